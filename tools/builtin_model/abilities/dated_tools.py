"""Tools that need the calendar: "today is ..." in the system message turns what is said into a date."""

from datetime import date
from typing import Any

from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities import calendar, offers, prose
from tools.builtin_model.abilities.noise import SALAD
from tools.builtin_model.abilities.offers import Offer, Want
from tools.builtin_model.draw import Draw, Wordings, words

MEETING = Wordings(
    train=(
        "Do I have any [meetings|events|appointments] on {day} at {time}? [Yes or no?|]",
        "[Do i have|Have I] [any|] [meetings|an appointment|something|anything] on {day} at {time}[? Yes or no?|?]",
        "Is there [a meeting|an event|anything] on {day} at {time}[? Yes or no?|?]",
        "Am I [free|busy] on {day} at {time}?",
        "[Check|Look up] [my calendar|the calendar|what I have] on {day} at {time}[.|]",
        "What [do I have|is] on {day} at {time}?",
        "Any [meetings|events] on {day} at {time}?",
        "[What|Which meeting] is [planned|scheduled] for {day} at {time}?",
        "[Tell me|Show me|Find out] what [happens|I am doing|is planned|is in my calendar] on {day} at {time}[.|]",
        "{day}, {time}: [anything in the calendar|am I busy|do I have plans|is something planned]?",
        "[Could|Can] I [meet somebody|take a call|go out] on {day} at {time}[, or am I busy|, or is it taken]?",
        "Somebody wants to see me on {day} at {time}, [is that free|am I free|do I have time]?",
        "At {time} on {day}, [what do I have|is there anything|where must I be]?",
        "[Please|] [look at|open|search] my [calendar|schedule|diary] [for|and find] {day}, {time}[.|]",
        "[Tell me|Check] [if|whether] my [calendar|schedule] is [empty|free|full] on {day} at {time}[.|]",
        "Which [event|meeting|appointment] do I have on {day} at {time}?",
    ),
    heldout=("Did I plan anything for {day} at {time}?", "Are there events at {time} on {day}?"),
)
CREATE = Wordings(
    train=(
        "[Alright then,|Okay,|Then|Please|] [create|add|make] an event [named|called] {name}, [scheduled for|for|on] "
        "{when}, in the {place} and add {people} to it.[ Give me the created event id.| Tell me its id.|]",
        "[Create|Schedule|Add] an event [named|called] {name} [on|for] {when} in {place} with {people}[.|]",
        "[Schedule|Plan|Create] {name} [on|for] {when}, [location|place] {place}, [participants|with] {people}[.|]",
        "[I need|I want] an event {name} [on|for] {when} at the {place}. [Invite|Add|Participants are] {people}[.|]",
        "New event: {name}, {when}, {place}, {people}[.|]",
        "[Put|Set up] {name} in the calendar [for|on] {when}, [in|at] the {place}, and invite {people}[.|]",
        "[We meet|We will meet|Let us meet] for {name} on {when} in the {place}, {people} [are coming|come][.|]",
        "{name} [takes place|will be held|happens] on {when} in the {place}. [Add|Invite] {people}[.|]",
        "[Please|] [arrange|organise|book] {name}: {when}, {place}, [guests|people|attendees]: {people}[.|]",
        "[Can|Could] you [schedule|arrange|plan] {name} [for|on] {when} in the {place} and invite {people}?",
        "{people} and I [have|hold|do] {name} on {when}, the place is the {place}[. Add it to the calendar.|.|]",
        "[Make|Create] an entry [called|titled] {name}, the date is {when}, the room {place}, with {people}[.|]",
        "In the {place}, on {when}: {name} with {people}[. Put it in.|. Schedule that.|]",
        "[Invite|I invite] {people} to {name} on {when} in the {place}[.|]",
    ),
    heldout=(
        "Please set the event {name} for {when}, it is in the {place}, with {people}.",
        "Enter an event into the calendar: {name}, {when}, {place}. The guests are {people}.",
    ),
)
SAME = ("that time same time", "the same time", "that time", "that date and time", "then", "the same day and time")
EXPENSE = Wordings(
    train=(
        "[What was|What is|Tell me|How much was|Show me] my [monthly|] [expense|spending] in {month}[?|]",
        "How much did I spend in {month}?",
        "[What were|Give me|Get] my expenses [in|for|of] {month}[?|]",
        "[Summarize|Look up] [my expenses|the spending] [in|for] {month}[.|]",
        "And [in|for] {month}?",
        "[What|How much money] did I spend in {month}?",
        "[Show|Tell] me [how much|what] I [paid|spent] in {month}[.|]",
        "[My|The] [total|sum|expenses|costs] [of|for|in] {month}[, please.|.|?|]",
        "How high were my [costs|expenses|bills] in {month}?",
        "In {month}, [how much did everything cost|what did I spend|how much was it]?",
        "[Add up|Sum up|Total|Give me] [everything I spent|all my expenses|what I paid] in {month}[.|]",
        "Was {month} [an expensive month|expensive|cheap]?",
        "I want to see [the|my] [expense report|spending|expenses] [of|for] {month}[.|]",
        "[Expenses|Spending|Costs] {month}",
    ),
    heldout=("Which expenses did I have in {month}?", "How much money went out in {month}?"),
)
#: Whether the amount just told is less than another month's.
COMPARE = Wordings(
    train=(
        "Was it {less} than [in|] {month}?",
        "[Is|Was] that {less} than [in|] {month}?",
        "Did I spend {less} than in {month}?",
        "[And|] [was it|is it] {less} than {month}?",
        "Compare it with {month}, is [it|the first] {less}?",
        "[And|] compared to {month}, [is it|was it] {less}?",
        "Is [this|the sum|the amount] {less} than what I [paid|spent] in {month}?",
        "[Tell me|Check] [if|whether] it is {less} than {month}[.|]",
    ),
    heldout=("Would you say it was {less} than {month}?",),
)
#: Whether another month's amount is less than the one just told.
COMPARE_OTHER = Wordings(
    train=(
        "[How about|What about] {month}, [was that|did I spend|is it] {less}?",
        "[And|] did I spend {less} in {month}?",
        "Was it {less} in {month}[ than this|]?",
        "[Was|Is] the sum for {month} {less}?",
        "[And|] in {month}, was the sum {less}?",
        "[Tell me|Check] [if|whether] I spent {less} in {month}[.|]",
        "Were the costs of {month} {less}?",
    ),
    heldout=("{month}: was it {less} than that?",),
)
ONLY = ("Only answer with yes or no.", "Yes or no?", "Answer yes or no.", "Just say yes or no.")

_DATE = ("Date of the event in ISO format", "ISO date", "Date (YYYY-MM-DD)")
_TIME = ("Event Time (HH:MM)", "Time (HH:MM)", "The time")


def _described(draw: Draw, kind: dict[str, Any], descriptions: tuple[str, ...]) -> dict[str, Any]:
    return kind | ({"description": draw.pick(descriptions)} if draw.chance(0.6) else {})


class Calendar:
    """Two tools that go together, with the words they use for the same things."""

    def __init__(self, draw: Draw, now: date) -> None:
        self.now = now
        self.date, self.time = draw.pick(("date", "date", "day", "on")), draw.pick(("time", "time", "hour", "at"))
        self.date_schema = _described(draw, kinds.STRING, _DATE)
        self.time_schema = _described(draw, kinds.STRING, _TIME)
        self.name, self.place = (
            draw.pick(words("name name title event_name")),
            draw.pick(words("location place room")),
        )
        self.people = draw.pick(words("participants participants attendees guests people"))

    def find(self, draw: Draw) -> Offer:
        name = draw.pick(words("get_event find_event getEvent lookup_event check_calendar get_events"))
        about = draw.pick(("Get an event by date and time", "Find the event at a time.", "Look into the calendar"))
        properties = {self.date: self.date_schema, self.time: self.time_schema}
        return Offer("find event", offers.function(draw, name, about, properties, list(properties)), self.look, True)

    def look(self, draw: Draw) -> Want:
        said, day = calendar.spoken_day(draw, self.now)
        said_time, time = kinds.TIME.draw(draw)
        question = draw.loosely(MEETING, SALAD, day=said, time=said_time).replace("on to", "to")
        is_free = draw.chance(0.5)
        event = draw.value(lambda draw: kinds.TITLE.make(draw)[0])
        none = draw.pick(
            ("No events found for {at}", "No meetings on {at}", "There is nothing at {at}", "No events found")
        )
        found = draw.pick(("Event found: {event}", "{event} at {at}", "1 event: {event}", "Meeting: {event}"))
        text = (none if is_free else found).format(at=f"{day} at {time}", event=event)
        word = "Yes" if is_free == question.startswith("Am I free") else "No"
        answer = f"{word}. {text}." if _is_yes_no(question) else offers.told("", text)
        return Want(question, {self.date: day.isoformat(), self.time: time}, offers.wrapped(draw, text), answer)

    def create(self, draw: Draw) -> Offer:
        name = draw.pick(words("create_event add_event new_event createEvent schedule_event"))
        about = draw.pick(("Create a new event", "Add an event to the calendar.", "Creates an event"))
        properties = {
            self.name: _described(draw, kinds.STRING, ("Name of the event", "Title")),
            self.date: self.date_schema,
            self.time: self.time_schema,
            self.place: _described(draw, kinds.STRING, ("Location of the event", "Where it is")),
            self.people: _described(draw, kinds.LIST.schema, ("List of participant names", "Who comes")),
        }
        if draw.chance(0.2):
            properties = dict(draw.rng.sample(list(properties.items()), len(properties)))
        schema = offers.function(draw, name, about, properties, list(properties))
        return Offer("create event", schema, lambda draw: self.plan(draw, properties), True)

    def plan(self, draw: Draw, properties: dict[str, Any], same: tuple[str, str] | None = None) -> Want:
        """An event at a time of its own, or at the date and time (`same`) that was looked up before."""
        if same:
            when, (day, time) = draw.pick(SAME), same
        else:
            said, meant = calendar.spoken_day(draw, self.now)
            said_time, time = kinds.TIME.draw(draw)
            when, day = f"{said} at {said_time}", meant.isoformat()
        name, called = kinds.QUOTED.draw(draw)
        place = kinds.TITLE.draw(draw)[1]
        people, guests = kinds.NAMES.draw(draw)
        quoted = draw.pick((f"'{place}'", f"'{place}'", place))
        forms = prose.or_form(
            draw, CREATE, ("event {name}", "for {when}", "in the {place}", "[with|add|invite] {people}")
        )
        question = draw.loosely(forms, SALAD, name=name, when=when, place=quoted, people=people)
        question = question[0].upper() + question[1:]
        made = {self.name: called, self.date: day, self.time: time, self.place: place, self.people: guests}
        result = offers.done(draw)
        raw, answer = offers.outcome(draw, question, result)
        return Want(question, {key: made[key] for key in properties}, raw, answer)


class Expenses:
    """A month's expenses: numbers that can be compared."""

    def __init__(self, draw: Draw, now: date) -> None:
        self.now = now
        self.month, self.year = draw.pick(("month", "month", "m", "month_number")), draw.pick(("year", "year", "y"))

    def offer(self, draw: Draw) -> Offer:
        name = draw.pick(words("getMonthlyExpenseSummary get_expenses monthly_expenses expense_summary getExpenses"))
        about = draw.pick(("Get monthly expense summary", "Expenses of a month.", "Sums up the spending of a month"))
        properties = {
            self.month: _described(draw, {"type": "integer"}, ("Month of the year (1-12)", "The month's number")),
            self.year: _described(draw, {"type": "integer"}, ("Year", "The year")),
        }
        return Offer("expenses", offers.function(draw, name, about, properties, list(properties)), self.ask, True)

    def ask(self, draw: Draw) -> Want:
        said, month, year = calendar.spoken_month(draw, self.now)
        amount = _money(draw)
        text, raw = self._summary(draw, month, year, amount)
        forms = prose.or_form(draw, EXPENSE, ("[spending|expense|expenses|spend|money]", "{month}"), 0.15)
        question = draw.loosely(forms, SALAD, month=said)
        return Want(question, {self.month: month, self.year: year}, raw, offers.told("", text))

    def compare(self, draw: Draw, before: int) -> Want:
        said, month, year = calendar.spoken_month(draw, self.now)
        amount = _money(draw)
        if amount == before:
            amount += 100
        _, raw = self._summary(draw, month, year, amount)
        less = draw.chance(0.5)
        word = draw.pick(("less", "lower") if less else ("more", "higher", "greater"))
        wordings, first, second = draw.pick(((COMPARE, before, amount), (COMPARE_OTHER, amount, before)))
        question = draw.wording(wordings, less=word, month=said)
        is_so = first < second if less else first > second
        plain = "Yes." if is_so else "No."
        if draw.chance(0.6):
            return Want(f"{question} {draw.pick(ONLY)}", {self.month: month, self.year: year}, raw, plain)
        smaller = "less" if first < second else "more"
        answer = f"{plain[:-1]}, ${first} is {smaller} than ${second}."
        return Want(question, {self.month: month, self.year: year}, raw, answer)

    def _summary(self, draw: Draw, month: int, year: int, amount: int) -> tuple[str, str]:
        name = calendar.MONTHS[month - 1]
        text = draw.pick(
            (f"Total expenses for {name} {year}: ${amount}", f"Total for {name} {year}: ${amount}", f"${amount}")
        )
        return text, offers.wrapped(draw, text)


def _money(draw: Draw) -> int:
    return draw.pick((100, 10, 1)) * draw.rng.randrange(1, 100) if draw.chance(0.8) else draw.rng.randrange(1, 99999)


def _is_yes_no(question: str) -> bool:
    return question.lower().startswith(("do ", "is ", "am ", "any", "have ", "did ", "are "))
