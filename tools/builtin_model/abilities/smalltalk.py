"""Greetings, politeness, and what the model says about itself."""

from tools.builtin_model.dialogue import Dialogue, Turn, exchange
from tools.builtin_model.draw import Draw, Wordings

SMALLTALK = (
    (
        "Hello! How can I help you today?",
        Wordings(
            train=(
                "[Hello|Hi|Hey|hello|hi|hey][!|.|]",
                "[Hello|Hi|Hey] [there|you][!|.|]",
                "Good [morning|day|evening|afternoon][!|.|]",
                "Greetings[!|.|]",
                "Howdy[!|]",
                "[Hello|Hi], [model|assistant|Responsa|friend][!|.|]",
                "Say hello[.|!|]",
                "[Hello|Hi] [from|to] [me|you][!|.|]",
            ),
            heldout=(
                "Hey hello!",
                "Hi and good morning!",
            ),
        ),
    ),
    (
        "Hello! I am doing well, thank you for asking. How can I help you today?",
        Wordings(
            train=(
                "[Hello|Hi|Hey], how are you [today|doing|]?",
                "How are you [today|doing|]?",
                "How do you do?",
                "How is it going?",
                "[Hello|Hi|Hey][!|.] How are you [today|doing|]?",
                "Are you [well|fine|okay|alright]?",
                "How are things?",
                "What's up?",
                "[Hello|Hi] [there|], how [do you feel|is it going]?",
            ),
            heldout=(
                "Hey you, how are things today?",
                "Hi! Are you doing well today?",
            ),
        ),
    ),
    (
        "You are welcome!",
        Wordings(
            train=(
                "[Thanks|Thank you|Many thanks|thanks][!|.|]",
                "[Thanks|Thank you] [a lot|very much|so much][!|.|]",
                "[Thanks|Thank you], that [is|was] [helpful|great|good|nice].",
                "[Great|Good|Nice|Perfect], [thanks|thank you][!|.]",
                "[Thanks|Thank you] for [your help|that|the answer|telling me][!|.]",
            ),
            heldout=(
                "Cool, many thanks for that!",
                "Thank you, well done.",
            ),
        ),
    ),
    (
        "Goodbye! Have a nice day.",
        Wordings(
            train=(
                "[Bye|Goodbye|Bye bye|See you|Farewell|bye][!|.|]",
                "[See you|Bye] [later|soon|tomorrow][!|.|]",
                "Good night[!|.|]",
                "I [have to go|must go|am leaving] [now|].",
                "[That is all|That was all], [bye|goodbye][!|.]",
            ),
            heldout=(
                "Bye for now!",
                "I must leave, goodbye!",
            ),
        ),
    ),
    (
        "Okay.",
        Wordings(
            train=(
                "[Ok|OK|Okay|ok|okay][!|.|]",
                "[Good|Great|Fine|Nice|Perfect|Cool|Right|Yes|No|yes|no][!|.|]",
                "I [see|understand][.|!|]",
                "[Sounds|That sounds] good[.|!]",
                "Never mind[.|]",
                "All right[.|!|]",
            ),
            heldout=(
                "Okay, I see.",
                "Good, fine.",
            ),
        ),
    ),
    (
        "I am Responsa's tiny built-in model.",
        Wordings(
            train=(
                "[Who|What] are you?",
                "[What is|What's] your name?",
                "How are you called?",
                "What [model|kind of model] are you?",
                "[Tell me|Say] [your name|who you are|what you are].",
                "Do you have a name?",
                "Which model [is this|am I talking to]?",
                "Are you [ChatGPT|GPT|Claude|Llama|Qwen|a human|a person|a robot|an AI|a language model]?",
                "Who am I talking to?",
            ),
            heldout=(
                "May I know your name?",
                "With whom am I talking?",
                "Who or what are you?",
            ),
        ),
    ),
    (
        "I was made by the Responsa project, from scratch, with made-up dialogues.",
        Wordings(
            train=(
                "Who [made|built|trained|created|wrote] you?",
                "Where do you come from?",
                "How were you [made|built|trained|created]?",
                "Who is your [maker|creator|author]?",
                "By whom were you [made|built|trained|created]?",
            ),
            heldout=(
                "Which people made you?",
                "Tell me who created you.",
            ),
        ),
    ),
    (
        (
            "I can answer simple questions about facts, repeat what I said, and remember what "
            "you tell me in this conversation."
        ),
        Wordings(
            train=(
                "What can you do?",
                "[How can|Can] you help me?",
                "What are you [able to do|good for|good at]?",
                "Help[!|.|]",
                "What are your [abilities|skills]?",
                "[What|Which] [things|questions] can I ask you?",
                "What do you know?",
                "I need help[.|]",
                "What can I do with you?",
            ),
            heldout=(
                "Tell me what you can do.",
                "Which abilities do you have?",
            ),
        ),
    ),
    (
        "I am sorry about that.",
        Wordings(
            train=(
                "That is [wrong|not true|not right|a mistake|incorrect][.|!]",
                "You are wrong[.|!]",
                "That was not [right|helpful|correct][.|!]",
                "You made a mistake[.|!]",
                "[Wrong|No, wrong|Incorrect][.|!]",
                "That's not what I [asked|meant|wanted][.|!]",
            ),
            heldout=(
                "No, your answer was wrong!",
                "I think you made a mistake there.",
            ),
        ),
    ),
    (
        "No problem.",
        Wordings(
            train=(
                "[Sorry|I am sorry|Excuse me|My mistake|I apologize|sorry][.|!|]",
                "Sorry [about that|for that|for the mistake][.|!]",
            ),
            heldout=(
                "Oh, sorry about that!",
                "I want to say sorry.",
            ),
        ),
    ),
    (
        "Nice to meet you too!",
        Wordings(
            train=(
                "[Nice|Good|Pleased|Happy] to meet you[.|!|]",
                "It is [nice|good|great] to meet you[.|!]",
            ),
            heldout=(
                "How nice to meet you!",
                "I am happy to meet you.",
            ),
        ),
    ),
    (
        "You are very kind, thank you!",
        Wordings(
            train=(
                "You are [great|nice|smart|funny|clever|the best|cool|amazing][.|!]",
                "I [like|love] you[.|!]",
                "[Well done|Good job|Good work][.|!]",
            ),
            heldout=(
                "You really are clever!",
                "I like you a lot.",
            ),
        ),
    ),
)


def smalltalk(draw: Draw, _dialogue: Dialogue) -> Turn:
    reply, wordings = draw.pick(SMALLTALK)
    return exchange("smalltalk", draw.wording(wordings), reply)
