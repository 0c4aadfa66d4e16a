"""All tools that are not made up, and which of them are easily taken for one another."""

from dataclasses import replace

from tools.builtin_model.abilities import (
    agent_tools,
    business_tools,
    city_tools,
    club_tools,
    developer_tools,
    errand_tools,
    everyday_tools,
    field_tools,
    home_tools,
    known_tools,
    leisure_tools,
    money_tools,
    pair_tools,
    service_tools,
    tutorial_tools,
    work_tools,
    written,
)
from tools.builtin_model.abilities.known_tools import Known
from tools.builtin_model.abilities.offers import Offer
from tools.builtin_model.draw import Draw, phrases

TOOLS = (
    *known_tools.TOOLS,
    *everyday_tools.TOOLS,
    *service_tools.TOOLS,
    *home_tools.TOOLS,
    *work_tools.TOOLS,
    *money_tools.TOOLS,
    *leisure_tools.TOOLS,
    *tutorial_tools.TOOLS,
    *club_tools.TOOLS,
    *city_tools.TOOLS,
    *field_tools.TOOLS,
    *agent_tools.TOOLS,
    *developer_tools.TOOLS,
    *business_tools.TOOLS,
)
_FIRST_TRIED = (
    *everyday_tools.TOOLS,
    *tutorial_tools.TOOLS,
    *agent_tools.TOOLS,
    *developer_tools.TOOLS,
    *business_tools.TOOLS,
)
#: Tools that only training knows: the evaluation draws from those before, so that models can be compared by it.
TRAINING_TOOLS = (*errand_tools.TOOLS, *pair_tools.TOOLS)
#: Tools that only the evaluation knows.
LATE_TOOLS = (
    *known_tools.LATE_TOOLS,
    *home_tools.LATE_TOOLS,
    *work_tools.LATE_TOOLS,
    *money_tools.LATE_TOOLS,
    *leisure_tools.LATE_TOOLS,
)
#: Topics of tools that take the same kinds of arguments: only the question's words tell which one it asks for.
RIVALS = tuple(
    phrases(line)
    for line in (
        "weather|time|population|sunrise|hotel",
        "price|boiling point|search|stock|definition|news",
        "sum|currency|product of numbers|random|length",
        "light|heating|door|device|blinds|vacuum|camera|volume",
        "light|heating|volume|song",
        "song|movie|rating|note|task|ticket",
        "song|radio|podcast|book loan",
        "definition|rhyme|synonym|spelling|translation|summary|name origin",
        "mail|message|greeting|phone|account|transfer",
        "message|phone|mail|task|reminder",
        "order|order cancelling|user|balance",
        "order|refund|coupon|package sending",
        "task|wish list|bug|note|reminder|shopping list|create event",
        "restaurant|hotel|taxi|create event|meeting room",
        "employee|user|meeting room|holiday|appointment",
        "deploy|log reading|server restart|database",
        "running|meal|plant|pizza|recipe",
        "currency|exchange rate|dice|random",
        "gift|message|greeting|transfer",
        "flight|distance|directions|taxi|train|seat class",
        "hotel|restaurant|museum|car rental|population",
        "alarm|reminder|task",
        "reading of files|deletion of files",
        "product|cart|stock",
        "recipe|cart|search",
        "share price|stock|exchange rate",
        "user|customer|profile|employee",
        "message|text to a number|phone",
        "search|manual search|web page",
        "weather|time|weather at coordinates|time conversion",
        "flight|flight status",
        "shell command|python code|database",
        "folder listing|reading of files|file writing|code search",
        "git commit|pull request|branch|code review",
        "chat channel post|message|mail|post",
        "web request|web page|screenshot|web form",
        "speech|message|translation|image making",
        "spreadsheet cell|note|file writing",
        "pdf pages|reading of files|web page",
        "free slots|create event|meeting room",
        "membership fee|transfer|payment reminder|invoice sending",
        "supplier order|stock count|goods return|stock",
        "lost property|lost pet|noise complaint|street light fault",
        "bus times|train|street parking|bike rental",
        "tour guide|museum|book recommendation|book loan",
        "file renaming|file copying|file conversion|file archive|deletion of files",
        "file sharing|file copying|mail",
        "file conversion|image resizing|file renaming",
        "image resizing|photo tagging|image making",
        "photo tagging|labelled issue|file renaming",
        "file writing|reading of files|file copying|file renaming",
        "pull request merging|pull request verdict|pull request|code review",
        "labelled issue|bug|ticket|task",
        "release tag|branch|git commit|deploy|pull request merging",
        "service restart|service rollback|server restart|deploy",
        "host metrics|sensor reading|log reading|service restart",
        "login creation|account|user|file sharing",
        "DNS record|address blocking|host metrics",
        "SQL on a database|database|shell command|python code",
        "reporting interval|sensor reading|device|heating",
        "address blocking|service restart",
        "ticket owner|ticket escalation|ticket",
        "song by artist|podcast episode|radio",
        "catalogue search|cart by number|discount code",
        "cart by number|supplier order|order",
        "discount code|partial refund|order cancelling",
        "lead by phone|deal closing|user|transfer",
        "employee leave|employee|meeting room",
        "student grade|rating|note",
        "forecast for days|hotel booking|flight",
        "hotel booking|restaurant|taxi",
        "parcel pickup|package sending|create event",
        "team invitation|user|mail|chat channel post",
        "liquid conversion|weight conversion|currency",
        "vacuum mode|thermostat mode|light",
        "grocery list|recipe by ingredients|task",
        "translation|definition|grocery list",
        "word passed on|room announcement|apology|thanks|reminder for somebody|question to a colleague|favour",
        "sticky note|idea|label|minutes entry|job for a helper|bucket list|promise",
        "room climate|room brightness|room scene|song in a room|room announcement",
        "takeaway|hotel request|complaint|landlord report|table wish|item with amount|party contribution",
        "doctor's visit|repair visit|feeling|appointment moving|patient assignment|dosage",
        "trip|lift offer|driver and passenger|zone ticket|freight|courier run",
        "debt note|lending|donation|instalment plan|voucher credit|auction bid",
        "price change|price note|purchase entry|invoice matching|setting change",
        "cottage stay|shop hours|duty hours|maintenance window|lesson moving|appointment moving",
        "theatre seat|guest seating|locker|parking space|swim lane|house post",
        "shift cover|substitution|job handover|reporting line|tutoring|chess pairing|secret gift",
        "card text|cake inscription|flower delivery|photo caption|notice board|classified ad|status line",
        "port forwarding|extension forwarding|page redirect|network patch|environment variable|data migration",
        "pallet move|herd move|ward move|player move|file moving|feed delivery",
    )
)
_MORE_ASKED = dict(written.sections("tools_*.txt"))
#: With more wordings for training; what is listed above has the words that the evaluation draws from.
BY_TOPIC = {
    tool.topic: replace(tool, ask=written.with_more(tool.ask, _MORE_ASKED.get(tool.topic, ())))
    for tool in (*TOOLS, *TRAINING_TOOLS)
}


def any_known(draw: Draw) -> Known:
    """One of them; half of the evaluation's are tools that training never sees."""
    # Those of the reference systems' own cases come more often; in training those of everybody's first try, too.
    if draw.heldout:
        return draw.pick(draw.weighted(((5, LATE_TOOLS), (2, known_tools.TOOLS), (3, TOOLS))))
    shares = ((5, known_tools.TOOLS), (6, _FIRST_TRIED), (6, TOOLS), (5, TRAINING_TOOLS))
    return BY_TOPIC[draw.pick(draw.weighted(shares)).topic]


def any_offer(draw: Draw) -> Offer:
    """One of them as it is offered."""
    tool = any_known(draw)
    return replace(tool.offer(draw), origin="unseen" if tool in LATE_TOOLS else "known")


def rival(draw: Draw, topic: str) -> Offer | None:
    """A tool that is easily taken for the one of this topic."""
    others = [other for group in RIVALS if topic in group for other in group if other != topic]
    return BY_TOPIC[draw.pick(others)].offer(draw) if others else None
