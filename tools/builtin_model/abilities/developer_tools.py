"""Tools of people at keyboards: files, pictures, repositories, services, accounts, names on the net, devices."""

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.known_tools import argument, tool
from tools.builtin_model.draw import Draw, words

_EXTENSIONS = words(
    "pdf txt csv docx xlsx pptx json yaml md html xml log png jpg svg mp3 wav mp4 mov py js ts zip odt tex epub gif"
)
_PICTURES = words("jpg jpg jpeg png png webp gif tiff bmp heic svg")
_FOLDERS = words(
    "photos docs images src assets data backup reports archive downloads drafts old shared exports scans tmp uploads"
)
_FILE_ENDS = words("final draft v2 v3 old new copy backup summary notes latest signed export raw edited")
_CAMERAS = words("img IMG DSC photo pic scan shot screenshot")
_SERVICE_ENDS = words(
    "api worker service gateway web server proxy backend frontend scheduler cache bot sync importer mailer queue"
)
_BRANCH_HEADS = words("feature fix bugfix hotfix chore release docs refactor test")
_BRANCH_DEEDS = words("fix add update remove improve rework clean split drop bump test")
_BRANCH_THINGS = words(
    "login-form typos search cart header footer tests parser logging cache menu upload icons colours links dates"
)
_HOST_HEADS = words("web db mail app cache www api dev build node proxy files backup git vpn ns gw edge")
_TOP_DOMAINS = words("com org net io dev de example local internal fr eu")
_DEVICES = words("pump valve motor fan ESP32 tracker gateway meter node camera sensor board thermostat beacon lamp")
_SENSORS = words("temp hum co2 press level flow probe dht light wind rain sensor bme280 soil door")
_TABLES = words(
    "customers orders users products invoices payments employees sessions books events tickets stores logs items cars"
)
_COLUMNS = words("name id email city price status total country age title created_at quantity phone amount")
_FLAGS = words("active open paid shipped new closed pending blocked late free")


def _word(draw: Draw) -> str:
    """A word of names: any, or an ordinary one of titles."""
    return (values.any_word(draw) if draw.chance(0.6) else draw.pick(kinds.TITLES)).lower()


def _stem(draw: Draw) -> str:
    joint = draw.pick(("_", "_", "-", "-", ""))
    parts = [_word(draw) for _ in range(draw.pick((1, 1, 2, 2, 3)))]
    if draw.chance(0.3):
        parts.append(draw.pick(_FILE_ENDS))
    if draw.chance(0.3):
        parts.append(str(draw.rng.randrange(1, 10 ** draw.pick((1, 2, 4)))))
    stem = joint.join(parts)
    return stem.capitalize() if draw.chance(0.1) else stem


def _folder_name(draw: Draw) -> str:
    return draw.pick(_FOLDERS) if draw.chance(0.6) else _word(draw)


def _folder(draw: Draw) -> str:
    path = "/".join(_folder_name(draw) for _ in range(draw.pick((1, 1, 2, 2, 3))))
    return draw.weighted(((5, path), (2, f"{path}/"), (2, f"/{path}"), (1, f"~/{path}")))


def _pathed(draw: Draw, name: str) -> str:
    return f"{_folder(draw).rstrip('/')}/{name}" if draw.chance(0.3) else name


def _plain_file(draw: Draw) -> str:
    return f"{_stem(draw)}.{draw.pick(_EXTENSIONS)}"


def _file(draw: Draw) -> str:
    return _pathed(draw, _plain_file(draw))


def _picture(draw: Draw) -> str:
    shot = f"{draw.pick(_CAMERAS)}{draw.pick('_-')}{draw.rng.randrange(1, 10000):04d}"
    return _pathed(draw, f"{shot if draw.chance(0.4) else _stem(draw)}.{draw.pick(_PICTURES)}")


def _archive(draw: Draw) -> str:
    return f"{_stem(draw)}.{draw.pick(words('zip zip zip tar.gz 7z tar'))}"


def _tag(draw: Draw) -> str:
    return draw.pick((_word, _word, values.food, values.colour, values.city))(draw).lower()


def _service(draw: Draw) -> str:
    if draw.chance(0.1):
        return _word(draw)
    middle = f"-{_word(draw)}" if draw.chance(0.15) else ""
    return f"{_word(draw)}{middle}-{draw.pick(_SERVICE_ENDS)}"


def _repository(draw: Draw) -> str:
    name = draw.pick((_word(draw), f"{_word(draw)}-{_word(draw)}", _service(draw)))
    return f"{_word(draw)}/{name}" if draw.chance(0.75) else name


def _branch(draw: Draw) -> str:
    about = draw.pick((draw.pick(_BRANCH_THINGS), f"{_word(draw)}-{_word(draw)}", _word(draw)))
    kind = f"{draw.pick(_BRANCH_HEADS)}/{about}"
    return draw.pick((kind, kind, f"{draw.pick(_BRANCH_DEEDS)}-{about}", draw.pick(("main", "develop", "master"))))


def _version(draw: Draw) -> str:
    parts = [str(draw.rng.randrange(0, draw.pick((5, 20, 40)))) for _ in range(draw.pick((2, 3, 3, 3)))]
    tail = draw.pick(("-rc1", "-beta", "-rc2", "-alpha.1")) if draw.chance(0.1) else ""
    return f"{draw.pick(('', '', '', 'v'))}{'.'.join(parts)}{tail}"


def _host(draw: Draw) -> str:
    number = draw.pick(("", str(draw.rng.randrange(1, 30)), f"-{draw.rng.randrange(1, 30):02d}"))
    head = draw.pick(_HOST_HEADS) if draw.chance(0.7) else _word(draw)
    return f"{head}{number}.{_word(draw)}.{draw.pick(_TOP_DOMAINS)}"


def _address(draw: Draw) -> str:
    head = draw.pick(("10", "192.168", "172.16", "", "", ""))
    parts = head.split(".") if head else [str(draw.rng.randrange(1, 224))]
    return ".".join([*parts, *(str(draw.rng.randrange(256)) for _ in range(4 - len(parts)))])


def _target(draw: Draw) -> str:
    return draw.pick((_address, _address, _host))(draw)


def _mail(draw: Draw) -> str:
    first = (values.name(draw) if draw.chance(0.5) else values.any_word(draw)).lower()
    local = draw.pick((first, f"{first}.{_word(draw)}", f"{first[0]}.{_word(draw)}", f"{first}_{_word(draw)}"))
    number = str(draw.rng.randrange(1, 100)) if draw.chance(0.1) else ""
    return f"{local}{number}@{_word(draw)}.{draw.pick(_TOP_DOMAINS)}"


def _user(draw: Draw) -> str:
    first, last = values.name(draw).lower(), _word(draw)
    number = str(draw.rng.randrange(1, 100))
    return draw.pick((f"{first}_{last}", f"{first}.{last}", f"{first[0]}{last}", f"{first}{number}", first, last))


def _numbered(draw: Draw, heads: tuple[str, ...]) -> str:
    head = draw.pick(heads) if draw.chance(0.7) else _word(draw)
    number = draw.rng.randrange(1, draw.pick((10, 100, 1000)))
    code = f"{draw.pick('ABCDEFGHK')}{number}" if draw.chance(0.3) else draw.pick((str(number), f"{number:02d}"))
    return f"{head}{draw.pick('--_')}{code}"


def _device(draw: Draw) -> str:
    return _numbered(draw, _DEVICES)


def _sensor(draw: Draw) -> str:
    return _numbered(draw, _SENSORS)


def _condition(draw: Draw) -> str:
    number = draw.rng.randrange(1, 10 ** draw.pick((1, 2, 3)))
    return draw.pick(
        (
            f"city = '{values.city(draw)}'",
            f"name = '{values.name(draw)}'",
            f"status = '{draw.pick(_FLAGS)}'",
            f"{draw.pick(words('id price total age quantity amount'))} {draw.pick('<>=')} {number}",
        )
    )


def _statement(draw: Draw) -> str:
    table = draw.pick(_TABLES) if draw.chance(0.75) else _word(draw)
    first, second = draw.rng.sample(_COLUMNS, 2)
    condition = f" WHERE {_condition(draw)}" if draw.chance(0.6) else ""
    tail = draw.pick(("", "", "", f" ORDER BY {second}", f" LIMIT {draw.rng.randrange(1, 100)}", ";"))
    made = draw.weighted(
        (
            (4, f"SELECT {first} FROM {table}{condition}{tail}"),
            (3, f"SELECT * FROM {table}{condition}{tail}"),
            (2, f"SELECT {first}, {second} FROM {table}{condition}{tail}"),
            (2, f"SELECT COUNT(*) FROM {table}{condition}"),
            (1, f"DELETE FROM {table} WHERE {_condition(draw)}"),
            (1, f"UPDATE {table} SET status = '{draw.pick(_FLAGS)}' WHERE {_condition(draw)}"),
        )
    )
    return made.lower() if draw.chance(0.15) and "'" not in made else made


def _database(draw: Draw) -> str:
    tail = draw.pick(("", "", "_db", "_prod", "_test", "-db", "_archive"))
    return f"{draw.pick((_word(draw), draw.pick(words('sales crm shop billing users analytics hr stock'))))}{tail}"


def _pixels(draw: Draw) -> kinds.Said:
    usual = draw.pick((640, 480, 800, 600, 1024, 768, 1280, 720, 1920, 1080, 2560, 1440, 3840, 2160, 512, 256, 128))
    number = usual if draw.chance(0.4) else draw.rng.randrange(16, 4000)
    return str(number), number


FILE = kinds.Kind(kinds.STRING, kinds.plain(_file))
PLAIN_FILE = kinds.Kind(kinds.STRING, kinds.plain(_plain_file))
FILES = kinds.list_of(_file)
FOLDER = kinds.Kind(kinds.STRING, kinds.plain(_folder))
PICTURE = kinds.Kind(kinds.STRING, kinds.plain(_picture))
ARCHIVE = kinds.Kind(kinds.STRING, kinds.plain(_archive))
TAGS = kinds.list_of(_tag)
LABELS = kinds.list_of(
    lambda draw: draw.pick(
        (_word(draw), draw.pick(words("bug docs ui urgent backend frontend security tests question design perf")))
    )
)
SERVICE = kinds.Kind(kinds.STRING, kinds.plain(_service))
REPOSITORY = kinds.Kind(kinds.STRING, kinds.plain(_repository))
BRANCH = kinds.Kind(kinds.STRING, kinds.plain(_branch))
VERSION = kinds.Kind(kinds.STRING, kinds.plain(_version))
HOST = kinds.Kind(kinds.STRING, kinds.plain(_host))
ADDRESS = kinds.Kind(kinds.STRING, kinds.plain(_address))
TARGET = kinds.Kind(kinds.STRING, kinds.plain(_target))
MAIL = kinds.Kind(kinds.STRING, kinds.plain(_mail))
USER = kinds.Kind(kinds.STRING, kinds.plain(_user))
DEVICE = kinds.Kind(kinds.STRING, kinds.plain(_device))
SENSOR = kinds.Kind(kinds.STRING, kinds.plain(_sensor))
STATEMENT = kinds.Kind(kinds.STRING, kinds.plain(_statement))
DATABASE = kinds.Kind(kinds.STRING, kinds.plain(_database))
PIXELS = kinds.Kind({"type": "integer"}, _pixels)
NUMBER = kinds.between(1, 2500)
ENVIRONMENT = kinds.choice("staging", "production")
FORMATS = kinds.choice("pdf", "docx", "txt", "html", "csv", "mp3", "png", "epub")
METHODS = kinds.choice("squash", "rebase", "merge")
VERDICTS = kinds.choice("approve", "reject", "postpone")
METRICS = kinds.choice("cpu", "memory", "disk", "network")
RECORDS = kinds.choice("A", "AAAA", "CNAME", "TXT", "MX")
QUANTITIES = kinds.choice("temperature", "humidity", "pressure", "voltage")


TOOLS = (
    tool(
        "file renaming",
        "rename_file renameFile file_rename mv_file change_filename give_new_name",
        "Rename a file|Gives a file another name|Changes the name of a file and leaves it where it is",
        (
            argument("file", FILE, "file path old_name source", "The file as it is called now"),
            argument("name", PLAIN_FILE, "new_name to target_name", "What it is to be called|The new file name"),
        ),
        (
            "[Rename|Please rename] {file} to {name}[.|]",
            "rename {file} {name}",
            "{file} should be called {name} [instead|from now on][.|]",
            "[Can|Could] you change the name of {file} to {name}?",
            "I'd like {file} to have a better name: {name}[.|]",
            "{name} is the new name for {file}[.|, please.]",
            "The name of {file} is wrong, it ought to be {name}[.|]",
            "Nobody understands what {file} is. Call it {name}[.|]",
            "Give {file} the name {name}[.|]",
            "file rename: {file} -> {name}",
            "My boss hates how {file} is called; {name} would be clearer, so rename it[.|]",
            "From {file} to {name}, just the name, don't move anything[.|]",
            "Would you mind renaming {file}? {name} is what we agreed on.",
            "I misspelled {file}. It's really {name}[.|, fix the name please.]",
            "{file} needs a new name. Make it {name}[.|]",
            "new name for {file}: {name}",
            "We settled on {name} as the name, but the file is still {file}. Change that[.|]",
            "Instead of {file} I want to see {name} in the folder[.|]",
            "How do I rename {file} so that it's {name}? Just do it for me.",
            "Old name {file}, new name {name}[.|]",
            "Let the file {file} be known as {name} in future[.|]",
            "Before I send it off, {file} has to be renamed {name}[.|]",
            "Turn the file name {file} into {name}[.|, thanks!]",
        ),
        (
            "I can't find anything with names like {file}; {name} says what's in there, so use that.",
            "Our style guide demands {name} where somebody typed {file} as the title.",
        ),
    ),
    tool(
        "file archive",
        "zip_files createArchive compress_files make_zip archive_files packFiles",
        "Put files into an archive|Zips files|Compresses several files into one archive",
        (
            argument("files", FILES, "files paths inputs", "The files to be packed"),
            argument("archive", ARCHIVE, "archive archive_name output", "Name of the archive, e.g. all.zip"),
            argument(
                "locked",
                kinds.boolean("with a password|password-protected", "without a password|with no password"),
                "encrypted use_password is_protected",
                required=False,
            ),
        ),
        (
            "[Zip|Compress|Pack] {files} into {archive}[.|, please.|]",
            "zip {files} as {archive}",
            "Make an archive {archive} out of {files}[.|]",
            "I need {files} in one archive called {archive}[, {locked}|][.|]",
            "{archive} should contain {files}[.|]",
            "[Can|Could] you compress {files}? Name the result {archive}[, {locked}|].",
            "Too many attachments! Bundle {files} into {archive}[.|]",
            "Create {archive} {locked} from {files}[.|]",
            "The customer wants a single download, so put {files} into {archive}[.|]",
            "Archive {files} under the name {archive}[, {locked}|][.|]",
            "archive: {archive}, contents: {files}",
            "To save space I'd like {files} squeezed into {archive}[.|]",
            "{files} go together into {archive}[.|, {locked}.]",
            "{files}: zip these, output {archive}[, {locked}|]",
            "How can I send {files} as one file? Build {archive} from them[.|]",
            "Please pack the following into {archive}: {files}",
            "Wrap up {files} {locked}, archive name {archive}[.|]",
            "I'm running out of disk space. Compress {files}; the archive is {archive}[.|]",
            "We'd like an archive {locked}, named {archive}, holding {files}[.|]",
            "Everything in one place: {files} inside {archive}[.|]",
            "Collect {files} and zip them up as {archive}[, {locked}|][.|]",
            "{archive} please, with {files} inside[.|]",
            "Squash {files} into a compressed {archive} for me[.|]",
        ),
        (
            "Mail servers refuse so many pieces; shrink {files} down to just {archive}.",
            "One tidy parcel named {archive} is what the auditors get, made up of {files}.",
        ),
    ),
    tool(
        "image resizing",
        "resize_image resizeImage image_resize set_image_dimensions scale_picture_to change_picture_size",
        "Resize an image|Changes the width and height of a picture file|Scales an image to a size in pixels",
        (
            argument("image", PICTURE, "image file path picture", "The picture's file"),
            argument("width", PIXELS, "width width_px new_width", "Width in pixels"),
            argument("height", PIXELS, "height height_px new_height", "Height in pixels"),
            argument(
                "ratio",
                kinds.boolean("keeping the proportions|without distortion", "ignoring the proportions|stretched"),
                "keep_ratio keep_aspect_ratio lock_proportions",
                required=False,
            ),
        ),
        (
            "[Resize|Scale] {image} to {width} by {height}[ pixels|][.|, please.|]",
            "resize {image} {width}x{height}",
            "{image} has to be {width} wide and {height} high[.|]",
            "I need {image} with a width of {width} and a height of {height}[ pixels|][.|]",
            "[Can|Could] you make {image} {width} pixels wide and {height} pixels tall[, {ratio}|]?",
            "Width {width}, height {height}, picture {image}[, {ratio}|][.|]",
            "The banner slot is {width} x {height}. Fit {image} into it[, {ratio}|][.|]",
            "{image} is far too large for the page. Bring it to {width} by {height}[.|]",
            "{width} by {height} is what I need {image} to measure[.|]",
            "Change the size of {image}: {height} high, {width} wide[.|]",
            "{image}: {width} px across, {height} px down[, {ratio}|]",
            "For the website, {image} must be {width}x{height}[.|]",
            "Please set {image} to a height of {height} and a width of {width}, {ratio}[.|]",
            "new size for {image}, {width} times {height}[, {ratio}|]",
            "My profile picture {image} is rejected, they want {width} in width and {height} in height[.|]",
            "I want it smaller: {image} at {width} by {height}, {ratio}[.|]",
            "Would you shrink or grow {image} so it's {width} wide by {height} tall?",
            "The printer asks for {width} x {height} pixels, and {image} isn't that size. Resize it[.|]",
            "Scale the picture {image}, {ratio}, to {width} by {height}[.|]",
            "Image: {image}. Width: {width}. Height: {height}[.|]",
            "Height should be {height} and width {width} for {image}[.|]",
            "What I need is {image} in {width}x{height}, {ratio}[.|]",
            "Our app only takes icons of {width} by {height}, so adapt {image}[.|]",
        ),
        (
            "On my phone {image} looks blurry; {width} pixels sideways and {height} upwards would be right.",
            "The frame measures {width} horizontally, {height} vertically, and {image} doesn't fill it yet.",
        ),
    ),
    tool(
        "photo tagging",
        "tag_photo addPhotoTags photo_tags label_photo set_keywords keyword_image",
        "Tag a photo|Adds keywords to a picture|Attaches tags to a photo so that it can be found",
        (
            argument("photo", PICTURE, "photo image file photo_path", "The photo's file"),
            argument("tags", TAGS, "tags keywords tag_list", "The keywords"),
        ),
        (
            "[Tag|Please tag] {photo} with {tags}[.|]",
            "Add the tags {tags} to {photo}[.|, please.|]",
            "tags for {photo}: {tags}",
            "{photo} shows {tags}, so tag it that way[.|]",
            "I want to find {photo} again when I search for {tags}[.|]",
            "[Can|Could] you put the keywords {tags} on {photo}?",
            "{tags} - those are the tags for {photo}[.|]",
            "The picture {photo} has no keywords yet. Give it {tags}[.|]",
            "Mark {photo} as {tags}[.|]",
            "tag {photo} {tags}",
            "Sorting holiday pictures today! {photo} gets {tags}[.|]",
            "Keywords {tags}, photo {photo}[.|]",
            "{photo} belongs under {tags}[.|, tag it please.]",
            "Please attach {tags} as tags to the photo {photo}[.|]",
            "My photo library is a mess. Start with {photo} and tag it {tags}[.|]",
            "Which tags? {tags}. Which photo? {photo}.",
            "What you see on {photo} is {tags}; save that as keywords[.|]",
            "Let {photo} carry the tags {tags}[.|]",
            "Would you label the picture {photo} with {tags} for me?",
            "I forgot to tag {photo}. It needs {tags}[.|]",
            "{photo}, keywords: {tags}",
            "We took {photo} last year; the right tags are {tags}[.|]",
            "Use {tags} as keywords for {photo} in the gallery[.|]",
        ),
        (
            "Grandma will look for words like {tags}, hence write them onto the shot {photo}.",
            "So that searching works, the snapshot {photo} ought to be described by {tags}.",
        ),
    ),
    tool(
        "file copying",
        "copy_file copyFile duplicate_to cp_file file_copy copy_to_folder",
        "Copy a file to a folder|Puts a copy of a file into another folder|Duplicates a file elsewhere",
        (
            argument("file", FILE, "file source path src", "The file to copy"),
            argument("folder", FOLDER, "folder destination target_dir dest", "Where the copy goes"),
            argument(
                "replace",
                kinds.boolean("replacing what is there|overwriting", "without overwriting|replacing nothing"),
                "overwrite replace_existing force",
                required=False,
            ),
        ),
        (
            "[Copy|Please copy] {file} to {folder}[, {replace}|][.|]",
            "copy {file} {folder}",
            "I need a copy of {file} in {folder}[.|]",
            "[Can|Could] you duplicate {file} into {folder}[, {replace}|]?",
            "Put a second copy of {file} in {folder}[.|, please.]",
            "{folder} should have its own copy of {file}[.|]",
            "{file} should stay where it is, but also be in {folder}[.|]",
            "Into {folder}, copy {file}, {replace}[.|]",
            "Just to be safe I'd like {file} copied over to {folder}[.|]",
            "{file} -> {folder}, as a copy[, {replace}|]",
            "My colleague works in {folder} and needs {file} there too. Make a copy[.|]",
            "A copy of {file} goes to {folder}[.|]",
            "Copy to {folder}: {file}[, {replace}|]",
            "Would you place a duplicate of {file} under {folder}?",
            "The folder {folder} lacks {file}; copy it there[, {replace}|][.|]",
            "Before I edit {file}, store a copy in {folder}[.|]",
            "Destination {folder}, source {file}, {replace}[.|]",
            "Don't move {file}, copy it into {folder}[.|!]",
            "I want the same {file} in {folder} as well[.|]",
            "Take {file} and copy it over into {folder}, {replace}[.|]",
            "{folder} is my safe place. Copy {file} in there[.|]",
            "cp {file} to {folder} please",
            "Get me {file} copied to the directory {folder}[.|]",
        ),
        (
            "Two of {file} are better than one, the twin shall live inside {folder}.",
            "While the original of {file} remains untouched, {folder} ought to receive a clone.",
        ),
    ),
    tool(
        "file conversion",
        "convert_file_format transcode_file change_format fileConverter convert_to to_other_format",
        "Convert a file to another format|Turns a file into one of another type|Changes the format of a file",
        (
            argument("file", FILE, "file input path source_file", "The file to convert"),
            argument("format", FORMATS, "format target_format output_format to", "The wanted format, e.g. pdf"),
        ),
        (
            "[Convert|Please convert] {file} to {format}[.|]",
            "convert {file} {format}",
            "I need {file} as {format}[.|]",
            "[Can|Could] you turn {file} into a {format} file?",
            "{file} is in the wrong format. It must be {format}[.|]",
            "Make a {format} version of {file}[.|, please.]",
            "{format} please, from {file}[.|]",
            "My laptop can't open {file}. Would {format} work? Convert it[.|]",
            "The website only accepts {format}, but I've got {file}[.|. Convert it for me.]",
            "Export {file} in the format {format}[.|]",
            "file: {file}, format: {format}",
            "From {file}, produce a {format}[.|]",
            "Target format {format}, file {file}[.|]",
            "I'd like to have {file} in {format} format[.|]",
            "{file} should become a {format}[.|]",
            "The print shop asked for {format} and all I have is {file}[.|, so convert it.]",
            "What do I do with {file} if I need {format}? Convert it please.",
            "Would you change the type of {file} to {format}?",
            "Save the contents of {file} as {format}[.|]",
            "{format} would be easier to read for Grandpa, so convert {file}[.|]",
            "Is it possible to get {file} as a {format}? [Do it.|Please do.]",
            "Reformat {file}: {format}[.|]",
            "Different format, same content: {file} into {format}[.|]",
        ),
        (
            "Our old software chokes on {file} and swallows nothing except {format}.",
            "Once {file} exists in {format} form the editors will be happy, so transform it.",
        ),
    ),
    tool(
        "file sharing",
        "share_file shareFile send_file_link file_share grant_file_access give_access_to_file",
        "Share a file with somebody|Gives a person access to a file by e-mail|Invites somebody to a file",
        (
            argument("file", FILE, "file path file_name document", "The file to share"),
            argument("mail", MAIL, "email recipient share_with user_email", "E-mail address of the person"),
            argument(
                "edit",
                kinds.boolean("with editing rights|to edit", "to read only|with reading rights only"),
                "can_edit allow_editing editable",
                "Whether the person may change the file",
                required=False,
            ),
        ),
        (
            "[Share|Please share] {file} with {mail}[.|]",
            "share {file} {mail}",
            "{mail} needs access to {file}[, {edit}|][.|]",
            "[Can|Could] you give {mail} access to {file}[, {edit}|]?",
            "Let {mail} see {file}[.|]",
            "I want {mail} to get {file}, {edit}[.|]",
            "{file} should be shared with {mail}[, {edit}|][.|]",
            "My colleague, {mail}, keeps asking for {file}. Share it[.|]",
            "Invite {mail} to {file}[, {edit}|][.|]",
            "With {mail}, share the file {file}[.|, {edit}.]",
            "Who can open {file}? I'd like {mail} to be able to[.|]",
            "access for {mail} on {file}, {edit}",
            "Grant {mail} access to the file {file}, {edit}[.|]",
            "We work on {file} together with {mail}, so share it {edit}[.|]",
            "Please make {file} available to {mail}[.|]",
            "{mail} can't open {file}. Let them in, {edit}[.|]",
            "The tax adviser ({mail}) has to look at {file}[.|, share it.]",
            "File {file}, person {mail}[, {edit}|][.|]",
            "Would you share {file} {edit}? It's for {mail}.",
            "I promised {mail} a link to {file}[.|]",
            "Send {mail} a link so they can open {file}[, {edit}|][.|]",
            "Open up {file} for {mail}, {edit}[.|]",
            "Sharing: {file}, to {mail}",
        ),
        (
            "Someone at {mail} has been locked out of {file} all morning, kindly fix that.",
            "Four eyes see more, hence {mail} may join me on {file} too.",
        ),
    ),
    tool(
        "pull request merging",
        "merge_pull_request mergePr pr_merge merge_change land_pull_request accept_merge",
        "Merge a pull request|Merges an open pull request of a repository|Brings the changes of a pull request in",
        (
            argument("repository", REPOSITORY, "repository repo repo_name project", "The repository, e.g. acme/shop"),
            argument("number", NUMBER, "number pr_number pull_number pr", "Number of the pull request"),
            argument("method", METHODS, "method merge_method strategy", required=False),
        ),
        (
            "[Merge|Please merge] pull request {number} in {repository}[.|]",
            "merge #{number} {repository}",
            "merge pr {number} of {repository}[, {method}|]",
            "PR {number} in {repository} is ready to be merged[.|, method {method}.]",
            "All checks are green, so merge {repository} number {number}[.|]",
            "[Can|Could] you merge #{number} on {repository}[ with {method}|]?",
            "In {repository}, pull request {number} can go in[. Use {method}|][.|]",
            "{repository}: merge pull request #{number}[, method: {method}|]",
            "We've waited long enough. Merge PR #{number} into {repository}[.|]",
            "The review is done and {number} may be merged in {repository}[, by {method}|][.|]",
            "I'd like to have pull request {number} merged, repository {repository}[.|]",
            "Number {number} at {repository} got its approval; merge it now[, {method}|][.|]",
            "Use {method} to merge PR {number} of {repository}[.|]",
            "Bring the changes of #{number} into the main branch of {repository}[.|]",
            "Would you land {number} in {repository} for me? [Thanks!|]",
            "Everybody agreed on PR {number}, so it gets merged into {repository}[.|]",
            "{number} is the pull request, {repository} the repo. Merge[ it|] with {method}[.|]",
            "Finish PR {number} by merging it, it's in {repository}[.|]",
            "Merge into {repository}: #{number}[, {method}|]",
            "The release hangs on {repository} PR {number}, merge it please[.|]",
            "Can pull request {number} of {repository} be merged today? If so, do it.",
            "Merging {number} in {repository} with {method} would make my day[.|]",
            "{repository} #{number} - merge please",
        ),
        (
            "Nothing stands in the way of {number} any longer; {repository} should take it in.",
            "The author of request {number} left for holidays, integrate that work in {repository}.",
        ),
    ),
    tool(
        "pull request verdict",
        "review_pull_request reviewPr submit_review pr_review_verdict judge_pull_request give_review",
        "Review a pull request|Hands in a verdict on a pull request|Approves or rejects somebody's changes",
        (
            argument("repository", REPOSITORY, "repository repo repo_name project", "The repository"),
            argument("number", NUMBER, "number pr_number pull_number pr", "Number of the pull request"),
            argument("verdict", VERDICTS, "verdict decision action", "What the reviewer decides"),
            argument("comment", kinds.QUOTED, "comment body remark", "What to tell the author", required=False),
        ),
        (
            "Review PR {number} of {repository}: {verdict}[.|]",
            "I'd like to {verdict} pull request {number} in {repository}[.|]",
            "{verdict} #{number} {repository}",
            "[Please|] {verdict} PR {number} on {repository}[ and write {comment}|][.|]",
            "My verdict on {repository} #{number} is {verdict}[, with the comment {comment}|][.|]",
            "I've read the changes of {number} in {repository}. Decision: {verdict}[.|]",
            "{repository}, pull request {number}, review: {verdict}[, comment {comment}|]",
            "[Can|Could] you hand in my review for #{number} at {repository}? It's {verdict}.",
            "After looking at the diff I {verdict} number {number} of {repository}[.|]",
            "Submit a review with {verdict} on {number}, repository {repository}[.|]",
            "As reviewer of PR {number} ({repository}) I choose {verdict}[. Tell them {comment}|][.|]",
            "In {repository} there's a review waiting for me, {number}. I {verdict} it[.|]",
            "Leave {comment} on pull request {number} of {repository} and {verdict} it[.|]",
            "The code in #{number} is what it is: {verdict}. Repository {repository}[.|]",
            "Set my review of {repository} PR #{number} to {verdict}[.|]",
            "{verdict}, that's my answer to pull request {number} in {repository}[.|]",
            "Don't merge yet, just review: {repository}, {number}, {verdict}[.|]",
            "What do I say to PR {number} of {repository}? {verdict}, with the remark {comment}[.|]",
            "For {repository} I have to judge #{number}. Put down {verdict}[.|]",
            "review {repository} {number} {verdict}",
            "We discussed #{number} on {repository} this morning and want to {verdict} it[.|]",
            "The tests of {number} convinced me to {verdict} it. It's in {repository}[.|]",
            "Pull request {number}? I {verdict}. Repo: {repository}[. Comment: {comment}|][.|]",
        ),
        (
            "They asked my opinion about request {number} from {repository} and I'd say {verdict}.",
            "Having gone over each line in {repository}, number {number}, I am going to {verdict} this.",
        ),
    ),
    tool(
        "labelled issue",
        "open_labelled_issue newRepoIssue issue_with_labels add_repo_issue fileRepoIssue repository_issue",
        "Create an issue in a repository|Opens an issue with labels|Adds an issue to a project's tracker",
        (
            argument("repository", REPOSITORY, "repository repo repo_name project", "The repository"),
            argument("title", kinds.QUOTED, "title issue_title summary", "The issue's title"),
            argument("labels", LABELS, "labels tags label_names", "The labels to attach"),
        ),
        (
            "[Create|Open] an issue {title} in {repository} with the labels {labels}[.|]",
            "issue in {repository}: {title}, labels {labels}",
            "In {repository}, open an issue with labels {labels}: {title}",
            "[Can|Could] you file {title} as an issue in {repository}? Labels: {labels}.",
            "{repository} needs an issue called {title}, labelled {labels}[.|]",
            "New issue, {labels}, in {repository}, title {title}[.|]",
            "{title} should be an issue in {repository}. Label it {labels}[.|]",
            "Please put {title} on the tracker of {repository} and label it {labels}[.|]",
            "I noticed something in {repository}. Make an issue of it, {title}, with {labels} as labels[.|]",
            "Labels {labels}, title {title}, repo {repository}[.|]",
            "Add the issue {title} to {repository}; it gets {labels}[.|]",
            "We keep forgetting this: {title}. Open an issue for it at {repository}, labels {labels}[.|]",
            "open issue {repository} {title} {labels}",
            "Tag it {labels} and call it {title}: a new issue for {repository}[.|]",
            "There's no issue yet for {title} in {repository}. Write one, with labels {labels}[.|]",
            "Let's track {title} at {repository}, labels being {labels}[.|]",
            "{labels} are the labels, {title} is the title, and the issue goes to {repository}[.|]",
            "Would you raise an issue on {repository}? Title {title}, labels {labels}[.|]",
            "Issue titled {title} for the repository {repository}, labelled with {labels}[.|]",
            "The maintainers of {repository} want an issue about {title}, and please with {labels} on it[.|]",
            "I want to open an issue at {repository} named {title}. It's {labels}[.|]",
            "Something for the backlog of {repository}: {title} ({labels})",
            "With {labels} as labels, create the issue {title} in the repo {repository}[.|]",
        ),
        (
            "Somebody must look into {title} soon; enter that at {repository}, sorted under {labels}.",
            "Under the headings {labels}, let the people behind {repository} know about {title}.",
        ),
    ),
    tool(
        "release tag",
        "tag_release tagRelease create_release_tag git_tag new_version_tag mark_release",
        "Tag a release|Puts a version tag on a repository|Marks a commit as a released version",
        (
            argument("repository", REPOSITORY, "repository repo repo_name project", "The repository"),
            argument("version", VERSION, "version tag tag_name", "The version, e.g. 1.4.0"),
            argument("branch", BRANCH, "branch target ref", "The branch to tag", required=False),
        ),
        (
            "[Tag|Please tag] {repository} as {version}[.|]",
            "tag {repository} {version}",
            "Tag release {version} of {repository}[ on {branch}|][.|]",
            "{version} is ready, put the tag on {repository}[.|]",
            "[Can|Could] you create the tag {version} in {repository}[, branch {branch}|]?",
            "We need a release tag {version} for {repository}[.|]",
            "{repository} gets the version tag {version}[, from {branch}|][.|]",
            "release tag: {repository}, {version}[, {branch}|]",
            "The branch {branch} of {repository} should be tagged {version}[.|]",
            "Mark the current state of {repository} as release {version}[.|]",
            "On {branch}, set the tag {version} for {repository}[.|]",
            "All done for {version}! Tag it in {repository}[.|]",
            "I want the latest commit of {repository} to carry the tag {version}[.|]",
            "Version {version} of {repository} has no tag yet. Add one[ on {branch}|][.|]",
            "Would you tag a release? Repo {repository}, version {version}[.|]",
            "From {branch} in {repository}, tag {version}[.|]",
            "Set {version} as a tag in the repository {repository}[.|]",
            "{repository} is going to be released as {version}, so create that tag[.|]",
            "Our changelog for {repository} says {version}, the tag is missing. Please add it[.|]",
            "Version: {version}. Repository: {repository}. Tag it[.|!]",
            "Which tag? {version}. Where? {repository}[, branch {branch}|].",
            "New tag {version} on {repository}, please[.|]",
            "It's release day: tag {repository} with {version}[, branch {branch}|][.|]",
        ),
        (
            "History books shall know this commit of {repository} under the number {version}.",
            "Before lunch {version} must be stamped onto {repository} for everyone to download.",
        ),
    ),
    tool(
        "service restart",
        "restart_service_in restartService service_restart bounce_service restart_deployment",
        "Restart a service in an environment|Stops a service and starts it again|Restarts a running service",
        (
            argument("service", SERVICE, "service service_name app name", "The service, e.g. payments-api"),
            argument("environment", ENVIRONMENT, "environment env stage", "staging or production"),
        ),
        (
            "[Restart|Please restart] {service} in {environment}[.|]",
            "restart {service} {environment}",
            "restart {service} on {environment} pls",
            "{service} hangs in {environment}. Restart it[.|, please.]",
            "[Can|Could] you restart {service}? It's the one in {environment}.",
            "In {environment}, {service} has to be restarted[.|]",
            "{environment}: restart {service}",
            "Users report timeouts, so restart {service} in {environment}[.|]",
            "I think {service} needs a fresh start on {environment}[.|]",
            "The {environment} instance of {service} must be restarted[.|]",
            "Stop {service} in {environment} and start it again[.|]",
            "Would you bounce {service}? Environment {environment}.",
            "Since noon {service} doesn't answer on {environment} any more. A restart should help[.|]",
            "{service} eats all the memory, give it a restart in {environment}[.|]",
            "On {environment} the service {service} wants restarting[.|]",
            "After the config change, {service} has to restart in {environment}[.|]",
            "Service: {service}. Environment: {environment}. Action: restart[.|]",
            "A restart of {service} in {environment}, please[.|]",
            "Is {service} stuck again? Restart it on {environment}[.|]",
            "Try turning {service} off and on again, {environment} only[.|]",
            "For {environment} I need {service} restarted[ quickly|][.|]",
            "Kick {service} in {environment}, it's frozen[.|]",
            "{service} in {environment} is not responding and must be restarted[.|!]",
        ),
        (
            "Frozen screens everywhere! Let {service} come up anew, I mean the {environment} one.",
            "Somebody changed a secret for {environment}, therefore {service} should be cycled once.",
        ),
    ),
    tool(
        "service rollback",
        "rollback_service rollBack revert_deployment undo_release service_rollback back_to_version",
        "Roll a service back to an earlier version|Returns a service to an older version"
        "|Undoes a deployment in an environment",
        (
            argument("service", SERVICE, "service service_name app name", "The service"),
            argument("version", VERSION, "version to_version target_version", "The version to return to"),
            argument("environment", ENVIRONMENT, "environment env stage", "staging or production"),
        ),
        (
            "[Roll|Please roll] {service} back to {version} in {environment}[.|]",
            "rollback {service} {version} {environment}",
            "In {environment}, {service} must go back to version {version}[.|]",
            "The new {service} is broken. Back to {version} on {environment}[.|, please!]",
            "[Can|Could] you roll back {service} in {environment}? {version} was the last good one.",
            "{environment}: roll {service} back to {version}",
            "{version} of {service} worked. Return {environment} to it[.|]",
            "Undo the deployment of {service} on {environment}, we want {version} again[.|]",
            "Put {service} in {environment} back on {version}[.|]",
            "Everything was fine with {version}, so roll {environment} back for {service}[.|]",
            "Revert {service} to {version}, environment {environment}[.|]",
            "We have to take {service} back to {version} in {environment}[ immediately|][.|]",
            "Customers are complaining! {service} on {environment} should run {version} again[.|]",
            "Service {service}, {environment}, rollback to {version}[.|]",
            "Would you return {service} to the older {version} in {environment}?",
            "Last night's release of {service} was a mistake; go back to {version} on {environment}[.|]",
            "I'd like {environment} to be on {version} of {service} again[.|]",
            "Since the update {service} fails in {environment}. Roll it back, {version} please[.|]",
            "roll back to {version}: {service} in {environment}",
            "{service} needs a rollback on {environment}, target version {version}[.|]",
            "How do we get {version} of {service} back in {environment}? Do the rollback[.|]",
            "From today's build of {service} back to {version}, only in {environment}[.|]",
            "{environment} is down. Roll back {service}, it was {version} yesterday[.|]",
        ),
        (
            "I regret upgrading; let {service} return to good old {version}, at least within {environment}.",
            "Errors tripled after shipping, hence restore {version} as the {service} that {environment} uses.",
        ),
    ),
    tool(
        "host metrics",
        "get_host_metrics hostMetrics read_metrics server_metrics machine_load metric_of_host",
        "Read a metric of a host|Tells how busy a machine is|Gets the load of a server's processor, memory or disk",
        (
            argument("host", HOST, "host hostname server machine", "The host's name"),
            argument("metric", METRICS, "metric metric_name measure", "What to read"),
            argument("minutes", kinds.between(5, 240, 5), "minutes window last_minutes", required=False),
        ),
        (
            "[How is|What's] the {metric} usage of {host}?",
            "[Show|Give] me the {metric} metrics of {host}[ for the last {minutes} minutes|][.|]",
            "{metric} {host}",
            "metrics for {host}: {metric}[, last {minutes} minutes|]",
            "Is {host} running out of something? Check {metric}[.|]",
            "[Can|Could] you read {metric} on {host}[, over {minutes} minutes|]?",
            "{host} feels slow. What does its {metric} look like?",
            "For {host}, I need the {metric} figures[ of the past {minutes} minutes|][.|]",
            "Over the last {minutes} minutes, how was {metric} on {host}?",
            "I'd like to see {metric} for the machine {host}[.|]",
            "Host {host}, metric {metric}[, window {minutes} minutes|][.|]",
            "How busy has {host} been for {minutes} minutes? I mean {metric}[.|]",
            "Tell me about the {metric} load at {host}[, please.|.|]",
            "The alarm went off, so look at {metric} of {host}[.|]",
            "What is {host} doing? Its {metric} would interest me[.|]",
            "On {host}, check how much {metric} is in use[.|]",
            "{host} {metric} last {minutes} min",
            "Is the {metric} of {host} all right?",
            "We suspect {metric} trouble with {host}. Get the numbers[.|]",
            "Read out {metric}: {host}, {minutes} minutes back[.|]",
            "Please fetch the current {metric} values from {host}[.|]",
            "Before we buy a bigger box, what {metric} does {host} need?",
            "Has {host} got enough {metric} left?",
        ),
        (
            "My pages load like treacle; could {metric} be at its limit over on {host}?",
            "A graph of {metric} would tell us whether {host} copes with Monday's crowd.",
        ),
    ),
    tool(
        "login creation",
        "create_login provision_user newLogin create_user_account addSystemUser user_provisioning",
        "Create a user account|Sets up an account with a user name and an e-mail|Adds somebody to the system",
        (
            argument("user", USER, "username user_name login user", "The user name, e.g. jdoe"),
            argument("mail", MAIL, "email mail email_address contact", "The person's e-mail address"),
            argument(
                "admin",
                kinds.boolean("with admin rights|as an administrator", "without admin rights|as an ordinary user"),
                "is_admin admin administrator",
                "Whether the account has admin rights",
                required=False,
            ),
        ),
        (
            "[Create|Set up] an account {user} for {mail}[, {admin}|][.|]",
            "create account {user} {mail}",
            "new account: {user}, {mail}[, {admin}|]",
            "{user} needs an account, the address is {mail}[.|]",
            "[Can|Could] you set up {user} {admin}? E-mail: {mail}.",
            "We have a new colleague, {mail}. Create the login {user}[, {admin}|][.|]",
            "Please make an account {admin}, user name {user}, e-mail {mail}[.|]",
            "{mail} should get a login called {user}[, {admin}|][.|]",
            "Somebody starts on Monday: account {user}, mail {mail}[, {admin}|][.|]",
            "User name {user}, e-mail {mail}, {admin}[.|]",
            "I'd like an account for {mail} under the name {user}[.|]",
            "Add {user} to the system {admin}; mail goes to {mail}[.|]",
            "For {mail}, a user account with the name {user}, {admin}[.|]",
            "The intern can't log in yet. Create {user} with {mail}[, {admin}|][.|]",
            "Register the user {user} ({mail}) {admin}[.|]",
            "Would you open a user account for {mail}? Login {user}[, {admin}|].",
            "{admin}, please: a new user {user} with the e-mail {mail}[.|]",
            "Login: {user}. Mail: {mail}. Create it[.|]",
            "We'll need {user} as a user on the system, address {mail}[.|]",
            "Account wanted for {user}, {mail}, {admin}[.|]",
            "Let {mail} log in as {user}, {admin}[.|]",
            "Give the person behind {mail} a user account named {user}[.|]",
            "Let's have an account {user} created {admin}, it belongs to {mail}[.|]",
        ),
        (
            "Our newcomer writes from {mail} and shall sign in using {user}, make it possible.",
            "Kindly enter one more member into our directory, handle {user}, reachable at {mail}.",
        ),
    ),
    tool(
        "DNS record",
        "add_dns_record createDnsRecord dns_add set_dns new_dns_entry point_domain",
        "Add a DNS record|Creates a record in a DNS zone|Lets a host name point to an address",
        (
            argument("type", RECORDS, "type record_type kind", "Type of the record, e.g. CNAME"),
            argument("host", HOST, "name host hostname domain", "The name of the record"),
            argument("target", TARGET, "value target content points_to", "What the record points to"),
            argument("ttl", kinds.between(60, 7200, 60), "ttl ttl_seconds time_to_live", required=False),
        ),
        (
            "[Add|Create] a DNS record of type {type}: {host} to {target}[, TTL {ttl}|][.|]",
            "dns {type} {host} {target}",
            "{host} should point to {target} with a record of type {type}[.|]",
            "We need a {type} record for {host} with the value {target}[.|]",
            "[Can|Could] you add {host} to the DNS? Type {type}, value {target}[, TTL {ttl}|].",
            "Type: {type}. Name: {host}. Value: {target}[. TTL: {ttl}|][.|]",
            "Point {host} at {target}, record type {type}[.|]",
            "New {type} record, {host} -> {target}[, {ttl} seconds|]",
            "The server moved, so {host} needs the {type} record {target}[.|]",
            "Put {target} into DNS as {type} for {host}[.|]",
            "In our zone, set {host} as {type} with {target}[, time to live {ttl}|][.|]",
            "{target} is what {host} must resolve to. Use a {type} record[.|]",
            "Nobody can reach {host} yet, the {type} entry is missing. Its value is {target}[.|]",
            "Please create the {type} entry {host} with target {target}[ and a TTL of {ttl}|][.|]",
            "I'd like to have a DNS entry: {host}, {type}, {target}[.|]",
            "Let {host} lead to {target} by means of a {type} record[.|]",
            "For {host}, a {type} record to {target}, valid for {ttl} seconds[.|]",
            "The name {host} is new, give it a {type} record containing {target}[.|]",
            "Would you make a {type} record? {host} goes to {target}[.|]",
            "DNS entry wanted! {type} for {host}, content {target}[, TTL {ttl}|][.|]",
            "add {type} record {host} pointing to {target}",
            "With {target} as its value, I want a {type} record on {host}[.|]",
            "{type} record: {target} for {host}[, ttl {ttl}|]",
        ),
        (
            "Browsers asking for {host} ought to be told {target}, that is an entry of sort {type}.",
            "Tomorrow's launch requires {type} data in the name servers, namely {host} giving {target}.",
        ),
    ),
    tool(
        "SQL on a database",
        "execute_sql sqlOnDatabase db_query run_statement execSql query_named_database",
        "Run an SQL statement on a database|Executes SQL on a named database|Queries a database",
        (
            argument("statement", STATEMENT, "sql query statement sql_query", "The SQL statement"),
            argument("database", DATABASE, "database db database_name schema", "The database's name"),
        ),
        (
            "[Run|Execute] {statement} on {database}[.|]",
            "On {database}, run {statement}",
            "{database}: {statement}",
            "[Can|Could] you run this on the database {database}: {statement}",
            "{statement} - run that on {database}[, please.|]",
            "I need the result of {statement} from {database}[.|]",
            "Query the database {database} with {statement}",
            "What does {database} say to {statement} ?",
            "run sql {statement} on {database}",
            "Database {database}, statement {statement}",
            "Please send {statement} to the database {database}[.|]",
            "My report is due. Execute {statement} against {database}[.|]",
            "Against {database}, please execute {statement}",
            "Here's my SQL: {statement}. The database is {database}[.|]",
            "I've written {statement} and want to try it on {database}[.|]",
            "Use {database} for this one: {statement}",
            "Let's see what comes out of {database} for {statement}",
            "Would you execute {statement}? It belongs to the database {database}.",
            "sql on {database}: {statement}",
            "For the meeting I want {statement} executed in {database}[.|]",
            "In the database called {database}, do {statement}",
            "{statement} in {database} please",
            "The statement is {statement} and {database} is where it has to run[.|]",
        ),
        (
            "Before the auditors arrive I want to know what {database} returns when given {statement}",
            "Feed {statement} into our {database} and show me every row.",
        ),
    ),
    tool(
        "reporting interval",
        "set_reporting_interval setInterval device_interval update_report_rate configure_sending_rate",
        "Set how often a device reports|Changes a device's reporting interval"
        "|Lets a device send every so many seconds",
        (
            argument("device", DEVICE, "device device_id id target_device", "The device, e.g. pump-3"),
            argument("seconds", kinds.between(5, 3600, 5), "seconds interval interval_seconds period", "In seconds"),
        ),
        (
            "[Set|Please set] the reporting interval of {device} to {seconds} seconds[.|]",
            "{device} should report every {seconds} seconds[.|]",
            "interval {device} {seconds}s",
            "Let {device} send its data every {seconds} seconds[.|]",
            "[Can|Could] {device} report once in {seconds} seconds?",
            "Every {seconds} seconds is how often {device} should report[.|]",
            "{device} sends far too often. {seconds} seconds between reports is enough[.|]",
            "Change the interval for {device}: {seconds} seconds[.|]",
            "I want a message from {device} every {seconds} seconds[.|]",
            "{seconds} seconds, that's the new reporting interval of {device}[.|]",
            "reporting interval: {device}, {seconds} seconds",
            "To save its battery, {device} ought to report only every {seconds} seconds[.|]",
            "Configure {device} to report at an interval of {seconds} seconds[.|]",
            "Would you set {device} to {seconds} seconds between two reports?",
            "We hear too little from {device}. Make it report each {seconds} seconds[.|]",
            "Device {device}, interval {seconds} seconds[.|]",
            "The readings of {device} must come in every {seconds} seconds[.|]",
            "How often does {device} report? It should be every {seconds} seconds[.|, change it.]",
            "From now on, {seconds} seconds between the reports of {device}[.|]",
            "make {device} report every {seconds} sec",
            "Put {device} on an interval of {seconds} seconds[, thanks.|.|]",
            "With {device}, I'd prefer {seconds} seconds as the reporting period[.|]",
            "Slow or fast, I need {device} at one report per {seconds} seconds[.|]",
        ),
        (
            "The dashboard should refresh whenever {seconds} seconds went by, thus {device} has to transmit then.",
            "After waking up, {device} may sleep {seconds} seconds before telling us its values anew.",
        ),
    ),
    tool(
        "sensor reading",
        "read_sensor readSensor sensor_value get_sensor_reading poll_sensor current_reading",
        "Read a sensor|Gets the current value of a sensor|Tells what a sensor measures",
        (
            argument("sensor", SENSOR, "sensor sensor_id id probe", "The sensor, e.g. temp_07"),
            argument("quantity", QUANTITIES, "quantity measurement value_type", "What is measured"),
        ),
        (
            "What {quantity} does {sensor} [show|measure]?",
            "[Read|Please read] the {quantity} from {sensor}[.|]",
            "{sensor} {quantity}",
            "{quantity} at {sensor}?",
            "[Can|Could] you tell me the {quantity} at sensor {sensor}?",
            "How is the {quantity} at {sensor} right now?",
            "I need the current {quantity} of {sensor}[.|]",
            "Sensor {sensor}: what's its {quantity}?",
            "Get me the latest {quantity} reading of {sensor}[.|]",
            "It smells odd down there. Check the {quantity} on {sensor}[.|]",
            "From {sensor} I'd like to know the {quantity}[.|]",
            "The {quantity}, please, as measured by {sensor}[.|]",
            "read sensor {sensor}, {quantity}",
            "Is the {quantity} at {sensor} normal?",
            "What value for {quantity} does the sensor {sensor} give?",
            "Have a look at {sensor} and tell me the {quantity}[.|]",
            "Before I go home I want the {quantity} reading from {sensor}[.|]",
            "{quantity} is what interests me, sensor {sensor}[.|]",
            "Ask {sensor} for its {quantity}[.|]",
            "Would you fetch the {quantity} that {sensor} measures?",
            "My plants look sad. Which {quantity} is {sensor} reporting?",
            "Poll {sensor}; the quantity is {quantity}[.|]",
            "show {quantity} of {sensor} now",
        ),
        (
            "I wonder which {quantity} we have over by {sensor} at this moment.",
            "Numbers for {quantity}, straight out of {sensor}, would calm me down.",
        ),
    ),
    tool(
        "address blocking",
        "block_ip blockIp ban_ip_address ip_block deny_address add_to_blocklist",
        "Block an IP address|Refuses all traffic of an IP address|Bans an address from the network",
        (
            argument("address", ADDRESS, "ip ip_address address source_ip", "The IP address"),
            argument("hours", kinds.SMALL, "hours duration_hours block_hours", "For how many hours"),
            argument("reason", kinds.QUOTED, "reason note comment", "Why it is blocked", required=False),
        ),
        (
            "[Block|Please block] {address} for {hours} hours[.|]",
            "block {address} {hours}h",
            "{address} must be blocked for {hours} hours[, reason {reason}|][.|]",
            "Somebody at {address} attacks us. Block it, {hours} hours[.|]",
            "[Can|Could] you ban {address} for the next {hours} hours[ with the note {reason}|]?",
            "For {hours} hours, no traffic from {address} may come in[.|]",
            "Keep {address} out for {hours} hours[. Reason: {reason}|][.|]",
            "I see thousands of login attempts from {address}; block that for {hours} hours[.|]",
            "{hours} hours of blocking for {address}[, because of {reason}|][.|]",
            "block ip: {address}, {hours} hours[, {reason}|]",
            "IP {address}, block, {hours} hours[.|]",
            "The address {address} is bothering our server. Lock it out {hours} hours long[.|]",
            "Put {address} on the blocklist for {hours} hours[ and note {reason}|][.|]",
            "I don't want to hear from {address} for {hours} hours, so block it[.|]",
            "Let's ban {address}. {hours} hours should do[.|]",
            "Would you refuse everything from {address} for {hours} hours?",
            "Deny access to {address} during {hours} hours, note {reason}[.|]",
            "Spam again! It's {address}. Ban it for {hours} hours[.|]",
            "{reason} is the reason, {address} the address: blocked for {hours} hours[.|]",
            "Duration {hours} hours, address {address}, please block[.|]",
            "Traffic from {address} should be dropped for {hours} hours[.|]",
            "We're being scanned by {address}, shut them out for {hours} hours[.|]",
            "Is {address} still getting through? Block it {hours} hours[.|]",
        ),
        (
            "Whoever sits behind {address} has annoyed us enough; {hours} hours outside will cool them down.",
            "A scraper visits from {address} nonstop, slam the door on it, {hours} hours please.",
        ),
    ),
)
