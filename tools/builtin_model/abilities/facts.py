"""Facts: one question, one fixed sentence as the answer. What is known is listed in `fact_table`."""

import random
from collections.abc import Callable

from tools.builtin_model.abilities import fact_phrases
from tools.builtin_model.abilities import fact_table as table
from tools.builtin_model.dialogue import Dialogue, Turn, exchange
from tools.builtin_model.draw import Draw, Wordings

CAPITAL = Wordings(
    train=(
        "[What is|What's|what is] the capital [city|] of {country}?",
        "[Name|Tell me|Give me|State] the capital of {country}.",
        "Which city is the capital of {country}?",
        "[Do you know|Can you tell me|Could you tell me] the capital of {country}?",
        "What city is {country}'s capital?",
        "{country}: what is [its|the] capital [city|]?",
        "The capital of {country} is [what|which city]?",
        "capital of {country}",
        "What's {country}'s capital [city|] called?",
        "[I want to know|I am looking for|I have to learn] the capital of {country}[.|]",
        "For {country}, which city is the capital?",
        "[Tell me|Say] which city is the capital of {country}[.|]",
        "What is the name of the capital of {country}?",
        "{country} has [which|what] capital?",
        "Do you happen to know {country}'s capital?",
        "In a quiz they asked for the capital of {country}. Which city is it?",
        "{country} capital [city|]",
        "As its capital, {country} has which city?",
        "When I look at a map of {country}, which city is marked as the capital?",
        "I'm packing for {country}[,|:] what's the capital called again?",
        "{country} - [capital|the capital|which capital]?",
        "Quick one: [what's|which city is] {country}'s capital?",
        "I'm filling in a map and only {country} still lacks its capital. [Which city goes there|What do I write]?",
        "[Geography|Quiz] [question|time]: name {country}'s capital city[.|]",
        "My daughter has to learn {country}'s capital for school. Which city is it?",
        "Would you be so kind as to tell me which city is {country}'s capital?",
        "Of all the cities in {country}, which [one|] is the capital?",
        "[hey, |]whats the capital city of {country}",
        "We are flying to {country} in May. Which city is the capital [there|over there]?",
        "A colleague comes from {country}, and I couldn't name the capital. Can you?",
        "Complete the [sentence|line]: {country}'s capital is ...",
        "A postcard shows {country}'s capital. Which city do I see?",
        "Every country has a capital. {country}'s is [which one|called what|which city]?",
        "Which of {country}'s cities is the capital?",
        "My crossword asks for {country}'s capital[.|. Any idea?|. Which city fits?]",
        "Country: {country}. Capital: [which city?|what is it?|]",
        "I always mix up capitals. Which one belongs to {country}?",
        "[Just the name, please|Only the name]: capital city of {country}[.|?|]",
        "May I ask which city {country} has as its capital?",
        "Please [inform me|let me know] what {country}'s capital city is[.|]",
        "capital {country}[?|]",
        "I've been to {country}, but never to the capital. Which city is that again?",
    ),
    heldout=(
        "Which town serves as the capital of {country}?",
        "I forgot the capital of {country}, what is it?",
    ),
)
LANGUAGE = Wordings(
    train=(
        "[What|Which] language [do people speak|is spoken|do they speak] in {country}?",
        "[Name|Tell me] the language [of|spoken in] {country}.",
        "What is the [main|official|] language of {country}?",
        "In {country}, [what|which] language do people speak?",
        "What do people speak in {country}?",
        "[What|Which] language should I learn for [a trip to|a holiday in|my move to] {country}?",
        "What is {country}'s [language|main language|official language]?",
        "{country}: [which|what] language [is spoken there|do they speak]?",
        "If I go to {country}, which language do I need?",
        "language of {country}",
        "I am going to {country}. What language do they speak there?",
        "[Can|Could] you tell me [which|what] language people speak in {country}?",
        "The people of {country} talk in what language?",
        "Which is the language of {country}?",
        "I would like to know the language that is spoken in {country}[.|]",
        "Children in {country} grow up with [what|which] language?",
        "In what language are the newspapers of {country}?",
        "Say what they speak in {country}[.|, please.]",
        "I'm moving to {country}[,|.] [what|which] language should I start learning?",
        "Which tongue do the locals in {country} speak?",
        "A colleague married someone from {country}. [What|Which] language do they speak [over there|there]?",
        "{country} language[?|]",
        "what do they speak over in {country}[?|]",
        "Name the language you need to [chat with|talk to] people from {country}[.|]",
        "[Which|What] language do small children in {country} learn first?",
        "Quiz time: {country}'s language is [which one|what|called how]?",
        "If someone grows up in {country}, [what|which] language do they usually speak?",
        "We're off to {country} on Friday and I'd like to learn a few words. In [which|what] language?",
        "I'm buying a phrasebook for {country}. [Which|What] language must it be?",
        "Street signs in {country} are written in [what|which] language?",
        "I'd love to know what's spoken in {country}[.|]",
        "For {country}, what is the language [called|]?",
        "A taxi driver in {country} would [talk|chat] to me in [what|which] language?",
        "[Which|What] language do I have to [learn|study] to [work|live|settle down] in {country}?",
        "Do you know the native language of the people in {country}?",
        "hi, what language is it in {country}",
        "When people from {country} talk to each other, [what|which] language is it?",
        "Country: {country}. Language: [which one?|what is it?|]",
        "Television in {country} is mostly in [what|which] language?",
        "I got a letter from {country}. In [what|which] language is it probably written?",
        "Could I ask what the [official|main] language in {country} is?",
    ),
    heldout=("Which language would I hear in {country}?", "People in {country} speak which language?"),
)
CURRENCY = Wordings(
    train=(
        "[What|Which] [currency|money] [do people use|is used|do they use] in {country}?",
        "What is the currency of {country}?",
        "[Name|Tell me] the currency of {country}.",
        "In {country}, [what|which] money do people pay with?",
        "What money do I pay with in {country}?",
        "[What is|What's] {country}'s currency?",
        "currency of {country}",
        "{country}: what is the currency?",
        "What do people pay with in {country}?",
        "I travel to {country} [soon|next week]. What money [do they have|is used there]?",
        "[Can|Could] you tell me the currency of {country}?",
        "Prices in {country} are in [what|which] currency?",
        "In which currency do people [pay|get paid] in {country}?",
        "What kind of money does {country} have?",
        "Which currency belongs to {country}?",
        "Before I fly to {country}: which currency do they have there?",
        "The money of {country} is called what?",
        "When I buy bread in {country}, in which currency do I pay?",
        "I'm packing for {country}, what money should I [take|bring] [along|with me]?",
        "{country}'s money is called [what|how]?",
        "{country} currency[?|]",
        "I want to change money for {country}. [Which|What] currency should I ask the bank for?",
        "Country: {country}. Currency: [which one?|what is it?|]",
        "Banknotes in {country} are in [which|what] currency?",
        "If I worked in {country}, in [what|which] currency would they pay me?",
        "Which currency would fill my wallet in {country}?",
        "hey, [what's|whats] the money called in {country}",
        "We are going to {country} in summer. [Which|What] currency is it there?",
        "Quiz [question|time]: name {country}'s currency[.|]",
        "[I'd like|I want] to know {country}'s [official|] currency[.|, please.|]",
        "A coffee in {country}: the price is in [what|which] currency?",
        "Shops in {country} take [what|which] [money|currency]?",
        "My crossword wants the currency used in {country}[.|. Which one is it?]",
        "Please name the money they use in {country}[.|]",
        "What's the name of the money in {country}?",
        "A cash machine in {country} gives me [what|which] currency?",
        "For {country}, what is the currency called?",
        "Somebody sent me a price list from {country}. Which currency will it be in?",
        "May I ask what currency {country} has?",
        "Coins from {country} were in the drawer. [What|Which] currency are they?",
        "Would you kindly tell me which money is valid in {country}?",
    ),
    heldout=("Which currency do I need in {country}?", "How is the currency of {country} called?"),
)
OPPOSITE = Wordings(
    train=(
        '[What is|What\'s] the opposite of ["{word}"|{word}]?',
        '[Name|Tell me|Give me] the opposite of ["{word}"|{word}].',
        'Which word is the opposite of ["{word}"|{word}]?',
        'What is the contrary of ["{word}"|{word}]?',
        "The opposite of {word} is [what|which word]?",
        "opposite of {word}",
        'What would be the opposite of ["{word}"|{word}]?',
        '["{word}"|{word}]: what is the opposite?',
        '["{word}"|{word}] has [which|what] opposite?',
        '[What is|What\'s] the antonym of ["{word}"|{word}]?',
        '[Can|Could] you [give|tell] me the opposite of ["{word}"|{word}]?',
        "If it is not {word} but the opposite, what is it?",
        'Which word says the contrary of ["{word}"|{word}]?',
        "I am looking for the opposite of {word}[.|]",
        "antonym of {word}",
        'What do I say for the opposite of ["{word}"|{word}]?',
        'Do you know the word that is opposite to ["{word}"|{word}]?',
        'For the word "{word}", name the opposite.',
        '["{word}"|{word}] - [opposite|the opposite|antonym]?',
        "opposite to {word}[?|]",
        'What word is the exact [reverse|contrary] of ["{word}"|{word}]?',
        "My daughter needs the word opposite to {word} for her worksheet[.|]",
        'Give me an antonym for ["{word}"|{word}][.|, please.|]',
        'Quick: ["{word}"|{word}], and now its opposite[.|, please.|]',
        "What would you say instead of {word} to mean the very opposite?",
        "[Swap|Trade] {word} for its opposite[.|, please.|]",
        "I am making cards with opposites. Which word goes with {word}?",
        "Opposites game: I say {word}, you say?",
        'I say ["{word}"|{word}], and the opposite would be [what|which word]?',
        'The worksheet says "{word}", and I have to write its opposite[.|. What is it?]',
        "What's the other way round from {word}?",
        'Which word stands against ["{word}"|{word}] as its opposite?',
        'Is there an opposite to ["{word}"|{word}], and which [word is it|is it]?',
        'The crossword clue is "contrary of {word}"[.|. Any idea?]',
        "[Would|Could] you kindly name an opposite for {word}?",
        "contrary of {word}[?|]",
        "whats the opposite to {word}",
        "What is {word} the opposite of?",
        "Not {word} at all, just the contrary: which word is that?",
        'English lesson: write down the antonym for ["{word}"|{word}][.|]',
        'One card shows "{word}", the other one its opposite. What is on the other card?',
        '["{word}"|{word}] turned into its contrary is [what|which word]?',
    ),
    heldout=('Which word means the opposite of "{word}"?', "I need the opposite of {word}."),
)
SOUND = Wordings(
    train=(
        "[What|Which] [sound|noise] does a {animal} make?",
        "[What does a {animal} say|How does a {animal} sound]?",
        "[Name|Tell me] the sound [of a {animal}|that a {animal} makes].",
        "A {animal} makes [what|which] sound?",
        "What does the {animal} say?",
        "[What is|What's] the [sound|noise] of a {animal}?",
        "How does a {animal} go?",
        "If a {animal} could talk, what would it say?",
        "a {animal} says what",
        "[What|Which] [noise|sound] is typical for a {animal}?",
        "Make the [sound|noise] of a {animal}[.|]",
        "{animal} [sound|noise]",
        "With what [sound|noise] does a {animal} call?",
        "When a {animal} calls, what do we hear?",
        "[My child asks|I wonder|My son wants to know] what a {animal} says[.|]",
        "[Do you know|Can you tell me] what [sound|noise] a {animal} makes?",
        "How would you write the [sound|noise] of a {animal}?",
        "In a children's book, what does the {animal} say?",
        "I'm reading to my kids. What [sound|noise] do we make for the {animal}?",
        "Old MacDonald had a {animal}. What did it say?",
        "How does the {animal} go in the song?",
        "Imitate a {animal}[.|!|, please.|]",
        "A {animal} goes [what|how]?",
        "[Please tell me|Tell me] how a {animal} [sounds|goes][.|]",
        "{animal}: what does it say?",
        "{animal} - what [sound|noise]?",
        "[hi, |]what noise does a {animal} make",
        "Which [sound|noise] do people [use|write] for a {animal}?",
        "In a comic, which word stands in the speech bubble of a {animal}?",
        "The {animal} wakes up and calls. What do we hear?",
        "Our baby points at the {animal}. What [noise|sound] should I make?",
        "[Can you|Could you] do the voice of a {animal}?",
        "I need the right [noise|sound] for a {animal} in my story[.|]",
        "Write out the [sound|noise] a {animal} makes[.|]",
        "Quiz for kids: the {animal} says [what|which word]?",
        "Which [sound|noise] [belongs to|fits|goes with] a {animal}?",
        "What word do we use for the call of a {animal}?",
        "If a {animal} were in this room, what would it sound like?",
        "She plays a {animal} in the school play. What does she have to say?",
        "How do I [copy|imitate] the [call|voice] of a {animal}?",
        "May I ask what sort of noise a {animal} makes?",
    ),
    heldout=("What kind of sound can I hear from a {animal}?", "Which sound comes from a {animal}?"),
)
YOUNG = Wordings(
    train=(
        "[What is|What's|What do you call] a [baby|young] {animal} [called|]?",
        "[What is|What's] the [name|word] for a [baby|young] {animal}?",
        "[Name|Tell me] the word for a [baby|young] {animal}.",
        "How do you call a [baby|young] {animal}?",
        "What do we call the young of a {animal}?",
        "A {animal} has a baby. What is the baby called?",
        "[What is|What's] the [child|baby|young] of a {animal} called?",
        "When a {animal} is still a baby, what do [you|people] call it?",
        "The [young|baby] of a {animal} is known as what?",
        "A little {animal} is called what?",
        "Before it is a grown {animal}, what is it called?",
        "[Can|Could] you tell me the word for a [young|baby] {animal}?",
        "What do people call a [young|baby] {animal}?",
        "There is a special word for a [young|baby] {animal}. Which one?",
        "[word|name] for a [baby|young] {animal}",
        "What [word|name] do we have for a {animal}'s [baby|child]?",
        "The [baby|child] of a {animal} is a what?",
        "I am looking for the [word|name] for a [young|baby] {animal}[.|]",
        "Our {animal} had a baby. What's the proper word for the little one?",
        "I saw a tiny {animal} with its mother. What do you call such a young one?",
        "{animal} baby, [what is it called|name|the word for it][?|]",
        "Quiz [question|time]: a young {animal} goes by [what|which] name?",
        "Which word do people use for the young of a {animal}?",
        "What's the term for a {animal} that has just been born?",
        "A newborn {animal} is a what?",
        "[Please|Kindly] give me the proper term for a {animal}'s young[.|]",
        "My son drew a {animal} with its little one. What's the little one called?",
        "Is there a word for a {animal} that isn't grown up yet[?|, and what is it?]",
        "The mother is a {animal}. The [child|little one|baby] is called [what|how]?",
        "How do people refer to a {animal}'s [baby|little one]?",
        "what is a baby {animal}",
        "what do u call a baby {animal}",
        "I'd like to know the English word for a [baby|young] {animal}[.|]",
        "When a {animal} has little ones, what do we call one of them?",
        "The little one of a {animal}: [what word is right|how is it called|what's the name]?",
        "My crossword asks for a young {animal}[.|. Which word fits?]",
        "As a baby, a {animal} has [what|which] special name?",
        "Do you know the right name for a [very young|little|newborn] {animal}?",
        "Grown up it's a {animal}, but when it's small it's a what?",
        "I'm writing a story about a {animal} and its baby. How should I call the baby?",
        "[Any idea|Any clue] what the [young|babies] of a {animal} are called?",
    ),
    heldout=("Which word names a young {animal}?", "A baby {animal} is called what?"),
)
COLOUR = Wordings(
    train=(
        "[What|Which] [colour|color] [is|has] {thing}?",
        "[What is|What's] the [colour|color] of {thing}?",
        "[Name|Tell me] the [colour|color] of {thing}.",
        "{thing} [is|has] [what|which] [colour|color]?",
        "What is the usual [colour|color] of {thing}?",
        "Which [colour|color] do you need to paint {thing}?",
        "{thing}: which [colour|color]?",
        "If I paint {thing}, which [colour|color] do I [need|take]?",
        "Tell me [what|which] [colour|color] {thing} is[.|]",
        "[Can|Could] you tell me the [colour|color] of {thing}?",
        "Of what [colour|color] is {thing}?",
        "[colour|color] of {thing}",
        "[What|Which] [colour|color] does {thing} [have|usually have]?",
        "Do you know [what|which] [colour|color] {thing} has?",
        "How would you describe the [colour|color] of {thing}?",
        "When I think of {thing}, which [colour|color] comes to mind?",
        "A child draws {thing}. Which [colour|color] is right?",
        "In pictures, what [colour|color] is {thing}?",
        "I'm painting a picture with {thing}. [Which|What] [colour|color] [should I take|do I pick]?",
        "{thing}, what [colour|color][?|]",
        "what [colour|color] is {thing} usually",
        "Which crayon fits {thing}, I mean [what|which] [colour|color]?",
        "Quiz for [kids|small children]: {thing} is [what|which] [colour|color]?",
        "Name the [colour|color] you think of when [someone says|you hear] {thing}[.|]",
        "Close your eyes and picture {thing}. [Which|What] [colour|color] is it?",
        "Normally, {thing} has [what|which] [colour|color]?",
        "Fill in the [colour|color]: {thing} is ...",
        "[I'd like|I want] to know what [colour|color] {thing} is[.|]",
        "My little sister asks about {thing}: [what|which] [colour|color] is it?",
        "The [typical|natural] [colour|color] of {thing} is [what|which one]?",
        "Is there a typical [colour|color] for {thing}, and which [one|one is it]?",
        "If you had to paint {thing}, which [colour|color] would you [mix|choose]?",
        "Please state the natural [colour|color] of {thing}[.|]",
        "[Which|What] [colour|color] do people connect with {thing}?",
        "{thing} and its [colour|color]: [what|which one] is it?",
        "hey, whats the [color|colour] of {thing}",
        "I can't see [colours|colors] well. [What|Which] [colour|color] is {thing}?",
        "A friend bet that I don't know the [colour|color] of {thing}. [Which one|What] is it?",
        "What word would you use for the [colour|color] of {thing}?",
        "For {thing}, the right paint is [what|which] [colour|color]?",
        "It's a memory game about colours: {thing} goes with [what|which] [colour|color]?",
    ),
    heldout=("In which colour do we see {thing}?", "What color would you say {thing} has?"),
)
COUNT = Wordings(
    train=(
        "How many {parts} [are there in|are in|has|does it take for] {whole}?",
        "[Tell me|Do you know|Say] how many {parts} [are in|there are in] {whole}.",
        "[What is|Give me] the number of {parts} in {whole}.",
        "{whole}: how many {parts} [are there|does it have]?",
        "How many {parts} does {whole} have?",
        "{whole} has how many {parts}?",
        "{parts} in {whole}?",
        "If I count the {parts} in {whole}, how many are there?",
        "I want to know how many {parts} {whole} has[.|]",
        "What is the count of {parts} in {whole}?",
        "How many {parts} make {whole}?",
        "How many {parts} belong to {whole}?",
        "In {whole}, how many {parts} are there?",
        "Of how many {parts} does {whole} consist?",
        "Do you know the number of {parts} in {whole}?",
        "The number of {parts} in {whole} is what?",
        "number of {parts} in {whole}",
        "Can you tell me how many {parts} there are in {whole}?",
        "how many {parts} in {whole}[?|]",
        "I'm helping with homework: how many {parts} are there in {whole}?",
        "{whole} = how many {parts}?",
        "Quiz [question|time]: the number of {parts} in {whole}[?|.|]",
        "Please count the {parts} in {whole} for me[.|]",
        "How many {parts} go into {whole}?",
        "How many {parts} fit in {whole}?",
        "Counting all the {parts} in {whole}, which number do I get?",
        "My son asks how many {parts} {whole} has[. What do I say?|.|]",
        "I always forget how many {parts} there are in {whole}[.|]",
        "For {whole}, how many {parts} do I [count|write down]?",
        "{whole} [consists of|is made of] how many {parts}?",
        "Let me know the number of {parts} {whole} has[.|]",
        "hi, how many {parts} are there in {whole} exactly",
        "The worksheet asks for the number of {parts} in {whole}. Which number is right?",
        "[Fill in|Complete] the number: {whole} has ... {parts}[.|]",
        "There are how many {parts} in {whole}?",
        "Give me a number: {parts} in {whole}[.|]",
        "Exactly how many {parts} do we count in {whole}?",
        "I'd like to know the [exact|right] number of {parts} in {whole}[.|, please.|]",
        "With how many {parts} is {whole} complete?",
        "Think of {whole}. How many {parts} [does it have|are in it]?",
        "[Any idea|Any clue] how many {parts} there are in {whole}?",
        "May I ask of how many {parts} {whole} is made?",
    ),
    heldout=("How many {parts} can be found in {whole}?", "What number of {parts} make up {whole}?"),
)
SUM = Wordings(
    train=(
        "[What is|What's|Calculate|How much is|Compute|Solve|] {a} [+|plus] {b}[?|]",
        "[Add|Please add] {a} and {b}.",
        "[What is|What's|Give me|Tell me] the sum of {a} and {b}[?|.]",
        "{a}+{b}[=?|=|?|]",
        "What do you get if you add {a} and {b}?",
        "How much is {a} and {b}?",
        "[The sum|Sum] of {a} and {b}[?|, please.|]",
        "{a} plus {b} equals [what|how much]?",
        "[I have|There are] {a} apples and {b} pears. How many [is that|are they] together?",
        "If I add {b} to {a}, what [do I get|is the result]?",
        "The sum of {a} and {b} is [what|how much]?",
        "Can you add {a} and {b}?",
        "Do the sum: {a} + {b}[.|]",
        "[Quick|Easy] maths: {a} + {b}[?|]",
        "{a} fingers and {b} fingers are how many?",
        "When you put {a} and {b} together, what is the total?",
        "[My homework says|The exercise is] {a} + {b} [=|= ?]",
        "Tell me what {a} plus {b} is[.|]",
        "I had {a} coins and found {b} more. How many coins do I have now?",
        "Start at {a} and go up by {b}. [Where do I land|Which number is it]?",
        "What number is {b} more than {a}?",
        "Take {a}, then add {b}: [what comes out|what's the result|how much is it]?",
        "My sister has {a} marbles and my brother has {b}. How many altogether?",
        "The teacher wrote {a} + {b} on the board. What's the answer?",
        "whats {a} plus {b}",
        "how much is {a}+{b}",
        "Please [sum up|total] {a} and {b}[.|]",
        "Increase {a} by {b}[.|. What is it then?]",
        "The [total|result] of {a} plus {b} is [what|which number]?",
        "My team scored {a} points in round one and {b} in round two. What is the total?",
        "{a} birds sat on a tree and {b} more came. How many birds are there now?",
        "Could you tell me the total of {a} and {b}?",
        "Counting {b} further from {a}, at which number do I stop?",
        "[Mental arithmetic|Mental maths|Maths quiz]: {a} plus {b}[?|.|]",
        "If you have {a} and get {b} more, how many do you have?",
        "What is the result when {a} and {b} are added?",
        "Two numbers, {a} and {b}: what is their sum?",
        "I baked {a} rolls on Monday and {b} on Tuesday. How many rolls is that?",
        "{a} euros plus {b} euros is how many euros?",
        "I want to check a sum: {a} + {b}[.|]",
    ),
    heldout=("How much do {a} and {b} make together?", "Could you work out {a} + {b} for me?"),
)

TRANSLATION = Wordings(
    train=(
        "[What is|What's|what is] the [word for|name of] [the|] {word} in {language}?",
        "[How do you say|How do I say|What is|What's] {word} in {language}?",
        '[Translate|Say] ["{word}"|{word}] [into|in|to] {language}[.|, please.|]',
        "[What is|Tell me|Give me] the {language} [word|name] for [the|] {word}[?|.]",
        "{word} in {language}",
        "What do [people|they|the Romans] call the {word} in {language}?",
        "How is {word} called in {language}?",
        "I [want|am looking for] the {language} word for {word}[.|]",
        "What do I say for {word} in {language}?",
        "In {language}, how do you say {word}?",
        "In {language}, {word} is what?",
        '[Can|Could] you translate ["{word}"|{word}] [to|into] {language}?',
        "{language} word for {word}",
        'Translate the word "{word}" into {language}[.|, please.|]',
        "Tell me how to say {word} in {language}[.|]",
        "I am learning {language}. What is the word for {word}?",
        'The word is "{word}". Say it in {language}.',
        "Do you know {word} in {language}?",
        "Which word do {language} speakers use for {word}?",
        "English to {language}: {word}",
        "Translation of {word} into {language}[, please|]",
        "I'm [studying|practising] {language} and can't remember the word for {word}[.|]",
        '{language} for ["{word}"|{word}][?|, please|]',
        "How does a {language} speaker say {word}?",
        'What is ["{word}"|{word}] translated into {language}?',
        'Put ["{word}"|{word}] into {language}[.|, please.|]',
        'Express ["{word}"|{word}] in {language}[.|]',
        "We had {word} in my {language} lesson. What was the word again?",
        'Vocabulary [test|quiz], {language}: what is "{word}"?',
        '["{word}"|{word}], but in {language}[, please|?|]',
        "hey, how do i say {word} in {language}",
        "whats {word} in {language}",
        "What's the {language} [equivalent|term|expression] for {word}?",
        "My {language} teacher wants the word for {word}[. What is it?|.|]",
        "I would like to [say|write] {word} in {language}. [How do I do that|Which word is it]?",
        "How would I write {word} in {language}?",
        'Could I have the {language} word for ["{word}"|{word}][?|, please?]',
        "Which word would I find under {word} in a {language} dictionary?",
        'I know ["{word}"|{word}] in English, but not in {language}[. Can you help?|.|]',
        "The English word {word} becomes [what|which word] in {language}?",
        "When {language} speakers mean {word}, [what|which word] do they use?",
        "Do you speak {language}? Then tell me the word for {word}[.|]",
        "From English into {language}, please: {word}",
        "For a birthday card I want the word {word} in {language}[.|. What is it?]",
        '["{word}"|{word}]: what\'s that in {language}?',
    ),
    heldout=("Which {language} word means {word}?", "What would {word} be in {language}?"),
)

CAPITAL_NOUNS = (
    "the capital of {country}",
    "{country}'s capital",
    "the capital city of {country}",
    "the city that is the capital of {country}",
    "the name of the capital of {country}",
    "{country}'s capital city",
    "the capital that {country} has",
    "the city {country} has as its capital",
    "the name of {country}'s capital",
    "the right capital for {country}",
    "the city marked as {country}'s capital",
)
LANGUAGE_NOUNS = (
    "the language of {country}",
    "the language spoken in {country}",
    "the language that people in {country} speak",
    "{country}'s language",
    "the main language in {country}",
    "the language they speak in {country}",
    "the official language in {country}",
    "the language that is spoken in {country}",
    "the language people use in {country}",
)
CURRENCY_NOUNS = (
    "the currency of {country}",
    "the money of {country}",
    "the money used in {country}",
    "{country}'s currency",
    "the currency used in {country}",
    "the money they have in {country}",
    "the currency in {country}",
    "the name of {country}'s money",
    "the currency people pay with in {country}",
)
OPPOSITE_NOUNS = (
    "the opposite of {word}",
    "the contrary of {word}",
    "the word that is the opposite of {word}",
    "the antonym of {word}",
    "the word opposite to {word}",
    "the exact contrary of {word}",
    "the reverse of {word}",
    "the opposite to {word}",
    "the word that says the contrary of {word}",
)
SOUND_NOUNS = (
    "the sound of a {animal}|the noise of a {animal}|the sound a {animal} makes|a {animal}'s sound"
    "|the call of a {animal}|the sound that a {animal} makes|the noise a {animal} makes"
    "|the voice of a {animal}|the typical noise of a {animal}|the word a {animal} says"
)
SOUND_CLAUSES = (
    "what sound a {animal} makes|what a {animal} says|how a {animal} sounds|which noise a {animal} makes"
    "|what noise you get from a {animal}|how a {animal} goes|what a {animal} would say"
    "|which sound is typical for a {animal}|what you hear when a {animal} calls"
    "|what sound belongs to a {animal}"
)
YOUNG_NOUNS = (
    "the name of a baby {animal}|the word for a young {animal}|a {animal}'s baby|the child of a {animal}"
    "|the term for a {animal}'s young|the right word for a baby {animal}|the young of a {animal}"
    "|the name for a little {animal}|the word people use for a young {animal}"
    "|the name of a newborn {animal}"
)
YOUNG_CLAUSES = (
    "what a young {animal} is called|how we call a baby {animal}|what you call the child of a {animal}"
    "|how people call a young {animal}|what the baby of a {animal} is called"
    "|which word we have for a baby {animal}|what the little one of a {animal} is called"
    "|what a newborn {animal} is called|what name a {animal}'s baby has"
)
COLOUR_NOUNS = (
    "the colour of {thing}|the color of {thing}|the colour that {thing} has"
    "|the usual colour of {thing}|the color that {thing} has|the typical color of {thing}"
    "|the natural colour of {thing}|the colour you need to paint {thing}|the right color for {thing}"
)
COLOUR_CLAUSES = (
    "what colour {thing} has|which color {thing} is|of which colour {thing} is|how {thing} is coloured"
    "|what color {thing} has|which colour {thing} usually is|what the colour of {thing} is"
    "|in what color {thing} is painted|which color belongs to {thing}|what colour I need for {thing}"
)
COUNT_NOUNS = (
    "the number of {parts} in {whole}|the number of {parts} of {whole}|the count of {parts} in {whole}"
    "|the right number of {parts} for {whole}|the total of {parts} in {whole}"
    "|the number of {parts} that {whole} has|the exact number of {parts} in {whole}"
    "|the total number of {parts} in {whole}"
)
COUNT_CLAUSES = (
    "how many {parts} {whole} has|how many {parts} are in {whole}|how many {parts} make {whole}"
    "|how many {parts} there are in {whole}|how many {parts} belong to {whole}"
    "|how many {parts} we count in {whole}|of how many {parts} {whole} is made"
    "|what the number of {parts} in {whole} is"
)

FRAMED = 0.5
"""The share of questions that are phrases in frames."""

Family = Callable[[Draw], tuple[str, str]]


def _capital(draw: Draw) -> tuple[str, str]:
    country, capital = draw.pick(table.CAPITALS)
    if draw.chance(0.4):
        noun = draw.pick(CAPITAL_NOUNS).format(country=country)
        return fact_phrases.noun_question(draw, noun), f"The capital of {country} is {capital}."
    return draw.wording(CAPITAL, country=country), f"The capital of {country} is {capital}."


def _language(draw: Draw) -> tuple[str, str]:
    country, language = draw.pick(table.LANGUAGES)
    if draw.chance(0.4):
        noun = draw.pick(LANGUAGE_NOUNS).format(country=country)
        return fact_phrases.noun_question(draw, noun), f"People in {country} speak {language}."
    return draw.wording(LANGUAGE, country=country), f"People in {country} speak {language}."


def _currency(draw: Draw) -> tuple[str, str]:
    country, money = draw.pick(table.CURRENCIES)
    if draw.chance(0.4):
        noun = draw.pick(CURRENCY_NOUNS).format(country=country)
        return fact_phrases.noun_question(draw, noun), f"The currency of {country} is the {money}."
    return draw.wording(CURRENCY, country=country), f"The currency of {country} is the {money}."


def _opposite(draw: Draw) -> tuple[str, str]:
    pair = draw.pick(table.OPPOSITES)
    word, other = pair if draw.chance(0.5) else pair[::-1]
    if draw.chance(0.4):
        noun = draw.pick(OPPOSITE_NOUNS).format(word=word)
        return fact_phrases.noun_question(draw, noun), f"The opposite of {word} is {other}."
    return draw.wording(OPPOSITE, word=word), f"The opposite of {word} is {other}."


def _sound(draw: Draw) -> tuple[str, str]:
    animal, sound = draw.pick(table.SOUNDS)
    if draw.chance(0.4):
        phrases = (SOUND_NOUNS.format(animal=animal), SOUND_CLAUSES.format(animal=animal))
        return fact_phrases.question(draw, phrases), f"A {animal} says {sound}."
    return draw.wording(SOUND, animal=animal), f"A {animal} says {sound}."


def _young(draw: Draw) -> tuple[str, str]:
    animal, young = draw.pick(table.YOUNG)
    if draw.chance(0.4):
        phrases = (YOUNG_NOUNS.format(animal=animal), YOUNG_CLAUSES.format(animal=animal))
        return fact_phrases.question(draw, phrases), f"A young {animal} is called a {young}."
    return draw.wording(YOUNG, animal=animal), f"A young {animal} is called a {young}."


def _colour(draw: Draw) -> tuple[str, str]:
    thing, colour = draw.pick(table.COLOURS)
    if draw.chance(0.4):
        phrases = (COLOUR_NOUNS.format(thing=thing), COLOUR_CLAUSES.format(thing=thing))
        return fact_phrases.question(draw, phrases), f"{thing.capitalize()} is {colour}."
    return draw.wording(COLOUR, thing=thing), f"{thing.capitalize()} is {colour}."


def _count(draw: Draw) -> tuple[str, str]:
    parts, whole, number = draw.pick(table.COUNTS)
    if draw.chance(0.4):
        phrases = (COUNT_NOUNS.format(parts=parts, whole=whole), COUNT_CLAUSES.format(parts=parts, whole=whole))
        return fact_phrases.question(draw, phrases), f"There are {number} {parts} in {whole}."
    return draw.wording(COUNT, parts=parts, whole=whole), f"There are {number} {parts} in {whole}."


def _sum(draw: Draw) -> tuple[str, str]:
    a, b = draw.rng.randrange(10), draw.rng.randrange(10)
    return draw.wording(SUM, a=str(a), b=str(b)), f"{a} plus {b} is {a + b}."


def _translation(draw: Draw) -> tuple[str, str]:
    language = draw.pick(tuple(table.TRANSLATIONS))
    word, foreign = draw.pick(table.TRANSLATIONS[language].split("|")).replace("_", " ").rsplit(" ", 1)
    shown = word.capitalize() if draw.chance(0.15) else word
    said = language.lower() if draw.chance(0.15) else language
    question = draw.wording(TRANSLATION, word=shown, language=said)
    return question, f'The {language} word for "{word}" is "{foreign}".'


def _single(draw: Draw) -> tuple[str, str]:
    answer, questions = draw.pick(table.SINGLES)
    if draw.chance(FRAMED):
        return fact_phrases.question(draw, fact_phrases.of_answer(answer)), answer
    return draw.wording(questions), answer


FAMILIES: tuple[tuple[float, Family], ...] = (
    (30, _single),
    (12, _capital),
    (6, _language),
    (4, _currency),
    (8, _opposite),
    (5, _sound),
    (5, _young),
    (6, _colour),
    (9, _count),
    (8, _sum),
    (9, _translation),
)


def fact(draw: Draw, _dialogue: Dialogue) -> Turn:
    question, answer = draw.weighted(FAMILIES)(draw)
    return exchange("fact", question, answer)


def planet(draw: Draw, _dialogue: Dialogue) -> Turn:
    name, answer, questions = draw.pick(table.PLANETS)
    framed = draw.chance(FRAMED)
    question = fact_phrases.question(draw, fact_phrases.PLANETS[name]) if framed else draw.wording(questions)
    return exchange("planet", question, answer, planet=name)


def answers() -> list[str]:
    """All the sentences that answer a fact, as far as a long seeded draw finds them."""
    draw = Draw(random.Random(0))
    drawn = [draw.weighted(FAMILIES)(draw)[1] for _ in range(4000)]
    return list(dict.fromkeys([*drawn, *(answer for _, answer, _ in table.PLANETS)]))
