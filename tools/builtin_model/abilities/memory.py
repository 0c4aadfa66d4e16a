"""Remembering what the user told some turns before, and saying so when it was never told."""

from collections.abc import Callable
from dataclasses import dataclass

from tools.builtin_model import values
from tools.builtin_model.abilities import fact_phrases
from tools.builtin_model.abilities.noise import SALAD
from tools.builtin_model.dialogue import Dialogue, Message, Turn, exchange
from tools.builtin_model.draw import Draw, Wordings, opened

AFTER = Wordings(
    train=(
        "",
        "",
        "",
        " Please remember it.",
        " Can you remember that?",
        " Remember that.",
        " Nice to meet you.",
        " Don't forget it.",
        " Keep it in mind.",
        " I will ask you later.",
        " Okay?",
        " Got it?",
    ),
    heldout=("", " Please keep that in mind.", " Try not to forget it."),
)


@dataclass(frozen=True)
class Kind:
    """One kind of thing to remember. `clause` is the plain statement that the replies are built from."""

    make: Callable[[Draw], str]
    tell: Wordings
    ask: Wordings
    clause: str
    missing: str
    welcome: str = "Okay, I will remember that {clause}."

    def answer(self, value: str) -> str:
        clause = self.clause.format(value=value)
        return f"{clause[0].upper()}{clause[1:]}."

    def acknowledge(self, value: str) -> str:
        return self.welcome.format(clause=self.clause.format(value=value), value=value)

    @property
    def untold(self) -> str:
        return f"You have not told me {self.missing} yet."


KINDS = {
    "name": Kind(
        values.myself,
        Wordings(
            train=(
                "My name is {value}[.|!|]",
                "[Hello|Hi|Hey][,|!|] my name is {value}[.|!|]",
                "[Hi|Hello], [I'm|I am] {value}[.|!|]",
                "I am {value}[.|!]",
                "I'm called {value}[.|!]",
                "[People|My friends|They] call me {value}[.|!]",
                "[Call me|You can call me|Please call me] {value}[.|!]",
                "my name is {value}",
                "[The name is|My name's] {value}[.|!]",
                "{value} is my name[.|!]",
                "Remember that my name is {value}[.|!]",
                "This is {value} [speaking|here][.|!]",
                "Let me introduce myself: I am {value}[.|!]",
                "It's {value} here[.|!]",
                "In case you wonder who is writing, it is {value}[.|!]",
                "My parents [named|called] me {value}[.|!]",
                "They gave me the name {value} [when I was born|at birth|][.|!]",
                "First things first: I go by {value}[.|!]",
                "{value} here, [glad to be here|good to see you|happy to chat][.|!]",
                "At work I am known as {value}[.|!]",
                "[Name|My name]: {value}[.|]",
                "You will find me under the name {value}[.|]",
                "I answer to {value}[.|!]",
                "If anyone asks, I am {value}[.|!]",
                "im {value}",
                "You may address me as {value}[, please|][.|!]",
                (
                    "A quick word about me: my name is {value}, [and I am new here|and this "
                    "is my first visit|and I like to chat][.|!]"
                ),
                "Write down my name, {value}, [please|so you have it][.|]",
            ),
            heldout=(
                "You are talking to {value}.",
                "Just so you know, my name is {value}.",
                "Everyone calls me {value}.",
            ),
        ),
        Wordings(
            train=(
                "[What is|What's] my name?",
                "[Do you know|Do you remember|Can you tell me|Tell me] my name[?|.]",
                "Who am I?",
                "[What|How] am I called?",
                "What did I say my name [is|was]?",
                "What was my name [again|]?",
                "[Remind me|Say] what my name is.",
                "What name did I [give|tell] you?",
                "What do [people|my friends|they] call me?",
                "what is my name",
                "My name is [what|...]?",
                "Do I have a name?",
                "Who is [talking|writing|speaking] to you?",
                "Who am I again?",
                "Under [what|which] name do you know me?",
                "I forgot my own name, [what is it|can you tell me]?",
                "Which name do I [have|go by]?",
                "By what name should you call me?",
                "How do you [call|address] me?",
                "Say who I am[.|, please.]",
                "You know my name, [right|don't you]?",
                "Let me test you: what's my name?",
                "Earlier I told you my name. What [is|was] it?",
                "I told you what I am called. Do you still [know|remember] it?",
                "Did you note my name? What is it?",
                "whats my name",
                "who am i",
                "With what name did I introduce myself?",
                "[Could|Can|Would] you [state|repeat|recall] my name[, please|]?",
                "[My name|Name of the user|User name], please[.|!]",
                "I'd like to hear [my own name|you say my name|my name from you][.|]",
                "I'm curious whether you know what I am called. [Say it.|What is it?]",
                "[Hello|Hi|Hey], it's me. [You know who|Who is it]?",
                "How should you [greet|call|address] me?",
                "If you wrote me a letter, which name would you put [on it|on top|at the start]?",
                "[What|Which] name should go on my name tag?",
                "[my name|name of me|me, my name][?|]",
                "Have you [forgotten|lost] my name, or can you say it?",
                "You [talk|are talking|are chatting] with whom?",
                "[Whom|Who] are you [chatting|talking] with [right now|]?",
                "I bet you [don't know|forgot|can't recall] my name[.|!]",
                "They ask for my name at the door. What do I answer?",
                "Spell out who I am by name[.|, please.]",
                "Fill in the blank: I am called [...|what?]",
                "[Which|What] name [is mine|belongs to me]?",
                "What was I called, [do you know|can you say]?",
                "[Write|Print|Type|Output] my name[.|, please.|]",
                "When my [mother|friend|boss] calls me, [what|which] name [do I hear|is used]?",
                "Tell my friend here what I am called[.|, please.]",
                "I introduced myself [before|earlier|a while ago]. As whom?",
                "The person you are [talking|speaking|chatting] with is named [what|how|...]?",
                "It is [nice|good] when people know my name. Do you?",
                "Is my name still in your memory? Say it[.|, please.]",
                "[u remember my name|do u know my name|say my name][?|]",
                "What would you write if a form asked for my name?",
                "And I, [what am I called|what is my name|who am I]?",
            ),
            heldout=("Could you remind me of my name?", "Which name did I tell you?", "Please say my name."),
        ),
        "your name is {value}",
        "your name",
        "Nice to meet you, {value}!",
    ),
    "code word": Kind(
        values.word,
        Wordings(
            train=(
                '[My|The] code word is ["{value}"|{value}|{value}][.|!|]',
                "[My|The] [secret word|password|codeword|secret code] is {value}[.|!|]",
                (
                    '[Remember|Please remember|Keep] the [code word|word|secret word] ["{value}"|'
                    "{value}|{value}][.|!|]"
                ),
                "[The code word|The secret word] for today is {value}[.|!]",
                "{value} is [my|the] [code word|secret word][.|!]",
                "Remember this [code word|word|secret word]: {value}[.|!|]",
                "I have a [code word|secret word], it is {value}[.|!]",
                "Let the code word be {value}[.|!]",
                "my code word is {value}",
                "Our [code word|secret word|password] [is|will be] {value}[.|!|]",
                "{value}, that is the [code word|secret word|password][.|!]",
                "[Code word|Secret word|Password]: {value}[.|]",
                "I picked {value} [as my code word|for a code word|to be the secret word][.|!]",
                "Use {value} as [my|the] [code word|password|secret word][.|!]",
                "When I say [code word|secret word], I mean {value}[.|]",
                "Today's [code word|password|secret word] is {value}[.|!]",
                "Keep this secret for me: the [code word|password] is {value}[.|!]",
                "[Set|Change] my [code word|password] to {value}[.|, please.|]",
                "My friends and I agreed on the code word {value}[.|!]",
                "Should anyone ask for the [code word|password], it is {value}[.|]",
                "The door only opens with the [code word|secret word] {value}[.|!]",
                "Between you and me, {value} is the [password|secret word][.|]",
                "the password is {value}, [keep it safe|don't tell anyone|it is a secret][.|]",
                "I need you to keep a [code word|secret word] for me, namely {value}[.|]",
                "Let's agree on a [code word|secret word]: {value}[.|!]",
            ),
            heldout=(
                "We use the code word {value}.",
                "Please note my code word: {value}.",
                "As a code word I choose {value}.",
            ),
        ),
        Wordings(
            train=(
                "[What is|What's|What was] [my|the] [code word|secret word|password|codeword|secret code]?",
                "[Tell me|Give me|Say|Repeat] [my|the] [code word|secret word|password].",
                "[Do you remember|Do you know] [my|the] [code word|secret word|password]?",
                "[Which|What] [code word|word|secret word] did I [tell|give] you?",
                "[Which|What] word [did I ask you|should you|did I want you] to remember?",
                "What was [my|the] code word again?",
                "[Can|Could] you tell me [my|the] code word?",
                "what is my code word",
                "Which [code word|secret word|password] [is it|was it|do we have|did we choose]?",
                "[Which|What] [code word|password|secret word] did I [set|choose|pick|mention]?",
                ("I [forgot|lost|need] [my|the] [code word|password|secret word][.|, what is it?|, do you have it?]"),
                "[Password|Code word|The secret word], please[.|!|?]",
                "Do you still have [my|the] [code word|password|secret word]?",
                "Earlier I gave you a [code word|secret word|password]. [What|Which one] was it?",
                "I told you a secret word [before|earlier|a while ago]. What is it?",
                "Which word [do you keep|are you keeping] for me?",
                "Now let me see if you paid attention: what is the [code word|secret word]?",
                "What word did we agree on?",
                "The [code word|password|secret word] was what [again|]?",
                "whats the [code word|password]",
                "Can you recall [my|the] [code word|secret word|password]?",
                "Time for a test. [What is|What's] my [code word|secret word|password]?",
                "Somebody wants to know the [code word|password]. What do I say?",
                "What have I told you as [my|the] [code word|password|secret word]?",
                "[Reveal|State|Recite|Name] the [code word|secret word|password][.|, please.]",
                "[code word|password|secret word|my secret word][?|]",
                "[I'd like|I want] to [hear|have|know] [my|the] [code word|secret word|password][.|]",
                "The gate only opens with [my|the] [password|code word]. What [must I say|is it]?",
                "[Which|What] word is our secret?",
                "Is [my|the] [code word|secret word|password] still in your memory? Say it[.|, please.]",
                "What word was it that I [trusted you with|confided to you|wanted kept secret]?",
                "[Whisper|Hand me|Let me have|Let me hear] the [secret word|code word|password][.|]",
                "Fill in the blank: the [code word|password|secret word] is [...|what?]",
                "Have you forgotten the [code word|password|secret word], or can you say it?",
                "[Write|Print|Type|Output] [my|the] [code word|password|secret word][.|, please.|]",
                "I bet you forgot the [code word|secret word|password][.|!]",
                "A guard stops me and wants the [password|code word]. What do I answer?",
                "Which word did I [entrust to you|make you memorize|leave with you]?",
                "You were to [memorize|keep in mind|note down] a word. [Which one|Which|What was it]?",
                "With which word do I [prove who I am|unlock it|get in]?",
                "There was a [secret|code] word. [How did it go|What was it|Do you know it]?",
                "[u still know the password|tell me the pw|password pls|code word pls][?|]",
                "The word I told you to [keep|remember|hold on to], what was it?",
                "What [do I|must I] type when I am asked for [my|the] [password|code word]?",
                "Unlock your memory and give me the [code word|secret word][.|!]",
                "It's time to use the [code word|secret word|password]. Which word is that?",
                "[My|The] [password|code word|secret word] [has slipped|slipped] my mind. [Help me.|Do you know it?]",
                "Which secret are you keeping, what is the word?",
                "Prove that you kept [my|the] [code word|secret word|password] in mind[.|!]",
                "I said a word and called it [my|the] [code word|password]. Which word?",
            ),
            heldout=(
                "Could you remind me of the code word?",
                "Please say my code word.",
                "How does my code word go?",
            ),
        ),
        "your code word is {value}",
        "your code word",
    ),
    "number": Kind(
        values.number,
        Wordings(
            train=(
                "[Remember|Please remember|Keep|Note] the number {value}[.|!|]",
                "My [lucky|favourite|favorite|secret|] number is {value}[.|!|]",
                "[The number|The secret number|My number] is {value}[.|!|]",
                "{value} is my [lucky|favourite|favorite|secret|] number[.|!]",
                "Remember this number: {value}[.|!|]",
                "I [think of|am thinking of|chose|picked] the number {value}[.|!]",
                "Here is a number [to remember|for you]: {value}[.|]",
                "remember the number {value}",
                "I want you to remember the number {value}[.|!]",
                "[Number|My number]: {value}[.|]",
                "[Write down|Save|Store] the number {value}[.|, please.|]",
                "I have a number [in mind|for you]: {value}[.|]",
                "There is a number you should [remember|know], and it is {value}[.|!]",
                "If I had to pick a number, it would be {value}[.|!]",
                "{value} is the number [to remember|I want you to remember|that matters|I chose][.|!]",
                "Out of all numbers I chose {value}[.|!]",
                "The number [I like most|I have in mind|on my ticket|that brings me luck] is {value}[.|!]",
                "I got the number {value} [today|in the draw|from my sister][.|!]",
                "Take the number {value} and keep it [for me|safe|in mind][.|!]",
                "My [lucky|secret|] number? It's {value}[.|!]",
                "They gave me the number {value}[.|!]",
                "Let's use the number {value} [today|from now on|][.|!]",
                "keep {value} in mind, [that's|it is] my number[.|]",
                "Since you are good with numbers: mine is {value}[.|!]",
                "The number that you will need later is {value}[.|]",
            ),
            heldout=(
                "The number to keep is {value}.",
                "Please memorize the number {value}.",
                "Let {value} be my number.",
            ),
        ),
        Wordings(
            train=(
                "[What is|What's|What was] [my|the] [lucky|favourite|favorite|secret|] number?",
                "[Which|What] number [did I ask you|should you|did I want you] to remember?",
                "[Which|What] number did I [tell|give] you?",
                "[Tell me|Give me|Say|Repeat] [my|the] number [again|].",
                "[Do you remember|Do you know] [my|the] number?",
                "What number [was it|did I say]?",
                "[Can|Could] you tell me [my|the] number?",
                "what was the number",
                "Which number [is it|was it|did we have|did I choose|did I pick]?",
                "[What|Which] number did I [mention|choose|have in mind]?",
                "I [forgot|need|lost] [my|the] number[.|, what is it?|, do you have it?]",
                "[The|My] number, please[.|!|?]",
                "Do you still have [my|the] number?",
                "Earlier I gave you a number. [What|Which one] was it?",
                "I told you a number [before|earlier|a while ago]. What is it?",
                "Which number [do you keep|are you keeping] for me?",
                "Let me see if you paid attention: what is [my|the] number?",
                "The number was what [again|]?",
                "whats my number",
                "Can you recall [my|the] number?",
                "Time for a test. [What is|What's] my number?",
                "Somebody wants to know [my|the] number. What do I say?",
                "I chose a number. Do you know which one?",
                "Which digits does my number have?",
                "[State|Recite|Name|Reveal] [my|the] number[.|, please.]",
                "[number|my number|the number|that number of mine][?|]",
                "[I'd like|I want] to [hear|have|know|see] [my|the] number [again|][.|]",
                "Is my number still in your memory? Say it[.|, please.]",
                "[Write|Print|Type|Output] [my|the] number[.|, please.|]",
                "Fill in the blank: [my|the] number is [...|what?]",
                "[Which|What] number [is mine|belongs to me|stands for me]?",
                "Have you forgotten [my|the] number, or can you say it?",
                "I bet you forgot [my|the] number[.|!]",
                "You were to [memorize|keep in mind|note down] a number. [Which one|Which|What was it]?",
                "The number I [told|gave] you, what was it?",
                "On [which|what] number would I bet, as it is my own?",
                "[My|The] number [has slipped|slipped] my mind. [Help me.|Do you know it?]",
                "Which number did I [entrust to you|make you memorize|leave with you]?",
                "[Can|Could|Would] you [state|repeat|recite] the number I [told|gave] you?",
                "[u still know my number|number pls|tell me my nr|my number pls][?|]",
                "How many was it, the number I [told you|gave you|mentioned]?",
                "Show me [my|the] number in digits[.|, please.]",
                "There was a number that I [told|gave] you. [How did it go|What was it|Do you know it]?",
                "I want to write down [my|the] number. What do I write?",
                "Prove that you kept my number in mind[.|!]",
                "Let me [have|hear|see] [my|the] number[.|, please.]",
                "What [do I|must I] type when I am asked for my number?",
                "Have you got my number at hand? [Which one|What] is it?",
                "How [does|did] [my|the] number [go|read]?",
                "What is the value of [my|the] number [I told you|I gave you|]?",
            ),
            heldout=(
                "Could you remind me of the number?",
                "Please say my number.",
                "Which number have you kept?",
            ),
        ),
        "your number is {value}",
        "a number",
    ),
    "city": Kind(
        values.city,
        Wordings(
            train=(
                "I live in {value}[.|!|]",
                "I [am|come] from {value}[.|!|]",
                "My [home|city|home town|hometown] is {value}[.|!]",
                "I live in [the city of|] {value} [now|at the moment|these days][.|!]",
                "{value} is [my home|where I live|my city][.|!]",
                "I am living in {value}[.|!]",
                "I moved to {value} [last year|last week|][.|!]",
                "i live in {value}",
                "I'm from {value}[.|!|]",
                "Home for me is {value}[.|!]",
                "I was born in {value} and I still live there[.|!]",
                "My [flat|apartment|house] is in {value}, [so that is my home|that's where I live][.|!]",
                "We have lived in {value} [for years|since last summer|for a long time][.|!]",
                "These days {value} is my home[.|!]",
                "I share a flat in {value} with [two friends|my brother|a student][.|!]",
                "Greetings from {value}, [my home town|where I live|my city][.|!]",
                "I settled in {value} [after school|for good|years ago][.|]",
                "I am a citizen of {value}[.|!]",
                "[My city|My home town|Where I live]: {value}[.|]",
                "I rent a [room|house|flat] in {value}[.|!]",
                "Every evening I go home to {value}[.|]",
                "You can find me in {value}, [that's where I live|I live there][.|!]",
                "People say {value} is too loud, but I live there[.|!]",
                "im from {value}",
                "Did I say that I live in {value}?",
            ),
            heldout=(
                "The place where I live is {value}.",
                "My house stands in {value}.",
                "{value} is the city I live in.",
            ),
        ),
        Wordings(
            train=(
                "Where do I live?",
                "[Which|What] city do I live in?",
                "[In which|In what] city do I live?",
                "[What is|What's] my [home|city|home town|hometown]?",
                "Where [am I from|do I come from]?",
                "[Tell me|Say|Do you know|Do you remember] where I live[.|?]",
                "Where did I say I live?",
                "where do i live",
                "Where is my home?",
                "Where do I have my home?",
                "[What|Which] [town|city] [am I from|do I come from]?",
                "What place do I call home?",
                "What is the name of my [city|town|home town]?",
                "Name my [city|home town][.|, please.]",
                "Can you say where I [live|come from]?",
                "I told you where I live. [Where is that|Which city was it]?",
                "Which [city|town] did I [name|mention] as my home?",
                "Do you still know where I [am from|live]?",
                "From which [city|town] [am I|do I come]?",
                "To which city do I go home [at night|]?",
                "If you wanted to visit me, to which city would you go?",
                "My home town is [which|what] [again|]?",
                "where am i from",
                "Where in the world do I live?",
                "Where have I told you that I live?",
                "[State|Recite|Write|Type] the [city|town] [I live in|where I live][.|, please.]",
                "[my city|my home town|city I live in|place where I live][?|]",
                "Where can [people|you|my friends] find me at home, in [which|what] [city|town]?",
                "[Which|What] [city|town] am I [a resident of|a citizen of|living in|based in]?",
                "Where am I based?",
                "Where do I [reside|dwell|have my flat|have my house]?",
                "Fill in the blank: I live in [...|what city?]",
                "[Could|Can|Would] you [state|repeat|recall] where I live[, please|]?",
                "Is my home town still in your memory? Say it[.|, please.]",
                "If you sent me a [letter|parcel|postcard], to which [city|town] would it go?",
                "My [train|bus] home goes to [which|what] [city|town]?",
                "[What|Which] [city|town] is on my [address|doorplate|post]?",
                "I bet you [forgot|don't know] where I live[.|!]",
                "A taxi driver asks which city to take me home to. What do I say?",
                "Have you forgotten where I live, or can you say it?",
                "[u know where i live|where do i live again|which city am i from][?|]",
                "I [live|am living] [where|in which city], [do you know|can you tell|as I told you]?",
                "Which place did I [name|give|state] as the one where I live?",
                "On a map, which [city|town] would you mark as my home?",
                "[Where|In which city] are my neighbours and I at home?",
                "The [city|town] I live in is called [what|how|...]?",
                "Tell my friend here which [city|town] I live in[.|, please.]",
                "You should know my home town by now. [What|Which one] is it?",
                "When I look out of my window at home, which [city|town] do I see?",
            ),
            heldout=(
                "Could you remind me where I live?",
                "Which city is my home?",
                "What city did I say I live in?",
            ),
        ),
        "you live in {value}",
        "where you live",
    ),
    "colour": Kind(
        values.colour,
        Wordings(
            train=(
                "My favourite [colour|color] is {value}[.|!|]",
                "My favorite [colour|color] is {value}[.|!|]",
                "The [colour|color] I like [best|most] is {value}[.|!]",
                "I like the [colour|color] {value} [best|most][.|!]",
                "{value} is my [favourite|favorite] [colour|color][.|!]",
                "I love the [colour|color] {value}[.|!]",
                "When it comes to [colours|colors], {value} is my favourite[.|!]",
                "No [colour|color] [beats|is better than|is as nice as] {value}[.|!]",
                "My [favourite|favorite] [colour|color]? {value}, [of course|always|clearly][.|!]",
                "I paint everything {value}, it is my favourite [colour|color][.|!]",
                "For me {value} is the [best|nicest|most beautiful] [colour|color][.|!]",
                "Among the [colours|colors], I prefer {value}[.|!]",
                "If I could choose one [colour|color], I would take {value}[.|!]",
                "The [colour|color] of my choice is {value}[.|!]",
                "I always pick {value} because it is my [favourite|favorite] [colour|color][.|]",
                "I am a fan of the [colour|color] {value}[.|!]",
                "[Favourite|Favorite] [colour|color]: {value}[.|]",
                "I like {value} more than any other [colour|color][.|!]",
                "There is one [colour|color] I adore: {value}[.|!]",
                "My room is {value}, since that is my [favourite|favorite] [colour|color][.|]",
                "{value} is the [colour|color] [I love|I like best|that makes me happy][.|!]",
                "As for my [favourite|favorite] [colour|color], it is {value}[.|!]",
                "Ever since I was a child, my [favourite|favorite] [colour|color] has been {value}[.|!]",
                "my fav [colour|color] is {value}",
            ),
            heldout=("Of all colours I like {value} best.", "The colour {value} is my favourite."),
        ),
        Wordings(
            train=(
                "[What is|What's] my [favourite|favorite] [colour|color]?",
                "[Which|What] [colour|color] do I like [best|most|]?",
                "[Tell me|Do you know|Do you remember] my [favourite|favorite] [colour|color][.|?]",
                "[Which|What] is the [colour|color] I like [best|most]?",
                "What did I say my [favourite|favorite] [colour|color] is?",
                "[What|Which] [colour|color] do I [love|prefer|adore]?",
                "Do I have a [favourite|favorite] [colour|color]?",
                "Which of the [colours|colors] do I [love|like best|prefer]?",
                "[What|Which] [colour|color] should you paint my room?",
                "My [favourite|favorite] [colour|color], [please|do you know it][?|]",
                "My [favourite|favorite] [colour|color] is [what|which]?",
                "I told you my [favourite|favorite] [colour|color]. [What|Which one] was it?",
                "Earlier I named a [colour|color] that I like. Which one?",
                "You know which [colour|color] I like, [right|don't you]?",
                "Can you recall my [favourite|favorite] [colour|color]?",
                "If I buy a coat in my [favourite|favorite] [colour|color], what [colour|color] is it?",
                "Say which [colour|color] I like [best|most][.|, please.]",
                "[What|Which] [colour|color] did I [mention|name|tell you about]?",
                "whats my [favourite|favorite] [colour|color]",
                "When it comes to [colours|colors], what do I like [best|most]?",
                "What was my [favourite|favorite] [colour|color] again?",
                "Let me test you: what is my [favourite|favorite] [colour|color]?",
                "Which [colour|color] makes me happy?",
                "[State|Recite|Write|Type] my [favourite|favorite] [colour|color][.|, please.]",
                "[my colour|my color|my favourite colour|favorite color of mine][?|]",
                "[Which|What] [colour|color] am I [fond of|keen on|a fan of|crazy about]?",
                "Which [colour|color] would I [choose|pick|take] [if I could choose|first|before all others]?",
                "Fill in the blank: my [favourite|favorite] [colour|color] is [...|what?]",
                "[Could|Can|Would] you [state|repeat|name] my [favourite|favorite] [colour|color]?",
                "Is my [favourite|favorite] [colour|color] still in your memory? Say it[.|, please.]",
                "In [which|what] [colour|color] should [my new bike|my shirt|a gift for me] be?",
                "You want to give me flowers. [Which|What] [colour|color] would please me [most|best]?",
                "I bet you forgot my [favourite|favorite] [colour|color][.|!]",
                "Have you forgotten which [colour|color] I like, or can you say it?",
                "The [colour|color] I like [best|most|more than any other], what is it?",
                "[u know my fav colour|my fav color|fav color of mine pls][?|]",
                "Out of all [colours|colors], [which|which one] is dearest to me?",
                "[Which|What] [colour|color] appeals to me [most|the most|more than the others]?",
                "I [prefer|love|like] [which|what] [colour|color], as I told you?",
                "Which crayon would I [grab|reach for|use] first, by [colour|color]?",
                "Tell my friend here which [colour|color] I [love|like best|prefer][.|, please.]",
                "[Which|What] [colour|color] do I [think|find] is the [nicest|prettiest|most beautiful]?",
                "[Which|What] shade is my [favourite|favorite]?",
                "I'd like to hear what my [favourite|favorite] [colour|color] is[.|]",
                "[Colours|Colors]: which is my [favourite|favorite]?",
                "If my whole house were in the [colour|color] I love, how would it look?",
                "Is there a [colour|color] I like more than the rest? Which?",
                "You should know my [favourite|favorite] [colour|color] by now. [What|Which one] is it?",
                "My taste in [colours|colors], [what is it|do you know it|which one do I like]?",
            ),
            heldout=("Could you remind me of my favourite colour?", "Which color is my favorite?"),
        ),
        "your favourite colour is {value}",
        "your favourite colour",
    ),
    "food": Kind(
        values.food,
        Wordings(
            train=(
                "My [favourite|favorite] [food|dish|meal] is {value}[.|!|]",
                "I like [to eat|eating|] {value} [best|most][.|!]",
                "The food I like [best|most] is {value}[.|!]",
                "{value} is my [favourite|favorite] [food|dish|meal][.|!]",
                "I love [to eat|eating] {value}[.|!]",
                "When it comes to [food|meals], {value} is my favourite[.|!]",
                "No [food|dish|meal] [beats|is as good as] {value}[.|!]",
                "My [favourite|favorite] [food|dish]? {value}, [of course|always|clearly][.|!]",
                "I could eat {value} every day[.|!]",
                "For me {value} is the best [food|dish|meal] [in the world|of all|][.|!]",
                "When I am hungry, I want {value} [most of all|more than anything][.|!]",
                "If I could eat only one thing, I would take {value}[.|!]",
                "The [food|dish|meal] I [love|enjoy|adore] is {value}[.|!]",
                "I always order {value} because it is my [favourite|favorite] [food|dish|meal][.|]",
                "I am a [big|great|] fan of {value}, [it is my favourite food|no dish is better][.|!]",
                "[Favourite|Favorite] [food|dish|meal]: {value}[.|]",
                "I like {value} more than any other [food|dish][.|!]",
                "There is one [food|dish] I adore: {value}[.|!]",
                "We had {value} today, and that is my [favourite|favorite] [food|dish|meal][.|!]",
                "{value} is the [food|dish|meal] [I love|I like best|that makes me happy][.|!]",
                "As for my [favourite|favorite] [food|meal], it is {value}[.|!]",
                "Ever since I was a child, my [favourite|favorite] [food|dish] has been {value}[.|!]",
                "my fav food is {value}",
                "Nothing tastes better to me than {value}[.|!]",
            ),
            heldout=("Of all foods I like {value} best.", "There is no better food for me than {value}."),
        ),
        Wordings(
            train=(
                "[What is|What's] my [favourite|favorite] [food|dish|meal]?",
                "What do I like to eat [best|most|]?",
                "[Which|What] food do I like [best|most|]?",
                "[Tell me|Do you know|Do you remember] my [favourite|favorite] [food|dish|meal][.|?]",
                "What did I say my [favourite|favorite] food is?",
                "[What|Which] [food|dish|meal] do I [love|prefer|adore|enjoy]?",
                "Do I have a [favourite|favorite] [food|dish|meal]?",
                "What would I order in a restaurant, as my [favourite|favorite] [food|dish]?",
                "What should you cook for me if you want to serve my [favourite|favorite] [food|dish|meal]?",
                "My [favourite|favorite] [food|dish|meal], [please|do you know it][?|]",
                "My [favourite|favorite] [food|dish|meal] is [what|which]?",
                "I told you my [favourite|favorite] [food|dish|meal]. [What|Which one] was it?",
                "Earlier I named a [food|dish] that I like. Which one?",
                "You know what I like to eat, [right|don't you]?",
                "Can you recall my [favourite|favorite] [food|dish|meal]?",
                "What do I love to eat?",
                "Say what I like to eat [best|most][.|, please.]",
                "[What|Which] [food|dish] did I [mention|name|tell you about]?",
                "whats my [favourite|favorite] food",
                "When it comes to food, what do I like [best|most]?",
                "What was my [favourite|favorite] [food|dish|meal] again?",
                "Let me test you: what is my [favourite|favorite] [food|dish|meal]?",
                "Which [food|dish] makes me happy?",
                "[State|Recite|Write|Type] my [favourite|favorite] [food|dish|meal][.|, please.]",
                "[my food|my favourite dish|my favorite meal|favourite food of mine][?|]",
                "[Which|What] [food|dish|meal] am I [fond of|keen on|a fan of|crazy about]?",
                "What do I [enjoy|prefer|love] eating [most|best|above all]?",
                "Fill in the blank: my [favourite|favorite] [food|dish] is [...|what?]",
                "[Could|Can|Would] you [state|repeat|name] my [favourite|favorite] [food|dish|meal]?",
                "Is my [favourite|favorite] [food|dish] still in your memory? Say it[.|, please.]",
                "It is my birthday. [Which|What] [dish|meal] should be on the table?",
                "I am hungry. What would I [want|love|like] to eat [most|best]?",
                "[What|Which dish|Which food] would make my mouth water?",
                "I bet you forgot my [favourite|favorite] [food|dish|meal][.|!]",
                "Have you forgotten what I like to eat, or can you say it?",
                "The [dish|food|meal] I like [best|most|more than any other], what is it?",
                "[u know my fav food|my fav dish|fav food of mine pls][?|]",
                "Which [dish|meal|food] could I eat [every day|all day|again and again]?",
                "[What|Which dish] do I find [the tastiest|most delicious|the most tasty]?",
                "What should be on my plate [to make me happy|if I may choose|today, as I love it]?",
                "Tell the cook what my [favourite|favorite] [food|dish|meal] is[.|, please.]",
                "Out of all [dishes|foods|meals], [which|which one] do I like best?",
                "The waiter asks what I'd like [best|most]. What do I say?",
                "I'd like to hear what my [favourite|favorite] [food|dish|meal] is[.|]",
                "You invite me to [dinner|lunch]. What will you [serve|cook], knowing my taste?",
                "Is there a [food|dish|meal] I like more than the rest? Which?",
                "You should know my [favourite|favorite] [food|dish] by now. [What|Which one] is it?",
                "My taste in food, [what is it|do you know it|what do I like best]?",
                "[What|Which food] do I never say no to?",
                "I like to eat [what|which food|which dish] [best|most|], as I told you?",
            ),
            heldout=("Could you remind me of my favourite food?", "Which meal is my favorite?"),
        ),
        "your favourite food is {value}",
        "your favourite food",
    ),
    "pet": Kind(
        values.name,
        Wordings(
            train=(
                "My [dog|cat|pet] is [called|named] {value}[.|!|]",
                "[The name of my|My] [dog's name|cat's name|pet's name] is {value}[.|!|]",
                "I have a [dog|cat|pet] [called|named] {value}[.|!]",
                "{value} is the name of my [dog|cat|pet][.|!]",
                "We call our [dog|cat|pet] {value}[.|!]",
                "[This is|Meet] {value}, my [dog|cat|pet][.|!]",
                "My [dog|cat|pet] [answers to|listens to|goes by] {value}[.|!]",
                "[Our|My] new [dog|cat|pet] got the name {value}[.|!]",
                "I live with my [dog|cat|pet] {value}[.|!]",
                "{value} is my [dog|cat|pet][.|!]",
                "[Our|My] [dog|cat|pet] bears the name {value}[.|!]",
                "There is a [dog|cat] in my house, and it is called {value}[.|!]",
                "The [dog|cat|pet] at my home is called {value}[.|!]",
                "Yesterday I got a [dog|cat|pet] and gave it the name {value}[.|!]",
                (
                    "I call my [dog|cat|pet] {value}, [it is a nice name|isn't that "
                    "nice|and it comes when I call][.|!]"
                ),
                "If my [dog|cat|pet] runs away, just shout {value}[.|!]",
                "{value} is what I call my [dog|cat|pet][.|!]",
                "[Dog's name|Cat's name|My pet's name]: {value}[.|]",
                "The [dog|cat] that sleeps on my bed is named {value}[.|!]",
                "I have had my [dog|cat|pet] {value} for [years|a long time|two weeks][.|!]",
                "For my [dog|cat|pet] I chose the name {value}[.|!]",
                "My [children|parents] gave our [dog|cat|pet] the name {value}[.|!]",
                "my [dog|cat] is {value}",
                "My [dog|cat|pet], {value}, is [very old|still young|hungry|with me][.|!]",
            ),
            heldout=("At home I have a pet, its name is {value}.", "We named our pet {value}."),
        ),
        Wordings(
            train=(
                "[What is|What's] [my dog|my cat|my pet] called?",
                "[What is|What's] [my dog's|my cat's|my pet's] name?",
                "[What is|What's|Tell me] the name of my [dog|cat|pet][?|.]",
                "[Do you remember|Do you know] my [dog's|cat's|pet's] name?",
                "How is my [dog|cat|pet] called?",
                "Who is my [dog|cat|pet]?",
                "Which name did I give my [dog|cat|pet]?",
                "What do I call my [dog|cat|pet]?",
                "By what name do I call my [dog|cat|pet]?",
                "Do you still know what my [dog|cat|pet] is called?",
                "My [dog's|cat's|pet's] name, [please|do you know it][?|]",
                "My [dog|cat|pet] is called what?",
                "I told you about my [dog|cat|pet]. What [is its name|was the name]?",
                "Earlier I told you my [dog's|cat's|pet's] name. What was it?",
                "Say the name of my [dog|cat|pet][.|, please.]",
                "Can you recall the name of my [dog|cat|pet]?",
                "What is the [dog|cat|pet] that I have called?",
                "What name [does my dog|does my cat] [have|go by|answer to]?",
                "What must I shout to call my [dog|cat|pet]?",
                "whats my [dog's|cat's|pet's] name",
                "Let me test you: how is my [dog|cat|pet] called?",
                "What was my [dog|cat|pet] called again?",
                "Which name did we give our [dog|cat|pet]?",
                "What is our [dog|cat|pet] called?",
                "[State|Recite|Write|Type] my [dog's|cat's|pet's] name[.|, please.]",
                "[name of my dog|name of my cat|name of my pet|my pet's name][?|]",
                "Remind me what my [dog|cat|pet] is [called|named][.|, please.]",
                "Fill in the blank: my [dog|cat|pet] is called [...|what?]",
                "[Could|Can|Would] you [state|repeat|tell me] my [dog's|cat's|pet's] name?",
                "Is my [dog's|cat's|pet's] name still in your memory? Say it[.|, please.]",
                "What is my [dog|cat|pet] named?",
                "I bet you forgot my [dog's|cat's|pet's] name[.|!]",
                "Have you forgotten my [dog's|cat's|pet's] name, or can you say it?",
                "My [dog|cat|pet] has a name. [Which one|Which|What is it]?",
                "How do I [address|name|call] my [dog|cat|pet]?",
                "[u know my dogs name|u know my cats name|name of my pet pls][?|]",
                "What name is on the [collar|bowl] of my [dog|cat|pet]?",
                "My [dog|cat|pet] ran away. [Which|What] name [should|must] we call out?",
                "The vet asks for my [dog's|cat's|pet's] name. What do I [say|answer]?",
                "Tell my friend here what my [dog|cat|pet] is called[.|, please.]",
                "The [animal|pet|little friend] I have at home, what is its name?",
                "Who is the animal that lives with me, by name?",
                "I'd like to hear the name of my [dog|cat|pet][.|]",
                "You should know my [dog's|cat's|pet's] name by now. What is it?",
                "If you met my [dog|cat|pet], by what name would you greet it?",
                "When I feed my [dog|cat|pet], [what|which] name do I call?",
                "I have [forgotten|lost] the name of my own [dog|cat|pet]. [Help me.|Do you know it?]",
                "And my [dog|cat|pet], [what's its name|how is it called|what did I name it]?",
                "I named my [dog|cat|pet] [what|how], [do you remember|can you tell|as I told you]?",
            ),
            heldout=("Could you remind me of my pet's name?", "Which name does my pet have?"),
        ),
        "your pet is called {value}",
        "the name of your pet",
    ),
}

WEIGHTS = tuple(zip((5, 5, 5, 2, 2, 1.5, 1.5), KINDS, strict=True))
PAIRS = Wordings(
    train=(
        "My name is {name} and {other}[.|!|]",
        "I am {name} and {other}[.|!]",
        "My name is {name}. Also, {other}[.|!]",
        "[Hi|Hello], I'm {name}, and {other}[.|!]",
        "[Hello|Hey], {other}, and my name is {name}[.|!]",
        "I'm {name}[.|!] And {other}[.|!|]",
        "{name} is my name, and {other}[.|!]",
        "Two things about me: I am {name}, and {other}[.|!]",
        "People know me as {name}, and {other}[.|!]",
        "You should know that I am {name} and that {other}[.|!]",
        "Remember both: my name is {name}, {other}[.|]",
        "Let me introduce myself: {name}. By the way, {other}[.|!]",
        "I am called {name}; {other}[.|]",
        "First, my name is {name}. Second, {other}[.|!]",
        "[Since you ask|To begin with], {other}, and they call me {name}[.|!]",
    ),
    heldout=("You can call me {name}, and {other}.", "I go by the name of {name}, and {other}."),
)
PAIR_CLAUSES = {
    "code word": "my code word is {value}",
    "city": "I live in {value}",
    "number": "my number is {value}",
}

ODD = {
    "name": Wordings(
        train=(
            "{odd} {odd2}, my name is {value}[.|!|]",
            "[{odd}|They {odd}|{odd} {odd2}] me {value}[.|!]",
            "[My|The] {odd} name is {value}[.|!|]",
            "I {odd} under the name {value}[.|]",
        ),
        heldout=("{odd} to {odd2}, I am {value}.",),
    ),
    "code word": Wordings(
        train=(
            "I {odd} the code word {value}[.|!|]",
            "[{odd}|{odd} {odd2}] my code word: {value}[.|]",
            "[For|With] the code word I {odd} {value}[.|]",
            "My {odd} code word is {value}[.|!|]",
        ),
        heldout=("Code word to {odd}: {value}.",),
    ),
    "number": Wordings(
        train=(
            "I {odd} the number {value}[.|!|]",
            "[{odd}|{odd} {odd2}] my number: {value}[.|]",
            "[For|With] the number I {odd} {value}[.|]",
            "The number that I {odd} is {value}[.|!|]",
        ),
        heldout=("Number to {odd}: {value}.",),
    ),
}


STATEMENT_FRAMES = Wordings(
    train=(
        "{clause}[.|!|]",
        "[Note|Know|Remember|Keep in mind|You should know|I tell you|Please note] that {clause}[.|!|]",
        "[Listen|By the way|Also|Well|Okay|So|Look|FYI|For the record|Hello|Hi], {clause}[.|!|]",
        "[Let me tell you|I want to say|One thing]: {clause}[.|!|]",
        "{clause}, [you know|okay|in case you wonder|remember that|just for you to know][.|]",
        "[I think I never said it, but|I must say that|I can tell you that|It is true that] {clause}[.|]",
        "[It so happens|The fact is|The truth is|You see, the thing is] that {clause}[.|!|]",
        "[If it helps|If you need it|If I may say so|In case it matters], {clause}[.|!|]",
        "{clause}, [by the way|so now you know|as you will see|and nothing else|that is all][.|!]",
        (
            "[Here is something about me|A short note|A fact about me|For "
            "later|To start with|Important]: {clause}[.|!|]"
        ),
        "[Did you know|Have I said|Did I mention] that {clause}?",
        "[Keep this|Save this|Write this down|Store this]: {clause}[.|!|]",
    ),
    heldout=(
        "Let it be known that {clause}.",
        "I would like to mention that {clause}.",
        "Good to know: {clause}.",
        "{clause}, and that is important.",
    ),
)

# What is told, and the nouns and clauses that ask for it, for the frames of `fact_phrases`.
PHRASES = {
    "name": (
        "my name is {value}|I am {value}|I'm {value}|I am called {value}|they call me {value}|my first "
        "name is {value}|"
        "the name is {value}|people know me as {value}|you may call me {value}|I go by {value}|I was named {value}"
        "|I introduce myself as {value}|I am known as {value}|my friends know me as {value}"
        "|my full name is {value}|the person who writes this is {value}|{value} is what people call me"
        "|I answer to {value}|I bear the name {value}|you should call me {value}",
        "my name|my own name|the name I told you|the name I gave you|the name of mine|my first name"
        "|the name I go by|the name people call me|the name I said|the name you should call me"
        "|my name from before",
        "what my name is|what I am called|who I am|how people call me|which name I gave you|what name I have"
        "|who is talking to you|what people call me|what I told you to call me|what name I go by"
        "|which name is mine|what you should call me|how I am called|what name I said",
    ),
    "code word": (
        "my code word is {value}|the code word is {value}|the secret word is {value}|my password is {value}|"
        "{value} is the code word|the word to remember is {value}|our code word is {value}|the code word "
        "will be {value}"
        "|our password is {value}|the codeword is {value}|I chose {value} as the code word"
        "|{value} is our secret word|the secret code is {value}|we agreed on the code word {value}"
        "|I picked the code word {value}",
        "my code word|the code word|the secret word|the word I told you|the word to remember|the password I gave you"
        "|the codeword|our secret word|the code word I chose|my secret word|my password|the secret code"
        "|the code word from before",
        "what my code word is|what the code word was|which word I told you|which secret word we have|"
        "what the password is"
        "|what the codeword is|which code word I chose|what word I gave you|which word is secret"
        "|what our password is|what my secret word was|which code word we agreed on",
    ),
    "number": (
        "my number is {value}|the number is {value}|{value} is my number|the number to remember is {value}|"
        "my lucky number is {value}|I like the number {value}|the secret number is {value}|I chose the "
        "number {value}"
        "|I have the number {value}|{value} is the number I chose|I picked {value} as my number"
        "|the number in my head is {value}|the number I like is {value}|the number that I mean is {value}"
        "|my favourite number is {value}",
        "my number|the number|the number I told you|the number to remember|my secret number|the number I gave you"
        "|my lucky number|the number in my head|the number I chose|the number from before"
        "|the number you should keep|my favourite number",
        "what my number is|what the number was|which number I told you|which number I chose|what number I have"
        "|which number is mine|what number I gave you|which number I like|what my lucky number is"
        "|which number I have in mind|what number you should remember",
    ),
    "city": (
        "I live in {value}|I am from {value}|my home is {value}|my city is {value}|I come from {value}|"
        "I have a flat in {value}|my home town is {value}|I grew up in {value}|I stay in {value}|I moved to {value}"
        "|my family and I live in {value}|I have my home in {value}|{value} is my home|{value} is my city"
        "|my home is the city of {value}|I settled in {value}|I live and work in {value}"
        "|my flat is in {value}",
        "my city|my home town|the city I live in|the place where I live|my home|the town I come from"
        "|my home city|the town where I live|the name of my city|the city I come from|the city I told you"
        "|my place of living",
        "where I live|where I am from|which city I live in|where my home is|in what city I live|what my city is"
        "|in which town I live|what town I am from|where I come from|where I have my home"
        "|what my home town is|which city I call home|what city I told you",
    ),
    "colour": (
        "my favourite colour is {value}|my favorite color is {value}|the colour I like best is {value}|"
        "{value} is my favourite colour|I like the colour {value} most|the color I love is {value}"
        "|I prefer the colour {value}|the colour of my choice is {value}|{value} is the color I love"
        "|I find {value} the nicest colour|the color that I like most is {value}"
        "|my best-loved colour is {value}",
        "my favourite colour|my favorite color|the colour I like|the colour I love most|the color of my choice"
        "|the colour of my choice|the color I like best|the colour I told you|the color I prefer"
        "|the colour that makes me happy",
        "what my favourite colour is|which colour I like|what colour I like best|which color I love"
        "|which colour I prefer|what color I told you|what my favorite color is|which colour I like best"
        "|which colour I find nicest",
    ),
    "food": (
        "my favourite food is {value}|my favorite food is {value}|the food I like best is {value}|"
        "{value} is my favourite food|I like to eat {value} most|my favourite dish is {value}|the meal I "
        "love is {value}"
        "|the dish I prefer is {value}|{value} is the food I love"
        "|I enjoy {value} more than any other food|the meal of my choice is {value}"
        "|my best-loved dish is {value}|the food that I like most is {value}",
        "my favourite food|my favorite meal|the food I like|the dish I love most|my favourite dish"
        "|the meal of my choice|the food I like best|the dish I told you|the food I prefer"
        "|the meal that makes me happy",
        "what my favourite food is|which food I like|what I like to eat|which dish I love|what meal I like best"
        "|which dish I prefer|what food I told you|what my favorite meal is|which meal I like best"
        "|what I love to eat|what I enjoy eating most",
    ),
    "pet": (
        "my pet is called {value}|my dog is called {value}|my cat is called {value}|my dog's name is {value}|"
        "my cat's name is {value}|our pet is named {value}|the name of my dog is {value}|I own a cat named {value}"
        "|our dog is called {value}|{value} is the name of our cat|my pet's name is {value}"
        "|I gave my dog the name {value}|I have a dog named {value}|my cat answers to {value}"
        "|our cat bears the name {value}|the name of my pet is {value}",
        "the name of my pet|my dog's name|my cat's name|my pet's name|the name of my cat"
        "|the name of my dog|the name of our pet|our dog's name|the name I gave my cat"
        "|the name my dog answers to",
        "what my pet is called|how my dog is called|what my cat is called|which name my pet has|what my "
        "dog's name is"
        "|how my cat is called|what we call our dog|which name I gave my pet|what name my dog has"
        "|what our cat is called",
    ),
}
FRAMED = 0.45


def _statement(draw: Draw, kind: str, value: str) -> str:
    if not draw.chance(FRAMED):
        template = draw.choose(draw.pick(draw.side(KINDS[kind].tell)))
        return draw.estranged(template, SALAD, keeps_words=True).format(value=value)
    clause = draw.pick(PHRASES[kind][0].split("|")).format(value=value)
    said = draw.wording(STATEMENT_FRAMES, clause=clause)
    return opened(said, (value,))


def _question(draw: Draw, kind: str) -> str:
    if not draw.chance(FRAMED):
        return draw.estranged(draw.wording(KINDS[kind].ask), SALAD, keeps_words=True)
    return fact_phrases.question(draw, PHRASES[kind][1:])


CORRECTIONS = Wordings(
    train=(
        "No, {tell}",
        "[Actually|Sorry|Wait|Oh], {tell}",
        "[That was wrong|I made a mistake|Correction]: {tell}",
        "[Hold on|Hm, no|One moment|Oops|Stop], {tell}",
        "[Let me correct that|A correction|I have to correct this]: {tell}",
        "[I was wrong|I said it wrong|That is not right any more|I mixed that up]. To be exact: {tell}",
        "[Forget what I said|Forget that|Ignore that], {tell}",
        "[No, wait|Oh no|Ah, sorry|Well, actually] - {tell}",
        "[That has changed|It is different now|I changed my mind]: {tell}",
        "[Not true, what I said|What I told you is old|What I said before was wrong]: {tell}",
        "[I meant to say|What I meant is|It should be]: {tell}",
        "[Scratch that|Strike that|Not quite|Pardon], {tell}",
        "[Please change that|Update that|Replace that|Please correct it]: {tell}",
        "I [misspoke|made an error|mistyped|lied]: {tell}",
    ),
    heldout=("I must correct myself, {tell}", "No no, {tell}"),
)


def correct(draw: Draw, dialogue: Dialogue) -> Turn | None:
    """Something told before, told anew: the later value stands."""
    if not dialogue.told:
        return None
    turn = tell_kind(draw, draw.pick(tuple(dialogue.told)))
    if turn.ability.removeprefix("tell ") not in KINDS:
        return None
    first, *others = turn.messages
    keeps_capital = first.content.startswith(("I ", "I'", *turn.told.values()))
    said = first.content if keeps_capital else first.content[0].lower() + first.content[1:]
    corrected = Message("user", draw.wording(CORRECTIONS, tell=said))
    return Turn(turn.ability, (corrected, *others), told=turn.told)


def tell_oddly(draw: Draw, _dialogue: Dialogue) -> Turn:
    """Disclose something among random words: what is unknown is not always the value."""
    kind_name = draw.pick(tuple(ODD))
    kind = KINDS[kind_name]
    value = draw.value(kind.make)
    odd, odd2 = draw.listed(SALAD), draw.listed(SALAD)
    sentence = draw.wording(ODD[kind_name], value=value, odd=odd, odd2=odd2)
    messages = (
        Message("user", opened(sentence, (value,))),
        Message("assistant", kind.acknowledge(value)),
    )
    return Turn(f"tell {kind_name}", messages, told={kind_name: value})


def tell(draw: Draw, dialogue: Dialogue) -> Turn:
    """Disclose something new, or now and then something that replaces an earlier value."""
    if draw.chance(0.08):
        return _tell_pair(draw)
    open_kinds = [(weight, kind) for weight, kind in WEIGHTS if kind not in dialogue.told]
    return tell_kind(draw, draw.weighted(WEIGHTS if not open_kinds or draw.chance(0.1) else open_kinds))


def tell_kind(draw: Draw, kind_name: str) -> Turn:
    kind = KINDS[kind_name]
    value = draw.value(kind.make)
    sentence = _statement(draw, kind_name, value)
    if sentence[-1] in ".!" and not value.endswith("."):
        sentence += draw.pick(draw.side(AFTER))
    messages = (Message("user", sentence), Message("assistant", kind.acknowledge(value)))
    return Turn(f"tell {kind_name}", messages, told={kind_name: value})


def _tell_pair(draw: Draw) -> Turn:
    name, other = draw.value(values.myself), draw.pick(tuple(PAIR_CLAUSES))
    value = draw.value(KINDS[other].make)
    sentence = draw.wording(PAIRS, name=name, other=PAIR_CLAUSES[other].format(value=value))
    reply = f"Nice to meet you, {name}! Okay, I will remember that {KINDS[other].clause.format(value=value)}."
    messages = (Message("user", sentence), Message("assistant", reply))
    return Turn("tell pair", messages, told={"name": name, other: value})


def ask(draw: Draw, dialogue: Dialogue) -> Turn | None:
    """Ask for something told before."""
    told = dialogue.told
    if not told:
        return None
    kind = draw.pick(tuple(told))
    return exchange(f"recall {kind}", _question(draw, kind), KINDS[kind].answer(told[kind]))


def ask_untold(draw: Draw, dialogue: Dialogue) -> Turn | None:
    """Ask for something that was never told."""
    untold = [(weight, kind) for weight, kind in WEIGHTS if kind not in dialogue.told]
    if not untold:
        return None
    kind = draw.weighted(untold)
    return exchange("untold", _question(draw, kind), KINDS[kind].untold)
