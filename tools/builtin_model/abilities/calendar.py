"""Dates as people say them, against the day that the system message calls today."""

from datetime import date, timedelta

from tools.builtin_model.draw import Draw, Wordings, words

MONTHS = words("January February March April May June July August September October November December")
WEEKDAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
TODAY = Wordings(
    train=(
        "[Today's|Todays] date is {today}.",
        "[Today is|The date is|It is|Current date:|Today:|The current date is] {today}[.|]",
        "You are [a helpful|an] assistant. [Today is|Today's date is] {today}.",
    ),
    heldout=("The date of today is {today}.", "Now: {today}."),
)


def today(draw: Draw) -> date:
    return date(draw.rng.randrange(2015, 2036), draw.rng.randrange(1, 13), draw.rng.randrange(1, 29))


def system(draw: Draw, day: date) -> str:
    return draw.wording(TODAY, today=day.isoformat())


def ordinal(number: int) -> str:
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def month_name(draw: Draw, month: int) -> str:
    name = MONTHS[month - 1]
    return name[:3] if draw.chance(0.3) else name


def spoken_day(draw: Draw, now: date) -> tuple[str, date]:
    """A day of this year or around now, as said and as meant."""
    roll = draw.rng.random()
    if roll < 0.12:
        return "today", now
    if roll < 0.28 and now.day < 27:
        return "tomorrow", now + timedelta(days=1)
    day = date(now.year, draw.rng.randrange(1, 13), draw.rng.randrange(1, 29))
    name = month_name(draw, day.month)
    said = draw.pick(
        (f"{name} {ordinal(day.day)}", f"{name} {ordinal(day.day)}", f"{name} {day.day}", f"{day.day} {name}")
    )
    if roll < 0.42:
        return day.isoformat(), day
    if roll < 0.57:
        other = day.replace(year=now.year + draw.pick((-1, 1, 2)))
        return f"{said}, {other.year}", other
    return said, day


def spoken_month(draw: Draw, now: date) -> tuple[str, int, int]:
    """A month: as said, its number and its year."""
    month = draw.rng.randrange(1, 13)
    name = month_name(draw, month)
    shift = draw.pick((-1, 0, 0, 1))
    year = now.year + shift
    said = {-1: ("of last year", "last year"), 0: ("of this year", "this year"), 1: ("of next year", "next year")}
    roll = draw.rng.random()
    if roll < 0.7:
        return f"{name} {draw.pick(said[shift])}", month, year
    return (f"{name} {year}", month, year) if roll < 0.85 else (name, month, now.year)
