"""What texts say that developers extract first: addresses, listings, news, mails, log lines and others."""

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.record_subjects import COMPANY, DATE, ROOM, fraction, several
from tools.builtin_model.abilities.subjects import DAY, Part, Subject, one_of
from tools.builtin_model.draw import Draw, Wordings, phrases, words

COUNTRIES = words(
    "Germany France Spain Italy Poland Austria Belgium Denmark Norway Sweden Finland Ireland Portugal Greece Canada "
    "Japan Brazil Kenya India Chile"
)
PRODUCTS = phrases(
    """
    desk lamp|water bottle|phone case|yoga mat|wall clock|hand blender|bread box|travel mug|wool blanket|laptop stand
    garden chair|shower curtain|rain jacket|sleeping bag|pepper mill|backpack|headphones|toaster|bath towel|bookend
    """
)
SECTORS = phrases(
    """
    solar panels|dental software|organic food|furniture|steel pipes|toy making|freight transport|medical devices|yarn
    bicycle parts|web hosting|bottled water|crop insurance|robotics|shoe repair|printing|wind energy|language courses
    """
)
MAIL_TOPICS = phrases(
    """
    quarterly budget|office move|holiday list|broken heating|new contract|parking spaces|summer party|data backup
    travel costs|website launch|job interview|lease renewal|fire drill|price increase|canteen menu|audit report
    client visit|training plan
    """
)
LOG_MESSAGES = phrases(
    """
    connection timed out|user logged in|cache cleared|disk almost full|retrying request|payment declined|job finished
    token expired|queue is empty|config reloaded|backup started|missing header|login failed|worker stopped
    file uploaded|index rebuilt
    rate limit reached|database locked|session closed
    """
)
POST_TOPICS = phrases(
    """
    sunset at the lake|first marathon|homemade bread|new puppy|old camera|rainy weekend|garden shed|coffee at dawn
    night train|book haul|street art|mountain hut|vegan brunch|flat tyre|moving day|knitted jumper|frozen pond
    """
)
ALLERGENS = words("nuts milk soy eggs wheat celery sesame mustard fish lupin shellfish barley")
DOCUMENTS = phrases(
    """
    cover letter|rental contract|meeting notes|user manual|research paper|news article|birthday speech|privacy policy
    product review|court ruling|bedtime story|press statement|thesis chapter|recipe|blog post|sales pitch|love poem
    """
)
LANGUAGES = words(
    "English French German Spanish Italian Polish Turkish Dutch Greek Czech Danish Japanese Hindi Swedish Korean "
    "Portuguese"
)
SURVEY_PLUSES = words("service prices staff food music opening-hours location parking website selection seats")
CHANNELS = phrases(
    """
    newspaper advert|radio spot|poster|newsletter|work colleague|search engine|leaflet|podcast|neighbour|old friend
    town magazine|shop window|school notice board|trade fair|video clip|travel guide
    """
)


def _street(draw: Draw) -> str:
    name, number = values.any_word(draw).capitalize(), draw.rng.randrange(1, 300)
    kind = draw.pick(words("Street Street Road Lane Avenue Square Drive Close"))
    return draw.pick(
        (f"{number} {name} {kind}", f"{name} {kind} {number}", f"{number}{draw.pick('abc')} {name} {kind}")
        if draw.chance(0.7)
        else (f"{name}strasse {number}", f"{name}weg {number}{draw.pick('abc')}", f"Rue {name} {number}")
    )


def _postcode(draw: Draw) -> str:
    first, second = ("".join(draw.pick(kinds.LETTERS) for _ in range(2)).upper() for _ in range(2))
    british = f"{first}{draw.rng.randrange(1, 30)} {draw.rng.randrange(1, 10)}{second}"
    return british if draw.chance(0.35) else f"{draw.rng.randrange(1000, 100000):05d}"


def _newspaper(draw: Draw) -> str:
    name = values.any_word(draw).capitalize() if draw.chance(0.5) else values.city(draw)
    return draw.pick(("", "", "The ")) + f"{name} {draw.pick(words('Post Times Herald Gazette News Echo Courier'))}"


def _service(draw: Draw) -> str:
    ends = ("", "-service", "-api", "-worker", "_db", ".auth", f"-{draw.rng.randrange(1, 20)}")
    return f"{values.any_word(draw).lower()}{draw.pick(ends)}"


def _stamp(draw: Draw) -> str:
    hour, minute, second = draw.rng.randrange(24), draw.rng.randrange(60), draw.rng.randrange(60)
    clock = f"{hour:02d}:{minute:02d}:{second:02d}"
    day = f"{draw.rng.randrange(2015, 2031)}-{draw.rng.randrange(1, 13):02d}-{draw.rng.randrange(1, 29):02d}"
    return draw.pick((clock, f"{day} {clock}", f"{day}T{clock}Z"))


def _handle(draw: Draw) -> str:
    ends = ("", "", f"{draw.rng.randrange(1, 100)}", f"_{values.any_word(draw).lower()}", "_official")
    return f"@{draw.pick((values.any_word, values.name))(draw).lower()}{draw.pick(ends)}"


def _tag(draw: Draw) -> str:
    return f"#{draw.pick((values.any_word, values.any_word, values.word))(draw).lower().replace(' ', '')}"


def _vehicle(draw: Draw) -> str:
    make, model = values.any_word(draw).capitalize(), values.any_word(draw).capitalize()
    code = f"{draw.pick(kinds.LETTERS).upper()}{draw.rng.randrange(1, 10)}"
    return draw.pick((f"{make} {model}", f"{make} {code}", f"{make} {draw.rng.randrange(1, 900)}", f"{make} GT"))


STREET = kinds.Kind(kinds.STRING, kinds.plain(_street))
POSTCODE = kinds.Kind(kinds.STRING, kinds.plain(_postcode))
NEWSPAPER = kinds.Kind(kinds.STRING, kinds.plain(_newspaper))
SERVICE = kinds.Kind(kinds.STRING, kinds.plain(_service))
STAMP = kinds.Kind(kinds.STRING, kinds.plain(_stamp))
HANDLE = kinds.Kind(kinds.STRING, kinds.plain(_handle))
TAGS = kinds.list_of(_tag)
VEHICLE = kinds.Kind(kinds.STRING, kinds.plain(_vehicle))

ADDRESS = Subject(
    "address",
    {
        "recipient": Part(kinds.NAME, words("name recipient full_name addressedTo")),
        "street": Part(STREET, words("street street_address streetLine address_line")),
        "postcode": Part(POSTCODE, words("postcode zip zip_code postalCode")),
        "city": Part(kinds.CITY, words("city town cityName locality")),
        "country": Part(one_of(COUNTRIES), words("country country_name nation inCountry")),
        "floor": Part(kinds.between(1, 30), words("floor floor_number floorNo storey")),
    },
    Wordings(
        train=(
            "To {recipient},\n{street},\n{postcode}, {city},\n{country}",
            "I live at {street} in {city}, {country}.",
            "Please send it to {recipient}, {street}, {city}.",
            "My new address is {street}, {postcode}, {city}.",
            "{recipient} has moved to {city}. The street is {street}, and the postcode is {postcode}.",
            "Name: {recipient}\nStreet: {street}\nPostcode: {postcode}\nCity: {city}\nCountry: {country}",
            "{street}, floor {floor}, {city}",
            "Ring twice at {street}[,|;] we are on floor {floor}. It says {recipient} on the bell.",
            "[Where do you live now?|What's your address?] - In {city}, {street}.",
            "Ship to {country}: {recipient}, {street}, {city}, {postcode}.",
            "The courier could not find {recipient} at {street}. Is {postcode} right?",
            "In {country} the house stands, in {city} to be exact, and the postcode there is {postcode}.",
            "Could you change my address? Old street, new number: {street}. {city} stays. Thanks, {recipient}",
            "floor {floor}, {street}, ask for {recipient}",
            "We deliver to {city} from today! Just give us your street, like {street}, and the code {postcode}.",
            "Return to sender: {recipient} does not live in {city} any more. Try {country}.",
            "{city}, {country}, that's where {recipient} went; the post goes to {street}.",
            "If nobody is in at {street}, leave the box on floor {floor} with {recipient}.",
            "- {recipient}\n- {street}\n- {city}\n- floor {floor}",
            "Postcode {postcode}, country {country}, street {street}.",
            "Hi all, the wedding cards for {recipient} go to {street}, {postcode}. It's somewhere near {city}.",
            "You'll find our office on floor {floor} of {street}, five minutes from the main station of {city}.",
            "Aunt {recipient} sends her love from {city} in {country}, where she rents a flat on floor {floor}.",
            "{postcode} isn't in {city}, is it? The form for {recipient} says so.",
            "Billing address as follows. Street {street}, town {city}, land {country}, attention of {recipient}.",
        ),
        heldout=(
            "Letters reach {recipient} when they carry {street} plus {postcode} and, last of all, {country}.",
            "Whoever climbs up to floor {floor} of {street} gets the finest view over {city}.",
        ),
    ),
    phrases("Extract the address.|Read the address.|Split the address into its parts.|Return the address as JSON."),
    (
        "[for|to|name:|attention of] {recipient}",
        "[the parcel is for|it goes to|the bell says] {recipient}",
        "[at|street:|address:] {street}",
        "[I live at|the street is|our house is at] {street}",
        "[postcode|zip|zip code] {postcode}",
        "[the postcode is|my zip code is now] {postcode}",
        "[in|city:|town of] {city}",
        "[the city is|we moved to|it lies in] {city}",
        "[country:|to|from] {country}",
        "[the country is|send it to|we live in] {country}",
        "[floor {floor}|on floor {floor}|storey {floor}]",
        "[take the lift to floor|we are on floor] {floor}",
    ),
)
PRODUCT_LISTING = Subject(
    "product_listing",
    {
        "product": Part(one_of(PRODUCTS), words("product product_name itemTitle article")),
        "price": Part(fraction(2, 900, 2), words("price unit_price priceEuro cost")),
        "colour": Part(kinds.COLOUR, words("color colour color_name mainColour")),
        "stock": Part(kinds.between(1, 900), words("stock in_stock stockCount quantity")),
        "code": Part(kinds.IDENTIFIER, words("sku product_code articleNumber item_id")),
        "free_delivery": Part(
            kinds.boolean("free delivery|free shipping", "no free delivery|paid shipping"),
            words("free_shipping freeDelivery is_delivery_free shipsFree"),
        ),
    },
    Wordings(
        train=(
            "{product}, {colour}, {price} euros",
            "Get your {product} now! Only {price} [euros|dollars], and yes, it is {colour}.",
            "The {product} comes in {colour} and costs {price}.",
            "We have {stock} pieces of the {product} left. Item code {code}.",
            "Product: {product}\nPrice: {price}\nColour: {colour}\nIn stock: {stock}\nSKU: {code}",
            "{code}: {product}, {stock} in stock, {free_delivery}",
            "Just {price} for our {product}, with {free_delivery}!",
            "New in our shop: the {product}. Choose {colour} and pay {price} euros.",
            "How much is the {product} in {colour}? - It's {price}, and there are {stock} of them.",
            "[Hurry|Be quick], only {stock} left! {product} now at {price} [euros|pounds].",
            "Listed under {code}, this {product} is {colour} all over.",
            "{free_delivery}, {price} euros, colour {colour}: the {product} is a bargain.",
            "Please add the {colour} version of the {product} to the web shop, number {code}, at {price}.",
            "Article {code} was {price} euros yesterday. Today it comes with {free_delivery}.",
            "- {product}\n- {price}\n- {colour}\n- {free_delivery}",
            "For people who like {colour} things we now sell the {product}, {stock} on the shelf.",
            "Everybody's talking about our {product}. We've got {stock} in {colour}; order with {code}.",
            "The price tag says {price}, the box says {code}, and inside is the {product}.",
            "What you get: one {product}. What you pay: {price}. How it travels: {free_delivery}.",
            "Sale! {stock} times {product} must go. Code at the till: {code}.",
            "{colour} is back. So is the {product}, at the old price of {price} euros.",
            "I'm selling my {product} (it's {colour}) for {price}, {free_delivery}.",
            "Warehouse note: {stock} units of {code} arrived, all of them {colour}.",
            "If you want the {product} with {free_delivery}, use the number {code} before Friday.",
            "{product} / {price} / {stock} pcs",
        ),
        heldout=(
            "Our catalogue lists one {product} as {code}; {price} leaves your purse, {colour} fills your room.",
            "Shoppers may still grab {stock} items of our {colour} line, {product} being its name.",
        ),
    ),
    phrases("Extract the product.|Extract the listing.|Read the product listing.|Return the product as JSON."),
    (
        "[the|our|one|this|buy the] {product}",
        "[the product is called|we sell the|on offer is the] {product}",
        "[for|only|price:|costs] {price} [euros|dollars|]",
        "[the price is|you pay just|it sells at] {price}",
        "[in|colour:|comes in] {colour}",
        "[its colour is|it is all|you get it in] {colour}",
        "[{stock} in stock|{stock} left|stock: {stock}]",
        "[there are {stock} of them|we still have {stock} pieces]",
        "[code|article|SKU|number] {code}",
        "[order it with the code|the article number is|listed as] {code}",
        "[with|now with|there is] {free_delivery}",
        "[it comes with|delivery:|you get] {free_delivery}",
    ),
)
COMPANY_PROFILE = Subject(
    "company_profile",
    {
        "company": Part(COMPANY, words("company company_name companyName firm")),
        "sector": Part(one_of(SECTORS), words("sector industry business_field fieldOfWork")),
        "city": Part(kinds.CITY, words("headquarters city head_office basedIn")),
        "founded": Part(kinds.between(1850, 2028), words("founded founded_in foundingYear year")),
        "staff": Part(kinds.between(3, 9000), words("employees num_employees staffCount headcount")),
        "founders": Part(kinds.NAMES, words("founders founded_by foundedBy founder_names")),
    },
    Wordings(
        train=(
            "{company} was founded in {founded} by {founders}.",
            "{company} is a company from {city} that deals in {sector}.",
            "With {staff} employees, {company} is [the biggest employer|a big name] in {city}.",
            "Company: {company}\nSector: {sector}\nHeadquarters: {city}\nFounded: {founded}\nEmployees: {staff}",
            "{company}, {city}, {sector}, {staff} people",
            "It all began in {founded}, when {founders} started {company} in a garage.",
            "Have you heard of {company}? They make money with {sector} and sit in {city}.",
            "{founders} founded {company}, which now has {staff} employees.",
            "Our firm stands for {sector}. Since {founded} we have been at home in {city}. Your {company}",
            "In {city} there's a firm called {company}; {staff} people work there.",
            "Who's behind {company}? Its founders are {founders}.",
            "Founded: {founded}. Founders: {founders}. Business: {sector}.",
            "I've just applied to {company}! It's all about {sector}, and the head office is in {city}.",
            "Staff {staff}, since {founded}, known for {sector}",
            "The history of {company} goes back to {founded}. At that time nobody in {city} believed in {sector}.",
            "{staff} employees, one aim: better {sector}. That is {company}.",
            "- {company}\n- {city}\n- since {founded}\n- {staff} staff",
            "When {founders} met at school in {city}, they dreamt of {sector}. Today {company} is real.",
            "A market leader in {sector}, {company} employs {staff} men and women.",
            "[About us:|Who we are:] {company} from {city}, founded in {founded}, family-run to this day.",
            "{founded} was the year of birth of {company}, and it still sells {sector}.",
            "Please note for the files that {company} has grown to {staff} and keeps its seat in {city}.",
            "{sector} made in {city}: {company} has done it since {founded}.",
            "Once {founders} had enough money, they opened {company}. Year: {founded}. Field: {sector}.",
            "Investors like {company} because {sector} sells well, even though it has only {staff} workers.",
        ),
        heldout=(
            "Business portrait: {company} goes on earning its living through {sector}, as {founders} once planned.",
            "Out of {city} rose {company}; {founded} saw its first invoice, {staff} hands write them now.",
        ),
    ),
    phrases("Extract the company.|Read the company profile.|Get the company data.|Return the company as JSON."),
    (
        "[the company|at|company:|by] {company}",
        "[our firm is called|I work for|this is about] {company}",
        "[sector:|dealing in|specialised in] {sector}",
        "[it is known for|the company lives on|its business is] {sector}",
        "[in|based in|from|head office:] {city}",
        "[the headquarters are in|it has its seat in] {city}",
        "[founded in|since|established] {founded}",
        "[it was founded in|the company dates from|it all began in] {founded}",
        "[{staff} employees|with {staff} workers|staff: {staff}]",
        "[it employs {staff} people|{staff} people work there]",
        "[founded by|founders:|started by] {founders}",
        "[its founders are|it was set up by|we owe it to] {founders}",
    ),
)
NEWS_ITEM = Subject(
    "news_item",
    {
        "headline": Part(kinds.TITLE, words("headline title news_title heading")),
        "paper": Part(NEWSPAPER, words("newspaper source publishedBy news_source")),
        "place": Part(kinds.CITY, words("place city location whereItHappened")),
        "day": Part(DATE, words("date published_on publishedAt day")),
        "section": Part(
            kinds.choice("politics", "sport", "business", "culture", "science"),
            words("section category newsSection topic_area"),
        ),
        "reporter": Part(kinds.NAME, words("author reporter written_by byLine")),
    },
    Wordings(
        train=(
            "{paper}, {day}: {headline}",
            "{headline}\nby {reporter}\nin {place}, {day}",
            "I read in {paper} that something happened in {place}. It was in the {section} pages.",
            "{reporter} reports from {place} for {paper}.",
            "Headline: {headline}\nSource: {paper}\nDate: {day}\nSection: {section}\nAuthor: {reporter}",
            "On {day}, {paper} printed a story by {reporter}.",
            "Have you seen the {section} news? The headline is {headline}.",
            "{place} - {headline} - {section}",
            "The article {headline} was written by {reporter} and came out on {day}.",
            "Breaking news from {place}! More on {section} in tomorrow's issue of {paper}.",
            "According to {paper}, the people of {place} took to the streets on {day}.",
            "{section} news from {place}, by {reporter}",
            "Please file this under {section}: {headline}, {paper}.",
            "My cousin {reporter} has a piece in {paper}. It's called {headline}.",
            "Was it {paper} that had the story of {day}? I think {reporter} wrote it.",
            "Nothing but {section} on the front page of {paper} today. The title: {headline}.",
            "{day}. {place}. {reporter} was there when it happened.",
            "Under the heading {headline}, {reporter} tells us what's wrong with {place}.",
            "- {headline}\n- {paper}\n- {section}",
            "Clipping from {day}, {section} page, place {place}.",
            "For weeks {place} has been waiting for this. Read all about it in {paper}, section {section}.",
            "Dear editor, your text of {day} about {place} is full of mistakes. Tell {reporter}, please.",
            "the {section} bit in {paper} is great, esp. {headline}",
            "Photo and text: {reporter}. Place: {place}. First published by {paper}.",
            "They gave {headline} half a page on {day}, and {reporter} got a prize for it.",
        ),
        heldout=(
            "What {reporter} put on paper for {paper} bears the name {headline} and belongs to {section}.",
            "Newsstands of {place} sold out by noon, so keen was everyone on {headline} of {day}.",
        ),
    ),
    phrases("Extract the news.|Extract the article data.|Read the news item.|Return the news as JSON."),
    (
        "[headline:|titled|the article] {headline}",
        "[the headline is|the story is called|it says at the top:] {headline}",
        "[in|from|source:|published by] {paper}",
        "[I read it in|the newspaper is|it was printed by] {paper}",
        "[in|from|place:] {place}",
        "[it happened in|the news comes from|people talk about it in] {place}",
        "[on|published on|dated] {day}",
        "[it came out on|the date of the paper is] {day}",
        "[section {section}|under {section}|the {section} pages]",
        "[it belongs to|filed under|the section is] {section}",
        "[by|author:|reporter] {reporter}",
        "[it was written by|our reporter is|the story is by] {reporter}",
    ),
)
EMAIL_SUMMARY = Subject(
    "email_summary",
    {
        "sender": Part(kinds.NAME, words("sender from_name sentBy mail_from")),
        "topic": Part(one_of(MAIL_TOPICS), words("topic subject mailSubject about")),
        "deadline": Part(DAY.kind, words("deadline due_date dueOn answer_by")),
        "action": Part(
            kinds.choice("reply", "signature", "payment", "meeting", "phone call"),
            words("action action_needed requestedAction next_step"),
        ),
        "files": Part(kinds.between(2, 20), words("attachments num_attachments fileCount attached_files")),
        "urgent": Part(kinds.boolean("urgent", "not urgent"), words("urgent is_urgent isUrgent high_priority")),
    },
    Wordings(
        train=(
            "{sender} wrote about the {topic} and wants a {action} by {deadline}.",
            "Subject: {topic}\n\nHello,\nplease look at the {files} files. I need them by {deadline}.\n{sender}",
            "Mail from {sender}: {topic}, {urgent}",
            "The e-mail about the {topic} is {urgent}.",
            "You have a new message from {sender} with {files} attachments. It's about the {topic}.",
            "From: {sender}\nSubject: {topic}\nAttachments: {files}\nDeadline: {deadline}\nAction: {action}",
            "A {action} is expected by {deadline}. The mail came from {sender}.",
            "[Hi|Hello], as for the {topic}, could we get a {action}? It's {urgent}. [Best|Thanks], {sender}",
            "{sender} / {topic} / {deadline}",
            "Did you open the mail with {files} attachments? It said {urgent}, and {sender} is waiting.",
            "In short: {sender} asks for a {action}. Reason: {topic}.",
            "Regarding {topic}: {files} documents enclosed, answer needed by {deadline}.",
            "I got three mails from {sender} today, all of them on the {topic} and all {urgent}.",
            "Before {deadline} please send a {action} to {sender}, or the {topic} will be late.",
            "It's {urgent}! {sender} needs a {action}.",
            "- {topic}\n- from {sender}\n- {files} files\n- {urgent}",
            "No hurry with the {topic}, says {sender}; {deadline} is early enough.",
            "Attached are {files} files for the {topic}. Kind regards, {sender}",
            "Forwarded mail. Topic: {topic}. Marked {urgent}. They'd like a {action}.",
            "Since the {topic} worries everyone, {sender} proposes a {action} on or before {deadline}.",
            "Dear team, this is {urgent}. Without your {action} by {deadline} I cannot go on. Yours, {sender}",
            "{urgent}, {files} attachments, due {deadline}",
            "What does {sender} want now? - A {action}, because of the {topic}.",
            "Inbox, first line: {topic}. Second line: {files} attachments. Third line: {action} please.",
            "When you're back on {deadline}, look for {sender} in your inbox. You'll see {files} pictures.",
        ),
        heldout=(
            "Between holidays {sender} typed a note concerning our {topic}; {deadline} ends all patience.",
            "Summing up this mail: {urgent}, {files} enclosures, one {action} desired.",
        ),
    ),
    phrases("Extract the e-mail.|Sum up the mail as data.|Read the e-mail.|Return the mail as JSON."),
    (
        "[from|sender:|mail from|signed] {sender}",
        "[it was sent by|the mail is from|this came from] {sender}",
        "[about the|subject:|on the|regarding the] {topic}",
        "[the mail is about the|it is all about the|they ask about the] {topic}",
        "[by|until|due|deadline:] {deadline}",
        "[they need it by|the deadline is|I must answer by] {deadline}",
        "[a {action} please|needs a {action}|action: {action}]",
        "[they ask for a|we would like a|what is missing is a] {action}",
        "[{files} attachments|with {files} files|{files} files attached]",
        "[there are {files} documents in it|I attach {files} files]",
        "[it is|marked|this one is] {urgent}",
        "[to me that sounds|the matter is|status:] {urgent}",
    ),
)
LOG_LINE = Subject(
    "log_line",
    {
        "level": Part(kinds.choice("INFO", "WARN", "ERROR", "DEBUG"), words("level log_level severity logLevel")),
        "service": Part(SERVICE, words("service service_name component loggedBy")),
        "message": Part(one_of(LOG_MESSAGES), words("message msg log_message whatHappened")),
        "stamp": Part(STAMP, words("timestamp time loggedAt time_stamp")),
        "status": Part(kinds.between(100, 599), words("status status_code statusCode http_code")),
        "request": Part(kinds.IDENTIFIER, words("request_id requestId trace_id request")),
    },
    Wordings(
        train=(
            "{stamp} - {level} - {service}: {message}",
            "{stamp}, {level}, {service}, {message}",
            "{level}: {message} (service {service}, request {request})",
            "time={stamp} level={level} service={service} msg='{message}'",
            "time: {stamp}\nlevel: {level}\nservice: {service}\nstatus: {status}\nrequest: {request}",
            "The {service} log has this at {stamp}: {message}.",
            "At {stamp} the service {service} answered with status {status}.",
            "{level} | {service} | status {status}",
            "Why does {service} say {message}? The request was {request}.",
            "Request {request} failed with {status}. It is logged as {level}.",
            "I see an entry of level {level} in our logs: {message}. Request id {request}.",
            "Last line of the log: {message}, at {stamp}, code {status}.",
            "Please look into {service}. Since {stamp} every request ends with {status}.",
            "{service} wrote {level} and then {message}",
            "request={request} status={status} level={level}",
            "Can anyone explain the {status} that {request} got from {service}?",
            "We've had a lot of these lately: {message} ({status}). They come from {service}.",
            "{level} at {stamp}. Nothing more, just: {message}.",
            "When the alarm went off it was {stamp}, the service was {service}, and the level was {level}.",
            "<{level}> from {service} > {message} > {request}",
            "Support, please search for {request}; status {status}, level {level}, time {stamp}.",
            "* {service}\n* {message}\n* {status}",
            "The first {level} line reads {message}. It belongs to request {request}.",
            "After the line {message}, there was silence. {service} had stopped at {stamp}.",
            "HTTP {status} from {service}, trace {request}, {stamp}",
        ),
        heldout=(
            "Deep in our logs sits an entry of {service}: severity {level}, text {message}, nothing else.",
            "Trace {request} came back as {status} when clocks showed {stamp}.",
        ),
    ),
    phrases("Parse the log line.|Extract the log entry.|Read the log.|Return the log line as JSON."),
    (
        "[level {level}|level={level}|severity: {level}]",
        "[it was logged as|the level is|marked as] {level}",
        "[service|in|from|service:] {service}",
        "[the service is|it came from the service|logged by] {service}",
        "[message:|saying|msg:] {message}",
        "[the message reads|the log says|what happened:] {message}",
        "[at|time|time:] {stamp}",
        "[it happened at|the time stamp is|logged at] {stamp}",
        "[status|code|HTTP|status:] {status}",
        "[the status code was|it answered with|we got a] {status}",
        "[request|trace|id|request:] {request}",
        "[the request id is|it belongs to request|search for] {request}",
    ),
)
SOCIAL_POST = Subject(
    "social_post",
    {
        "author": Part(HANDLE, words("author username userName postedBy")),
        "topic": Part(one_of(POST_TOPICS), words("topic subject post_topic aboutWhat")),
        "tags": Part(TAGS, words("hashtags tags tag_list usedTags")),
        "likes": Part(kinds.between(1, 9000), words("likes like_count numLikes hearts")),
        "day": Part(DAY.kind, words("date posted_on postedAt day")),
        "sponsored": Part(
            kinds.boolean("sponsored|a paid post", "not sponsored|not a paid post"),
            words("sponsored is_sponsored isAd paid_post"),
        ),
    },
    Wordings(
        train=(
            "{author} posted on {day} about the {topic}.",
            "{author}: {topic}, {tags}",
            "The post by {author} got {likes} likes.",
            "{likes} people like the {topic} of {author}.",
            "User: {author}\nTopic: {topic}\nHashtags: {tags}\nLikes: {likes}\nDate: {day}",
            "Look at this, {topic} again! Tags: {tags}",
            "{author}, {day}, {likes} likes, {sponsored}",
            "Is the picture from {author} an advert? Yes or no: {sponsored}.",
            "My {topic} has {likes} likes already, I can't believe it! Follow me: {author}",
            "On {day} I shared a photo with the tags {tags}, and {likes} of you clicked the heart.",
            "{topic}\ntagged {tags}\nliked by {likes}",
            "Who is {author}? That account posts nothing but {topic}.",
            "Note that this is {sponsored}. It appeared on {day} and carries {tags}.",
            "Only {likes} hearts for such a lovely {topic}? Come on, friends.",
            "Thanks, {author}, for the {topic}! [Made my day.|So pretty.]",
            "Post of the week, chosen on {day}: the {topic} by {author}. It had {likes} likes.",
            "Our campaign with {author} is {sponsored} and must use {tags}.",
            "I liked the {topic} so much that I wrote to {author} on {day}.",
            "- {author}\n- {topic}\n- {sponsored}",
            "Please find every post of {day} with {tags} and more than {likes} likes.",
            "{day}: {topic}. {tags}.",
            "haha did you see what {author} put up? it's {sponsored} and it has {likes} likes",
            "Somebody stole the {topic} picture from {author}; the thief added {tags}.",
            "When a post like the {topic} is {sponsored}, it says so below. This one is from {day}.",
            "Best result this month: {likes} likes, thanks to {tags}.",
        ),
        heldout=(
            "Fans of {author} pressed the heart {likes} times once the {topic} went online.",
            "Uploaded {day}; labelled {tags}; in other words {sponsored}.",
        ),
    ),
    phrases("Extract the post.|Read the social media post.|Get the post's data.|Return the post as JSON."),
    (
        "[by|posted by|author:|from] {author}",
        "[the account is|it was shared by|follow] {author}",
        "[about the|topic:|on my|showing a certain] {topic}",
        "[the post is about the|in the picture you see the|today's topic is the] {topic}",
        "[tags|hashtags:|tagged|with] {tags}",
        "[the tags are|it is tagged with|please use] {tags}",
        "[{likes} likes|with {likes} likes|{likes} hearts]",
        "[it has {likes} likes|{likes} people liked it|so far it got {likes} likes]",
        "[on|posted on|date:] {day}",
        "[it went online on|the post is from|I put it up on] {day}",
        "[it is|this is|by the way,] {sponsored}",
        "[the post was|that one is clearly] {sponsored}",
    ),
)
NUTRITION = Subject(
    "nutrition",
    {
        "food": Part(kinds.FOOD, words("food food_name mealName dish")),
        "grams": Part(kinds.between(30, 600, 10), words("portion_grams serving_size portionWeight weight_g")),
        "calories": Part(kinds.between(20, 1200), words("calories kcal energyKcal energy")),
        "protein": Part(fraction(0.2, 60), words("protein protein_g proteinGrams grams_of_protein")),
        "allergens": Part(several(ALLERGENS), words("allergens allergen_list containsAllergens may_contain")),
        "gluten_free": Part(
            kinds.boolean("gluten-free|free of gluten", "not gluten-free|not free of gluten"),
            words("gluten_free glutenFree is_gluten_free withoutGluten"),
        ),
    },
    Wordings(
        train=(
            "{grams} g of {food} have {calories} calories.",
            "One portion of {food} contains {protein} grams of protein and {calories} kcal.",
            "{food}: {calories} kcal, {protein} g protein",
            "I had {food} for lunch, about {grams} grams.",
            "Food: {food}\nPortion: {grams} g\nEnergy: {calories} kcal\nProtein: {protein} g\nAllergens: {allergens}",
            "The {food} in our canteen is {gluten_free}, but it contains {allergens}.",
            "How many calories are in {food}? The label says {calories}.",
            "{food}, {grams} g, {gluten_free}",
            "With {protein} grams of protein, {food} is good for athletes.",
            "Careful, traces of {allergens}! Otherwise {food} is fine and {gluten_free}.",
            "Breakfast: {food}. Weight: {grams} g. I count {calories} calories.",
            "Can you log {grams} grams of {food} for me? It's {calories} calories.",
            "My doctor said {food} is {gluten_free}, so I ate {grams} g of it.",
            "Per {grams} grams you'll find {protein} g of protein. Allergy note: {allergens}.",
            "{calories} kcal for a plate of {food}? That's a lot.",
            "Ingredients to watch out for are {allergens}. The {food} has {protein} g protein.",
            "Dear guests, today's {food} is {gluten_free} and has {calories} calories per plate.",
            "{food} / {calories} / {protein}",
            "Nutrition facts per serving ({grams} g): energy {calories} kcal, protein {protein} g.",
            "Yesterday I ate too much {food}, I know. It was {calories} kcal, with {protein} g of protein at least.",
            "If it has {allergens} in it, I can't eat the {food}.",
            "- {food}\n- {calories} kcal\n- {gluten_free}\n- {allergens}",
            "Weighed {grams} grams on the kitchen scales, cooked as {food}, shared with nobody.",
            "Is {food} allowed on my diet? It's {gluten_free}, it has {protein} grams of protein.",
            "Lunch box for my son: {grams} g of {food}. Mind the {allergens}.",
        ),
        heldout=(
            "Whoever finishes {grams} grams of this {food} takes in {calories} calories along the way.",
            "Printed beneath the word {food}: protein {protein}, allergy sufferers beware of {allergens}.",
        ),
    ),
    phrases("Extract the nutrition facts.|Read the food label.|Log this meal.|Return the nutrition data as JSON."),
    (
        "[food:|a plate of|some|I ate] {food}",
        "[the dish is|today we serve|for lunch I had] {food}",
        "[{grams} g|{grams} grams|portion: {grams} g]",
        "[one portion weighs {grams} grams|it was {grams} g on the scales]",
        "[{calories} kcal|{calories} calories|energy: {calories} kcal]",
        "[it has {calories} calories|I count {calories} kcal|the label says {calories} calories]",
        "[{protein} g protein|protein: {protein} g|{protein} grams of protein]",
        "[there are {protein} grams of protein in it|it gives you {protein} g of protein]",
        "[contains|allergens:|with traces of|may contain] {allergens}",
        "[the allergens are|watch out for|I am allergic to] {allergens}",
        "[it is|luckily|they say it is] {gluten_free}",
        "[the label reads|this food is] {gluten_free}",
    ),
)
VEHICLE_LISTING = Subject(
    "vehicle_listing",
    {
        "vehicle": Part(VEHICLE, words("vehicle model make_and_model vehicleName")),
        "built": Part(kinds.between(1965, 2027), words("year model_year yearBuilt first_registration")),
        "mileage": Part(kinds.between(500, 290000, 500), words("mileage mileage_km kmDriven odometer")),
        "fuel": Part(kinds.choice("petrol", "diesel", "electric", "hybrid"), words("fuel fuel_type fuelType engine")),
        "asking": Part(kinds.between(400, 60000, 50), words("price asking_price priceEuro cost")),
        "accident_free": Part(
            kinds.boolean("accident-free|never in an accident", "repaired after an accident|not accident-free"),
            words("accident_free isAccidentFree no_accidents undamaged"),
        ),
    },
    Wordings(
        train=(
            "For sale: {vehicle}, built in {built}, {mileage} km, {asking} euros.",
            "{vehicle}, {built}, {fuel}, {asking}",
            "I'm selling my {vehicle} for {asking} [euros|dollars].",
            "The {vehicle} from {built} has done {mileage} kilometres and is {accident_free}.",
            "Vehicle: {vehicle}\nYear: {built}\nMileage: {mileage} km\nFuel: {fuel}\nPrice: {asking}",
            "{fuel}, {mileage} km, {accident_free}, {asking} euros",
            "Is the {vehicle} still for sale? I'd pay {asking} in cash.",
            "{mileage} kilometres only! {vehicle}, engine: {fuel}.",
            "My father's {vehicle} ({built}) must go; he can't drive any more. It is {accident_free}.",
            "Looking for a new owner: {vehicle}, {fuel}, first registered in {built}.",
            "We offer you {asking} for the {vehicle}, as it has {mileage} km on the clock.",
            "Year {built}, fuel {fuel}, price {asking}, and it runs like a dream.",
            "How about this {fuel} car with {mileage} km? It's the {vehicle} at the corner.",
            "{accident_free}, one owner, garage kept: {vehicle} of {built}.",
            "Price cut! The {vehicle} is now {asking} instead of much more, and it's {accident_free}.",
            "- {vehicle}\n- {mileage} km\n- {fuel}\n- {accident_free}",
            "It left the factory in {built}. Since that day the {vehicle} has seen {mileage} km of road.",
            "Swap wanted: my {vehicle}, which is {fuel}, for a caravan.",
            "[Hello|Hi], I saw your {vehicle} online. Is it true that it was {accident_free}? I live close by.",
            "You can have the {vehicle} for {asking}, but hurry, it's a {built} model.",
            "Asking {asking}. Driven {mileage}. Built {built}. Questions? Just call.",
            "No rust, new tyres, {fuel} engine. The {vehicle} costs you {asking} euros.",
            "Even with {mileage} km behind it the {vehicle} starts every morning; {fuel} is what it drinks.",
            "She bought a car from {built} for {asking} last week. The dealer swore it was {accident_free}.",
            "{vehicle} / {mileage} km / {asking}",
        ),
        heldout=(
            "Parked in my barn since {built}: one {vehicle}, its counter at {mileage}, yours against {asking}.",
            "This seller parts with a beloved {vehicle}; {fuel} in its tank and, so the papers say, {accident_free}.",
        ),
    ),
    phrases("Extract the vehicle.|Read the vehicle listing.|Extract the car advert.|Return the listing as JSON."),
    (
        "[a used|my|the|for sale:] {vehicle}",
        "[I am selling my|the model is called|the car is a certain] {vehicle}",
        "[built in|year|from|year of make:] {built}",
        "[it was built in|it was first registered in|the year is] {built}",
        "[{mileage} km|mileage {mileage}|only {mileage} kilometres]",
        "[it has done {mileage} km|the clock shows {mileage} km|driven for {mileage} kilometres]",
        "[fuel:|engine:|fuel type] {fuel}",
        "[it runs on {fuel}|the engine is {fuel}|it is {fuel}]",
        "[{asking} euros|for {asking} euros|price {asking}|asking {asking}]",
        "[I want {asking} for it|it costs {asking} euros|the price is {asking}]",
        "[it is|it was|certified:] {accident_free}",
        "[the car is|according to the owner it was] {accident_free}",
    ),
)
CALENDAR_INVITE = Subject(
    "calendar_invite",
    {
        "title": Part(kinds.TITLE, words("title summary event_title inviteTitle")),
        "day": Part(DAY.kind, words("date day event_date onDay")),
        "start": Part(kinds.TIME, words("start start_time startsAt time")),
        "room": Part(ROOM, words("room location room_name meetingRoom")),
        "host": Part(kinds.NAME, words("organizer host invitedBy organised_by")),
        "guests": Part(kinds.NAMES, words("attendees guests invitees guestList")),
    },
    Wordings(
        train=(
            "{host} invites you to {title} on {day} at {start}.",
            "{title}\non {day}, {start}\nin {room}",
            "Invitation: {title}. When: {day}. Where: {room}.",
            "Please add {title} to my calendar, {day}, {start}.",
            "Title: {title}\nDate: {day}\nStart: {start}\nRoom: {room}\nAttendees: {guests}",
            "[Accepted|Declined]: {title}, {day}, organised by {host}",
            "We've put {title} into {room}, starting at {start}. Invited are {guests}.",
            "{host} has changed the room to {room}. It still begins at {start}.",
            "On {day} at {start} I need {guests} in {room}, please.",
            "Can {guests} join {title}? It is on {day}.",
            "{title} / {room} / {host}",
            "New event in your calendar. It is called {title}, takes place on {day}, and {host} leads it.",
            "Hello {host}, thanks for the invitation to {title}. I'll be in {room} at {start}. Bye!",
            "{start}, {room}: {title}",
            "Who comes to {room} on {day}? So far {guests} have said yes.",
            "Let's get together on {day}! I've booked {room}, and {host} brings biscuits.",
            "{guests} are invited. The host is {host}. It starts at {start}.",
            "Your meeting called {title} clashes with another one at {start} on {day}.",
            "Moved from Monday! {title} takes place on {day} now, same hour ({start}), says {host}.",
            "- {title}\n- {day}\n- {start}\n- {guests}",
            "Because {room} is being painted, {host} can't hold {title} there.",
            "Hi team, save the date: {day}. It's about {title}, and it would be great to see {guests}.",
            "{day}, {start}, {room}, ok?",
            "Don't be late for {title}, {host} hates that; be in {room} by {start}.",
            "I'm the host, my name is {host}, and on {day} I want to talk to {guests}.",
        ),
        heldout=(
            "Block your {day}: from {start} onwards {room} will be ours, as {host} desires.",
            "Under the name of {title} a round of {guests} gathers when clocks strike {start}.",
        ),
    ),
    phrases("Extract the invitation.|Read the calendar invite.|Extract the event.|Return the invite as JSON."),
    (
        "[title:|event:|invitation to|called] {title}",
        "[the meeting is called|please come to|it is about] {title}",
        "[on|date:|this coming] {day}",
        "[it takes place on|the day is|we meet on] {day}",
        "[at|from|start:] {start}",
        "[it starts at|be there at|we begin at] {start}",
        "[in|location:|where:] {room}",
        "[we meet in|I booked|the place is] {room}",
        "[host:|organised by|invited by] {host}",
        "[the organizer is|it was set up by|you are the guest of] {host}",
        "[with|guests:|attendees:] {guests}",
        "[invited are|please bring along|the others are] {guests}",
    ),
)
CHAT_REQUEST = Subject(
    "chat_request",
    {
        "action": Part(
            kinds.choice("translate", "summarize", "explain", "rewrite", "shorten"),
            words("action intent task requestedTask"),
        ),
        "document": Part(one_of(DOCUMENTS), words("document text_type contentType input_kind")),
        "language": Part(one_of(LANGUAGES), words("language output_language targetLanguage lang")),
        "length": Part(kinds.between(20, 800, 10), words("max_words word_limit maxWords length")),
        "tone": Part(kinds.choice("formal", "friendly", "funny", "neutral"), words("tone style tone_of_voice voice")),
        "bullets": Part(
            kinds.boolean("with bullet points|as bullet points", "without bullet points|as running text"),
            words("bullet_points useBullets as_list bulleted"),
        ),
    },
    Wordings(
        train=(
            "Please {action} this {document} in {language}.",
            "{action} my {document}, {length} words at most, {tone}",
            "[Can|Could] you {action} the {document} for me? I need it {bullets}.",
            "I want you to {action} my {document}. Make it {tone}.",
            "Task: {action}\nText: {document}\nLanguage: {language}\nWords: {length}\nTone: {tone}",
            "The answer should be in {language}, {bullets}, and no longer than {length} words.",
            "{document}, {language}, {length} words",
            "Your job is to {action} the {document} in a tone that is {tone}.",
            "Here comes my {document}. I'd love to have it in {language}, please keep it {tone}.",
            "Hey bot! {action} this, it's the {document} from last week. {bullets}, thanks.",
            "No more than {length} words, please. The text is my {document}, and the language is {language}.",
            "Since my boss reads only {language}, you must {action} the {document} first.",
            "tone: {tone}, limit: {length}, format: {bullets}",
            "I don't understand the {document}. Would you {action} it {bullets}?",
            "What I need is something {tone} in {language}, made from this {document}.",
            "{action} it in {language}! {length} words will do.",
            "- {action}\n- {document}\n- {tone}",
            "Same {document} as yesterday, but {bullets} this time. {length} words are enough.",
            "My {document} is far too long. Could you {action} it so that {length} words are left?",
            "Keep a {tone} style and answer in {language}, whatever the {document} says.",
            "Whenever I ask you to {action} something, do it {bullets} and stay {tone}.",
            "[Good morning|Hello], I've got the {document} of a client here. Do {action} it, he wants it {tone}.",
            "user wants: {action}, {bullets}",
            "In {language}, not in any other tongue, and {bullets}: that's how the {document} should come back.",
            "Grandma can't read English, so {action} the {document} for her; {language} is what she speaks.",
        ),
        heldout=(
            "Kindly turn to our {document}: {action} everything until {length} words remain, {bullets}.",
            "A {tone} voice speaking {language} would do this {document} good.",
        ),
    ),
    phrases("Extract the request.|What does the user want?|Read the user's request.|Return the request as JSON."),
    (
        "[{action} it|please {action} this|task: {action}]",
        "[I want you to {action} it|would you {action} that for me|the job is to {action} it]",
        "[my|the|this|text:] {document}",
        "[the text is a kind of|it is about my|I am sending you the] {document}",
        "[in|language:|into] {language}",
        "[write it in|the language is|my readers speak] {language}",
        "[{length} words|at most {length} words|limit: {length} words]",
        "[it may have {length} words|stop after {length} words|not more than {length} words]",
        "[tone:|make it|rather] {tone}",
        "[the tone should be|please sound|it has to be] {tone}",
        "[{bullets}|please {bullets}|format: {bullets}]",
        "[I would like it|write it|it should come] {bullets}",
    ),
)
SURVEY_ANSWER = Subject(
    "survey_answer",
    {
        "person": Part(kinds.NAME, words("respondent name participant_name answeredBy")),
        "age": Part(kinds.between(16, 95), words("age years age_years respondentAge")),
        "score": Part(kinds.between(0, 10), words("score rating satisfactionScore points")),
        "liked": Part(several(SURVEY_PLUSES), words("liked likes liked_most whatTheyLiked")),
        "channel": Part(one_of(CHANNELS), words("heard_from channel sourceChannel found_us_by")),
        "again": Part(
            kinds.boolean("will come again|would come again", "will not come again|would not come again"),
            words("will_return comesAgain would_come_again returning"),
        ),
    },
    Wordings(
        train=(
            "{person}, {age}, gives us {score} points out of ten.",
            "{person} liked the {liked}.",
            "I heard of you through a certain {channel}, and I give {score} out of 10.",
            "Question 1: {score}\nQuestion 2: {liked}\nQuestion 3: {channel}",
            "Name: {person}\nAge: {age}\nScore: {score}\nLiked: {liked}\nHeard from: {channel}",
            "My score is {score}, my age is {age}, and my name is {person}.",
            "{score}/10, {again}, {channel}",
            "How did you find us? - By the {channel}. What did you like? - {liked}.",
            "The guest ({age}) {again}.",
            "I'm {age} years old and I {again}. [That's all.|Nothing to add.]",
            "On the card of {person} the box next to {score} is ticked. Below it says: {liked}.",
            "Thank you for asking! The {liked} pleased me most, and I {again}.",
            "We asked {person}, who {again}. The score was {score}.",
            "Only {score} points from me, sorry. The {channel} had promised more. Regards, {person}",
            "Survey no. 12, age {age}, points {score}, source {channel}",
            "Those aged {age} came because of the {channel}. They loved the {liked}.",
            "Without the {channel}, I wouldn't have known you. Yours, {person} (aged {age})",
            "I'd rate it {score}. You did well with {liked}.",
            "- {person}\n- {age}\n- {again}",
            "On a scale from 0 to 10, {person} chose {score} and added: {again}.",
            "Age? {age}. Anything good? {liked}. Coming back? She {again}.",
            "As {person} told us on the phone, the {channel} was the reason for the visit. Rating: {score}.",
            "If you ask me, {person}, you deserve {score} points; no one of {age} could do better.",
            "tbh the {liked} saved the day, so it's {score} from me and yes or no: I {again}",
            "We met {person} by way of the {channel}. In the form it says {again}.",
        ),
        heldout=(
            "Filled in by hand: {person}, born {age} years ago, drawn here by some {channel}.",
            "Praise went to {liked}; on leaving, our visitor ticked {score} and swore that he {again}.",
        ),
    ),
    phrases("Extract the survey answer.|Read the questionnaire.|Extract the answers.|Return the survey as JSON."),
    (
        "[name:|answered by|from] {person}",
        "[my name is|the form was filled in by|this is the answer of] {person}",
        "[aged {age}|{age} years old|age: {age}]",
        "[I am {age} years old|the guest is {age}|my age is {age}]",
        "[{score} points|{score} out of 10|score: {score}|rating {score}]",
        "[I give you {score} points|my rating is {score}|it is {score} out of ten for me]",
        "[liked:|I liked the|happy with the|good:] {liked}",
        "[what I liked best:|the best things were|full marks for] {liked}",
        "[found by|heard from:|source:] {channel}",
        "[I found you by way of the|what brought me here was the|I know you from the] {channel}",
        "[I|the guest|our customer] {again}",
        "[the answer was that she|he says he|and I surely] {again}",
    ),
)
SUBJECTS = (
    ADDRESS,
    PRODUCT_LISTING,
    COMPANY_PROFILE,
    NEWS_ITEM,
    EMAIL_SUMMARY,
    LOG_LINE,
    SOCIAL_POST,
    NUTRITION,
    VEHICLE_LISTING,
    CALENDAR_INVITE,
    CHAT_REQUEST,
    SURVEY_ANSWER,
)
