"""Details whose values are ordinary words: rooms, dishes, garments, tools, symptoms, tasks, and lists of such."""

from collections.abc import Callable

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.details import Detail, detail
from tools.builtin_model.draw import Draw, phrases


def _one_of(options: str) -> Callable[[Draw], str]:
    """Mostly one of these; now and then with a word in it that nobody knows. Bars or lines part them."""
    known = phrases(options)

    def make(draw: Draw) -> str:
        value = draw.pick(known)
        return value if draw.chance(0.85) else _with_any_word(draw, value)

    return make


def _with_any_word(draw: Draw, value: str) -> str:
    """Another first or last word; the first one only where the article before it stays the same."""
    said, other = value.split(), values.any_word(draw)
    is_same = (other[0] in "aeiou") == (value[0] in "aeiou")
    place = 0 if is_same and (len(said) == 1 or draw.chance(0.5)) else len(said) - 1
    if len(said) == 1 and not is_same:
        return f"{value} {other}"
    said[place] = other
    return " ".join(said)


def _kind(make: Callable[[Draw], str]) -> kinds.Kind:
    return kinds.Kind(kinds.STRING, kinds.plain(make))


_ROOM = _one_of(
    """
    living room|guest bedroom|dining room|laundry room|kitchen|main bathroom|spare room|home office|hallway
    back porch|front porch|garage|cellar|basement|wine cellar|storage room|boiler room|children's room|nursery
    master bedroom|box room|downstairs toilet|upstairs bathroom|pantry|walk-in closet|winter garden|sun room
    loft|landing|front hall|utility room|guest toilet|shower room|playroom|music room|reading corner|study
    games room|back bedroom|stairwell|garden shed|conference room|break room|waiting room|staff kitchen
    server room|changing room|lobby|second floor corridor|mud room|sewing room|sauna|carport|tool shed
    big meeting room|reception|copy room|locker room
    """
)
_DRINK = _one_of(
    """
    iced tea|black coffee|green tea|hot chocolate|sparkling water|still water|orange juice|apple juice|red wine
    white wine|dry cider|ginger ale|lemonade|tonic water|pale ale|dark beer|wheat beer|mint tea|chai latte
    oat milk latte|double espresso|flat white|tomato juice|cherry juice|coconut water|mulled wine|root beer
    diet cola|peach iced tea|alcohol free beer|tap water|hot lemon|camomile tea|cranberry juice|mango lassi
    cold brew|decaf coffee|rum punch|gin and tonic|whisky sour|buttermilk|elderflower syrup|banana milkshake
    strawberry smoothie|carrot juice|rose wine|prosecco|plum brandy|rooibos tea|cappuccino|water with lemon
    """
)
_DISH = _one_of(
    """
    chicken curry|vegetable lasagne|mushroom risotto|fish and chips|beef stew|tomato soup|lentil soup|goulash
    potato salad|caesar salad|pumpkin soup|spaghetti carbonara|roast chicken|baked salmon|lamb chops|pad thai
    fried rice|stuffed peppers|cheese omelette|grilled trout|pork ribs|shrimp noodles|bean burrito|paella
    vegetable stir fry|meat loaf|mac and cheese|chicken noodle soup|shepherd's pie|tuna salad|veggie burger
    duck with red cabbage|spinach quiche|onion tart|fish tacos|chili con carne|sweet potato curry|ramen
    eggplant casserole|turkey sandwich|club sandwich|pancakes with syrup|scrambled eggs|leek soup|moussaka
    pea soup with bacon|steak and fries|crab cakes|chicken wings|dumplings|falafel wrap|gnocchi with sage
    """
)
_TOPPING = _one_of(
    """
    mushrooms|extra cheese|red onions|black olives|green peppers|pepperoni|pineapple|sweet corn|ham|capers
    fried onions|jalapenos|sun-dried tomatoes|goat cheese|fresh basil|anchovies|artichokes|spinach|rocket
    crispy bacon|spicy salami|grilled chicken|roasted garlic|feta|blue cheese|smoked salmon|tuna|pickles
    whipped cream|chocolate chips|caramel sauce|chopped nuts|crushed biscuits|rainbow sprinkles|maple syrup
    toasted almonds|coconut flakes|strawberry sauce|marshmallows|cherry tomatoes|avocado|hot sauce|mayonnaise
    mustard|sour cream|guacamole|lettuce|cucumber slices|fried egg|parmesan
    """
)
_INGREDIENT = _one_of(
    """
    brown sugar|olive oil|plain flour|baking powder|salted butter|soy sauce|coconut milk|lemon juice|garlic
    ground cumin|fresh ginger|vanilla extract|dark chocolate|heavy cream|sea salt|black pepper|red lentils
    chickpeas|white beans|basmati rice|egg noodles|chicken stock|tomato paste|bay leaves|dried oregano|honey
    fresh thyme|parsley|smoked paprika|cinnamon|nutmeg|rice vinegar|sesame oil|maple syrup|cornstarch|yeast
    rolled oats|raisins|ground almonds|walnuts|cream cheese|greek yoghurt|minced beef|chicken thighs|leeks
    spring onions|celery|sweet potatoes|frozen peas|bread crumbs|egg yolks|lime zest|chili flakes|carrots
    """
)
_MATERIAL = _one_of(
    """
    stainless steel|brushed cotton|solid oak|soft leather|recycled plastic|tempered glass|merino wool|rubber
    corrugated cardboard|cast iron|fake fur|raw silk|white marble|red brick|carbon fibre|polished concrete
    pine wood|bamboo|canvas|organic cotton|wrought iron|green slate|pressed tin|hardened steel|cork|felt
    waxed paper|woven straw|hard plastic|memory foam|sheep wool|suede|plywood|painted plaster|frosted glass
    natural stone|thick card|aluminium|copper wire|clay|porcelain|fleece|corduroy|linen blend|nylon|vinyl
    """
)
_GARMENT = _one_of(
    """
    rain jacket|winter coat|woolly hat|leather belt|silk scarf|denim jacket|wedding dress|dinner jacket|cap
    swimsuit|bath robe|football shirt|knitted cardigan|baseball cap|long skirt|pleated skirt|tuxedo|hoodie
    turtleneck sweater|waistcoat|pair of jeans|pair of mittens|summer dress|running vest|ski jacket|poncho
    bow tie|tie|straw hat|fur coat|trench coat|nurse uniform|school uniform|work apron|kimono|white blouse
    checked shirt|polo shirt|tank top|jumpsuit|velvet jacket|pair of shorts|beanie|sun hat|fleece jacket
    party dress|raincoat|night gown|pair of tights|bomber jacket|lab coat
    """
)
_TOOL = _one_of(
    """
    cordless drill|claw hammer|tape measure|spirit level|step ladder|pipe wrench|staple gun|paint roller|spade
    garden fork|hedge trimmer|chainsaw|pressure washer|glue gun|soldering iron|socket set|crowbar|hacksaw|rake
    wheelbarrow|pair of pliers|screwdriver set|torque wrench|hand saw|belt sander|leaf blower|lawn mower|vise
    paint scraper|bench grinder|nail gun|putty knife|utility knife|wire cutter|mallet|pickaxe|shovel|jigsaw
    circular saw|caulking gun|stud finder|bolt cutter|torch|heat gun|multimeter|rivet gun|bucket|trowel
    wood plane|sledgehammer|car jack|foot pump|sewing machine|snow shovel
    """
)
_CAR_PART = _one_of(
    """
    brake pads|front bumper|rear bumper|side mirror|timing belt|spark plugs|fuel pump|water pump|clutch|battery
    left headlight|tail light|windscreen|wiper blades|exhaust pipe|radiator|gearbox|steering wheel|fuel filter
    air filter|oil filter|handbrake|shock absorbers|catalytic converter|alternator|starter motor|rear axle
    ignition coil|hub cap|passenger door|driver's seat|seat belt|sun roof|boot lid|roof rack|parking sensor
    tow bar|glove box|car horn|fog lights|front tyres|spare wheel|cooling fan|brake disc|wheel bearing|bonnet
    door handle|rear window|dashboard|number plate light|fan belt|turbo|indicator|heater
    """
)
_HOUSE_PART = _one_of(
    """
    kitchen tap|shower head|gutter|front door lock|garage door|bathroom fan|radiator valve|toilet seat|cistern
    window frame|roof tiles|chimney|water heater|smoke alarm|doorbell|light switch|ceiling lamp|fuse box
    thermostat|garden fence|stair rail|balcony railing|drain pipe|kitchen sink|bath plug|floorboards|skirting
    wall socket|extractor hood|oven door|dishwasher|washing machine|letter box|back gate|sliding door|blinds
    shutters|hot water pipe|cellar pump|solar panel|burglar alarm|entry phone|patio tiles|driveway|lift
    bathroom tiles|bedroom ceiling|carpet|boiler|loft hatch|garden tap|porch light
    """
)
_SYMPTOM = _one_of(
    """
    back pain|sore throat|runny nose|chest pain|dry cough|joint pain|blurred vision|night sweats|stiff neck
    itchy eyes|swollen feet|stomach cramps|shortness of breath|dizziness|nausea|loss of appetite|ringing ears
    skin rash|cold hands|muscle ache|heartburn|migraine|hot flushes|poor sleep|numb fingers|bleeding gums
    toothache|ear ache|sneezing|chills|racing heart|tight chest|vomiting|diarrhoea|weak knees|swollen ankle
    blocked nose|hoarse voice|tiredness|weight loss|hair loss|dry skin|watery eyes|trembling hands|hiccups
    burning eyes|leg cramps|jaw pain|loss of smell|bad headaches|fainting|constipation
    """
)
_COMPLAINT = _one_of(
    """
    slow service|cold food|rude staff|loud music|long waiting times|dirty towels|late delivery|wrong size
    hidden fees|missing buttons|poor sound|weak coffee|broken zip|barking dogs|small portions|stale bread
    bad smell|hard mattress|noisy neighbours|dripping tap|confusing instructions|spelling mistakes|thin walls
    no hot water|overcooked meat|too much salt|damp walls|unfriendly driver|crowded buses|high prices
    hair in soup
    lack of parking|wrong change|unanswered emails|empty shelves|faded colours|scratched glass|slow internet
    rusty screws|peeling paint|lost luggage|cancelled classes|short opening hours|flat tyres|sticky tables
    cheap packaging|double billing|flickering lights|uneven floor|blunt knives
    """
)
_TASK = _one_of(
    """
    call the plumber|water the plants|book the flights|pay the rent|walk the dog|clean the oven|order new ink
    renew the passport|pick up the cake|feed the cat|sweep the yard|mow the lawn|fix the fence|sign the lease
    return the library books|wash the curtains|empty the bins|send the invoice|buy stamps|change the sheets
    iron the shirts|write the minutes|update the website|check the tyres|defrost the freezer|clear the gutters
    print the tickets|charge the batteries|call grandma|wrap the presents|bake bread|collect the parcel
    cancel the gym contract|peel the potatoes|shovel the snow|tidy the garage|lock the back door|oil the hinges
    proofread the letter|hire a band|move the piano|set the table|back up the photos|chop the wood|rent a van
    descale the kettle|reply to the landlord|measure the windows|paint the shed|sort the receipts|do the dishes
    """
)
_GIFT = _one_of(
    """
    cookbook|silver bracelet|picnic basket|scented candle|board game|fountain pen|teddy bear|leather wallet
    bottle of wine|box of chocolates|gift card|photo album|pearl necklace|puzzle|spa voucher|coffee grinder
    bluetooth speaker|wrist watch|wooden train|toy kitchen|doll's house|bunch of flowers|pair of slippers
    concert ticket|weekend trip|hand cream|bath set|tea set|travel mug|set of paints|book about stars|blanket
    family portrait|fruit basket|bird feeder|balloon ride|dance lesson|telescope|music box|skateboard|scooter
    kite|cactus|lunch box|money box|pocket knife|magic set|diary|globe|watering can|racing bike|pottery course
    """
)
_HOBBY = _one_of(
    """
    bird watching|baking bread|collecting stamps|rock climbing|wood carving|knitting|playing chess|fishing
    restoring old radios|ballroom dancing|gardening|writing poems|stargazing|horse riding|mountain biking
    model trains|pottery|crossword puzzles|street photography|beekeeping|salsa dancing|home brewing|origami
    scuba diving|sea swimming|singing in a choir|playing the drums|watercolour painting|calligraphy|karaoke
    reading crime novels|sewing clothes|metal detecting|sailing|trail running|yoga|juggling|cooking for friends
    learning languages|flying drones|card tricks|embroidery|surfing|genealogy|geocaching|mushroom picking
    quilting|archery|table top games|skateboarding|soap making|folk dancing
    """
)
_GENRE = _one_of(
    """
    romantic comedy|historical novel|crime thriller|science fiction|ghost story|fairy tale|spy thriller|western
    documentary|horror film|family drama|travel diary|biography|war film|courtroom drama|dark comedy|musical
    heist film|murder mystery|coming of age story|superhero film|silent film|political satire|nature film
    space opera|detective story|short stories|urban fantasy|medical drama|road movie|stage play|love story
    psychological thriller|cartoon series|cooking show|quiz show|talk show|sitcom|epic poem|young adult novel
    graphic novel|self help book|adventure story|disaster film|sports drama|true crime|martial arts film
    period drama|monster film|talent show
    """
)
_MUSIC = _one_of(
    """
    smooth jazz|punk rock|classical music|folk songs|hip hop|heavy metal|country music|film music|techno|soul
    electronic dance|indie pop|old school rap|choir music|gospel|rhythm and blues|latin pop|bossa nova|swing
    delta blues|soft rock|chamber music|piano ballads|brass band music|reggae|ska|drum and bass|ambient|opera
    acoustic guitar|barbershop|trance|grunge|garage rock|lullabies|sea shanties|game music|flamenco|disco|polka
    christmas carols|salsa|tango|new wave|synth pop|bluegrass|hard rock|baroque music|marching music
    """
)
_JOB = _one_of(
    """
    night nurse|bus driver|primary school teacher|plumber|web designer|tax adviser|pastry chef|fire fighter
    truck driver|dental assistant|bank clerk|landscape gardener|street musician|kindergarten teacher|carpenter
    software tester|data analyst|paramedic|librarian|police officer|hotel receptionist|flight attendant|baker
    sound engineer|physics teacher|zoo keeper|tree surgeon|forklift driver|lifeguard|train driver|cab driver
    ski instructor|social worker|court clerk|window cleaner|wedding planner|personal trainer|shoemaker|barista
    piano tuner|crane operator|marine biologist|stage manager|sports reporter|security guard|roofer|surveyor
    care worker|bike courier|beekeeper|translator|midwife|warehouse worker|tailor|real estate agent
    """
)
_ANIMAL = _one_of(
    """
    barn owl|red fox|wild boar|hedgehog|snow leopard|polar bear|guinea pig|tree frog|garden snake|mute swan
    grey heron|sea lion|humpback whale|fruit bat|badger|pine marten|field mouse|mountain goat|white stork|bison
    brown bear|stag beetle|bumble bee|woodpecker|kingfisher|beaver|tortoise|stray cat|lost dog|peacock|raccoon
    water buffalo|fallow deer|fire salamander|lizard|crane|seal pup|baby squirrel|black swan|house sparrow
    carrier pigeon|shetland pony|mountain hare|grass snake|giant spider|jellyfish|blue whale|starfish|moose
    """
)
_BREED = _one_of(
    """
    golden retriever|german shepherd|border collie|cocker spaniel|siamese cat|persian cat|maine coon|beagle
    dachshund|poodle|labrador|greyhound|bulldog|husky|corgi|jack russell|great dane|shih tzu|whippet|boxer
    tabby cat|ragdoll|bengal cat|british shorthair|rottweiler|dalmatian|pug|fox terrier|welsh pony|sheepdog
    lop-eared rabbit|dwarf rabbit|golden hamster|long-haired guinea pig|budgie|cockatiel|grey parrot|mongrel
    saint bernard|springer spaniel|water dog|basset hound|labradoodle|chihuahua|pointer|schnauzer|setter mix
    """
)
_PLANT = _one_of(
    """
    tomato plants|climbing roses|sunflowers|runner beans|spring onions|lavender|rosemary|blueberry bushes
    tulip bulbs|wild garlic|strawberry plants|pumpkins|rhubarb|white lilies|cherry trees|apple trees|ferns
    marigolds|red cabbage|garden peas|sweet peas|potted palms|spider plant|rubber plant|snake plant|aloe vera
    bonsai tree|peace lily|orchids|geraniums|fuchsias|snowdrops|crocuses|daffodils|box hedge|japanese maple
    weeping willow|silver birch|magnolia|ivy|clematis|hydrangeas|courgettes|radishes|lettuce|mint|sage|chives
    raspberry canes|dwarf pines|fig tree|olive tree|lemon tree|grape vines
    """
)
_DELAY = _one_of(
    """
    heavy snow|engine trouble|signal failure|thick fog|staff shortage|road works|missing paperwork|power cut
    late arrival of the crew|burst pipe|strong winds|strike at the port|customs check|flat tyre|icy roads
    broken lift|traffic jam|sick driver|flooded tracks|missing passenger|bomb alert|software update|fallen tree
    computer failure|security checks|public holiday|wrong address|lost keys|shortage of parts|technical fault
    police operation|late payment|unpaid fees|cows on the line|protest march|medical emergency|lightning strike
    low tide|frozen points|door problem|overbooked flight|damaged cable|birds in the engine|fire drill
    landslide|supplier problems|oil spill|bad weather|long queues at the border
    """
)
_WEATHER = _one_of(
    """
    light rain|heavy snow|thick fog|bright sunshine|strong wind|scattered showers|clear skies|freezing rain
    hail|thunderstorms|drizzle|black ice|morning mist|blazing heat|patchy cloud|sleet|gale force winds
    dust storm
    mild and dry|cold and windy|hot and humid|sunny spells|dense cloud|ground frost|gentle breeze|snow showers
    wet and windy|warm and sunny|overcast skies|dry heat|sea fog|pouring rain|sandstorm|steady rain|summer heat
    icy wind|cloudy with showers|sunny but cold|high humidity|calm and clear|blizzard|late frost|monsoon rain
    """
)
_SHADE = _one_of(
    """
    dark green|light blue|bright red|pale yellow|navy blue|bottle green|sky blue|olive green|cherry red|cream
    dusty pink|burnt orange|charcoal grey|off white|deep purple|chestnut brown|lime green|hot pink|royal blue
    mint green|wine red|rose gold|midnight blue|lemon yellow|mustard yellow|jet black|silver grey|turquoise
    light brown|dark grey|baby blue|blood red|mossy green|ivory|sand|coral|lilac|terracotta|dark red|sea green
    pale pink|warm beige|ash blonde|snow white|chocolate brown|petrol blue|matt black|golden yellow|steel blue
    """
)
_PAYMENT = _one_of(
    """
    credit card|bank transfer|cash on delivery|gift card|direct debit|paper cheque|monthly instalments|cash
    debit card|company card|prepaid card|mobile phone|standing order|postal order|store credit|bitcoin|cheque
    travel voucher|meal vouchers|loyalty points|crypto|bank draft|online wallet|invoice|money order|coins only
    contactless card|payment link|foreign currency|holiday vouchers|petty cash|joint account|savings account
    purchase order|wire transfer|personal cheque|gold coins|air miles|book tokens|small change|fuel card
    """
)
_SIZE = _one_of(
    """
    extra large|extra small|medium|large|double extra large|petite|child size|one size fits all|family size
    pocket size|king size|queen size|travel size|half size|full length|knee length|slim fit|regular fit|tall
    loose fit|toddler size|plus size|very small|bite size|party size|single|double|twin|super king|jumbo
    wide fit|narrow fit|small to medium|short sleeve|letter size|poster size|life size|mini|standard|maxi
    """
)
_MOOD = _one_of(
    """
    a bit tired|very happy|quite nervous|over the moon|totally exhausted|hopeful|proud of the team|homesick
    really angry|slightly worried|calm and relaxed|bored to death|deeply moved|grumpy|cheerful|lonely|anxious
    full of energy|sad and quiet|jealous|confused|surprised|rather disappointed|excited|stressed out|curious
    in high spirits|hungry and cross|relieved|ashamed|guilty|grateful|out of sorts|restless|frustrated|sleepy
    on top of the world|fed up|shy|thrilled|upset|wide awake|mildly amused|puzzled|content|heartbroken
    close to tears|rather proud|a little lost|pretty cheerful
    """
)
_TRAVEL = _one_of(
    """
    night train|rental car|express bus|car ferry|cable car|electric bike|school bus|hot air balloon|taxi|tram
    sleeper coach|cargo ship|speed boat|motor scooter|horse and cart|underground|airport shuttle|camper van
    high speed train|minibus|helicopter|private jet|tandem|water taxi|hired van|motorbike|company car|canoe
    city bike|chair lift|steam train|dog sled|sailing boat|shared taxi|double decker|city bus|regional train
    pickup truck|cruise ship|snowmobile|rickshaw|river boat|hire car|budget airline|tuk tuk|ski lift|caravan
    """
)
_SPORT = _one_of(
    """
    table tennis|beach volleyball|ice hockey|figure skating|rock climbing|cross country skiing|judo|wrestling
    water polo|long jump|high jump|synchronised swimming|rowing|fencing|boxing|darts|snooker|archery|badminton
    field hockey|horse racing|five a side football|indoor cricket|mountain biking|track cycling|karate|curling
    american football|rhythmic gymnastics|pole vault|bowling|walking football|squash|lacrosse|netball|softball
    relay running|marathon running|speed skating|ski jumping|kite surfing|sailing|diving|handball|triathlon
    mini golf|roller derby|street dance|weight lifting|wheelchair basketball|rugby sevens|trampolining
    """
)
_SUBJECT = _one_of(
    """
    art history|further maths|computer science|physical education|religious studies|home economics|chemistry
    social studies|creative writing|world history|business studies|media studies|environmental science|drama
    applied maths|music theory|political science|technical drawing|woodwork|textile design|food technology
    modern languages|marine biology|human geography|statistics|philosophy|sociology|psychology|astronomy|civics
    organic chemistry|classical studies|sign language|law|nursing|ethics|film studies|accounting|robotics
    health education|animal care|sports science|english literature|geometry|linguistics|archaeology
    """
)
_SHIPPING = _one_of(
    """
    registered mail|next day courier|sea freight|air freight|standard post|bike messenger|store pickup
    economy parcel|express courier|same day delivery|locker delivery|second class post|first class post
    pallet freight|overnight express|international mail|hand delivery|kerbside delivery|drone delivery
    economy shipping|tracked letter|insured parcel|refrigerated truck|rail freight|home delivery|freight lift
    click and collect|diplomatic pouch|surface mail|signed for post|weekend delivery|evening delivery
    two man delivery|pick up point|parcel shop|bulk mail|white glove service|carbon neutral shipping|ferry
    regular mail|plain envelope|road haulage
    """
)
_FILE = _one_of(
    """
    text file|spreadsheet|slide deck|scanned page|zip archive|word document|video clip|voice recording|logo
    screenshot|signed form|draft contract|log file|database dump|photo album|floor plan|font file|backup image
    price list|meeting notes|cover letter|bank statement|tax return|travel plan|birth certificate|sound file
    vector drawing|book manuscript|patient record|school report|sales report|press release|user manual|road map
    lab results|calendar file|music score|shopping list|visa form|rental agreement|wiring diagram|postcard
    """
)
_URGENCY = _one_of(
    """
    top priority|not urgent|very low|extremely high|can wait|drop everything|nice to have|above normal|routine
    must have|within the hour|end of the week|no hurry|as soon as possible|below average|second in line
    highest of all|low to medium|medium to high|background work|show stopper|someday maybe|next in line|vital
    on hold|time critical|first thing tomorrow|rather low|quite high|business critical|mild|whenever possible
    last in the queue|emergency|blocker|minor|important but not urgent|moderate|optional|life or death
    """
)
_FURNITURE = _one_of(
    """
    coffee table|corner sofa|bookcase|rocking chair|bunk bed|chest of drawers|dining table|bar stool|desk
    bedside table|wardrobe|garden bench|writing desk|leather armchair|folding chair|shoe rack|coat stand
    kitchen cupboard|sideboard|changing table|high chair|sofa bed|double bed|dressing table|glass cabinet
    plant stand|piano stool|swivel chair|hammock|bean bag|standing lamp|filing cabinet|picnic table|futon
    wine rack|tv stand|wooden crate|room divider|headboard|foot stool|deck chair|hat stand|toy chest|mattress
    wall shelf|patio table|wicker chair|camp bed|mirror|workbench
    """
)
_INSTRUMENT = _one_of(
    """
    bass guitar|grand piano|french horn|double bass|tenor saxophone|snare drum|tin whistle|bagpipes|violin
    mouth organ|church organ|steel drum|flute|classical guitar|banjo|mandolin|ukulele|cello|clarinet|trombone
    hand drum|pan pipes|jazz trumpet|concert harp|synthesizer|accordion|recorder|tambourine|glockenspiel|tuba
    lap steel guitar|twelve string guitar|piccolo|viola|bongo drums|jaw harp|zither|sitar|cowbell|fiddle
    hurdy gurdy|baroque flute|kettle drum|marimba|bassoon|harpsichord|conga drums|alto saxophone
    electric guitar|slide trombone|hand bells
    """
)
_EXERCISE = _one_of(
    """
    push ups|sit ups|jumping jacks|leg raises|bench presses|deep squats|lunges|planks|pull ups|rope skipping
    bicep curls|shoulder presses|burpees|hill sprints|dead lifts|side planks|box jumps|rowing|stair climbing
    calf raises|neck rolls|arm circles|mountain climbers|kettlebell swings|wall sits|hip thrusts|high knees
    star jumps|crunches|back stretches|hamstring curls|tricep dips|toe touches|bear crawls|shadow boxing
    treadmill walking|spinning|balance drills|breathing drills|step ups|glute bridges|medicine ball throws
    shuttle runs|side lunges|sun salutations|foam rolling|chin ups|leg presses|knee bends
    """
)
_TOPIC = _one_of(
    """
    climate change|time management|healthy eating|online safety|public transport|ocean pollution|first aid
    remote work|family history|personal finance|space travel|artificial intelligence|road safety|rising rents
    parenting|mental health|customer service|renewable energy|solar power|ancient rome|wild birds|food waste
    water shortage|child care|tax reform|team spirit|cyber attacks|job interviews|stage fright|sleep problems
    bee keeping|local elections|street lighting|school meals|world trade|urban gardening|fake news|budget cuts
    medieval castles|fire protection|data privacy|bike lanes|supply chains|folk tales|graphic design|volcanoes
    workplace stress|plastic packaging|noise control|dog training|gene therapy|night trains
    """
)
_DAMAGE = _one_of(
    """
    cracked screen|deep scratches|water stains|broken hinge|torn lining|bent frame|missing handle|dents|mould
    chipped paint|burn marks|loose wires|smashed window|split seam|rust spots|flat tyre|snapped cable
    coffee stain
    shattered glass|worn soles|broken zip|crushed corner|leaking seal|warped lid|dead pixels|hole in the wall
    scorched carpet|crooked leg|lost screws|stripped thread|faded print|wet pages|ripped cushion|oil stains
    moth holes|jammed lock|buckled wheel|peeling veneer|cigarette burn|frayed rope|cracked tiles|bite marks
    blown fuse|dented door|soaked carpet|ink blots|fallen plaster|broken spring
    """
)
_LANGUAGE = _one_of(
    """
    Spanish|sign language|Brazilian Portuguese|Mandarin Chinese|French|German|Swiss German|Arabic|Hindi|Polish
    Scottish Gaelic|Welsh|Irish|Catalan|Canadian French|Latin|ancient Greek|Hebrew|Turkish|Persian|Urdu|Bengali
    Tamil|Swahili|Yoruba|Zulu|Korean|Japanese|Vietnamese|Thai|Malay|Finnish|Danish|Norwegian|Swedish|Icelandic
    Dutch|Flemish|Luxembourgish|Russian|Ukrainian|Czech|Slovak|Hungarian|Romanian|Bulgarian|Serbian
    British English
    Old Norse|Yiddish|Basque|simple English|Mexican Spanish|Swiss French|Egyptian Arabic|Tibetan|Northern Sami
    """
)
_SWEET = _one_of(
    """
    carrot cake|lemon tart|chocolate mousse|cheesecake|rice pudding|banana bread|blueberry muffin|fruit salad
    vanilla pudding|cinnamon roll|raspberry sorbet|pecan pie|plum crumble|black forest cake|tiramisu|brownie
    sticky toffee pudding|strawberry shortcake|pistachio ice cream|panna cotta|custard tart|ginger biscuits
    marzipan|jelly and cream|poppy seed cake|baked pears|waffle with cherries|peach cobbler|meringue|baklava
    frozen yoghurt|cherry pie|coconut macaroons|bread pudding|mango sorbet|lime pie|birthday cake|fudge|scones
    chocolate fondue|nut cake|shortbread|doughnut|profiteroles|creme brulee|treacle tart
    """
)
_SNACK = _one_of(
    """
    salted peanuts|trail mix|potato crisps|rice cakes|cheese crackers|dried mango|popcorn|carrot sticks|grapes
    apple slices|beef jerky|granola bar|boiled eggs|pretzels|hummus and pita|cherry tomatoes|banana chips
    tortilla chips|roasted chestnuts|chocolate bar|oat biscuits|bread sticks|stuffed olives|pickled onions
    ham sandwich|cheese toastie|cucumber sandwiches|sausage roll|spring rolls|mini pizzas|bag of sweets|raisins
    peanut butter toast|protein bar|seaweed crisps|nut mix|liquorice|fruit gums|rye crackers|melon slices
    """
)
_PLACE = _one_of(
    """
    post office|bus stop|public library|town hall|swimming pool|shopping centre|train station|petrol station
    city park|flea market|football ground|primary school|car wash|corner shop|police station|fish market
    youth hostel|dog park|skate park|community garden|fire station|dance hall|old mill|boat house|playground
    picnic area|camp site|sports hall|drive-in cinema|farm shop|ferry terminal|wind farm|night club
    bowling alley
    garden centre|bike path|health centre|nursing home|village green|castle ruins|railway bridge|beach bar
    recycling centre|lighthouse|multi-storey car park|cemetery|roundabout|pier|theatre|zoo
    """
)
_VEHICLE = _one_of(
    """
    pickup truck|delivery van|sports car|motorbike|cargo bike|school bus|tractor|fire engine|station wagon
    convertible|family car|garbage truck|caravan|minibus|police car|mobility scooter|quad bike|taxi|dirt bike
    folding bike|rowing boat|fishing boat|horse trailer|vintage car|tow truck|cement mixer|milk float|limousine
    racing bike|mountain bike|hatchback|small lorry|bulldozer|camper van|golf cart|snow plough|four by four
    two-seater|yacht|sailing dinghy|jeep|tandem|moped|forklift|hearse
    """
)
_EVENT = _one_of(
    """
    baby shower|school play|charity run|birthday party|wine tasting|book launch|farewell dinner|job fair|wedding
    silver wedding|street festival|bake sale|pub quiz|poetry reading|cooking class|hen party|stag night|picnic
    company outing|family reunion|fashion show|flower show|garden party|harvest festival|film night
    board meeting
    fire drill|parents' evening|swimming gala|dance competition|carol concert|funeral|christening|blood drive
    costume party|tea party|trade fair|press conference|house warming|retirement party|graduation|chess match
    football match|science fair|summer camp|magic show|vernissage|music lesson|dress rehearsal
    """
)
_CHORE = _one_of(
    """
    mowing the lawn|washing up|taking out the rubbish|ironing shirts|hoovering the stairs|cleaning windows
    cooking dinner|feeding the chickens|walking the dog|making the beds|dusting the shelves|folding laundry
    sweeping the porch|shopping for food|raking leaves|stacking the dishwasher|setting the table|weeding
    watering the garden|scrubbing the bath|wiping the worktops|mopping the floor|sorting the recycling
    clearing the table|hanging out washing|cleaning the cat tray|chopping firewood|polishing shoes|babysitting
    shovelling snow|washing the car|paying the bills|emptying the bins|peeling vegetables|defrosting the fridge
    changing light bulbs|packing lunches|sewing on buttons|tidying toys|trimming the hedge|collecting eggs
    """
)
_COLLECTED = _one_of(
    """
    old stamps|vinyl records|sea shells|toy cars|beer mats|comic books|porcelain dolls|film posters|rare coins
    snow globes|fridge magnets|antique clocks|tin soldiers|autographs|football cards|teapots|postcards|fossils
    glass marbles|theatre programmes|silver spoons|butterflies|matchboxes|military medals|wooden masks|pens
    garden gnomes|old maps|train tickets|perfume bottles|baseball caps|board games|key rings|crystals|thimbles
    movie props|first editions|paper weights|wind-up toys|music boxes|carved owls|coffee mugs|old keys
    """
)
_BODY = _one_of(
    """
    left knee|lower back|right shoulder|big toe|left ear|right ankle|ring finger|upper arm|left wrist|neck
    right eye|front tooth|collarbone|rib cage|right thumb|left hip|shin|stomach|right elbow|calf muscle|scalp
    left heel|inner thigh|back of the head|forehead|jaw|chin|right hand|left foot|little finger|spine|nose
    upper lip|right cheek|tailbone|left shoulder blade|middle toe|right forearm|knee cap|gums|wisdom tooth
    """
)
_SKILL = _one_of(
    """
    public speaking|touch typing|first aid|web design|bricklaying|project management|forklift driving|welding
    speed reading|spreadsheet formulas|video editing|team leadership|contract law|cake decorating|photography
    data entry|copy writing|market research|negotiation|cold calling|book keeping|wood turning|sheep shearing
    machine knitting|network security|patient care|lip reading|conflict solving|stock control|map reading
    tree climbing|event planning|sound mixing|hair cutting|tax law|mental arithmetic|sketching|mountain rescue
    stage lighting|good listening|bike repair|wine pairing|night driving|crowd control|fund raising
    """
)
_LOST = _one_of(
    """
    black umbrella|brown wallet|silver earring|set of keys|red scarf|mobile phone|child's mitten|gold ring
    blue backpack|laptop bag|reading glasses|library book|bus pass|door key|wedding ring|woollen glove|passport
    hearing aid|walking stick|pencil case|green lunch box|gym bag|pair of sunglasses|stuffed rabbit|violin case
    bank card|straw hat|football boots|water bottle|bike helmet|camera case|pocket watch|make-up bag|name badge
    white headphones|tartan blanket|diary|tennis racket|parking ticket|medicine box|phone charger|suitcase
    """
)
_RELATIVE = _one_of(
    """
    older sister|younger brother|mother in law|great aunt|half brother|twin sister|best friend|former boss
    second cousin|stepfather|godmother|next door neighbour|old school friend|grandson|daughter in law|uncle
    ex husband|fiance|room mate|pen friend|nephew|grandmother|business partner|colleague|wife|landlady|niece
    foster child|great grandfather|stepdaughter|youngest son|eldest daughter|team mate|brother in law|father
    family doctor|work friend|gym buddy|piano teacher|former teacher|choir friend|favourite cousin
    """
)
_FLAVOUR = _one_of(
    """
    salted caramel|strawberry|mint chocolate|vanilla|lemon and lime|wild cherry|toasted coconut|green apple
    banana split|sour cream and onion|salt and vinegar|smoky bacon|sweet chilli|cheese and onion|rum and raisin
    blood orange|passion fruit|pistachio|hazelnut|coffee|honey and almond|white peach|cookie dough|raspberry
    bubble gum|black cherry|peanut butter|dark chocolate|cinnamon apple|ginger and lemon|watermelon|tutti frutti
    pumpkin spice|lavender honey|earl grey|root beer|maple walnut|barbecue|garlic and herb|paprika
    prawn cocktail
    """
)
_CUISINE = _one_of(
    """
    home cooking|street food|sea food|vegan food|barbecue|comfort food|finger food|tex mex|fusion kitchen
    farm house cooking|sushi|tapas|north indian|south indian|middle eastern|modern european|west african
    deep south|soul food|fast food|fine dining|wood fired pizza|noodle soups|dim sum|hot pot|grilled meats
    raw food|gluten free baking|jewish deli|mountain fare|pub food|school dinners|thai street food|steak house
    french bistro|italian trattoria|greek taverna|korean barbecue|sweet pancakes|village kitchen|picnic food
    """
)
_EXCUSE = _one_of(
    """
    family emergency|bad cold|double booking|sick child|car trouble|work deadline|lost voice|dentist appointment
    sprained ankle|death in the family|change of plans|money problems|stomach bug|jury duty|moving house|exams
    missed train|lack of interest|broken heating|business trip|new job|school holidays|bad knee|visa problems
    water leak at home|wedding in the family|high costs|illness|food poisoning|migraine|too few sign-ups
    fear of flying|forgotten passport|babysitter fell through|storm warning|prior engagement|late shift
    toothache|no childcare|poor health|noisy neighbours|power failure
    """
)
_AMENITY = _one_of(
    """
    rooftop terrace|indoor pool|free parking|sea view|bike storage|fitness room|hot tub|open fireplace|sauna
    underfloor heating|roof garden|walk-in shower|mini bar|tea kettle|laundry service|room service|baby cot
    private beach|coffee maker|air conditioning|charging station|shared kitchen|games room|barbecue area
    tennis court|guest library|piano bar|airport shuttle|pet beds|satellite tv|hair dryer|bath tub|safe box
    playground|double glazing|storage cage|concierge|cinema room|steam bath|boat dock|wheelchair ramp
    """
)
_SOUND = _one_of(
    """
    grinding noise|loud bang|high whistle|low hum|clicking sound|church bells|barking|breaking glass|footsteps
    dripping water|distant thunder|squeaky door|baby crying|police siren|rattling chains|car alarm|dull thud
    buzzing|scratching|loud snoring|howling wind|hissing steam|gun shot|muffled voices|rustling leaves|drumming
    creaking stairs|humming fridge|sharp crack|slamming doors|bird song|engine roar|knocking|piano music
    fire alarm|soft ticking|shrill scream|crackling|whispering|metal on metal
    """
)
_SCENT = _one_of(
    """
    fresh bread|cut grass|burnt rubber|rotten eggs|wet dog|pine needles|old books|orange peel|lavender|sea salt
    vanilla|wood smoke|roasted coffee|rose petals|fried onions|sandalwood|gas|mothballs|lemon soap|cinnamon
    warm milk|damp cellar|jasmine|clean laundry|cedar wood|petrol|fresh paint|garlic|incense|candle wax
    peppermint|sour milk|chlorine|leather|honey|wild thyme|musk|green tea|burnt toast|rain on stone
    """
)
_PATTERN = _one_of(
    """
    polka dots|wide stripes|pin stripes|small flowers|checked|zig zag|plain white|leopard print|tartan|paisley
    red hearts|tropical leaves|tiny stars|camouflage|gold trim|diagonal lines|blue waves|squares|herringbone
    houndstooth|cartoon cats|autumn leaves|marble swirl|snow flakes|diamonds|lace edge|tie dye|brick pattern
    geometric shapes|floral|abstract|chess board|rainbow|cloud print|palm trees|feathers|animal print|moons
    broken checks|black and white dots|flower chains
    """
)
_HAIRSTYLE = _one_of(
    """
    short bob|pony tail|buzz cut|long braids|loose curls|side parting|crew cut|perm|french plait|top knot
    fringe|shoulder length|shaved sides|dreadlocks|pixie cut|high bun|beach waves|mohawk|bowl cut|mullet
    layers|straight and long|tight curls|pigtails|corn rows|messy bun|slicked back|blond highlights|undercut
    blunt cut|half up half down|quiff|grown out roots|flat top|space buns|wash and blow dry|dry trim
    bald fade|beard trim|chin length
    """
)
_PRODUCE = _one_of(
    """
    winter wheat|sugar beets|new potatoes|sweet corn|barley|red onions|soft fruit|cabbages|goat's milk|oats
    free range eggs|pears|cherries|rye|sunflower seeds|rapeseed|hops|pumpkins|green beans|asparagus|spelt
    heather honey|sheep cheese|wild mushrooms|cider apples|salad leaves|strawberries|hay|lentils|flax|plums
    black currants|walnuts|chestnuts|olives|wine grapes|rice|garlic|fresh herbs|cut flowers|christmas trees
    red apples|baby carrots|brown eggs
    """
)
_SERVICE = _one_of(
    """
    carpet cleaning|dog walking|house painting|hair styling|legal advice|tax filing|window cleaning|pest control
    tree cutting|private tutoring|wedding photography|shoe repair|key cutting|phone repair|furniture moving
    child care|meal delivery|garden design|roof repair|pool cleaning|dry cleaning|car washing|data recovery
    translation|proofreading|massage|home nursing|pet sitting|snow clearing|event catering|bike repair|tailoring
    airport transfer|web hosting|debt counselling|piano tuning|chimney sweeping|laundry|boat hire|dance lessons
    """
)
_DEVICE = _one_of(
    """
    cordless phone|laser printer|laptop|baby monitor|smart watch|coffee machine|microwave|game console|tablet
    hair dryer|vacuum cleaner|wifi router|projector|desktop computer|digital camera|bread maker|rice cooker
    dishwasher|tumble dryer|record player|clock radio|car radio|web cam|wireless mouse|keyboard|card reader
    security camera|fridge freezer|pressure cooker|toaster|slow cooker|blender|food processor|space heater
    ceiling fan|shower radio|scanner|hard drive|power bank|drone|label maker|sewing machine|fitness tracker
    bathroom scales|doorbell camera|lamp timer|tv remote|paper shredder
    """
)
_FAULT = _one_of(
    """
    does not turn on|keeps freezing|makes a loud noise|smells of smoke|leaks oil|overheats|shows a black screen
    restarts by itself|drips all night|will not charge|pulls to the left|jams every time|loses the signal
    shuts down at random|gets too hot|runs very slowly|sticks when opened|prints blank pages|flickers|squeaks
    spins but never drains|trips the fuse|gives no sound|forgets its settings|vibrates too much|blinks red
    stalls at traffic lights|eats the paper|rattles in second gear|shows the wrong time|drops calls
    refuses to start|burns the toast|stays cold|beeps all day|loses air|logs me out|crashes on launch
    drains the battery|hums loudly|cuts out on hills
    """
)
_TONE = _one_of(
    """
    friendly but firm|very formal|warm and personal|short and dry|playful|polite|matter of fact|apologetic
    slightly ironic|upbeat|angry|business like|humble|cheerful|serious|encouraging|neutral|strict|chatty|blunt
    deeply sorry|humorous|respectful|old fashioned|poetic|sarcastic|calm and clear|motherly|gloomy|urgent
    gentle|cold and distant|light hearted|professional|thankful|bossy|hopeful|youthful|plain and simple
    kind but clear|slightly cheeky|stiff and official|not too serious|cool and polite
    rather short|warm and simple|quite relaxed|half joking
    full of praise|soft spoken|straight to the point|very personal|rather stern
    """
)
_SURFACE = _one_of(
    """
    gravel path|wet grass|soft sand|fresh snow|paved road|muddy track|forest floor|loose stones|clay court
    artificial turf|wooden boards|hard clay|ice|tarmac|cobblestones|rubber mats|bare rock|tiled floor|parquet
    thick carpet|dry earth|river bed|steep steps|concrete|sandy beach|deep mud|crushed shells|cinder track
    polished marble|dirt road|moss|indoor hall floor|grass court|cracked asphalt|pebbles|powder snow
    uneven paving|frozen ground|old planks|pine needles
    """
)
_ALLERGEN = _one_of(
    """
    tree nuts|peanuts|cow milk|wheat flour|egg white|shellfish|sesame seeds|soy beans|birch pollen|cat hair
    house dust|bee stings|wasp stings|latex gloves|penicillin|strawberries|kiwi fruit|celery|mustard seeds|mould
    grass pollen|dog hair|horse hair|nickel|perfume|lupin flour|red wine|raw carrots|hazelnuts|crab meat
    dust mites
    feather pillows|wool|sun cream|tomatoes|aspirin|food colouring|ragweed|hay|oysters
    """
)
_PACKED = _one_of(
    """
    rain coat|hiking boots|sleeping bag|first aid kit|toothbrush|swimming trunks|sun cream|phone charger|torch
    warm socks|spare batteries|travel pillow|plug adapter|water bottle|insect spray|camping stove|passport|map
    thermal underwear|reading glasses|beach towel|flip flops|ear plugs|board games|folding chairs|rope|matches
    sandwiches|change of clothes|wool gloves|pocket knife|tent pegs|rubber boots|notebook|binoculars|sun hat
    nappies|wet wipes|tennis shoes|snorkel|life jacket|cooking pot|toilet paper|hair brush|tin opener
    """
)
_SUPPLY = _one_of(
    """
    printer paper|paper clips|sticky notes|ball pens|toner|envelopes|coffee filters|hand soap|light bulbs
    bin liners|packing tape|name tags|staples|whiteboard markers|extension leads|kitchen roll|batteries|glue
    rubber gloves|face masks|floor cleaner|folders|desk lamps|index cards|bubble wrap|tea bags|paper cups
    drawing pins|wall calendars|white paint|sand paper|wood screws|cable ties|dust sheets|masking tape|nails
    potting soil|bird seed|dog food|cat litter|washing powder|toilet rolls|sponges|firewood|lamp oil
    """
)
_ROLE = _one_of(
    """
    left back|goalkeeper|centre forward|team captain|second violin|lead singer|prompter|stage hand|treasurer
    deputy chair|note taker|time keeper|bouncer|head chef|dish washer|centre half|right winger|midfielder
    first tenor|backing singer|tea lady|ticket seller|usher|lighting crew|make-up artist|line judge|scorer
    bass player|understudy|narrator|ring bearer|flower girl|best man|maid of honour|group leader|door keeper
    safety officer|press officer|store keeper|sound check helper|social secretary|wicket keeper|point guard
    """
)

ROOM, DRINK, DISH, INGREDIENT = _kind(_ROOM), _kind(_DRINK), _kind(_DISH), _kind(_INGREDIENT)
MATERIAL, GARMENT, TOOL, CAR_PART = _kind(_MATERIAL), _kind(_GARMENT), _kind(_TOOL), _kind(_CAR_PART)
HOUSE_PART, SYMPTOM, COMPLAINT, TASK = _kind(_HOUSE_PART), _kind(_SYMPTOM), _kind(_COMPLAINT), _kind(_TASK)
GIFT, HOBBY, GENRE, MUSIC = _kind(_GIFT), _kind(_HOBBY), _kind(_GENRE), _kind(_MUSIC)
JOB, ANIMAL, BREED, PLANT = _kind(_JOB), _kind(_ANIMAL), _kind(_BREED), _kind(_PLANT)
DELAY, WEATHER, SHADE, PAYMENT = _kind(_DELAY), _kind(_WEATHER), _kind(_SHADE), _kind(_PAYMENT)
SIZE, MOOD, TRAVEL, SPORT = _kind(_SIZE), _kind(_MOOD), _kind(_TRAVEL), _kind(_SPORT)
SUBJECT, SHIPPING, FILE, URGENCY = _kind(_SUBJECT), _kind(_SHIPPING), _kind(_FILE), _kind(_URGENCY)
FURNITURE, INSTRUMENT, TOPIC, DAMAGE = _kind(_FURNITURE), _kind(_INSTRUMENT), _kind(_TOPIC), _kind(_DAMAGE)
SWEET, SNACK, PLACE, VEHICLE = _kind(_SWEET), _kind(_SNACK), _kind(_PLACE), _kind(_VEHICLE)
EVENT, CHORE, BODY, SKILL = _kind(_EVENT), _kind(_CHORE), _kind(_BODY), _kind(_SKILL)
LOST, RELATIVE, FLAVOUR, CUISINE = _kind(_LOST), _kind(_RELATIVE), _kind(_FLAVOUR), _kind(_CUISINE)
EXCUSE, SOUND, SCENT, PATTERN = _kind(_EXCUSE), _kind(_SOUND), _kind(_SCENT), _kind(_PATTERN)
HAIRSTYLE, PRODUCE, SERVICE, DEVICE = _kind(_HAIRSTYLE), _kind(_PRODUCE), _kind(_SERVICE), _kind(_DEVICE)
FAULT, TONE, SURFACE, ROLE = _kind(_FAULT), _kind(_TONE), _kind(_SURFACE), _kind(_ROLE)

ITEM_DETAILS: tuple[Detail, ...] = (
    detail(
        "room to paint|painted room|room being painted|paint job room",
        ROOM,
        """
        we are painting the {} this weekend|the {} gets a fresh coat of paint|painters are busy in the {} today
        could you send someone to paint our {}|two tins of paint should do for the {}
        next to be repainted: {}|fresh paint, so please keep out of the {}
        the brushes are out because the {} needs painting
        """,
    ),
    detail(
        "flooded room|room with leak|water leak room|where it leaks",
        ROOM,
        """
        there's water coming in, it's the {}|water is dripping from the ceiling of the {}|the {} was flooded overnight
        we found a big puddle in the {}|a leak has been found in the {}|the {} is under water, please send help
        something is leaking in our {}|{} flooded, towels everywhere
        """,
    ),
    detail(
        "sleeping room|guest sleeps in|bed is in|room for overnight guest",
        ROOM,
        """
        you will be sleeping in the {}|we made up a bed for you in the {}|the guest bed stands in the {}
        the {} is where visitors sleep|she spent the night in the {}
        put the air mattress in the {} for the kids to sleep on
        our overnight visitor gets the {}|{} is yours for the night
        """,
    ),
    detail(
        "room to clean|cleaning room|room to tidy|please clean",
        ROOM,
        """
        please clean the {} first|the {} needs a good clean|start cleaning with the {} today
        it's your turn to tidy the {}|the cleaners skipped the {} last time|could somebody hoover the {}
        the {} is filthy and needs scrubbing|dust everywhere in the {}, please see to it
        """,
    ),
    detail(
        "rooms renovated|renovated rooms|rooms redone|rooms to renovate",
        kinds.list_of(_ROOM),
        """
        we had these rooms redone: {}|the renovation covers {}|{} have been renovated
        builders are working on {} at the moment|last year they modernised {}|the quote for the renovation includes {}
        only {} still have to be renovated|new floors and walls were put into {}
        """,
    ),
    detail(
        "heated rooms|rooms with heating|warm rooms|heating works in",
        kinds.list_of(_ROOM),
        """
        the heating only works in {}|{} have radiators|in winter we heat {} and nothing else
        radiators were put into {}|you can keep {} warm all winter|the thermostat controls {}
        the rooms that get warm are {}|turn up the heating in {}
        """,
    ),
    detail(
        "rooms in flat|flat consists of|list of rooms|flat layout",
        kinds.list_of(_ROOM),
        """
        the flat has {}|the apartment consists of {}|it's a flat with {}|on this floor you find {}
        {} make up the whole flat|the floor plan shows {}|we are looking for a place to rent with {}
        besides the bathroom the flat has {}
        """,
    ),
    detail(
        "drink wanted|wants to drink|thirsty for|drink please",
        DRINK,
        """
        can i get some {} please|i'd love some {} right now|{} for me, thanks|just {} to drink, please
        to drink she will have {}|he asked the waitress for {}|one more {} and then the bill
        my drink today is {}|give me {}, i am thirsty
        """,
        generic="drink choice",
    ),
    detail(
        "spilled drink|drink spilled|what was spilled|spilt liquid",
        DRINK,
        """
        someone spilled {} on the carpet|there is {} all over the keyboard|i knocked over my {}
        the stain on the shirt is {}|{} went all over the sofa|a full glass of {} tipped over
        sorry, i spilt {} on the book|it got wet from {} in the bag
        """,
    ),
    detail(
        "welcome drink|drink on arrival|served on arrival|reception drink",
        DRINK,
        """
        on arrival everyone gets {}|guests are greeted with {}|the welcome drink is {}
        a glass of {} is waiting for you when you arrive|we hand out {} at the entrance
        {} will be served as people come in|at the reception they poured {} for all
        """,
    ),
    detail(
        "drinks on menu|drinks offered|bar menu|drinks available",
        kinds.list_of(_DRINK),
        """
        the bar serves {}|on the drinks menu you find {}|we can offer you {} to drink
        {} are available at the bar|you can choose your drink from {}|behind the bar they have {}
        drinks tonight: {}|the machine in the hall gives out {}
        """,
    ),
    detail(
        "drinks to order|drinks round|round of drinks|drinks for table",
        kinds.list_of(_DRINK),
        """
        this round is {}|table six wants {} to drink|could you bring us {} from the bar
        we would like to order drinks: {}|the drinks for our table are {}|put {} on the tray
        {} please, said the thirsty group|write down the drinks, that's {}
        """,
    ),
    detail(
        "dish ordered|meal ordered|food order|ordered from menu",
        DISH,
        """
        i'll have the {} please|we'd like to order the {}|the {} for the gentleman by the window
        he went for the {} on the menu|she picked the {}, as usual|my order was the {}
        table two has ordered {}|one {} to take away please|could i get the {} with no salt
        """,
    ),
    detail(
        "dish sent back|sent back food|meal returned|returned dish",
        DISH,
        """
        the guest sent back the {}|we had to return the {} to the kitchen|the {} came back uneaten
        after one bite she sent the {} back|they refused to eat the {}|the {} was cold so it went back
        the waiter took away the {} again because nobody liked it|back to the cook went the {}
        """,
    ),
    detail(
        "dish of day|daily special|special of day|todays special",
        DISH,
        """
        today's special is {}|the dish of the day is {}|on the board outside it says {}
        the chef recommends {} today|special offer at noon: {}|{} is today's special at half price
        only today the kitchen cooks {}|ask for the special, it's {}
        """,
    ),
    detail(
        "dish learned|recipe learned|cooking lesson dish|learned to cook",
        DISH,
        """
        i finally learned how to cook {}|grandma taught me to make {}|in the cooking class we made {}
        {} is the first thing i could cook|they want the recipe for {}|she is practising how to make {}
        the video shows you how to prepare {}|how do you make {} at home, she asked
        """,
    ),
    detail(
        "freezer meal|leftovers|meal in freezer|food left over",
        DISH,
        """
        there is some {} left in the fridge|we have leftover {} from yesterday|{} is in the freezer for you
        just warm up the {} when you get home|the box with the blue lid has {} in it
        the leftovers are {}|eat up the {} before it goes off|half the {} was left over
        """,
    ),
    detail(
        "buffet dishes|dishes at buffet|buffet|on the buffet",
        kinds.list_of(_DISH),
        """
        the buffet has {}|at the buffet you can help yourself to {}|on the long table there are {}
        the caterer delivers {}|{} will be laid out on the buffet|for the cold and warm buffet we picked {}
        hot plates keep {} warm|the buffet consisted of {}
        """,
    ),
    detail(
        "weekly menu|meals this week|meal planning|dinners planned",
        kinds.list_of(_DISH),
        """
        this week we are cooking {}|the meals for the week are {}|our dinners until friday: {}
        {} are on the weekly menu|on the meal plan i wrote {}|the canteen has {} this week
        mum has planned {} for the coming evenings|dinner ideas for the next days are {}
        """,
    ),
    detail(
        "burger toppings|burger with|put on burger|burger extras",
        kinds.list_of(_TOPPING),
        """
        i want my burger with {}|put {} on my burger|one burger, add {}|the burger comes loaded with {}
        {} on the burger please|for the burger we take {}|a veggie burger with {} for her
        on the bun you get {}|extras for the burger: {}
        """,
    ),
    detail(
        "leave off toppings|without toppings|toppings to omit|no toppings",
        kinds.list_of(_TOPPING),
        """
        leave off the {}|hold the {} please|without {} if you can|no {} on mine, thanks|everything but {}
        please make it without {}|take {} off, i don't eat them|i can't have {} so leave them out
        """,
    ),
    detail(
        "ice cream toppings|sundae toppings|on ice cream|sundae with",
        kinds.list_of(_TOPPING),
        """
        on my ice cream i want {}|the sundae comes with {}|sprinkle {} over the ice cream
        two scoops with {} on them|the kids asked for {} on their sundae|{} go on the ice cream
        finish the sundae with {}|my scoop should be covered in {}
        """,
    ),
    detail(
        "salad extras|salad with|added to salad|salad toppings",
        kinds.list_of(_TOPPING),
        """
        a mixed salad with {}|toss {} into the salad|the salad has {} in it|add {} to my salad
        {} are mixed into the salad|for the salad bowl she took {}|you can have your salad with {}
        extras in the salad: {}
        """,
    ),
    detail(
        "secret ingredient|special ingredient|key ingredient|magic ingredient",
        INGREDIENT,
        """
        the secret ingredient is {}|her secret is to add some {}|it tastes so good because of the {}
        don't tell anyone but there is {} in the sauce|{} is the trick|the recipe lives from a touch of {}
        what makes it special is the {}|guess the secret: it's {}
        """,
        generic="ingredient",
    ),
    detail(
        "ingredient used up|out of ingredient|run out of|ingredient gone",
        INGREDIENT,
        """
        we have run out of {}|there is no {} left in the cupboard|the {} is all gone
        i used up the last of the {}|no more {}, so i could not bake|we're out of {} again
        the jar of {} is empty|{} has run out, so the cake has to wait
        """,
        generic="ingredient",
    ),
    detail(
        "ingredient swap|replace ingredient with|substitute ingredient|use instead",
        INGREDIENT,
        """
        you can use {} instead|{} works as a substitute|replace it with {} in the recipe
        if you have none, take {} in its place|i swapped it for {} and it tasted fine
        vegans may use {} instead|{} will do just as well in the batter|a good replacement is {}
        """,
        generic="ingredient",
    ),
    detail(
        "soup ingredients|goes into soup|in the soup|soup made of",
        kinds.list_of(_INGREDIENT),
        """
        the soup is made of {}|for the soup i chop {}|put {} into the soup|in the pot simmer {}
        {} go into the soup|the soup recipe calls for {}|boil the soup with {} for half an hour
        you taste {} in every spoonful of the soup
        """,
    ),
    detail(
        "cake ingredients|goes into cake|cake batter|baking ingredients",
        kinds.list_of(_INGREDIENT),
        """
        for the cake you will need {}|the batter is made from {}|beat {} together for the cake
        {} are all it takes to bake this cake|fold {} into the dough|the baker weighed out {}
        to bake it, buy {}|before the cake goes in the oven stir in {}
        """,
    ),
    detail(
        "sauce ingredients|sauce made from|in the sauce|dressing made with",
        kinds.list_of(_INGREDIENT),
        """
        the sauce is a mix of {}|whisk {} into a sauce|for the dressing we use {}
        {} make a quick sauce|our sauce contains {}|stir {} until the sauce gets thick
        pour over a sauce of {}|the dressing is based on {}
        """,
    ),
    detail(
        "marinade|marinated in|soaked in|left to soak in",
        kinds.list_of(_INGREDIENT),
        """
        marinate the meat in {}|the marinade is {}|rub the chicken with {} the night before
        leave the tofu overnight in {}|{} go into the marinade|the fish was soaked in {} for two hours
        for the marinade mix {}
        """,
    ),
    detail(
        "bag material|bag made of|handbag material|what bag is made of",
        MATERIAL,
        """
        the bag is made of {}|it is a bag of {}|she carries a handbag in {}|the handle and the bag are {}
        they sew their bags from {}|{} is what the bag is made from|this shopper comes in {}
        the bag you found, is it {}
        """,
        generic="material",
    ),
    detail(
        "worktop material|kitchen worktop|counter top material|worktop made of",
        MATERIAL,
        """
        the kitchen worktop is {}|we chose {} for the worktop|the counter top is a slab of {}
        {} was fitted as the new worktop|our worktop should be {}, easy to wipe
        a counter made of {} would look nice|on the cabinets lies a top of {}
        """,
        generic="material",
    ),
    detail(
        "floor material|floor covering|floor made of|flooring",
        MATERIAL,
        """
        the floor is {}|we had {} laid on the floor|there is {} on the floor throughout
        {} covers the floor|the fitter is putting down {}|underfoot you have {}
        new flooring in {} was chosen|they ripped out the carpet and put in {}
        """,
        generic="material",
    ),
    detail(
        "case material|phone case material|phone cover made of|case made of",
        MATERIAL,
        """
        the phone case is made of {}|it's a phone cover in {}|my phone sits in a case of {}
        {} protects the phone|you can have the phone cover in {}|the new case for my phone is {}
        he bought a {} case for his phone|the cover on her phone feels like {}
        """,
        generic="material",
    ),
    detail(
        "statue material|sculpture material|statue made of|figure made from",
        MATERIAL,
        """
        the statue is made of {}|the sculptor worked with {}|it is a figure of {}|{} was used for the statue
        the monument on the square is {}|a life-size figure in {} stands there
        she shaped the sculpture out of {}|from a block of {} he made the statue
        """,
        generic="material",
    ),
    detail(
        "craft materials|materials needed|craft supplies list|made out of",
        kinds.list_of(_MATERIAL),
        """
        for this craft project you need {}|the lamp is a combination of {}|materials: {}
        we built it out of {}|{} were used in the construction|the artist combines {}
        the model is put together from {}|the workshop has plenty of {} to work with
        """,
    ),
    detail(
        "garment bought|clothes bought|bought to wear|piece of clothing",
        GARMENT,
        """
        i bought a new {}|she treated herself to a {}|in the sale he got a {}|a {} is in my shopping bag
        the {} i bought still has its price tag|found a lovely {} at the clothes shop
        went shopping and came home with a {}|my newest piece of clothing is a {}
        """,
        generic="garment",
    ),
    detail(
        "garment worn|was wearing|dressed in|had on",
        GARMENT,
        """
        he was wearing a {}|she had a {} on|last seen in a {}|dressed in a {} when it happened
        you will recognise me by my {}|the man in the {} spoke first|a {} is what the suspect wore
        turned up in a {}|wearing her {}, she went on stage
        """,
        generic="garment",
    ),
    detail(
        "garment to return|clothes returned|return garment|sent back clothes",
        GARMENT,
        """
        i want to return the {}, it does not fit|the {} goes back to the shop|she took the {} back for a refund
        could i exchange the {} for another colour|the {} was sent back because it was too tight
        customer returns a {}|we got the {} back from the customer, unworn
        """,
        generic="garment",
    ),
    detail(
        "garment to mend|to be mended|garment repaired|clothes for tailor",
        GARMENT,
        """
        the {} has a hole and must be mended|please take my {} to the tailor|can you shorten this {}
        the seamstress is fixing the {}|a button is missing on the {}|she sewed up the tear in the {}
        my {} is at the tailor's|the zip of the {} needs repair
        """,
        generic="garment",
    ),
    detail(
        "garment left behind|clothing forgotten|forgotten garment|left in cloakroom",
        GARMENT,
        """
        someone left a {} in the cloakroom|a {} is still hanging on the hook|you forgot your {} at our place
        whose {} is this on the chair|the {} was never collected from the cloakroom
        on the back seat we found a {}|after the party a {} was left behind
        """,
        generic="garment",
    ),
    detail(
        "clothes to wash|laundry items|in the laundry|washing load",
        kinds.list_of(_GARMENT),
        """
        in the washing machine are {}|please wash {} for me|the laundry basket holds {}
        {} need washing|these go into the laundry: {}|i put {} on a cool wash
        for the dry cleaner there are {}|hung out on the line you see {}
        """,
    ),
    detail(
        "clothes for sale|garments sold|clothing stall|second hand clothes",
        kinds.list_of(_GARMENT),
        """
        selling clothes, namely {}|at the flea market she sells {}|the rack by the door has {} for sale
        clothes on offer: {}|{} are reduced by half|i'm getting rid of {} for little money
        the boutique put {} in the window
        """,
    ),
    detail(
        "outfit|dress code items|outfit worn|outfit pieces",
        kinds.list_of(_GARMENT),
        """
        his outfit was {}|for the interview she put on {}|the costume consists of {}
        {} make up the outfit|the model walked out in {}|laid out on the bed for tomorrow: {}
        today i'm dressed in {}|come in {}, says the dress code
        """,
    ),
    detail(
        "tool borrowed|borrowed tool|tool on loan|lent tool",
        TOOL,
        """
        i borrowed a {} from the neighbours|could you lend me your {}|may i keep your {} until sunday
        he still has our {}|the {} is only borrowed|she lent him a {} for the weekend
        the {} belongs to dad, so give it back|a {} has been lent out
        """,
        generic="tool name",
    ),
    detail(
        "tool to hire|rented tool|hire equipment|tool rental",
        TOOL,
        """
        we want to hire a {} for two days|can i rent a {} from you|the {} costs extra to hire
        a {} was rented at the hire shop|i'd like to book a {} from your tool rental
        rental item: {}|the builder hired a {} for the week|hiring out the {} brings in good money
        """,
        generic="tool name",
    ),
    detail(
        "tool broken|broken tool|tool that broke|defective tool",
        TOOL,
        """
        the {} broke while i was using it|my {} is no good any more|the {} snapped in the middle of the job
        we need a new {}, the old one is worn out|i dropped the {} and now it's ruined
        the {} gave up after a week|don't use the {}, it is faulty
        """,
        generic="tool name",
    ),
    detail(
        "tools in shed|kept in shed|shed contents|shed tools",
        kinds.list_of(_TOOL),
        """
        in the shed you'll find {}|the shed holds {}|{} are kept in the shed|we store {} at the back of the shed
        hanging on the shed wall: {}|grandad keeps {} out there in his shed|look in the shed for {}
        """,
    ),
    detail(
        "stolen tools|tools stolen|tools taken|tools gone",
        kinds.list_of(_TOOL),
        """
        from the building site they stole {}|the thieves cleared out the van and took {}
        {} were stolen from the workshop|our stolen tools are {}|overnight someone made off with {}
        tools taken in the break-in: {}|the police report lists {} among the stolen tools
        """,
    ),
    detail(
        "car part fitted|car part replaced|new car part|part fitted",
        CAR_PART,
        """
        the garage put in new {}|they replaced the {} on my car|at the last service we had the {} changed
        my car needs new {}|mechanic says the {} must be replaced|used {} fitted to my car last week
        the bill is for the {} and labour|{} replaced, the car runs again
        """,
        generic="car part",
    ),
    detail(
        "car trouble with|faulty car part|car problem part|part acting up",
        CAR_PART,
        """
        there's a problem with the {} of my car|something is wrong with the car, i think it's the {}
        my {} is broken, can i still drive|the {} makes a funny noise when i drive
        while driving i noticed the {} was loose|the inspector was not happy with the {}
        the car failed its test because of the {}|trouble started with the {}
        """,
        generic="car part",
    ),
    detail(
        "car part for sale|part sold|selling car part|scrapyard part",
        CAR_PART,
        """
        for sale: {}, fits most models|i'm selling the {} off my old car|does the scrapyard have the {}
        i found the {} at a breaker's yard|someone is offering {} online, hardly used
        the {} from this wreck can still be sold|looking to buy {} second hand for my car
        """,
        generic="car part",
    ),
    detail(
        "car parts checked|checked on car|service check|inspected car parts",
        kinds.list_of(_CAR_PART),
        """
        during the service they checked {}|please have a look at {} when you service the car
        {} were inspected and found in order|at the inspection the tester looked at {}
        we checked your car: {} are fine|before a long drive check {}|the checklist for the car names {}
        """,
    ),
    detail(
        "crash damage parts|parts hit|damaged in crash|dented parts",
        kinds.list_of(_CAR_PART),
        """
        in the crash {} were damaged|the accident wrecked {}|the other driver smashed {}
        the dents are on {}|after the bump {} had to be repaired|insurance will pay for {} after the accident
        hail has ruined {}|the collision left marks on {}
        """,
    ),
    detail(
        "home repair|repair at home|house part broken|needs fixing at home",
        HOUSE_PART,
        """
        the {} at home is broken|could you come and fix our {}|the landlord has to repair the {}
        the {} stopped working on sunday|a handyman is coming for the {}|we have been without a working {} for days
        please repair the {} in flat three|{} broken, tenant is waiting
        """,
        generic="part of house",
    ),
    detail(
        "installed at home|newly installed|installation of|fitted at home",
        HOUSE_PART,
        """
        they are installing the {} tomorrow|new {} installed in our house yesterday|the fitter came to put in the {}
        the price includes installing the {}|who can install {} for us
        the new {} is in and works well|we finally had the {} put in
        """,
        generic="part of house",
    ),
    detail(
        "blocked part|clogged|what is blocked|blockage in",
        HOUSE_PART,
        """
        the {} is blocked|leaves have clogged the {}|nothing goes through the {} any more
        we need someone to unblock the {}|the {} is full of dirt and stuck|there's a blockage in the {}
        {} clogged again, says the tenant|please clear the blocked {}
        """,
        generic="part of house",
    ),
    detail(
        "house defects|defects on handover|faults in house|snag list",
        kinds.list_of(_HOUSE_PART),
        """
        on moving in we noted faults with {}|the snag list has {}|{} were not in order when we got the keys
        defects found in the house: {}|the handover report mentions {}|the builder still has to put right {}
        the surveyor found problems with {}
        """,
    ),
    detail(
        "main symptom|complains of symptom|symptom|chief complaint",
        SYMPTOM,
        """
        the patient has {}|he came in because of {}|her main problem is {}|i've been suffering from {} since monday
        {} is what worries him most|she says the {} is worse at night|what can i take against {}
        woke up with {}|he rang the practice about {}
        """,
        generic="health problem",
    ),
    detail(
        "side effect|drug side effect|unwanted effect|reaction to drug",
        SYMPTOM,
        """
        the tablets gave me {}|a common side effect is {}|since taking the pills he has {}
        {} is listed as a side effect|the leaflet warns of {}|after the injection she got {}
        the new medicine causes {}|stop taking it if you get {}
        """,
        generic="health problem",
    ),
    detail(
        "symptom gone|symptom improved|better now|recovered from",
        SYMPTOM,
        """
        the {} is gone|no more {} since the treatment|{} got better after a few days
        she got rid of her {}|thanks to the drops my {} has cleared up|he is over the {} now
        the exercises helped against my {}|finally free of {}
        """,
        generic="health problem",
    ),
    detail(
        "symptoms listed|patient symptoms|signs of illness|symptoms noted",
        kinds.list_of(_SYMPTOM),
        """
        symptoms: {}|the nurse wrote down {}|for three days i have had {}|he reports {}
        she came to us with {}|{} started last night|the illness begins with {}
        typical signs are {}|my son has {}, should he see a doctor
        """,
    ),
    detail(
        "side effects|known side effects|possible reactions|adverse effects",
        kinds.list_of(_SYMPTOM),
        """
        possible side effects are {}|this drug may cause {}|the leaflet lists {} as side effects
        some people get {} from these pills|{} have been reported after the vaccination
        common reactions to the medicine: {}|tell your doctor if the tablets give you {}
        """,
    ),
    detail(
        "complaint reason|guest complaint|what upset guest|cause for complaint",
        COMPLAINT,
        """
        the guest complained about {}|there was a complaint about {}|we are sorry about the {}
        {} ruined our stay|she was upset about {}|two stars because of {}|i have to complain about {}
        the letter of complaint is about {}|what annoyed them was the {}
        """,
    ),
    detail(
        "refund reason|refund because of|money back for|reason for refund",
        COMPLAINT,
        """
        i want my money back because of {}|they asked for a refund due to {}|reason for the refund: {}
        we gave a refund for {}|refund granted, {} was the cause|the shop paid back half for {}
        she claims her money back, citing {}
        """,
    ),
    detail(
        "known weakness|main drawback|biggest downside|only downside",
        COMPLAINT,
        """
        the only downside is {}|its main drawback is {}|what i didn't like: {}|one star off for {}
        everything was good except for {}|apart from {} there was nothing to criticise
        {} is the one thing that spoils it|if only it weren't for the {}
        """,
    ),
    detail(
        "complaints|complaints received|list of complaints|guest complaints",
        kinds.list_of(_COMPLAINT),
        """
        we have had complaints about {}|the complaints this week: {}|guests are unhappy with {}
        {} were mentioned in the complaints|several people moaned about {}|in the reviews they criticise {}
        the survey shows that visitors dislike {}|my list of complaints is {}
        """,
    ),
    detail(
        "chore for today|to do today|todays task|task for today",
        TASK,
        """
        today i have to {}|don't forget to {} today|my job for today is to {}|please {} before tonight
        i promised to {} today|{}, that's all i have to do today|top of today's list: {}
        today would be a good day to {}
        """,
        generic="to do item",
    ),
    detail(
        "task done|completed task|finished task|ticked off",
        TASK,
        """
        i've already managed to {}, tick|done: {}|you can cross off "{}"|i remembered to {}, so that's off the list
        we've ticked off "{}"|he did this as asked: {}|finished with one task, which was to {}
        {}: done this morning
        """,
        generic="to do item",
    ),
    detail(
        "favour asked|asked to|favour|asked neighbour to",
        TASK,
        """
        could you do me a favour and {}|she asked the neighbour to {}|would you mind helping me to {}
        i need somebody who can {} while i'm away|they asked us to {}|a small favour: {}
        be so kind and {} for me|he begged his sister to {} for him
        """,
        generic="to do item",
    ),
    detail(
        "task postponed|postponed task|put off|delayed task",
        TASK,
        """
        i'll {} next week instead|we have put it off again, having to {}|she keeps postponing it: {}
        no time to {} now, it has to wait|the plan to {} was moved to next month
        postponed: {}|let's {} some other day|he never gets round to it, i mean to {}
        """,
        generic="to do item",
    ),
    detail(
        "todo list|tasks|things to do|open tasks",
        kinds.list_of(_TASK),
        """
        on my list for the weekend: {}|still to do: {}|we need to {}|before the guests come i have to {}
        my tasks are to {}|{} is on the list|mum left a note telling us to {}
        somebody should {}|the trainee was told to {}
        """,
    ),
    detail(
        "completed tasks|tasks completed|done today|finished jobs",
        kinds.list_of(_TASK),
        """
        ticked off so far: {}|already done: {}|tasks finished today: {}|he has completed these: {}
        {} have been crossed off the list|done and dusted: {}|we got through a lot, namely {}
        these jobs are behind us: {}
        """,
    ),
    detail(
        "present bought|gift bought|present chosen|bought as present",
        GIFT,
        """
        we bought her a {}|i got him a {} for his birthday|a {} is our present for the couple
        her friends gave her a {}|the present is a {}|under the tree lay a {} with my name on it
        he unwrapped a {}|as a thank you they gave us a {}|i think a {} would make a lovely present
        """,
        generic="gift idea item",
    ),
    detail(
        "present wished for|wish for birthday|birthday wish|hopes to get",
        GIFT,
        """
        all i want is a {}|she wishes for a {}|he is hoping to get a {}|a {} is what i'd love to get for my birthday
        dear santa, i would like a {}|the boy dreams of getting a {}|a {} is at the top of her wish list
        grandpa said he'd be happy with a {}
        """,
        generic="gift idea item",
    ),
    detail(
        "farewell gift|leaving present|retirement gift|goodbye gift",
        GIFT,
        """
        when she left the firm she was given a {}|his colleagues said goodbye with a {}
        the leaving present is a {}|for his retirement we got him a {}|a {} was the farewell gift
        the whole class paid for a {} as a goodbye|on her last day she got a {} from all of us
        """,
        generic="gift idea item",
    ),
    detail(
        "wedding gifts|wish list|wedding list|gifts for couple",
        kinds.list_of(_GIFT),
        """
        the couple would like {}|on the wedding list are {}|among the wedding gifts were {}
        guests brought {} for the newly-weds|{} stand on the gift table|still free on the wish list: {}
        the bride opened {} first
        """,
    ),
    detail(
        "stocking fillers|small presents|gifts for kids|children got",
        kinds.list_of(_GIFT),
        """
        the children got {}|santa brought {}|i wrapped {} for the kids|in the stockings there were {}
        presents for the little ones: {}|{} made the kids happy at christmas
        from their grandparents the kids received {}
        """,
    ),
    detail(
        "favourite hobby|hobby enjoyed|spare time activity|in spare time",
        HOBBY,
        """
        in my spare time i love {}|her favourite hobby is {}|{} is how i relax
        he can't get enough of {}|they met through {}|my hobby? {}|when she isn't working she enjoys {}
        for fun he does {}|i've always been into {}
        """,
        generic="activity",
    ),
    detail(
        "new hobby|took up|recently started|started hobby",
        HOBBY,
        """
        i've just taken up {}|she started {} last spring|his new thing is {}|we want to try {} this year
        {} is something i only began a month ago|as a beginner i find {} hard
        since retiring he has discovered {}|they've got hooked on {}
        """,
        generic="activity",
    ),
    detail(
        "gave up hobby|given up|stopped doing|former hobby",
        HOBBY,
        """
        i used to enjoy {} but i gave it up|she stopped {} years ago|no time for {} any more
        he had to give up {} because of his back|{} is something i no longer do
        {} used to be my hobby|we both lost interest in {}
        """,
        generic="activity",
    ),
    detail(
        "spare time activities|hobbies listed|enjoys doing|free time activities",
        kinds.list_of(_HOBBY),
        """
        my hobbies: {}|i enjoy {}|she fills her evenings with {}|{} are what they do in their free time
        on his profile it says he likes {}|at weekends you'll find us {}|her interests include {}
        we share a love of {}
        """,
    ),
    detail(
        "club activities|activities offered|camp activities|workshops offered",
        kinds.list_of(_HOBBY),
        """
        the holiday camp offers {}|you can sign up for {}|the club runs groups for {}
        {} are on the programme for the kids|activities this term: {}|choose from {} in the afternoon
        our youth centre has {}|the brochure lists {} among the activities
        """,
    ),
    detail(
        "book genre|kind of book|genre of book|type of reading",
        GENRE,
        """
        the book is described as {}|she writes in the style of {}|in the shop it stands under {}
        her latest book is filed under {}|as a book, i would call it {}|the publisher sells the book as {}
        {} is the genre of the book|the novel belongs with {} on the shelf
        """,
        generic="type of story",
    ),
    detail(
        "film genre|kind of film|movie genre|type of film",
        GENRE,
        """
        the film is listed as {}|on screen tonight: {}|the streaming page puts it under {}
        genre of the film: {}|the cinema announces it as {}|{} is the kind of film we like
        what sort of film is it? {}, i believe|for movie night they chose something called {}
        """,
        generic="type of story",
    ),
    detail(
        "watches most|favourite genre|genre liked|likes to watch",
        GENRE,
        """
        my favourite genre is {}|when it comes to films i go for {}|he watches nothing but {}
        the kind she likes best is {}|i could watch {} all night long|give me {} any time
        {} is what he always picks on movie night|their favourite type of show: {}
        """,
        generic="type of story",
    ),
    detail(
        "genres read|genres liked|reads genres|kinds of stories",
        kinds.list_of(_GENRE),
        """
        i like these genres: {}|the shelf is sorted into {}|members of the book club prefer {}
        {} are borrowed most often|the festival has sections for {}|her taste runs to {}
        recommend me something, i'm into {}|the channel shows {}
        """,
    ),
    detail(
        "music played|kind of music|music at party|style of band",
        MUSIC,
        """
        the dj played {} all night|the band plays {}|expect {} from these musicians|live music tonight: {}
        they danced to {}|{} came from the speakers|at the party we want to hear {}
        the radio in the kitchen was playing {}
        """,
        generic="sort of music",
    ),
    detail(
        "music disliked|hates music|cannot stand music|least liked music",
        MUSIC,
        """
        i can't stand {}|please turn off that {}|she hates listening to {}|{} gives him a headache
        anything but {}, please|the one style of music i never liked is {}
        he leaves the room as soon as he hears {}|{} is not to her taste
        """,
        generic="sort of music",
    ),
    detail(
        "playlist styles|music styles|music taste|listens to",
        kinds.list_of(_MUSIC),
        """
        my playlist has {}|she listens to {}|the stations play {}|his music taste covers {}
        {} are on the playlist|the festival is all about {}|for the wedding we'd like a mix of {}
        in the car they always have {} on
        """,
    ),
    detail(
        "job held|works now as|current job|job title",
        JOB,
        """
        she works as a {}|he is a {}|i've been a {} for ten years|my job? i'm a {}|by day she is a {}
        a {} by profession, he loves his work|her business card says {}|earns her money as a {}
        my brother got a job as a {}
        """,
        generic="line of work",
    ),
    detail(
        "vacancy|job offered|position advertised|hiring for",
        JOB,
        """
        we are hiring a {}|wanted: {}, full time|the vacancy is for a {}|our team needs a new {}
        we're looking for a {} to start at once|apply now to be our next {}
        a {} is urgently needed|the ad in the window says they need a {}
        """,
        generic="line of work",
    ),
    detail(
        "dream job|wants to become|career goal|hopes to be",
        JOB,
        """
        when i grow up i want to be a {}|her dream is to become a {}|he is training to be a {}
        his dream job is {}|she hopes to work as a {} one day|as a child i always wanted to be a {}
        the girl told her teacher she'd like to be a {}|{} is what he dreams of becoming
        """,
        generic="line of work",
    ),
    detail(
        "former job|used to work as|previous job|job before",
        JOB,
        """
        before that she was a {}|he used to be a {}|i worked as a {} until last year|my last job was {}
        she spent five years as a {} before coming here|a former {}, he knows the business
        gave up her job as a {}|on the cv the previous job is {}
        """,
        generic="line of work",
    ),
    detail(
        "staff needed|jobs open for|vacant jobs|roles to fill",
        kinds.list_of(_JOB),
        """
        we need the following staff: {}|vacancies: {}|the agency is looking for {}|jobs going: {}
        {} are wanted at once|the hospital is short of {}|apply here if you are one of these: {}
        the roles we have to fill are {}
        """,
    ),
    detail(
        "animal spotted|wild animal|sighted animal|spotted on walk",
        ANIMAL,
        """
        on our walk we spotted a {}|i saw a {} in the woods this morning|a {} crossed the road in front of us
        look, a {}|the ranger reports a {} near the lake|a {} came into our garden last night
        the hikers took a photo of a {}|never before had i seen a {}
        """,
        generic="kind of creature",
    ),
    detail(
        "animal rescued|rescued animal|injured animal|saved animal",
        ANIMAL,
        """
        volunteers rescued a {}|a {} was brought in with a broken leg|the firemen saved a {}
        they nursed the {} back to health|the injured {} is now at the vet's|somebody found a hurt {} on the beach
        a {} was freed from the fence|patient of the week: a {}
        """,
        generic="kind of creature",
    ),
    detail(
        "zoo attraction|zoo newcomer|zoo animal|new at zoo",
        ANIMAL,
        """
        the zoo has a new {}|visitors queue to see the {}|the star of the zoo is the {}
        a {} was born at the zoo|the keeper feeds the {} at noon|in its new enclosure lives a {}
        the wildlife park welcomed a {}|children love the {} at the zoo
        """,
        generic="kind of creature",
    ),
    detail(
        "animals counted|animals seen|wildlife seen|animals on trip",
        kinds.list_of(_ANIMAL),
        """
        on the safari they saw {}|animals seen: {}|in the reserve live {}|the kids counted {}
        {} were spotted from the boat|the wildlife camera filmed {}|the island is home to {}
        we were lucky and saw {}
        """,
    ),
    detail(
        "breed|dog breed|breed of pet|race of pet",
        BREED,
        """
        it's a {}|their pet is a {}|we have a {} at home|the breed is {}|she walks her {} every morning
        a {} is looking for a new owner|the puppy is half {}|the vet's form says {}
        i'd like to adopt a {}|my {} needs his shots
        """,
        generic="breed name",
    ),
    detail(
        "missing pet breed|runaway breed|lost pet|pet missing",
        BREED,
        """
        have you seen our {}? he ran away|missing since friday: a {}|the {} slipped its lead and ran off
        our {} has not come home|reward for whoever finds the lost {}|a runaway {} was seen by the river
        posters about a missing {} hang on every tree
        """,
        generic="breed name",
    ),
    detail(
        "show winner breed|best in show|winning breed|prize animal",
        BREED,
        """
        best in show went to a {}|the judges chose a {} as the winner|a {} took first prize at the show
        the prize for the best coat went to a {}|the crowd cheered for the winning {}
        a young {} beat all the other pets at the show|this year's champion is a {}
        """,
        generic="breed name",
    ),
    detail(
        "breeds at kennel|breeds kept|breeds on offer|breeder has",
        kinds.list_of(_BREED),
        """
        the breeder has {}|the kennel looks after {}|waiting at the shelter are {}|breeds we accept: {}
        {} are welcome at the grooming salon|in the dog class there are {}|they have owned {} over the years
        """,
    ),
    detail(
        "plant bought|bought for garden|plant chosen|new plant",
        PLANT,
        """
        at the garden centre i bought {}|she came home with {} for the flower bed|we picked {} for the balcony
        {} will look nice by the door|the order from the nursery is {}|for the sunny corner we want {}
        could you get some {} for the garden|they sell {} cheaply at the nursery
        """,
        generic="plant name",
    ),
    detail(
        "sick plant|plant dying|plant with pests|unhealthy plant",
        PLANT,
        """
        my {} won't grow, what can i do|the leaves of the {} are turning yellow|slugs have eaten the {}
        there are bugs all over the {}|frost killed the {}|the {} looks sad and needs help
        what is wrong with my {}? brown spots everywhere|we lost the {} to a fungus
        """,
        generic="plant name",
    ),
    detail(
        "to water|plant to water|needs watering|thirsty plant",
        PLANT,
        """
        please water the {} while we're away|the {} must not dry out|give the {} plenty of water
        only the {} need watering twice a week|i forgot to water the {}|a can of water for the {} please
        the {} looks thirsty|on hot days the {} wants water every evening
        """,
        generic="plant name",
    ),
    detail(
        "flower bed plants|planted in bed|plants in border|in the border",
        kinds.list_of(_PLANT),
        """
        we've put {} in the border|the flower bed is full of {}|growing along the wall are {}
        {} grow side by side in the bed|i'm planting {} this weekend|the garden plan shows {}
        in the greenhouse there are {}|the balcony boxes hold {}
        """,
    ),
    detail(
        "plants for sale|nursery plants|plants on offer|seedlings sold",
        kinds.list_of(_PLANT),
        """
        the nursery sells {}|plants on offer this week: {}|get your {} at the plant sale
        {} are reduced at the garden centre|we grow and sell {}|seedlings to give away: {}|at the plant swap i got {}
        """,
    ),
    detail(
        "delay reason|delayed because of|cause of delay|held up by",
        DELAY,
        """
        the train is late because of {}|we are delayed due to {}|the delay was caused by {}
        {} held us up|sorry i'm late, {}|departure is put back owing to {}|reason for the delay: {}
        the driver says it's {} again|they blame the hold-up on {}
        """,
    ),
    detail(
        "cancelled because of|cancellation cause|service cancelled due to|why cancelled",
        DELAY,
        """
        the service is cancelled because of {}|cancelled due to {}|all flights were called off, the cause is {}
        {} forced them to cancel|no ferries today owing to {}|on account of {} the line is closed
        the trip had to be cancelled after {}
        """,
    ),
    detail(
        "accident cause|cause of accident|crash caused by|led to accident",
        DELAY,
        """
        the accident was caused by {}|police think {} led to the crash|cause of the accident: {}
        {} is said to be behind the accident|the crash happened because of {}
        the report names {} as the cause of the accident|investigators point to {}
        """,
    ),
    detail(
        "disruption causes|causes of delays|delay reasons|problems on line",
        kinds.list_of(_DELAY),
        """
        most delays come from {}|the line suffered from {}|reasons for the late trains: {}
        {} led to long delays|today's disruptions: {}|the airline blames {} for the late flights
        passengers were held up by {}
        """,
    ),
    detail(
        "weather today|todays weather|weather report|weather now",
        WEATHER,
        """
        today we have {}|the weather today: {}|outside there is {}|right now it's {} here
        {} this morning, says the radio|we woke up to {}|i look out and see {}
        the weather report for today says {}|nothing but {} all day
        """,
        generic="weather conditions",
    ),
    detail(
        "weather tomorrow|tomorrows weather|forecast for tomorrow|next day weather",
        WEATHER,
        """
        tomorrow brings {}|for tomorrow they forecast {}|tomorrow: {}|expect {} tomorrow
        {} is on the way for tomorrow|by tomorrow it should turn to {}|take an umbrella, tomorrow means {}
        the outlook for the next day is {}
        """,
        generic="weather conditions",
    ),
    detail(
        "weather warning|storm warning|warned of|danger from weather",
        WEATHER,
        """
        there is a warning of {}|drivers are warned about {}|the met office has issued an alert for {}
        {} warning in force until midnight|sailors should beware of {}|stay at home, the warning is for {}
        red alert: {}|an official warning mentions {}
        """,
        generic="weather conditions",
    ),
    detail(
        "weather on trip|holiday weather|weather on holiday|weather during match",
        WEATHER,
        """
        on our holiday we had {}|the trip was spoilt by {}|the match was played in {}
        {} all through our holiday|despite {} we went on the hike|the whole week on the coast was {}
        they climbed the peak in {}|our holiday photos show {}
        """,
        generic="weather conditions",
    ),
    detail(
        "weather expected|conditions expected|mixed forecast|weather for week",
        kinds.list_of(_WEATHER),
        """
        the forecast for the week: {}|in the coming days expect {}|we are in for {}
        {} are expected over the weekend|april brought {}|the sky has everything in store: {}
        conditions on the mountain: {}|be ready for any weather, meaning {}
        """,
    ),
    detail(
        "curtain colour|curtains|colour of curtains|drapes",
        SHADE,
        """
        the curtains are {}|we hung {} curtains|i'd like curtains in {}|{} curtains would suit the window
        she sewed the drapes in {}|for the curtains they picked {}|the old curtains used to be {}
        draw the {} curtains, it's late
        """,
        generic="colour shade",
    ),
    detail(
        "sofa colour|colour of sofa|couch colour|sofa in",
        SHADE,
        """
        the sofa is {}|we ordered the couch in {}|a {} sofa stands by the window|our new sofa comes in {}
        do you have this couch in {}|{} is the shade we want for the sofa|the cushions of the sofa are {}
        the dog sleeps on the {} couch
        """,
        generic="colour shade",
    ),
    detail(
        "suitcase colour|colour of suitcase|luggage colour|bag colour",
        SHADE,
        """
        my suitcase is {}|look out for the {} suitcase|the missing luggage is {}|hers is the {} suitcase
        a {} suitcase went round and round on the belt|colour of the lost suitcase: {}
        {}, that is the colour of my suitcase|i packed everything into the {} suitcase
        """,
        generic="colour shade",
    ),
    detail(
        "nail colour|nails|nail polish|colour of nails",
        SHADE,
        """
        her nails are {}|i want my nails done in {}|she put on {} nail polish|for the nails please use {}
        {} nail varnish, two coats|the nail polish i bought is {}|the client asked for {} nails
        """,
        generic="colour shade",
    ),
    detail(
        "tile colour|bathroom tiles|tiles in|colour of tiles",
        SHADE,
        """
        the bathroom tiles are {}|we want {} tiles|the tiler is bringing {} tiles|tiles in {} were laid in the shower
        {} tiles make the room look bigger|above the bath there are {} tiles|our choice for the tiles is {}
        """,
        generic="colour shade",
    ),
    detail(
        "colours available|comes in colours|colour options|available shades",
        kinds.list_of(_SHADE),
        """
        it comes in the colours {}|available colours: {}|you can choose between {}
        we stock this model in the shades {}
        {} are the shades on offer|the jumper is made in {}|the paint is sold in {}
        other colours are {}
        """,
    ),
    detail(
        "team colours|club colours|flag colours|colours of flag",
        kinds.list_of(_SHADE),
        """
        the club colours are {}|the flag has {}|our team plays in {}|fans paint their faces {}
        {} are the colours of the club|the scarf shows the team colours, {}|the flag is striped in {}
        the players' shirts are {}
        """,
    ),
    detail(
        "payment by|how paid|means of payment|pays with",
        PAYMENT,
        """
        i'd like to pay by {}|can we pay with {}|she paid for it by {}|payment was made by {}
        {} is how the bill was paid|put it on the bill, they'll pay by {}|the amount was settled using {}
        we got the money via {}|the guest wishes to pay with {}
        """,
    ),
    detail(
        "payment refused|not accepted|payment not accepted|declined payment",
        PAYMENT,
        """
        we don't accept {}|sorry, no payment by {}|the shop turned down {}|they would not take {}
        {} is not accepted here|you can't pay with {} at this counter|payment by {} was refused
        the machine does not work with {}
        """,
    ),
    detail(
        "refund method|refunded by|refund paid by|money returned via",
        PAYMENT,
        """
        the refund comes by {}|we'll give you your money back by {}|refund method: {}
        you'll get the refund as {}|they refunded me via {}|{} is how the refund will be paid
        for the refund please use {}|the deposit is returned by {}
        """,
    ),
    detail(
        "payments accepted|payment options|ways to pay|accepted payments",
        kinds.list_of(_PAYMENT),
        """
        we accept {}|you can pay by {}|ways to pay: {}|the shop takes {}|at the checkout choose between {}
        {} are all accepted|the ticket machine accepts {}|payment is possible by {}
        """,
    ),
    detail(
        "size ordered|size wanted|size needed|size chosen",
        SIZE,
        """
        i need it in size {}|size: {}|could i try this on in {}|we ordered it in {}|the size should be {}
        {} would fit her best|she normally takes {}|swap it for one in {}|do you still have size {} in stock
        """,
        generic="size in words",
    ),
    detail(
        "size too small|wrong size sent|size received|size delivered",
        SIZE,
        """
        you sent me size {} by mistake|what arrived was {}|the one in the parcel is {}|i got size {}, which is wrong
        the label on the delivered one says {}|{} came instead of what i ordered
        the size you delivered is {}|unfortunately i received {}
        """,
        generic="size in words",
    ),
    detail(
        "sizes in stock|sizes available|sizes left|available sizes",
        kinds.list_of(_SIZE),
        """
        we still have it in {}|sizes in stock: {}|it's available in sizes {}|the only sizes left are {}
        {} are sold out on friday but back now|you can order it in these sizes: {}|sizes on the shelf: {}
        this model comes in the sizes {}
        """,
    ),
    detail(
        "mood today|feels today|mood reported|state of mind",
        MOOD,
        """
        i'm feeling {} today|she is {} at the moment|he sounded {} on the phone|my mood today: {}
        {} is how i feel|they came home {}|you look {}, what happened|it has made me {}
        woke up and felt {}
        """,
        generic="how someone feels",
    ),
    detail(
        "mood before exam|felt before|mood before show|feeling beforehand",
        MOOD,
        """
        before the exam she was {}|he felt {} before going on stage|before the interview i was {}
        {} is how she felt the night before|an hour before the start they were all {}
        the bride was {} before the wedding|just before take-off i got {}
        """,
        generic="how someone feels",
    ),
    detail(
        "mood afterwards|felt afterwards|mood after match|feeling after",
        MOOD,
        """
        afterwards we were {}|after the match the fans were {}|when it was over he felt {}
        the news left her {}|after the talk i walked home {}|{} is what i was when it was all over
        she has been {} ever since it happened
        """,
        generic="how someone feels",
    ),
    detail(
        "moods noted|feelings noted|emotions|mood diary",
        kinds.list_of(_MOOD),
        """
        in the mood diary i wrote {}|this week she felt {}|the feelings he named were {}
        the app recorded these moods: {}|over the day my mood went through {}|{} are the moods she ticked
        asked about her feelings she said {}
        """,
    ),
    detail(
        "travel by|mode of travel|way to travel|gets here by",
        TRAVEL,
        """
        we'll come by {}|she travels by {}|the best way to get there is by {}|i booked a seat on the {}
        he goes to work by {}|they arrived by {}|{} is how we'll get there|take the {} from the station
        we did the whole trip by {}
        """,
        generic="form of transport",
    ),
    detail(
        "return journey by|way back|travels back by|goes home by",
        TRAVEL,
        """
        on the way back we take the {}|i'm going home by {}|for the return trip she prefers the {}
        the journey home is by {}|{} will bring them home again|back again by {}
        he missed the others and returned by {}
        """,
        generic="form of transport",
    ),
    detail(
        "transfer by|last leg by|onward travel|connects to",
        TRAVEL,
        """
        from the airport you continue by {}|the last bit of the way is by {}|then change to the {}
        guests are brought to the hotel by {}|the transfer is by {}|{} takes you up to the hut
        for the final leg get on the {}
        """,
        generic="form of transport",
    ),
    detail(
        "transport used|ways of getting there|transport options|travel options",
        kinds.list_of(_TRAVEL),
        """
        you can get there by {}|transport options: {}|the island can be reached by {}|on the tour they used {}
        {} run to the town every day|the travel pass is valid for {}|staff come to work by {}
        """,
    ),
    detail(
        "sport done|plays or trains|sport of child|sport on weekends",
        SPORT,
        """
        she does {} twice a week|my sport is {}|he is really good at {}|our son has started {}
        {} keeps her fit|i signed up for {} at the club|on saturdays the kids go to {}
        the sport i like doing most is {}
        """,
        generic="type of sport",
    ),
    detail(
        "sport watched|sport on tv|watches sport|sport shown",
        SPORT,
        """
        we watched {} on tv|they're showing {} on channel four|he sits in front of the telly watching {}
        tickets for {} are hard to get|i only watch {} during the olympics|{} is on tonight, live from the arena
        the pub shows {} on the big screen
        """,
        generic="type of sport",
    ),
    detail(
        "medal sport|won medal in|champion in|medal discipline",
        SPORT,
        """
        she won a medal in {}|he is the national champion in {}|they took gold in {}|her record in {} still stands
        {} brought the country its first medal|the silver medal was for {}|a title in {} went to our town
        """,
        generic="type of sport",
    ),
    detail(
        "sports offered|club sports|school sports|sports on programme",
        kinds.list_of(_SPORT),
        """
        the club offers {}|at the school you can do {}|sports on the programme: {}|the hall is used for {}
        {} are part of the games|the sports day includes {}|we have teams in {}
        pupils may choose from {} in pe
        """,
    ),
    detail(
        "class subject|subject studied|favourite lesson|studies subject",
        SUBJECT,
        """
        she studies {}|my favourite lesson is {}|he has a degree in {}|first period on monday is {}
        we have {} on thursdays|{} is what i want to study|the exam i'm most afraid of is {}
        signed up for a course in {}
        """,
        generic="field of learning",
    ),
    detail(
        "needs tutoring in|tutoring subject|weak subject|struggles with subject",
        SUBJECT,
        """
        our daughter needs a tutor for {}|he is struggling with {}|i'm bad at {}|she got a poor mark in {}
        {} is his weakest subject|extra lessons in {} would help him|could you help me with my {} homework
        i failed {} last term
        """,
        generic="field of learning",
    ),
    detail(
        "teacher of|teaches class|lessons given in|gives lessons in",
        SUBJECT,
        """
        he teaches {} at our school|she gives lessons in {}|the new teacher takes us for {}
        our {} teacher is off sick|a teacher of {} is wanted|{} is taught by the head herself
        she has been teaching {} for twenty years
        """,
        generic="field of learning",
    ),
    detail(
        "exam subjects|subjects taken|school subjects|subjects chosen",
        kinds.list_of(_SUBJECT),
        """
        i'm taking exams in {}|her exam subjects are {}|next year he will drop {}|the timetable has {}
        {} are compulsory in year nine|for the final exams she chose {}|the college teaches {}
        subjects: {}
        """,
    ),
    detail(
        "sent by way of|shipping service|posted by|shipment type",
        SHIPPING,
        """
        please send it by {}|it went out by {}|we ship by {}|shipping: {}|the parcel was sent via {}
        {} is the way it will be sent|i paid extra for {}|the order leaves our warehouse by {}
        could you use {} for this parcel
        """,
    ),
    detail(
        "cheapest shipping|low cost shipping|cheapest delivery|free shipping by",
        SHIPPING,
        """
        the cheapest way to send it is {}|shipping is free if you choose {}|{} costs the least
        to save money pick {} at the checkout|the lowest price is for {}|we send it free of charge by {}
        no postage to pay with {}
        """,
    ),
    detail(
        "return shipping|returned by|send back by|return sent by",
        SHIPPING,
        """
        returns go by {}|please return the item by {}|i sent the parcel back by {}|for returns we use {}
        {} is fine for sending it back|the customer returned it using {}|the label for the return is for {}
        """,
    ),
    detail(
        "shipping options|delivery options|shipping methods|delivery methods",
        kinds.list_of(_SHIPPING),
        """
        you can choose from {}|shipping options: {}|at the checkout the shop offers {}|we deliver by {}
        {} are possible for this address|for heavy goods there is {}|the delivery choices are {}
        """,
    ),
    detail(
        "file attached|attachment|attached document|enclosed file",
        FILE,
        """
        attached is the {}|please find the {} attached|i've added the {} to this mail|the {} is enclosed
        see the {} in the attachment|the mail came with the {}|{} attached, as promised
        i forgot to attach the {}
        """,
        generic="name of document",
    ),
    detail(
        "file missing|deleted file|file lost|document not found",
        FILE,
        """
        i can't find the {} any more|the {} was deleted by accident|somebody moved the {} and now it's gone
        we need to recover the {}|the {} has vanished from the folder|please restore the {} from the backup
        no trace of the {} on my computer
        """,
        generic="name of document",
    ),
    detail(
        "file to print|print document|print job|printed document",
        FILE,
        """
        please print the {} twice|the printer stopped halfway through the {}|could you print out the {} for me
        i need the {} on paper|{} printed in colour, please|the {} is in the printer tray
        sent the {} to the printer
        """,
        generic="name of document",
    ),
    detail(
        "file shared|shared document|document uploaded|uploaded file",
        FILE,
        """
        i've uploaded the {}|she shared the {} with the team|the {} is now in the shared folder
        you have been given access to the {}|the link leads to the {}|{} uploaded by a colleague just now
        they put the {} on the server
        """,
        generic="name of document",
    ),
    detail(
        "documents required|papers needed|documents to bring|files needed",
        kinds.list_of(_FILE),
        """
        we need these documents: {}|please bring these papers: {}|to apply, upload {}|the office asks for {}
        {} must be handed in with the form|for the loan the bank wants to see {}|still missing from your file: {}
        the tax adviser needs {}
        """,
    ),
    detail(
        "urgency|how urgent|urgency level|urgency in words",
        URGENCY,
        """
        how urgent is it? {}|urgency: {}|this one is {}|please treat it as {}|how soon? {}, i'd say
        marked as {} by the sender|the ticket was flagged "{}"|as for urgency, the boss says {}
        on the board it is under "{}"
        """,
    ),
    detail(
        "furniture bought|furniture ordered|piece of furniture|new furniture",
        FURNITURE,
        """
        we bought a {}|a new {} was delivered this morning|i ordered a {} from the furniture shop
        she is looking for a {}|they chose a {} for their first flat|the {} still has to be put together
        a {} would fit in that corner|i want to buy a second hand {}
        """,
        generic="piece of furnishing",
    ),
    detail(
        "furniture given away|to give away|free furniture|must go",
        FURNITURE,
        """
        we're giving away a {}|free to whoever collects it: a {}|the {} must go before we move
        does anyone want our old {}|a {} is standing on the pavement, help yourself
        i no longer need the {}, take it for nothing|{} for free, pick-up only
        """,
        generic="piece of furnishing",
    ),
    detail(
        "furniture damaged|damaged furniture|scratched furniture|furniture defect",
        FURNITURE,
        """
        the {} arrived with a scratch|the movers damaged my {}|a leg of the {} is broken
        there's a crack in the {}|the {} wobbles, one screw is missing|the cat has ruined our {}
        we'd like a discount because the {} is scratched
        """,
        generic="piece of furnishing",
    ),
    detail(
        "furniture list|furniture in room|furniture to move|items to move",
        kinds.list_of(_FURNITURE),
        """
        the movers have to carry {}|furniture in the room: {}|the flat comes with {}|we're taking {} to the new place
        {} stay in the flat|in her student room there are {}|for the office we need {}
        up for auction are {}
        """,
    ),
    detail(
        "instrument learned|learning to play|plays instrument|takes lessons on",
        INSTRUMENT,
        """
        she is learning the {}|my son plays the {}|i've been taking {} lessons|he practises the {} every day
        the {} is what i'd like to learn|she's been playing the {} since she was six
        they need someone who can play the {}|a teacher for {} is moving in next door
        """,
        generic="musical item",
    ),
    detail(
        "instrument for sale|selling instrument|instrument sold|used instrument",
        INSTRUMENT,
        """
        i'm selling my {}|for sale: {}, in good condition|the {} in the window costs a fortune
        she sold her old {} online|an auction house is offering the {}|he bought the {} from a busker
        looking for a used {} at a fair price
        """,
        generic="musical item",
    ),
    detail(
        "instruments in band|band instruments|instruments played|orchestra has",
        kinds.list_of(_INSTRUMENT),
        """
        in the band there are {}|the piece is written for {}|she can play {}|instruments: {}
        {} are heard in the second part|the school lends out {}|on stage they set up {}
        the music shop repairs {}
        """,
    ),
    detail(
        "workout exercises|exercises done|todays exercises|gym session",
        kinds.list_of(_EXERCISE),
        """
        my workout today: {}|we did {}|the trainer has me doing {}|start with {} and then rest
        {} are in the programme|today's session is made up of {}|at the gym i do {}
        three rounds of {} left us breathless
        """,
    ),
    detail(
        "exercises to avoid|avoid exercises|not allowed to do|forbidden exercises",
        kinds.list_of(_EXERCISE),
        """
        with your knee you should avoid {}|no {} for the next six weeks|the doctor told me not to do {}
        {} are bad for your back|stay clear of {} after the operation|skip {} if it hurts
        the physio has banned {} for now
        """,
    ),
    detail(
        "warm up exercises|warm up|warming up with|before training",
        kinds.list_of(_EXERCISE),
        """
        we warm up with {}|the warm-up is {}|begin each training with {}|before the match the team does {}
        {} get your muscles ready|to warm up, do {}|five minutes of {} before you start
        """,
    ),
    detail(
        "essay topic|essay about|paper topic|homework topic",
        TOPIC,
        """
        my essay is about {}|write two pages on {}|for homework we have to write about {}
        the topic of her paper is {}|{} is the theme of the essay|she is writing her essay on {}
        i chose {} for my term paper
        """,
        generic="subject matter",
    ),
    detail(
        "evening talk on|talk given on|lecture theme|seminar theme",
        TOPIC,
        """
        tonight there's a lecture on {}|she will give a talk about {}|the seminar deals with {}
        the next speaker talks about {}|{} is the subject of the evening lecture|come and hear an expert on {}
        the workshop leader knows all about {}
        """,
        generic="subject matter",
    ),
    detail(
        "article about|newspaper topic|magazine story about|covered in paper",
        TOPIC,
        """
        the newspaper has an article about {}|i read something on {} in a magazine|a report on {} is on page three
        {} made the front page|the journalist wrote a piece about {}|her column this week is about {}
        an interesting article, all about {}
        """,
        generic="subject matter",
    ),
    detail(
        "topics discussed|talked about|discussion topics|meeting topics",
        kinds.list_of(_TOPIC),
        """
        we talked about {}|on the agenda: {}|the panel discussed {}|topics tonight are {}
        {} were discussed at length|the meeting dealt with {}|people had questions about {}
        the chat jumped between {}
        """,
    ),
    detail(
        "module topics|units|chapters in course|syllabus",
        kinds.list_of(_TOPIC),
        """
        the course has units on {}|in this module you'll learn about {}|the syllabus lists {}
        {} come up in the second term|chapters: {}|the training days cover {}|students can choose between {}
        """,
    ),
    detail(
        "damage found|kind of damage|damage noted|defect noted",
        DAMAGE,
        """
        the damage is described as {}|on unpacking we saw {}|there was {} when it got here
        it was delivered with {}|damage: {}|the photo clearly shows {}|{} is what we found when we opened it
        the inspector noted {}
        """,
    ),
    detail(
        "damages|damages found|list of damage|damage report",
        kinds.list_of(_DAMAGE),
        """
        damages: {}|the hire company charged us for {}|when it came back it had {}|the report mentions {}
        {} were found on inspection|the customer complains of {}|it is being sold cheaply because of {}
        i noticed {} as soon as i opened the box
        """,
    ),
    detail(
        "languages known|speaks languages|languages|language skills",
        kinds.list_of(_LANGUAGE),
        """
        she speaks {}|languages: {}|our staff can help you in {}|i can get by in {}
        he is fluent in {}|{} are spoken in this family|the leaflet is printed in {}
        the guide offers the tour in {}
        """,
    ),
    detail(
        "languages learned|learning languages|language courses|language classes",
        kinds.list_of(_LANGUAGE),
        """
        i'm learning {}|the evening school has classes in {}|at school we had {}|beginners' courses start in {}
        {} are taught here|she wants to learn {}|the app lets you practise {}
        he has taken lessons in {}
        """,
    ),
    detail(
        "audio languages|dubbed in|subtitle languages|film languages",
        kinds.list_of(_LANGUAGE),
        """
        the film can be heard in {}|there are subtitles in {}|the disc has sound in {}|it was dubbed into {}
        viewers can switch between {}|{} are available as subtitles|subtitle languages: {}
        """,
    ),
    detail(
        "cake ordered|dessert ordered|sweet ordered|pudding chosen",
        SWEET,
        """
        for dessert i'll take the {}|one {} and two forks, please|the {} for dessert, said the lady
        she finished her meal with the {}|to round it off we had {}|the pudding we chose was {}
        i couldn't resist the {} on the dessert trolley
        """,
        generic="sweet thing",
    ),
    detail(
        "baked for party|baking plan|will bake|homemade dessert",
        SWEET,
        """
        i'm baking {} for the party|she'll make her famous {}|mum brought homemade {} to the fair
        {} is what i'm going to bake on sunday|he offered to make {} for the cake stall
        fresh from the oven: {}|could you bake some {} for us
        """,
        generic="sweet thing",
    ),
    detail(
        "cakes sold|cake stall|cakes on offer|desserts on menu",
        kinds.list_of(_SWEET),
        """
        at the cake stall they sell {}|desserts today: {}|the bakery makes {}|under the glass cover you see {}
        {} are all homemade|the dessert menu lists {}|with our coffee we had {}
        the kids shared {}
        """,
    ),
    detail(
        "snack|snack eaten|between meals|snack packed",
        SNACK,
        """
        my snack today is {}|he always has some {} in his bag|for the train i packed {}
        in between meals she eats {}|{} keeps me going until dinner|during the film we nibbled on {}
        have some {} if you're hungry
        """,
    ),
    detail(
        "party snacks|snacks|snacks provided|nibbles",
        kinds.list_of(_SNACK),
        """
        there will be {} to nibble on|snacks: {}|the vending machine has {}|i'll put out {} for the guests
        {} are on the coffee table|for the kids' party we got {}|in her lunch box were {}
        the minibar holds {}
        """,
    ),
    detail(
        "place to meet|meet up at|meeting up near|we meet by",
        PLACE,
        """
        let's meet at the {}|see you in front of the {}|i'll wait for you at the {}|we said we'd meet by the {}
        the {} is where we all meet|our group gathers outside the {}|meet me near the {} after work
        everyone is to come to the {}
        """,
        generic="kind of place",
    ),
    detail(
        "place being built|building planned|construction of|council plans",
        PLACE,
        """
        the town is building a {}|a {} is planned on the old factory site|work on the new {} has begun
        residents are against the {}|the council voted for a {}|by next year there'll be a {} here
        the plans show a {} with trees around it|money for the {} has been found
        """,
        generic="kind of place",
    ),
    detail(
        "closed place|place closed down|shut down|closing for good",
        PLACE,
        """
        the {} is closed for repairs|sadly the {} has shut down|since may there's no {} in our village any more
        they had to close the {}|the {} stays shut until further notice|a sign says the {} is closing for good
        because of the closed {} we went home
        """,
        generic="kind of place",
    ),
    detail(
        "lives near|opposite of house|place across the road|lives opposite",
        PLACE,
        """
        i live opposite the {}|the house is right beside the {}|from our window you can see the {}
        across the road there's a {}|her flat is above the {}|the {} is our next neighbour
        you can't miss our home, it is just behind the {}
        """,
        generic="kind of place",
    ),
    detail(
        "places nearby|within walking distance|local facilities|nearby places",
        kinds.list_of(_PLACE),
        """
        within walking distance you'll find {}|nearby: {}|our part of town has {}|round the corner there are {}
        {} are close by|from here it's not far to {}|on the map i marked {}|the village has {}
        """,
    ),
    detail(
        "vehicle hired|hired vehicle|rental vehicle|vehicle booked",
        VEHICLE,
        """
        we'd like to hire a {}|a {} has been booked for you|i rented a {} for the move
        the hire firm gave us a {}|is the {} still free on saturday|one {} for three days, please
        she picked up the {} from the rental desk
        """,
        generic="kind of vehicle",
    ),
    detail(
        "vehicle in accident|vehicle involved|crashed vehicle|hit by vehicle",
        VEHICLE,
        """
        a {} was involved in the accident|he was knocked down by a {}|the {} ran into the back of a bus
        the {} skidded off the road|police are looking for the driver of a {}|a {} hit our garden wall
        the wreck of the {} was towed away
        """,
        generic="kind of vehicle",
    ),
    detail(
        "vehicle blocking|blocked by vehicle|wrongly parked vehicle|parked in the way",
        VEHICLE,
        """
        a {} is blocking our drive|someone has parked a {} in front of the exit|the {} in the bus lane must move
        whose {} is that in my parking space|the warden gave the {} a ticket|please move your {}
        the way is blocked by a {}
        """,
        generic="kind of vehicle",
    ),
    detail(
        "vehicles owned|fleet|vehicles in fleet|vehicles parked",
        kinds.list_of(_VEHICLE),
        """
        the firm owns {}|the fleet consists of {}|in the yard stand {}|the ferry can carry {}
        {} are waiting at the lights|the dealer has {}|vehicles: {}|our family shares {}
        """,
    ),
    detail(
        "event planned|planning event|kind of event|event organised",
        EVENT,
        """
        we're planning a {}|there's a {} on saturday|you're invited to our {}|the {} starts after lunch
        she is organising a {}|the hall is booked for a {}|a {} will be held in the church
        i'm looking forward to the {}|help wanted for the {}
        """,
        generic="type of occasion",
    ),
    detail(
        "event cancelled|cancelled event|called off|event not happening",
        EVENT,
        """
        the {} has been called off|they cancelled the {}|sorry, the {} won't take place
        no {} this year|due to illness there is no {}|we had to call off the {} at short notice
        the {} fell through|ticket holders for the {} get their money back, it's off
        """,
        generic="type of occasion",
    ),
    detail(
        "event missed|missed event|could not attend|did not make it to",
        EVENT,
        """
        i missed the {}|she couldn't come to the {}|we didn't make it to the {} in time
        i'm sad i wasn't at the {}|he slept through the {}|what a pity that you missed our {}
        they were stuck on the road and missed the {}
        """,
        generic="type of occasion",
    ),
    detail(
        "events this month|upcoming events|events|what is on",
        kinds.list_of(_EVENT),
        """
        coming up this month: {}|in the calendar are {}|our village has {} this summer|events: {}
        {} take place in the hall|you can look forward to {}|the caterer does {}
        the photographer can be booked for {}
        """,
    ),
    detail(
        "chore assigned|household chore|chore|is responsible for chore",
        CHORE,
        """
        my chore is {}|this week it's your turn for {}|he is in charge of {}|she gets pocket money for {}
        {} is my least favourite job|the kids take turns {}|i've been {} all morning
        dad said i should be {} right now
        """,
    ),
    detail(
        "chores|chore list|housework shared|household duties",
        kinds.list_of(_CHORE),
        """
        the chores this week: {}|my share of the housework is {}|the au pair's duties include {}
        {} are done by the children|we spent saturday {}|the home help comes for {}
        i pay someone for {}|on the rota you're down for {}
        """,
    ),
    detail(
        "collection of|things collected|collects|what is collected",
        kinds.list_of(_COLLECTED),
        """
        he collects {}|she has a huge collection of {}|my uncle's cabinets are full of {}
        {} fill their attic|as collectors we look for {}|at the swap meet i found {}
        her collection includes {}|the auction is a must for anyone who collects {}
        """,
    ),
    detail(
        "items in auction|auction items|lots for sale|under the hammer",
        kinds.list_of(_COLLECTED),
        """
        under the hammer today: {}|the auction has {}|bids are invited for {}|lots include {}
        {} go to the highest bidder|she made the winning bid for {}|the catalogue of the auction shows {}
        """,
    ),
    detail(
        "hurts|where is the pain|painful spot|pain in",
        BODY,
        """
        my {} hurts|there is a sharp pain in the {}|it hurts here, in the {}|the {} is sore to the touch
        he can hardly move because of his {}|the pain starts at the {}|she pointed to her {} and said ouch
        i think something is wrong with my {}
        """,
        generic="part of body",
    ),
    detail(
        "x ray of|scan of|body part scanned|examined body part",
        BODY,
        """
        they took an x-ray of the {}|we need a scan of the {}|the scan shows the {}|on the x-ray you see the {}
        the specialist examined her {}|an ultrasound of the {} was ordered|the picture of the {} looks fine
        please lie still while we scan your {}
        """,
        generic="part of body",
    ),
    detail(
        "operated on|surgery on|operation planned for|body part operated",
        BODY,
        """
        she had an operation on her {}|surgery on the {} went well|he is having his {} operated on
        the surgeon worked on the {} for two hours|after the operation the {} must be kept still
        there's a scar from surgery on my {}|his {} will be operated on next week
        """,
        generic="part of body",
    ),
    detail(
        "tattoo on|tattoo place|tattooed spot|where tattoo is",
        BODY,
        """
        she has a tattoo on her {}|the tattoo goes on the {}|i'd like the rose tattooed on my {}
        a small anchor is tattooed on his {}|the ink covers the whole {}|getting the {} tattooed hurts
        he had an old tattoo on the {} removed
        """,
        generic="part of body",
    ),
    detail(
        "injured body parts|hurt in fall|bruised|hurt body parts",
        kinds.list_of(_BODY),
        """
        in the fall he hurt {}|bruises were found on {}|she injured {}|the bandages cover {}
        {} took the worst of it|the physio is treating {}|the rash has spread to {}
        the nurse put ice on {}
        """,
    ),
    detail(
        "skill wanted|skill needed|must be good at|main skill",
        SKILL,
        """
        for this job you must be good at {}|we need someone with skills in {}|her strongest skill is {}
        {} is a must for the post|he has a talent for {}|what sets her apart is her {}
        applicants should know something about {}
        """,
    ),
    detail(
        "skill to learn|wants to improve|training wanted|would like to learn",
        SKILL,
        """
        i'd like to get better at {}|she wants a course in {}|my goal for this year is to learn {}
        he needs more training in {}|{} is what i still have to learn|the boss is sending me on a course on {}
        can you teach me {}
        """,
    ),
    detail(
        "skills offered|good at|abilities|is skilled at",
        kinds.list_of(_SKILL),
        """
        i'm good at {}|her cv mentions {}|he has a good hand for {}|the new colleague brings experience in {}
        {} are among her skills|the volunteer can help with {}|we trained the team in {}
        skills: {}
        """,
    ),
    detail(
        "lost property|handed in|lost and found item|forgotten item",
        LOST,
        """
        has anyone seen my {}|i lost my {} on the bus|a {} was handed in at the desk|i left my {} in the taxi
        she can't find her {}|the {} is still missing|someone found a {} under the bench
        please call me if you find a {}|the lost property office has your {}
        """,
    ),
    detail(
        "stolen from bag|stolen thing|item stolen|theft of",
        LOST,
        """
        my {} has been stolen|the pickpocket got away with a {}|a {} was taken from the changing room
        i want to report the theft of my {}|somebody stole her {} at the beach|the stolen {} turned up in a bin
        when i came back, my {} had been nicked
        """,
    ),
    detail(
        "found items|items handed in|lost items list|lost things",
        kinds.list_of(_LOST),
        """
        these things were left on the train: {}|handed in this week: {}|at the lost property office there are {}
        {} were found after the concert|the cleaners picked up {}|nobody has claimed {}
        the box of lost things contains {}
        """,
    ),
    detail(
        "related as|relationship|who it is to me|relation",
        RELATIVE,
        """
        she is my {}|that's my {} on the phone|the man in the photo is her {}|our visitor is his {}
        i introduced him as my {}|we're not strangers, she's my {}|he turned out to be my {}
        {} of the applicant, says the form
        """,
    ),
    detail(
        "travels with|goes together with|travel companion|accompanied by",
        RELATIVE,
        """
        i'm travelling with my {}|she came along with her {}|his {} goes with him|my {} is coming too
        he brought his {} as company|they let me take my {} with me|we booked two seats, one for my {}
        the child was accompanied by her {}
        """,
    ),
    detail(
        "advice from|recommended by relation|told by|heard it from",
        RELATIVE,
        """
        i heard about you from my {}|my {} recommended this place|it was her {} who told her about it
        on the advice of my {} i came here|his {} gave him the tip|the idea came from my {}
        my {} swears by it and told me to try
        """,
    ),
    detail(
        "flavour|flavour chosen|flavour wanted|taste",
        FLAVOUR,
        """
        i'll take the {} flavour|which flavour? {}, please|it tastes of {}|one tub in {}
        the kids want {} flavour|{} is her favourite flavour|this yoghurt is {}|the toothpaste tastes like {}
        we're launching the drink in {} flavour
        """,
    ),
    detail(
        "flavours available|flavours|flavours sold|tastes on offer",
        kinds.list_of(_FLAVOUR),
        """
        flavours: {}|it comes in the flavours {}|the ice cream van has {}|we sell it in {}
        {} are the bestselling flavours|you can get the crisps in {}|the drink is available in {}
        there's a mixed pack with {}
        """,
    ),
    detail(
        "cuisine|kind of food served|style of cooking|food style",
        CUISINE,
        """
        the place is known for {}|we feel like {} tonight|they serve {}|the restaurant does {}
        a new spot for {} has opened|if you like {}, go there|{} is what the kitchen does best
        cuisine: {}|i'm craving {}
        """,
    ),
    detail(
        "food stalls|cuisines on offer|food at festival|food trucks",
        kinds.list_of(_CUISINE),
        """
        the food stalls have {}|at the festival you can eat {}|food trucks with {} are coming
        {} are on offer at the night market|in this street there's {}|the food court has {}
        our town is full of places for {}
        """,
    ),
    detail(
        "excuse|reason for absence|absent because of|why absent",
        EXCUSE,
        """
        i can't come because of {}|she was absent due to {}|his excuse was {}|sorry, i have to stay away, {}
        reason for absence: {}|{} kept her at home|the parents wrote that it was {}
        he called in, it's {}
        """,
    ),
    detail(
        "reason for cancelling|cancelled booking because|why booking cancelled|cancellation reason",
        EXCUSE,
        """
        we have to cancel our booking because of {}|reason for cancelling: {}|i'd like to cancel, the reason is {}
        they called off the dinner because of {}|the guest cancelled, citing {}|due to {} she gave her ticket back
        {} made us cancel
        """,
    ),
    detail(
        "left job because|reason for leaving|why resigned|quit because of",
        EXCUSE,
        """
        he left the job because of {}|she quit her job due to {}|reason for leaving the firm: {}
        {} made him hand in his notice|in his resignation letter he mentions {}
        asked why she resigned, she said {}|i gave notice because of {}
        """,
    ),
    detail(
        "amenity wanted|must have feature|room with|wants room with",
        _kind(_AMENITY),
        """
        we'd like a room with {}|does the hotel have {}|{} is a must for us|i'm looking for a flat with {}
        it has to have {}|we would pay extra for {}|the guest asked for {}
        we chose this house because of the {}
        """,
    ),
    detail(
        "hotel amenities|hotel offers|flat features|house features",
        kinds.list_of(_AMENITY),
        """
        the hotel has {}|guests enjoy {}|the flat comes with {}|features: {}|the listing mentions {}
        {} are included in the price|the campsite offers {}|on the top floor you'll find {}
        """,
    ),
    detail(
        "sound heard|noise heard|strange sound|heard a",
        SOUND,
        """
        there's a strange sound, like {}|last night we heard {}|the machine makes a noise, it's {}
        {} woke me up|what i heard was {}|the neighbours complain about {}|suddenly there was {}
        the noise coming from upstairs is {}
        """,
    ),
    detail(
        "sounds recorded|sounds heard|noises|sound effects",
        kinds.list_of(_SOUND),
        """
        the microphone picked up {}|witnesses heard {}|sounds on the tape: {}|for the radio play we need {}
        {} can be heard in the background|the tenant complains of {} at night|the toy makes these noises: {}
        """,
    ),
    detail(
        "smell|smells of|scent noticed|odour",
        SCENT,
        """
        it smells of {}|there's a smell of {} in the hall|the room smelled like {}|i noticed a whiff of {}
        {} is what it smells like|the scent is {}|the stairwell reeks of {}
        the smell reminds me of {}
        """,
    ),
    detail(
        "perfume notes|scents in perfume|candle scents|scents available",
        kinds.list_of(_SCENT),
        """
        the perfume has notes of {}|the candles come in {}|scents: {}|the perfume is a blend of {}
        {} give this perfume its character|the wine has an aroma of {}|the soap is made in {}
        """,
    ),
    detail(
        "pattern|print on fabric|patterned with|design on cloth",
        PATTERN,
        """
        the pattern is {}|it's patterned with {}|i want the one with {}|the wrapping paper has {} on it
        {} is the design on the cloth|a duvet cover with {}|her scarf was printed with {}
        we'd like wallpaper with {}
        """,
    ),
    detail(
        "hairstyle|haircut|haircut wanted|hair worn in",
        HAIRSTYLE,
        """
        i'd like a haircut, {} please|she wears her hair in {}|the new hairstyle is {}|hair: {}
        {} suits him well|the barber suggested {}|for the wedding her hair was done in {}
        can you do {} on short notice|you'll recognise her by her hair, {}
        """,
    ),
    detail(
        "crop|grown on farm|main crop|farm produce",
        PRODUCE,
        """
        the farm grows {}|this year's main crop is {}|the fields are planted with {}|our {} did well this summer
        {} is what the farmer lives from|the harvest of {} was poor|they bring in the {} next week
        at the farm gate you can buy {}
        """,
    ),
    detail(
        "market produce|sold at market|farm shop sells|harvested goods",
        kinds.list_of(_PRODUCE),
        """
        at the farmers' market we bought {}|the farm shop sells {}|in season now: {}|the stall has {}
        {} are fresh from the field|the veg box holds {} this week|the cooperative trades in {}
        """,
    ),
    detail(
        "service booked|service wanted|service needed|needs service",
        SERVICE,
        """
        i'd like to book {}|we need a quote for {}|she is looking for someone who does {}|do you offer {}
        {} is booked for tuesday|how much do you charge for {}|he runs a small business for {}
        the appointment is for {}
        """,
    ),
    detail(
        "services offered|services|company offers|we also do",
        kinds.list_of(_SERVICE),
        """
        our services: {}|the company offers {}|we also do {}|you can book {} online|she advertises {}
        {} are part of the package|the invoice covers {}|on the side of the van it says {}
        """,
    ),
    detail(
        "device broken|faulty device|device with problem|broken appliance",
        DEVICE,
        """
        my {} is broken|the {} won't work any more|i have a problem with my {}|please repair the {}
        the {} died after two years|there's something wrong with the {}|i'm calling about a faulty {}
        her {} has stopped working
        """,
        generic="electrical item",
    ),
    detail(
        "device bought|device ordered|gadget bought|appliance ordered",
        DEVICE,
        """
        i ordered a {} from your shop|we bought a {} in the sale|the {} comes with a two-year warranty
        she got herself a {}|a new {} is on its way|my latest gadget is a {}
        i'm thinking of buying a {}|your order: one {}
        """,
        generic="electrical item",
    ),
    detail(
        "device left on|left switched on|forgot to switch off|switch off",
        DEVICE,
        """
        i forgot to switch off the {}|the {} was left on all night|please turn off the {} before you leave
        is the {} still running|unplug the {} when it's not in use|someone left the {} on
        the {} uses power even at night because nobody turns it off
        """,
        generic="electrical item",
    ),
    detail(
        "devices insured|devices|devices in use|gadgets owned",
        kinds.list_of(_DEVICE),
        """
        our office uses {}|the policy covers {}|in the burglary we lost {}|devices: {}
        {} are connected to the network|the recycling centre takes {}|he repairs {}
        the smart plug controls {}
        """,
    ),
    detail(
        "what it does wrong|fault described|problem with device|what goes wrong",
        FAULT,
        """
        the problem is that it {}|it {} every single time|since yesterday it {}|the customer says it {}
        mine {}, is that normal|after ten minutes it {}|it {} and i don't know why
        the thing {}, please fix it
        """,
    ),
    detail(
        "tone|tone of letter|style of reply|tone wanted",
        TONE,
        """
        please keep the letter {}|the tone should be {}|write the reply so that it sounds {}|make it {} in tone
        {} is the tone we want|her emails are always {}|the text is meant to be {}
        could you rewrite it in a way that is {}
        """,
    ),
    detail(
        "surface|ground|race surface|runs on surface",
        SURFACE,
        """
        the race is run on {}|the path leads over {}|these shoes are made for {}|we played on {}
        {} all the way to the hut|underfoot it was {}|the last part of the route is {}
        the match takes place on {}|tyres for {} are needed
        """,
    ),
    detail(
        "allergy|allergic reaction to|allergen|has allergy to",
        _kind(_ALLERGEN),
        """
        i'm allergic to {}|he has a bad allergy to {}|{} makes her sneeze|she can't go near {}
        the rash came from {}|allergy: {}|does this contain {}? i'm allergic|{} could kill him, he needs his pen
        my daughter reacts to {}
        """,
    ),
    detail(
        "allergens listed|traces of|may contain|list of allergens",
        kinds.list_of(_ALLERGEN),
        """
        may contain {}|there are traces of {}|the guest is allergic to {}|allergies: {}
        {} must be kept away from this child|please note her allergies, {}|the test was positive for {}
        we cook without {}
        """,
    ),
    detail(
        "packed|in the rucksack|packed for trip|bring along",
        kinds.list_of(_PACKED),
        """
        in my rucksack are {}|i've packed {}|please bring {} to the camp|don't forget {}
        {} are already in the suitcase|every child should bring {}|for the hike you need {}
        on the packing list: {}
        """,
    ),
    detail(
        "forgot to pack|left at home|not packed|packing forgotten",
        kinds.list_of(_PACKED),
        """
        i forgot to pack {}|we left {} at home|he noticed on the train that he hadn't packed {}
        {} are still lying on the bed at home|nobody thought of packing {}|we had to buy {} when we got there
        halfway to the airport she remembered {}
        """,
    ),
    detail(
        "supplies to order|order supplies|supplies low|restock",
        kinds.list_of(_SUPPLY),
        """
        we're running low on {}|please order {} for the office|the store room is out of {}|restock {} soon
        {} are nearly used up|on the order form i put {}|supplies needed: {}
        can you pick up {} at the wholesaler's
        """,
    ),
    detail(
        "supplies delivered|goods received|came in delivery|supplies received",
        kinds.list_of(_SUPPLY),
        """
        the delivery brought {}|we received {}|in today's delivery were {}|the boxes that came contain {}
        {} have arrived and are in the store room|the van dropped off {}|goods received: {}
        """,
    ),
    detail(
        "role in team|role at event|position played|part played",
        ROLE,
        """
        she is the {} in our team|his role is {}|i was asked to be the {}|they made him {}
        {} is her role at the event|on the list you're down as {}|he is playing {} this season
        we still need someone as {}|for years she was our {}
        """,
    ),
    detail(
        "roles to fill at event|roles open|positions open|helpers needed as",
        kinds.list_of(_ROLE),
        """
        we still need people for these roles: {}|the club is looking for {}|roles not yet taken: {}
        {} are still missing for the show|who can step in? we lack {}|volunteers wanted as {}
        the casting is for {}
        """,
    ),
)
