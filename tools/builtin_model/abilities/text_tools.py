"""Tools that keep what a text says, such as `log_hotel_bill`: the slots of its subject are their arguments."""

from typing import Any

from tools.builtin_model.abilities import made_up_tools, offers, subject_catalogue, subject_text
from tools.builtin_model.abilities.offers import Offer, Want
from tools.builtin_model.draw import Draw, words

VERBS = words("save log record add store register note file enter insert keep create submit write")
ABOUTS = (
    "{verb} a {noun}",
    "{verb} one {noun}.",
    "{verb} what is known of a {noun}.",
    "Takes the fields of a {noun}",
    "{verb} the {noun} in the database",
)
LEADS = (
    "{text}",
    "{text}",
    "[Please|] {verb} this[ {noun}|]: {text}",
    "{text} [Please|] {verb} it[.|]",
    "{text} [Can|Could] you {verb} that[ {noun}|]?",
    "[New {noun}:|A {noun}:|For the records:] {text}",
    "[I need to|We must|Time to] {verb} a {noun}. {text}",
    "{text} [Don't forget to|Remember to|Now] {verb} this[ {noun}|][.|]",
    "There is a {noun} to {verb}: {text}",
    "[This came in|My colleague wrote|I got this mail]: {text} [Please|Could you|] {verb} it[.|]",
)


def offer(draw: Draw) -> Offer:
    """A tool that wants nearly all of what one text says, and some that it may not say."""
    subject = subject_catalogue.any_subject(draw)
    verb, noun = draw.pick(VERBS), subject.name.replace("_", " ")
    first = subject_text.template(draw, subject)
    said = subject_text.slots(first)
    required = set(draw.rng.sample(said, draw.rng.randrange(max(1, len(said) - 1), len(said) + 1)))
    others = [slot for slot in subject.parts if slot not in required and draw.chance(0.4)]
    shown = draw.rng.sample([*sorted(required), *others], len(required) + len(others))
    keys: dict[str, str] = {}
    for slot in shown:
        keys[slot] = draw.pick([key for key in subject.parts[slot].keys if key not in keys.values()])
    properties = {keys[slot]: dict(subject.parts[slot].kind.schema) for slot in shown}
    about = draw.pick(ABOUTS).format(verb=verb, noun=noun)
    name = made_up_tools.joined(draw, verb, *subject.name.split("_"))
    needed = [keys[slot] for slot in shown if slot in required]
    schema = offers.function(draw, name, about[0].upper() + about[1:], properties, needed)

    def want(draw: Draw) -> Want:
        """Another text, if one of some says enough."""
        tried = (subject_text.template(draw, subject) for _ in range(6))
        template = next((one for one in tried if required <= set(subject_text.slots(one))), first)
        text, made = subject_text.filled(draw, subject, template)
        lead = draw.choose(draw.pick(LEADS))
        arguments: dict[str, Any] = {key: made[slot] for slot, key in keys.items() if slot in made}
        raw, answer = offers.outcome(draw, "", offers.done(draw))
        return Want(lead.format(text=text, verb=verb, noun=noun), arguments, raw, answer)

    return Offer(f"{noun} that is kept", schema, want)
