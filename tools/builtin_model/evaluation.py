"""Measuring the finished model, always free-running: its own answers are the history of later turns.

An answer counts when it equals the expected one to the letter; calls and JSON may differ in white space. An error
in an early turn therefore costs the later turns that build on it as well. No grammar helps.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from tools.builtin_model import (
    card,
    first_questions,
    practice_calls,
    practice_texts,
    render,
    strangers_calls,
    strangers_texts,
)
from tools.builtin_model.abilities.persona import ARR as PERSONA
from tools.builtin_model.dialogue import Dialogue
from tools.builtin_model.long_history import long_dialogue
from tools.builtin_model.mixture import dialogues
from tools.builtin_model.player import GREEDY, Chat, Player, Prompt, seed_everything
from tools.builtin_model.scripts import SCENES, Script, draw_scripts
from tools.builtin_model.written_requests import Request

TRAINED_SEED, HELD_OUT_SEED, SCRIPT_SEED = 9001, 9002, 9003
LONG_TOKENS = (500, 1000, 2000, 3500)
NUM_SCRIPTS = 24
NUM_LONG = 24
GROUPS = {
    "**facts and recall**": ("fact", "planet", "recall"),
    "**single tool calls**": ("tool call", "search call"),
    "**tool calls of several steps**": ("two steps", "two calls", "comparison"),
    "**JSON**": ("json", "equation"),
    "**refusals**": ("fallback", "no such tool", "untold"),
}
"""Rows that belong together, by the beginnings of their names."""
STRANGERS = {
    "tool calls": strangers_calls.CALLS,
    "JSON": strangers_texts.EXTRACTS,
    "reading": strangers_texts.READINGS,
}
"""By people who have not seen the training data. Nobody who writes any may read what a model makes of these."""
PRACTICE = {
    "tool calls": practice_calls.CALLS,
    "JSON": practice_texts.EXTRACTS,
    "reading": practice_texts.READINGS,
}
"""Of the same kind, and there to be read by those who choose what to train next."""


Note = Callable[[str, str, str], None]
"""Takes the ability, the expected answer and the wrong one."""


@dataclass
class Score:
    """Right answers and all answers, per row of a table."""

    right: Counter[str] = field(default_factory=Counter)
    total: Counter[str] = field(default_factory=Counter)

    def count(self, row: str, is_right: bool) -> None:
        self.right[row] += is_right
        self.total[row] += 1

    def cell(self, row: str) -> str:
        total = self.total[row]
        return f"{self.right[row] / total:.2f} (n={total})" if total else "-"

    def of(self, parts: tuple[str, ...]) -> str:
        """The cell of all rows whose names begin with one of `parts`."""
        rows = [row for row in self.total if row.startswith(parts)]
        right, total = sum(self.right[row] for row in rows), sum(self.total[row] for row in rows)
        return f"{right / total:.2f} (n={total})" if total else "-"


@dataclass
class Game:
    """One dialogue being played: what was said so far, and the turns still to come."""

    dialogue: Dialogue
    chat: Chat
    expected: list[tuple[str, str]]
    """For every assistant message: the ability it belongs to and the right answer."""
    users: list[Chat]
    """For every assistant message: the messages before it."""


def evaluate(folder: Path, num_dialogues: int, *, write_card: bool) -> None:
    """Print all tables; with `write_card`, put them into the model card too."""
    player = Player(folder)
    tables = []
    for make in (
        partial(_requests_table, head="what strangers ask", tables=STRANGERS),
        partial(_requests_table, head="what a newcomer asks first", tables=first_questions.TABLES),
        _script_table,
        _long_table,
        partial(_ability_table, num_dialogues=num_dialogues),
    ):
        tables.append(make(player))
        print(tables[-1] + "\n", flush=True)
    if write_card:
        card.write(folder / "MODEL_CARD.md", "\n\n".join(tables))


def _ability_table(player: Player, num_dialogues: int) -> str:
    heldout = play(player, islice(dialogues(HELD_OUT_SEED, heldout=True), num_dialogues))
    trained = play(player, islice(dialogues(TRAINED_SEED), num_dialogues // 2))
    rows = [(row, heldout.cell(row), trained.cell(row)) for row in sorted(heldout.total | trained.total)]
    head = ("ability", "held-out wording and values", "training wording, fresh dialogues")
    groups = [(name, heldout.of(parts), trained.of(parts)) for name, parts in GROUPS.items()]
    return f"{card.table(head, groups)}\n\n{card.table(head, rows)}"


def play(player: Player, source: Iterable[Dialogue], note: Note | None = None) -> Score:
    """Play dialogues to their end and compare every answer; errors are noted."""
    score = Score()
    games = [_game(dialogue) for dialogue in source]
    for turn in range(max(len(game.expected) for game in games)):
        open_games = [game for game in games if turn < len(game.expected)]
        for game in open_games:
            game.chat += game.users[turn]
        prompts = [_prompt(game, is_last=turn == len(game.expected) - 1) for game in open_games]
        for game, answer in zip(open_games, player.answers(prompts), strict=True):
            ability, expected = game.expected[turn]
            said = _said(answer)
            game.chat.append({"role": "assistant", "content": said})
            score.count(ability, is_right(expected, said))
            if note and not is_right(expected, said):
                note(ability, expected, answer)
    return score


def is_right(expected: str, answer: str) -> bool:
    """Whether two answers are equal, as JSON if the expected one is JSON or a call."""
    if expected == answer:
        return True
    body, _, rest = answer.removeprefix("<tool_call>").partition("</tool_call>")
    if "<tool_call>" in rest or answer.startswith("<tool_call>") != expected.startswith("<tool_call>"):
        return False
    try:
        return _values(expected) == json.dumps(json.loads(body), sort_keys=True)
    except ValueError:
        return False


def _values(text: str) -> str:
    return json.dumps(json.loads(text.removeprefix("<tool_call>").removesuffix("</tool_call>")), sort_keys=True)


def _prompt(game: Game, *, is_last: bool) -> Prompt:
    dialogue = game.dialogue
    options: dict[str, Any] = {"tools": list(dialogue.tools) or None}
    if dialogue.response_schema is not None:
        options["response_schema"] = dialogue.response_schema
    if is_last and dialogue.is_thinking:
        options["enable_thinking"] = True
    return Prompt(game.chat, options)


def _game(dialogue: Dialogue) -> Game:
    expected: list[tuple[str, str]] = []
    users: list[Chat] = []
    waiting: Chat = [{"role": "system", "content": dialogue.system}] if dialogue.system else []
    for turn in dialogue.turns:
        for message in turn.messages:
            if message.role != "assistant":
                waiting.append(message.to_chat())
                continue
            expected.append((_row(dialogue, turn.ability), render.body(message)))
            users.append(waiting)
            waiting = []
    return Game(dialogue, [], expected, users)


def _row(dialogue: Dialogue, ability: str) -> str:
    """The table row of an answer."""
    if dialogue.system and PERSONA in dialogue.turns[0].reply:
        return "pirate"
    return "tell" if ability.startswith("tell") else {"unreasoned": "fallback"}.get(ability, ability)


def _script_table(player: Player) -> str:
    settings: dict[str, dict[str, Any]] = {
        "greedy": GREEDY,
        "default sampling": {},
    }
    rows = []
    for scene in SCENES:
        scripts = draw_scripts(scene, NUM_SCRIPTS, SCRIPT_SEED)
        cells = [f"{_share_right(player, scripts, options):.2f}" for options in settings.values()]
        rows.append((scene.name, *cells))
    return card.table((f"scripted dialogue, all of it right (n={NUM_SCRIPTS})", *settings), rows)


def practice(folder: Path) -> None:
    """Print what a model gets wrong of the requests that are there to be looked at."""
    player = Player(folder)
    for name, requests in PRACTICE.items():
        wrong = [(one, answer) for one, answer in answers(player, requests) if not is_right(one.answer, answer)]
        for request, answer in wrong:
            print(f"{request.question}\n  expected: {request.answer!r}\n  got:      {answer!r}")
        print(f"{name}: {len(requests) - len(wrong)} of {len(requests)} are right\n", flush=True)


def _requests_table(player: Player, head: str, tables: Mapping[str, Sequence[Request]]) -> str:
    """Requests written by hand."""
    rows = []
    for name, requests in tables.items():
        right = sum(is_right(request.answer, answer) for request, answer in answers(player, requests))
        rows.append((name, f"{right} of {len(requests)}"))
    return card.table((head, "right, greedy"), rows)


def answers(player: Player, requests: Sequence[Request]) -> Iterator[tuple[Request, str]]:
    """Every request with the model's answer, without its reasoning."""
    prompts = [Prompt([{"role": "user", "content": one.question}], one.options) for one in requests]
    for request, answer in zip(requests, player.answers(prompts), strict=True):
        yield request, _said(answer)


def _said(answer: str) -> str:
    return answer.rpartition("</think>")[2].strip()


def _share_right(player: Player, scripts: list[Script], options: dict[str, Any]) -> float:
    seed_everything(SCRIPT_SEED)
    chats: list[Chat] = [[] for _ in scripts]
    is_right = [True] * len(scripts)
    for turn in range(max(map(len, scripts))):
        places = [place for place, script in enumerate(scripts) if turn < len(script)]
        for place in places:
            chats[place].append({"role": "user", "content": scripts[place][turn][0]})
        for place, answer in zip(places, player.answers([Prompt(chats[p]) for p in places], options), strict=True):
            chats[place].append({"role": "assistant", "content": answer})
            is_right[place] &= scripts[place][turn][1] in answer
    return sum(is_right) / len(is_right)


def _long_table(player: Player) -> str:
    """Recall when hundreds or thousands of tokens lie between."""
    results: dict[int, list[bool]] = defaultdict(list)
    for num_tokens in LONG_TOKENS:
        pairs = [long_dialogue(player, num_tokens, seed) for seed in range(NUM_LONG)]
        answers = player.answers([Prompt(chat) for chat, _ in pairs], batch_size=8)
        results[num_tokens] = [value in answer for (_, value), answer in zip(pairs, answers, strict=True)]
    rows = [(str(tokens), f"{sum(right) / len(right):.2f} (n={len(right)})") for tokens, right in results.items()]
    return card.table(
        ("tokens between telling a name, number or code word and asking (given history)", "right"), rows
    )
