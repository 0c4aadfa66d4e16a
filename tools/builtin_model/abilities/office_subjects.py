"""What texts of offices, servers and surgeries say that are to become JSON: logs, claims, counts and others."""

from collections.abc import Callable

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.record_subjects import COMPANY, DATE, fraction, several
from tools.builtin_model.abilities.subjects import Part, Subject, one_of
from tools.builtin_model.draw import Draw, Wordings, phrases, words

PATH_WORDS = words(
    "users orders products cart search login invoices files images reports sessions posts comments tickets accounts "
    "payments health export profile settings messages stats uploads tags"
)
PACKAGE_WORDS = words(
    "fast tiny http json async log date color image cache queue safe text mail parse table chart csv config retry "
    "markdown router socket token"
)
PACKAGE_ENDS = words("kit lib utils parser client core tools js py db io box loader stream")
CHAT_TOPICS = phrases(
    """
    forgotten password|double charge|missing parcel|broken link|expired voucher|slow connection|wrong address
    account deletion|refund status|address change|lost card|delivery date|plan upgrade|gift card|locked account
    data export|wrong size|payment failure|loyalty points|late fee|router reset|seat change|order cancellation
    """
)
PAGES = phrases(
    """
    login page|checkout page|search bar|dark mode|settings menu|profile page|file upload|shopping cart|date picker
    contact form|image gallery|side menu|password reset|export button|chat window|map view|order history|cookie banner
    print preview|price filter|video player|start page|invoice list|user table
    """
)
VACANCIES = phrases(
    """
    data engineer|office manager|web developer|sales assistant|night nurse|truck driver|head chef|payroll clerk
    product designer|warehouse worker|project manager|dental assistant|account manager|lab technician|tax adviser
    security guard|test engineer|primary school teacher|marketing manager|site manager|customer service agent
    database administrator|physiotherapist|receptionist
    """
)
ABILITIES = phrases(
    """
    Python|SQL|Excel|French|team spirit|first aid|bookkeeping|driving licence|public speaking|Linux|Java|English
    project planning|Photoshop|sales experience|customer care|cloud computing|statistics|Spanish|negotiation
    """
)
PURPOSES = phrases(
    """
    train ticket|client dinner|hotel night|taxi ride|conference fee|printer paper|team lunch|parking fee|phone bill
    office chair|flight ticket|rental car|trade fair|training course|work shoes|safety helmet|software licence
    toner cartridge|visa fee|train pass|moving boxes|coffee beans|courier service|language course
    """
)
FREIGHT = phrases(
    """
    floor tiles|frozen peas|orange juice|roof tiles|printer paper|dog food|mineral water|paint cans|washing powder
    garden chairs|glass jars|tinned tomatoes|car tyres|cement bags|potato crisps|toilet paper|wine bottles|ice cream
    bricks|apples|olive oil|cardboard boxes|light bulbs|shampoo
    """
)
FAULTS = phrases(
    """
    water damage|torn wrapping|broken glass|wrong label|crushed corners|mould|missing seals|expired date|oil stains
    wrong colour|bad smell|frost damage|scratches|leaking cans|broken pallet|insect damage|wet boxes|rust
    """
)
STOCKED = phrases(
    """
    wood screws|printer ink|paper towels|work gloves|copper pipe|AA batteries|light bulbs|dust masks|bin bags
    cable ties|hand soap|door hinges|safety goggles|masking tape|wall plugs|floor wax|paint rollers|hose clamps
    drill bits|extension leads|packing tape|envelopes|sandpaper|ear plugs
    """
)
BILLED = phrases(
    """
    desk lamp|office chair|toner cartridge|wireless mouse|USB cable|filing cabinet|coffee machine|whiteboard
    laptop stand|standing desk|paper shredder|phone case|label printer|hard drive|meeting table|wall clock
    water filter|first aid kit|network switch|door handle|garden hose|ceiling fan|ink pad|web camera
    """
)
SURVEYED = phrases(
    """
    electric kettle|running shoes|rain jacket|baby monitor|garden chair|travel mug|vacuum cleaner|robot mower
    winter coat|hair dryer|mountain bike|camping tent|air fryer|bread maker|smart watch|office chair|dog bed
    frying pan|desk lamp|yoga mat|phone holder|sleeping bag|coffee grinder|pressure washer
    """
)
PRAISED = phrases(
    """
    low price|fast delivery|friendly service|nice colours|long battery life|clear manual|solid build|light weight
    good looks|easy returns|soft fabric|quiet motor|small size|strong suction|free shipping|simple menu|warranty
    """
)
TALK_FIRSTS = phrases(
    """
    Better|Faster|Testing|Scaling|Hidden|Small|Open|Safe|Teaching|Designing|Mapping|Lost|Green|Future|Modern|Debugging
    Rethinking|Growing|Quiet|Honest
    """
)
TALK_SECONDS = phrases(
    """
    Data Pipelines|Cities|Databases|Hospitals|Web Forms|Team Meetings|Rivers|Robots|Search Engines|Classrooms|Networks
    Power Grids|Code Reviews|Museums|Farm Robots|Languages|Train Stations|Microservices|Batteries|Compilers
    """
)
TESTS = phrases(
    """
    iron|vitamin D|blood sugar|cholesterol|calcium|potassium|uric acid|creatinine|ferritin|zinc|sodium|magnesium
    vitamin B12|bilirubin|folic acid|haemoglobin|protein|albumin|phosphate|copper
    """
)
DRUGS = phrases(
    """
    ibuprofen|paracetamol|amoxicillin|cetirizine|metformin|aspirin|omeprazole|penicillin|doxycycline|naproxen
    prednisolone|loratadine|azithromycin|diclofenac|cefuroxime|ramipril|simvastatin|pantoprazole|bisoprolol
    torasemide
    """
)
ALLERGENS = phrases(
    """
    penicillin|peanuts|latex|bee stings|cat hair|birch pollen|house dust|shellfish|nickel|aspirin|cow's milk|eggs
    grass pollen|soy|hazelnuts|dog hair|iodine|strawberries|wasp stings|sulfites
    """
)
SHOW_TOPICS = phrases(
    """
    deep sea diving|home baking|sleep|street art|bird song|space travel|urban farming|chess openings|family secrets
    false memories|wild swimming|money habits|cold cases|beekeeping|long distance running|night trains|old maps
    folk music|remote work|volcanoes|second hand clothes|board games|sign language|tea ceremonies
    """
)
SENSOR_PLACES = phrases(
    """
    cold room|server room|boiler room|wine cellar|greenhouse|paint shop|engine hall|loading dock|baby ward|attic
    fish tank|print room|north wing|drying oven|milk store|lift shaft|pump house|archive|clean room|pool hall
    """
)
TASKS = phrases(
    """
    price list|floor plan|budget draft|guest list|press release|risk report|website text|hotel booking|test plan
    supplier contract|training schedule|travel policy|safety check|customer survey|office tour|logo design|data backup
    cost estimate|job advert|seating plan|product photos|fire drill|slide deck|sales forecast
    """
)


def _one(make: Callable[[Draw], str]) -> kinds.Kind:
    """A string that is said as it is written."""
    return kinds.Kind(kinds.STRING, kinds.plain(make))


def _ip(draw: Draw) -> str:
    head = draw.pick(("10", "192.168", "172.16", str(draw.rng.randrange(11, 224))))
    rest = 4 - len(head.split("."))
    return ".".join((head, *(str(draw.rng.randrange(1, 255)) for _ in range(rest))))


def _path(draw: Draw) -> str:
    first = draw.pick(PATH_WORDS) if draw.chance(0.7) else values.any_word(draw).lower()
    number, second = draw.rng.randrange(1, 10 ** draw.pick((1, 2, 3, 4))), draw.pick(PATH_WORDS)
    return draw.pick(
        (
            f"/api/{first}/{number}",
            f"/{first}",
            f"/{first}/{number}",
            f"/{first}/{second}",
            f"/v2/{first}/{number}",
            f"/{first}.html",
            f"/static/{first}.css",
            f"/{first}/{number}/{second}",
        )
    )


def _version(draw: Draw) -> str:
    numbers = [str(draw.rng.randrange(0, draw.pick((4, 10, 30)))) for _ in range(draw.pick((2, 3, 3, 3)))]
    return ".".join((str(draw.rng.randrange(1, 20)), *numbers[1:])) + draw.pick(("", "", "", "", "-beta", "-rc1"))


def _package(draw: Draw) -> str:
    first = draw.pick(PACKAGE_WORDS) if draw.chance(0.5) else values.any_word(draw).lower()
    return f"{first}{draw.pick('--_')}{draw.pick(PACKAGE_ENDS)}"


def _error_code(draw: Draw) -> str:
    number = draw.rng.randrange(100, 10000)
    return draw.pick((f"E{number}", f"ERR-{number}", f"E-{number}", f"X{number}", f"ERR_{number}"))


def _plate(draw: Draw) -> str:
    letters = "".join(draw.pick(kinds.LETTERS) for _ in range(4)).upper()
    digits = draw.rng.randrange(10, 9999)
    return draw.pick(
        (
            f"{letters[:2]}-{letters[2:]} {digits}",
            f"{letters[:3]} {digits}",
            f"{letters[:2]}{digits % 90 + 10} {letters[1:]}",
        )
    )


def _article(draw: Draw) -> str:
    letters = "".join(draw.pick(kinds.LETTERS) for _ in range(draw.pick((2, 3)))).upper()
    return f"{letters}{draw.pick(('-', '', '.'))}{draw.rng.randrange(10, 10 ** draw.pick((3, 4, 5)))}"


def _aisle(draw: Draw) -> str:
    letter = draw.pick(kinds.LETTERS).upper()
    return draw.pick((f"{letter}{draw.rng.randrange(1, 30)}", f"{draw.rng.randrange(1, 30)}{letter}"))


def _talk(draw: Draw) -> str:
    first, second = draw.pick(TALK_FIRSTS), draw.pick(TALK_SECONDS)
    made = values.any_word(draw).capitalize()
    return draw.pick((f"{first} {second}", f"{first} {second}", f"{second} in {made}", f"{first} {made} {second}"))


def _show(draw: Draw) -> str:
    made, first, second = values.any_word(draw).capitalize(), draw.pick(TALK_FIRSTS), draw.pick(TALK_SECONDS)
    return draw.pick((f"The {made} Hour", f"{made} Talk", f"{first} {made}", f"Radio {made}", f"{second} Weekly"))


def _novel(draw: Draw) -> str:
    made = values.any_word(draw).capitalize()
    noun = draw.pick(words("Salt House Lantern Orchard Harbour Winter Bridge Widow Clockmaker Silence Garden Fox"))
    other = draw.pick(words("Glass Paper Northern Borrowed Blue Seventh Forgotten Iron Crooked Late Hollow Small"))
    return draw.pick((f"The {other} {noun}", f"{other} {noun}", f"The {noun} of {made}", f"{made}", f"{made} {noun}"))


def _sensor(draw: Draw) -> str:
    head = draw.pick(("T", "S", "temp", "sensor", "TH", "probe", "P"))
    return f"{head}{draw.pick(('-', '_', ''))}{draw.rng.randrange(1, 10 ** draw.pick((1, 2, 3)))}"


IP = _one(_ip)
PATH = _one(_path)
VERSION = _one(_version)
PACKAGE = _one(_package)
ERROR_CODE = _one(_error_code)
BROWSER = kinds.listed("Firefox|Chrome|Safari|Edge|Opera|Brave|Vivaldi|Chromium")
PLATE = _one(_plate)
ARTICLE = _one(_article)
AISLE = _one(_aisle)
TALK = _one(_talk)
SHOW = _one(_show)
NOVEL = _one(_novel)
SENSOR = _one(_sensor)
BLOOD = kinds.listed("A+|A-|B+|B-|AB+|AB-|0+|0-|O+|O-")
LICENCE = kinds.listed("MIT|Apache-2.0|GPL-3.0|BSD-3-Clause|MPL-2.0|ISC|LGPL-2.1|AGPL-3.0|Unlicense")

ACCESS_LOG = Subject(
    "access_log",
    {
        "ip": Part(IP, words("ip ip_address clientIp remote_addr")),
        "method": Part(kinds.listed("GET|POST|PUT|DELETE|PATCH|HEAD"), words("method http_method httpMethod verb")),
        "path": Part(PATH, words("path url_path requestPath endpoint route")),
        "status": Part(kinds.between(200, 511), words("status status_code statusCode http_status")),
        "ms": Part(kinds.between(1, 3000), words("ms duration_ms durationMs response_time_ms latency")),
        "bytes": Part(kinds.between(20, 90000), words("bytes size_bytes bytesSent response_size")),
    },
    Wordings(
        train=(
            "{ip} {method} {path} {status} {ms}ms",
            "{ip} - - '{method} {path} HTTP/1.1' {status} {bytes}",
            "method={method} path={path} status={status} time={ms}ms ip={ip}",
            "time={ms}ms bytes={bytes} status={status} client={ip} {method} {path}",
            "{method} {path} -> {status} in {ms} ms ({bytes} bytes)",
            "IP: {ip}\nMethod: {method}\nPath: {path}\nStatus: {status}\nDuration: {ms} ms\nSize: {bytes} bytes",
            "A {method} request to {path} came from {ip} and took {ms} ms. The server [said|answered] {status}.",
            "The server returned {status} after {ms} milliseconds[ when|, because] {ip} asked for {path}.",
            "Somebody at {ip} keeps calling {path} with {method}. Every answer is {status}, {bytes} bytes long.",
            "It took {ms} ms to send {bytes} bytes to {ip}. Path {path}, status {status}.",
            "hey, can you check {path}? i get a {status} on {method}, and it needs {ms} ms[ every time|]",
            "web-1 | {method} {path} | code {status} | {bytes} B | {ms} ms | from {ip}",
            "Slow request ({ms} ms): {method} {path}, client {ip}, status {status}",
            "{status} {method} {path} {ip} took={ms}ms sent={bytes}",
            "From the log: {ip} sent a {method} to {path}. We sent back {bytes} bytes, code {status}.",
            "What did {ip} want? {path}, by {method}. What did it get? A {status} after {ms} ms.",
            "remote_addr: {ip}, request: {method} {path}, response: {status}, body_bytes: {bytes}, ms: {ms}",
            "{bytes} bytes out, {ms} ms, HTTP {status}: that was {method} {path}.",
        ),
        heldout=(
            "Within {ms} ms our backend gave {ip} a reply of {bytes} bytes for {path}; HTTP code {status}.",
            "verb {method}; route {path}; result {status}; caller {ip}; elapsed {ms} ms",
        ),
    ),
    phrases("Extract the request.|Parse the log line.|Read the access log.|Return the log line as JSON."),
    (
        "[client|ip=|request from|IP address] {ip}",
        "the caller has the address {ip}",
        "[method|method:|sent as|HTTP method] {method}",
        "the verb was {method}",
        "[path|path:|asked for|endpoint] {path}",
        "the request went to {path}",
        "[status|status:|HTTP|code] {status}",
        "the server answered with {status}",
        "[{ms} ms|took {ms} ms|in {ms} milliseconds]",
        "the answer needed {ms} ms",
        "[{bytes} bytes|size: {bytes} bytes|sent {bytes} bytes]",
        "the body was {bytes} bytes long",
    ),
)
CODE_PACKAGE = Subject(
    "code_package",
    {
        "name": Part(PACKAGE, words("name package_name packageName package library")),
        "version": Part(VERSION, words("version latest_version latestVersion release")),
        "licence": Part(LICENCE, words("license licence license_name licenseId")),
        "downloads": Part(
            kinds.between(40, 90000), words("downloads weekly_downloads weeklyDownloads download_count")
        ),
        "size": Part(kinds.between(2, 4000), words("size_kb size sizeKb kilobytes package_size")),
        "needs": Part(kinds.list_of(_package), words("dependencies requires dependsOn needed_packages")),
        "maintained": Part(
            kinds.boolean("actively maintained|still maintained", "abandoned|no longer maintained"),
            words("maintained is_maintained isMaintained active"),
        ),
    },
    Wordings(
        train=(
            "{name} {version}, {licence}, {size} kB, {downloads} downloads a week",
            "Name: {name}\nVersion: {version}\nLicense: {licence}\nRequires: {needs}\nSize: {size} kB",
            "name = '{name}'\nversion = '{version}'\nlicense = '{licence}'\nsize_kb = {size}",
            "The package {name} is {maintained}. Version {version} was downloaded {downloads} times[ last week|].",
            "{downloads} people download {name} every week, though it is {maintained}. Its licence is {licence}.",
            "Installing {name} ({version})... {size} kB\nInstalling dependencies: {needs}",
            "Before you add {name}: it needs {needs}. It weighs {size} kB and comes under {licence}.",
            "At {size} kB, {name} {version} is small. It depends on {needs}.",
            "package: {name} | weekly downloads: {downloads} | unpacked size: {size} kB | license: {licence}",
            (
                "Is {name} safe to use? It is {maintained}, has {downloads} downloads, "
                "and the latest release is {version}."
            ),
            "we switched to {name} {version} yesterday, it's {licence} and {maintained}[ :)|]",
            "Under the {licence} licence you can use {name}. The download has {size} kB. Status: {maintained}.",
            "Dependencies of {name} {version}: {needs}. Downloads: {downloads}.",
            "[Hi all|Team], {name} is {maintained}. Please stay on version {version} ({licence}).",
            "Maintained? It says {maintained}. Package? {name}. Downloads per week? {downloads}. Size in kB? {size}.",
            "{version} is the newest version of {name}, which has {size} kB and {downloads} weekly downloads.",
            "requires: {needs}\npackage: {name}\nrelease: {version}\ndownloads: {downloads}",
        ),
        heldout=(
            "With {downloads} installs weekly and merely {size} kB on disk, {name} has reached {version}.",
            "Our audit lists {name} ({licence}) as {maintained}; pulled in along with it: {needs}.",
        ),
    ),
    phrases("Extract the package.|Read the package page.|Describe the library.|Return the package as JSON."),
    (
        "[package|package:|library|pip install] {name}",
        "the package is called {name}",
        "[version|version:|release|latest version] {version}",
        "the newest release is {version}",
        "[licence|license:|under|licensed as] {licence}",
        "the licence is {licence}",
        "[{downloads} downloads a week|weekly downloads: {downloads}]",
        "it was downloaded {downloads} times",
        "[{size} kB|size: {size} kB|weighs {size} kB]",
        "the file has {size} kB",
        "[requires|needs|depends on|dependencies:] {needs}",
        "you must also install {needs}",
        "[it is|status:|the project is] {maintained}",
        "the package is {maintained}",
    ),
)
SUPPORT_CHAT = Subject(
    "support_chat",
    {
        "customer": Part(kinds.NAME, words("customer customer_name customerName client")),
        "agent": Part(kinds.NAME, words("agent agent_name handledBy support_agent")),
        "topic": Part(one_of(CHAT_TOPICS), words("topic issue chat_topic reason")),
        "wait": Part(kinds.between(1, 45), words("wait_minutes waiting_time waitMinutes minutes_waited")),
        "length": Part(kinds.between(2, 90), words("chat_minutes duration durationMinutes length_minutes")),
        "solved": Part(
            kinds.boolean("solved|fixed|resolved", "not solved|still open|unresolved"),
            words("solved is_resolved isSolved closed"),
        ),
    },
    Wordings(
        train=(
            "Customer: {customer}\nAgent: {agent}\nTopic: {topic}\nWaited: {wait} min\nChat length: {length} min",
            (
                "{agent} helped {customer} with the {topic}. The chat lasted {length} "
                "minutes, the wait was {wait} minutes."
            ),
            "{customer} was helped by {agent}. Topic: {topic}. Result: {solved}.",
            (
                "After waiting {wait} minutes, {customer} reached {agent}. [Both|They] "
                "wrote for {length} minutes: {solved}."
            ),
            (
                "Hi, I'm {agent} from support. - Hello, {customer} here, I have waited "
                "{wait} minutes! It's about my {topic}."
            ),
            "{customer}: hello?\n{agent}: Hi, I'm your support agent.\n{customer}: It's the {topic} again.",
            "chat closed | {topic} | {solved} | agent {agent} | customer {customer} | {length} min",
            "wait={wait}min chat={length}min topic='{topic}' agent={agent}",
            "The {topic} of {customer} is {solved}. {agent} needed {length} minutes for it.",
            "It took {agent} {length} minutes, and {customer} says the {topic} is {solved}.",
            "Chatted for {length} min, waited {wait} min. The issue of {customer} ({topic}) is {solved}.",
            "Dear {customer}, you spoke with {agent} about your {topic}. We have marked it as {solved}.",
            (
                "How long did you wait? {wait} minutes\nWho helped you? {agent}\nWhat "
                "was it about? {topic}\nState? {solved}"
            ),
            "{agent} here. I took over {customer} after a {wait} minute wait; the {topic} is {solved}.",
            "Handled by {agent}: {topic}, {length} minutes, {solved}. The customer was {customer}.",
            (
                "For {length} minutes {customer} was chatting with our agent {agent}. "
                "Waiting time before: {wait} minutes."
            ),
            "The client, {customer}, asked about the {topic}. {solved}. Duration {length} min, queue {wait} min.",
        ),
        heldout=(
            "In the queue {wait} minutes, in conversation {length}: thus {customer} got advice from {agent}.",
            "Ticket written by agent {agent} on behalf of {customer}: {topic}, currently {solved}.",
        ),
    ),
    phrases("Extract the chat.|Read the support chat.|Who helped whom?|Return the chat as JSON."),
    (
        "[customer|customer:|client|asked by] {customer}",
        "{customer} [is the customer|asked for help]",
        "[agent|agent:|handled by|helped by] {agent}",
        "{agent} [is the support agent|gave support]",
        "[topic|topic:|about|issue:] {topic}",
        "the question was about the {topic}",
        "[waited {wait} min|waiting time {wait} minutes|queue: {wait} min]",
        "the wait was {wait} minutes",
        "[chat length {length} min|the chat lasted {length} minutes|duration: {length} min]",
        "they wrote for {length} minutes",
        "[state:|the case is|marked as|it is] {solved}",
        "in the end the problem was {solved}",
    ),
)
DEFECT_TICKET = Subject(
    "defect_ticket",
    {
        "code": Part(ERROR_CODE, words("error_code code errorCode error")),
        "page": Part(one_of(PAGES), words("page feature affected_page whereItHappens component")),
        "version": Part(VERSION, words("app_version version appVersion build")),
        "browser": Part(BROWSER, words("browser browser_name browserName web_browser")),
        "major": Part(kinds.between(60, 190), words("browser_version browserVersion browser_major")),
        "reporter": Part(kinds.NAME, words("reporter reported_by reportedBy found_by")),
        "developer": Part(kinds.NAME, words("assignee assigned_to assignedTo developer")),
    },
    Wordings(
        train=(
            (
                "Reporter: {reporter}\nAssignee: {developer}\nPage: {page}\nVersion: "
                "{version}\nBrowser: {browser} {major}"
            ),
            "{reporter} found {code} on the {page} in {browser} {major}. {developer} will fix it.",
            "The {page} shows {code} since version {version}. I use {browser} {major}. [Thanks|Regards], {reporter}",
            "{code}: {page} broken in {version} ({browser} {major}), assigned to {developer}",
            "Assigned to {developer}, reported by {reporter}: error {code} in version {version}.",
            "{developer}, could you look at the {page}? {reporter} gets {code} with {browser} {major}.",
            "browser={browser} browser_version={major} app={version} error={code} page='{page}'",
            "[Hi|Hello], after the update to {version} the {page} no longer works in {browser}. It says {code}.",
            (
                "It was {reporter} who reported the {page}; the ticket went to "
                "{developer}. Version {version}, code {code}."
            ),
            "Steps: open the {page} in {browser} {major}. You will see error {code}. App version: {version}.",
            (
                "The bug on the {page} was reported by {reporter} and is being fixed by "
                "{developer}. Browser: {browser} {major}."
            ),
            "{developer} takes over the {page}. Found by {reporter}, version {version}, {browser} only.",
            "[BUG:|Bug -] {page} / {code} / {browser} {major} / app {version}",
            (
                "Which browser? {browser} {major}. Which version of our app? "
                "{version}. Which code? {code}. Where? {page}."
            ),
            "same here!! {browser} {major}, {page} dead, {code}... version is {version} btw",
            "Ticket for {developer}: in {browser} {major} the {page} fails with {code}. Reported by {reporter}.",
            "Our app is at {version}, my {browser} is at {major}. The {page} gives me {code}. - {reporter}",
        ),
        heldout=(
            (
                "Running build {version}, {reporter} ran into {code} while using "
                "{browser}; {developer} has picked it up."
            ),
            "No luck with the {page} under {browser} {major}: {code} pops up, release {version}.",
        ),
    ),
    phrases("Extract the bug.|Read the bug report.|Fill in the ticket.|Return the bug as JSON."),
    (
        "[error|error:|code|it says] {code}",
        "the error code is {code}",
        "[page|page:|broken:|bug in the] {page}",
        "the {page} does not work",
        "[app version|version:|since version|release] {version}",
        "our app has the version {version}",
        "[browser|browser:|in|with] {browser}",
        "the browser is {browser}",
        "[browser version {major}|browser version: {major}]",
        "the version of the browser is {major}",
        "[reporter|reported by|found by|reporter:] {reporter}",
        "{reporter} [reported it|found the bug]",
        "[assigned to|assignee:|developer:|to be fixed by] {developer}",
        "{developer} [will fix it|is the assignee]",
    ),
)
JOB_OPENING = Subject(
    "job_opening",
    {
        "job": Part(one_of(VACANCIES), words("job_title title position jobTitle role")),
        "company": Part(COMPANY, words("company employer company_name hiringCompany")),
        "salary": Part(kinds.between(1400, 7900, 50), words("salary monthly_salary salaryPerMonth pay")),
        "hours": Part(kinds.between(8, 42), words("hours weekly_hours hoursPerWeek hours_per_week")),
        "leave": Part(kinds.between(20, 36), words("vacation_days holidays daysOff annual_leave")),
        "skills": Part(several(ABILITIES), words("skills requirements required_skills skillsNeeded")),
        "remote": Part(
            kinds.boolean("work from home is possible|remote work is fine", "office only|no remote work"),
            words("remote remote_possible isRemote home_office"),
        ),
    },
    Wordings(
        train=(
            "{company} is looking for a {job}: {hours} hours a week, {salary} euros a month, {leave} days off.",
            "Position: {job}\nEmployer: {company}\nHours per week: {hours}\nSalary: {salary}\nHolidays: {leave} days",
            "Wanted: {job} at {company}. You bring {skills}. We pay {salary} a month; {remote}.",
            "We offer {leave} days of holiday, {hours} hours a week and {salary} euros. You offer: {skills}.",
            "Your new job? {job}. Your pay? {salary} a month. Your week? {hours} hours. By the way: {remote}.",
            "{job} ({hours} h/week), {company}, {salary} EUR, {remote}",
            (
                "A {job} earns {salary} euros here and gets {leave} vacation days. "
                "[Interested? Write to|Employer:] {company}."
            ),
            (
                "[Hi|Hey], did you see that {company} needs a {job}? It's {hours} "
                "hours and {remote}. They want {skills}."
            ),
            "skills: {skills}\njob: {job}\nleave: {leave} days\nhours: {hours}\nremote: {remote}",
            "For {salary} euros a month you work {hours} hours a week as {job}; {remote}.",
            "Join {company}! As {job} you need {skills}. Holidays: {leave} days a year.",
            "Remote work? The advert says: {remote}. Days off: {leave}. Weekly hours: {hours}. Firm: {company}.",
            "{company} pays its next {job} {salary} a month. {leave} days of leave are included; {remote}.",
            "Now hiring | {job} | {salary}/month | {hours} hrs | {leave} days off | {company}",
            "They asked me for {skills}. It would be {hours} hours a week for {salary} euros at {company}.",
            "{hours}-hour week, {leave} days off, {remote}: come to {company} as {job}.",
            "Job title {job}, monthly pay {salary}, needed: {skills}, place of work: {remote}",
        ),
        heldout=(
            "Whoever becomes {job} with {company} takes home {salary} monthly for {hours} weekly hours; {remote}.",
            "Vacant post: {job}. Must-haves are {skills}; {leave} paid holidays come on top.",
        ),
    ),
    phrases("Extract the job.|Read the job advert.|What is the job?|Return the vacancy as JSON."),
    (
        "[job|position:|wanted:|hiring:] {job}",
        "the job title is {job}",
        "[at|employer:|company:|with] {company}",
        "the employer is {company}",
        "[salary {salary}|{salary} euros a month|pay: {salary} a month]",
        "we pay {salary} euros each month",
        "[{hours} hours a week|weekly hours: {hours}]",
        "you work {hours} hours per week",
        "[{leave} days off|{leave} vacation days|holidays: {leave} days]",
        "you get {leave} days of leave a year",
        "[you bring|skills:|we ask for|needed:] {skills}",
        "the skills we want are {skills}",
        "[note:|by the way,|place of work:] {remote}",
        "about the office: {remote}",
    ),
)
EXPENSE_CLAIM = Subject(
    "expense_claim",
    {
        "employee": Part(kinds.NAME, words("employee claimant employee_name claimedBy")),
        "approver": Part(kinds.NAME, words("approver approved_by approverName manager")),
        "purpose": Part(one_of(PURPOSES), words("purpose expense spent_on expenseType")),
        "amount": Part(fraction(4, 900, 2), words("amount total claimed_amount amountEur")),
        "receipts": Part(kinds.between(1, 14), words("receipts receipt_count numberOfReceipts attached_receipts")),
        "day": Part(DATE, words("date expense_date spentOn day")),
        "paid": Part(
            kinds.boolean("reimbursed|already paid back", "not reimbursed yet|waiting for payment"),
            words("reimbursed is_reimbursed isPaid paid_back"),
        ),
    },
    Wordings(
        train=(
            "Employee: {employee}\nPurpose: {purpose}\nDate: {day}\nAmount: {amount}\nReceipts: {receipts}",
            "{employee} claims {amount} euros for the {purpose} on {day}. {receipts} receipts are attached.",
            "{approver} approved the claim of {employee}: {purpose}, {amount} euros.",
            "The claim of {employee} was approved by {approver}. It is {paid}: {amount} euros for the {purpose}.",
            "Please find {receipts} receipts over {amount} euros attached. It was the {purpose} on {day}. {employee}",
            "{day}; {purpose}; {amount} EUR; {receipts} receipts; {employee}; approved by {approver}",
            (
                "[Hi|Dear] {approver}, could you approve my {purpose} of {day}? It "
                "comes to {amount}. Regards, {employee}"
            ),
            "Expense {amount} ({purpose}) - claimant {employee} - approver {approver} - {paid}",
            "On {day} I paid {amount} euros for the {purpose} out of my own pocket; it is {paid}.",
            "Approved by: {approver}\nClaimed by: {employee}\nState: {paid}\nReceipts attached: {receipts}",
            "Who spent it? {employee}. Who signed? {approver}. How much? {amount}. What for? {purpose}.",
            "{amount} euros, {receipts} receipts, {purpose}: {employee} sent this on {day}.",
            "I have checked the {receipts} receipts from {employee}. The {amount} euros are {paid}. {approver}",
            "Approved on behalf of the firm by {approver}: {purpose} of {employee}, {day}, {amount} euros.",
            "my claim for the {purpose} ({amount} euros, {day}) is {paid}, can someone ask {approver}?",
            "The {purpose} cost {employee} {amount} euros. The money is {paid}. There are {receipts} receipts.",
            "status: {paid}, sum: {amount}, receipts: {receipts}, date: {day}, name: {employee}",
        ),
        heldout=(
            "Signed off by {approver}, the bill which {employee} handed in ({purpose}, {amount}) is {paid}.",
            "With {receipts} receipts dated {day}, {employee} asks the firm for {amount} back.",
        ),
    ),
    phrases("Extract the claim.|Read the expense claim.|What is claimed?|Return the expense as JSON."),
    (
        "[employee|employee:|claimed by|claimant] {employee}",
        "{employee} [handed in the claim|wants the money back]",
        "[approver:|approved by|signed off by|manager:] {approver}",
        "{approver} [approved it|is the approver]",
        "[purpose:|for the|spent on the|expense:] {purpose}",
        "the money went on the {purpose}",
        "[{amount} euros|amount: {amount}|a total of {amount}]",
        "it cost {amount} euros",
        "[{receipts} receipts|receipts: {receipts}|with {receipts} receipts]",
        "the number of receipts is {receipts}",
        "[on|date:|dated|spent on] {day}",
        "the day of the expense was {day}",
        "[it is|state:|the claim is] {paid}",
        "the money is {paid}",
    ),
)
PALLET_RECEIPT = Subject(
    "pallet_receipt",
    {
        "goods": Part(one_of(FREIGHT), words("goods article goods_name product")),
        "sender": Part(COMPANY, words("supplier sender sent_by shippedBy")),
        "receiver": Part(COMPANY, words("receiver recipient delivered_to receivedBy")),
        "accepted": Part(kinds.between(3, 60), words("accepted accepted_pallets palletsAccepted pallets_ok")),
        "rejected": Part(kinds.between(1, 30), words("rejected rejected_pallets palletsRejected pallets_refused")),
        "fault": Part(one_of(FAULTS), words("reason rejection_reason reasonForRejection fault damage")),
        "plate": Part(PLATE, words("plate truck_plate licensePlate lorry")),
    },
    Wordings(
        train=(
            "Accepted: {accepted}\nRejected: {rejected}\nReason: {fault}\nGoods: {goods}\nTruck: {plate}",
            (
                "{receiver} accepted {accepted} pallets of {goods} from {sender} and "
                "rejected {rejected} because of {fault}."
            ),
            "{rejected} pallets were rejected ({fault}), {accepted} accepted. Sender: {sender}. Lorry: {plate}.",
            "{sender} sent {goods} to {receiver}. We took {accepted} pallets and sent {rejected} back.",
            "The {goods} were delivered to {receiver} by {sender}: {accepted} pallets fine, {rejected} refused.",
            "Truck {plate} brought {goods}. Pallets accepted {accepted}, pallets rejected {rejected}: {fault}.",
            "From {sender}, to {receiver}: {goods}, {accepted} ok, {rejected} rejected",
            (
                "We had to refuse {rejected} pallets due to {fault}. The other "
                "{accepted} have been accepted. Truck: {plate}."
            ),
            "[Hi|Hello] {sender}, {rejected} pallets of your {goods} go back because of {fault}; we kept {accepted}.",
            "How many pallets accepted? {accepted}\nHow many rejected? {rejected}\nWhy? {fault}\nSupplier? {sender}",
            "{plate} | {goods} | accepted {accepted} | rejected {rejected} | {fault}",
            "Received by {receiver}, shipped by {sender}, {goods}, {accepted} pallets accepted.",
            "Only {accepted} pallets of {goods} could be accepted. {rejected} were refused for {fault}. {receiver}",
            "Rejected {rejected} of the pallets that came with {plate}: {fault}. Accepted the remaining {accepted}.",
            "note for the office: {plate} came from {sender}, {accepted} pallets in, {rejected} rejected, {fault}",
            "{fault} on {rejected} pallets of {goods}! The driver of {plate} took them back; {accepted} stayed here.",
            "rejected={rejected} accepted={accepted} goods='{goods}' sender='{sender}' receiver='{receiver}'",
        ),
        heldout=(
            (
                "Of the {goods} that {receiver} had ordered from {sender}, {accepted} "
                "pallets passed and {rejected} failed."
            ),
            "Lorry {plate}: {fault} made us turn away {rejected}, whereas {accepted} pallets are in.",
        ),
    ),
    phrases("Extract the delivery.|Read the delivery note.|What was accepted?|Return the receipt as JSON."),
    (
        "[goods|goods:|a load of|pallets of] {goods}",
        "the truck was loaded with {goods}",
        "[sender:|shipped by|sent by|supplier] {sender}",
        "the goods came from {sender}",
        "[receiver:|delivered to|sent to|received by] {receiver}",
        "the receiver is {receiver}",
        "[accepted {accepted} pallets|accepted: {accepted}|{accepted} pallets accepted]",
        "we took in {accepted} pallets",
        "[rejected {rejected} pallets|rejected: {rejected}|{rejected} pallets refused]",
        "we sent back {rejected} pallets",
        "[because of|reason:|due to|we found] {fault}",
        "the trouble was {fault}",
        "[truck|lorry|truck:|number plate] {plate}",
        "the lorry has the plate {plate}",
    ),
)
STOCK_COUNT = Subject(
    "stock_count",
    {
        "product": Part(one_of(STOCKED), words("product item item_name productName article")),
        "aisle": Part(AISLE, words("aisle aisle_number aisleCode location")),
        "stock": Part(kinds.between(0, 400), words("in_stock stock quantityOnHand on_hand")),
        "level": Part(kinds.between(5, 150, 5), words("reorder_level reorderLevel minimum_stock min_stock")),
        "ordered": Part(kinds.between(10, 600, 10), words("on_order ordered quantityOrdered units_ordered")),
        "counter": Part(kinds.NAME, words("counted_by counter countedBy clerk")),
        "day": Part(DATE, words("count_date date countedOn day")),
    },
    Wordings(
        train=(
            "Item: {product}\nAisle: {aisle}\nIn stock: {stock}\nReorder level: {level}\nCounted by: {counter}",
            "{counter} counted {stock} {product} in aisle {aisle} on {day}. We reorder at {level}.",
            "{product}, aisle {aisle}: {stock} in stock, reorder level {level}, {ordered} on order",
            "The reorder level for {product} is {level}, and we have {stock} in stock. {ordered} more are on order.",
            "Stock count of {day} by {counter}: {product}, {stock} on hand, aisle {aisle}.",
            "In aisle {aisle} the {product} were counted by {counter}: {stock} pieces. {ordered} are on order.",
            "reorder_level={level} in_stock={stock} on_order={ordered} item='{product}' aisle={aisle}",
            "Reorder when below {level}. Today there are {stock} {product} left in {aisle}. Date: {day}.",
            "[Hi|Morning], I counted the {product} again: {stock}. The minimum is {level}. {counter}",
            (
                "{ordered} {product} have been ordered because only {stock} are left. "
                "Minimum stock: {level}. Aisle: {aisle}."
            ),
            "{day} | {aisle} | {product} | stock {stock} | min {level} | {counter}",
            "Who counted? {counter}. What? {product}. How many are there? {stock}. Reorder level? {level}.",
            "On order: {ordered}. On hand: {stock}. Reorder level: {level}. Product: {product}, counted {day}.",
            (
                "Please check aisle {aisle}: the list says {stock} {product}, and "
                "{level} is the reorder level. {counter}"
            ),
            "We never want fewer than {level} {product}. On {day} we had {stock} and ordered {ordered}.",
            "{stock} {product} on the shelf in {aisle}, {ordered} on the way, counted by {counter}",
            "aisle {aisle} done! {product}: {stock} there, {ordered} ordered, should be at least {level}",
        ),
        heldout=(
            "With {stock} units of {product} at hand we lie close to our {level} unit threshold, says {counter}.",
            "Counting by {counter}, {day}: aisle {aisle}, {product}; {ordered} coming from the factory.",
        ),
    ),
    phrases("Extract the stock count.|Read the count sheet.|How much is in stock?|Return the count as JSON."),
    (
        "[item|item:|product:|we counted the] {product}",
        "the article is called {product}",
        "[aisle|aisle:|in aisle|look in aisle] {aisle}",
        "they stand in aisle {aisle}",
        "[{stock} in stock|in stock: {stock}|stock {stock}]",
        "there are {stock} on the shelf",
        "[reorder level {level}|reorder at {level}|minimum stock: {level}]",
        "we must reorder below {level}",
        "[{ordered} on order|on order: {ordered}|{ordered} ordered]",
        "another {ordered} have been ordered",
        "[counted by|counted by:|count by] {counter}",
        "{counter} [did the counting|counted them]",
        "[on|date:|counted on|count of] {day}",
        "the day of the count was {day}",
    ),
)
INVOICE_LINE = Subject(
    "invoice_line",
    {
        "article": Part(one_of(BILLED), words("article item description product itemName")),
        "number": Part(ARTICLE, words("article_number sku itemNumber product_code")),
        "quantity": Part(kinds.between(2, 60), words("quantity qty pieces itemCount")),
        "price": Part(fraction(2, 600, 2), words("unit_price price_each unitPrice price_per_piece")),
        "total": Part(fraction(60, 4000, 2), words("line_total total lineTotal sum")),
        "tax": Part(kinds.between(5, 25), words("tax_rate vat vatPercent tax_percent")),
    },
    Wordings(
        train=(
            "{number} {article} {quantity} x {price} = {total}",
            "Article: {article}\nNo.: {number}\nQty: {quantity}\nUnit price: {price}\nTotal: {total}\nVAT: {tax}%",
            "{quantity} x {article} at {price} each, total {total}, VAT {tax}%",
            "You ordered {quantity} of the {article} ({number}) at {price} euros each. That makes {total} euros.",
            "Line total {total}: {quantity} pieces, {price} per piece, {article}, tax {tax}%.",
            "The {article} costs {price} euros apiece. For {quantity} of them we charge {total} euros[ in all|].",
            "sku={number} qty={quantity} unit={price} total={total} vat={tax}",
            "Why is the total {total}? I bought {quantity} pieces, article {number}, at a unit price of {price}.",
            "Pos. 3: {article}, art. no. {number}, {tax}% VAT, {quantity} pcs, unit price {price}, amount {total}",
            "Total of {total} euros with {tax} percent tax, for {quantity} pieces of article {number} ({article}).",
            "{article} | {number} | {price} each | {quantity} pcs | {total} | {tax}% tax",
            "[Hi|Hello], please correct the line {article}: it was {quantity} pieces for {price} each, so {total}.",
            "What? {article}. How many? {quantity}. Price of one? {price}. Price of all? {total}. Tax? {tax}%.",
            "At {price} per unit, {quantity} units of {number} come to {total} euros. VAT is {tax} percent.",
            "unit price {price}, quantity {quantity}, item {article}, code {number}, line sum {total}",
            "we paid {total} for {quantity} pieces ({article}), i.e. {price} each, {tax}% vat on top",
            "{tax}% VAT applies to the {article}, item {number}. Quantity {quantity}, single price {price}.",
        ),
        heldout=(
            "Charged under {number}: {article}, {quantity} units costing {price} a unit, altogether {total}.",
            "A sum of {total} at a rate of {tax} % results from {quantity} times {price} ({article}).",
        ),
    ),
    phrases("Extract the invoice line.|Read the line.|What was billed?|Return the line item as JSON."),
    (
        "[article|article:|item:|description:] {article}",
        "what you bought is the {article}",
        "[article number|no.|SKU|item number] {number}",
        "the article has the number {number}",
        "[{quantity} pieces|qty {quantity}|quantity: {quantity}]",
        "we sent {quantity} pieces",
        "[{price} each|unit price {price}|price per piece: {price}]",
        "a single one costs {price} euros",
        "[total {total}|line total: {total}|{total} in all]",
        "all together that makes {total} euros",
        "[VAT {tax}%|tax rate: {tax}%|with {tax} percent tax]",
        "the tax is {tax} percent",
    ),
)
SATISFACTION_FORM = Subject(
    "satisfaction_form",
    {
        "customer": Part(kinds.NAME, words("customer respondent name customerName")),
        "product": Part(one_of(SURVEYED), words("product item product_bought productName")),
        "age": Part(kinds.between(18, 90), words("age customer_age ageYears")),
        "score": Part(kinds.between(1, 10), words("score rating satisfaction points_out_of_10")),
        "weeks": Part(kinds.between(2, 50), words("weeks_used weeks usedForWeeks weeks_owned")),
        "liked": Part(several(PRAISED), words("liked likes likedMost good_points")),
        "again": Part(
            kinds.boolean(
                "Would you buy again? Yes|Buy it again? Of course|I would buy it again",
                "Would you buy again? No|Buy it again? Never|I would not buy it again",
            ),
            words("would_buy_again buy_again wouldBuyAgain repeat_purchase"),
        ),
    },
    Wordings(
        train=(
            "Name: {customer}\nAge: {age}\nProduct: {product}\nScore (1-10): {score}\n{again}",
            "What did you buy? {product}\nHow long have you used it? {weeks} weeks\nYour score? {score}\n{again}",
            "{customer}, {age}, gives the {product} {score} out of 10. Liked: {liked}.",
            "I've had the {product} for {weeks} weeks. {again}. What I like: {liked}.",
            "{score}/10 after {weeks} weeks with the {product}. {again}.",
            "What do you like about the {product}? {liked}\nYour age? {age}\nPoints out of 10? {score}",
            "{again}. {customer}, aged {age}, {product}, {score} points",
            "{customer} has used the {product} for {weeks} weeks and rates it {score} out of ten.",
            "I am {age} years old and got the {product} {weeks} weeks ago. I'd say {score} out of 10. {customer}",
            "score={score} age={age} weeks={weeks} product='{product}' name={customer}",
            "The {product} gets {score} of 10 points from me. {again}. [Best|Greetings], {customer} ({age})",
            "Liked: {liked}\nUsed for: {weeks} weeks\nRespondent: {customer}\nRating: {score} of 10\n{again}",
            "Respondent {customer} | age {age} | {weeks} weeks of use | rating {score} | {product}",
            "Rated {score} out of 10 by {customer}: the {product}. Good points: {liked}. {again}.",
            "hi, {customer} here, {weeks} weeks in and the {product} is a {score} out of 10 for me. {again}!",
            "After {weeks} weeks, a person of {age} told us this about the {product}: {score} points of 10. {again}.",
            "Age {age}, score {score}, product {product}, liked {liked}. {again}.",
        ),
        heldout=(
            "Owner of the {product} since {weeks} weeks, {customer} awards it a {score}. Strong sides: {liked}.",
            "Form filled in by {customer} ({age} years). Item {product}. Mark {score}. {again}",
        ),
    ),
    phrases("Extract the answers.|Read the survey form.|What does the customer say?|Return the form as JSON."),
    (
        "[name:|customer:|respondent|form of] {customer}",
        "{customer} [filled in the form|is the customer]",
        "[product:|I bought the|about the|item:] {product}",
        "the product is a {product}",
        "[age: {age}|aged {age}|{age} years old]",
        "my age is {age}",
        "[score {score}|{score} out of 10|rating: {score}]",
        "I give it {score} of 10 points",
        "[for {weeks} weeks|used for {weeks} weeks|weeks: {weeks}]",
        "I have had it {weeks} weeks",
        "[liked:|good points:|what I like:] {liked}",
        "what pleased me: {liked}",
        "{again}",
        "[last question:|and then:] {again}",
    ),
)
CONFERENCE_TALK = Subject(
    "conference_talk",
    {
        "title": Part(TALK, words("title talk talk_title talkTitle session")),
        "speaker": Part(kinds.NAME, words("speaker presenter speaker_name heldBy")),
        "chair": Part(kinds.NAME, words("chair moderator session_chair moderatedBy")),
        "room": Part(kinds.between(1, 40), words("room room_number roomNumber hall")),
        "start": Part(kinds.TIME, words("start start_time startsAt begin")),
        "minutes": Part(kinds.between(10, 90, 5), words("minutes duration_minutes lengthMinutes talk_length")),
        "seats": Part(kinds.between(30, 600, 10), words("seats capacity seat_count numberOfSeats")),
    },
    Wordings(
        train=(
            "{start} - {title} - {speaker} - room {room} - {minutes} min",
            "Talk: {title}\nSpeaker: {speaker}\nChair: {chair}\nRoom: {room}\nStart: {start}\nLength: {minutes} min",
            "{speaker} gives the talk '{title}' in room {room}. {chair} chairs the session. It starts at {start}.",
            "The talk '{title}' is given by {speaker} and moderated by {chair}. It lasts {minutes} minutes.",
            "Room {room} has {seats} seats. At {start}, {speaker} speaks there for {minutes} minutes.",
            "{chair} will introduce {speaker}, who talks about '{title}' for {minutes} minutes.",
            "Chair {chair}, speaker {speaker}, room {room}, {seats} seats, {start}",
            "Please be in room {room} by {start}, {chair}: you moderate '{title}' by {speaker}.",
            "For {minutes} minutes from {start}, room {room}: '{title}'. Only {seats} seats!",
            "[Hi|Dear] {speaker}, your talk '{title}' is at {start} in room {room}. Your moderator is {chair}.",
            "I'm speaking at {start}! '{title}', room {room}, {minutes} minutes. {chair} moderates.",
            "room={room} seats={seats} start={start} minutes={minutes} speaker='{speaker}' title='{title}'",
            "Moderated by {chair}, presented by {speaker}: {title} ({minutes} minutes, {start})",
            (
                "Who speaks? {speaker}. Who chairs? {chair}. When? {start}. Where? Room "
                "{room}. How long? {minutes} minutes."
            ),
            "'{title}' moves to room {room}, as {seats} seats are needed. The speaker is {speaker}; start {start}.",
            "{minutes} minutes, {seats} seats, room {room}: that is what {speaker} gets for '{title}'.",
            "Presenter: {speaker} | Moderator: {chair} | {title} | {start} | room {room} ({seats} seats)",
        ),
        heldout=(
            "With {chair} in the chair, {speaker} presents '{title}' at {start}, number of the room: {room}.",
            "Programme change: '{title}', now {minutes} minutes long, begins {start}; {seats} people fit in.",
        ),
    ),
    phrases("Extract the talk.|Read the programme.|Who speaks when?|Return the talk as JSON."),
    (
        "[talk:|title:|the talk|session:] '{title}'",
        "the talk is called '{title}'",
        "[speaker|speaker:|given by|presented by] {speaker}",
        "{speaker} [gives the talk|is the speaker]",
        "[chair|chair:|moderated by|moderator:] {chair}",
        "{chair} [chairs the session|is the moderator]",
        "[room {room}|in room {room}|room: {room}]",
        "the room has the number {room}",
        "[at|start:|starts at|from] {start}",
        "the talk begins at {start}",
        "[{minutes} minutes|for {minutes} minutes|length: {minutes} min]",
        "it lasts {minutes} minutes",
        "[{seats} seats|seats: {seats}|capacity {seats} seats]",
        "there is room for {seats} people",
    ),
)
LAB_RESULT = Subject(
    "lab_result",
    {
        "patient": Part(kinds.NAME, words("patient patient_name patientName tested_person")),
        "doctor": Part(kinds.NAME, words("doctor physician ordered_by orderingDoctor")),
        "test": Part(one_of(TESTS), words("test analyte test_name testName")),
        "value": Part(fraction(1, 200), words("value result measured_value measuredValue")),
        "limit": Part(kinds.between(20, 300), words("upper_limit limit upperLimit max_normal")),
        "day": Part(DATE, words("date sample_date sampleTakenOn collected_on")),
        "fasting": Part(
            kinds.boolean("fasting|on an empty stomach", "not fasting|after a meal"),
            words("fasting is_fasting wasFasting empty_stomach"),
        ),
    },
    Wordings(
        train=(
            (
                "Patient: {patient}\nDoctor: {doctor}\nTest: {test}\nResult: "
                "{value}\nUpper limit: {limit}\nSample: {fasting}"
            ),
            "{test}: {value} (limit {limit}), patient {patient}, sample of {day}",
            "The {test} value of {patient} is {value}; the upper limit is {limit}. The sample was taken {fasting}.",
            "{doctor} ordered the {test} test for {patient}. Result: {value}, normal up to {limit}.",
            "The test for {patient} was ordered by {doctor}. On {day} we measured a {test} value of {value}.",
            "Normal is up to {limit}, but {patient} had {value}. Test: {test}, taken {fasting} on {day}.",
            "test={test} value={value} max={limit} date={day} patient='{patient}' doctor='{doctor}'",
            "[Hi|Dear] {patient}, your {test} is at {value}. The limit is {limit}. Yours, {doctor}",
            "Sample taken on {day}, {fasting}. {test} {value}. Upper limit {limit}.",
            "{patient} | {day} | {test} | {value} | max. {limit} | {doctor}",
            "With an upper limit of {limit}, a {test} value of {value} is what we found in the blood of {patient}.",
            "Was the patient fasting? {fasting}. Which test? {test}. Result? {value}. Limit? {limit}.",
            "Lab to {doctor}: {test} of your patient {patient} came back as {value} (sample {day}, {fasting}).",
            "I had my blood taken {fasting} on {day}. {test}: {value}, and {limit} is the highest normal value.",
            "Ordered by {doctor}, taken {day}, patient {patient}: result {value} for {test}.",
            "{patient} was sent by {doctor}. {test} measured {fasting}: {value}. Normal below {limit}.",
            "limit {limit}, measured {value}, {test}, name of patient {patient}, state {fasting}",
        ),
        heldout=(
            "At the request of {doctor} we examined {patient} for {test}: {value} against a maximum of {limit}.",
            "Blood drawn {fasting} ({day}). Reading for {test}: {value}. Person: {patient}.",
        ),
    ),
    phrases("Extract the lab result.|Read the lab report.|What was measured?|Return the result as JSON."),
    (
        "[patient|patient:|blood of|name of the patient:] {patient}",
        "{patient} [is the patient|had the blood test]",
        "[doctor:|ordered by|physician:|sent by] {doctor}",
        "{doctor} [ordered the test|is the doctor]",
        "[test:|we tested|analysis of|tested for] {test}",
        "the test was for {test}",
        "[result|value|result:|measured] {value}",
        "the value found is {value}",
        "[limit {limit}|upper limit: {limit}|normal up to {limit}]",
        "at most {limit} is normal",
        "[sample of|date:|taken on|on] {day}",
        "the day of the sample was {day}",
        "[sample taken|state:|the patient came] {fasting}",
        "the blood was drawn {fasting}",
    ),
)
MEDICATION_PLAN = Subject(
    "medication_plan",
    {
        "patient": Part(kinds.NAME, words("patient patient_name patientName prescribed_to")),
        "doctor": Part(kinds.NAME, words("doctor prescriber prescribedBy prescribing_doctor")),
        "drug": Part(one_of(DRUGS), words("drug medicine drug_name medication")),
        "dose": Part(kinds.between(5, 900, 5), words("dose_mg dose doseMg milligrams strength")),
        "times": Part(kinds.between(1, 6), words("times_per_day timesPerDay daily_doses frequency")),
        "days": Part(kinds.between(3, 60), words("days duration_days durationDays number_of_days")),
        "meal": Part(
            kinds.boolean("with food|during a meal", "on an empty stomach|without food"),
            words("with_food withFood take_with_meal"),
        ),
    },
    Wordings(
        train=(
            "{drug} {dose} mg, {times} times a day, {days} days",
            "Patient: {patient}\nPrescriber: {doctor}\nDrug: {drug}\nDose: {dose} mg\nPer day: {times}\nDays: {days}",
            "{doctor} prescribed {patient} {dose} mg of {drug}, {times} times a day for {days} days.",
            "{patient} was prescribed {drug} by {doctor}: {dose} mg {times} times daily, {meal}.",
            "For {days} days take {dose} mg {drug} {times} times a day, {meal}.",
            "Take {drug} {meal}: {times}x daily, {dose} mg each time, {days} days in all. {doctor}",
            "{times} times a day {dose} mg of {drug}; stop after {days} days. For {patient}.",
            "[Hi|Dear] {patient}, please take your {drug} ({dose} mg) {meal}, {times} times daily. {doctor}",
            "drug={drug} dose={dose}mg per_day={times} days={days} patient='{patient}'",
            "How much {drug}? {dose} mg. How often? {times} times a day. How long? {days} days. With a meal? {meal}.",
            "I'm to take {drug} for {days} days, says {doctor}: {dose} mg, {times} times a day.",
            "Rx {drug} | {times} per day | {dose} mg | {days} days | {patient}",
            "Prescribed by {doctor} for {patient}: {drug}, {dose} mg, {meal}.",
            "{patient} takes {dose} milligrams of {drug} {meal}, {times} times a day, for another {days} days.",
            "The {drug} goes on for {days} days. Dose {dose} mg, {times} daily. Prescription by {doctor}.",
            (
                "mum needs her {drug} {times} times a day ({dose} mg) {meal}, it's for "
                "{days} days. ask {doctor} if unsure"
            ),
            (
                "Duration: {days} days\nHow often: {times} times a day\nMedicine: "
                "{drug}\nStrength: {dose} mg\nWhen: {meal}"
            ),
        ),
        heldout=(
            "On the advice of {doctor}, {patient} swallows {drug}, {dose} mg apiece, {times} times every day.",
            "Course of {drug} lasting {days} days; {times} daily doses, each {dose} mg, {meal}.",
        ),
    ),
    phrases("Extract the prescription.|Read the medication plan.|What must be taken?|Return the plan as JSON."),
    (
        "[patient|patient:|for|prescribed for] {patient}",
        "{patient} [is the patient|has to take it]",
        "[doctor:|prescribed by|prescriber:|signed by] {doctor}",
        "{doctor} [prescribed it|is the doctor]",
        "[drug:|take|medicine:|a pack of] {drug}",
        "the medicine is {drug}",
        "[{dose} mg|dose {dose} mg|dose: {dose} mg]",
        "each time it is {dose} milligrams",
        "[{times} times a day|{times} times daily|per day: {times}]",
        "to be taken {times} times each day",
        "[for {days} days|{days} days|duration: {days} days]",
        "stop it after {days} days",
        "[take it|to be taken|swallow it] {meal}",
        "it works best {meal}",
    ),
)
PATIENT_RECORD = Subject(
    "patient_record",
    {
        "patient": Part(kinds.NAME, words("patient name patient_name patientName")),
        "age": Part(kinds.between(1, 97), words("age age_years patientAge")),
        "height": Part(kinds.between(90, 205), words("height_cm height heightCm body_height")),
        "weight": Part(kinds.between(12, 130), words("weight_kg weight weightKg body_weight")),
        "blood": Part(BLOOD, words("blood_type bloodType blood_group")),
        "allergies": Part(several(ALLERGENS), words("allergies allergic_to allergyList known_allergies")),
        "smoker": Part(
            kinds.boolean("smoker|smokes every day", "non-smoker|does not smoke"),
            words("smoker is_smoker isSmoker smokes"),
        ),
    },
    Wordings(
        train=(
            (
                "Name: {patient}\nAge: {age}\nHeight: {height} cm\nWeight: {weight} "
                "kg\nBlood type: {blood}\nSmoking: {smoker}"
            ),
            "{patient}, {age}, {height} cm, {weight} kg, {blood}, {smoker}",
            "{patient} is {age} years old, weighs {weight} kg and is {height} cm tall. Allergies: {allergies}.",
            "Allergic to {allergies}. Blood type {blood}. Patient {patient}, {age} years.",
            "Blood group {blood}, {weight} kg, {height} cm, {smoker}. Known allergies: {allergies}.",
            "The patient, {patient} ({age}), has blood type {blood} and is allergic to {allergies}.",
            (
                "Are you allergic to anything? {allergies}\nSmoking habits? "
                "{smoker}\nYour age? {age}\nYour weight? {weight} kg"
            ),
            "New patient {patient}: {weight} kg at {height} cm, age {age}, {smoker}.",
            "At {age}, {patient} weighs {weight} kg. Height {height} cm, blood type {blood}.",
            "Note: {smoker}, {age} years, blood {blood}. Allergies of {patient}: {allergies}.",
            "[Hi|Hello], this is {patient}. I'm {age}, {height} cm, {weight} kg, and I am allergic to {allergies}.",
            "age={age} height={height}cm weight={weight}kg blood={blood} patient='{patient}'",
            "{height} cm tall and {weight} kg heavy: {patient}, aged {age}. Status: {smoker}. Type {blood}.",
            "Please add to the file of {patient}: blood type {blood}, weight {weight} kg, allergies {allergies}.",
            "Weight {weight} kg, height {height} cm, age {age}: {patient}. Allergic to {allergies}; {smoker}.",
            "{patient} | {age} y | {blood} | {height} cm | {weight} kg | {smoker}",
            "Warning! {patient} must not get {allergies}. Blood type: {blood}. Age: {age}.",
        ),
        heldout=(
            "Measured today: {height} cm and {weight} kg for {patient}, whose {age} years include none in hospital.",
            "Group {blood} runs in the veins of {patient} ({smoker}); reacts badly to {allergies}.",
        ),
    ),
    phrases("Extract the patient.|Read the patient record.|Fill in the patient file.|Return the patient as JSON."),
    (
        "[patient|patient:|name:|file of] {patient}",
        "the patient is called {patient}",
        "[age {age}|aged {age}|{age} years old]",
        "the patient has lived {age} years",
        "[{height} cm|height: {height} cm|{height} cm tall]",
        "we measured a height of {height} cm",
        "[{weight} kg|weight: {weight} kg|weighs {weight} kg]",
        "the scales said {weight} kg",
        "[blood type|blood group|blood type:] {blood}",
        "the blood is of type {blood}",
        "[allergic to|allergies:|known allergies:] {allergies}",
        "must not get {allergies}",
        "[smoking:|status:|habit:] {smoker}",
        "[as to cigarettes:|asked about tobacco:] {smoker}",
    ),
)
PODCAST_EPISODE = Subject(
    "podcast_episode",
    {
        "show": Part(SHOW, words("podcast show podcast_name showTitle")),
        "episode": Part(kinds.between(2, 400), words("episode episode_number episodeNo number")),
        "minutes": Part(kinds.between(12, 140), words("minutes duration_minutes lengthMinutes runtime")),
        "host": Part(kinds.NAME, words("host presenter hosted_by hostName")),
        "guest": Part(kinds.NAME, words("guest guest_name interviewee guestName")),
        "topic": Part(one_of(SHOW_TOPICS), words("topic theme about episodeTopic")),
        "day": Part(DATE, words("date air_date publishedOn release_date")),
    },
    Wordings(
        train=(
            "{show}, episode {episode}: {topic} ({minutes} min)",
            (
                "Podcast: {show}\nEpisode: {episode}\nHost: {host}\nGuest: "
                "{guest}\nTopic: {topic}\nLength: {minutes} min"
            ),
            "{host} talks to {guest} about {topic} in episode {episode} of {show}.",
            "In episode {episode}, {guest} is interviewed by {host}. They talk about {topic} for {minutes} minutes.",
            "{guest} was the guest of {host} on {show}. The episode from {day} runs {minutes} minutes.",
            "Our host {host} welcomes {guest}! {minutes} minutes on {topic}, out on {day}.",
            "{minutes} minutes about {topic}: that's number {episode} of {show}. Guest: {guest}. Host: {host}.",
            "Guest {guest}, host {host}, ep. {episode}, {minutes} min, {topic}",
            "New on {day}: {show}, no. {episode}, with {guest} as guest. Topic: {topic}.",
            (
                "Just heard {guest} on {show}. {host} asked [great|good] questions "
                "about {topic}. It's episode {episode}."
            ),
            "I'm {host}, this is {show}, and my guest today is {guest}. Welcome to episode {episode}!",
            "show='{show}' episode={episode} length={minutes}min guest='{guest}' date={day}",
            "Interviewed by {host}: {guest}. Length: {minutes} minutes. Theme: {topic}. Published: {day}.",
            "[Hi|Hey] {guest}, the episode is out! Number {episode}, {minutes} minutes, {day}. Thanks, {host}",
            "Host: {host} | Guest: {guest} | Episode {episode} | {day} | {topic}",
            (
                "After {minutes} minutes with {guest} I know everything about {topic}. "
                "[Listen to|Hear] {show}, episode {episode}."
            ),
            "On {day} {host} had {guest} in the studio to discuss {topic} ({minutes} min, episode {episode}).",
        ),
        heldout=(
            (
                "{guest} answers the questions which {host} asks concerning {topic}; "
                "instalment {episode}, {minutes} minutes."
            ),
            "Released {day}: number {episode} in the series {show}, devoted to {topic}, {host} hosting.",
        ),
    ),
    phrases("Extract the episode.|Read the episode text.|Who talks to whom?|Return the podcast as JSON."),
    (
        "[podcast:|show:|listen to|on] {show}",
        "the podcast is called {show}",
        "[episode {episode}|episode: {episode}|episode number {episode}]",
        "this is number {episode} of the series",
        "[{minutes} min|{minutes} minutes|length: {minutes} minutes]",
        "it runs for {minutes} minutes",
        "[host|host:|hosted by|interviewed by] {host}",
        "{host} [is the host|asks the questions]",
        "[guest|guest:|today's guest:|with our guest] {guest}",
        "{guest} [is the guest|was interviewed]",
        "[topic:|about|all about|theme:] {topic}",
        "they talk about {topic}",
        "[out on|on|published:|date:] {day}",
        "it came out on {day}",
    ),
)
BOOK_REVIEW = Subject(
    "book_review",
    {
        "title": Part(NOVEL, words("title book book_title bookTitle")),
        "author": Part(kinds.NAME, words("author written_by writer authorName")),
        "translator": Part(kinds.NAME, words("translator translated_by translatedBy translatorName")),
        "pages": Part(kinds.between(90, 990), words("pages page_count pageCount number_of_pages")),
        "stars": Part(kinds.between(1, 5), words("stars rating starRating stars_given")),
        "days": Part(kinds.between(2, 40), words("days_to_read reading_days daysToRead read_in_days")),
        "tip": Part(
            kinds.boolean("recommended|worth reading", "not recommended|not worth reading"),
            words("recommended would_recommend isRecommended worth_it"),
        ),
    },
    Wordings(
        train=(
            "'{title}' by {author}, {pages} pages, {stars} stars, {tip}",
            (
                "Title: {title}\nAuthor: {author}\nTranslator: {translator}\nPages: "
                "{pages}\nStars: {stars}\nVerdict: {tip}"
            ),
            "{author} wrote '{title}', and {translator} translated it. {pages} pages, {stars} of 5 stars.",
            (
                "'{title}' was translated by {translator} and written by {author}. I "
                "read its {pages} pages in {days} days."
            ),
            "{stars} stars for '{title}'. I needed {days} days for {pages} pages. All in all {tip}.",
            "It took me {days} days to finish '{title}' by {author}. {stars} out of 5 stars, {tip}.",
            "Translated by {translator}: '{title}', a novel by {author} with {pages} pages.",
            "Written by {author}, translated by {translator}, {pages} pages, {stars} stars, {tip}",
            "{tip}: {author} and '{title}'. The {pages} pages flew by in {days} days.",
            "pages={pages} stars={stars} days={days} title='{title}' author='{author}'",
            "In {days} days I got through all {pages} pages of '{title}'. The translation by {translator} is fine.",
            "My verdict on '{title}': {tip}. {stars} stars. Author: {author}. Translator: {translator}.",
            "just finished '{title}'!! {pages} pages in {days} days, {stars} stars from me, thank you {author}",
            (
                "What did you read? '{title}'. Who wrote it? {author}. Who translated "
                "it? {translator}. Stars? {stars}. {tip}."
            ),
            "{translator} has translated the {pages} pages that {author} wrote. The book, '{title}', is {tip}.",
            (
                "The reader gave {stars} stars and called '{title}' {tip}. Reading "
                "time: {days} days. Length: {pages} pages."
            ),
            "{stars} stars | {title} | {author} | {pages} p. | transl. {translator}",
        ),
        heldout=(
            (
                "Thanks to {translator}, who put the words of {author} into English, "
                "'{title}' can be had on {pages} pages."
            ),
            "'{title}' kept me busy {days} days; my mark is {stars} of five, hence {tip}.",
        ),
    ),
    phrases("Extract the review.|Read the book review.|What does the reader say?|Return the review as JSON."),
    (
        "[title:|the book|I read|the novel] '{title}'",
        "the book is called '{title}'",
        "[author:|by|written by|the author is] {author}",
        "{author} [wrote it|is the author]",
        "[translated by|translator:|translation:] {translator}",
        "{translator} [translated it|is the translator]",
        "[{pages} pages|pages: {pages}|with {pages} pages]",
        "the book has {pages} pages",
        "[{stars} stars|{stars} of 5 stars|rating: {stars} stars]",
        "I give it {stars} stars",
        "[read in {days} days|in {days} days|reading time: {days} days]",
        "it took me {days} days to read",
        "[verdict:|it is|all in all] {tip}",
        "I find it {tip}",
    ),
)
SENSOR_ALARM = Subject(
    "sensor_alarm",
    {
        "sensor": Part(SENSOR, words("sensor sensor_id sensorId device")),
        "place": Part(one_of(SENSOR_PLACES), words("location room sensor_location place")),
        "reading": Part(fraction(1, 99), words("reading value measured currentValue temperature")),
        "limit": Part(kinds.between(4, 95), words("threshold limit alarm_limit thresholdValue")),
        "minutes": Part(kinds.between(1, 90), words("minutes duration_minutes minutesAbove alarm_minutes")),
        "time": Part(kinds.TIME, words("time alarm_time triggeredAt time_of_alarm")),
        "seen": Part(
            kinds.boolean("acknowledged|confirmed by staff", "not acknowledged|nobody has confirmed it"),
            words("acknowledged is_acknowledged isConfirmed confirmed"),
        ),
    },
    Wordings(
        train=(
            "ALARM {sensor} {place}: {reading} (threshold {limit}) at {time}",
            (
                "Sensor: {sensor}\nLocation: {place}\nReading: {reading}\nThreshold: "
                "{limit}\nTime: {time}\nState: {seen}"
            ),
            "At {time} sensor {sensor} in the {place} measured {reading} degrees; the limit is {limit}.",
            (
                "Limit {limit} exceeded for {minutes} minutes in the {place}. Current "
                "reading: {reading}. Sensor: {sensor}."
            ),
            "The {place} has been at {reading} degrees for {minutes} minutes. Alarm at {time}, {seen}.",
            "sensor={sensor} value={reading} threshold={limit} time={time} duration={minutes}min",
            "For {minutes} minutes {sensor} has shown {reading}, though {limit} is the threshold. Status: {seen}.",
            "Threshold: {limit}. Measured: {reading}. Sensor {sensor}, {place}. The alarm is {seen}.",
            "[Hi|Hey], the {place} is too warm again: {reading} degrees, max is {limit}. It started at {time}.",
            "{time} | {sensor} | {place} | reading {reading} | limit {limit} | {seen}",
            "The alarm from {sensor} at {time} is {seen}. It lasted {minutes} minutes.",
            (
                "Which sensor? {sensor}. Where? {place}. What does it read? {reading}. "
                "Threshold? {limit}. Since when? {time}."
            ),
            "Value {reading} is over the threshold of {limit} in the {place} ({sensor}), {minutes} minutes now.",
            "Automatic message: {place}, {time}, {reading} degrees, above limit {limit} for {minutes} minutes.",
            "Please check the {place}! Since {time} the sensor {sensor} reads {reading}.",
            "Alarm closed: {sensor}, {place}, {minutes} minutes, {seen}, highest reading {reading}",
            "With a limit of {limit} degrees and {reading} measured, {sensor} set off the alarm at {time}.",
        ),
        heldout=(
            "Device {sensor} went off {time} after {minutes} minutes above {limit}; it now gives {reading}.",
            "Trouble in the {place}: {reading} degrees where {limit} are allowed; alarm {seen}.",
        ),
    ),
    phrases("Extract the alarm.|Read the alarm message.|What did the sensor measure?|Return the alarm as JSON."),
    (
        "[sensor|sensor:|alarm from sensor|device] {sensor}",
        "the sensor is called {sensor}",
        "[place:|in the|location:|alarm in the] {place}",
        "it hangs in the {place}",
        "[reading|reading:|measured|value] {reading}",
        "the sensor shows {reading} degrees",
        "[threshold {limit}|limit: {limit}|the limit is {limit}]",
        "no more than {limit} degrees are allowed",
        "[for {minutes} minutes|duration: {minutes} min|{minutes} minutes long]",
        "the alarm lasted {minutes} minutes",
        "[at|time:|alarm at|since] {time}",
        "it went off at {time}",
        "[state:|the alarm is|status:] {seen}",
        "[as to the alarm:|and the alarm?] {seen}",
    ),
)
MEETING_MINUTES = Subject(
    "meeting_minutes",
    {
        "task": Part(one_of(TASKS), words("task action_item actionItem todo")),
        "owner": Part(kinds.NAME, words("owner task_owner assignedTo responsible")),
        "chair": Part(kinds.NAME, words("chair chaired_by chairPerson meeting_lead")),
        "due": Part(DATE, words("due_date due deadline dueOn")),
        "present": Part(kinds.between(3, 25), words("present attendees_count numberPresent people_present")),
        "length": Part(kinds.between(15, 180, 5), words("duration_minutes length meetingMinutes minutes_long")),
        "done": Part(
            kinds.boolean("done|finished", "not done yet|still to do|unfinished"),
            words("done is_done isDone completed"),
        ),
    },
    Wordings(
        train=(
            "Task: {task}\nOwner: {owner}\nDue: {due}\nChair: {chair}\nPresent: {present}\nDuration: {length} min",
            "{chair} chaired the meeting. {owner} takes care of the {task} until {due}.",
            (
                "The meeting was chaired by {chair}; {present} people were present for "
                "{length} minutes. Task of {owner}: {task}."
            ),
            "{present} people, {length} minutes. {owner} will do the {task} by {due}.",
            "Action item: {task} -> {owner}, due {due}, {done}",
            "{owner} was asked by the chair, {chair}, to prepare the {task} by {due}.",
            "The {task} is {done}. Owner: {owner}. Deadline: {due}. Meeting chaired by {chair}.",
            "[Hi|Hello] {owner}, you have the {task} until {due}. We were {present} people today. {chair}",
            "Chair: {chair} | Owner: {owner} | {task} | {due} | {done}",
            "After {length} minutes we agreed: the {task} is done by {owner}, deadline {due}. {present} present.",
            "owner='{owner}' task='{task}' due={due} present={present} minutes={length}",
            "Who is responsible? {owner}. For what? The {task}. By when? {due}. State? {done}.",
            "By {due}: {task} ({owner}). The meeting took {length} minutes with {present} people present.",
            "Today I chaired, says {chair}. The {task} lies with {owner} and is {done}. Length {length} min.",
            "Minutes: {length} min, {present} present, chair {chair}. Open point: {task}, {owner}.",
            "quick recap: {owner} does the {task}, due {due}, {chair} was chair, took {length} min",
            "{length} minutes, {present} participants. State of the {task}: {done}. Responsible: {owner}.",
        ),
        heldout=(
            "Under the lead of {chair}, {present} colleagues sat together {length} minutes; {task} falls to {owner}.",
            "No later than {due}, {owner} is to hand in the {task}, so far {done}.",
        ),
    ),
    phrases("Extract the minutes.|Read the meeting minutes.|Who does what?|Return the task as JSON."),
    (
        "[task:|action item:|to do: the|the task is the] {task}",
        "we talked about the {task}",
        "[owner:|responsible:|assigned to|task owner] {owner}",
        "{owner} [will do it|is responsible]",
        "[chair|chair:|chaired by|led by] {chair}",
        "{chair} [chaired the meeting|was the chair]",
        "[due|by|deadline:|until] {due}",
        "it has to be ready by {due}",
        "[{present} people present|present: {present}|{present} participants]",
        "around the table sat {present} people",
        "[{length} minutes long|duration: {length} min|it took {length} minutes]",
        "the meeting lasted {length} minutes",
        "[it is|state:|the task is] {done}",
        "so far it is {done}",
    ),
)
SUBJECTS = (
    ACCESS_LOG,
    CODE_PACKAGE,
    SUPPORT_CHAT,
    DEFECT_TICKET,
    JOB_OPENING,
    EXPENSE_CLAIM,
    PALLET_RECEIPT,
    STOCK_COUNT,
    INVOICE_LINE,
    SATISFACTION_FORM,
    CONFERENCE_TALK,
    LAB_RESULT,
    MEDICATION_PLAN,
    PATIENT_RECORD,
    PODCAST_EPISODE,
    BOOK_REVIEW,
    SENSOR_ALARM,
    MEETING_MINUTES,
)
