"""Tools of coding agents and assistants: commands, code, requests, folders, commits, channels, images, forms."""

from collections.abc import Callable

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.known_tools import argument, tool
from tools.builtin_model.draw import Draw, words


def _verbatim(make: Callable[[Draw], str]) -> kinds.Kind:
    """Text of this side of the split that gets no quotes of its own: backticks and quotes stand in the wordings."""
    return kinds.Kind(kinds.STRING, kinds.plain(lambda draw: draw.value(make)), is_closed=True)


def _folder(draw: Draw) -> str:
    one, two = values.any_word(draw), values.any_word(draw)
    top = draw.pick(words("src app lib tests docs data scripts config packages build"))
    return draw.pick(
        (
            f"{top}/{one}",
            f"{top}/{one}",
            f"{top}/{one}/{two}",
            f"./{one}",
            f"~/{one}",
            f"~/{top}/{one}",
            f"/home/{one}/{top}",
            f"/var/{top}/{one}",
            f"{one}/",
            f"{one}/{two}",
        )
    )


def _base_name(draw: Draw) -> str:
    one = values.any_word(draw)
    longer = (f"{one}_{values.any_word(draw)}", f"test_{one}", f"{one}-{draw.rng.randrange(1, 60)}")
    return draw.pick((one, one, *longer))


def _source_path(draw: Draw) -> str:
    ending = draw.pick(words("py py py ts js go rs java c html css sh"))
    name = f"{_base_name(draw)}.{ending}"
    return name if draw.chance(0.25) else f"{_folder(draw).rstrip('/')}/{name}"


def _text_path(draw: Draw) -> str:
    ending = draw.pick(words("txt md txt md json yaml toml csv ini log"))
    name = f"{_base_name(draw)}.{ending}"
    return name if draw.chance(0.45) else f"{_folder(draw).rstrip('/')}/{name}"


def _file_ending_in(*endings: str) -> Callable[[Draw], str]:
    """Names of files with one of these endings, now and then in a folder."""

    def make(draw: Draw) -> str:
        name = f"{_base_name(draw)}.{draw.pick(endings)}"
        return name if draw.chance(0.6) else f"{_folder(draw).rstrip('/')}/{name}"

    return make


def _pattern(draw: Draw) -> str:
    one, ending = values.any_word(draw), draw.pick(words("py ts js md txt json csv"))
    return draw.pick((f"{one}*", f"*.{one}", f"*_{one}.{ending}", f"{one}_*.{ending}", f"*{one}*"))


def _command(draw: Draw) -> str:
    one, two, number = values.any_word(draw), values.any_word(draw), draw.rng.randrange(1, 400)
    asking = draw.pick(
        (
            f"ls {draw.pick(('-la', '-l', '-lh', '-a'))} {_folder(draw)}",
            f"git {draw.pick(words('status diff log checkout fetch pull stash show'))} {one}",
            f"git log -n {number}",
            f"git diff {_source_path(draw)}",
            f"grep -rn {one} {_folder(draw)}",
            f"find {_folder(draw)} -name {one}",
            f"wc -l {_source_path(draw)}",
            f"head -n {number} {_text_path(draw)}",
            f"du -sh {_folder(draw)}",
            f"ps aux | grep {one}",
            f"which {one}",
            f"echo ${one.upper()}",
        )
    )
    doing = draw.pick(
        (
            f"npm run {one}",
            f"npm install {one}",
            f"pip install {one}",
            f"make {one}",
            f"make -j{number % 16 + 1} {one}",
            f"mkdir -p {_folder(draw)}",
            f"chmod +x {one}.sh",
            f"./{one}.sh --{two}",
            f"bash {one}.sh {two}",
            f"python {one}.py --{two} {number}",
            f"python -m {one}",
            f"cargo build --{one}",
            f"go build ./{one}",
            f"tar -xzf {one}.tar.gz",
            f"cp {one}.txt {two}.txt",
            f"mv {one} {two}",
            f"touch {_text_path(draw)}",
            f"kill {number + 900}",
            f"docker {draw.pick(words('stop start logs rm'))} {one}",
            f"cd {one} && make {two}",
        )
    )
    return draw.pick((asking, doing))


def _code(draw: Draw) -> str:
    one, two = values.any_word(draw), values.any_word(draw)
    a, b, c = (draw.rng.randrange(1, draw.pick((10, 60, 400))) for _ in range(3))
    with_words = draw.pick(
        (
            f"len('{one}')",
            f"'{one}'.{draw.pick(words('upper title swapcase isalpha capitalize'))}()",
            f"'{one}'[::-1]",
            f"'{one}' * {a}",
            f"'{one}' + '{two}'",
            f"'{one}'.count('{draw.pick(kinds.LETTERS)}')",
            f"'{one} {two}'.split()",
            f"sorted(['{one}', '{two}'])",
            f"print('{one}')",
            f"print('{one}', {a})",
            f"sorted('{one}')",
            f"import {one}; print({one}.__version__)",
            f"{one} = {a}; print({one} ** 2)",
            f"[w.upper() for w in '{one} {two}'.split()]",
        )
    )
    with_numbers = draw.pick(
        (
            f"print(sum([{a}, {b}, {c}]))",
            f"max({a}, {b}, {c})",
            f"min([{a}, {b}, {c}])",
            f"list(range({a}, {a + b}))",
            f"[x * {b} for x in range({a})]",
            f"import math; print(math.sqrt({a}))",
            f"round({a} / {b}, 2)",
            f"divmod({a * b}, {c})",
            f"sum(x ** 2 for x in range({a}))",
            f"x = {a}; print(x % {b})",
            f"bin({a * b})",
            f"sorted([{a}, {b}, {c}], reverse=True)",
        )
    )
    return draw.pick((with_words, with_words, with_numbers))


def _address(draw: Draw) -> str:
    """A URL as of a page, or of a service with versions and numbers."""
    one, two, number = values.any_word(draw), values.any_word(draw), draw.rng.randrange(1, 900)
    ending = draw.pick(words("com org net io dev"))
    host = draw.pick(
        (
            f"{one}.{ending}",
            f"www.{one}.{ending}",
            f"{two}.{one}.{ending}",
            f"api.{one}.com",
            f"localhost:{number + 3000}",
        )
    )
    path = draw.pick(
        ("", f"/{two}", f"/{two}/{number}", f"/v1/{two}", f"/api/{two}", f"/{two}?page={number}", f"/{two}.html")
    )
    return f"{'http' if host.startswith('localhost') else 'https'}://{host}{path}"


def _body(draw: Draw) -> kinds.Said:
    """A small object, said as JSON."""
    one, two = draw.value(values.any_word), draw.value(values.any_word)
    key = draw.pick(words("name title id user state key text"))
    number, truth = draw.rng.randrange(1, 1000), draw.chance(0.5)
    said_truth = "true" if truth else "false"
    made: tuple[kinds.Said, ...] = (
        (f'{{"{key}": "{one}"}}', {key: one}),
        (f'{{"{key}": "{one}"}}', {key: one}),
        (f'{{"{one}": {number}}}', {one: number}),
        (f'{{"{key}": "{one}", "count": {number}}}', {key: one, "count": number}),
        (f'{{"{one}": "{two}"}}', {one: two}),
        (f'{{"{one}": {said_truth}}}', {one: truth}),
    )
    return draw.pick(made)


def _symbol(draw: Draw) -> str:
    """What one searches a program for."""
    one, two = values.any_word(draw), values.any_word(draw)
    deed = draw.pick(words("get set load parse build save read make send check"))
    return draw.pick(
        (
            f"{deed}_{one}",
            f"{deed}_{one}_{two}",
            f"{deed}{one.capitalize()}",
            f"{one.capitalize()}Error",
            f"{one.capitalize()}{two.capitalize()}",
            f"class {one.capitalize()}",
            f"def {one}",
            f"import {one}",
            f"{one}.{two}",
            f"{one}_id",
            f"MAX_{one.upper()}",
            f"TODO {one}",
        )
    )


def _change(draw: Draw) -> str:
    """What a change does, as its author puts it."""
    one, two = values.any_word(draw), values.any_word(draw)
    deed = draw.pick(words("Fix Add Remove Rename Update Refactor Simplify Document Test Drop Move Speed_up"))
    deed = deed.replace("_", " ")
    made = draw.pick(
        (
            f"{deed} {one}",
            f"{deed} the {one} {two}",
            f"{deed} {one} {draw.pick(words('in of for before after'))} {two}",
            f"{deed} {values.errand(draw)}",
            f"{deed} {draw.pick(words('typo crash test bug warning'))} in {one}",
        )
    )
    head = draw.pick((f"{draw.pick(words('fix feat docs chore test'))}: ", f"feat({values.any_word(draw)}): "))
    return f"{head}{made[0].lower()}{made[1:]}" if draw.chance(0.2) else made


def _branch(draw: Draw) -> str:
    one, two = values.any_word(draw), values.any_word(draw)
    kind = draw.pick(words("feature fix bugfix hotfix release chore"))
    return draw.pick(
        (f"{kind}/{one}", f"{kind}/{one}-{two}", f"{one}-{two}", f"{kind}/{draw.rng.randrange(1, 999)}-{one}", one)
    )


def _channel(draw: Draw) -> str:
    one = values.any_word(draw)
    ending = draw.pick(words("alerts news help chat dev support"))
    return draw.pick((f"#{one}", f"#team-{one}", f"#{one}-{ending}", f"#{one}_{ending}", f"#{one}{ending}"))


def _scene(draw: Draw) -> str:
    """What a picture shows."""
    look = draw.pick(words("small big red blue golden friendly lonely tiny giant sleepy wooden shiny broken"))
    being = draw.pick(
        words("fox cat dog robot dragon castle ship owl house horse tree bicycle whale knight lighthouse train witch")
    )
    place = draw.pick(words("forest desert city garden kitchen harbour valley library market snow rain night"))
    one = values.any_word(draw)
    return draw.pick(
        (
            f"a {look} {being} in the {place}",
            f"a {look} {being} beside a {draw.pick(words('river bridge mountain lamp piano waterfall'))}",
            f"a {being} called {one.capitalize()}",
            f"two {look} {draw.pick(words('foxes cats dogs robots ships horses'))} and a {being}",
            f"the {draw.pick(words('town village island planet'))} of {one.capitalize()} at night",
            f"a {draw.pick(values.COLOURS)} {being} with a {draw.pick(words('hat drum kite lantern map crown'))}",
            f"a {look} {being} made of {draw.pick(words('glass paper stone sand wool cheese'))}",
        )
    ).replace("a orange", "an orange")


def _speed(draw: Draw) -> kinds.Said:
    value = draw.rng.randrange(50, 250, 5) / 100
    return repr(value), value


def _voice(draw: Draw) -> str:
    return draw.pick((values.any_word(draw).capitalize(), values.name(draw)))


def _cell(draw: Draw) -> str:
    column = draw.pick(kinds.LETTERS).upper()
    return f"{draw.pick(('', '', '', 'A'))}{column}{draw.rng.randrange(1, draw.pick((10, 100, 400)))}"


def _cell_content(draw: Draw) -> str:
    """A number, a word or a formula, always without spaces."""
    number = draw.rng.randrange(1, 10 ** draw.pick((2, 3, 4)))
    column = draw.pick(kinds.LETTERS).upper()
    return draw.pick(
        (
            str(number),
            str(number),
            f"{number}.{draw.rng.randrange(1, 100):02d}",
            f"{number % 100}%",
            values.any_word(draw),
            values.any_word(draw).capitalize(),
            f"={draw.pick(words('SUM MAX AVERAGE MIN'))}({column}{number % 9 + 1}:{column}{number % 90 + 10})",
        )
    )


def _sheet(draw: Draw) -> str:
    one = values.any_word(draw)
    return draw.pick((one.capitalize(), f"{one}_{draw.rng.randrange(2020, 2036)}"))


def _day(draw: Draw) -> kinds.Said:
    return draw.pick((kinds.WEEKDAY, kinds.LONG_DATE, kinds.ISO_DATE)).make(draw)


def _form_field(draw: Draw) -> str:
    """The label of a field, its id, or what a browser finds it by."""
    one = values.any_word(draw)
    label = draw.pick(words("name number address code date user"))
    return draw.pick(
        (
            f"#{one}",
            f"#{one}-{label}",
            f"input[name={one}]",
            f"{one.capitalize()} {label}",
            f"{one}_{label}",
            one.capitalize(),
        )
    )


def _entry(draw: Draw) -> str:
    """What people type into forms."""
    mail = f"{values.any_word(draw)}@{values.any_word(draw)}.com"
    makers = (values.person, values.city, values.any_word, values.phrase, values.errand, values.number)
    return mail if draw.chance(0.15) else draw.pick(makers)(draw)


COMMAND = _verbatim(_command)
CODE = _verbatim(_code)
FOLDER = _verbatim(_folder)
SOURCE_PATH = _verbatim(_source_path)
TEXT_PATH = _verbatim(_text_path)
PATTERN = _verbatim(_pattern)
ADDRESS = _verbatim(_address)
BODY = kinds.Kind({"type": "object"}, _body)
SYMBOL = _verbatim(_symbol)
CHANGE = _verbatim(_change)
BRANCH = _verbatim(_branch)
CHANNEL = _verbatim(_channel)
SCENE = _verbatim(_scene)
SPEED = kinds.Kind({"type": "number"}, _speed)
VOICE = _verbatim(_voice)
PDF = _verbatim(_file_ending_in("pdf"))
TABLE = _verbatim(_file_ending_in("xlsx", "ods", "csv"))
PICTURE = _verbatim(_file_ending_in("png", "jpg"))
CELL = _verbatim(_cell)
CELL_CONTENT = _verbatim(_cell_content)
SHEET = _verbatim(_sheet)
DAY = kinds.Kind(kinds.STRING, _day)
FORM_FIELD = _verbatim(_form_field)
ENTRY = _verbatim(_entry)
SAYING = _verbatim(values.saying)
WORD = _verbatim(values.any_word)
BASE_BRANCH = kinds.listed("main|master|develop|main|staging|next")
METHOD = kinds.choice("GET", "POST", "PUT", "PATCH", "DELETE")
LANGUAGE = kinds.choice("py", "ts", "js", "go", "java")
STYLE = kinds.choice("cartoon", "watercolor", "pixel", "comic", "vintage", "realistic")
SIZE = kinds.choice("256x256", "512x512", "1024x1024", "1024x512")
SECONDS = kinds.between(5, 600)

TOOLS = (
    tool(
        "shell command",
        "run_command bash execute_shell runInTerminal shell_exec terminal",
        "Run a shell command|Executes a command in the terminal and returns its output."
        "|Runs a line in bash on this machine",
        (
            argument("command", COMMAND, "command cmd command_line script", "The command to run, e.g. git status"),
            argument("directory", FOLDER, "cwd working_directory workdir", "Folder to run it in", required=False),
            argument("timeout", SECONDS, "timeout timeout_seconds max_seconds", "Limit in seconds", required=False),
        ),
        (
            "[Run|Execute] `{command}`[ in {directory}|][.|, please.|]",
            "run {command}",
            "`{command}`",
            "What does `{command}` print[ in {directory}|]?",
            "[Can|Could] you do a quick `{command}` for me?",
            "In [`{directory}`|{directory}], [run|call] `{command}`[.|]",
            "cd to {directory} first, then `{command}`[.|]",
            "Open a terminal and type `{command}`[.|]",
            "I keep forgetting the output of `{command}`, show it to me[.|]",
            "The next step in the readme is `{command}`. [Go ahead.|Please do that.|Do it.]",
            "`{command}` [please|pls], and tell me [what happens|if it fails][.|]",
            "Try `{command}` and [stop|give up] after {timeout} seconds[.|]",
            "Shell command: {command}",
            "Does `{command}` still work[ from {directory}| on this machine|]?",
            "[My colleague|Someone in the forum] says `{command}` fixes it. [Try it.|Let's see.|Give it a go.]",
            "bash: {command}",
            "Kick off `{command}`, but with a timeout of {timeout} seconds[.|]",
            'On the command line: "{command}"',
            "Let's see what happens with `{command}` inside {directory}[.|]",
            "I need `{command}` [done|executed] before we go on[ with the rest|][.|]",
            "Something is off with my checkout. [First|Please] `{command}`, then we look further.",
            "from {directory}: `{command}`[, at most {timeout} seconds|]",
            "Could you check the machine with `{command}`? I have no access from here.",
            "$ {command}",
        ),
        (
            "Be my hands at the keyboard: `{command}` and then Enter.",
            "Whatever `{command}` answers over in {directory}, paste it here.",
        ),
    ),
    tool(
        "python code",
        "run_python execute_code pythonInterpreter python_repl runPythonCode",
        "Run Python code|Executes a piece of Python and returns what it prints."
        "|A Python interpreter for short programs",
        (
            argument("code", CODE, "code source python_code snippet program", "The Python code to execute"),
            argument("session", WORD, "session session_name notebook kernel", "Name of the session", required=False),
            argument("timeout", SECONDS, "timeout time_limit max_seconds", required=False),
        ),
        (
            "[Run|Execute] this Python[ code|]: `{code}`",
            "What does `{code}` [return|give|evaluate to|print][ in Python|]?",
            "python: {code}",
            "`{code}` - what comes out[ in Python|]?",
            "[Can|Could] you [try|test] `{code}` in the interpreter[ for me|]?",
            ">>> {code}",
            "I wrote `{code}` and I'm not sure it works. [Please try it.|Give it a try.]",
            "In [the session|my notebook] {session}, evaluate `{code}`[.|]",
            "Is `{code}` valid? [Just run it and see.|Start Python and find out.]",
            "Run the snippet `{code}`[ with a limit of {timeout} seconds|][.|]",
            "My teacher gave us `{code}`. [What is the result?|What do I get?]",
            "Let Python work it out: {code}",
            "Check the output of this line, please: `{code}`",
            "Evaluate `{code}`, but no longer than {timeout} seconds[.|]",
            "I get an error from `{code}`, can you reproduce it?",
            "For the session called {session}: `{code}`",
            "Before I paste `{code}` into my script, see what it does[.|]",
            "Put `{code}` through the interpreter[, please|][.|]",
            "execute code: {code}",
            "Here is a line of Python, `{code}`. Tell me what it yields[.|]",
            "What would I see in the console after `{code}`?",
            "homework, line 3: `{code}`. I want the real output, not a guess[.|]",
            "Use session {session} and run `{code}` there[.|]",
        ),
        (
            "Guessing is not good enough, so really compute `{code}` with an interpreter.",
            "My program stops at `{code}`; have that one line executed.",
        ),
    ),
    tool(
        "web request",
        "http_request send_http_request apiCall call_endpoint httpFetch",
        "Send an HTTP request|Calls a web API with a method and returns the response."
        "|Makes a request to an endpoint and reports status and body",
        (
            argument("method", METHOD, "method http_method verb", "The HTTP method"),
            argument("url", ADDRESS, "url endpoint uri target_url", "Full URL of the endpoint"),
            argument("body", BODY, "body json payload data", "JSON to send along", required=False),
        ),
        (
            "[Send|Make|Do] a {method} request to {url}[ with the body `{body}`|][.|]",
            "{method}, {url}[, body {body}|]",
            "Call the [API|endpoint] {url} with {method}[.|, please.|]",
            "[Can|Could] you hit {url} with a {method}[ and show me the response| and tell me the status code|]?",
            "What status code comes back when I send a {method} to {url}?",
            "I want to test my endpoint. {method} to {url}, [payload|JSON] `{body}`[.|]",
            "Endpoint {url}, method {method}[, payload `{body}`|][.|]",
            "Use {method} on {url}[.| and print the headers.|]",
            "api call, {method}: {url}",
            "Our service at {url} should accept a {method} now. [Check that.|Is that so?|Try it.]",
            "Push this JSON to {url} by {method}: {body}",
            "Does {url} answer a {method}, or do I get a 404?",
            "Talk to {url} by {method} and tell me what the server [says|sends back][.|]",
            "With `{body}` as the body, fire a {method} at {url}[.|]",
            "The docs say a {method} on {url} is enough[.|, so do that.| to start the job. Do it.]",
            "HTTP {method}, address {url}[, data {body}|]",
            "How does the server react to {method} at {url} [if I send|with] `{body}`?",
            "Please issue one {method} against {url}; I only need the response time[.|]",
            "Query the REST service {url} (it wants {method})[.|]",
            "The webhook only takes a {method}. Its address is {url}[.|]",
            "I got a 500 from {url} earlier. Send the {method} again[ with `{body}`|][.|]",
            "Trigger {url} (method: {method})[.|, please.|]",
        ),
        (
            "Knock at {url} with the verb {method} and report what the API replies.",
            "As a client I'd speak {method} to {url} and hand over `{body}`; do so.",
        ),
    ),
    tool(
        "folder listing",
        "list_directory listFiles list_dir directory_contents listFolder",
        "List the files in a folder|Returns the names of all entries of a directory."
        "|Shows which files and subfolders a directory has",
        (
            argument("path", FOLDER, "path directory folder dir_path", "Path of the folder|The directory to list"),
            argument(
                "hidden",
                kinds.boolean("with hidden files|including hidden files", "without hidden files|but no hidden files"),
                "show_hidden include_hidden all",
                "Whether to list files whose name begins with a dot",
                required=False,
            ),
            argument("pattern", PATTERN, "pattern glob filter", "Only names that match, e.g. *.py", required=False),
        ),
        (
            "[List|Show me] the files in {path}[ {hidden}|][.|]",
            "What's in the [folder|directory] {path}?",
            "dir listing of {path}[, please|]",
            "Which files are there [in|under] `{path}`[, {hidden}|]?",
            "[Can|Could] you list {path} [for me|please]?",
            "Directory {path}: [what is in there|what does it contain][?|]",
            "Give me everything [in|under] {path} that matches {pattern}[.|]",
            "I need the names of all `{pattern}` files in {path}[.|]",
            "Is there anything left in the directory {path}[?|, or is it empty?]",
            "{path} - what files do we have there[, {hidden}|]?",
            "List the directory `{path}`, {hidden}[.|]",
            "Have a look around in the folder {path} and tell me what you see[.|]",
            "How many files are in {path}? [Show the list.|Name them all.]",
            "contents of folder {path}",
            "I forgot what I named my script. It must be somewhere in {path}[.|, so list it.| - show me the names.]",
            "Before we change anything: which subfolders does {path} have?",
            "Any file names like {pattern} in {path}?",
            "Does {path} hold any {pattern} files? [Show me.|List them.]",
            "Print the [directory listing|file names] of {path}, please[.|]",
            "You are new in this project, so first see which files lie in `{path}`[.|]",
            "From the folder {path} I want a list of file names[.|, {hidden}.|]",
            "files matching {pattern}, folder {path}",
            "Let me know which files the build left behind in {path}[.|]",
            "Show the entries of {path}, {hidden}[.|]",
        ),
        (
            "Tell me which names a look at the directory {path} turns up.",
            "I can't remember how the project is laid out; what sits below {path}?",
        ),
    ),
    tool(
        "file writing",
        "write_file createFile save_file writeToFile save_text_file",
        "Write text to a file|Creates a file with the given content.|Saves a text under a path on the disk",
        (
            argument("path", TEXT_PATH, "path file_path filename file target_file", "Where to write"),
            argument("content", SAYING, "content text contents data", "The text to write|What goes into the file"),
            argument(
                "append",
                kinds.boolean("append it|add it at the end", "overwrite it|replace what is there"),
                "append is_append add_to_end",
                "True to keep the old text and add to it",
                required=False,
            ),
        ),
        (
            '[Write|Put|Save] "{content}" [to|into] [the file|] {path}[.|]',
            'Create [a file|the file] {path} with the [content|text] "{content}"[.|]',
            "Save this as {path}: {content}",
            'New file {path}, content "{content}"[.|]',
            '[Can|Could] you make a file {path} that says "{content}"?',
            "{path} should [contain|say]: {content}",
            'I want "{content}" to be [stored|kept] in {path}[; {append}|][.|]',
            'Into {path}, please: "{content}"',
            'The line "{content}" belongs in {path}[.|; {append}.|]',
            'Store the text "{content}" on disk as `{path}`[.|]',
            "Text for {path}, {append}: {content}",
            'There is no {path} yet. Make one, and let it read "{content}"[.|]',
            '{path} <- "{content}"',
            'Open {path} for writing, {append}: "{content}"',
            "Please write into `{path}`: {content}",
            'My config is missing a line. Put "{content}" in {path}; {append}[.|]',
            '"{content}" - save that in {path}, [please|will you][.|]',
            "I'd like a text file. Name: {path}. Text: {content}",
            'With {path}, {append}. The new text is "{content}"[.|]',
            'Dump "{content}" to [the file|] {path}[, please|][.|]',
            'Anyone opening {path} should see "{content}" in it, so write that[.|]',
            'file: {path}, text: "{content}"',
            'Change {path} so that it says "{content}"[.|]',
        ),
        (
            'On the disk there has to be a document {path} whose only words are "{content}".',
            'Keep "{content}" for later under the file name {path}.',
        ),
    ),
    tool(
        "code search",
        "search_code grep codeSearch find_in_files ripgrep searchRepository",
        "Search the source code for a pattern|Finds all lines of a code base that match."
        "|Looks up where a function or class occurs in the repository",
        (
            argument("pattern", SYMBOL, "pattern query regex symbol", "What to look for in the code"),
            argument("path", FOLDER, "path directory root folder", "Folder to search", required=False),
            argument("language", LANGUAGE, "file_type extension language include", required=False),
            argument(
                "case",
                kinds.boolean("ignoring case|ignore upper and lower case", "with exact case|case matters"),
                "ignore_case case_insensitive",
                "Whether upper and lower case are the same",
                required=False,
            ),
        ),
        (
            "[Search|Grep] the code for `{pattern}`[ in {path}|][.|]",
            "Where is `{pattern}` [defined|used|called][ in {path}|]?",
            "Find all [uses|occurrences] of `{pattern}` in the code base[.|]",
            "grep for {pattern}",
            "Which files mention `{pattern}`[ under {path}|]?",
            "Look through {path} for `{pattern}`[, {case}|][.|]",
            "[Can|Could] you find `{pattern}` in our source[ files|]?",
            "Only in {language} files, where do we have `{pattern}`?",
            "I renamed something and `{pattern}` may still be around. [Check the repository.|Are there any left?]",
            "Is `{pattern}` used anywhere[ in {path}| in the project|]?",
            'Search the {language} files for "{pattern}"[, {case}|][.|]',
            "Every place that calls `{pattern}`, please[.|]",
            "code search: {pattern}",
            "I can't find the function `{pattern}`; [which file is it in|where does it live]?",
            "The stack trace mentions `{pattern}`. Which source file is that from?",
            "`{pattern}` - where does that [come from|appear] in the code?",
            "Show me all lines [with|containing] `{pattern}` in the {language} files[ of {path}|][.|]",
            "Do we still have `{pattern}` somewhere under {path}?",
            "Before I drop `{pattern}`, tell me which other code depends on it[.|]",
            "Somewhere in {path} there must be `{pattern}`, find the line[.|]",
            "Go over the repository and collect the matches for `{pattern}`, {case}[.|]",
            "How often does `{pattern}` occur in our {language} code?",
            "usages of {pattern}",
            "A new colleague wants to know where `{pattern}` is implemented[.|]",
        ),
        (
            "Hunt down `{pattern}` across the sources.",
            "Line numbers, please, for anything that looks like `{pattern}` below {path}.",
        ),
    ),
    tool(
        "git commit",
        "git_commit commitChanges commit_files create_commit gitCheckIn",
        "Commit changes to git|Records the current edits in the repository with a message."
        "|Makes a commit out of changed files",
        (
            argument("message", CHANGE, "message commit_message msg", "The commit message|What was changed"),
            argument(
                "files", kinds.list_of(_source_path), "files paths file_list", "The files to commit", required=False
            ),
            argument(
                "push",
                kinds.boolean("and push it|and push", "without pushing|but don't push yet"),
                "push push_after should_push",
                required=False,
            ),
        ),
        (
            '[Commit|Make a commit of] [my|the|all] changes with the message "{message}"[.|]',
            "Commit: {message}",
            'Commit {files} [as|with the message] "{message}"[.|]',
            '[Can|Could] you commit this as "{message}"[ {push}|]?',
            'My work is done for today. Check it in as "{message}"[.|]',
            'Message "{message}", please commit[ {push}|][.|]',
            "Record the current state in git. Message: {message}",
            'Put {files} into one commit called "{message}"[.|]',
            'Everything I changed can go in now, {push}. The message is "{message}"[.|]',
            'I fixed it! Commit [everything|it all] under "{message}"[.| before I break it again.|]',
            "commit message: {message}",
            'Check in {files}, message "{message}"[.|]',
            'Save my progress to the repository history as "{message}"[, {push}|][.|]',
            'Only {files} should be in the commit. [Write|Take] "{message}" as the message[.|]',
            '"{message}" - commit that[ {push}|][, please|][.|]',
            'All of it works, so let us commit with "{message}"[.|]',
            'The edits are ready. In the git history they should appear as "{message}"[.|]',
            'Stage {files}, commit {push}, and call it "{message}"[.|]',
            "New commit, message as follows: {message}",
            'Describe my edits as "{message}" and check them in {push}[.|]',
            'Time for a checkpoint in git: "{message}"[.|]',
            'One commit for {files}: "{message}"',
            'Nothing but my last edit is new; record that in git with "{message}"[.|]',
        ),
        (
            'What I changed since this morning goes into the version history, titled "{message}".',
            'Seal the edits in the repository, with the words "{message}" attached.',
        ),
    ),
    tool(
        "pull request",
        "create_pull_request openPr open_pull_request newMergeRequest propose_merge",
        "Open a pull request|Proposes to merge one branch into another.|Creates a merge request with a title",
        (
            argument("head", BRANCH, "head head_branch source_branch branch", "The branch with the changes"),
            argument("title", CHANGE, "title pr_title headline", "Title of the pull request"),
            argument("base", BASE_BRANCH, "base target_branch into", "The branch to merge into", required=False),
            argument(
                "draft",
                kinds.boolean("as a draft|as a draft only", "ready for review|not as a draft"),
                "draft is_draft",
                required=False,
            ),
        ),
        (
            '[Open|Create] a pull request [from|for] {head}[ into {base}|] with the title "{title}"[.|]',
            'PR from {head} to {base}: "{title}"',
            "New PR, branch {head}, title: {title}",
            '[Can|Could] you open a PR for `{head}` called "{title}"[?|, {draft}?]',
            'I pushed {head}. Propose it for {base} as "{title}"[.|]',
            'My branch {head} is [ready|finished], [make|create] the PR "{title}"[.|]',
            '"{title}" should be the title of the pull request for {head}[, {draft}|][.|]',
            'Let us get {head} merged into {base}. Open the request, title "{title}"[.|]',
            'Turn the branch {head} into a pull request {draft}, title "{title}"[.|]',
            "Suggest what I did on {head} to the maintainers[ {draft}|]. Title: {title}",
            'pull request {head} -> {base}, "{title}"',
            'Everything on `{head}` belongs in `{base}`. Please file a PR named "{title}"[.|]',
            'Ask for {head} to be merged[ into {base}|], under the heading "{title}"[.|]',
            'The branch is {head} and the title is "{title}". Open it {draft} for merging[.|]',
            'For {head}, a PR "{title}", please[.|]',
            'I want to contribute {head} to the project[, {draft}|]. Call the request "{title}"[.|]',
            "Make a merge request out of {head}, title: {title}",
            'Compare {base} with {head} and open a pull request "{title}"[.|]',
            'Could a PR be made from {head},[ {draft},|] with "{title}" on top?',
            'PR data: title "{title}", head {head}[, base {base}|][, {draft}|]',
            'The fix sits on {head}; now it needs a PR[ against {base}|] titled "{title}"[.|]',
            'Once more for {base}: pull request "{title}", coming from {head}[.|]',
            'Put {head} up for merging[ {draft}|] and name it "{title}"[.|]',
        ),
        (
            'Others should be able to accept the work of {head}, so offer it to them as "{title}".',
            'Request that {base} take over what {head} has, headline "{title}".',
        ),
    ),
    tool(
        "chat channel post",
        "post_to_channel channelPost send_channel_message postInChannel chat_post",
        "Post to a chat channel|Writes something into a channel of the team chat."
        "|Publishes a text in a channel, or in one of its threads",
        (
            argument("channel", CHANNEL, "channel channel_name room", "Name of the channel, e.g. #general"),
            argument("text", SAYING, "text message content body", "What to post"),
            argument("thread", kinds.IDENTIFIER, "thread_id thread reply_to", "Thread to reply in", required=False),
        ),
        (
            '[Post|Write|Send] "{text}" [in|to] {channel}[.|]',
            "Tell {channel}: {text}",
            'Let everyone in {channel} know: "{text}"',
            '{channel}: "{text}"',
            '[Can|Could] you post "{text}" in the [channel|chat channel] {channel}?',
            'In the channel {channel}, say "{text}"[.|]',
            'Announce "{text}" on {channel}[.|]',
            'Reply in thread {thread} of {channel} with "{text}"[.|]',
            "The people in {channel} should hear this: {text}",
            'I want {channel} to see "{text}"[.|]',
            'Drop a line in {channel}, "{text}"[, thread {thread}|][.|]',
            'Nobody in {channel} knows it yet, so write "{text}" there[.|]',
            "Channel post for {channel}: {text}",
            'Share "{text}" with the whole of {channel}[.|]',
            'My team reads {channel}. Put "{text}" there[, in thread {thread}|][.|]',
            'Thread {thread} in {channel} still waits for an answer: "{text}"',
            "As a quick update in {channel}: {text}",
            'Ping {channel} with "{text}"[, please|][.|]',
            '"{text}" - that goes to {channel}[, thread {thread}|][.|]',
            'Would you be so kind and put "{text}" up in {channel}?',
            "Chat channel {channel}, new post, text: {text}",
            'Before lunch, {channel} has to read "{text}"[.|]',
            'Under thread {thread}, add "{text}" for {channel}[.|]',
        ),
        (
            'Shout "{text}" into {channel} on my behalf.',
            'Whoever follows {channel} must find the words "{text}" there.',
        ),
    ),
    tool(
        "image making",
        "generate_image createImage text_to_image draw_picture imageGenerator paint_picture",
        "Generate an image from a description|Draws a picture of what the prompt says."
        "|Creates new images out of text",
        (
            argument("prompt", SCENE, "prompt description scene motif", "What the image shows"),
            argument("style", STYLE, "style art_style look", "Style of the picture", required=False),
            argument("size", SIZE, "size resolution dimensions image_size", required=False),
            argument("count", kinds.SMALL, "count n number_of_images", "How many to make", required=False),
        ),
        (
            "[Generate|Make|Create] an image of {prompt}[, {style} style|][.|]",
            "[Draw|Paint] [me|us] {prompt}[, {size}|][.|, please.|]",
            "I need a picture of {prompt}[.|]",
            "A picture of {prompt}, [please|{size}|in {style} style][.|]",
            "image: {prompt}",
            "[Can|Could] you [draw|paint] {prompt}?",
            "For the cover of my book I would like an illustration of {prompt}[.|]",
            "I wonder what {prompt} would look like. Paint it[.|, {style} style.|]",
            "Illustrate this: {prompt}",
            "{count} [pictures|drawings] of {prompt}[, {size}|][.|]",
            "Imagine {prompt}. Now make that a picture[.|, {style} style.|]",
            "Art wanted: {prompt}[, {style}|][, {size}|]",
            "My daughter wants {prompt} on her wall. [Design one.|Can you paint that?]",
            "In {style} style, please draw {prompt}[.|]",
            "Create {count} images showing {prompt}[.|]",
            "As a poster I imagine {prompt}[, {style} style, size {size}|][.|]",
            "Let the drawing show {prompt}, in {style} style[.|]",
            "Draw something for the birthday card: {prompt}",
            "Could I have {prompt} as an image of {size}?",
            "Generate art. Motif: {prompt}",
            "Nobody has a photo of {prompt}, so make one up[.|]",
            "What about a wallpaper with {prompt} on it[, {size}|]?",
            "Sketch {count} variants of {prompt}[, each {size}|][.|]",
        ),
        (
            "Get out your brushes: {prompt}, and surprise me.",
            "I have {prompt} in my mind's eye. Bring it onto the canvas.",
        ),
    ),
    tool(
        "speech",
        "text_to_speech speak synthesizeSpeech say_aloud textToAudio",
        "Turn text into speech|Says a text with a voice and returns the audio."
        "|Reads words aloud through the loudspeaker",
        (
            argument("text", SAYING, "text input words_to_say sentence", "The text to speak"),
            argument("voice", VOICE, "voice voice_name speaker", "Name of the voice", required=False),
            argument("speed", SPEED, "speed rate tempo", "1.0 is normal speed", required=False),
        ),
        (
            '[Say|Speak] "{text}" [out loud|aloud][.|]',
            'Read "{text}" [aloud|out loud][ with the voice {voice}|][.|]',
            'Turn "{text}" into [audio|speech|an audio file][.|]',
            '[Can|Could] you [say|speak] "{text}" [in the voice of {voice}|for me]?',
            "Text to speech: {text}",
            'How does "{text}" sound[ in the voice of {voice}|]?',
            'I cannot read right now, let me hear "{text}"[.|]',
            'Voice {voice}: "{text}"',
            'My answering machine should say "{text}". Record that[ at speed {speed}|][.|]',
            'Make an audio of "{text}"[, voice {voice}|][, speed {speed}|][.|]',
            'Let {voice} say "{text}"[ at speed {speed}|][.|]',
            "For the loudspeaker at the door: {text}",
            'I want to listen to "{text}"[.|, spoken at speed {speed}.]',
            'Pronounce "{text}"[, please|][.|]',
            'With speed {speed}, speak the words "{text}"[.|]',
            'Grandma does not see well. Play "{text}" to her [as a recording|through the speaker][.|]',
            "Give this sentence a voice: {text}",
            'say "{text}"',
            'What would it sound like if {voice} said "{text}"?',
            'An audio file of "{text}", please[.|, read by {voice}.]',
            'At {speed} times the normal speed, say "{text}"[.|]',
            'The robot has to announce "{text}" in the hall[.|]',
            "Please convert the following to spoken words: {text}",
            'Our video needs a narrator ({voice}) who says "{text}"[.|]',
        ),
        (
            'My ears would like "{text}".',
            'Have the machine talk; the line is "{text}" and the speaker is {voice}.',
        ),
    ),
    tool(
        "pdf pages",
        "extract_pdf_pages readPdf pdf_text get_pages pdfReader",
        "Extract pages of a PDF|Returns the text of some pages of a PDF document."
        "|Reads a PDF from one page to another",
        (
            argument("file", PDF, "file pdf_path document path", "The PDF to read"),
            argument("first", kinds.between(1, 60), "first_page start_page page from_page", "First page, from 1"),
            argument("last", kinds.between(61, 400), "last_page end_page to_page", "Last page", required=False),
        ),
        (
            "[Read|Get|Extract] pages {first} to {last} of {file}[.|]",
            "[What is|What's] on page {first} of {file}?",
            "Show me page {first} [from|of] [the PDF|the document|] {file}[.|]",
            "{file}, page {first}[, please|][.|]",
            "[Can|Could] you pull the text from page {first} to page {last} out of {file}?",
            "In {file}, what does page {first} say?",
            "I only need pages {first}-{last} from {file}[.|]",
            "The contract is `{file}`. The good part starts on page {first}[.|, so go there.| and ends on {last}.]",
            "Skip to page {first} in {file} and read on[ until {last}|][.|]",
            "pdf {file} p. {first}[-{last}|]",
            "My professor says the proof is on page {first} of {file}. [What does it say?|Get me that page.]",
            "From {file}, copy the text of page {first}[.|]",
            "Open {file} at page {first}[.|, please.|]",
            "Which text stands on pages {first} through {last} of {file}?",
            "Take {file} and give me everything between page {first} and page {last}[.|]",
            "There is a table on page {first} in {file}, [can you get it?|please extract it.]",
            "Page {first}! I need it from {file} [now|for the meeting][.|]",
            "Please extract the text of {file}, beginning with page {first}[ and stopping after {last}|][.|]",
            "Chapter two runs from page {first} to {last} in {file}, fetch it[.|]",
            "Does page {first} of {file} mention a price?",
            "I have `{file}` here with hundreds of pages. Just page {first}, [thanks|please][.|]",
            "first page {first}, last page {last}, file {file}",
            "Quote page {first} from `{file}`[.|]",
        ),
        (
            "Leaf through {file} until you reach sheet {first} and tell me its text.",
            "Of the whole scan {file} I care about {first} to {last} only.",
        ),
    ),
    tool(
        "spreadsheet cell",
        "set_cell updateCell write_cell spreadsheet_update setCellValue",
        "Write a value into a cell of a spreadsheet|Changes one cell of a table."
        "|Sets the content of a cell by its column and row",
        (
            argument("cell", CELL, "cell cell_address range position", "The cell, e.g. B7"),
            argument("value", CELL_CONTENT, "value content new_value", "What to write|Text, number or formula"),
            argument("sheet", SHEET, "sheet sheet_name worksheet tab", "Name of the sheet", required=False),
            argument("file", TABLE, "file spreadsheet workbook file_path", required=False),
        ),
        (
            "[Put|Write|Enter] {value} [in|into] cell {cell}[ of {sheet}|][.|]",
            "Set {cell} to {value}[.|, please.|]",
            "{cell} -> {value}",
            "Change [the cell|] {cell} in the sheet {sheet} to {value}[.|]",
            '[Can|Could] you [fill|update] {cell} with "{value}"?',
            "In {file}, cell {cell} [should be|must say] {value}[.|]",
            "cell {cell}, value {value}",
            'What stands at {cell} in my table is wrong, it should [read|be] "{value}"[.|]',
            "Type {value} where column and row meet at {cell}[.|]",
            "Spreadsheet {file}: {cell} gets {value}[.|]",
            "On the sheet {sheet}, overwrite {cell} with {value}[.|]",
            'I forgot an entry. Please add "{value}" at {cell}[ of {sheet}|][.|]',
            "Update my budget table, {cell} is now {value}[.|]",
            "Column and row {cell}: {value}",
            "{value} goes [into|in] {cell}[ on {sheet}|][, please|][.|]",
            "Correct {cell} in {file}; the right value is {value}[.|]",
            "For the total we need {value} in {cell}[.|]",
            "The accountant wants {value} to stand at {cell} in {file}[.|]",
            "Could {cell} of the worksheet {sheet} be set to {value}?",
            "Replace whatever is in {cell} by {value}[.|, sheet {sheet}.]",
            '"{value}" is what {cell} has to contain[ in {file}|][.|]',
            "Cell: {cell}. Sheet: {sheet}. New content: {value}",
            "I miscounted: `{value}` instead of the old number at {cell}, please[.|]",
        ),
        (
            "At the crossing {cell} of my grid, place {value}.",
            "Whoever loads {file} should find {value} when they look at {cell}.",
        ),
    ),
    tool(
        "free slots",
        "find_free_slots getAvailability free_busy find_open_times suggestMeetingTimes",
        "Find free slots in the calendar|Returns when people have time on a day."
        "|Looks for gaps of a given length between the events of a day",
        (
            argument("day", DAY, "day date on_date", "The day to look at"),
            argument("minutes", kinds.between(15, 150, 5), "duration_minutes minutes length duration", "In minutes"),
            argument("people", kinds.NAMES, "attendees people participants", "Who has to be free", required=False),
            argument("earliest", kinds.TIME, "earliest not_before start_after", "HH:MM", required=False),
        ),
        (
            "[Find|Show me] [free|open] slots of {minutes} minutes on {day}[.|]",
            "When [am I|are we] free for {minutes} minutes on {day}[?|, or is the day full?]",
            "Is there a gap of {minutes} minutes in my calendar on {day}?",
            "On {day}, when could [I|we] meet[ with {people}|] for {minutes} minutes?",
            "{minutes} minutes on {day}, [when does that fit|where is there room][?|]",
            "At what times on {day} could {people} spare {minutes} minutes?",
            "I'm looking for {minutes} free minutes on {day}[, after {earliest}|][.|]",
            "Check the calendars of [{people}|everyone] for {day}: is a slot of {minutes} minutes left?",
            "free slots, {day}, {minutes} min",
            "What times on {day} are still open for a call of {minutes} minutes[ with {people}|]?",
            "My calendar for {day} is packed. Is there still a hole of {minutes} minutes[ after {earliest}|]?",
            "Before I propose a time to {people}: where do we have {minutes} minutes on {day}?",
            "availability on {day}[ from {earliest}|], {minutes} minutes",
            "Please look when a talk of {minutes} minutes would fit on {day}[.|]",
            "Not before {earliest}, but sometime on {day}: when do I have {minutes} minutes?",
            "How about {day}? Tell me when there are {minutes} minutes left in my schedule[.|]",
            "Suggest some times on {day} for a chat with {people}, we need {minutes} minutes[.|]",
            "Can I fit in {minutes} minutes of piano on {day}? [Look at my calendar.|When am I free?]",
            "My coach needs {minutes} minutes of my time on {day}. When am I not busy?",
            "Which hours of {day} are not taken yet? It has to be {minutes} minutes[.|]",
            "Length {minutes} minutes, day {day}[, earliest {earliest}|]: give me the free times[.|]",
            "Somewhere on {day} there must be {minutes} minutes when {people} can join[.|, find them.]",
            "Starting from {earliest}, what free time of at least {minutes} minutes is there on {day}?",
        ),
        (
            "My diary for {day}: does it have any holes as long as {minutes} minutes?",
            "Nobody should be double-booked on {day}; where can {minutes} minutes go without a clash?",
        ),
    ),
    tool(
        "web form",
        "fill_form_field fillInput browser_type enter_form_value typeIntoField",
        "Fill in a field of a web form|Types text into an input on a page in the browser."
        "|Enters a value into a form field",
        (
            argument("field", FORM_FIELD, "field selector input_field label", "The field, by label or selector"),
            argument("value", ENTRY, "value text input_text answer", "What to type"),
            argument(
                "submit",
                kinds.boolean("and submit it|and then press enter", "but do not submit it|without submitting"),
                "submit press_enter submit_form",
                "Whether to send the form afterwards",
                required=False,
            ),
            argument("url", ADDRESS, "url page page_url", "The page with the form", required=False),
        ),
        (
            '[Type|Enter|Put] "{value}" [in|into] the field {field}[.|]',
            'Fill the input `{field}` with "{value}"[ {submit}|][.|]',
            "Field {field}: {value}",
            'In the form on {url}, set {field} to "{value}"[.|]',
            '[Can|Could] you enter "{value}" where it says "{field}"?',
            'The form asks for `{field}`. [Answer|Write] "{value}"[.|]',
            'Please complete the input {field}: "{value}"',
            'Go to {url} and fill {field} with "{value}" {submit}[.|]',
            'The page has a text box "{field}"; my answer there is "{value}"[.|]',
            'Sign me up. In the box {field} goes "{value}"[, {submit}|][.|]',
            "web form, {field}: {value}",
            'Select the text box {field} and type "{value}", {submit}[.|]',
            '"{value}" belongs in the box labelled "{field}"[.|]',
            'On the registration page, {field} should be "{value}"[.|]',
            'I am at the checkout on {url}. For {field}, give "{value}" {submit}[.|]',
            'Leave the rest of the form alone, only {field} needs "{value}"[.|]',
            'Write "{value}" under `{field}` on the website {submit}[.|]',
            'When the browser shows {field}, answer with "{value}"[.|]',
            'Use "{value}" for {field} in the online form[.|]',
            '{field} is still empty on the page, so put in "{value}"[.|]',
            'They want me to fill out "{field}" online. It is "{value}"[.|]',
            'Replace what stands in the input `{field}` by "{value}"[, {submit}|][.|]',
            '{url} asks for "{field}". Mine is "{value}"[.|]',
        ),
        (
            'Click on {field} and hit the keys for "{value}".',
            'The empty line {field} of the questionnaire at {url} gets "{value}" from me.',
        ),
    ),
    tool(
        "screenshot",
        "take_screenshot captureScreen screenshot capture_page pageScreenshot",
        "Take a screenshot of a web page|Captures how a page looks and saves it as an image."
        "|Makes a picture of what the browser shows",
        (
            argument("url", ADDRESS, "url page address page_url", "The page to capture"),
            argument(
                "extent",
                kinds.boolean(
                    "the full page|the whole page|from top to bottom",
                    "only the visible part|just what fits the window",
                ),
                "full_page whole_page capture_all",
                "Whether to capture what one must scroll to",
                required=False,
            ),
            argument("width", kinds.between(320, 2560, 20), "width viewport_width window_width", required=False),
            argument("file", PICTURE, "file output_path save_as filename", "Where to save it", required=False),
        ),
        (
            "[Take|Make|Get] a screenshot of {url}[.|, {extent}.|]",
            "What does {url} look like[ in the browser|][?|]",
            "How does {url} look at a width of {width} pixels?",
            "Capture {url}[ as {file}|][.|, please.|]",
            "screenshot {url}[, {width} px wide|]",
            "[Can|Could] you snap {url} [for me|and save it as {file}]?",
            "I need a picture of the page {url}, {extent}[.|]",
            "Save an image of {url} [to|as] {file}[.|]",
            "Our client wants to see how {url} is rendered. [Send a shot.|Make a screen capture.]",
            "{url} as a PNG, please[, {extent}|][.|]",
            "I have no browser here, but I must see the design of {url} [as a picture|as an image][.|]",
            "The layout of {url} seems broken. Let me see a shot of it[ at {width} pixels|][.|]",
            "Grab the screen with {url} on it[.|, {width} wide.|]",
            "Before the relaunch, keep a picture of how {url} looks today[ in {file}|][.|]",
            "For the report: screen capture of {url}, {extent}[.|]",
            "Load {url} in the browser and photograph it, {extent}[.|]",
            "Does the button on {url} have the right colour? Take a shot so I can see it[.|]",
            "Make {file} from the page {url}[, {extent}|], as an image[.|]",
            "At {width} pixels, what would a visitor's screen show of {url}?",
            "A screenshot, please! Page: {url}[, file: {file}|]",
            "The menu on {url} overlaps the text. Get me an image of [the page|it][.|]",
            "Window {width} pixels wide, address {url}: take the shot[.|]",
            "Put a shot of {url} into {file}[.|, {extent}.|]",
        ),
        (
            "Freeze the look of {url} in a picture.",
            "With my own eyes I'd like to check {url}; deliver the pixels to {file}.",
        ),
    ),
)
