"""All tools that are not made up, and which of them are easily taken for one another."""

from tools.builtin_model.abilities import everyday_tools, known_tools
from tools.builtin_model.abilities.known_tools import Known
from tools.builtin_model.abilities.offers import Offer
from tools.builtin_model.draw import Draw, phrases

TOOLS = (*known_tools.TOOLS, *everyday_tools.TOOLS)
#: Topics of tools that take the same kinds of arguments: only the question's words tell which one it asks for.
RIVALS = tuple(
    phrases(line)
    for line in (
        "weather|time|population|sunrise|hotel",
        "price|boiling point|search|stock|definition|news",
        "sum|currency|product of numbers|random|length",
        "light|heating|door",
        "song|movie|rating|note|task|ticket",
        "mail|message|greeting|phone|account|transfer",
        "order|order cancelling|user|balance",
        "flight|distance|directions|taxi",
        "alarm|reminder|task",
        "reading of files|deletion of files",
        "product|cart|stock",
        "recipe|cart|search",
    )
)
_BY_TOPIC = {tool.topic: tool for tool in TOOLS}


def any_known(draw: Draw) -> Known:
    """One of them; half of the evaluation's are tools that training never sees."""
    if draw.heldout and draw.chance(0.5):
        return draw.pick(known_tools.LATE_TOOLS)
    # Those of the reference systems' own cases come more often.
    return draw.pick(known_tools.TOOLS if draw.chance(0.4) else TOOLS)


def rival(draw: Draw, topic: str) -> Offer | None:
    """A tool that is easily taken for the one of this topic."""
    others = [other for group in RIVALS if topic in group for other in group if other != topic]
    return _BY_TOPIC[draw.pick(others)].offer(draw) if others else None
