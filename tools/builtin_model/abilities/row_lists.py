"""Lists of rows that texts say: persons with their ages, goods with their prices, and others."""

from dataclasses import dataclass
from typing import Any

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.subjects import GOODS, JOBS, one_of
from tools.builtin_model.draw import Draw, Wordings, phrases, words


@dataclass(frozen=True)
class Rows:
    """What is said of each row of a list: the keys of the list and of its columns, the forms, and the values."""

    lists: tuple[str, ...]
    keys: tuple[tuple[str, ...], ...]
    forms: Wordings
    kinds: tuple[kinds.Kind, ...]

    def schema(self, keys: tuple[str, ...]) -> dict[str, Any]:
        """The schema of a row with these of the `keys`."""
        return kinds.record(dict(zip(keys, (column.schema for column in self.kinds), strict=True)))

    def drawn(self, draw: Draw, keys: tuple[str, ...], form: str) -> tuple[str, list[dict[str, Any]]]:
        """One to three rows in this form, and what they are under these keys."""
        rows = [tuple(column.draw(draw) for column in self.kinds) for _ in range(draw.pick((1, 2, 2, 3)))]
        said = [form.format(*(value for value, _ in row)) for row in rows]
        text = f"{', '.join(said[:-1])}{draw.pick((' and ', ', '))}{said[-1]}" if len(said) > 1 else said[0]
        if not draw.heldout and draw.chance(0.25):
            mark = draw.pick(("- ", "* ", ""))
            text = "\n".join(f"{mark}{one}" for one in said)
        return text, [dict(zip(keys, (made for _, made in row), strict=True)) for row in rows]


_GOOD = one_of((*GOODS, *values.FOODS))
ROWS = (
    Rows(
        ("people", "entries", "persons", "list", "members"),
        (("name", "age"), ("person", "years"), ("first_name", "age"), ("who", "age_years")),
        Wordings(
            train=(
                "{0} is {1}",
                "{0} ({1})",
                "{0}, {1} years old",
                "{0} is {1} years old",
                "{0}, aged {1}",
                "{1}-year-old {0}",
                "{0} turned {1}",
                "{0}: {1}",
            ),
            heldout=("{0} has lived for {1} years", "at {1} there is {0}"),
        ),
        (kinds.NAME, kinds.SMALL),
    ),
    Rows(
        ("items", "entries", "results", "order", "cart", "list"),
        (("item", "quantity"), ("product", "count"), ("name", "quantity"), ("name", "amount"), ("thing", "how_many")),
        Wordings(
            train=(
                "{1} {0}",
                "{0}: {1}",
                "{1} x {0}",
                "{0} ({1})",
                "{1} times {0}",
                "{0} x{1}",
                "{0}, quantity {1}",
                "{1} pieces of {0}",
            ),
            heldout=("{1} units of {0}", "{0} in the number of {1}"),
        ),
        (_GOOD, kinds.SMALL),
    ),
    Rows(
        ("people", "residents", "rows", "contacts", "addresses"),
        (("name", "city"), ("person", "location"), ("name", "town"), ("who", "where"), ("resident", "home")),
        Wordings(
            train=(
                "{0} lives in {1}",
                "{0} from {1}",
                "{0} ({1})",
                "{0} is in {1}",
                "{0}, {1}",
                "{0} moved to {1}",
                "{0} of {1}",
                "{0} has a flat in {1}",
            ),
            heldout=("{0} feels at home in {1}", "{1} is home to {0}"),
        ),
        (kinds.NAME, kinds.CITY),
    ),
    Rows(
        ("products", "items", "prices", "goods", "menu"),
        (("product", "price"), ("item", "cost"), ("name", "price"), ("article", "euros"), ("title", "price")),
        Wordings(
            train=(
                "{0} for {1}",
                "{0} at {1} euros",
                "{0} costs {1}",
                "{0} {1}",
                "{0}: {1}",
                "{0} ({1})",
                "the {0} is {1}",
                "{1} for the {0}",
            ),
            heldout=("{0} sells at {1}", "you pay {1} per {0}"),
        ),
        (_GOOD, kinds.DECIMAL),
    ),
    Rows(
        ("employees", "staff", "people", "team", "colleagues"),
        (("name", "job"), ("employee", "role"), ("name", "profession"), ("who", "occupation")),
        Wordings(
            train=(
                "{0} is a {1}",
                "{0} works as {1}",
                "{0}, {1}",
                "{0} is our {1}",
                "{0}: {1}",
                "{0} ({1})",
                "the {1} is {0}",
                "{0} has the job of {1}",
            ),
            heldout=("as {1} we employ {0}", "{0} earns money as {1}"),
        ),
        (kinds.NAME, one_of(JOBS)),
    ),
)


def _rows(lists: str, keys: str, columns: tuple[kinds.Kind, ...], forms: str) -> Rows:
    """Alternatives are parted by bars, forms by lines too; the columns of one alternative by spaces."""
    return Rows(
        words(lists),
        tuple(words(key) for key in phrases(keys)),
        Wordings(train=phrases(forms), heldout=()),
        columns,
    )


#: More of them, for training alone.
MORE_ROWS = (
    _rows(
        "tasks todos actions actionItems action_items steps assignments",
        "owner task|who what|assignee action|person todo|responsible job|name task",
        (kinds.NAME, kinds.ERRAND),
        "{0}: {1}|{0} will {1}|{0} has to {1}|{1} ({0})|{0} - {1}|{1}, which is up to {0}|to {1} is for {0}|{0}, {1}",
    ),
    _rows(
        "results grades scores marks subjects exams",
        "subject points|course grade|exam score|name mark|test result",
        (
            kinds.listed("math|art|music|history|biology|physics|chemistry|sport|French|Spanish|English|drama"),
            kinds.SMALL,
        ),
        """
        {1} points in {0}|{1} in {0}|{0}: {1}|{0} {1}|a {1} in {0}|{0} with {1}|in {0} it was {1}|{0} earned {1} marks
        {0} ({1})
        """,
    ),
    _rows(
        "players ranking scores table leaderboard standings",
        "player points|name score|team points|who score|contestant total",
        (kinds.NAME, kinds.INTEGER),
        """
        {0} has {1} points|{0} with {1}|{0} {1}|{0}: {1}|{1} for {0}|{0} scored {1}|{0} got {1}
        {0} collected {1} points|{0} - {1}
        """,
    ),
    _rows(
        "items line_items lineItems positions articles products",
        "name quantity unit_price|product qty price|item count unitPrice|article amount each|title quantity price",
        (_GOOD, kinds.SMALL, kinds.DECIMAL),
        """
        {1} x {0} at {2}|{1} {0} at {2} each|{1} {0} for {2} apiece|{0}, {1} times, {2} each|{1}x {0} ({2})
        {0}: {1} at {2}|{0}, quantity {1}, price {2}|{1} of the {0} that cost {2}
        """,
    ),
    _rows(
        "sessions agenda talks program slots schedule events",
        "time title|start name|starts_at topic|at what|begins session",
        (kinds.TIME, kinds.TITLE),
        "{1} at {0}|{0} {1}|{0}: {1}|at {0} {1}|{0} - {1}|{1} ({0})|from {0} on {1}|{1} begins at {0}",
    ),
    _rows(
        "stops stations legs route trips cities",
        "city time|stop arrival|station arrives|place at|town clock",
        (kinds.CITY, kinds.TIME),
        "{0} at {1}|{0} {1}|{0}: {1}|{1} {0}|{0} ({1})|we reach {0} at {1}|the train is in {0} by {1}|{1} in {0}",
    ),
    _rows(
        "contacts people participants users members team",
        "name email|person mail|who email_address|contact address|user email",
        (kinds.NAME, kinds.MAIL),
        "{0} <{1}>|{0} ({1})|{0}: {1}|{0}, {1}|{0} - {1}|{0} reads {1}|{1} belongs to {0}|write to {0} at {1}",
    ),
    _rows(
        "books albums works songs films titles",
        "title author|name artist|work by|title creator|song singer",
        (kinds.TITLE, kinds.NAME),
        "{0} by {1}|{0} ({1})|{0}, {1}|{1}: {0}|{1} - {0}|{0} is by {1}|{1} made {0}|{0} comes from {1}",
    ),
    _rows(
        "parcels orders shipments tickets issues cases",
        "id city|number destination|code to|reference town",
        (kinds.IDENTIFIER, kinds.CITY),
        "{0} to {1}|{0}: {1}|{0} goes to {1}|{0} for {1}|{1} gets {0}|number {0} is sent to {1}|{0} ({1})|{0} -> {1}",
    ),
    _rows(
        "bookings reservations tables guests parties",
        "name people time|guest party_size at|who size hour|customer persons time",
        (kinds.NAME, kinds.SMALL, kinds.TIME),
        """
        {0}, {1} people, {2}|{0} with {1} at {2}|{2}: {0}, {1} guests|{1} for {0} at {2}
        at {2} {0} comes with {1} guests|{0} ({1}) at {2}
        """,
    ),
    _rows(
        "expenses payments costs entries transactions bills",
        "what amount|title sum|for_what euros|description amount|purpose cost",
        (kinds.SUBJECT, kinds.DECIMAL),
        "{1} for {0}|{0}: {1}|{0} {1}|{0} cost {1}|{1} went to {0}|{0} at {1} euros|{1} on {0}|{0} ({1})|{0} = {1}",
    ),
    _rows(
        "rooms offices floors halls stores",
        "room seats|name capacity|hall places|office desks",
        (kinds.TITLE, kinds.INTEGER),
        "{0} with {1} seats|{0} ({1})|{0}: {1}|{0} has {1} places|{0} seats {1}|{1} people fit into {0}|{1} in {0}",
    ),
    _rows(
        "pets animals dogs cats",
        "name age owner|pet years belongs_to|animal age keeper",
        (kinds.NAME, kinds.SMALL, kinds.NAME),
        """
        {0}, {1} years, owner {2}|{0} is {1} and belongs to {2}|{2} brings {0}, who is {1}|{0} ({1}) of {2}
        {0} of {2}, {1} years old
        """,
    ),
)


def any_rows(draw: Draw) -> Rows:
    return draw.pick(ROWS if draw.heldout else (*ROWS, *MORE_ROWS))
