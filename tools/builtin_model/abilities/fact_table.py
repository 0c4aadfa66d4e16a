"""What the model knows. A fact is added here: one line in a family, or one entry with its own questions."""

from tools.builtin_model.draw import Wordings

CAPITALS = (
    ("France", "Paris"),
    ("Germany", "Berlin"),
    ("Italy", "Rome"),
    ("Spain", "Madrid"),
    ("Portugal", "Lisbon"),
    ("Austria", "Vienna"),
    ("Switzerland", "Bern"),
    ("Poland", "Warsaw"),
    ("Greece", "Athens"),
    ("Norway", "Oslo"),
    ("Sweden", "Stockholm"),
    ("Finland", "Helsinki"),
    ("Denmark", "Copenhagen"),
    ("Ireland", "Dublin"),
    ("England", "London"),
    ("Belgium", "Brussels"),
    ("Hungary", "Budapest"),
    ("Russia", "Moscow"),
    ("Turkey", "Ankara"),
    ("Egypt", "Cairo"),
    ("Kenya", "Nairobi"),
    ("Japan", "Tokyo"),
    ("China", "Beijing"),
    ("India", "New Delhi"),
    ("Canada", "Ottawa"),
    ("Mexico", "Mexico City"),
    ("Cuba", "Havana"),
    ("Peru", "Lima"),
    ("Argentina", "Buenos Aires"),
    ("Australia", "Canberra"),
    ("the United States", "Washington"),
    ("the Netherlands", "Amsterdam"),
)
LANGUAGES = (
    ("France", "French"),
    ("Germany", "German"),
    ("Italy", "Italian"),
    ("Spain", "Spanish"),
    ("Portugal", "Portuguese"),
    ("Japan", "Japanese"),
    ("China", "Chinese"),
    ("Russia", "Russian"),
    ("England", "English"),
    ("Brazil", "Portuguese"),
    ("Egypt", "Arabic"),
    ("Mexico", "Spanish"),
)
CURRENCIES = (
    ("Japan", "yen"),
    ("Germany", "euro"),
    ("France", "euro"),
    ("India", "rupee"),
    ("England", "pound"),
    ("the United States", "dollar"),
    ("China", "yuan"),
    ("Russia", "ruble"),
    ("Mexico", "peso"),
)
TRANSLATIONS = {
    "Latin": "sun sol|moon luna|earth terra|water aqua|star stella|fire ignis|friend amicus|book liber|light lux|"
    "king rex|sea mare|night nox",
    "French": "sun soleil|moon lune|water eau|dog chien|cat chat|house maison|bread pain|friend ami|book livre|"
    "red rouge|thank_you merci|hello bonjour",
    "German": "sun Sonne|moon Mond|water Wasser|dog Hund|cat Katze|house Haus|bread Brot|friend Freund|book Buch|"
    "red rot|thank_you danke|hello hallo",
    "Spanish": "sun sol|moon luna|water agua|dog perro|cat gato|house casa|bread pan|friend amigo|book libro|"
    "red rojo|thank_you gracias|hello hola",
}
OPPOSITES = (
    ("hot", "cold"),
    ("big", "small"),
    ("up", "down"),
    ("left", "right"),
    ("day", "night"),
    ("good", "bad"),
    ("fast", "slow"),
    ("old", "young"),
    ("open", "closed"),
    ("happy", "sad"),
    ("light", "dark"),
    ("high", "low"),
    ("hard", "soft"),
    ("full", "empty"),
    ("rich", "poor"),
    ("wet", "dry"),
    ("strong", "weak"),
    ("early", "late"),
    ("long", "short"),
    ("love", "hate"),
    ("win", "lose"),
    ("true", "false"),
    ("loud", "quiet"),
    ("near", "far"),
)
SOUNDS = (
    ("dog", "woof"),
    ("cat", "meow"),
    ("cow", "moo"),
    ("duck", "quack"),
    ("sheep", "baa"),
    ("pig", "oink"),
    ("horse", "neigh"),
    ("lion", "roar"),
    ("frog", "ribbit"),
    ("bee", "buzz"),
)
YOUNG = (
    ("dog", "puppy"),
    ("cat", "kitten"),
    ("cow", "calf"),
    ("sheep", "lamb"),
    ("horse", "foal"),
    ("duck", "duckling"),
    ("lion", "cub"),
    ("pig", "piglet"),
    ("hen", "chick"),
    ("kangaroo", "joey"),
)
COLOURS = (
    ("the sky", "blue"),
    ("grass", "green"),
    ("snow", "white"),
    ("blood", "red"),
    ("coal", "black"),
    ("a banana", "yellow"),
    ("a tomato", "red"),
    ("chocolate", "brown"),
    ("a lemon", "yellow"),
    ("the sea", "blue"),
    ("milk", "white"),
    ("a carrot", "orange"),
)
COUNTS = (
    ("days", "a week", "seven"),
    ("months", "a year", "twelve"),
    ("days", "a year", "365"),
    ("hours", "a day", "24"),
    ("minutes", "an hour", "60"),
    ("seconds", "a minute", "60"),
    ("weeks", "a year", "52"),
    ("years", "a century", "100"),
    ("years", "a decade", "ten"),
    ("letters", "the English alphabet", "26"),
    ("planets", "the solar system", "eight"),
    ("colours", "a rainbow", "seven"),
    ("players", "a football team", "eleven"),
    ("eggs", "a dozen", "twelve"),
    ("cents", "a dollar", "100"),
    ("grams", "a kilogram", "1000"),
    ("metres", "a kilometre", "1000"),
    ("seasons", "a year", "four"),
    ("strings", "a violin", "four"),
    ("sides", "a triangle", "three"),
)

PLANETS = (
    (
        "Earth",
        "Humans live on the planet Earth.",
        Wordings(
            train=(
                "[Which|What] planet do [we|people|human beings|you and I] live on?",
                "[What|Which] planet do humans [live|dwell] on[, please|, do you know|]?",
                "On [which|what] planet do [humans|we|people|human beings] live?",
                "[Name|Tell me|Give me] the planet [that|] [humans|we|people] live on.",
                (
                    "[Which|What] planet is [our home|the home of humans|the home of people|home to "
                    "humans|home to us]?"
                ),
                "Where do humans live, on [which|what] planet?",
                "[Which|What] is the name of the planet [we|humans|people] live on?",
                "[Humans|People|We] live on [which|what] planet?",
                "Which planet has people [living on it|on it]?",
                "What is our [home|own] planet called?",
                "[Which|What] planet are [you and I|we|we all|all people] on [right now|]?",
                "[Humankind|Mankind|Humanity|The human race] [lives|dwells|resides] on [which|what] planet?",
                "[State|Give] the planet [inhabited by|that is home to] [humans|people|mankind][.|]",
                "[our|human|mankind's] home planet[, name|?|]",
                "I am a human. On [which|what] planet [must I be living|do I live|will you find me]?",
                "[Which|What] planet is under our feet?",
                "Where in the solar system do [people|humans|human beings] live?",
                "All people [share|live together on] one planet. [Which|Which one is it|What is it called]?",
                "[Which|What] planet should an alien [visit|fly to|go to] to meet [people|humans|us]?",
                "Every [city|town|village] where people live is on [which|what] planet?",
                "Astronauts come back home to [which|what] planet?",
                "You find [people|humans|human life] only on [which|what] planet?",
                "A planet where [men and women|humans|people] live: [which|what] is it?",
            ),
            heldout=(
                "Which planet do humans live on?",
                "Which planet is inhabited by humans?",
                "Could you say on what planet we humans live?",
                "What planet are people living on?",
            ),
        ),
    ),
    (
        "Saturn",
        "The planet with rings is Saturn.",
        Wordings(
            train=(
                "[Which|What] planet has [rings|big rings|a ring|bright rings|rings of ice] [around it|]?",
                (
                    "[Which|What] planet has rings [around it|] and [a name starting with|a name that "
                    "starts with|starts with|a name beginning with] [the letter|] S?"
                ),
                (
                    "[Which|What] planet with rings [around it|] [has a name starting with|starts with|"
                    "begins with] [the letter|letter|] S?"
                ),
                "[Name|Tell me|Give me] the planet with [the|] [rings|big rings|famous rings] [around it|].",
                (
                    "[Which|What] [ringed planet|planet with rings] has a name [starting|beginning] "
                    "with [the letter|letter] S?"
                ),
                "[Which|What] planet is [famous|known|best known] for its rings?",
                "Around [which|what] planet [are there|do we see] rings?",
                "The planet with rings is called what?",
                "[Which|What] planet starts with [the letter|letter|an] S?",
                "Which planet is surrounded by rings [and starts with S|]?",
                "I'm looking for the ringed planet. [What is its name|What is it called|Which one is it]?",
                "[Identify|State|Mention] the [ringed planet|planet that has the rings][.|]",
                "[ringed planet|planet with the rings|planet with rings], [which|name|name?]",
                "[Rings|Beautiful rings|Wide rings] [circle|go around|surround|encircle] [which|what] planet?",
                "If I draw a planet with [rings|a ring] around it, [which|what] planet [is it|have I drawn]?",
                "[Who|Which one] among the planets [has|owns|wears] the rings?",
                "Through my telescope I see a planet with rings. [What is it|Which one is it]?",
                "[Rings made of ice and dust|Rings of ice and rock] belong to [which|what] planet?",
                "What do we call the [ringed planet|planet that is ringed|planet that has rings]?",
                "Of all planets, [which|which one] is the [ringed one|one with the rings]?",
                "Do you know the planet that [has|comes with] rings? Its name, please.",
                "[Which|What] planet is the lord of the rings[, so to speak|]?",
                "[Which|What] planet would look bare without its rings?",
                "A planet, and rings all around it: [which|what] [is it|could it be|is its name]?",
            ),
            heldout=(
                "Which planet has rings around it with a name starting with letter S?",
                "What planet with a name that begins with the letter S has rings?",
                "Which planet carries rings?",
                "Which planet wears big rings around it?",
            ),
        ),
    ),
    (
        "Mercury",
        "Mercury is the planet closest to the sun.",
        Wordings(
            train=(
                "[Which|What] planet is [the|] [closest|nearest] [to|] the sun?",
                "[Name|Tell me] the planet [closest|nearest] to the sun.",
                "[Which|What] is the [closest|nearest|first] planet [to|from] the sun?",
                "[Which|What] is the smallest planet?",
                "[Which|What] planet [orbits|circles|goes around] the sun at the [smallest|shortest] distance?",
                "[Which|What] planet [comes first|is first|is number one] when you [start|count] from the sun?",
                "No [other|] planet is [nearer|closer] to the sun than [which|which one]?",
                "[State|Mention|Identify] the [innermost|sun's nearest|sun's closest] planet[.|]",
                "The sun's [next|closest|nearest] neighbour [among the planets|of all planets] is [which|what]?",
                "Flying out from the sun, [which|what] planet would I [pass|meet|reach] first?",
                "[Who|Which planet] is the sun's [nearest|closest] neighbour?",
                "[Which|What] is the innermost planet [of the solar system|of all|]?",
                "[Which|What] planet sees the sun from the [least distance|shortest distance]?",
                "Tell me who is first in line from the sun among the planets[.|]",
                "The sun, and then [which|what] planet [right|directly] next to it?",
            ),
            heldout=("What planet orbits closest to the sun?", "Which of the planets is nearest to the sun?"),
        ),
    ),
    (
        "Venus",
        "Venus is the hottest planet.",
        Wordings(
            train=(
                "[Which|What] planet is the hottest [one|]?",
                "[Which|What] is the hottest planet?",
                "[Name|Tell me] the hottest planet.",
                "[Which|What] is the second planet from the sun?",
                "[Which|What] planet is called the morning star?",
                "No planet is hotter than [which|which one]?",
                "[State|Mention|Identify] the planet with the [greatest heat|highest temperature][.|]",
                "[hottest planet|planet with most heat|hottest of the planets], [which|name|name?]",
                "On [which|what] planet is it [hottest|the hottest|hotter than anywhere else]?",
                "Where would I [sweat|burn] the most, on [which|what] planet?",
                "[Which|What] planet [beats|tops] all [others|the other planets] in heat?",
                "When it comes to heat, [which|what] planet [wins|is number one|holds the record]?",
                "How is the [hottest planet|planet with the most heat] called?",
                "The title of hottest planet [goes to|belongs to] [which|whom|which one]?",
                "[Which|What] is the [warmest|hottest] of all [the|] planets?",
                "A thermometer would show the [most|highest value] on [which|what] planet?",
                "[Which|What] planet is like an oven, [hotter than any other|the hottest of all]?",
                "Sort the planets by heat. [Which|Which one] is [on top|at the top|the hottest]?",
                "I freeze easily. [Which|What] planet is the warmest [of all|one|]?",
            ),
            heldout=("Which of the planets is the hottest?", "What planet has the hottest surface?"),
        ),
    ),
    (
        "Mars",
        "Mars is the red planet.",
        Wordings(
            train=(
                "[Which|What] planet is [red|the red planet|called the red planet|known as the red planet]?",
                "[Name|Tell me] the red planet.",
                "[Which|What] is the red planet?",
                "[Which|What] is the fourth planet from the sun?",
                "[Which|What] planet has a red [colour|color|surface]?",
                "[State|Mention|Identify] the [rusty|red|rust-red] planet[.|]",
                "[red planet|the red planet|rusty planet], [which|name|name?]",
                "What do people mean [by|when they say] the red planet?",
                "The nickname red planet [belongs to|stands for|is used for] [which|what] planet?",
                "[Rust|Iron rust|Rusty dust] gives [which|what] planet its red look?",
                "If I paint the planets, [which|which one] [must be red|gets the red paint]?",
                "On [which|what] planet is the [ground|soil|sand|dust] red?",
                "What is the [proper|real|actual] name of the red planet?",
                "I see a red dot in the night sky. [Which|What] planet [is it|could it be]?",
                "[Which|What] planet is [full of|covered in|covered with] [red dust|red sand|rust]?",
                "A [rusty|red] world[, a red planet|]: [which|what] planet is [that|meant]?",
                "How is the [red|rust-coloured] planet called?",
            ),
            heldout=("Which planet do people call the red planet?", "What planet looks red?"),
        ),
    ),
    (
        "Jupiter",
        "Jupiter is the largest planet.",
        Wordings(
            train=(
                "[Which|What] planet is the [largest|biggest] [one|]?",
                "[Which|What] is the [largest|biggest] planet?",
                "[Name|Tell me] the [largest|biggest] planet [of the solar system|].",
                "[Which|What] planet has the [great red spot|big red spot|most mass]?",
                "[Which|What] is the [largest|biggest] planet [of|in] the solar system?",
                "[Which|What] planet [beats|tops|outdoes] all [others|the others] in size?",
                "No [other|] planet is as [big|large|huge] as [which|which one]?",
                "[State|Mention|Identify] the planet of the greatest size[.|]",
                "[largest planet|biggest planet|greatest planet], [which|name|name?]",
                "[Which|What] planet is the giant among [giants|the planets|them all]?",
                "In [size|bulk], [which|what] planet [wins|comes first|is number one|is the champion]?",
                "[Which|What] is the [greatest|most massive|hugest] of all [the|] planets?",
                "How is the [biggest|largest] of the planets called?",
                "Sort the planets by size. [Which|Which one] is [on top|at the top|the biggest]?",
                "The title of [largest|biggest] planet [goes to|belongs to] [which|which one]?",
                "The other planets are all smaller than [which|what] planet?",
                "[Who|Which one] is the [king|giant] of the planets, the [biggest|largest] of all?",
                "[Which|What] planet takes up the most [room|space]?",
                "Is there a planet [bigger|larger] than all others? What is it called?",
            ),
            heldout=("Which of the planets is the biggest?", "What planet is larger than all the others?"),
        ),
    ),
    (
        "Uranus",
        "Uranus is the planet that lies on its side.",
        Wordings(
            train=(
                "[Which|What] planet [lies|rolls|spins|is tilted] on its side?",
                "[Name|Tell me] the planet that lies on its side.",
                "[Which|What] is the seventh planet from the sun?",
                "[Which|What] planet starts with [the letter|letter] U?",
                "[Which|What] planet is [tipped over|tipped on its side|lying down|knocked over]?",
                "[Which|What] planet [seems to have fallen over|has fallen on its side|fell on its side]?",
                "[planet on its side|tipped-over planet|sideways planet], [which|name|name?]",
                "One planet lies [sideways|on its side]. [Which one|Which is it|What is it called]?",
                "[Which|What] planet [turns|spins|rotates] lying down?",
                "[Which|What] planet [rolls|goes] around the sun like a ball, on its side?",
                "The axis of [which|what] planet lies [almost|nearly] flat?",
                "[Who|Which one] among the planets lies on its side?",
                "How is the planet [lying|that rolls|that spins] on its side called?",
                "[Which|What] planet [spins|rotates|turns] sideways?",
                "Other planets stand upright, but one lies on its side: [which|which one]?",
                "[Which|What] planet looks [as if|as though] it [lay down to sleep|was pushed over]?",
                "On its side, that is how [which|what] planet [lies|travels]?",
                "A planet that is [tilted|tipped] right over on its side: [which|what] is it?",
            ),
            heldout=("Which planet turns on its side?", "The name of which planet begins with U?"),
        ),
    ),
    (
        "Neptune",
        "Neptune is the planet farthest from the sun.",
        Wordings(
            train=(
                "[Which|What] planet is [the|] [farthest|furthest|most distant] from the sun?",
                "[Name|Tell me] the planet [farthest|furthest|most distant] from the sun.",
                "[Which|What] is the [last|eighth|farthest] planet from the sun?",
                "[Which|What] planet starts with [the letter|letter] N?",
                "[Which|What] planet [orbits|circles|goes around] the sun at the [greatest|largest] distance?",
                "[Which|What] planet [comes last|is at the very end] when you count from the sun?",
                "No [other|] planet is [farther|further] away from the sun than [which|which one]?",
                "[State|Mention|Identify] the [outermost|most remote] planet[.|]",
                "[outermost planet|farthest planet from sun|most distant planet], [which|name|name?]",
                "[Which|What] is the outermost planet [of the solar system|of all|]?",
                "Flying out from the sun, [which|what] planet would I [pass|meet|reach] last?",
                "One planet is [farther|further] from the sun than all others. [Which one|Which is it]?",
                "[Sunlight|The light of the sun] has the longest way to [which|what] planet?",
                "At the [edge|outer end|rim] of our solar system, [which|what] planet [is there|do we find]?",
                "Of all [the|] planets, which one [is|stays|keeps] [farthest|furthest] away from the sun?",
                "[Who|Which one] is the last in line from the sun among the planets?",
                "From [which|what] planet would the sun look [smallest|the smallest|tiniest]?",
                "[Which|What] planet is the most remote [one|], seen from the sun?",
            ),
            heldout=(
                "Which of the planets is farthest from the sun?",
                "What planet lies most distant from the sun?",
            ),
        ),
    ),
)


SINGLES = (
    (
        "Water is made of hydrogen and oxygen; its formula is H2O.",
        Wordings(
            train=(
                "[What is|What's] the [chemical|] formula of water?",
                "[What|Which] [chemical|] formula has water?",
                "[What is|What's] water made of?",
                "[Tell me|Name] the [chemical|] formula of water.",
            ),
            heldout=(
                "How do chemists write water?",
                "Water has which formula?",
            ),
        ),
    ),
    (
        "Water boils at 100 degrees Celsius.",
        Wordings(
            train=(
                "At [what|which] temperature does water boil?",
                "[What is|What's] the boiling point of water?",
                "[When|How hot must it be when] does water boil?",
                "Tell me the boiling point of water.",
            ),
            heldout=(
                "How hot is water when it boils?",
                "Water boils at which temperature?",
            ),
        ),
    ),
    (
        "Water freezes at zero degrees Celsius.",
        Wordings(
            train=(
                "At [what|which] temperature does water freeze?",
                "[What is|What's] the freezing point of water?",
                "When does water [freeze|turn to ice]?",
                "Tell me the freezing point of water.",
            ),
            heldout=(
                "How cold is water when it freezes?",
                "Water freezes at which temperature?",
            ),
        ),
    ),
    (
        "The chemical symbol of gold is Au.",
        Wordings(
            train=(
                "[What is|What's] the [chemical|] symbol [of|for] gold?",
                "[Which|What] [chemical|] symbol has gold?",
                "[Tell me|Name] the [chemical|] symbol [of|for] gold.",
            ),
            heldout=(
                "How is gold written in chemistry?",
                "Gold has which chemical symbol?",
            ),
        ),
    ),
    (
        "The largest ocean is the Pacific Ocean.",
        Wordings(
            train=(
                "[What|Which] is the [largest|biggest] ocean [in the world|on Earth|]?",
                "[Name|Tell me] the [largest|biggest] ocean.",
                "[Which|What] ocean is the [largest|biggest]?",
            ),
            heldout=(
                "Which of the oceans is the biggest?",
                "What is the ocean with the most water?",
            ),
        ),
    ),
    (
        "The highest mountain is Mount Everest.",
        Wordings(
            train=(
                "[What|Which] is the [highest|tallest] mountain [in the world|on Earth|]?",
                "[Name|Tell me] the [highest|tallest] mountain.",
                "[Which|What] mountain is the [highest|tallest]?",
            ),
            heldout=(
                "Which of the mountains is the tallest?",
                "How is the highest mountain called?",
            ),
        ),
    ),
    (
        "The longest river is the Nile.",
        Wordings(
            train=(
                "[What|Which] is the longest river [in the world|on Earth|]?",
                "[Name|Tell me] the longest river.",
                "[Which|What] river is the longest?",
            ),
            heldout=(
                "Which of the rivers is the longest?",
                "How is the longest river called?",
            ),
        ),
    ),
    (
        "The largest continent is Asia.",
        Wordings(
            train=(
                "[What|Which] is the [largest|biggest] continent?",
                "[Name|Tell me] the [largest|biggest] continent.",
                "[Which|What] continent is the [largest|biggest]?",
            ),
            heldout=(
                "Which of the continents is the biggest?",
                "How is the largest continent called?",
            ),
        ),
    ),
    (
        "The largest animal is the blue whale.",
        Wordings(
            train=(
                "[What|Which] is the [largest|biggest] animal [in the world|on Earth|]?",
                "[Name|Tell me] the [largest|biggest] animal.",
                "[Which|What] animal is the [largest|biggest]?",
            ),
            heldout=(
                "Which of the animals is the biggest?",
                "What animal is larger than all the others?",
            ),
        ),
    ),
    (
        "The fastest land animal is the cheetah.",
        Wordings(
            train=(
                "[What|Which] is the fastest [land|] animal?",
                "[Name|Tell me] the fastest [land|] animal.",
                "[Which|What] animal [is the fastest|runs fastest]?",
            ),
            heldout=(
                "Which of the animals can run fastest?",
                "What animal is faster than all the others?",
            ),
        ),
    ),
    (
        "The tallest animal is the giraffe.",
        Wordings(
            train=(
                "[What|Which] is the tallest animal [in the world|]?",
                "[Name|Tell me] the tallest animal.",
                "[Which|What] animal [is the tallest|has the longest neck]?",
            ),
            heldout=(
                "Which of the animals is the tallest?",
                "What animal is taller than all the others?",
            ),
        ),
    ),
    (
        "William Shakespeare wrote Romeo and Juliet.",
        Wordings(
            train=(
                "Who [wrote|is the author of] [Hamlet|Romeo and Juliet]?",
                "[Which|What] author wrote [Hamlet|Romeo and Juliet]?",
                "[Tell me|Name] the author of [Hamlet|Romeo and Juliet].",
                "[Hamlet|Romeo and Juliet] was written by whom?",
            ),
            heldout=(
                "By whom is the play Romeo and Juliet?",
                "Which writer gave us Hamlet?",
            ),
        ),
    ),
    (
        "Leonardo da Vinci painted the Mona Lisa.",
        Wordings(
            train=(
                "Who [painted|is the painter of|made] the Mona Lisa?",
                "[Which|What] [artist|painter] painted the Mona Lisa?",
                "[Tell me|Name] the painter of the Mona Lisa.",
                "The Mona Lisa was painted by whom?",
            ),
            heldout=(
                "By whom is the Mona Lisa?",
                "Which artist made the painting Mona Lisa?",
            ),
        ),
    ),
    (
        "Albert Einstein developed the theory of relativity.",
        Wordings(
            train=(
                "Who [developed|found|discovered|invented] the theory of relativity?",
                "[Tell me|Name] the father of the theory of relativity.",
                "[Which|What] scientist [developed|discovered] the theory of relativity?",
            ),
            heldout=(
                "By whom is the theory of relativity?",
                "The theory of relativity came from which scientist?",
            ),
        ),
    ),
    (
        "The first person on the moon was Neil Armstrong.",
        Wordings(
            train=(
                "Who was the first [person|man|human] on the moon?",
                "[Tell me|Name] the first [person|man|human] on the moon.",
                "Who [walked|stepped] on the moon first?",
                "Who was first to [walk|step] on the moon?",
            ),
            heldout=(
                "Which human stood on the moon first?",
                "The first man to walk on the moon was who?",
            ),
        ),
    ),
    (
        "The first president of the United States was George Washington.",
        Wordings(
            train=(
                "Who was the first president of [the United States|the USA|America]?",
                "[Tell me|Name] the first president of [the United States|the USA|America].",
                "Who became the first president of [the United States|the USA|America]?",
            ),
            heldout=(
                "The first American president was who?",
                "Which man was first to be president of the United States?",
            ),
        ),
    ),
    (
        "The sun is a star.",
        Wordings(
            train=(
                "What is the sun?",
                "What kind of [thing|object|star] is the sun?",
                "Is the sun a [star|planet]?",
                "Tell me what the sun is.",
            ),
            heldout=(
                "The sun is what?",
                "Is our sun a star or a planet?",
            ),
        ),
    ),
    (
        "The Earth goes around the sun once a year.",
        Wordings(
            train=(
                "How long does the Earth [take|need] to go around the sun?",
                "How long does it take the Earth to [circle|orbit] the sun?",
                "In what time does the Earth go around the sun?",
            ),
            heldout=(
                "How much time does the Earth need to circle the sun?",
                "How long is one trip of the Earth around the sun?",
            ),
        ),
    ),
    (
        "The Earth has one moon.",
        Wordings(
            train=(
                ("How many moons [does the Earth have|has the Earth|does our planet have|are around the Earth]?"),
                "Tell me how many moons the Earth has.",
                "What is the number of moons of the Earth?",
            ),
            heldout=(
                "How many moons go around our Earth?",
                "The Earth has how many moons?",
            ),
        ),
    ),
    (
        "A spider has eight legs.",
        Wordings(
            train=(
                "How many legs [does a spider have|has a spider|do spiders have]?",
                "Tell me how many legs a spider has.",
                "What is the number of legs of a spider?",
            ),
            heldout=(
                "On how many legs does a spider walk?",
                "A spider has how many legs?",
            ),
        ),
    ),
    (
        "An insect has six legs.",
        Wordings(
            train=(
                "How many legs [does an insect have|has an insect|do insects have]?",
                "Tell me how many legs an insect has.",
                "What is the number of legs of an insect?",
            ),
            heldout=(
                "On how many legs does an insect walk?",
                "An insect has how many legs?",
            ),
        ),
    ),
    (
        "Bees make honey.",
        Wordings(
            train=(
                "[What|Which] animal makes honey?",
                "Who makes honey?",
                "What do bees make?",
                "Where does honey come from?",
            ),
            heldout=(
                "By which animal is honey made?",
                "Which animal do we get honey from?",
            ),
        ),
    ),
    (
        "Cows give us milk.",
        Wordings(
            train=(
                "[What|Which] animal gives [us|] milk?",
                "Where does milk come from?",
                "What do cows give us?",
            ),
            heldout=(
                "From which animal do we get milk?",
                "Whose milk do we drink?",
            ),
        ),
    ),
    (
        "Ice is frozen water.",
        Wordings(
            train=(
                "What is ice [made of|]?",
                "What is frozen water called?",
                "Tell me what ice is.",
            ),
            heldout=(
                "What do you call frozen water?",
                "Ice is made of what?",
            ),
        ),
    ),
    (
        "The speed of light is about 300000 kilometres per second.",
        Wordings(
            train=(
                "[What is|What's] the speed of light?",
                "How fast is light?",
                "How fast does light travel?",
                "Tell me the speed of light.",
            ),
            heldout=(
                "With which speed does light travel?",
                "How quick is light?",
            ),
        ),
    ),
    (
        "The Eiffel Tower is in Paris.",
        Wordings(
            train=(
                "[Where is|Where's] the Eiffel Tower?",
                "In [which|what] city is the Eiffel Tower?",
                "[Which|What] city has the Eiffel Tower?",
            ),
            heldout=(
                "Where can I see the Eiffel Tower?",
                "The Eiffel Tower stands in which city?",
            ),
        ),
    ),
    (
        "The year begins with January.",
        Wordings(
            train=(
                "[What|Which] is the first month [of the year|]?",
                "With [which|what] month does the year begin?",
                "[Name|Tell me] the first month of the year.",
            ),
            heldout=(
                "The first month is called what?",
                "Which month opens the year?",
            ),
        ),
    ),
    (
        "The last month of the year is December.",
        Wordings(
            train=(
                "[What|Which] is the last month [of the year|]?",
                "With [which|what] month does the year end?",
                "[Name|Tell me] the last month of the year.",
            ),
            heldout=(
                "The last month is called what?",
                "Which month closes the year?",
            ),
        ),
    ),
    (
        "Spring, summer, autumn and winter are the four seasons.",
        Wordings(
            train=(
                "[What|Which] are the [four|] seasons?",
                "[Name|List|Tell me] the [four|] seasons [of the year|].",
                "Which seasons does a year have?",
            ),
            heldout=(
                "How are the four seasons called?",
                "The seasons of the year are which?",
            ),
        ),
    ),
    (
        "HTTP stands for Hypertext Transfer Protocol.",
        Wordings(
            train=(
                "What does HTTP [stand for|mean]?",
                "What is [HTTP|the meaning of HTTP]?",
                "Tell me what HTTP stands for.",
            ),
            heldout=(
                "HTTP is short for what?",
                "What are the words behind HTTP?",
            ),
        ),
    ),
)
