"""More ways to ask for the facts: phrases that name what is asked, put into frames that suit any phrase.

A fact is listed under its answer, with nouns ("the boiling point of water") and clauses ("when water boils"). One
phrase gives some fifty questions, and the same frames ask for unknown things in `fallback`, so that a frame alone
decides nothing.
"""

from tools.builtin_model.draw import Draw, Wordings

NOUN_FRAMES = Wordings(
    train=(
        "[What is|What's|What was|what is] {noun}?",
        "[Tell me|Give me|Name|Please name|State|Say|Please say] {noun}[.|, please.|]",
        "[Do you know|Can you tell me|Could you tell me|Can you name|Could you name|Would you know] {noun}?",
        "[I want to know|I would like to know|I need|I'd like|I am looking for|I forgot|I don't remember] {noun}[.|]",
        "[Remind me of|Help me with|Let me know|Teach me|Let me hear] {noun}[.|]",
        "{noun}[?||, please|, please?|, what is it?|, do you know it?]",
        "{noun} is [what|which]?",
        "[My child|My friend|My teacher|Somebody] asks [for|me for] {noun}[.|]",
        "[For my homework|For a quiz|For school], I need {noun}[.|]",
        "[How would you call|What do you call|What would you say is|What might be|What could be] {noun}?",
        "[Any idea|Any clue] [about|of] {noun}?",
        "[And|Now|So|Then] {noun}?",
        "[Do|Would] you happen to know {noun}?",
        "Would you tell me {noun}[?|, please?]",
        "I keep forgetting {noun}[.|]",
        "[Quiz question|Question|My question]: {noun}[?|.|]",
        "Who can tell me {noun}?",
        "It would be [nice|good|useful] to know {noun}[.|]",
        "I [have to|want to|need to] write down {noun}[.|]",
        "{noun} - [do you have it|what do you say|what is it|tell me][?|]",
        "What is {noun}, [please|do you know|if I may ask|by the way]?",
        "[Can|Could] you help me with {noun}?",
        "We are talking about {noun}. What is it?",
        "I should know {noun}, but I do not[.|]",
        "If you know {noun}, [tell me|say it|let me know][.|]",
        "Somebody asked me for {noun} [today|at school|at work] and I had no answer[.|]",
        "[Hey|Well|Hm|Listen], what is {noun}?",
        "Your task: name {noun}[.|]",
        "[Can|Could] I [get|have] {noun}[, please|]?",
        "[One quick thing|Just quickly|Quick one]: {noun}?",
        "Do tell me {noun}[.|, please.|]",
        "[What|And what|Sorry, what] was {noun} again?",
        "What [again|exactly] is {noun}?",
        "{noun}, [that is my question|that's what I want to know|I can't think of it].",
        "I [can't think of|can't recall|am unsure about|have no memory of] {noun}[.|]",
        "[Please fill me in on|Fill me in on|Please inform me about] {noun}[.|]",
        "[Would|Could] you be so kind as to [name|tell me|give me] {noun}?",
        "I'd be [glad|grateful|happy] to [hear|learn|know] {noun}[.|]",
        "My [daughter|son|brother|colleague|neighbour] [asked|wondered] about {noun}. What do I say?",
        "[Okay|Right|Alright|Hi|Hello], {noun}[, please|]?",
        "[We|My sister and I] were [arguing|chatting] about {noun}[, so what is it?|. Can you help?]",
        "I bet you [know|can tell me] {noun}[.|!|]",
        "I'd like to test you: {noun}?",
        "{noun}? [I forgot|No idea|I can't remember|It slipped my mind][.|]",
        "{noun} [would be what|is what exactly|is what again]?",
        "[whats|so whats|so what's] {noun}",
        "[It's|It is] on the tip of my tongue: {noun}[.|]",
        "Before I forget to ask: {noun}?",
        "[I'm making a quiz|I'm filling in a form|I'm writing a note] and need to know {noun}[.|]",
        "You [surely|certainly|probably] know {noun}, [don't you|right]?",
        "[Does anyone|Does anybody] [here|] know {noun}?",
        "I have no idea about {noun}[. Do you?|, can you help?|.]",
    ),
    heldout=(
        "Please share {noun}.",
        "I am curious about {noun}.",
        "May I ask you for {noun}?",
        "What do people say is {noun}?",
        "Have you learnt {noun}?",
        "It is {noun} that I want.",
    ),
)
CLAUSE_FRAMES = Wordings(
    train=(
        "{clause}?",
        "[Tell me|Please tell me|Explain to me|Say|Let me know] {clause}[.|, please.|]",
        "[Do you know|Can you tell me|Could you tell me|Would you know|Can you say] {clause}?",
        "[I want to know|I would like to know|I wonder|I forgot|I don't know|I never knew] {clause}[.|]",
        "[My child|My friend|My teacher|Somebody] [asks|wants to know] {clause}[.|]",
        "[Remind me|Teach me] {clause}[.|]",
        "[For my homework|For a quiz|For school]: {clause}?",
        "[Any idea|Any clue] {clause}?",
        "[Do|Would] you happen to know {clause}?",
        "I keep forgetting {clause}[.|]",
        "[Quiz question|Question|My question]: {clause}?",
        "It would be [nice|good|useful] to know {clause}[.|]",
        "Who can tell me {clause}?",
        "I am not sure {clause}[.|]",
        "{clause} - [do you know|any idea|can you say]?",
        "Somebody asked me {clause} [today|at school|at work] and I had no answer[.|]",
        "If you know {clause}, [tell me|say it|let me know][.|]",
        "[My question is|The question is|What I want to know is] {clause}[.|]",
        "[Hey|So|Well|Hm], {clause}?",
        "Would you mind telling me {clause}?",
        "We were wondering {clause}[.|]",
        "I [have no idea|can't remember] {clause}[.|]",
        "I should know {clause}, but I do not[.|]",
        "[Can|Could] you [remind me|explain to me|say again] {clause}?",
        "[Would|Could] you be so kind as to tell me {clause}?",
        "[I'd be glad|I'd be happy|It would help me] to know {clause}[.|]",
        "[Okay|Right|Alright|Hi|Hello], {clause}?",
        "[Quick one|Just quickly|One more thing]: {clause}?",
        "{clause}? [I forgot|No idea|I can't recall|It slipped my mind][.|]",
        "{clause}, [please|do you know|can you help]?",
        "My [daughter|son|brother|colleague|neighbour] asked me {clause}. What do I say?",
        "[We|My sister and I] can't agree on {clause}[.|. Can you help?]",
        "I bet you [know|can tell me] {clause}[.|!|]",
        "You [surely|certainly|probably] know {clause}, [don't you|right]?",
        "[Does anyone|Does anybody] [here|] know {clause}?",
        "[I was just wondering|I keep wondering|I've always wondered] {clause}[.|]",
        "It [has slipped my mind|escapes me] {clause}[.|]",
        "Before I forget to ask: {clause}?",
        "I'm trying to [remember|recall|think of] {clause}[.|]",
        "[May|Might] I ask {clause}?",
        "Nobody [here|at home|in class] could tell me {clause}[.|]",
        "{clause}, [that is my question|that's what I want to know].",
        "The [quiz|test|crossword] asks {clause}[.|]",
        "I [can't recall|am unsure|don't have a clue] {clause}[.|]",
        "What would you [answer|say] if I asked {clause}?",
        "I need [you to tell me|to know|to be told] {clause}[.|]",
        "I'd like to test you: {clause}?",
    ),
    heldout=(
        "I am curious {clause}.",
        "Please find out {clause}.",
        "Have you learnt {clause}?",
        "Let us see {clause}.",
    ),
)

PLANETS = {
    "Earth": (
        "our planet|our home planet|the planet with people|the planet where humans live|the planet of the humans|"
        "the home of mankind|the planet we inhabit|the planet that people live on|the world we live on"
        "|the planet of mankind|the planet under our feet|the planet that is our home"
        "|the planet where people are at home|the home planet of humans"
        "|the planet that humans call home|the planet all of us live on|the world where people live"
        "|the planet on which you and I live|mankind's planet|the only planet with people on it",
        "which planet we live on|which planet humans inhabit|what planet people call home|on which planet "
        "people live|"
        "where in the solar system humans live|which planet has humans on it|what planet humans are on"
        "|which planet is home to mankind|what planet we stand on|which planet all people share"
        "|on what planet you find people"
        "|which planet people are living on|what planet mankind lives on|on which planet we all live"
        "|which world humans call home|what our own planet is called|which planet is ours",
    ),
    "Saturn": (
        "the planet with rings|the ringed planet|the planet that has rings|the planet starting with S that has rings|"
        "the sixth planet|the planet whose name begins with S|the planet with the famous rings|the planet "
        "with a ring"
        "|the planet inside the rings|the planet famous for its rings|the planet with the bright rings"
        "|the S planet with rings"
        "|the planet that wears rings|the planet with rings of ice|the sixth planet from the sun"
        "|the planet in the middle of rings|the planet everyone knows by its rings"
        "|the planet ringed by ice and rock",
        "which planet has rings|what planet is surrounded by rings|which planet starting with the letter S has rings|"
        "which ringed planet begins with an S|which planet has rings and starts with S|what planet is "
        "known for rings"
        "|which planet shows rings|what planet has a ring system|which planet is the one with the rings"
        "|around which planet you see rings"
        "|what planet owns the big rings|which planet you know by its rings"
        "|which planet lies inside rings of ice|what the ringed planet is called"
        "|what planet is sixth from the sun|which planet people draw with rings",
    ),
    "Mercury": (
        "the innermost planet|the closest planet to the sun|the planet nearest the sun|the smallest "
        "planet|the first planet"
        "|the planet next to the sun|the planet that is closest to the sun"
        "|the planet with the shortest way to the sun|the tiniest planet"
        "|the sun's nearest planet|the planet at the smallest distance from the sun"
        "|the first planet from the sun|the planet right beside the sun|the smallest of the planets"
        "|the sun's closest neighbour among the planets",
        "which planet is closest to our sun|what planet comes first from the sun|which planet is next to the sun|"
        "which planet has the smallest distance to the sun|which planet circles the sun most closely"
        "|which planet is the smallest|what planet is nearest to our sun"
        "|which planet is number one from the sun"
        "|which planet is the innermost one|what planet is smaller than the rest"
        "|which planet is right beside the sun|what planet you meet first on the way out from the sun"
        "|what the smallest planet is called|which planet is the sun's next neighbour",
    ),
    "Venus": (
        "the hottest planet|the second planet|the planet with the highest temperature|the planet that is hottest"
        "|the planet with the most heat|the second planet from the sun|the hottest of the planets"
        "|the morning star"
        "|the planet hotter than any other|the planet number two from the sun"
        "|the planet people call the morning star|the planet where it is hottest|the warmest planet of all"
        "|the planet between Mercury and the Earth",
        "which planet is hotter than the others|what planet gets hottest|on which planet it is hottest|"
        "which planet has the highest temperature"
        "|which planet has the most heat|what planet is number two from the sun"
        "|which planet is the hottest one"
        "|what planet beats all others in heat|which planet comes second from the sun"
        "|which planet is known as the morning star|what the hottest planet is called"
        "|where among the planets it is hottest|which planet lies between Mercury and the Earth",
    ),
    "Mars": (
        "the red planet|the planet that is red|the fourth planet|the planet of red colour"
        "|the red one among the planets|the red coloured planet|the planet with the red surface"
        "|the fourth planet from the sun"
        "|the rusty planet|the planet with red dust|the planet with the red soil"
        "|the planet known for its red colour|the planet number four from the sun"
        "|the planet nicknamed the red one",
        "which planet is red|what planet has a red colour|which planet is called red|which planet we call "
        "the red one"
        "|what planet people call red|which planet looks red in the sky|which planet has red ground"
        "|what planet is covered in red dust|which planet comes fourth from the sun"
        "|which planet has the colour red|what the red planet is called|what the red planet's real name is"
        "|which planet is rusty red all over",
    ),
    "Jupiter": (
        "the largest planet|the biggest planet|the giant among the planets|the planet of the greatest "
        "size|the fifth planet"
        "|the biggest of the planets|the giant planet|the planet with the most mass"
        "|the fifth planet from the sun"
        "|the planet bigger than any other|the king of the planets|the planet with the big red spot"
        "|the planet number five from the sun|the most massive planet|the heaviest of the planets",
        "which planet is bigger than any other|what planet is the giant|which planet has the greatest size|"
        "which planet is the largest of all"
        "|what planet is the biggest of all|which planet has the most mass"
        "|which planet is the giant of the solar system"
        "|which planet has the big red spot|what planet comes fifth from the sun"
        "|what the largest planet is called|which planet beats the rest in size|what planet weighs most"
        "|which planet no other can match in size",
    ),
    "Uranus": (
        "the planet on its side|the tilted planet|the seventh planet|the planet starting with U"
        "|the planet that rolls on its side|the planet lying on its side|the seventh planet from the sun"
        "|the planet whose name starts with U"
        "|the sideways planet|the planet number seven from the sun|the planet that has tipped over"
        "|the planet that spins lying down|the planet with the letter U at the start"
        "|the planet that fell on its side",
        "which planet lies on its side|what planet is tilted over|which planet rolls around the sun on its side|"
        "what planet starts with a U"
        "|which planet is tilted to its side|what planet spins on its side"
        "|which planet is number seven from the sun"
        "|which planet has tipped over|what planet comes seventh from the sun"
        "|which planet travels lying on its side|what the tilted planet is called"
        "|which planet has a U at the start|what planet spins lying down",
    ),
    "Neptune": (
        "the outermost planet|the last planet|the farthest planet|the eighth planet|the planet most far "
        "away from the sun"
        "|the planet at the edge of the solar system|the eighth planet from the sun"
        "|the planet farthest out|the planet whose name starts with N"
        "|the planet number eight from the sun|the most distant planet"
        "|the planet with the longest way to the sun|the planet out beyond the others"
        "|the planet with an N at the start|the sun's farthest planet",
        "which planet is the last one|what planet is farthest out|which planet has the greatest distance "
        "from the sun|"
        "which planet is most far from the sun"
        "|which planet is at the end of the solar system|what planet comes last from the sun"
        "|which planet is number eight from the sun"
        "|what planet comes eighth from the sun|which planet is out beyond the others"
        "|what the outermost planet is called|which planet gets the least light from the sun"
        "|what planet starts with an N|which planet is the most remote of all",
    ),
}
SINGLES = {
    "formula is H2O": (
        "the formula of water|the chemical formula for water|water's formula|the elements of water"
        "|the formula for water|the chemical formula of water|the parts of a water molecule"
        "|the formula chemists use for water|the way chemists write water|the two elements in water"
        "|the chemical make-up of water|the building blocks of water",
        "what water consists of|which formula chemists use for water|which elements are in water"
        "|what the formula of water is|what water is made of|how the formula for water goes"
        "|which two elements make water|what chemical formula water has|what makes up a water molecule"
        "|what water is in chemical terms|which formula belongs to water|how you write water as a formula",
    ),
    "Water boils": (
        "the boiling point of water|the temperature of boiling water|water's boiling point|the heat at "
        "which water boils"
        "|the temperature at which water boils|the boiling temperature of water"
        "|the temperature where water starts to boil|the degrees at which water boils"
        "|the heat you need to boil water|the temperature of water that is boiling"
        "|the point at which water begins to boil",
        "when water boils|how hot water must get to boil|at how many degrees water boils|which "
        "temperature boils water"
        "|at what temperature water boils|how warm water has to be to boil"
        "|when water starts boiling|how many degrees it takes to boil water"
        "|at which point water begins to boil|what temperature makes water boil"
        "|what the boiling point of water is|from what temperature on water boils",
    ),
    "Water freezes": (
        "the freezing point of water|the temperature of freezing water|water's freezing point|the point "
        "where water freezes"
        "|the temperature at which water freezes|the freezing temperature of water"
        "|the temperature where water starts to freeze|the degrees at which water freezes"
        "|the cold you need to freeze water|the temperature at which water turns to ice"
        "|the point at which water begins to freeze",
        "when water freezes|how cold it must be for water to freeze|at how many degrees water turns to ice"
        "|at what temperature water freezes|how cold water must get to turn into ice"
        "|when water turns to ice|when water starts freezing|at which point water begins to freeze"
        "|what temperature makes water freeze|what the freezing point of water is"
        "|how cold it has to be before water freezes",
    ),
    "symbol of gold": (
        "the symbol for gold|the chemical sign of gold|gold's symbol|the symbol of the element gold"
        "|the chemical symbol for gold|the letters for gold in chemistry"
        "|the short form for gold in chemistry|gold's chemical symbol"
        "|the sign for gold in the table of elements|the two letters for gold"
        "|the abbreviation for the element gold",
        "which letters stand for gold|what symbol gold has|how chemists write gold"
        "|which chemical symbol gold has|what the symbol for gold is"
        "|which two letters mean gold in chemistry|how gold is shortened in the table of elements"
        "|what sign chemists use for gold|what the chemical symbol of gold is"
        "|what stands for gold in a formula|how you write gold in a formula",
    ),
    "Pacific": (
        "the largest ocean|the world's biggest ocean|the greatest ocean|the ocean that is largest|the widest ocean"
        "|the biggest ocean on Earth|the name of the largest ocean|the ocean with the greatest size"
        "|the ocean bigger than all others|the ocean that covers the most of the Earth"
        "|the world's largest ocean|the king of the oceans|the ocean number one in size"
        "|the largest ocean there is",
        "which ocean is bigger than any other|what ocean is the largest of all|which sea is the largest "
        "of the oceans"
        "|what the largest ocean is|which ocean is the biggest one"
        "|which ocean covers the most of the Earth|what the biggest ocean is called"
        "|what the name of the largest ocean is|which ocean takes up the most space"
        "|which ocean wins in size|what ocean beats all others in size",
    ),
    "Everest": (
        "the highest mountain|the world's tallest mountain|the highest peak|the mountain that is tallest|"
        "the highest summit"
        "|the tallest mountain on Earth|the name of the highest mountain|the top mountain of the world"
        "|the world's highest mountain|the highest point on Earth|the mountain above all others"
        "|the tallest of the mountains|the highest mountain there is"
        "|the number one among the mountains in height",
        "which mountain is higher than any other|what mountain is the tallest of all|which peak is the highest"
        "|what the highest mountain is|which mountain reaches highest"
        "|what the tallest mountain is called|what the name of the highest mountain is"
        "|which mountain is number one in height|which mountain climbers know as the highest"
        "|what mountain rises above all others|which mountain has the highest top",
    ),
    "Nile": (
        "the longest river|the world's longest river|the river that is longest|the river of the greatest length"
        "|the longest river on Earth|the name of the longest river|the longest of the rivers"
        "|the river longer than all others|the river with the greatest length|the longest river there is"
        "|the longest of all rivers|the river number one in length",
        "which river is longer than any other|what river is the longest of all|which river has the greatest length"
        "|what the longest river is|which river is the longest one"
        "|what the world's longest river is called|what the name of the longest river is"
        "|which river flows the longest way|which river wins in length"
        "|what river beats all others in length|which river is number one in length",
    ),
    "Asia": (
        "the largest continent|the world's biggest continent|the continent that is biggest|the greatest continent"
        "|the biggest continent on Earth|the name of the largest continent"
        "|the continent with the most land"
        "|the world's largest continent|the continent bigger than all others"
        "|the continent with the greatest size|the largest of the continents"
        "|the largest continent there is|the continent number one in size",
        "which continent is bigger than any other|what continent is the largest of all|which continent "
        "has the most land"
        "|what the largest continent is|which continent is the biggest one"
        "|what the biggest continent is called|what the name of the largest continent is"
        "|which continent covers the most land|which continent wins in size"
        "|what continent beats all others in size|which continent is number one in size",
    ),
    "blue whale": (
        "the largest animal|the world's biggest animal|the animal that is biggest|the heaviest animal|the "
        "greatest animal"
        "|the biggest animal on Earth|the name of the largest animal|the giant among the animals"
        "|the world's largest animal|the animal bigger than all others|the animal with the greatest weight"
        "|the largest animal there is|the largest of all living creatures|the biggest creature in the sea",
        "which animal is bigger than any other|what animal is the largest of all|which creature is the biggest"
        "|what the largest animal is|which animal weighs most"
        "|what the biggest animal is called|what the name of the largest animal is"
        "|which animal is the giant among animals|what creature outweighs all others"
        "|which animal grows biggest|what animal beats all others in size",
    ),
    "cheetah": (
        "the fastest land animal|the world's fastest animal on land|the animal that runs fastest|the quickest animal"
        "|the fastest runner among the animals|the name of the fastest land animal"
        "|the fastest animal that runs"
        "|the fastest runner on four legs|the fastest of all animals on land|the fastest animal on land"
        "|the animal with the quickest legs|the animal faster than any other on land"
        "|the record runner of the animal world",
        "which animal is the quickest|what animal runs faster than any other|which animal has the "
        "greatest speed on land"
        "|what the fastest land animal is|which animal can run the fastest"
        "|what the fastest animal on land is called|which animal would win every race on land"
        "|what animal outruns all others|which animal has the quickest legs"
        "|which animal holds the running record|what the name of the fastest land animal is",
    ),
    "giraffe": (
        "the tallest animal|the world's tallest animal|the animal that is tallest|the animal with the longest neck"
        "|the tallest animal on Earth|the name of the tallest animal|the animal with the long neck"
        "|the world's tallest creature|the animal taller than all others|the animal with the highest head"
        "|the tallest animal there is|the tallest of all animals"
        "|the animal with a neck longer than any other",
        "which animal is taller than any other|what animal is the tallest of all|which creature has the longest neck"
        "|what the tallest animal is|which animal grows tallest"
        "|what the tallest animal is called|which animal has a neck longer than any other"
        "|which animal looks down on all others|what animal has the highest head"
        "|which animal is number one in height|what the animal with the longest neck is called",
    ),
    "Shakespeare": (
        "the author of Hamlet|the writer of Romeo and Juliet|the poet who wrote Hamlet|the man behind "
        "Romeo and Juliet"
        "|the writer of Hamlet|the author of Romeo and Juliet|the poet behind Hamlet"
        "|the playwright of Hamlet|the playwright behind Romeo and Juliet|the name of the author of Hamlet"
        "|the man who wrote Romeo and Juliet|the pen behind Romeo and Juliet|the one who wrote Hamlet",
        "who wrote Hamlet|who wrote Romeo and Juliet|which writer wrote Hamlet|from whom Romeo and Juliet comes"
        "|who the author of Hamlet is|who was the writer of Romeo and Juliet"
        "|whose play Hamlet is|whose work Romeo and Juliet is|which playwright wrote Romeo and Juliet"
        "|by which author Hamlet was written|who it was that wrote Hamlet|who thought up Romeo and Juliet",
    ),
    "Mona Lisa": (
        "the painter of the Mona Lisa|the artist who painted the Mona Lisa|the man who made the Mona Lisa"
        "|the artist behind the Mona Lisa|the name of the painter of the Mona Lisa"
        "|the creator of the Mona Lisa"
        "|the man who painted the Mona Lisa|the hand behind the Mona Lisa|the Mona Lisa's painter"
        "|the master who painted the Mona Lisa|the one who created the Mona Lisa|the Mona Lisa's creator",
        "who painted the Mona Lisa|which painter made the Mona Lisa|from whose hand the Mona Lisa is"
        "|who the painter of the Mona Lisa was|what artist painted the Mona Lisa"
        "|who created the Mona Lisa|whose painting the Mona Lisa is|who was the artist of the Mona Lisa"
        "|which master painted the Mona Lisa|by which artist the Mona Lisa was painted"
        "|who it was that painted the Mona Lisa",
    ),
    "Einstein": (
        "the father of relativity|the inventor of the theory of relativity|the scientist behind the "
        "theory of relativity"
        "|the physicist behind relativity|the man who developed the theory of relativity"
        "|the name of the father of relativity"
        "|the mind behind relativity|the physicist who thought of relativity"
        "|the creator of the relativity theory|the scientist known for relativity"
        "|the man who came up with relativity|the discoverer of relativity",
        "who thought of the theory of relativity|who came up with relativity|which physicist developed relativity"
        "|who developed the theory of relativity|whose idea the theory of relativity was"
        "|who discovered relativity|whose theory relativity is|who is known for relativity"
        "|which scientist came up with relativity|who gave the world relativity"
        "|who was the father of the relativity theory",
    ),
    "Armstrong": (
        "the first man on the moon|the first human on the moon|the first person who walked on the moon|"
        "the first moonwalker"
        "|the name of the first man on the moon|the person who was first on the moon"
        "|the first astronaut to walk on the moon"
        "|the first human being on the moon|the first astronaut on the moon"
        "|the man who set foot on the moon before all others|the first person to step onto the moon"
        "|the moon's first visitor|the first one up there on the moon",
        "who was first on the moon|which person first set foot on the moon|who landed on the moon first"
        "|who the first man on the moon was|who walked on the moon before anyone else"
        "|who stepped onto the moon before all others|who took the first step on the moon"
        "|which astronaut was first on the moon|whose foot touched the moon first"
        "|who made the first moonwalk|who the moon's first visitor was",
    ),
    "Washington.": (
        "the first president of the United States|the first US president|the first president of America"
        "|the first American president|the name of the first US president"
        "|the man who was the first president of the USA"
        "|the first president the USA had|America's first president|the USA's first president"
        "|the man who was president of America first|president number one of the USA"
        "|the very first US president",
        "who was first to be president of America|who started as president of the United States|"
        "which president was the first one of the USA"
        "|who the first US president was|who was the first president of the United States"
        "|which president America had first|who was America's first president"
        "|who the USA had as first president|who became the first US president"
        "|who was president of the USA before all others|which man the USA had first as president",
    ),
    "sun is a star": (
        "the nature of the sun|the kind of object the sun is"
        "|the kind of thing that the sun is|the type of body that our sun is"
        "|the sort of thing the sun is|the class of objects our sun belongs to"
        "|the right word for what the sun is|the type of thing the sun is|the sun's true nature",
        "what the sun is|whether the sun is a star|what kind of body the sun is|if the sun is a planet or a star"
        "|what our sun is|what kind of thing the sun is"
        "|what sort of object the sun is|whether our sun is a planet"
        "|what we should call the sun, star or planet|what type of body our sun is"
        "|if our sun counts as a star|to which kind of objects the sun belongs",
    ),
    "once a year": (
        "the time the Earth needs to go around the sun|the length of the Earth's orbit|the period of the Earth"
        "|the time of one orbit of the Earth|the time it takes the Earth to circle the sun"
        "|the time of the Earth's way around the sun|the duration of the Earth's lap around the sun"
        "|the time our planet takes to orbit the sun|the Earth's orbit time"
        "|the time until the Earth has been around the sun once",
        "how often the Earth goes around the sun|how long the Earth needs around the sun|"
        "how much time one orbit of the Earth takes|when the Earth has gone around the sun once"
        "|how long it takes the Earth to orbit the sun|in what time the Earth circles the sun"
        "|how long our planet takes to orbit the sun|how long one orbit of the Earth lasts"
        "|how often our planet goes round the sun|how long the Earth's lap around the sun lasts"
        "|in how much time our planet orbits the sun|how many times a year the Earth goes round the sun",
    ),
    "Earth has one moon": (
        "the number of moons of the Earth|the number of the Earth's moons|the count of our moons"
        "|the number of moons around the Earth|the number of moons that the Earth has"
        "|the number of moons our planet has|the number of moons circling the Earth"
        "|the Earth's number of moons|the count of the Earth's moons|the number of moons in our sky",
        "how many moons our planet has|how many moons the Earth has|how many moons orbit the Earth"
        "|what number of moons the Earth has|how many moons are around our planet"
        "|how many moons circle the Earth|how many moons our Earth has|how many moons belong to our planet"
        "|what the number of the Earth's moons is|how many moons there are around the Earth"
        "|with how many moons the Earth travels",
    ),
    "spider": (
        "the number of legs of a spider|a spider's number of legs|the leg count of spiders"
        "|the number of a spider's legs|the number of legs that a spider has"
        "|the number of legs on a spider|the number of legs spiders have|the spider's leg count"
        "|the right number of legs for a spider|the number of legs a spider runs with",
        "how many legs a spider has|how many legs spiders walk on|with how many legs spiders walk"
        "|how many legs are on a spider|what number of legs a spider has"
        "|how many legs spiders have|how many legs belong to a spider|how many legs you count on a spider"
        "|how many legs spiders run on|how many legs I should draw on a spider"
        "|what the number of a spider's legs is",
    ),
    "insect": (
        "the number of legs of an insect|an insect's number of legs|the leg count of insects"
        "|the number of an insect's legs|the number of legs that an insect has"
        "|the number of legs on an insect|the number of legs insects have|the insect's leg count"
        "|the right number of legs for an insect|the number of legs an insect runs with",
        "how many legs an insect has|how many legs insects walk on|with how many legs insects walk"
        "|how many legs are on an insect|what number of legs an insect has"
        "|how many legs insects have|how many legs belong to an insect"
        "|how many legs you count on an insect|how many legs insects run on"
        "|how many legs I should draw on an insect|what the number of an insect's legs is",
    ),
    "honey": (
        "the animal that makes honey|the maker of honey|the source of honey|the insect behind honey"
        "|the animal behind honey|the animal that honey comes from|the little animal that makes honey"
        "|the producers of honey|the insect that makes honey|the animal that brings us honey"
        "|the honey makers|the animal we thank for honey",
        "who makes honey|which insect makes honey|what animal honey comes from|where we get honey from"
        "|which animal makes honey|where honey comes from|who it is that makes honey"
        "|who produces honey|which insects produce honey|what insect gives us honey|who gives us honey"
        "|by whom honey is made|which animal is behind honey",
    ),
    "milk": (
        "the animal that gives milk|the source of milk|the farm animal with milk"
        "|the animal that milk comes from|the animal that gives us milk"
        "|the animal we milk on the farm|the farm animal that gives milk|the producer of milk"
        "|the animal behind our milk|the animal that makes milk for us|the animal the farmer milks",
        "which animal gives us milk|what animal milk comes from|where we get milk from|who gives us milk"
        "|where milk comes from|which farm animal gives milk"
        "|which animal the farmer milks|who gives milk on a farm|what animal makes our milk"
        "|which animal our milk is from|who it is that gives us milk|which animals produce our milk",
    ),
    "Ice is": (
        "the name of frozen water|the word for frozen water|the stuff that ice is made of"
        "|the thing that ice is|the material of ice"
        "|the true nature of ice|the stuff behind ice|the substance ice consists of"
        "|another word for frozen water|the name for water that is frozen|the name water has when frozen",
        "what ice is|what ice consists of|what frozen water is|what we call water that is frozen"
        "|what ice is made of|what frozen water is called"
        "|what ice really is|what ice is in simple words|what substance ice is"
        "|what water becomes when frozen|what water that has frozen is called"
        "|which substance ice consists of",
    ),
    "speed of light": (
        "the speed of light|light's speed|the velocity of light|the speed at which light travels"
        "|the speed of a ray of light|the speed that light has"
        "|the distance light travels in a second|the speed of light in kilometres per second"
        "|the pace of light|the rate at which light moves"
        "|the number of kilometres light covers each second",
        "how fast light is|how quickly light travels|how many kilometres light goes in a second"
        "|what the speed of light is|how fast light travels|how far light gets in a second"
        "|how fast light moves|how fast a ray of light goes|what speed light has"
        "|how many kilometres per second light makes|at what speed light moves"
        "|how far light travels each second",
    ),
    "Eiffel": (
        "the place of the Eiffel Tower|the city of the Eiffel Tower|the location of the Eiffel Tower|the "
        "town with the Eiffel Tower"
        "|the city where the Eiffel Tower stands|the home of the Eiffel Tower"
        "|the Eiffel Tower's city|the Eiffel Tower's location|the city to visit for the Eiffel Tower"
        "|the town around the Eiffel Tower|the city famous for the Eiffel Tower"
        "|the place to find the Eiffel Tower",
        "where the Eiffel Tower is|where the Eiffel Tower stands|which town has the Eiffel Tower|where to "
        "find the Eiffel Tower"
        "|in which city the Eiffel Tower is|what city the Eiffel Tower is in"
        "|what city has the Eiffel Tower|where I find the Eiffel Tower"
        "|to which city I go for the Eiffel Tower|in what town the Eiffel Tower is"
        "|which city is famous for the Eiffel Tower|where they built the Eiffel Tower",
    ),
    "January": (
        "the first month|the first month of a year|the month that comes first|the month at the start of the year"
        "|the month that starts the year|the first of the twelve months|the name of the first month"
        "|the opening month of the year|the month with New Year's Day|month number one of the year"
        "|the first month in the calendar|the year's first month|the month in which the year begins",
        "which month is first|what month starts the year|with which month a year starts|when the year begins"
        "|what the first month is|which month the year starts with"
        "|in which month the year begins|which month has New Year's Day"
        "|what month comes first in the calendar|which month is at the start of the year"
        "|what month opens the calendar|which month is number one in the calendar",
    ),
    "December": (
        "the last month|the last month of a year|the month that comes last|the month at the end of the year"
        "|the month that ends the year|the last of the twelve months|the name of the last month"
        "|the closing month of the year|month number twelve of the year|the final month of the year"
        "|the last month in the calendar|the year's last month|the month in which the year ends",
        "which month is last|what month ends the year|with which month a year is over|when the year ends"
        "|what the last month is|which month the year ends with"
        "|in which month the year ends|which month is number twelve in the calendar"
        "|what month comes last in the calendar|which month is at the end of the year"
        "|what the final month of the year is|which month finishes the year",
    ),
    "four seasons": (
        "the seasons|the four seasons of the year|the names of the seasons|a list of the seasons"
        "|all four seasons|the seasons of the year|the four parts of the year"
        "|the names of the four seasons|the four times of the year|the list of the four seasons"
        "|the year's seasons|the year's four seasons|the seasons in order",
        "which seasons there are|what seasons the year has|which four seasons we have"
        "|what the four seasons are|what the seasons are called"
        "|which four seasons there are|into which seasons the year is divided|how the seasons are named"
        "|which seasons follow each other in a year|what all four seasons are|which seasons make a year",
    ),
    "Hypertext": (
        "the meaning of HTTP|the long form of HTTP|the words that HTTP stands for|the full name of HTTP"
        "|the words behind the letters HTTP|what the letters HTTP stand for|the spelled-out form of HTTP"
        "|the full form of HTTP|the long name of HTTP|HTTP written in full|the expansion of HTTP"
        "|the words hidden in HTTP|HTTP in full words",
        "what HTTP means|what HTTP stands for|what the letters HTTP mean|what H T T P is"
        "|what is meant by HTTP|which words HTTP stands for"
        "|which three words hide in HTTP|how HTTP reads in full|what the full form of HTTP is"
        "|what the abbreviation HTTP means|for which words HTTP stands|what HTTP is in full words",
    ),
}


def noun_question(draw: Draw, noun: str) -> str:
    return _raised(draw.wording(NOUN_FRAMES, noun=noun))


def question(draw: Draw, phrases: tuple[str, str]) -> str:
    """A question for the thing that the nouns or the clauses name."""
    nouns, clauses = phrases
    if draw.chance(0.5):
        return noun_question(draw, draw.pick(nouns.split("|")))
    return _raised(draw.wording(CLAUSE_FRAMES, clause=draw.pick(clauses.split("|"))))


def of_answer(answer: str) -> tuple[str, str]:
    """The phrases for a fact, by its answer."""
    return next(phrases for part, phrases in SINGLES.items() if part in answer)


def _raised(text: str) -> str:
    return text[0].upper() + text[1:]
