"""Everything else: one honest sentence. The inputs are as wide as possible: a user tries just this first.

Sources: questions beyond the model's facts, tasks beyond its skill, and noise (word salad, keyboard
mashing, other languages, code, symbols). Values of the known abilities appear in foreign questions too, so
that a known word alone does not decide.
"""

import re
from collections.abc import Callable
from typing import Any

from tools.builtin_model import schema_text, values
from tools.builtin_model.abilities import fact_phrases, fact_table, facts, near_misses
from tools.builtin_model.abilities import wider_requests as wider
from tools.builtin_model.abilities.noise import NOISES, SALAD
from tools.builtin_model.dialogue import Dialogue, Turn, exchange
from tools.builtin_model.draw import Draw, Wordings, phrases

FALLBACK = (
    "I am only a tiny built-in model and cannot answer that; to use a real model, start the server with "
    "`responsa serve --model Qwen/Qwen3-0.6B`."
)

TOPICS = phrases(
    """
    quantum physics|inflation|the stock market|photosynthesis|my taxes|machine learning
    the French Revolution|black holes|football|chess|cooking|the weather|climate change|databases|Kubernetes
    my homework|gardening|the Roman Empire|democracy|my car|my marriage|a healthy diet|vaccines|the brain
    DNA|electricity|batteries|compilers|an operating system|poetry|opera|jazz|philosophy|Kant|Buddhism
    tennis|swimming|yoga|my garden|the moon landing|dinosaurs|volcanoes|earthquakes|bridges|trains|airplanes
    electric cars|solar panels|neural networks|a blockchain|Bitcoin|interest rates|insurance|the law
    human rights|the Middle Ages|Napoleon|a good novel|the violin|painting|photography|fashion|coffee|tea
    wine|cheese|bread|the human heart|sleep|a headache|a cold|the flu|my knee|my boss|my job|an interview
    a contract|a mortgage|the housing market|the internet|a web server|a REST API|JavaScript|Python|Rust
    a regular expression|SQL|Docker|Linux|git|the Fibonacci numbers|prime numbers|calculus|an integral
    linear algebra|statistics|probability|geometry|the Pythagorean theorem|the speed of sound|gravity
    relativity|the big bang|evolution|bacteria|mushrooms|whales|elephants|penguins|ants|butterflies
    the Amazon|the Sahara|Antarctica|Iceland|Brazil|New York|Tokyo|Berlin|the Olympic Games|the World Cup
    the election|the news|the government|education|a good school|mathematics|time travel|aliens|ghosts|magic
    happiness|love|friendship|money|war|peace|art|music|language|grammar
    """
)
DEEDS = phrases(
    """
    fix my bicycle|bake a cake|learn Spanish|lose weight|sort a list|reverse a string|write a letter
    book a flight|open a bank account|find a job|plan a wedding|train a dog|grow tomatoes|repair a phone
    install Linux|parse JSON|sleep better|save money|paint a wall|build a house|cook rice|play the guitar
    solve this equation|prove a theorem|translate a sentence|order a pizza|call my mother|turn on the light
    set an alarm|send an email|buy a ticket|remove a stain|tie a tie|draw a cat|make a website
    deploy a server|debug my program|run a marathon|read faster|win at chess|meet new people|quit smoking
    choose a laptop|invest money|stop a cold|clean a window|write a test|merge two branches|delete a file
    connect to a database|check the weather|play some music|show a picture
    """
)
PERSONS = phrases(
    """
    Marie Curie|Isaac Newton|Mozart|Beethoven|Picasso|Cleopatra|Julius Caesar|Gandhi|Nelson Mandela
    Angela Merkel|Barack Obama|Taylor Swift|Elvis|Charles Darwin|Plato|Aristotle|Homer|Goethe|Kafka|Tolstoy
    Frida Kahlo|Messi|Roger Federer|Steve Jobs|Bill Gates|Ada Lovelace|Alan Turing|Bach|Chopin|Dante|Galileo
    Kepler|Tesla|Edison
    """
)
KINDS_OF_TEXT = phrases(
    """
    an essay|a song|a letter|a summary|a program|a function|a script|a recipe|a list|a speech|an email
    a report|a novel|a plan|a table|a haiku|a dialogue|a review|an article|a headline|a contract|a tweet
    a blog post
    """
)
UNKNOWN_PLACES = phrases(
    """
    Albania|Algeria|Bolivia|Bulgaria|Cambodia|Chile|Colombia|Croatia|Ecuador|Estonia|Ethiopia|Fiji|Ghana
    Iceland|Indonesia|Iran|Iraq|Israel|Jamaica|Jordan|Kazakhstan|Laos|Latvia|Lebanon|Libya|Lithuania
    Madagascar|Malaysia|Mali|Malta|Mongolia|Morocco|Nepal|Nigeria|Oman|Pakistan|Panama|Paraguay|Romania
    Rwanda|Senegal|Serbia|Slovakia|Slovenia|Somalia|Sudan|Syria|Thailand|Tunisia|Uganda|Ukraine|Uruguay
    Venezuela|Vietnam|Zambia|Atlantis|Texas
    """
)

QUESTIONS = Wordings(
    train=(
        "[What|How] is {topic}?",
        "[Explain|Describe|Define] {topic} [to me|in simple words|briefly|in detail|].",
        "[Tell|Teach] me [something|more|everything|] about {topic}.",
        "How does {topic} work?",
        "Why is {topic} [important|so hard|interesting]?",
        "What do you think about {topic}?",
        "What are the [pros and cons|causes|effects|parts|rules] of {topic}?",
        "Who invented {topic}?",
        "When did {topic} [begin|end|start]?",
        "Where can I [learn|read] [more|] about {topic}?",
        "What is the difference between {topic} and {topic2}?",
        "Is {topic} better than {topic2}?",
        "Compare {topic} [and|with] {topic2}.",
        "Do you like {topic}?",
        "Give me [ten|three|five] facts about {topic}.",
        "I want to talk about {topic}.",
        "Can you explain {topic}?",
        "What is the [history|future|meaning|price|name] of {topic}?",
        "I have a question about {topic}.",
        "{topic}",
        "What does {topic} have to do with {topic2}?",
        "Summarize {topic} in [one sentence|two words|a few lines].",
        "Which [book|film|city|animal|planet|color] is about {topic}?",
        "How many [people|books|hours|experts|users] does {topic} have?",
        "What is the population of {topic}?",
        "How many {topic} are there?",
        "What is the [best|worst|latest|oldest] [thing|news|idea] about {topic}?",
        "How [important|dangerous|expensive|difficult] is {topic}?",
        "What happened to {topic}?",
        "Which is [better|older|more fun], {topic} or {topic2}?",
        "Who knows a lot about {topic}?",
        "Should I worry about {topic}?",
        "What would the world be without {topic}?",
        "Is {topic} [dangerous|real|useful|overrated]?",
        "How can {topic} be [improved|saved|stopped|measured]?",
        "Do you have an opinion on {topic}?",
        "Let's chat about {topic} [today|for a while|].",
        "What connects {topic} and {topic2}?",
        "I do not understand {topic}.",
        "Convince me that {topic} is [good|bad].",
        "Where does {topic} come from?",
        "Who [is behind|pays for|needs] {topic}?",
        "What is so special about {topic}?",
        "When will {topic} [end|be over|come back]?",
        "Quiz me on {topic}.",
        "A short lesson on {topic}, please.",
        "What did you learn about {topic}?",
        "Brief me on {topic}[.|]",
        "Can you shed some light on {topic}?",
        "What exactly do people mean by {topic}?",
        "I keep hearing about {topic}. [Should I care?|Is it any good?|Is that something for me?]",
        "Where would I find an expert on {topic}?",
        "How come {topic} is in the news?",
        "Could somebody without any training get into {topic}?",
        "Do you reckon {topic} has a future?",
        "{topic}: yes or no?",
        "{topic} for beginners[.|, please.]",
        "Anything new on {topic}?",
        "Rate {topic} on a scale from one to ten[.|]",
        "Which word describes {topic} best?",
        "Name [three|five|some] famous examples of {topic}.",
        "Are there [books|films|songs|museums] about {topic}?",
        "Is it true what they say about {topic}?",
        "How did people live before {topic}?",
        "To what extent does {topic} shape {topic2}?",
        "What is harder to learn, {topic} or {topic2}?",
        "I am writing about {topic}. Where do I start?",
        "Who in {place} is known for {topic}?",
        "My [daughter|son|aunt|boss] is mad about {topic}. What should I ask [her|him|them]?",
        "Whose idea was {topic}?",
        "How old is {topic}?",
        "How often do people think of {topic}?",
        "Which [school|company|country] is best at {topic}?",
        "Can you recommend a course on {topic}?",
        "Isn't {topic} [boring|wonderful|a waste of time]?",
        "Tell my friend why {topic} matters[.|]",
        "If {topic} were a person, what would it be like?",
        "What are the risks of {topic}?",
        "What is the science behind {topic}?",
        "Put {topic} in a nutshell[.|]",
        "Your thoughts on {topic}?",
        "Everything about {topic}, please[.|]",
    ),
    heldout=(
        "Help me understand {topic}.",
        "What should everybody know about {topic}?",
        "Give me an overview of {topic}.",
        "Why do people care about {topic}?",
        "Could you discuss {topic} and {topic2}?",
    ),
)
TASKS = Wordings(
    train=(
        "How [do|can|should] I {deed}?",
        "[Please|Can you|Could you|I want you to] {deed}[.|?|]",
        "[Help me|Help me to|I want to|I need to] {deed}.",
        "What do I need to {deed}?",
        "Show me how to {deed}.",
        "[Is it|Why is it] [hard|easy|possible] to {deed}?",
        "What is the [best|fastest|cheapest] way to {deed}?",
        "{deed}",
        "How long does it take to {deed}?",
        "[Write|Make|Give me|Draft] {text} about {topic}.",
        "[Write|Create] {text} [for my boss|for my friend|for school|in Python|].",
        "Can you write {text} about {topic}?",
        "Translate {topic} into [French|German|Chinese|Spanish].",
        "[Fix|Check|Correct|Improve|Rewrite] [this text|my code|this sentence|my essay].",
        "Give me {text} on how to {deed}.",
        "[Generate|Return|Give me] a JSON object [with|about] {topic}.",
        "Write {text} [of|with] {digits} words.",
        "I have never managed to {deed}[.|]",
        "Teach me to {deed}.",
        "Who can {deed} for me?",
        "When should I {deed}?",
        "What happens if I {deed}?",
        "Is there a trick to {deed}?",
        "I tried to {deed} and failed.",
        "My friend wants to {deed}. Any advice?",
        "Would you {deed} [for me|with me]?",
        "How much does it cost to {deed}?",
        "Let's {deed}.",
        "I need {text} about {topic} [by tomorrow|soon|].",
        "Turn {topic} into {text}.",
        "Proofread {text} [for me|that I wrote].",
        "Draw [me|] a picture of {topic}.",
        "Think of a [title|slogan] for {text} about {topic}.",
        "[Finish|Continue|Shorten] {text} about {topic} [for me|].",
        "Can you make {text} out of {digits} words?",
        "[Sketch|Prepare|Compose|Produce] {text} [about|on the subject of] {topic}[.|]",
        "Got any tips on how to {deed}?",
        "Where can I get help to {deed}?",
        "Which app helps me to {deed}?",
        "What mistakes do people make when they {deed}?",
        "I am about to {deed}. Anything I should know?",
        "Do I need a permit to {deed}?",
        "Can a beginner {deed}?",
        "My [mother|boss|teacher|doctor] says I should {deed}. How?",
        "{deed}, please[.|]",
        "{deed} for me[.|!]",
        "Be so kind and {deed}[.|]",
        "Any chance you could {deed}?",
        "I would be grateful if you could {deed}[.|]",
        "Guide me while I {deed}[.|]",
        "Write instructions for people who want to {deed}[.|]",
        "What would it take to {deed}?",
        "How would {person} {deed}?",
        "How did people {deed} a hundred years ago?",
        "Is it worth it to {deed}?",
        "At what age can you {deed}?",
        "Where did you learn to {deed}?",
        "Your job today: {deed}[.|]",
        "{text} about {topic}, please[.|]",
        "{text} for {name}[.|]",
        "Have a look at {text} [I made|for my class|] and be honest[.|]",
        "What belongs in {text}?",
        "How long should {text} be?",
        "How do I begin {text} about {topic}?",
        "What makes {text} good?",
        "I have to hand in {text} about {topic} tomorrow[.|, help!]",
        "Could you whip up {text} [about {topic}|for {name}|]?",
    ),
    heldout=(
        "Explain step by step how to {deed}.",
        "I would like {text} on {topic}.",
        "Assist me, I must {deed}.",
    ),
)
PEOPLE = Wordings(
    train=(
        "Who [is|was] {person}?",
        "When was {person} born?",
        "Where [did|does] {person} live?",
        "What did {person} do?",
        "How old is {person}?",
        "Tell me about {person}.",
        "Is {person} still alive?",
        "Why is {person} famous?",
        "What is {person} known for?",
        "How tall is {person}?",
        "Where was {person} born?",
        "What did {person} [write|invent|discover|win]?",
        "Which language did {person} speak?",
        "Who were the parents of {person}?",
        "Was {person} [married|rich|happy|tall]?",
        "Did {person} have [children|a dog|brothers]?",
        "Give me a quote by {person}.",
        "What was {person} like?",
        "Which country did {person} come from?",
        "What would {person} say about {topic}?",
        "Why do people admire {person}?",
        "[Write|Tell me] the life story of {person}.",
        "What made {person} so [famous|great]?",
        "Is {person} a [singer|painter|king]?",
        "How rich is {person}?",
        "{person}",
        "Have you ever met {person}?",
        "How did {person} become famous?",
        "What did {person} look like?",
        "When did {person} die?",
        "How did {person} die?",
        "Where is {person} buried?",
        "What was the real name of {person}?",
        "Who taught {person}?",
        "Whom did {person} marry?",
        "What was {person} afraid of?",
        "Was {person} ever in {place}?",
        "Did {person} know {person2}?",
        "Who was the greater genius, {person} or {person2}?",
        "Compare {person} [to|with] {person2}.",
        "Which [film|book|song] is about {person}?",
        "How many [prizes|wives|books|songs] did {person} have?",
        "What is the best [book|song|film|painting] of {person}?",
        "Sum up the career of {person}[.|]",
        "Did {person} really exist?",
        "What star sign is {person}?",
        "What is {person} doing nowadays?",
        "How would {person} {deed}?",
        "My essay is about {person}. What should I mention?",
        "Introduce me to {person}[.|]",
        "What can we learn from {person}?",
        "Where did {person} grow up?",
        "Did {person} care about {topic}?",
        "In what century did {person} live?",
        "Name three things {person} is remembered for[.|]",
    ),
    heldout=("What can you say about {person}?", "In which year did {person} die?"),
)
DAILY = Wordings(
    train=(
        "What [time|day|date|year] is it [now|today|]?",
        "[What is|What's|How is] the weather [like|] [today|tomorrow|outside|]?",
        "What [did|do] I [do|eat|dream] [yesterday|today]?",
        "What should I [do|eat|wear|read|cook|buy] [today|tonight|tomorrow]?",
        "Where am I?",
        "How old [am I|are you]?",
        "Do you [love|hate|know] me?",
        "Are you [alive|happy|sad|hungry]?",
        "Can you [sing|see|hear|dance|drive|swim|think]?",
        "What is the meaning of life?",
        "Is there a god?",
        "Why?",
        "How?",
        "When?",
        "Who?",
        "Where?",
        "And then?",
        "Really?",
        "I am [tired|sad|happy|bored|hungry|angry|ill].",
        "I don't know what to do.",
        "Surprise me.",
        "Go on.",
        "Let's play a game.",
        "What is {digits} [*|times|/] {digits}?",
        "Is {digits} a prime number?",
        "[What is|Calculate] the square root of {digits}?",
        "{digits} + {digits} * {digits}",
        "How many experts does the {name} model have?",
        "Where is {name}?",
        "Who is {name}?",
        "What is the [phone number|address|birthday|email|age] of {name}?",
        "Did {name} call [me|] [today|]?",
        "Is {name} at home?",
        "Turn [on|off] the [light|radio|TV|heating].",
        "What is in this [picture|image|file]?",
        "Look at this [picture|image|file].",
        "Identify the [animal|person|thing] in this image.",
        "What is the latest news?",
        "Do you know {place}?",
        "What is your favourite [song|film|animal|season]?",
        "Do you have [feelings|a body|children|hobbies]?",
        "What did you have for [breakfast|lunch]?",
        "Guess what happened [to me|yesterday|].",
        "I [can't|cannot] sleep.",
        "My [back|head|tooth|foot] hurts.",
        "Am I [right|smart|late|a good person]?",
        "What happens after death?",
        "How many [stars|people|fish|languages|birds] are there?",
        "Who will win [the match|the election|tomorrow]?",
        "Do [dogs|fish|plants|trees] [dream|think|feel pain]?",
        "Why is {name} [so quiet|angry|late|not here]?",
        "What would {name} say?",
        "Is {place} [big|beautiful|far away|expensive]?",
        "Have you [been to|seen|heard of] {place}?",
        "What did I do wrong?",
        "Nobody understands me.",
        "Where did I put my [keys|glasses|phone]?",
        "Should I [marry|trust|forgive] {name}?",
        "[What for|Since when|Who else|Says who|Whose]?",
        "How much does {name} earn?",
        "What is the date a week from now?",
        "How late is it in {place}?",
        "Do I need [an umbrella|a coat|sunscreen] [today|tomorrow|]?",
        "Where is the nearest [chemist|cash machine|station|supermarket|petrol station]?",
        "Who is [calling|at the door|on TV tonight]?",
        "What's for [dinner|lunch]?",
        "Did I [lock the door|turn off the oven|pay the rent]?",
        "Has my [parcel|letter|order] arrived?",
        "How do I look?",
        "Do you miss {name}?",
        "What are you wearing?",
        "Where do you [live|sleep|work]?",
        "Can you keep a secret?",
        "Is there a [boyfriend|girlfriend|brother|mother] in your life?",
        "What is your [birthday|star sign|dream|biggest fear]?",
        "Do you get [tired|bored|angry|hungry]?",
        "What makes you [laugh|cry|angry]?",
        "Are you [smarter|faster|older] than {name}?",
        "Tell me what I am thinking[.|]",
        "Read my mind[.|]",
        "How many fingers am I holding up?",
        "Is somebody watching us?",
        "Do you believe in [ghosts|God|luck|aliens|love]?",
        "What is the secret of a long life?",
        "Why am I so [tired|unlucky|shy|late]?",
        "Will I be [rich|famous|happy] one day?",
        "What does the future hold?",
        "Does {name} [like|love|hate|miss] me?",
        "How do I tell {name} the truth?",
        "When is {name} coming back?",
        "What should I get {name} for Christmas?",
        "Which of us is right, {name} or me?",
        "Is {name} a good name for a [dog|boy|girl|boat]?",
        "What does the name {name} mean?",
        "Can I trust you?",
        "What would you do with a million euros?",
        "If you could travel anywhere, where would you go?",
        "What is the best day of the week?",
        "Is the glass half full or half empty?",
        "How much is that in [dollars|euros|total]?",
        "What is the wifi password here?",
        "Send {name} a message[.|]",
        "Call [the police|a taxi|an ambulance|my office][!|.]",
        "Set a timer for {digits} minutes[.|]",
        "Turn [up|down] the [volume|heating|music][.|]",
        "Next song[, please|][.|]",
        "How far is it to {place}?",
        "Which bus goes to {place}?",
        "What do people in {place} eat for breakfast?",
        "Are there [bears|beaches|mountains|castles] in {place}?",
    ),
    heldout=(
        "Will it rain in {place} this weekend?",
        "Do you dream at night?",
        "What is {digits} to the power of {digits}?",
        "Did you see {name} yesterday?",
        "Please recommend me a film.",
    ),
)


STATEMENTS = Wordings(
    train=(
        "I [hate|study|need|want|understand|read about] {topic}.",
        "We [talked|laughed|thought] about {topic} [yesterday|today|].",
        "My [brother|sister|friend|boss|neighbour] [is called|is named] {name}.",
        "My [brother|sister|friend|mother|father|teacher] [works|lives|was born] in {place}.",
        "There is {text} [on the table|in my bag|about {topic}].",
        "It was a [nice|long|bad|strange] [day|night|trip] in {place}.",
        "I am {digits} years old.",
        "I [have|bought|found|lost] {digits} [books|coins|apples|euros].",
        "My [car|phone|computer|bicycle|printer] is [broken|new|old|too slow].",
        "{topic} and {topic2} [are the same|are different|are fun].",
        "I [will|must|cannot|want to] {deed} [today|tomorrow|now|].",
        "The {word} is [on|under|behind] the {word2}.",
        "[She|He|They|We] [said|saw|know|knew] [that|nothing|{name}].",
        "{name} [is|was|likes|has] [here|tired|{topic}|gone].",
        "We went to {place} on holiday [last year|in spring|].",
        "Somebody [stole|took|broke] my {word} [yesterday|].",
        "I sold my {word} to {name}[.|]",
        "There were {digits} people at the [party|meeting|station].",
        "It took {digits} [minutes|days] to {deed}.",
        "{name} told me [a lot|nothing] about {topic}.",
        "I dreamed of {topic} [last night|].",
        "My {word} costs {digits} [euros|dollars].",
        "Everybody talks about {topic} [now|these days|].",
        "This {word} is [too heavy|not mine|very old|a gift from {name}].",
        "The [train|bus] to {place} was late.",
        "I used to {deed} [every day|as a child|].",
        "{topic} makes me [happy|sad|nervous].",
        "We painted the {word} [yesterday|last week|].",
        "{name} cannot {deed}.",
        "Some people think that {topic} is a {word}.",
        "{name} and {topic}, that [is a long story|does not go well together].",
        "{topic} is all I ever think about[.|]",
        "They are building {thing} in {place}[.|]",
        "The price of {topic} has doubled[.|]",
        "I saw a documentary on {topic}[.|]",
        "{person} was on TV [last night|again|][.|]",
        "{name} promised to {deed}[.|]",
        "It is impossible to {deed} in this weather[.|]",
        "You would not believe how hard it is to {deed}[.|]",
        "I gave {name} {text} about {topic}[.|]",
        "In {place} they have never heard of {topic}[.|]",
        "My boss wants {text} by Monday[.|]",
        "There was nothing but {topic} on the news[.|]",
        "Without {topic} there would be no {topic2}[.|]",
        "We argued about {topic} all evening[.|]",
        "A {word} without a {word2} is useless[.|]",
        "{person} would have loved {topic}[.|]",
        "The children wanted to {deed}, but it was too late[.|]",
        "The flight to {place} was cancelled[.|]",
        "Half of the {word} is missing[.|]",
    ),
    heldout=(
        "Last week I heard of {topic}.",
        "My uncle {name} moved to {place}.",
        "Nobody wants to {deed}.",
        "The {word} fell on my {word2}.",
    ),
)


QUALITIES = phrases(
    "price|age|meaning|history|weight|address|owner|size|father|taste|future|name|colour|reason|best part|"
    "number|speed"
)
UNKNOWN_NOUNS = (
    "the {what} of {topic}",
    "the {what} of {made}",
    "the {word} {made}",
    "the {what} of {person}",
    "the {what} of {place}",
    "the best {word}",
    "the largest {word}",
    "the first {word}",
    "the oldest {word} of {place}",
    "the recipe for {topic}",
    "the secret of {topic}",
    "the number of {word}s in {place}",
)
UNKNOWN_CLAUSES = (
    "how {topic} works",
    "who invented {topic}",
    "why {topic} is so {word}",
    "what {person} did",
    "when {person} was born",
    "how to {deed}",
    "where {name} lives",
    "which {word} is the {word2}",
    "how many {word}s {place} has",
    "what {made} means",
)


NARROW = (TOPICS, DEEDS, PERSONS, KINDS_OF_TEXT, UNKNOWN_PLACES)
"""The lists of the held-out side; those of training are wider."""
WIDE = (
    (*TOPICS, *wider.MORE_TOPICS),
    (*DEEDS, *wider.MORE_DEEDS),
    (*PERSONS, *wider.MORE_PERSONS),
    (*KINDS_OF_TEXT, *wider.MORE_KINDS_OF_TEXT),
    (*UNKNOWN_PLACES, *wider.MORE_PLACES),
)


def _slots(draw: Draw) -> dict[str, str]:
    topics, deeds, persons, texts, places = NARROW if draw.heldout else WIDE
    slots = {
        "topic": draw.listed(topics),
        "topic2": draw.listed(topics),
        "deed": draw.listed(deeds),
        "person": draw.listed(persons),
        "text": draw.pick(texts),
        "place": draw.listed(places),
        "word": draw.listed(SALAD),
        "word2": draw.listed(SALAD),
        "name": values.made_up(draw).capitalize(),
        "digits": str(draw.rng.randrange(11, 10 ** draw.pick((2, 3, 4)))),
    }
    return slots if draw.heldout else slots | _more_slots(draw)


def _more_slots(draw: Draw) -> dict[str, str]:
    """What only the training's wordings have places for."""
    _, _, persons, texts, places = WIDE
    return {
        "person2": draw.listed(persons),
        "text2": draw.pick(texts),
        "place2": draw.listed(places),
        "made": draw.value(values.made_up),
        "line": draw.listed(wider.LINES),
        "thing": draw.listed(wider.GOODS),
        "thing2": draw.listed(wider.GOODS),
        "role": draw.listed(wider.ROLES),
        "role2": draw.listed(wider.ROLES),
        "reader": draw.listed(wider.READERS),
        "mood": draw.listed(wider.MOODS),
        "unit": draw.listed(wider.UNITS),
        "unit2": draw.listed(wider.UNITS),
        "code": draw.listed(wider.CODES),
        "code2": draw.listed(wider.CODES),
        "program": draw.listed(wider.PROGRAMS),
        "occasion": draw.listed(wider.OCCASIONS),
        "trouble": draw.listed(wider.TROUBLES),
        "language": draw.listed((*fact_table.TRANSLATIONS, *near_misses.OTHER_LANGUAGES, *wider.MORE_LANGUAGES)),
        "number": str(draw.rng.randrange(11, 10 ** draw.pick((2, 3, 4, 5)))),
        "small": str(draw.rng.randrange(2, 30)),
        "year": str(draw.rng.randrange(1900, 2030)),
    }


def _sentence(wordings: Wordings) -> Callable[[Draw], str]:
    return lambda draw: draw.wording(wordings, **_slots(draw))


def _unknown_slot(draw: Draw) -> str:
    """A question of a known form about something that no fact covers."""
    places = UNKNOWN_PLACES if draw.heldout else (*UNKNOWN_PLACES, *wider.MORE_PLACES)
    languages = near_misses.OTHER_LANGUAGES if draw.heldout else (*near_misses.OTHER_LANGUAGES, *wider.MORE_LANGUAGES)
    country = draw.listed(places) if draw.chance(0.7) else draw.value(values.made_up).capitalize()
    word = draw.value(values.made_up)
    return draw.pick(
        (
            draw.wording(facts.CAPITAL, country=country),
            draw.wording(facts.CAPITAL, country=country),
            draw.wording(facts.LANGUAGE, country=country),
            draw.wording(facts.CURRENCY, country=country),
            draw.wording(facts.OPPOSITE, word=word),
            draw.wording(facts.SOUND, animal=word),
            draw.wording(facts.TRANSLATION, word=word, language=draw.pick(tuple(fact_table.TRANSLATIONS))),
            draw.wording(facts.TRANSLATION, word=draw.listed(SALAD), language=draw.pick(languages)),
            draw.wording(facts.YOUNG, animal=word),
            draw.wording(facts.COUNT, parts=word + "s", whole=f"a {draw.value(values.made_up)}"),
        )
    )


def _framed(draw: Draw) -> str:
    """The frames that ask for facts, around something that is no fact."""
    slots = _slots(draw)
    made = draw.value(values.made_up)
    nouns = UNKNOWN_NOUNS if draw.heldout else (*UNKNOWN_NOUNS, *wider.MORE_NOUNS)
    clauses = UNKNOWN_CLAUSES if draw.heldout else (*UNKNOWN_CLAUSES, *wider.MORE_CLAUSES)
    qualities = QUALITIES if draw.heldout else (*QUALITIES, *wider.MORE_QUALITIES)
    noun = draw.pick(nouns).format(**slots | {"made": made, "what": draw.pick(qualities)})
    if draw.chance(0.6):
        return fact_phrases.noun_question(draw, noun)
    clause = draw.pick(clauses).format(**slots | {"made": made, "what": draw.pick(qualities)})
    return fact_phrases.question(draw, (noun, clause))


def _unknown_fact(draw: Draw) -> str:
    """The language or currency of a country of which only the capital is known."""
    family, known = draw.pick(((facts.LANGUAGE, fact_table.LANGUAGES), (facts.CURRENCY, fact_table.CURRENCIES)))
    countries = {country for country, _ in known}
    others = [country for country, _ in fact_table.CAPITALS if country not in countries]
    return draw.wording(family, country=draw.pick(others))


def _known_word(draw: Draw) -> str:
    """A foreign question around a word that the facts know."""
    country, capital = draw.pick(fact_table.CAPITALS)
    known = draw.pick((country, capital, draw.pick(fact_table.PLANETS)[0], draw.pick(fact_table.OPPOSITES)[0]))
    return draw.wording(QUESTIONS, **(_slots(draw) | {"topic": known}))


def _anything_of(templates: tuple[str, ...]) -> Callable[[Draw], str]:
    return lambda draw: draw.fill(draw.pick(templates), **_slots(draw))


SOURCES: tuple[tuple[float, Callable[[Draw], str]], ...] = (
    (22, _sentence(QUESTIONS)),
    (16, _sentence(TASKS)),
    (6, _sentence(PEOPLE)),
    (14, _sentence(DAILY)),
    (6, _sentence(STATEMENTS)),
    (8, _unknown_slot),
    (9, _framed),
    (3, _unknown_fact),
    (5, _known_word),
    *((weight, noise) for weight, noise in NOISES),
)
TRAINING_SOURCES: tuple[tuple[float, Callable[[Draw], str]], ...] = (
    *SOURCES,
    (20, _anything_of(wider.REQUESTS)),
    (14, near_misses.near_miss),
    (8, near_misses.unknown_member),
    (4, _anything_of(wider.OTHER_FACTS)),
)


_LONG_WORD = re.compile(r"[a-z]{4,}")
_INNER_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def fallback(draw: Draw, dialogue: Dialogue) -> Turn:
    """Something that the model cannot answer, nor any of the dialogue's tools."""
    while True:
        question = draw.weighted(SOURCES if draw.heldout else TRAINING_SOURCES)(draw)
        if not any(_may_serve(tool, question) for tool in dialogue.tools):
            return exchange("fallback", question, FALLBACK)


def _may_serve(tool: dict[str, Any], question: str) -> bool:
    """Whether a tool has a word in common with a question, or takes numbers where it has some."""
    shown = schema_text.signature(tool)
    offered = set(_LONG_WORD.findall(_INNER_CAPITAL.sub(" ", shown).lower()))
    takes_numbers = ": number" in shown or ": integer" in shown
    return not offered.isdisjoint(_LONG_WORD.findall(question.lower())) or (
        takes_numbers and any(letter.isdigit() for letter in question)
    )
