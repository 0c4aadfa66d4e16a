"""Tools of shops, offices and living rooms: carts, refunds, tickets, leads, grades, songs, groceries, thermostats."""

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.city_tools import ADDRESS, DATE
from tools.builtin_model.abilities.known_tools import ROOM, argument, tool
from tools.builtin_model.draw import Draw, phrases, words

PRODUCTS = phrases(
    """
    garden hose|desk lamp|coffee grinder|rain jacket|yoga mat|water bottle|bread knife|bath towel|wall clock
    phone case|camping stove|bike helmet|picture frame|soup ladle|wool blanket
    leather belt|laptop sleeve|baby monitor|toy train|chess set|board game|sleeping bag|tea pot
    frying pan|salad bowl|cutting board|flower pot|bird feeder|lawn chair|beach umbrella|tool box
    cordless drill|step ladder|paint roller|door mat|shower curtain|laundry basket|hair dryer
    hand cream|face mask|travel pillow|duffel bag|gym bag|jump rope|tennis racket|key ring
    fishing rod|piano stool|desk organizer|fountain pen|sketch book|gift box|night light|dog bed
    cat tree|bluetooth speaker|gaming mouse|mechanical keyboard|monitor stand|charging cable|power bank|table fan
    backpack|blender|toaster|wallet|notebook|tent
    """
)
GROCERIES = phrases(
    """
    olive oil|toilet paper|dish soap|brown sugar|orange juice|peanut butter|sour cream|cream cheese|oat milk
    baking powder|soy sauce|tomato paste|rye bread|green tea|paper towels|ice cream|red onions|sweet potatoes
    black pepper|coconut milk|bin bags|maple syrup|hot sauce|cat food|washing powder|frozen peas|chicken breast
    milk|eggs|butter|flour|rice|pasta|bread|bananas|apples|oranges|lemons|tomatoes|cucumbers|carrots|potatoes
    onions|garlic|spinach|lettuce|mushrooms|peppers|yoghurt|cheese|ham|bacon|sausages|salmon|tuna|honey|jam
    coffee|cereal|oats|almonds|raisins|chocolate|crackers|lentils|chickpeas|basil|parsley|cinnamon|salt|vinegar
    mustard|ketchup|mayonnaise|sugar|batteries|shampoo|toothpaste|napkins|tofu|celery|broccoli|zucchini|avocados
    """
)
INGREDIENTS = phrases(
    """
    chicken thighs|ground beef|red lentils|feta cheese|bell pepper|spring onions|sweet corn|soy sauce|lime juice
    cherry tomatoes|black beans|goat cheese|egg noodles|coconut milk|smoked salmon|puff pastry|fresh mint
    chicken|beef|pork|salmon|cod|shrimp|tofu|eggs|rice|pasta|quinoa|couscous|potatoes|carrots|leeks|fennel
    spinach|kale|cabbage|mushrooms|aubergine|zucchini|broccoli|cauliflower|pumpkin|beetroot|tomatoes|garlic
    ginger|chickpeas|beans|lentils|cream|mozzarella|parmesan|ricotta|yoghurt|walnuts|apples|pears|lemon|basil
    coriander|thyme|rosemary|asparagus|peas|celery|radishes|olives|capers|anchovies|bacon|turkey|duck|lamb
    """
)
_FIRMS = words(
    """
    Harbour Northern Cedar Granite Silver Bright Copper Summit River Maple Atlas Falcon Orchard Pioneer Crescent
    Lantern Sterling Meadow Coastal Alpine Beacon Willow Anchor Vertex Golden Polar Stonebridge Redwood Highland
    Juniper Quartz Evergreen Blackwood Sunrise Compass Ironside Clearwater Nimbus Thornton Ashford Windmill Delta
    """
)
_TRADES = words(
    """
    Textiles Logistics Foods Systems Bakery Partners Motors Analytics Furniture Consulting Energy Robotics Studios
    Dental Optics Packaging Printing Interiors Travel Media Plastics Breweries Pharma Ceramics Tools Shipping
    Insurance Dairy Instruments Software Paints Holdings Farms
    """
)
_TINTS = words(
    """
    Midnight Paper Silver Broken Golden Hollow Electric Velvet Distant Lonely Burning Crystal Wild Quiet Frozen
    Purple Summer Winter Neon Northern Endless Crooked Gentle Rusty Secret Sunday Lazy Scarlet Salty Empty
    """
)
_SONG_NOUNS = words(
    """
    Harbour Moons Rain Highway Letters Mirrors Garden Heart Train River Echoes Shoes Fire Windows Dreams Road
    Skyline Ocean Lanterns Thunder Roses Ghosts Summer Kitchen Stars Bridges Feathers Radio Tide Morning
    """
)
_BANDS = words("Foxes Engines Sparrows Pilots Lanterns Wolves Neighbours Sisters Cowboys Satellites Kites Orchids")
_SHOW_HEADS = words(
    """
    Slow Curious Hidden Daily Strange Honest Tiny Second Loud Common Rough Open Long Hungry Late Plain Odd Wise
    """
)
_SHOW_NOUNS = words(
    """
    Kitchen Science History Minds Money Stories Planet Crimes Machines Parents Startups Bookshelf Numbers Atlas
    Football Gardens Questions Doctors Voices Cinema Oceans Law Brain Future
    """
)
COURSES = phrases(
    """
    Biology|Organic Chemistry|World History|Linear Algebra|Physics|Art History|Macroeconomics|Spanish|Statistics
    Creative Writing|Geometry|Music Theory|Philosophy|Computer Science|Geography|English Literature|Latin|Calculus
    Environmental Science|Psychology|Drama|French|Physical Education|Data Structures|Marketing|Civics|Astronomy
    Business Law|Anatomy|Robotics|Mechanics|Sociology|Accounting|Public Speaking|Graphic Design|Genetics
    """
)
_TEAMS = words(
    """
    Design Marketing Platform Support Finance Mobile Research Sales Growth Security Legal Content Payments Data
    Logistics Hiring Events Product Quality Backend
    """
)
GRADES = kinds.listed("A|A-|B+|B|B-|C+|C|C-|D|A+|pass|fail|92|78|85|67")
VOLUMES = kinds.listed("gallons|litres|pints|cups|millilitres|tablespoons|teaspoons|quarts|fluid ounces|barrels")
WEIGHTS = kinds.listed("pounds|kg|ounces|grams|stone|tonnes|milligrams|carats")
LEVELS = kinds.choice("second line", "third line", "supervisor", "engineering")
LEAVES = kinds.choice("sick", "vacation", "parental", "unpaid", "study")
VACUUM_MODES = kinds.choice("quiet", "turbo", "mop", "eco", "spot")
CLIMATES = kinds.choice("heat", "cool", "eco", "auto", "fan")


def _article_id(draw: Draw) -> str:
    digits = str(draw.rng.randrange(10 ** draw.pick((2, 3, 3, 4)), 10**5))
    letter = draw.pick("ABCDEFGHKLMNPRSTWX")
    return draw.pick(
        (
            f"{digits}-{letter}",
            f"SKU-{digits}",
            f"{letter}-{digits}",
            f"{letter}{digits}",
            f"{values.acronym(draw)}-{digits}",
            f"P{digits}{letter}",
        )
    )


def _order_id(draw: Draw) -> str:
    digits = str(draw.rng.randrange(100, 10 ** draw.pick((4, 5, 6))))
    letter = draw.pick("ABCDEFGHKLMNPRSTWX")
    return draw.pick((f"{digits}-{letter}", f"{letter}-{digits}", f"ORD-{digits}", f"#{digits}", digits, digits))


def _ticket_id(draw: Draw) -> str:
    digits = str(draw.rng.randrange(100, 10 ** draw.pick((4, 5))))
    return draw.pick((f"T-{digits}", f"#{digits}", f"INC-{digits}", f"HD-{digits}", f"REQ{digits}", digits, digits))


def _code(draw: Draw) -> str:
    known = draw.pick(words("SUMMER WELCOME SPRING VIP FRIENDS HELLO SALE BLACK NEWBIE LOYAL XMAS FLASH"))
    word = draw.pick((known, values.any_word(draw).upper()))
    number = draw.rng.randrange(5, 100)
    return draw.pick((f"{word}{number}", f"{word}-{number}", word, f"{word}{draw.rng.randrange(2024, 2031)}"))


def _money(draw: Draw) -> kinds.Said:
    if draw.chance(0.45):
        number = draw.rng.randrange(1, 10 ** draw.pick((2, 3, 3, 4)))
        return str(number), number
    cents = draw.rng.randrange(100, 10 ** draw.pick((4, 4, 5)))
    return f"{cents / 100:.2f}", cents / 100


def _measure(draw: Draw) -> kinds.Said:
    if draw.chance(0.6):
        number = draw.rng.randrange(1, 10 ** draw.pick((1, 2, 3)) + 1)
        return str(number), number
    tenths = draw.rng.randrange(1, 2000)
    return (str(tenths // 10), tenths // 10) if tenths % 10 == 0 else (str(tenths / 10), tenths / 10)


def _degrees(draw: Draw) -> kinds.Said:
    halves = draw.rng.randrange(30, 58)
    return (str(halves // 2), halves // 2) if halves % 2 == 0 else (str(halves / 2), halves / 2)


def _phone(draw: Draw) -> str:
    def digits(count: int) -> str:
        return "".join(draw.pick("0123456789") for _ in range(count))

    country = draw.rng.randrange(1, 99)
    return draw.pick(
        (
            f"+{country} {draw.rng.randrange(10, 99)} {digits(3)} {digits(2)} {digits(2)}",
            f"555-{digits(4)}",
            f"(0{draw.rng.randrange(20, 99)}) {digits(4)}-{digits(2)}",
            f"0{draw.rng.randrange(100, 999)} {digits(6)}",
            f"({draw.rng.randrange(200, 999)}) 555-{digits(4)}",
            f"+{country}{draw.rng.randrange(10, 99)}{digits(7)}",
            f"{draw.rng.randrange(200, 999)}-{digits(3)}-{digits(4)}",
        )
    )


def _company(draw: Draw) -> str:
    head = draw.pick(_FIRMS) if draw.chance(0.8) else values.any_word(draw).capitalize()
    return f"{head} {draw.pick(_TRADES)}"


def _song(draw: Draw) -> str:
    tint, noun = draw.pick(_TINTS), draw.pick(_SONG_NOUNS)
    return draw.pick(
        (
            f"{tint} {noun}",
            f"{tint} {noun}",
            f"{noun} of {values.any_word(draw).capitalize()}",
            f"Under the {tint} {noun}",
            f"{values.any_word(draw).capitalize()} {noun}",
            f"My {tint} {noun}",
            tint,
        )
    )


def _artist(draw: Draw) -> str:
    band = f"{draw.pick(_TINTS)} {draw.pick(_BANDS)}"
    return draw.pick((f"The {band}", band, values.person(draw, 0.9), f"{values.name(draw)} {values.name(draw)}"))


def _show(draw: Draw) -> str:
    head, noun = draw.pick(_SHOW_HEADS), draw.pick(_SHOW_NOUNS)
    return draw.pick(
        (
            f"The {head} {noun}",
            f"{head} {noun}",
            f"{noun} Weekly",
            f"{noun} with {values.name(draw)}",
            f"{values.any_word(draw).capitalize()} {noun}",
        )
    )


def _team(draw: Draw) -> str:
    return draw.pick((draw.pick(_TEAMS), f"{draw.pick(_TEAMS)} {draw.pick(_TEAMS)}", _company(draw)))


def _work_mail(draw: Draw) -> str:
    first, last = values.any_word(draw).lower(), values.any_word(draw).lower()
    head = draw.pick((f"{first}.{last}", f"{first}.{last}", f"{first[0]}.{last}", f"{first}_{last}", first))
    domain = draw.pick((values.any_word(draw).lower(), draw.pick(_FIRMS).lower(), "example"))
    return f"{head}@{domain}.{draw.pick(words('com com org net de io co.uk'))}"


ITEM = kinds.Kind(kinds.STRING, kinds.plain(lambda draw: draw.pick(PRODUCTS)))
ARTICLE_ID = kinds.Kind(kinds.STRING, kinds.plain(_article_id))
ORDER_ID = kinds.Kind(kinds.STRING, kinds.plain(_order_id))
TICKET_ID = kinds.Kind(kinds.STRING, kinds.plain(_ticket_id))
CODE = kinds.Kind(kinds.STRING, kinds.plain(_code))
MONEY = kinds.Kind({"type": "number"}, _money)
MEASURE = kinds.Kind({"type": "number"}, _measure)
DEGREES = kinds.Kind({"type": "number"}, _degrees)
PHONE = kinds.Kind(kinds.STRING, kinds.plain(_phone))
COMPANY = kinds.Kind(kinds.STRING, kinds.plain(_company))
SONG = kinds.Kind(kinds.STRING, kinds.plain(_song))
ARTIST = kinds.Kind(kinds.STRING, kinds.plain(_artist))
SHOW = kinds.Kind(kinds.STRING, kinds.plain(_show))
COURSE = kinds.Kind(kinds.STRING, kinds.plain(lambda draw: draw.pick(COURSES)))
TEAM = kinds.Kind(kinds.STRING, kinds.plain(_team))

_CONVERSIONS = (
    "[Convert|Change|Turn] {amount} {from} [to|into] {to}[.|, please.|]",
    "How many {to} are {amount} {from}?",
    "[What is|What's|How much is] {amount} {from} in {to}?",
    "{amount} {from} in {to}[?|]",
    "{amount} {from} to {to}[, please|]",
    "how many {to} in {amount} {from}",
    "I [need|want|have] {amount} {from} [converted to|expressed in|in] {to}[.|, please.]",
    "My American cousin talks of {amount} {from}. What would that be in {to}?",
    "In {to}, [what is|how much is|what's] {amount} {from}?",
    "Please give me {to} for {amount} {from}[.|]",
    "The label says {amount} {from}, but I only understand {to}[.|, convert it please.]",
    "[Can|Could] you [tell|show] me what {amount} {from} [is|are|comes to] in {to}?",
    "Give {amount} {from} as {to}[.|]",
    "I'm bad at maths - {amount} {from}, how many {to} does that make?",
    "from {from} to {to}: {amount}",
    "{to}, please, not {from}! The number was {amount}[.|]",
    "Unit conversion: {amount} {from} -> {to}",
    "Somebody wrote {amount} {from} on the form and we work in {to}, so convert that[.|]",
    "If I have {amount} {from}, then how many {to} is it?",
    "Do the conversion from {from} into {to} for a value of {amount}[.|]",
    "hi, quick one: {amount} {from} equals how many {to}?",
    "We only use {to} here. What does {amount} {from} mean for us?",
    "it's {amount} {from}. convert to {to}",
)
_CONVERSIONS_HELDOUT = (
    "Nobody around me thinks in {from}; say {amount} of them so that a person used to {to} gets it.",
    "Rewrite {amount} {from} as {to} for me, would you?",
)

TOOLS = (
    tool(
        "catalogue search",
        "search_catalogue searchProducts product_search find_products catalog_lookup filterProducts",
        "Search the shop's catalogue below a price|Finds products that cost at most so much|Product search by price",
        (
            argument("item", ITEM, "query product keyword search_term", "What the customer is looking for"),
            argument("most", MONEY, "max_price price_limit maxPrice below", "Highest price"),
            argument(
                "stock",
                kinds.boolean("in stock|available right now", "in stock or not|even if sold out"),
                "in_stock only_available inStock",
                "Whether to show only what is in stock",
                required=False,
            ),
        ),
        (
            "[Find|Show|Search] me a {item} [under|below|for less than] {most} [dollars|euros|][.|, please.|]",
            "Do you [have|sell] a {item} [for less than|under|below] ${most}?",
            "I'm looking for a {item}, [max|at most|not more than] {most}[.|, {stock}.]",
            "{item} under {most}[, {stock}|]",
            "{item}, budget {most} euros[.|]",
            "Which {item} can I get for {most} or less?",
            "My budget is {most}. What do you have in the way of a {item}?",
            "With {most} dollars in my pocket, which {item} could I choose from?",
            "search catalogue: {item}, max price {most}",
            "Is there any {item} in the shop that stays below {most}[?|, {stock}?]",
            "What's on offer if I want a {item} and won't spend more than {most}?",
            "My aunt has a birthday soon and wishes for a {item}. Nothing above {most}, please.",
            "[Can|Could] you look through the catalogue for a {item} up to {most}[?|, {stock}?]",
            "Everything up to {most} that matches {item}[, please|, {stock}|][.|]",
            "need a {item}, cheaper than {most}",
            "List every {item} you sell that costs no more than {most}[, {stock}|][.|]",
            "Hi there! I'd like to see a {item} or two, price limit {most}[.|]",
            "Below {most} euros, {stock}: what have you got for {item}?",
            "The old one broke, so I want to browse for a {item}. {most} is my limit.",
            "Filter the products: {item}, price below {most}[, {stock}|][.|]",
            "Let me see what comes up for {item} if the price stops at {most}[.|]",
            "Up to ${most}, search for {item}[.|]",
            "A customer asks which {item} we carry for under {most}[.|]",
        ),
        (
            "I can't afford more than {most}; would your range include some {item} at that money?",
            "Browse the store on my behalf, the word is {item} and the ceiling is {most}.",
        ),
    ),
    tool(
        "cart by number",
        "cart_add_item addItemToCart add_product_to_basket basket_add put_article_in_basket addSku",
        "Add a product to the cart by its id|Puts a quantity of an article number into the basket"
        "|Adds an SKU to the shopping cart",
        (
            argument("article", ARTICLE_ID, "product_id sku article_number itemId", "The product's id"),
            argument("count", kinds.SMALL, "quantity count qty units", "How many pieces"),
        ),
        (
            "[Add|Put] {count} [pieces|units|] of {article} [to|into|in] my [cart|basket][.|, please.|]",
            "[Add|Put] [product|article|item] {article} [to|in] the cart, [quantity|qty] {count}[.|]",
            "{article} x {count}",
            "{count} x {article} into the basket[.|, please.|]",
            "add {article} to cart, {count} pcs",
            "I'll take {count} of article {article}[.|, please put them in my basket.]",
            "[Can|Could] you [drop|put] {count} of {article} in my shopping cart?",
            "The product id is {article}. [I need|I want|Get me] {count}[.|, into the cart please.]",
            "My cart still lacks {article}, make it {count}[.|, please.]",
            "Article number {article}, {count} pieces, to the basket[.|]",
            "I want to buy {article}. {count} should be enough.",
            "Number {article} from page nine looks great, put {count} in my cart[.|]",
            "We're ordering for the whole office: {count} units of {article} in the cart, please[.|]",
            "qty {count}, sku {article}, cart",
            "Basket: {article}, {count} times[.|]",
            "I found what I was after, it's {article}. [Throw|Place] {count} in the basket[.|]",
            "For the basket: product {article}, amount {count}[.|]",
            "Please add to my shopping cart the item {article}, {count} of them[.|]",
            "{count} please. The item is {article}, straight into the trolley[.|]",
            "Hello, I'd like item {article} in my cart, {count} pieces altogether[.|]",
            "Can I have {article} added to the basket? I need {count}[.|]",
            "before i forget: {article}, {count} of those, into my cart",
        ),
        (
            "Fill my trolley with {count} of whatever you keep under number {article}.",
            "{article} is sold by you, I hope? Reserve {count} inside my shopping bag until checkout.",
        ),
    ),
    tool(
        "discount code",
        "create_discount_code createPromoCode new_discount promo_code_create generate_voucher_code makeDiscount",
        "Create a discount code for the shop|Sets up a promotion with some percent off"
        "|Makes a new promo code for customers",
        (
            argument("code", CODE, "code promo_code name discountCode", "What customers type at checkout"),
            argument("percent", kinds.between(5, 75), "percent percentage discount percent_off", "Percent off"),
            argument("until", DATE, "valid_until expires end_date expiry", "Last day", required=False),
        ),
        (
            "[Create|Make|Set up] [a|the] [discount|promo] code {code} [with|for] {percent} percent off[.|, please.]",
            "[Create|Make] a new code {code}, {percent}%[, valid until {until}|][.|]",
            "We want to give {percent}% to everybody who types {code}[.| until {until}.|]",
            "new promo code {code} {percent}%",
            "{code}: {percent}% off[, ends {until}|][.|]",
            "Customers with the code {code} should [get|save|receive] {percent} percent[.|, until {until}.]",
            "[Can|Could] you set up a {percent}% promotion? Call the code {code}[.|]",
            "Our sale starts tomorrow, we need a code for it: {code}, {percent} percent[.|]",
            "I need a discount of {percent}% under the code {code}[.|]",
            "{percent} percent off with {code}, please create that for the shop[.|]",
            "Until {until} the code {code} takes {percent}% off[.|, set that up please.]",
            "For our newsletter readers, generate {code} worth {percent} percent[.|]",
            "Let's reward loyal buyers with {percent}% - the code shall be {code}[.|]",
            "Marketing asks for a coupon code named {code} giving {percent} percent off[.|, last day {until}.]",
            "promo: {code}, discount: {percent}[, expiry: {until}|]",
            "Please open a new discount, {percent} percent, code {code}[, expiring {until}|][.|]",
            "Add {code} to the shop's discount codes; it cuts prices by {percent}%[.|]",
            "How about a {percent} percent campaign? Code {code}[, it runs out on {until}|][.|]",
            "Make sure that {code} lowers the total by {percent}% from now on[.|]",
            "A fresh promo code please! {code}, {percent} percent[.|]",
            "the boss wants {percent}% off for friends of the house, code {code}",
            "Define the code {code}. Discount: {percent} percent[. Valid until {until}|][.|]",
        ),
        (
            "Whoever enters {code} at our checkout pays {percent} percent less; prepare that campaign.",
            "Invent nothing, the word is {code}, and shoppers shall be spared {percent}% thanks to it.",
        ),
    ),
    tool(
        "partial refund",
        "refund_part issueRefund partial_refund refundPayment pay_back_amount process_refund",
        "Refund an amount of an order|Pays part of an order's money back to the customer"
        "|Issues a refund for a purchase",
        (
            argument("order", ORDER_ID, "order_id order orderNumber purchase_id", "The order"),
            argument("amount", MONEY, "amount sum refund_amount value", "How much goes back"),
            argument(
                "notify",
                kinds.boolean("and tell the customer|and notify them", "without telling them|without a notice"),
                "notify notify_customer send_notice",
                "Whether the customer gets a notice",
                required=False,
            ),
        ),
        (
            "[Refund|Pay back|Give back] {amount} [dollars|euros|] [on|for|of] order {order}[.|, please.|]",
            "[Refund|Return] ${amount} to the buyer of order {order} {notify}[.|]",
            "Order {order}: refund {amount}[ {notify}|][.|]",
            "The customer of order {order} [gets|should get|is owed] {amount} back[.|]",
            "refund {order} {amount}",
            "{amount} back on {order}[, please|]",
            "One plate in order {order} was chipped, so refund {amount}[ {notify}|][.|]",
            "[Can|Could] you [send|transfer|issue] a refund of {amount} for order {order}?",
            "We charged {amount} too much on order {order}. Pay it back {notify}[.|]",
            "Issue a partial refund: order {order}, amount {amount}[.|]",
            "I promised a customer {amount} back for number {order}, can you do that refund?",
            "{order} arrived two weeks late, let's give them {amount} back[.|]",
            "Please reimburse {amount} from order {order} {notify}[.|]",
            "A refund is due. Order number {order}, sum {amount}[.|]",
            "Half of the delivery was missing, order {order}. They want {amount} refunded[.|]",
            "Return the {amount} shipping fee for order {order}[, please|][.|]",
            "Take order {order} and refund exactly {amount} of it {notify}[.|]",
            "Of what was paid for {order}, {amount} must go back to the card[.|]",
            "hi, order {order} was double billed. refund {amount} pls",
            "Ms Berger complained about order {order}; I've agreed to a refund of {amount}[.|]",
            "Partial refund, {amount} euros, {order}[.|]",
            "I'd like {amount} of order {order} to be paid back {notify}[.|]",
        ),
        (
            "Make the buyer happy again: {amount} off the bill of {order}, back on their card.",
            "Because {order} came in the wrong colour, we owe somebody {amount}.",
        ),
    ),
    tool(
        "ticket owner",
        "assign_ticket ticket_assign assignTicketToAgent set_ticket_owner route_ticket giveTicket",
        "Assign a support ticket to an agent|Makes an agent of the help desk responsible"
        "|Hands a ticket to a colleague",
        (
            argument("ticket", TICKET_ID, "ticket_id ticket ticketNumber id", "Number of the ticket"),
            argument("agent", kinds.NAME, "agent assignee owner agent_name", "Who works on it"),
            argument("note", kinds.QUOTED, "note comment message", "A word for the agent", required=False),
        ),
        (
            "[Assign|Give|Hand] ticket {ticket} to {agent}[.|, please.|]",
            "Ticket {ticket} [goes to|is for|should go to] {agent}[.|, note: {note}]",
            "{agent} [should|will|can] [take|handle|answer] ticket {ticket}[.|]",
            "assign {ticket} to {agent}",
            "[Can|Could] {agent} look after ticket {ticket}?",
            "Make {agent} the owner of ticket {ticket}[.|, with the note {note}.|]",
            "I'm off for lunch, so let {agent} work on ticket {ticket}[.|]",
            "ticket {ticket} -> {agent}",
            "{agent} knows that printer best. Route ticket {ticket} over there[.|]",
            "Who's free? {agent}, I think. Then ticket {ticket} is theirs[.|]",
            "Nobody has picked up ticket {ticket} yet, put {agent} on it[.|, please.]",
            "Owner of ticket {ticket}: {agent}[.|]",
            "Please pass the help desk ticket {ticket} on to my colleague {agent}[.|]",
            "The agent for {ticket} is {agent}[. Tell them {note}|][.|]",
            "From today {agent} does ticket {ticket}[.|, comment {note}.]",
            "Reassign ticket {ticket}; the new agent is {agent}[.|]",
            "I'd like {agent} to reply to the customer of ticket {ticket}, so assign it[.|]",
            "We had a chat and {agent} volunteers for ticket {ticket}[.|]",
            "Add {note} for {agent} and assign them ticket {ticket}[.|]",
            "support ticket {ticket}, agent {agent}, thanks",
            "Would you mind giving {agent} the ticket with the number {ticket}?",
            "{ticket} belongs in {agent}'s queue, move the ticket there[.|]",
        ),
        (
            "From my desk to the desk of {agent}: that's the way {ticket} has to travel.",
            "Let's have {agent} answer whoever wrote {ticket}, they're a help desk veteran.",
        ),
    ),
    tool(
        "ticket escalation",
        "escalate_ticket ticket_escalate escalateTicket raise_ticket_level bump_ticket ticketEscalation",
        "Escalate a support ticket to a level|Lifts a ticket to a higher support line"
        "|Raises a ticket that the first line cannot solve",
        (
            argument("ticket", TICKET_ID, "ticket_id ticket ticketNumber id", "Number of the ticket"),
            argument("level", LEVELS, "level tier escalation_level target", "The level it goes up to"),
            argument("reason", kinds.QUOTED, "reason why comment", "Why it is escalated", required=False),
        ),
        (
            "[Escalate|Raise|Lift] ticket {ticket} to [the|] {level}[ level|][.|, please.|]",
            "Ticket {ticket} [needs|must go to|has to go up to] {level}[.|, reason: {reason}]",
            "escalate {ticket} {level}",
            "We're stuck with ticket {ticket}. Escalate it to {level}[.|, reason {reason}.|]",
            "[Can|Could] you escalate {ticket}? Level: {level}[.|]",
            "{level} escalation for ticket {ticket}[, because {reason}|][.|]",
            "The first line can't fix {ticket}, so up it goes to {level}[.|]",
            "Bump {ticket} up to {level}[.|, please.|]",
            "This customer has waited for five days! Ticket {ticket}, escalate to {level}[.|]",
            "Ticket {ticket}: raise the level to {level}[. Reason: {reason}|][.|]",
            "I'm out of ideas for {ticket}, it's a case for {level} now, escalate[.|]",
            "Please move ticket {ticket} one floor up, {level} should have a look[.|]",
            "They shouted at me on the phone about {ticket}. Let {level} deal with it, escalate please.",
            "Escalation: {ticket}, level {level}[, {reason}|]",
            "Level {level} for ticket {ticket}, it can't wait any longer[.|]",
            "Since nothing has worked on ticket {ticket}, I want it escalated to {level}[.|]",
            "It's serious: {ticket} has to be escalated, {level}[.|]",
            "ticket {ticket} is too hot for us, {level} please",
            "With the reason {reason}, escalate ticket {ticket} to {level}[.|]",
            "Get {level} involved in {ticket}, the ticket is burning[.|]",
            "I'd be grateful if ticket {ticket} could be escalated, ideally to {level}[.|]",
            "Up to {level} with ticket {ticket}[, reason {reason}|][.|!]",
        ),
        (
            "Our beginners' desk has given up on {ticket}; higher powers are needed, namely {level}.",
            "How urgent? So urgent that {ticket} should sit with {level} by noon.",
        ),
    ),
    tool(
        "lead by phone",
        "create_sales_lead newLead crm_add_lead save_lead add_prospect_contact leadCreate",
        "Create a sales lead with a phone number|Adds a prospect of a company to the CRM"
        "|Saves a possible customer whom sales should call",
        (
            argument("name", kinds.NAME, "name contact_name full_name person", "The contact person"),
            argument("company", COMPANY, "company company_name organization firm", "Where they work"),
            argument("phone", PHONE, "phone phone_number tel telephone", "Phone number"),
        ),
        (
            "[Create|Add|Save] a [new|sales|] lead: {name}, {company}, {phone}[.|]",
            "[Create|Add] a lead for {name} [from|at|of] {company}, phone {phone}[.|, please.|]",
            "{name} from {company} [called|rang] and wants an offer, [number|phone] {phone}[.|]",
            "new lead {name} {company} {phone}",
            "{company} might buy from us. Talk to {name}, {phone}[.|]",
            "I met {name} at the fair, works for {company}, reachable at {phone}[.|, make that a lead.]",
            "Lead: {company}, contact {name}, tel {phone}[.|]",
            "[Can|Could] you put {name} of {company} in the CRM as a lead? Phone {phone}[.|]",
            "Under {phone} you reach {name}, who buys for {company}. Save as a lead[.|, please.]",
            "A prospect for us: {name} ({company}), {phone}[.|]",
            "The number is {phone}, the name is {name} and the company {company}. It's a new lead[.|]",
            "Good news from the trade show! {company} is interested; their {name} has the phone {phone}[.|]",
            "Please register a potential customer, {company}, ask for {name} at {phone}[.|]",
            "Sales should ring {name} at {company} some time, {phone}. Add the lead[.|]",
            "Write this business card into our leads: {name}, {company}, {phone}[.|]",
            "just hung up with {name} - {company} - {phone} - add as lead",
            "{phone}, {name}, {company}: please create the lead[.|]",
            "Someone called {name} left the number {phone} for us, from {company}. New lead[.|, I'd say.]",
            "We need {company} in our leads, person {name}, phone number {phone}[.|]",
            "Enter a lead with name {name}, company {company} and phone {phone}[.|]",
            "Our next big client could be {company}. The person in charge is {name}, phone: {phone}[.|]",
            "Don't lose this contact: {name}, {phone}, buying manager at {company}; lead please[.|]",
        ),
        (
            "There's money to be made with {company}: dial {phone}, have a word with {name}, keep it for sales.",
            "Somebody from {company}, {name} it was, handed me {phone} and asked for our brochure.",
        ),
    ),
    tool(
        "deal closing",
        "close_deal closeDeal deal_close finish_deal mark_deal_closed setDealOutcome",
        "Close a deal as won or lost|Records how the negotiation with a company has ended"
        "|Finishes an opportunity in the CRM",
        (
            argument("company", COMPANY, "company customer deal account", "With whom we negotiated"),
            argument(
                "won",
                kinds.boolean("won|a win|successful", "lost|a loss|unsuccessful"),
                "won is_won success",
                "True if they bought",
            ),
            argument("amount", MONEY, "amount value total deal_value", "What the deal is worth", required=False),
        ),
        (
            "[Close|Mark|Finish] the deal with {company} as {won}[.|, please.|]",
            "Close the {company} deal, {won}[, {amount}|][.|]",
            "The negotiation with {company} has ended: {won}[, {amount} euros|][.|]",
            "{company} deal closed, {won}",
            "{won}: {company}[, {amount}|]. Close it.",
            "They've made up their mind at {company}, so close that deal as {won}[.|]",
            "[Can|Could] you close the deal with {company}? It was {won}[.|]",
            "Deal with {company}: {won}[, worth {amount}|][.|]",
            "After three months of talking to {company} we can close the file, {won}[.|]",
            "Put the {company} deal down as {won} and close it[.|, value {amount}.]",
            "I've just got the call from {company}. Outcome: {won}[, total {amount}|][.|]",
            "Please note that the opportunity {company} has ended, {won}[.|]",
            "close deal {company} {won}",
            "We're done with {company}, the outcome is {won}[, over {amount}|][.|]",
            "Final result for the deal with {company}: {won}[, {amount} dollars|][.|]",
            "The {company} business? {won}, I'm told. You can close the deal.",
            "Record the outcome of the {company} deal, which is {won}[.|]",
            "As of today the deal with {company} is closed and {won}[.|, {amount}.]",
            "Set the {company} opportunity to closed, {won}[, amount {amount}|][.|]",
            "With {amount} on the table, the deal with {company} is {won}, close it please[.|]",
            "Ring the bell or not, the {company} deal counts as {won}. Close.",
            "sales update: {company}, {won}, deal can be closed",
        ),
        (
            "The last word from {company} has been spoken, the file is finished and counts as {won}.",
            "No more meetings about {company}, sales has the answer: {won}.",
        ),
    ),
    tool(
        "employee leave",
        "submit_leave employee_leave addLeave register_leave hr_leave_request bookLeave",
        "Request leave for an employee|Enters an absence of a member of staff from one day to another"
        "|Files a leave of a colleague with HR",
        (
            argument("who", kinds.NAME, "employee employee_name name staff_member", "Who is away"),
            argument("start", DATE, "start_date from start first_day", "First day"),
            argument("end", DATE, "end_date until end last_day", "Last day"),
            argument("type", LEAVES, "leave_type type kind category", "Kind of leave", required=False),
        ),
        (
            "[Request|Enter|Book] [{type} leave|leave] for {who} from {start} [to|until] {end}[.|, please.|]",
            "{who} [needs|takes|is on] leave from {start} to {end}[.|, {type}.|]",
            "Leave request: {who}, {start} - {end}[, {type}|]",
            "{who} won't be in from {start} until {end}, [file it as {type} leave|put in the leave][.|]",
            "leave {who} {start} to {end}",
            "[Can|Could] you put in a leave request for {who}? First day {start}, last day {end}[.|]",
            "From {start} to {end} my colleague {who} is away, {type} leave[.|]",
            "HR, please note a leave for {who}: start {start}, end {end}[, type {type}|][.|]",
            "{who} asked me for time off between {start} and {end}. Submit it[.|, please.]",
            "I approve the leave of {who}, so book it from {start} till {end}[.|]",
            "Starting {start}, {who} will be on {type} leave until {end}[.|]",
            "{type} leave for {who}, {start} until {end}[.|, please.]",
            "Back after {end}, gone from {start}: that's {who}'s leave, enter it[.|]",
            "We'll have to do without {who} from {start} to {end}; register the absence as {type}[.|]",
            "Between {start} and {end} don't plan with {who}, I've agreed to leave[.|]",
            "Employee: {who}. Leave begins {start} and ends {end}[. Kind: {type}|][.|]",
            "One of my people, {who}, wants leave, {start} through {end}[.|]",
            "Please file {type} leave: {who}, first day {start}, last day {end}[.|]",
            "until {end} no {who} in the office, leave starts {start}",
            "Would you request the days from {start} to {end} off for {who}?",
            "The team lead says {who} may go on leave on {start} and return after {end}[.|]",
            "{who}: {type}, {start} to {end}, please book the leave[.|]",
        ),
        (
            "Desk of {who} stays empty as of {start}; {end} is the final day of that absence.",
            "Tell personnel that {who} has been granted a break, beginning {start}, over on {end}.",
        ),
    ),
    tool(
        "student grade",
        "record_grade setGrade enter_grade grade_student gradebook_add saveGrade",
        "Record a student's grade in a course|Enters a mark in the gradebook|Saves what a student has got",
        (
            argument("student", kinds.NAME, "student student_name name pupil", "The student"),
            argument("course", COURSE, "course subject class_name course_name", "In which course"),
            argument("grade", GRADES, "grade mark score result", "The grade"),
        ),
        (
            "[Record|Enter|Save] [a|the grade] {grade} for {student} in {course}[.|, please.|]",
            "{student} [got|has|gets] [a|] {grade} in {course}[.|, put it in the gradebook.]",
            "{course}: {student}, {grade}",
            "Give {student} [a|] {grade} [in|for] {course}[.|]",
            "grade {student} {course} {grade}",
            "The grade of {student} in {course} is {grade}[.|]",
            "I've finished marking the {course} papers. {student}: {grade}[.|]",
            "[Can|Could] you [note|enter] that {student} has {grade} in {course}?",
            "In {course}, {student} deserves [a|] {grade}[.|]",
            "{grade} for {student}, subject {course}[.|]",
            "Gradebook: course {course}, student {student}, mark {grade}[.|]",
            "Put down {grade} as {course} grade for {student}[.|, please.]",
            "My pupil {student} wrote the {course} test, result {grade}. Record it[.|]",
            "What a surprise, {student} scored {grade} in {course}! Please save the grade.",
            "Set the {course} mark of {student} to {grade}[.|]",
            "For {course} I'm giving {student} {grade}[.|, enter it please.]",
            "Student {student}, {grade}, {course}. Into the gradebook[.|]",
            "hi, {student} did the {course} exam again, it's {grade} now",
            "With {grade}, {student} is through {course}. Write the grade down[.|]",
            "Final grade in {course} for {student}: {grade}[.|]",
            "Please grade {student}: {grade} in {course}[.|]",
            "Report cards are due, so enter {student} with {grade} in {course}[.|]",
        ),
        (
            "The red pen has spoken, {student} leaves {course} with {grade}.",
            "As the teacher of {course} I rate {student} at {grade}, keep that for the school report.",
        ),
    ),
    tool(
        "song by artist",
        "play_track playTrack start_song music_play_song queue_song stream_track",
        "Play a song by an artist|Starts a track of a singer or a band|Streams a piece of music",
        (
            argument("song", SONG, "song title track song_title", "Title of the song"),
            argument("artist", ARTIST, "artist singer band performer", "Who sings it"),
            argument(
                "loop",
                kinds.boolean("on repeat|in a loop", "just once|only once"),
                "repeat loop on_repeat",
                "Whether to play it again and again",
                required=False,
            ),
        ),
        (
            "[Play|Put on|Start] {song} by {artist}[.|, please.|, {loop}.|]",
            "[Play|Put on] the song {song} [by|from|of] {artist}[.|]",
            "play {song} {artist}",
            "I [want|would like|'d love] to [hear|listen to] {song} by {artist}[.|, {loop}.]",
            "{artist} - {song}",
            "{song}, {artist}, play it {loop}[.|]",
            "[Can|Could] you play that {artist} song, {song}?",
            "The band is {artist}, the track {song}. Play[.|!]",
            "I'm in the mood for {artist}. Start with {song}[, {loop}|][.|]",
            "Something by {artist}, namely {song}, {loop}[.|]",
            "Our wedding song was {song} by {artist}. Could we hear it?",
            "Let {artist} sing {song} for us[, {loop}|][.|]",
            "Music please! {song} by {artist}[.|]",
            "Turn the speakers on and play {artist} with {song}[.|]",
            "From {artist} I'd like the track {song}[, {loop}|][.|]",
            "hey, put {song} on, the one by {artist}",
            "My daughter can't stop singing {song} by {artist}, so play the song[.|]",
            "I've had {song} in my head all day. It's by {artist}, please play it[.|]",
            "Next in the queue: {song} from {artist}[.|]",
            "It's party time, {artist}, {song}, go[.|!]",
            "Do you have {song} by {artist}? Then play it {loop}[.|]",
            "Listen to {artist}: {song}[, {loop}|]",
        ),
        (
            "Let's dance to {song}, but only the recording {artist} made.",
            "My ears are longing for {artist}, above all for {song}.",
        ),
    ),
    tool(
        "podcast episode",
        "play_episode playPodcastEpisode start_episode episode_player stream_episode open_episode",
        "Play an episode of a podcast|Starts a podcast at the episode with a number|Streams an episode of a show",
        (
            argument("show", SHOW, "podcast show podcast_name title", "Name of the podcast"),
            argument("episode", kinds.SMALL, "episode episode_number number episodeNo", "Number of the episode"),
        ),
        (
            "[Play|Start|Put on] episode {episode} of {show}[.|, please.|]",
            "[Play|Start] {show}, episode {episode}[.|]",
            "{show} episode {episode}",
            "{show}, number {episode}, that's the podcast episode I want to hear[.|]",
            "I [want|would like] to [hear|listen to] episode {episode} of the podcast {show}[.|]",
            "[Can|Could] you [start|play] the podcast {show} at episode {episode}?",
            "podcast {show} ep {episode}",
            "Episode {episode} from {show}[, please|][.|]",
            "On my way to work I'd like {show}, episode {episode}[.|]",
            "Last night I fell asleep during episode {episode} of {show}. Play it again[.|]",
            "A friend told me to listen to {show}, especially episode {episode}[.|]",
            "Which podcast? {show}. Which episode? {episode}. Go ahead and play it.",
            "Of {show} I've heard everything before episode {episode}, so play that one[.|]",
            "Go on with the podcast {show}; we're at episode {episode}[.|]",
            "Skip to episode {episode} of {show}[.|, please.]",
            "Let's hear what they talk about in {show} episode {episode}[.|]",
            "I've heard all of {show} except episode {episode}, put that on[.|]",
            "My favourite podcast is {show}. Episode {episode}, please.",
            "While I do the ironing: {show}, ep. {episode}[.|]",
            "Number {episode} of the podcast {show} [would be nice|please][.|]",
            "Get me podcast {show} and start with episode {episode}[.|]",
            "hi, could i listen to ep {episode} of {show}",
        ),
        (
            "The talk show {show} again, and let it be instalment {episode} this time.",
            "For the long drive, {show} on the speakers, part {episode} in their feed.",
        ),
    ),
    tool(
        "forecast for days",
        "get_forecast weather_forecast dailyForecast forecastDaily multi_day_forecast getDailyWeather",
        "Get the weather forecast for some days|Returns the forecast of the coming days for a city"
        "|How the weather is going to be during the next days",
        (
            argument("city", kinds.CITY, "city location place town", "The city"),
            argument("days", kinds.between(2, 14), "days num_days dayCount horizon", "How many days ahead"),
        ),
        (
            "[What's|What is] the [weather|] forecast for {city} [for|over] the next {days} days?",
            "[Give|Show|Get] me a {days}-day forecast for {city}[.|, please.|]",
            "forecast {city} {days} days",
            "{city}, weather, next {days} days",
            "How will the weather be in {city} during the next {days} days?",
            "{days} days of weather for {city}[, please|][.|]",
            "Will it rain in {city} within the coming {days} days?",
            "We're going to {city} for {days} days. What does the forecast say?",
            "I need the outlook for {city}, {days} days ahead[.|]",
            "[Can|Could] you check the forecast in {city} for {days} days?",
            "Packing my suitcase for {city}: weather for {days} days, please[.|]",
            "Over the next {days} days, is {city} going to be sunny?",
            "{days} day forecast, {city}[.|]",
            "For {city} I'd like to know the weather of the coming {days} days[.|]",
            "Does it stay warm in {city}? Look {days} days ahead[.|]",
            "The garden in {city} needs water. Any rain in the next {days} days?",
            "City {city}, forecast over {days} days[.|]",
            "Tell me how the next {days} days look in {city}, weather-wise[.|]",
            "Our tent will stand near {city} for {days} days, what weather do we get?",
            "What should I expect from the sky above {city} for the next {days} days?",
            "A forecast please. Place: {city}, days: {days}[.|]",
            "hello, weather {city} for {days} days pls",
        ),
        (
            "Umbrella or sun cream? {days} mornings and evenings in {city} lie before me.",
            "Predict temperatures and rain around {city}, {days} days from now on, one after the other.",
        ),
    ),
    tool(
        "hotel booking",
        "reserve_hotel hotel_booking bookHotelRoom create_hotel_reservation hotel_reserve bookStay",
        "Book a hotel room for some guests|Reserves a stay in a city for a number of nights"
        "|Makes a hotel reservation",
        (
            argument("city", kinds.CITY, "city destination location town", "Where to stay"),
            argument("nights", kinds.between(2, 21), "nights num_nights night_count stay", "How many nights"),
            argument("guests", kinds.between(2, 9), "guests num_guests persons people", "How many people"),
            argument(
                "breakfast",
                kinds.boolean("with breakfast|breakfast included", "without breakfast|no breakfast"),
                "breakfast with_breakfast include_breakfast",
                required=False,
            ),
        ),
        (
            "[Book|Reserve] a hotel in {city} for {nights} nights and {guests} guests[.|, please.|]",
            "[Book|Get|Reserve] us a room in {city}, {guests} [people|persons], {nights} nights[, {breakfast}|][.|]",
            "hotel {city}, {nights} nights, {guests} people",
            "We're {guests} people and want to spend {nights} nights in {city}[, {breakfast}|][.|]",
            "{nights} nights in {city} for {guests}, {breakfast}[.|]",
            "[Can|Could] you [book|reserve] a stay in {city}? {guests} guests, {nights} nights[.|]",
            "I'd like to stay {nights} nights in {city}. There are {guests} of us[.|]",
            "{city}: hotel room for {guests} guests, {nights} nights[.|]",
            "Hotel reservation, {guests} guests, {nights} nights, {city}[, {breakfast}|][.|]",
            "For {guests} guests, {nights} nights, find a bed in {city} and book it[.|]",
            "The conference is in {city}, so we need a hotel for {nights} nights, {guests} guests, {breakfast}[.|]",
            "Please reserve rooms for {guests} in {city}, and make it {nights} nights[.|]",
            "My parents are coming to {city}. Book a hotel, {guests} guests, {nights} nights[.|]",
            "A weekend trip! {city}, {guests} people, {nights} nights, hotel {breakfast}[.|]",
            "Number of guests {guests}, number of nights {nights}, hotel in {city}[.|]",
            "we need somewhere to sleep in {city}, {guests} people, {nights} nights",
            "Arrange accommodation in {city} for {guests} travellers over {nights} nights[, {breakfast}|][.|]",
            "Could I get a booking {breakfast} in {city} for {guests} guests and {nights} nights?",
            "Stay of {nights} nights, party of {guests}, destination {city}[.|]",
            "Our honeymoon goes to {city}: {nights} nights in a hotel, {guests} guests[, {breakfast}|][.|]",
            "Would you book something nice in {city} for the {guests} of us, {nights} nights in total?",
            "Hello, I want a hotel room {breakfast} for {guests} persons in {city}, {nights} nights[.|]",
        ),
        (
            "Pillows for {guests} heads, {nights} nights long, anywhere in {city}.",
            "After the flight to {city} the {guests} of us will be tired; check us in somewhere for {nights} nights.",
        ),
    ),
    tool(
        "parcel pickup",
        "schedule_pickup pickup_request schedulePickup order_courier request_parcel_pickup bookCollection",
        "Schedule the pickup of a parcel|Sends a courier to an address to collect packages"
        "|Books the collection of parcels",
        (
            argument("address", ADDRESS, "address pickup_address location street", "Where the courier comes"),
            argument("day", DATE, "date day pickup_date when", "On which day"),
            argument("count", kinds.between(1, 12), "parcels count num_parcels packages", required=False),
        ),
        (
            "[Schedule|Book|Arrange] a [parcel|] pickup at {address} [on|for] {day}[.|, please.|]",
            "[Schedule|Order] a courier for {day}, {address}[, {count} parcels|][.|]",
            "I have {count} parcels to be collected at {address} on {day}[.|]",
            "pickup {address} {day}",
            "Please [send|get] somebody to {address} on {day} to pick up my parcel[.|]",
            "{day}, {address}: parcel pickup[, {count} pieces|][.|]",
            "The box is packed and waits at {address}. Can a courier fetch it on {day}?",
            "[Can|Could] you have my package collected on {day}? The address is {address}[.|]",
            "{address}, {count} packages, pickup on {day}[.|]",
            "On {day} I'll be at home, {address}, so let the courier come for the parcel then[.|]",
            "I can't get to the post office. Collect my parcel at {address}, {day}[.|]",
            "We have {count} boxes ready for shipping. Fetch them on {day} from {address}[.|]",
            "Parcel pickup, date {day}, address {address}[.|]",
            "When can you come? {day} suits me, at {address}, to collect a parcel[.|]",
            "From {address} a package must be picked up, {day}[.|, please.]",
            "Book the collection of {count} parcels for {day} at {address}[.|]",
            "hi, need a courier at {address} on {day} for a parcel",
            "My return has to go back to the shop; pick it up {day}, {address}[.|]",
            "Let a driver collect the parcel from our office at {address}, {day} would be best[.|]",
            "Is a pickup possible on {day}? {count} parcels, {address}[.|]",
            "For {day}, request a parcel pickup. We are at {address}[.|]",
            "I'd like to have a package fetched from {address} on {day}[.|]",
        ),
        (
            "A heavy carton stands behind the door of {address}; your driver may take it away on {day}.",
            "Ring the bell at {address} on {day} and carry off what I want shipped.",
        ),
    ),
    tool(
        "team invitation",
        "invite_to_team inviteMembers team_invite add_team_members send_team_invites inviteUsers",
        "Invite people to a team|Sends invitations to join a workspace by e-mail"
        "|Adds members to a team of the company",
        (
            argument("mails", kinds.list_of(_work_mail), "emails members addresses people", "Whom to invite"),
            argument("team", TEAM, "team team_name workspace group", "Which team they join"),
            argument(
                "admin",
                kinds.boolean("as admins|with admin rights", "as normal members|without admin rights"),
                "admin is_admin as_admin",
                "Whether they become admins",
                required=False,
            ),
        ),
        (
            "[Invite|Add] {mails} to the {team} team[.|, please.|, {admin}.|]",
            "[Invite|Add] {mails} to [the team|team] {team}[.|]",
            "invite {mails} team {team}",
            "{mails} [should|will|want to] join the {team} team[.|, {admin}.]",
            "Send [a team invite|invitations] for {team} to {mails}[.|, please.]",
            "We have new colleagues in {team}: {mails}. Invite them {admin}[.|]",
            "[Can|Could] you invite {mails} to our {team} team?",
            "Team {team}, new members {mails}[, {admin}|]",
            "The {team} team is growing, please let in {mails}[.|]",
            "To the workspace {team}, {admin}, invite {mails}",
            "Please get {mails} into {team}, they start on Monday[.|]",
            "I'd like to bring {mails} on board in the team {team}[.|, {admin}.]",
            "Team invitation: {mails} -> {team}",
            "Our {team} people asked for help, so add {mails} to that team {admin}[.|]",
            "For {team}, send out invites to {mails}",
            "Who's missing in {team}? {mails}. Invite them to the team[.|, please.]",
            "Access to team {team} for {mails}, {admin}[.|]",
            "{mails} can't see the {team} workspace yet. Send them an invitation[.|]",
            "Make {mails} part of the {team} team {admin}[.|]",
            "hey, {team} team invite for {mails} please",
            "From next week on these addresses belong to {team}: {mails}",
            "Could the following join {team} {admin}: {mails}?",
        ),
        (
            "Welcome letters with a link into {team} are to reach {mails} this morning.",
            "Open the doors of {team} for the newcomers {mails}",
        ),
    ),
    tool(
        "liquid conversion",
        "convert_volume volumeConverter unitConverter liquid_units convertLiquid unit_convert",
        "Convert a volume from one unit to another|Converts an amount between units of liquid"
        "|Unit conversion of volumes",
        (
            argument("amount", MEASURE, "amount value quantity number", "The number to convert"),
            argument("from", VOLUMES, "from_unit from source_unit unit_from", "The unit it has now"),
            argument("to", VOLUMES, "to_unit to target_unit unit_to", "The unit wanted"),
        ),
        (
            *_CONVERSIONS,
            "The jug holds {amount} {from}, how much is that in {to}?",
            "The recipe asks for {amount} {from} of milk, but my cup shows {to}[.|, convert it please.]",
        ),
        (*_CONVERSIONS_HELDOUT, "A barrel of {amount} {from} has to be declared on a paper that knows {to} alone."),
    ),
    tool(
        "weight conversion",
        "convert_weight weightConverter mass_conversion convertMass weight_units convert_weight_units",
        "Convert a weight from one unit to another|Converts an amount between units of mass"
        "|Unit conversion of weights",
        (
            argument("amount", MEASURE, "amount value quantity weight", "The number to convert"),
            argument("from", WEIGHTS, "from_unit from source_unit unit_from", "The unit it has now"),
            argument("to", WEIGHTS, "to_unit to target_unit unit_to", "The unit wanted"),
        ),
        (
            *_CONVERSIONS,
            "The scale shows {amount} {from}. How heavy is that in {to}?",
            "It weighs {amount} {from}, tell me the weight in {to}[.|]",
        ),
        (*_CONVERSIONS_HELDOUT, "My suitcase of {amount} {from} must be declared on a sheet that asks for {to}."),
    ),
    tool(
        "vacuum mode",
        "vacuum_with_mode robotVacuum robot_clean startCleaningRobot vacuum_room hoover_room",
        "Vacuum a room in a mode|Starts the cleaning robot in a room with a programme"
        "|Lets the robot hoover quietly, with full power or with water",
        (
            argument("room", ROOM, "room area zone place", "Which room"),
            argument("mode", VACUUM_MODES, "mode programme cleaning_mode setting", "How to clean"),
            argument(
                "dock",
                kinds.boolean("then return to the dock|and drive home afterwards", "and stay there afterwards"),
                "return_to_dock dock go_home",
                required=False,
            ),
        ),
        (
            "[Vacuum|Clean|Hoover] the {room} in {mode} mode[.|, please.|, {dock}.|]",
            "[Start|Send] the [robot|vacuum|hoover] in the {room}, {mode} mode[.|]",
            "vacuum {room} {mode}",
            "{room}, {mode} mode, robot go[.|!]",
            "The {room} is full of crumbs. Let the robot do it in {mode} mode[.|]",
            "[Can|Could] the robot clean the {room}? Mode {mode}[, {dock}|].",
            "{mode} mode for the {room}, [please start the vacuum|start vacuuming][.|]",
            "The dog has been in the {room}, so vacuum there, setting {mode}[, {dock}|][.|]",
            "Set the vacuum to {mode} and let it do the {room}[.|]",
            "Use {mode} when you hoover the {room}[, {dock}|][.|]",
            "The baby's asleep, but the {room} needs vacuuming. Mode: {mode}[.|]",
            "Robot vacuum: {room}, {mode}[.|]",
            "Guests are coming in an hour! {room}, vacuum, {mode} mode[.|]",
            "With the {mode} programme, clean the floor of the {room}[, {dock}|][.|]",
            "Please drive the robot through the {room} on {mode}[.|]",
            "I spilled flour in the {room}, have the hoover run on {mode}[.|]",
            "Room: {room}. Vacuum mode: {mode}[.|]",
            "Time to vacuum. The {room} on {mode}, {dock}[.|]",
            "I'd like the floor in the {room} vacuumed, {mode} mode is fine[.|]",
            "hoover the {room} pls, {mode}",
            "Run the {mode} cleaning in the {room}[, {dock}|][.|]",
            "While I'm out, let the vacuum take care of the {room} using {mode} mode[.|]",
        ),
        (
            "Dust everywhere in the {room}; wake the little robot and choose {mode} on it.",
            "Our round helper should visit the {room}, its dial turned to {mode}.",
        ),
    ),
    tool(
        "thermostat mode",
        "thermostat_set setThermostatMode climate_control adjust_thermostat set_climate thermostatMode",
        "Set a thermostat to a mode and a temperature|Switches heating or cooling to some degrees"
        "|Adjusts the climate of the house",
        (
            argument("degrees", DEGREES, "temperature degrees target_temperature celsius", "Degrees wanted"),
            argument("mode", CLIMATES, "mode hvac_mode operation setting", "Heating, cooling or another mode"),
            argument("room", ROOM, "room zone area", "Which room", required=False),
        ),
        (
            "[Set|Put|Switch] the thermostat [to|on] {mode}, {degrees} degrees[.|, please.|]",
            "[Set|Turn] the thermostat in the {room} to {degrees}, mode {mode}[.|]",
            "thermostat {degrees} {mode}",
            "{mode} mode, {degrees} degrees[, {room}|], thermostat please[.|]",
            "It's uncomfortable here. Thermostat on {mode} with {degrees} degrees[.|]",
            "[Can|Could] you set the climate control to {degrees} degrees in {mode} mode?",
            "I'd like it to be {degrees} degrees[ in the {room}|], thermostat mode {mode}[.|]",
            "{degrees} degrees, please, and the thermostat in {mode} mode[.|]",
            "Thermostat: mode {mode}, temperature {degrees}[, {room}|]",
            "Grandma is visiting, so put the thermostat to {degrees} and {mode}[.|]",
            "Before we get home, have the thermostat at {degrees} degrees, set to {mode}[.|]",
            "Change the thermostat mode to {mode} and the target to {degrees}[.|]",
            "Let the {room} reach {degrees} degrees with the thermostat on {mode}[.|]",
            "We're leaving for the weekend. Thermostat down to {degrees}, {mode} mode[.|]",
            "Use {mode} to get the house to {degrees} degrees[.|]",
            "Please adjust the thermostat; {degrees} degrees and {mode} would be right[.|]",
            "In {mode} mode, make it {degrees} degrees[ in the {room}|][.|]",
            "I can't sleep like this, thermostat {mode} {degrees} degrees[.|]",
            "The thermostat should run in {mode} mode until it's {degrees} degrees[ in the {room}|][.|]",
            "Climate control, {mode}, {degrees} degrees[.|]",
            "Target temperature {degrees}, mode {mode}[, zone {room}|][.|]",
            "hey, thermostat to {mode} at {degrees} please",
        ),
        (
            "I'm shivering, or sweating, who knows; {mode} is the programme and {degrees} the number to reach.",
            "Make our air feel like {degrees} by means of {mode}.",
        ),
    ),
    tool(
        "grocery list",
        "add_groceries addGroceryItems grocery_list_add groceries_to_buy append_grocery_list groceryList",
        "Add groceries to the list|Writes what is missing in the kitchen on the grocery list"
        "|Notes food and household goods for the next trip to the supermarket",
        (
            argument("items", kinds.list_of(lambda draw: draw.pick(GROCERIES)), "items groceries products things"),
            argument(
                "urgent",
                kinds.boolean("it's urgent|needed today", "no hurry|not urgent"),
                "urgent is_urgent today",
                "Whether it has to be bought today",
                required=False,
            ),
        ),
        (
            "[Add|Put] {items} [to|on] the grocery list[.|, please.|, {urgent}.|]",
            "We're out of {items}[.|, {urgent}.|]",
            "[We|I] need {items} from the [supermarket|store|shop][.|, {urgent}.|]",
            "groceries: {items}",
            "{items} for the grocery list[.|, please.|]",
            "There's no {items} left in the house[.|, {urgent}.]",
            "[Can|Could] you [write|note] {items} on the grocery list?",
            "I just used up the {items}[. Grocery list, please|, put it on the list][.|]",
            "{items} - we have to buy that[, {urgent}|][.|]",
            "Don't let me forget {items} at the supermarket[.|]",
            "We've run out of {items} again, add it to what we buy[.|]",
            "On my way home I have to get {items}[. Put it on the grocery list|][.|]",
            "The fridge is empty: {items} [must go|should go|go] on the grocery list[.|]",
            "Grocery list: {items}[, {urgent}|]",
            "Next time we go to the supermarket, {items}, please note[.|]",
            "My guests drank and ate everything. Let's restock {items}[, {urgent}|][.|]",
            "can you add {items} to groceries",
            "For tomorrow's breakfast we're missing {items}[.|, {urgent}.]",
            "Please remember to buy {items}[, {urgent}|][.|]",
            "The kids finished the {items}, so we need more[.|]",
            "oh, and {items}, we need that too, grocery list please",
            "Running low on {items}, better add that to the groceries[.|]",
            "{items} [is|are] almost gone, onto the list of groceries[.|]",
        ),
        (
            "Whoever drives to the market next should bring {items} for our kitchen.",
            "Our shelves lack {items}, jot that down among the food to be purchased.",
        ),
    ),
    tool(
        "recipe by ingredients",
        "recipes_by_ingredients findRecipesWith ingredient_search what_to_cook recipe_finder suggestRecipes",
        "Find recipes with some ingredients|Suggests what to cook from the things in the fridge"
        "|Searches recipes that use all of these",
        (
            argument(
                "with", kinds.list_of(lambda draw: draw.pick(INGREDIENTS)), "ingredients items with_ingredients foods"
            ),
            argument("minutes", kinds.between(10, 90, 5), "max_minutes minutes time_limit", required=False),
            argument(
                "meat",
                kinds.boolean("vegetarian|without meat", "not necessarily vegetarian|meat is fine"),
                "vegetarian is_vegetarian meatless",
                "Only dishes without meat",
                required=False,
            ),
        ),
        (
            "[Find|Show|Give] me [recipes|a recipe|some recipes] with {with}[.|, please.|]",
            "What can I [cook|make|prepare] [with|from|out of] {with}[?|, {meat}?| in {minutes} minutes?]",
            "I have {with} in the fridge. What could I cook?",
            "recipes {with}",
            "{with}: any recipe ideas[, {meat}|]?",
            "Which dishes use {with}[?| and take at most {minutes} minutes?]",
            "I've got {with} and {minutes} minutes, what do you suggest I cook?",
            "Suggest something {meat} with {with}",
            "[Can|Could] you look for a recipe that uses {with}?",
            "In {minutes} minutes dinner must be ready, and all I have is {with}[.|]",
            "There is {with} to be used up before the weekend. Recipes, please[.|]",
            "{with} for dinner tonight - find me a recipe[, {meat}|][.|]",
            "Recipe search, ingredients {with}[, max {minutes} minutes|]",
            "A neighbour gave me {with}, and now I wonder what to cook with it[.|]",
            "Any ideas for lunch with {with}? It should be {meat}[.|]",
            "What tasty thing can be made of {with}?",
            "Search for recipes containing {with}[, {meat}|][.|]",
            "hungry! have {with}. what to cook?",
            "The ingredients are {with}. Find matching recipes[, up to {minutes} minutes|][.|]",
            "I'd love a meal with {with} in it, got a recipe[, {meat}|]?",
            "From {with} I want to cook something {meat}. Recipes?",
            "Please find a dish for which I need {with}[.|]",
        ),
        (
            "My pantry holds {with}; name a meal that turns it into supper.",
            "Be my chef: {with} lie on the counter and nobody knows what they could become.",
        ),
    ),
)
