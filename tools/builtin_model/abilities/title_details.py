"""What shows, places, firms, clubs, plans and other things are called."""

import re

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.details import Detail, detail
from tools.builtin_model.draw import Draw, phrases, words

_SLOT = re.compile(r"{(\w+)}")
_LISTS = {
    "head": words(
        """
        Eagle River Stone Harbour Meadow Cedar Falcon Maple Willow Lantern Anchor Raven Otter Bluebird Copper Amber
        Thistle Heron Juniper Summit Valley Pebble Ember Comet Saffron Clover Hazel Birch Poppy Swan Badger Ivy
        Castle Garden Island Mill Orchard Bridge Forest Shore Lake Hill Tower Market Window Mirror Paper Velvet
        Cotton Sugar Pepper Ginger Lemon Olive Walnut Cherry Marble Crystal Ruby Pearl Thunder Rain Snow Frost Sun
        Moon Star Wind Storm Tide Wave Fox Wolf Bear Lion Tiger Hare Robin Owl Swallow Dolphin Salmon Beaver Acorn
        """
    ),
    "heads": words(
        """
        Rivers Shadows Letters Bridges Gardens Windows Lanterns Foxes Wolves Sparrows Tigers Kings Sisters Brothers
        Strangers Islands Voices Mountains Trains Ships Stones Feathers Mirrors Maps Roads Ghosts Nights Winters
        Stars Bees Horses Harbours Promises Secrets Faces Masks Clocks Keys Songs Dreams Flowers Owls Lemons Storms
        """
    ),
    "quality": words(
        """
        Blue Red Green Golden Silver White Black Grey Little Old New Great Northern Southern Eastern Western Silent
        Lost Hidden Broken Wild Quiet Happy Lucky Royal Grand Brave Bright Dark Cold Warm Sweet Bitter Wooden Iron
        Paper Burning Frozen Flying Running Dancing Sleeping Laughing Crooked Endless Secret Second Last First
        """
    ),
    "land": words("Norway Peru Ireland Japan Morocco Iceland Kenya Portugal Greece India Chile Scotland Nepal"),
    "craft": words(
        """
        Pottery Knitting Welding Baking Painting Sailing Singing Photography Gardening Carpentry Cooking Juggling
        Weaving Drawing Sewing Climbing Dancing Writing Spanish Italian Norwegian Polish Algebra Statistics Botany
        Accounting Marketing Robotics Astronomy Beekeeping Calligraphy Acting Fencing Yoga Chess Origami Filming
        """
    ),
    "matter": words(
        """
        Budget Roof Hiring Sales Safety Website Parking Holiday Canteen Security Design Pricing Training Summer
        Christmas Warehouse Catalogue Energy Heating Garden Kitchen Insurance Delivery Payroll Archive Printer
        Customer Marketing Quality Logistics Recycling Staff Harvest Server Invoice Contract Playground Library
        """
    ),
}


def _named(patterns: str, **lists: str) -> kinds.Kind:
    """Names after patterns with bars between them; a third of the words are unknown, but for `what` and `way`."""
    ways = phrases(patterns)
    listed = {**_LISTS, **{slot: words(text) for slot, text in lists.items()}}

    def make(draw: Draw) -> str:
        return _SLOT.sub(lambda slot: _filled(draw, slot[1], listed), draw.pick(ways))

    return kinds.Kind({"type": "string"}, kinds.plain(make))


def _filled(draw: Draw, slot: str, listed: dict[str, tuple[str, ...]]) -> str:
    if slot == "city":
        return values.city(draw)
    if slot == "name":
        return values.name(draw)
    if slot == "number":
        return str(draw.rng.randrange(2, draw.pick((10, 100, 1000))))
    if slot == "any" or (slot not in {"what", "way"} and draw.chance(1 / 3)):
        return values.any_word(draw).capitalize()
    return draw.pick(listed[slot])


_WORK = _named(
    """
    The {quality} {head}|The {head}|{quality} {heads}|{heads} of {city}|Letters from {city}|{head} and {head}
    A {head} in {city}|{name} and the {head}|Under the {head}|{quality} {head}|Beyond {city}|{heads}
    The {head} of {any}|No More {heads}|The Last {head}|Goodbye {name}|{name} in {city}|Three {heads}|{any}
    Where {heads} Sleep|When the {head} Falls|{number} {heads}|{name} Comes Home|After the {head}|My {quality} {head}
    """
)
_ART = _named(
    """
    Colours of {city}|{head} and {head}|Faces of {land}|{quality} {heads}|{what} in {head}|{what} of the {head}
    {land} in {what}|From {head} to {head}|{quality} {what}|{what} and {what}|{heads}|{what} from {city}|{any}
    {name} at the {head}|Still Life with {heads}|{head} No {number}|Untitled {number}|{any} in {quality}
    """,
    what="Light Glass Silk Clay Silver Bronze Ink Porcelain Gold Linen Smoke Water Iron Wood Steam Chalk Salt",
)
_SONG = _named(
    """
    {quality} {head}|Dance with {name}|Oh {name}|{city} at Night|Back to {city}|Under the {head}|{any} {any}|{any}
    Only {heads}|Hold the {head}|Waiting for {name}|{quality} {heads}|{head} Blues|Waltz for {name}|One More {head}
    My {head}|Rain on {city}|Fly {head} Fly|{head} in the {head}|Say It {name}|{number} {heads}|{name}
    """
)
_PIECE = _named(
    """
    {head} {what}|{what} in {quality}|{what} No {number}|{name} {what}|{quality} {what}|{city} {what}|{any}
    {any} {what}
    The {head} {what}|{what} for {name}
    """,
    what="Sonata Waltz March Nocturne Suite Fantasy Prelude Serenade Rondo Lullaby Polka Overture Symphony Ballad",
)
_BAND = _named(
    """
    {quality} {heads}|{name} and the {heads}|{any}|{any} {any}|{number} {heads}|{head} {what}|{quality} {head} {what}
    {heads} of {city}|{head} {heads}|{city} {what}|{quality} {what}|The {heads}|{name} {what}|DJ {any}|{heads}
    """,
    what="Club Society Orchestra Parade Machine Quartet Express Collective Brothers Sisters Band Trio Choir",
)
_ENSEMBLE = _named(
    """
    {city} {what}|{head} {what}|{quality} {what}|{heads}|{any} {what}|{any}|{name} {any} {what}|{what} {city}
    {quality} {heads}|St {name} {what}|{matter} {what}|Vox {any}|{city} {quality} {heads}
    """,
    what="Singers Voices Strings Philharmonic Sinfonia Chorus Choir Ensemble Players Chamber Symphony Brass Winds",
)
_PROGRAMME = _named(
    """
    {head} Hour|{matter} {what}|{quality} {what}|{name} {what}|{city} {what}|{what} with {name}|{any} {what}|{any}
    The {head} {what}|Good Morning {city}|{heads} and {heads}|{craft} {what}|{what} {number}|Late with {name}
    {craft} at {number}|Ask {name}|Inside {city}|{head} to {head}|One {quality} {head}
    """,
    what="Hour Show Talk Report Tonight Today Weekly Stories Club Daily Live Magazine Files Corner Minutes Diaries",
)
_PAPER = _named(
    """
    {craft} {what}|{city} {what}|{quality} {what}|Modern {craft}|{head} {what}|{matter} {what}|{any} {what}|{any}
    The {head}|{what} of {craft}|{heads}|{craft} and {craft}|{head} Notes|{name} {what}|{what} for {heads}
    """,
    what="Weekly Monthly Journal Review Letters Times Post Digest Herald Annals Quarterly Courier Bulletin Gazette",
)
_BOOK = _named(
    """
    {what} to {craft}|{craft} Made Easy|{name} Cooks|{craft} for Everyone|The {head} {what}|{what} of {craft}
    {land} {what}|{number} {quality} Recipes|{city} on Foot|{craft} {what}|{head} {what}|{any} {what}|{quality} {what}
    Simply {craft}|{what} to {city}|All about {heads}|{craft} in {number} Days
    """,
    what="Guide Handbook Companion Basics Kitchen Lessons Secrets Atlas Primer Almanac Manual Cookbook Steps",
)
_FIRM = _named(
    """
    {head} {what}|{name} & Sons|{name} and {name}|{any} {what}|{any} Ltd|{quality} {head} {what}|{city} {what}
    {name} Brothers|{any} GmbH|{quality} {what}|{any}|{any} & Co|{name} {any} {what}|{head} & {head}|{any} Inc
    {heads} {what}|{head}{what}|{any}{what}|{name} {what} Ltd|{matter} {what}|{any} AG
    """,
    what="Services Partners Group Systems Works Trading Solutions House Company Supply Logistics Studio Union",
)
_PRACTICE = _named(
    """
    {head}side {what}|{name} {what}|{quality} {what}|{what} at {head} {head}|{head} {what}|{city} {what}|{any} {what}
    {head} {head} {what}|{any}|{name} & {name}|St {name} {what}|{quality} {head} {what}|Dr {name}
    """,
    what="Dental Practice Clinic Care Smiles Health Surgery Animals Vets Paws Legal Law Rooms Physio Medical",
)
_SHOP = _named(
    """
    {name}'s|{quality} {head}|{head} & {head}|{city} {what}|{name} {what}|{head} {what}|{any} {what}|{any}|{heads}
    {quality} {what}|The {head} {what}|{what} {name}|Corner {what}|{what} and More|{name}'s {what}|{what} {number}
    """,
    what="Books Flowers Bikes Toys Shop Store Market Corner Cellar Barn Depot Basket World Bazaar Place Attic",
)
_INN = _named(
    """
    Hotel {any}|{head} Inn|{quality} {head}|Villa {name}|Pension {name}|Casa {any}|{city} {what}|{head} {what}|{any}
    {quality} {what}|{head}view {what}|Chalet {any}|{name}'s {what}|Haus {name}|{head} & {head}|{any} {what}
    """,
    what="Lodge House Hostel Rest Rooms Court Palace Guesthouse Cottage Manor Retreat Camp Meadows Pines",
)
_HUT = _named(
    """
    {head} Hut|{quality} {head} Hut|Rifugio {any}|{name} Hut|Refuge {any}|{head} {what}|{any} {what}|{any} Hut
    {quality} {what}|Cabane {any}|{city} {what}|{any}|{head} Ridge {what}
    """,
    what="Hut Lodge Shelter Cabin Bivouac House Refuge Alm",
)
_TABLE = _named(
    """
    {quality} {head}|Chez {name}|Trattoria {name}|{any} Kitchen|Bistro {number}|{head} {what}|{name}'s {what}|{any}
    Cafe {any}|Casa {name}|{what} {city}|The {head} and {head}|{head} & {head}|Da {name}|{quality} {what}|{name}'s
    Little {city}|{any} {what}|Taverna {any}|{heads}
    """,
    what="Kitchen Grill Table Oven Spoon Fork Bar Diner Garden Corner Lounge Terrace Tap Cup Plate Pot",
)
_SCHOOL = _named(
    """
    {head}side {what}|St {name} {what}|{name} {any} {what}|{city} {what}|{head} {what}|{quality} {head} {what}
    {any} {what}|{head} Hill {what}|Little {heads}|{quality} {heads}|{craft} {what}|{any}|{head} {head}
    """,
    what="School Academy Primary College Institute Nursery Kindergarten Playgroup Centre High Campus House",
)
_TEAM = _named(
    """
    {city} United|FC {city}|{city} {heads}|{quality} {heads}|{city} {what}|Real {any}|{head} {what}|{any} {what}
    SV {any}|{any}|Sporting {city}|{head}side {what}|{city} City|AC {any}|{quality} {what}|{city}|Dynamo {city}
    """,
    what="Rovers Wanderers Rangers Athletic Bears Hawks Sharks Bulls Dragons Rockets Giants Hornets Town County",
)
_CLUB = _named(
    """
    {city} {what}|{head} {craft} Club|{quality} {what}|{head} {what}|{craft} {what}|{any} {what}|{quality} {heads}
    Friends of {city}|{heads} of {city}|{matter} {what}|{any}|Sunday {what}|{name} {what}|{heads} and {heads}
    """,
    what="Club Circle Society Runners Rowers Hikers League Association Group Walkers Friends Fellows Guild Cyclists",
)
_COURSE = _named(
    """
    {craft} for Beginners|{craft} A{number}|Intro to {craft}|Advanced {craft}|{craft} Basics|{craft} and {craft}
    {what} {craft}|{craft} {what}|{any} {what}|{craft} in a Week|Better {craft}|{craft} {number}|{matter} {what}
    {craft} with {name}|{any} {craft}|First Steps in {craft}|{quality} {craft}
    """,
    what="Fundamentals Essentials Practical Applied Workshop Training Certificate Intensive Methods Principles",
)
_TALK = _named(
    """
    The Future of {matter}|Why {craft} Matters|Living with {heads}|{heads} in History|How {heads} Work|After {city}
    {craft} in {city}|{matter} without {matter}|What {heads} Know|Ten Years of {matter}|Beyond {matter}|{any} at Scale
    Lessons from {land}|Less {matter} More {matter}|{quality} {matter}|{craft} Today|Do {heads} Dream|Rethinking {any}
    """
)
_MEETING = _named(
    """
    {matter} Review|Weekly {what}|{any} Kickoff|{matter} {what}|{matter} and {matter}|Q{number} {what}|{city} {what}
    {quality} {what}|{matter} Planning|{name} {what}|{head} {what}|Project {any}|{matter}|{any} {what}
    """,
    what="Sync Update Check Briefing Standup Roundtable Talks Preview Session Handover Feedback Results Strategy",
)
_PRODUCT = _named(
    """
    {any} Pro {number}|{any} {number}|{head} {number}|{head} {what}|{quality} {head}|{any} {what}|{any} X{number}
    {head}{what}|{quality} {what}|{any}|{name} {number}|{head} {what} {number}|{any} Mini|{heads} {number}|{any} II
    """,
    what="Pro Max Light Plus Air Comfort Classic Sport Ultra Flex Easy Master Compact Prime Trail Active Smart",
)
_PLAN = _named(
    """
    {head} Basic|{what} Plus|{what} {number}|Smart {number}|{quality} {what}|{head} {what}|{any} {what}|{any}
    Home {any}
    {what} L|{what} XL|{what} Unlimited|Family {what}|{city} {what}|{matter} {what}|{head} {number}|{quality}
    """,
    what="Basic Plus Premium Flex Start Comfort Family Junior Gold Silver Student Starter Business Saver Free Total",
)
_PROJECT = _named(
    """
    {quality} {head}|Operation {head}|{any}|{head} {number}|Project {head}|{city}|{head}|{name}|{head} {what}
    {any} {what}|{matter} {what}|{quality} {any}|{heads}|{number} {heads}|{matter} {number}|{quality} {what}
    """,
    what="Initiative Forward Bridge Next Launch Rising Renewal Sprint Wave Lab Upgrade Start Beacon Reboot Dawn",
)
_CAMPAIGN = _named(
    """
    Clean {heads} Now|{quality} {heads}|Hands Off {city}|Plant a {head}|{what} for {heads}|Save the {heads}|Stop {any}
    {city} {what}|{what} {city}|More {heads}|Say Yes to {heads}|{matter} for All|One {head} Each|{any} {what}
    {heads} for {city}|Less {matter}|{what} against {any}|Keep {city} {quality}
    """,
    what="Run Walk Hands Together Steps Wheels Hearts Move Ride Action Help Voices Hope Swim Bake Gather",
)
_EVENT = _named(
    """
    {city} {what}|{head} {what}|{craft} {what}|{head} on the {head}|{quality} {what}|{any} {what}|{what} of {heads}
    {any}|{city} {craft} {what}|{matter} {what} {number}|{heads} and {heads}|{city} Sounds|{what} {number}|{any}Con
    {quality} {heads}|Rock the {head}
    """,
    what="Days Nights Festival Fair Summit Forum Lights Week Expo Cup Gala Open Congress Weekend Carnival Masters",
)
_PRIZE = _named(
    """
    {quality} {head}|{name} {any} {what}|{any} {what}|{head} {what}|{city} {what}|{craft} {what}|{quality} {what}
    {any}
    Order of the {head}|{head} of the Year|{name} {what}|{land} {what}
    """,
    what="Prize Medal Grant Fellowship Scholarship Fund Award Cross Star Trophy Seal Label",
)
_LAW = _named(
    """
    {quality} {head} Act|{matter} {what}|{city} {what}|{matter} Protection {what}|{any} {what}|{head} {what}
    {matter} and {matter} {what}|{quality} {what}|{land} {what}|{name} {what}|{what} {number}|{what} of {city}
    """,
    what="Act Bill Law Treaty Accord Charter Directive Code Decree Convention Pact Agreement",
)
_APP = _named(
    """
    {any}|{any}ly|{what}{head}|{head}{what}|{quality}{head}|{any}{what}|{what} Buddy|{head} {what}|{any} {number}
    {name} Go|{what} Now|Quick{what}|Open{any}|{any} Studio|{head}|My {what}|{what}ster|{quality} {what}
    """,
    what="Note Map Pay Chat Desk Book Track Mail Plan Board Code Meet Store Log Cloud Base Flow Sheet Scan Hub",
)
_STREET = _named(
    """
    {head} Street|{head} Street {number}|{number} {head} Lane|{quality} {what}|{head} {what}|{name} {what}|Via {name}
    {number} {any} {what}|{any} {what}|Rue {name}|{any}weg|{any}strasse {number}|{city} {what}|{head} {head} {what}
    {name} {any} {what}|Calle {any}
    """,
    what="Street Road Lane Avenue Square Alley Row Drive Place Way Hill Close Crescent Walk Yard Boulevard",
)
_STATION = _named(
    """
    {city} Central|{head} Park|{quality} Bridge|{city} {what}|{head} {what}|{any} {what}|{any}|{head} {head}|{city}
    {name} Square|{quality} {what}|{head} Hill|{city} {any}|{what} {any}
    """,
    what="West East North South Central Junction Airport Cross Gate Road Terminal Town Halt University Harbour",
)
_TRAIL = _named(
    """
    {head} Trail|Old {head} Path|{head} Loop|Via {any}|{quality} {what}|{head} {what}|{any} {what}|{city} {what}
    {head} and {head} {what}|{quality} {head} {what}|{name} {what}|{any}|{what} of {heads}|Route {number}
    """,
    what="Trail Path Way Loop Circuit Ridge Road Run Track Walk Traverse Round Steps",
)
_NATURE = _named(
    """
    {head} {what}|{any} {what}|{quality} {what}|{name} {what}|Mount {any}|Lake {any}|{quality} {head}|{any}
    {city} {what}
    {what} of {heads}|San {any}|{heads} {what}|{head} {head}|Monte {any}
    """,
    what="Bay Lake Peak Falls Sands Valley Island Ridge Park Wood Creek Beach Cove Cave Gorge Point Rock Pond Moor",
)
_BUILDING = _named(
    """
    {head} House|{any} Tower|{quality} {what}|{city} {what}|{head} {what}|{name} {what}|St {name}|{any} {what}|{any}
    {quality} {head} {what}|Palais {any}|{what} {number}|{what} {city}|{head} Court
    """,
    what="Hall Tower Centre Bridge Arena Pavilion Plaza Palace Gallery Studios Quarter Chapel Mill Dome Theatre",
)
_GATE = _named(
    """
    {what} {way}|{what} {way}|{what} {way}|{city} {way}|{any} {way}|{head} {way}|{way} {number}|upper {way}
    {city} side {way}|{way} of the {head}
    """,
    what="north south east west side back front rear main lower river garden harbour station market staff school",
    way="gate entrance door exit gate entrance",
)
_ROOM = _named(
    """
    {head}|{city}|{quality} Room|{any}|Room {any}|{name} Room|{head} {what}|{quality} {what}|{land}|{what} {number}
    {any} {what}|{name} {any}
    """,
    what="Room Hall Lounge Studio Suite Corner Loft Stage Salon Chamber",
)
_SHIP = _named(
    """
    Northern Star|MS {any}|{quality} {head}|Lady {name}|Queen of {city}|{name} {any}|{any}|{head} {what}|Sea {head}
    {name}|King {name}|{city} {what}|Spirit of {city}|{head} of {city}|{any} {number}|{quality} {what}
    """,
    what="Spirit Explorer Express Star Rose Breeze Wind Princess Voyager Pride Dancer Runner Dream",
)
_RACER = _named(
    """
    {quality} {head}|Sir {any}|{head} {what}|{name} {what}|{any}|{any} GT|{head} {number}|{quality} {what}
    {name}'s {head}
    {any} {any}|Miss {name}|{what} {head}|{number} {heads}|{head} of {city}|{any} Turbo
    """,
    what="Comet Arrow Dancer Flash Lightning Dream Spirit Bullet Ruby Prince Duchess Boy Girl Fury Magic Whisper",
)
_DRINK = _named(
    """
    Chateau {any}|{quality} {head}|{head} {what}|{any} {what}|{name}'s {what}|{city} {what}|{any}|{quality} {what}
    Monte {any}|{head} and {head}|{head} {head} {what}|{name} {number}|{land} {what}|{quality} {any}
    """,
    what="Reserve Blend Gold Dry Sunrise Dark Special Classic Garden Breeze Mist Dream Noir Harvest Morning Spice",
)
_SORT = _named(
    """
    {quality} {head}|{name}|{name} {what}|{city} {what}|{any}|{any} {what}|{head} {what}|Lady {name}|{land} {what}
    {quality} {what}|{name} of {city}|{any} {number}|{head} {head}|{heads} {what}
    """,
    what="Beauty Delight Pride Early Star Gem Queen Dawn Blush Giant Glory Late Sweet Favourite Whisper Dream",
)
_GAME = _named(
    """
    {head} Quest|{heads} of {any}|{heads} and {heads}|{any} II|{quality} {head}|{head} {what}|{any}|{any} {what}
    {city} {what}|{quality} {what}|{number} {heads}|Escape from {city}|{head} Attack {number}|{name} {what}
    Hungry {heads}
    """,
    what="Quest Wars Rush Builder Tycoon Battle Kingdom Race Legends Valley Empire Run Island Saga Duel Dash",
)
_TOUR = _named(
    """
    Best of {city}|{heads} of {land}|{city} by Boat|{city} at Night|{quality} {what}|{head} {what}|{land} {what}|{any}
    {city} and {city}|{any} {what}|{heads} and {heads}|{name} {what}|{what} of {city}|{quality} {land}
    {number} {heads}
    """,
    what="Discovery Adventure Explorer Classic Experience Safari Escape Walk Treasures Highlights Dream Round Trip",
)
_FILE = _named(
    """
    {matter} {what}|{matter} {what} {number}|{city} {what}|{any} {what}|{quality} {what}|{matter} and {matter}|{head}
    {name} {what}|{head} {what}|{craft} {what}|{any}|{what} {number}|Project {any}|{city} {matter} {what}
    """,
    what="Overview Report Notes Figures Archive Photos Plan List Summary Draft Numbers Forecast Records Slides",
)
_UNIT = _named(
    """
    {matter} {what}|{matter}|{matter} and {matter}|{what} {head}|{any} {what}|{city} {what}|{quality} {what}|{head}
    {craft} {what}|{any}|{what} {number}|{head} {what}
    """,
    what="Services Team Unit Office Desk Section Care Support Group Committee Panel Council Ward Board",
)

TITLE_DETAILS: tuple[Detail, ...] = (
    detail(
        "tv series|series title|watched series|box set",
        _WORK,
        """
        every evening they watch two episodes of the series {}|{} is back for a third season
        we are hooked on the TV series {}|the final season of {} left viewers speechless
        series {} got cancelled after one year|{} is what she is bingeing
        on the sofa they got through all ten episodes of {}|nobody may spoil the ending of the series {}
        """,
        generic="name|title",
    ),
    detail(
        "documentary|documentary film|true story film|documentary title",
        _WORK,
        """
        the documentary {} took four years to shoot|{} is a documentary about whales
        for the documentary {} nobody acted|in the documentary {} only real farmers speak
        a camera team followed the nurses for {}, a true story|{} documents life on the ice without a script
        last year the prize for documentaries went to {}
        """,
        generic="name|title",
    ),
    detail(
        "radio programme|radio show|on the radio|broadcast title",
        _PROGRAMME,
        """
        on the radio we never miss {}|{} goes out on the radio after the news
        the radio programme {} takes calls from listeners|turn the radio on for {}|listeners can phone in to {}
        her voice is known from the radio show {}|radio show {} moves to a later slot
        {} has been on air every Sunday since the war
        """,
        generic="name|title",
    ),
    detail(
        "opera|opera title|sung at opera house|opera performed",
        _WORK,
        """
        at the opera they sing {}|{} is an opera in three acts|the soprano has the main part in the opera {}
        opera {} is sung in Italian|the tenor caught a cold before {}|the opera house opens the year with {}
        {} lasts four hours, like most operas|arias from {} filled the opera house
        """,
        generic="name|title",
    ),
    detail(
        "ballet|ballet title|danced piece|ballet performed",
        _WORK,
        """
        the ballet company dances {}|{} is a ballet for twelve dancers|on tiptoe they rehearse the ballet {}
        ballet {} has new costumes|she dances the swan in {}|the choreography for {} was never written down
        the prima ballerina bowed after {}|dancers love {} for its jumps
        """,
        generic="name|title",
    ),
    detail(
        "musical|musical title|musical staged|west end show",
        _WORK,
        """
        the musical {} has run for nine years|{} is a musical with roller skates|people sing and tap dance in {}
        we got seats for the musical {}|musical {} comes to town with forty singers
        school kids are putting on the musical {}|nobody leaves {} without humming its show tunes
        the chorus line of the musical {} needs two more men
        """,
        generic="name|title",
    ),
    detail(
        "puppet show|puppet play|puppet theatre piece|shown with puppets",
        _WORK,
        """
        the puppet theatre plays {}|{} is performed with hand puppets|small children love the puppet show {}
        strings and wooden heads bring {} to life|puppet play {} begins after the nap|behind the tiny curtain waits {}
        for {} they carved nine new puppets|the puppeteer travels with {} in a suitcase
        """,
        generic="name|title",
    ),
    detail(
        "opening film|festival opener|first film shown|opening movie",
        _WORK,
        """
        the festival opens with {}|{} is the opening film|as the opening film the curators chose {}
        first on the festival programme comes {}|opening film {} starts after the speeches
        the red carpet was rolled out for {}|the honour of opening the film week goes to {}
        the first night of the film week belongs to {}
        """,
        generic="name|title",
    ),
    detail(
        "closing film|festival closer|last film shown|closing movie",
        _WORK,
        """
        the festival closes with {}|{} is the closing film|after ten days of cinema the last reel is {}
        closing film {} has no subtitles|{} brings the film week to an end|on the final evening they project {}
        as a farewell the festival audience gets {}|the film week will finish with {}
        """,
        generic="name|title",
    ),
    detail(
        "based on novel|adapted from|source novel|original novel",
        _WORK,
        """
        the screenplay is based on {}|{} is the novel it was adapted from|it is a film version of the novel {}
        the director had read {} as a boy and wanted to film it|{} served as the model for the script
        readers of {} will know the plot already|the script follows the novel {} closely
        they bought the film rights to {}
        """,
        generic="name|title",
    ),
    detail(
        "quiz show|tv quiz|game show|quiz programme",
        _PROGRAMME,
        """
        he won a kettle on the quiz show {}|{} is a quiz with a wheel of fortune|candidates for {} must answer fast
        the host of the quiz show {} wears a bow tie|as a contestant on {} you may phone a friend
        quiz show {} starts at eight|on {} the million question was about frogs
        she knows all the answers when the quiz {} is on
        """,
        generic="name|title",
    ),
    detail(
        "cartoon|cartoon title|animated show|cartoon series",
        _WORK,
        """
        on Saturday mornings the kids watch the cartoon {}|{} is a cartoon about a talking tractor
        cartoon {} is hand drawn|the animated mouse comes from {}|animators need a week for a minute of {}
        his bed linen shows figures from the cartoon {}|{} makes children laugh, it is their favourite cartoon
        before bed one cartoon is allowed, mostly {}
        """,
        generic="name|title",
    ),
    detail(
        "episode title|episode name|episode watched|title of episode",
        _WORK,
        """
        the first episode is called {}|{} is the title of tonight's episode|episode seven bears the title {}
        fans rank {} as the best episode of all|in the episode {} they get stuck in a lift|last week's episode was {}
        we fell asleep halfway through the episode {}|{} was the episode with the twin brothers
        """,
        generic="name|title",
    ),
    detail(
        "chapter title|chapter heading|heading of chapter|chapter name",
        _TALK,
        """
        chapter two is headed {}|{} is the title of the chapter|please read the chapter {} for Monday
        the heading above the third chapter reads {}|the bookmark lies at the chapter {}|chapter {} has no pictures
        in the table of contents {} is the longest chapter|she is stuck writing the chapter {}
        """,
        generic="name|title",
    ),
    detail(
        "poem|poem title|recited poem|verse title",
        _WORK,
        """
        the poem is called {}|she learnt the poem {} by heart|{} is a poem in four verses|he recited {} without a slip
        the rhymes of {} are easy to remember|poem {} stands on page nine|the poet read {} aloud
        at the funeral somebody spoke the verses of {}
        """,
        generic="name|title",
    ),
    detail(
        "short story|story title|tale|story published",
        _WORK,
        """
        the short story {} is only six pages long|{} is a short story about a lost dog
        the collection opens with the story {}|story {} was sent in by a reader|her tale {} has a sad ending
        he wrote {} in one night, a story of two pages|among all the stories {} is the shortest
        the class discussed the short story {}
        """,
        generic="name|title",
    ),
    detail(
        "headline|article headline|article title|newspaper headline",
        _TALK,
        """
        the headline reads {}|above the article stands {}|{} was the headline on page one
        in bold letters the paper wrote {}|the article ran under the headline {}
        the editor shortened the headline to {}|headline {} made people laugh
        {} is a misleading headline for such an article
        """,
        generic="name|title",
    ),
    detail(
        "blog|blog name|blog title|blogs at",
        _PROGRAMME,
        """
        she writes a blog called {}|{} is a blog about sourdough|new posts appear on the blog {} every Friday
        the blog {} has two thousand readers|blog {} is on holiday until May|he blogs under the name {}
        recipes like that are found on the blog {}|{} gets more clicks than any other food blog
        """,
        generic="name|title",
    ),
    detail(
        "video channel|channel name|youtube channel|channel watched",
        _PROGRAMME,
        """
        subscribe to the video channel {}|{} uploads a clip every day|on the channel {} a man restores clocks
        her channel goes by the name of {}|channel {} has reached a million followers
        the clip was uploaded by the channel {}|{} is a video channel for gardeners
        his tutorials can be found on the channel {}
        """,
        generic="name|title",
    ),
    detail(
        "newsletter name|newsletter title|mailing|newsletter received",
        _PAPER,
        """
        the newsletter {} lands in the inbox on Mondays|{} is our monthly newsletter
        to unsubscribe from {} click below|she signed up for the newsletter {}|newsletter {} has a new layout
        the tip came from a newsletter called {}|thousands open {} as soon as it is mailed
        the editor of the newsletter {} left
        """,
        generic="name|title",
    ),
    detail(
        "scientific journal|journal|paper appeared in|journal name",
        _PAPER,
        """
        the study was published in the journal {}|{} is a journal with strict referees
        they submitted the manuscript to {}|the journal {} rejected the paper twice
        for the latest research she reads {}|journal {} is free to read|{} printed the findings after peer review
        the paper is in press at {}
        """,
        generic="name|title",
    ),
    detail(
        "column|newspaper column|column title|writes column",
        _PROGRAMME,
        """
        his weekly column is called {}|{} is a column about life with twins|in her column {} she answers letters
        readers turn to the column {} first|column {} is on the back page
        she has written {}, her column, for twenty years|the columnist took the name {} for the column
        {} was dropped to save space, and readers miss the column
        """,
        generic="name|title",
    ),
    detail(
        "comic|comic book|comic title|comic strip",
        _GAME,
        """
        he collects the comic {}|{} is a comic without words|the speech bubbles in {} are tiny
        comic {} sold out in a day|the strip {} runs next to the crossword|she draws the comic {} herself
        under the mattress lay an old issue of the comic {}|{} has superheroes with wings, like most comics
        """,
        generic="name|title",
    ),
    detail(
        "cookbook|recipe book|recipe from|cookbook title",
        _BOOK,
        """
        the recipe is from the cookbook {}|{} has the best recipe for plum cake|cookbook {} has stains on every page
        she cooks her way through {}|look up the soup in the cookbook {}
        on the kitchen shelf stands {} with all the recipes|grandma gave me the cookbook {}
        {} is a cookbook for small kitchens
        """,
        generic="name|title",
    ),
    detail(
        "travel guide|guidebook|guide book title|travel book",
        _BOOK,
        """
        the travel guide {} lists the best hostels|{} is the guidebook in our rucksack
        we found the tip in the guidebook {}|guidebook {} is out of date|the maps in the travel guide {} are useless
        travellers swear by the guidebook {}|{} fits into a pocket, which is good for a travel guide
        pack the guidebook {} for the trip
        """,
        generic="name|title",
    ),
    detail(
        "textbook|school book|course book|book for class",
        _BOOK,
        """
        the class uses the textbook {}|{} is the textbook for the fifth form
        please bring the course book {} to every lesson|the exercises are in the textbook {}
        textbook {} costs thirty euros|all pupils get {} as their school book
        the answers at the back of the textbook {} are wrong|homework comes straight from the course book {}
        """,
        generic="name|title",
    ),
    detail(
        "audiobook|audio book|listens to book|audiobook title",
        _WORK,
        """
        on the drive they listened to the audiobook {}|{} is an audiobook read by two actors
        he fell asleep to the audiobook {}|audiobook {} runs for nine hours|as an audiobook {} is better than in print
        through the headphones came {}, chapter by chapter|the narrator of {} has a deep voice
        she borrowed {} on eight CDs
        """,
        generic="name|title",
    ),
    detail(
        "bedtime story|good night story|story read aloud|bedtime book",
        _WORK,
        """
        the bedtime story is always {}|{} has to be read before the light goes out
        without {} the twins do not fall asleep|tonight dad is reading {} at the bedside
        bedtime story {} is about a sleepy bear|the little one asked for {} at bedtime
        under the blanket they listened to {}|{} is short enough for a good night story
        """,
        generic="name|title",
    ),
    detail(
        "painting title|painting|canvas title|name of picture",
        _ART,
        """
        the painting is called {}|{} hangs over the fireplace in a gold frame|the painter named the canvas {}
        oil painting {} needs cleaning|a thief cut {} out of its frame|under the picture a plate says {}
        critics praised the painting {} for its blues|the restorers spent a year on the painting {}
        """,
        generic="name|title",
    ),
    detail(
        "sculpture|sculpture title|statue|statue name",
        _ART,
        """
        the sculpture {} weighs two tons|{} is a sculpture made of rusty steel|the bronze figure is named {}
        in front of the bank stands the sculpture {}|sculpture {} was carved from one block
        children climb on the statue {}|the sculptor spent three winters on {}|{} fell off its plinth in the storm
        """,
        generic="name|title",
    ),
    detail(
        "photo series|photographs titled|photo project|picture series",
        _ART,
        """
        the photo series is called {}|{} is a series of forty photographs|for the photo series {} she travelled by bus
        her black and white photos are shown as {}|photo series {} took a summer
        he took all the pictures of {} with an old camera|the photographs are titled {}
        {} began with a single photo of a door
        """,
        generic="name|title",
    ),
    detail(
        "gallery|art gallery|gallery name|shown at gallery",
        _BUILDING,
        """
        the gallery {} shows young painters|{} is a small gallery in the old town|her pictures hang in the gallery {}
        the art dealer runs the gallery {}|gallery {} takes half of every sale
        wine was served at the gallery {} for the opening|{} sells art to collectors
        the artist is represented by the gallery {}
        """,
        generic="name|institution",
    ),
    detail(
        "cinema|cinema name|movie theatre|film seen at",
        _BUILDING,
        """
        the film is on at the cinema {}|{} is a cinema with red seats|popcorn is free at the cinema {} on Mondays
        we saw it at the {}, the old cinema|cinema {} has five screens|the projector at the cinema {} broke down
        {} shows films in the original language|late screenings only happen at the cinema {}
        """,
        generic="name|institution",
    ),
    detail(
        "theatre|theatre name|playhouse|performed at theatre",
        _BUILDING,
        """
        the theatre {} is being renovated|{} is a theatre with two balconies|the actors are employed by the theatre {}
        the tickets are for the theatre {}|theatre {} seats nine hundred
        the stage door of the theatre {} is round the back|{} puts on six plays a year
        as a student she was an usher at the theatre {}
        """,
        generic="name|institution",
    ),
    detail(
        "concert hall|hall name|music hall|concert given at",
        _BUILDING,
        """
        the concert takes place in {}|{} is a concert hall with fine acoustics|the orchestra is at home in {}
        concert hall {} has an organ|you can hear a pin drop in the concert hall {}|the pianist sold out {} twice
        {} hosts a concert every night|queue for the concert at the doors of {}
        """,
        generic="name|institution",
    ),
    detail(
        "nightclub|dance club|club they dance in|disco",
        _TABLE,
        """
        they danced all night at {}|{} is a nightclub in a cellar|the bouncer at {} let nobody in
        the DJ plays at the nightclub {}|nightclub {} opens at eleven|after midnight everybody moves on to {} to dance
        the queue outside the club {} goes round the block|{} has the best dance floor in town
        """,
        generic="name|place",
    ),
    detail(
        "choir|choir name|sings in choir|singing group",
        _ENSEMBLE,
        """
        she sings alto in {}|{} is a choir of sixty voices|the choir {} rehearses in the church hall
        choir {} is looking for basses|tenors are rare in the choir {}|on Christmas Eve {} sings carols
        he conducts the choir {}|without a piano {} sang four songs in harmony
        """,
        generic="name|title",
    ),
    detail(
        "orchestra|orchestra name|plays in orchestra|symphony orchestra",
        _ENSEMBLE,
        """
        the orchestra is called {}|{} has twelve cellos|she plays second violin in {}
        the conductor of {} dropped his baton|orchestra {} is on tour in Asia|the symphony was recorded by {}
        an oboist joined the orchestra {}|{} tuned up and the orchestra fell silent
        """,
        generic="name|title",
    ),
    detail(
        "encore|encore piece|played as encore|extra song",
        _SONG,
        """
        as an encore they played {}|{} was the encore|for the encore the pianist chose {}
        the crowd clapped until they got {} as an encore|encore {} lasted ten minutes
        called back to the stage, the singer gave them {}|the last thing they played after the bows was {}
        {} came on top when nobody wanted to go home
        """,
        generic="name|title",
    ),
    detail(
        "first dance song|wedding song|first dance|danced to song",
        _SONG,
        """
        the couple danced their first dance to {}|{} was their wedding song
        for the first dance the newlyweds picked {}|at the wedding the band had to learn {}
        bride and groom opened the floor with {}|first dance {} was over too soon
        {} was playing when they first danced as a couple|their wedding dance is set to {}
        """,
        generic="name|title",
    ),
    detail(
        "concert tour|tour name|band on tour|tour title",
        _TOUR,
        """
        the band is on the road with the tour {}|{} is the name of the farewell tour|their world tour is billed as {}
        tour {} takes in forty cities|the tour bus is painted with the words {}|on the tour shirts it says {}
        the singer broke a leg during the tour {}|{} was the longest tour the band ever did
        """,
        generic="name|title",
    ),
    detail(
        "record label|label|signed to label|music label",
        _FIRM,
        """
        the singer is signed to the label {}|{} is a small record label|the songs came out on {}, an independent label
        the record label {} pays late|label {} pressed five hundred copies|they sent a demo tape to the label {}
        {} dropped the band after one record|the rights to the songs lie with the label {}
        """,
        generic="company|firm",
    ),
    detail(
        "music festival|open air festival|rock festival|festival played",
        _EVENT,
        """
        they camp in the mud at the festival {}|{} is a three day music festival|sixty bands play at the festival {}
        music festival {} sold all wristbands|the main stage at {} burned down|every July she goes to {} for the music
        the festival {} had to be called off in the storm|{} ends with fireworks and a last band
        """,
        generic="name|title",
    ),
    detail(
        "film festival|film week|film entered at|movie festival",
        _EVENT,
        """
        the film was entered at the festival {}|{} is a film festival by the sea
        directors from ten countries come to {}|the film festival {} gives a golden bear
        film festival {} begins in February|it had its first screening at the festival {}|{} shows only short films
        the movie was booed at {}
        """,
        generic="name|title",
    ),
    detail(
        "village fete|local fair|fair|fete name",
        _EVENT,
        """
        the village celebrates {} with a brass band|{} is the village fete in June|at the fair {} there are pony rides
        cake stalls line the green during {}|village fete {} raised money for the roof
        the mayor opens the fair {} with a speech|on the day of {} the whole village is up and about
        {} has a tombola and a merry-go-round
        """,
        generic="name|title",
    ),
    detail(
        "playlist|playlist name|music list|playlist played",
        _SONG,
        """
        he made a playlist called {}|{} is the playlist for the gym|the speaker plays the playlist {} on shuffle
        add the track to the playlist {}|playlist {} is four hours long|for long drives we have the playlist {}
        she shared {} with a link so that all could hear the songs|skip to the end of the playlist {}
        """,
        generic="name|title",
    ),
    detail(
        "piano piece|practised piece|piece for piano|recital piece",
        _PIECE,
        """
        on the piano she is practising {}|{} is written for two pianists|the piano teacher gave him {} to learn
        for the recital he plays {} from memory|piano piece {} has six sharps
        her fingers trip over the fast part of {}|the sheet music on the piano is {}|{} sounds sad on an old piano
        """,
        generic="name|title",
    ),
    detail(
        "theme tune|title music|theme song|opening music",
        _SONG,
        """
        the theme tune is {}|{} is played over the opening titles|the show always begins with the melody of {}
        as title music they took {}|theme tune {} was written in an hour|everybody whistles {}, the theme of the show
        the credits roll to the theme song {}|{} has been the theme tune from the start
        """,
        generic="name|title",
    ),
    detail(
        "next exhibition|coming exhibition|exhibition planned|upcoming show",
        _ART,
        """
        the next exhibition will be {}|{} opens in the east wing in spring|after the summer break visitors can see {}
        curators are already preparing {}|exhibition {} is on the second floor from May
        posters announce the coming exhibition {}|paintings for {} are still on their way|{} is the exhibition to come
        """,
        generic="name|title",
    ),
    detail(
        "past exhibition|previous exhibition|last exhibition|exhibition closed",
        _ART,
        """
        the last exhibition was {}|{} closed on Sunday and was taken down|the museum has just packed away {}
        we missed the exhibition {}, it ended yesterday|the walls are empty since {} was taken down
        exhibition {} drew crowds until it closed|leftover catalogues from {} are half price
        {} was the show before the current one
        """,
        generic="name|title",
    ),
    detail(
        "mountain hut|hut|sleeping hut|alpine hut",
        _HUT,
        """
        {} is the hut they sleep in|the hikers reached the hut {} before dark|{} opens on the mountain again in June
        the warden of the hut {} cooks lentil soup|hut {} has forty bunks
        two days of climbing bring you up to the hut {}|there is no shower at {}, only a stream by the hut
        a helicopter flies food up to the hut {}
        """,
        generic="name|place",
    ),
    detail(
        "campsite|camping ground|camp site name|tent pitched at",
        _INN,
        """
        we pitched the tent at {}|{} is a campsite by the lake|the campsite {} has warm showers
        campsite {} is full in August|caravans are not allowed at the campsite {}
        at {} we slept in a tent under pine trees|drive the camper van to {}
        {} charges extra for tents with electricity
        """,
        generic="name|place",
    ),
    detail(
        "youth hostel|hostel|hostel name|dormitory at",
        _INN,
        """
        the school class sleeps at the youth hostel {}|{} is a hostel with bunk beds|backpackers like the hostel {}
        in the dormitory of {} somebody snored|youth hostel {} serves pancakes
        a bunk at the hostel {} costs twenty euros|{} gives cheap beds to young people
        she left her rucksack at the hostel {}
        """,
        generic="name|place",
    ),
    detail(
        "guest house|bed and breakfast|guesthouse name|b and b",
        _INN,
        """
        the guest house {} has four rooms|{} is a bed and breakfast run by two sisters
        they found a room at the guest house {}|the owner of the guest house {} bakes the rolls herself
        guest house {} has a vacancy|scrambled eggs come with the bed at {}|{} takes in guests from April on
        the bed and breakfast calls itself {}
        """,
        generic="name|place",
    ),
    detail(
        "holiday cottage|cottage|holiday home|cottage rented",
        _INN,
        """
        the family rented the cottage {} for a fortnight|{} is a holiday cottage with a thatched roof
        the cottage is named {}|the key to the cottage {} is under a stone|cottage {} sleeps six
        over the cottage door somebody carved {}|they spent a rainy week in the holiday home {}
        {} has a stove and a view of the dunes
        """,
        generic="name|place",
    ),
    detail(
        "cafe|cafe name|coffee house|coffee drunk at",
        _TABLE,
        """
        let us meet for a coffee at {}|{} is the cafe with the blue awning|the cafe {} has the best cheesecake
        she works on her laptop in the cafe {}|cafe {} closes at six|the waiter at {} knows how I like my espresso
        {} roasts its own beans and serves them at tiny tables|over cake and coffee at {} they talked for hours
        """,
        generic="name|place",
    ),
    detail(
        "bakery|bakery name|baker|bread from",
        _SHOP,
        """
        the rolls come from the bakery {}|{} bakes the best rye bread|every morning there is a queue at the bakery {}
        bakery {} is closed on Mondays|the smell of fresh loaves leads you to {}
        she bought the birthday cake at the bakery {}|{} sells yesterday's bread at half price
        flour is delivered to the bakery {} at four in the morning
        """,
        generic="name|shop",
    ),
    detail(
        "pub|pub name|local pub|beer drunk at",
        _TABLE,
        """
        after work they drink a pint at {}|{} is the pub on the corner|the darts team meets at the pub {}
        pub {} has a quiz night|the landlord of the pub {} pulls a good beer
        he plays cards with his mates at the pub {}|{} rings the bell for last orders
        at the bar of {} a regular was telling jokes
        """,
        generic="name|place",
    ),
    detail(
        "ice cream parlour|ice cream shop|gelato place|ice cream from",
        _TABLE,
        """
        the children want ice cream from {}|{} has forty flavours|two scoops in a cone at {} cost four euros
        the queue at the ice cream parlour {} is long|ice cream parlour {} opens at Easter|lemon ice is best at {}
        {} closes for winter, as nobody wants ice cream then|they sat in front of {} and licked their cones
        """,
        generic="name|shop",
    ),
    detail(
        "pizza place|pizzeria|pizza ordered from|pizza delivery",
        _TABLE,
        """
        we ordered the pizza from {}|{} delivers pizza until midnight|the pizzeria {} has a stone oven
        pizzeria {} has no tables|a boy on a scooter brought the pizza from {}
        a flyer of the pizzeria {} hangs on the fridge|{} forgot the extra cheese on our pizza
        call {} for two pizzas with ham
        """,
        generic="name|place",
    ),
    detail(
        "food truck|snack van|street food stall|lunch truck",
        _TABLE,
        """
        the food truck {} sells dumplings|{} parks in front of the office at noon|lunch came from the food truck {}
        the queue at the van of {} is short today|food truck {} is painted pink
        the cook at {} hands burgers out of the hatch|{} drives from market to market with its fryer
        eat standing up at the food truck {}
        """,
        generic="name|place",
    ),
    detail(
        "caterer|catered by|catering firm|catering",
        _FIRM,
        """
        the food for the wedding comes from {}|{} is doing the catering|the buffet was set up by {}
        caterer {} counts per head|the caterer sent is {}|for the canapes they hired {}
        {} will bring plates and waiters along with the buffet|the catering contract went to {}
        """,
        generic="company|firm",
    ),
    detail(
        "wedding venue|wedding place|celebrates wedding at|wedding location",
        _INN,
        """
        the couple will celebrate their wedding at {}|{} is a popular wedding venue|they said yes in the garden of {}
        the wedding party fills all rooms of {}|wedding venue {} costs a fortune
        for the wedding they booked {} a year ahead|{} has a ballroom where brides love to dance
        the wedding guests are driven to {} by coach
        """,
        generic="name|place",
    ),
    detail(
        "spa|thermal bath|sauna|wellness centre",
        _INN,
        """
        they relaxed in the spa {}|{} has three saunas and a salt pool|a massage at the spa {} costs sixty euros
        spa {} gives you a bathrobe|we soaked in hot water at {}|the mud baths of {} are good for the back
        {} is a wellness centre without phones|her friends gave her a day at the spa {}
        """,
        generic="name|place",
    ),
    detail(
        "dentist practice|dentist clinic|dental practice|teeth checked at",
        _PRACTICE,
        """
        his tooth was pulled at {}|{} is the dental practice on the square|the dentist works at {}
        dental practice {} takes new patients|the dentist's chair at {} is comfortable|she has her teeth cleaned at {}
        {} fills teeth without pain|the reminder for the check on my teeth is from {}
        """,
        generic="name|company",
    ),
    detail(
        "vet clinic|vet practice|animal clinic|pet treated at",
        _PRACTICE,
        """
        the cat was operated on at the vet's, {}|{} is our vet|they took the limping dog to {}
        vet clinic {} has an emergency number|the rabbit got its jab at {}|{} treats cows as well as canaries
        the vet clinic is called {}|the hamster spent the night at the animal clinic {}
        """,
        generic="name|company",
    ),
    detail(
        "law firm|lawyers|legal advice from|attorneys",
        _FIRM,
        """
        she is represented in court by the law firm {}|{} is a law firm with forty lawyers
        the lawyers of {} wrote a stern letter|law firm {} specialises in divorces|he took legal advice from {}
        the will was drawn up by the law firm {}|{} will defend the accused|the court papers were filed by {}
        """,
        generic="company|firm",
    ),
    detail(
        "pharmacy|pharmacy name|chemist|pills from",
        _PRACTICE,
        """
        the pills were picked up at the pharmacy {}|{} is the pharmacy on duty tonight|take the prescription to {}
        pharmacy {} has run out of cough syrup|the chemist at {} speaks Turkish
        the ointment is mixed at the pharmacy {}|{} hands out medicine through a hatch at night
        you get plasters at the pharmacy {}
        """,
        generic="name|shop",
    ),
    detail(
        "hair salon|salon|salon name|haircut at",
        _SHOP,
        """
        she has her hair cut at {}|{} is the hairdresser next to the bank|the salon {} does perms for pensioners
        hair salon {} is fully booked|the curls were done at {}|he got a shave and a trim at the salon {}
        {} charges less for short hair|my hairdresser works at {} now
        """,
        generic="name|shop",
    ),
    detail(
        "driving school|learns driving at|driving lessons from|driving school name",
        _SCHOOL,
        """
        he takes driving lessons with {}|{} is the driving school with the yellow cars
        learner drivers at {} pass first time|the driving school {} has two motorbikes
        driving school {} meets on Thursdays for theory|the sign on the roof of the learner car says {}
        {} taught her to park backwards|her driving instructor left {}
        """,
        generic="name|company",
    ),
    detail(
        "travel agency|trip booked with|travel agent|tour operator",
        _FIRM,
        """
        the trip was booked through the travel agency {}|{} is the travel agency in the arcade
        the agent at {} found a cheap cruise|the package holiday is sold by {}|travel agency {} went bust in June
        stranded tourists called the tour operator {}|{} sends holidaymakers to the sun
        all flights and beds were arranged by the travel agency {}
        """,
        generic="company|firm",
    ),
    detail(
        "estate agent|estate agency|flat offered by|realtor",
        _FIRM,
        """
        the flat is offered by the estate agent {}|{} is the estate agent selling the villa
        viewings are arranged by {}|estate agent {} wants two months' rent as a fee
        the house hunters registered with {}|the sign in the front garden reads {}, agents
        {} sold the bungalow in a week|the keys for the viewing are with the estate agency {}
        """,
        generic="company|firm",
    ),
    detail(
        "car repair shop|garage|car serviced at|mechanic firm",
        _FIRM,
        """
        the car is being repaired at {}|{} changed the oil and the tyres|the broken van was towed to the garage {}
        garage {} found rust under the doors|the mechanics of {} start at seven
        new brakes were fitted at the garage {}|{} wants eight hundred euros for the gearbox
        my car has been up on the ramp at {} since Monday
        """,
        generic="company|firm",
    ),
    detail(
        "cleaning firm|cleaners|cleaning by|cleaning company",
        _FIRM,
        """
        the offices are cleaned by {}|{} mops the stairs twice a week|the cleaning firm {} sends two people
        cleaning firm {} uses green soap|the window cleaners come from {}|we complained to {} about the dusty desks
        {} empties the bins and hoovers the carpets|the contract for cleaning the school went to {}
        """,
        generic="company|firm",
    ),
    detail(
        "moving company|removal firm|movers|furniture moved by",
        _FIRM,
        """
        the furniture was carried down by the movers from {}|{} is the removal firm with the big lorries
        movers {} broke a lamp|for the move to the new flat they hired {}|the piano was moved by {}
        removal firm {} lends out boxes|{} packs everything in one day and drives it over
        the sofa is still on the lorry of the moving company {}
        """,
        generic="company|firm",
    ),
    detail(
        "flour mill|flour from|mill|flour supplier",
        _FIRM,
        """
        the flour is ground at {}|{} is the mill that grinds our wheat|the bakers buy their flour from {}
        mill {} has its own stream|sacks of rye flour arrive from {}|on the flour bag it says {}
        {} grinds spelt and rye between old stones|the farmers take their grain to the mill {}
        """,
        generic="company|firm",
    ),
    detail(
        "office supplies|paper supplier|stationery from|stationer",
        _FIRM,
        """
        the printer paper is ordered from {}|{} delivers pens and folders|our stationery comes from {}
        stationer {} gives a discount on toner|the envelopes were supplied by {}
        the catalogue for office supplies is from {}|{} sent the wrong staples
        for paper and ink the office turns to {}
        """,
        generic="company|firm",
    ),
    detail(
        "garden centre|plants from|nursery for plants|plant shop",
        _SHOP,
        """
        the roses were bought at the garden centre {}|{} sells shrubs and compost
        the garden centre {} has a cafe with parrots|garden centre {} lowers its prices in autumn
        the apple tree is from {}|they wheeled pots and soil out of {}|{} gives a guarantee on every hedge plant
        seedlings are cheap at the garden centre {}
        """,
        generic="name|shop",
    ),
    detail(
        "bookshop|bookstore|book bought at|bookseller",
        _SHOP,
        """
        the novel was bought at the bookshop {}|{} is a bookshop with a cat|the author signs copies at {}
        bookshop {} can order any title|the bookseller at {} reads everything
        between the shelves of {} one forgets the time|{} wraps books as presents
        the reading takes place in the bookshop {}
        """,
        generic="name|shop",
    ),
    detail(
        "flower shop|florist|bouquet from|flower store",
        _SHOP,
        """
        the bouquet was tied at the flower shop {}|{} sells tulips by the bunch|the florist is called {}
        florist {} makes wreaths|roses for Valentine's Day are ordered at {}|the wedding flowers come from {}
        {} delivers flowers on Sundays|he ran into {} and came out with carnations
        """,
        generic="name|shop",
    ),
    detail(
        "bike shop|bicycle shop|bike repaired at|bike store",
        _SHOP,
        """
        the bike is being mended at {}|{} is a bike shop in the backyard|she got her new bicycle from {}
        bike shop {} lends out pumps|the flat tyre was fixed at the bike shop {}
        test rides start in front of {}, where the bicycles stand|{} sells second hand bicycles
        cyclists meet at the bike shop {}
        """,
        generic="name|shop",
    ),
    detail(
        "toy shop|toy store|toy bought at|toys from",
        _SHOP,
        """
        the teddy was bought at the toy shop {}|{} has a train set in the window|children press their noses against {}
        toy shop {} is on the first floor|kites and puzzles can be found at {}|the doll comes from the toy shop {}
        {} sells wooden toys only|before Christmas the toy shop {} is crowded
        """,
        generic="name|shop",
    ),
    detail(
        "supermarket|grocery store|groceries from|food bought at",
        _SHOP,
        """
        the groceries were bought at {}|{} is the cheapest supermarket around|we pick up milk at the supermarket {}
        supermarket {} is open until ten|the trolley belongs to {}|at the checkout of {} there is always a queue
        {} has apples on special offer|the weekly shop is done at {}
        """,
        generic="name|shop",
    ),
    detail(
        "department store|big store|store bought at|warehouse store",
        _SHOP,
        """
        the coat is from the department store {}|{} is a department store with six floors
        take the escalator in {} to the third floor|department store {} is closing down
        the Christmas windows of {} are famous|she works in the perfume section of {}
        {} sells everything from socks to sofas|Santa Claus sits in the department store {}
        """,
        generic="name|shop",
    ),
    detail(
        "shopping mall|mall|shopping centre|mall name",
        _BUILDING,
        """
        the teenagers hang out at the mall {}|{} is a shopping mall with ninety shops
        the shopping centre {} has free parking|shopping centre {} was built on a field
        a new shoe shop opened in the mall {}|meet by the fountain in the mall {}
        {} draws shoppers out of the old town|all shops in {} close at eight
        """,
        generic="name|place",
    ),
    detail(
        "furniture store|sofa from|furniture shop|furniture bought at",
        _SHOP,
        """
        the wardrobe was bought at the furniture store {}|{} delivers sofas free of charge|the armchair comes from {}
        furniture store {} has a sale|we sat on every couch in {}|the bed is on order at the furniture shop {}
        {} forgot the screws for the bookcase|the dining table stands in the window of {}, the furniture shop
        """,
        generic="name|shop",
    ),
    detail(
        "auction house|auctioned at|auctioneer|sold at auction by",
        _FIRM,
        """
        the vase came under the hammer at {}|{} is an auction house|at the auction house {} bidding starts at ten
        auction house {} takes a fifth of the price|the stamps were auctioned by {}
        collectors raised their paddles at {}|{} auctioned off the whole estate|the auctioneer of {} banged the hammer
        """,
        generic="company|firm",
    ),
    detail(
        "security firm|guards from|security company|guarded by",
        _FIRM,
        """
        the building is guarded by {}|{} sends two guards every night|the security firm {} watches the cameras
        security firm {} wears grey uniforms|the alarm is connected to {}|the man at the barrier is employed by {}
        {} patrols the site with dogs|the guards at the door come from {}
        """,
        generic="company|firm",
    ),
    detail(
        "printing shop|printer firm|printed by|print shop",
        _FIRM,
        """
        the leaflets are printed by {}|{} prints posters overnight|the print shop {} lost the file
        print shop {} also binds theses|the brochures were run off at {}|send the layout to the printers at {}
        {} put the wrong colour on our flyers|the business cards come hot off the press from {}
        """,
        generic="company|firm",
    ),
    detail(
        "software vendor|software company|software from|program made by",
        _FIRM,
        """
        the payroll software comes from {}|{} sells the program by subscription
        the developers at {} have fixed the bug|software company {} raised its prices
        the accounting program was written by {}|licences are bought from {}
        {} no longer supports the old version of the software|we use a program by {} for the wages
        """,
        generic="company|firm",
    ),
    detail(
        "auditor|accounting firm|audited by|accountants",
        _FIRM,
        """
        the books are audited by {}|{} checks the accounts every spring
        the accountants of {} found a mistake in the ledgers|auditor {} signed off the balance sheet
        for the tax return they went to {}|the annual accounts go to the auditor {}
        {} has audited the firm for ten years|two auditors from {} sat over the figures
        """,
        generic="company|firm",
    ),
    detail(
        "advertising agency|ad agency|ads made by|agency for ads",
        _FIRM,
        """
        the advert was made by the agency {}|{} thought up the slogan
        the billboard campaign comes from the ad agency {}|ad agency {} pitched a talking cow
        the copywriters of {} are behind the jingle|for the TV spot they hired {}
        {} is an advertising agency with a table football|the logo was drawn at the advertising agency {}
        """,
        generic="company|firm",
    ),
    detail(
        "recruitment agency|staffing agency|hired through|headhunter",
        _FIRM,
        """
        the job was found through the recruitment agency {}|{} places nurses in hospitals
        a headhunter from {} rang him|recruitment agency {} takes a commission|temps are sent by {}
        she sent her CV to the staffing agency {}|{} looks for candidates on behalf of the firm
        the vacancy is being filled by the recruiters of {}
        """,
        generic="company|firm",
    ),
    detail(
        "car rental|rental car from|car hired from|rental company",
        _FIRM,
        """
        the car was hired from {}|{} rents out small cars at the airport
        the rental car has to go back to {} with a full tank|car rental {} charges for every scratch
        at the desk of {} they handed us the car keys|they rented a convertible at {}
        {} gave us a bigger rental car than we had paid for|the sticker on the hire car says {}
        """,
        generic="company|firm",
    ),
    detail(
        "taxi company|taxi firm|cab company|taxi called from",
        _FIRM,
        """
        the taxi was called from {}|{} has thirty cabs|ring {} if you need a cab at night|taxi firm {} takes cards
        the cab driver works for {}|on the roof light of the taxi it says {}|{} sends a taxi within five minutes
        the fastest cab is always one from {}
        """,
        generic="company|firm",
    ),
    detail(
        "ferry line|ferry company|crossing with|ferry operator",
        _FIRM,
        """
        the crossing is with the ferry line {}|{} runs ferries to the islands|the car ferry belongs to {}
        ferry line {} does not sail in fog|the ferry tickets were bought from {}
        sailors of {} are on strike so no ferry leaves|{} carries cars and cyclists across the strait
        we crossed the sea with {}
        """,
        generic="company|firm",
    ),
    detail(
        "coach company|bus company|bus operator|bus run by",
        _FIRM,
        """
        the bus is run by {}|{} drives the school bus|the coach to Prague belongs to {}
        bus company {} is short of drivers|for the outing they hired a coach from {}
        the bus timetable is printed by {}|{} has bought electric buses|night buses are operated by {}
        """,
        generic="company|firm",
    ),
    detail(
        "start-up|startup|invested in startup|young company",
        _FIRM,
        """
        they put their savings into the start-up {}|{} is a start-up with five people
        the founders named their start-up {}|start-up {} grows mushrooms in cellars
        investors poured money into the young company {}|the students founded {} in a garage
        {} has not made a profit yet, like many start-ups|she left the bank to join the start-up {}
        """,
        generic="company|firm",
    ),
    detail(
        "investment fund|fund|fund bought|money invested in fund",
        _PLAN,
        """
        the savings went into the fund {}|{} is a fund that holds green shares
        every month fifty euros flow into the fund {}|the adviser recommended the investment fund {}
        fund {} lost four percent|shares in {} can be sold daily|{} invests in small companies
        her pension depends on the fund {}
        """,
        generic="name|title",
    ),
    detail(
        "brewery|brewed by|brewery name|beer brewed at",
        _FIRM,
        """
        the beer is brewed by {}|{} is the oldest brewery in the county|the brewery {} offers tours
        brewery {} uses its own hops|brewers at {} start at dawn|kegs are delivered by the brewery {}
        {} makes a dark beer for winter|the beer mats show the sign of the brewery {}
        """,
        generic="company|firm",
    ),
    detail(
        "farm|farm name|farm shop|vegetables from farm",
        _BUILDING,
        """
        the eggs come from the farm {}|{} is a farm with forty cows|kids can feed goats on the farm {}
        farm {} sells milk at the gate|the potatoes were dug up at {}|they spent the holiday on the farm {}
        the farmer at {} drives an old tractor|{} keeps its hens in the open
        """,
        generic="name|place",
    ),
    detail(
        "winery|vineyard|wine estate|wine made by",
        _FIRM,
        """
        the wine is made at the winery {}|{} is a vineyard on a steep slope|tastings are held at the wine estate {}
        winery {} picks by hand|the grapes of {} ripen late|six bottles were sent by the winery {}
        {} lost its vines to frost|the label shows the cellars of the vineyard {}
        """,
        generic="company|firm",
    ),
    detail(
        "architects|architecture office|architect firm|building designed by",
        _FIRM,
        """
        the library was designed by the architects {}|{} drew the plans for the new school
        the architecture office {} won the contest|architects {} love raw concrete|the blueprints come from {}
        a model of the tower stands in the office of {}, the architects
        {} is an architecture firm with a taste for wood|the round windows were an idea of {}, who designed it
        """,
        generic="company|firm",
    ),
    detail(
        "gym|fitness studio|works out at|gym name",
        _CLUB,
        """
        he lifts weights at the gym {}|{} is a gym that never closes|she works out at {} before breakfast
        gym {} has new rowing machines|the treadmill at the gym {} squeaks
        a membership of the fitness studio {} costs thirty euros|{} smells of sweat and rubber mats
        her personal trainer works at {}
        """,
        generic="name|company",
    ),
    detail(
        "pool name|swims in pool|public pool|swims at",
        _BUILDING,
        """
        the children swim at the pool {}|{} is an outdoor pool with a slide|the lifeguard at {} blows his whistle
        swimming pool {} is heated|she does her lengths at the pool {}|the diving board at {} is five metres high
        {} is shut while they change the water|in the heat everybody jumps into the water at {}
        """,
        generic="name|place",
    ),
    detail(
        "language school|language course at|learns language at|language institute",
        _SCHOOL,
        """
        she learns Italian at the language school {}|{} teaches eleven languages
        the language school {} has small groups|language school {} sets a placement test
        evening classes in Polish are offered by {}|he teaches grammar at {}, the language school
        {} found a host family for each learner|her Spanish has improved since she goes to {}
        """,
        generic="name|company",
    ),
    detail(
        "music school|music lessons at|conservatory|learns instrument at",
        _SCHOOL,
        """
        he learns the trumpet at the music school {}|{} lends violins to beginners
        the music school {} gives a summer concert|music school {} needs a harp teacher
        scales can be heard from the windows of {}|her cello lessons are at {}
        {} accepts singers from the age of eight|the pianist studied at the conservatory {}
        """,
        generic="name|company",
    ),
    detail(
        "kindergarten|nursery school|day care|child minded at",
        _SCHOOL,
        """
        the little one goes to the kindergarten {}|{} looks after toddlers until four
        we are on the waiting list of the kindergarten {}|kindergarten {} has a sandpit
        drop the twins off at {} by eight, before day care begins|the day care centre is {}
        {} celebrates every child's birthday with a crown|a nursery teacher at {} is off sick
        """,
        generic="name|institution",
    ),
    detail(
        "nursing home|care home|retirement home|elderly live at",
        _INN,
        """
        grandpa moved to the nursing home {}|{} cares for ninety old people|the nurses at the care home {} are kind
        nursing home {} has a rose garden|she visits her old aunt at {}, the care home
        a place in the retirement home {} became free|{} organises bingo for its residents
        elderly people feel safe at the care home {}
        """,
        generic="name|institution",
    ),
    detail(
        "losing bidder|unsuccessful bidder|bid rejected from|outbid company",
        _FIRM,
        """
        {} bid too much and lost the tender|the losing bidder was {}|the offer from {} was turned down
        unlucky this time, {} did not get the contract|they rejected the bid from {}|losing bidder {} has complained
        among the bids, that of {} came last|the contract slipped through the fingers of {}
        """,
        generic="company|firm",
    ),
    detail(
        "trade union|union|union name|workers represented by",
        _CLUB,
        """
        the workers are members of the union {}|{} calls for a strike|the trade union {} wants five percent more
        union {} negotiates with the bosses|the picket line was set up by {}|she pays her dues to the union {}
        {} fights for shorter shifts|the wage deal was signed by the union {}
        """,
        generic="name|organization",
    ),
    detail(
        "political party|party name|voted for party|party elected",
        _CLUB,
        """
        most people voted for {}|{} got a third of the votes|the party {} is in opposition|party {} chose a new leader
        the senator belongs to the party {}|in the polls {} is ahead of the other parties
        the election posters are by {}|{} wants lower taxes in its manifesto
        """,
        generic="name|organization",
    ),
    detail(
        "sports club|sports club name|athletics club|member of sports club",
        _CLUB,
        """
        she does athletics at the sports club {}|{} is a sports club with nine sections
        the gymnasts wear the colours of the sports club {}|sports club {} is a hundred years old
        he plays handball for {}, a small sports club|the clubhouse of {} got new showers
        {} offers judo and table tennis|the sports club is called {}
        """,
        generic="name|club",
    ),
    detail(
        "chess club|chess club name|plays chess at|chess circle",
        _CLUB,
        """
        he plays chess at {}|{} meets on Fridays with clocks and boards|the chess club {} has a grandmaster
        chess club {} lost every board|pensioners sit over their bishops at {}
        the girl joined the chess club {} at six|{} runs a blitz tournament
        in the league the chess players of {} came third
        """,
        generic="name|club",
    ),
    detail(
        "book club|reading circle|reading group|book club name",
        _CLUB,
        """
        the book club is called {}|{} reads one novel a month|at the reading group {} they argued over the ending
        book club {} meets in her living room|this month's novel was picked by the book club {}
        she founded {} to talk about books|{} drinks more wine than it reads books
        the readers of the book club {} hated the hero
        """,
        generic="name|club",
    ),
    detail(
        "league|league name|division|plays in league",
        _EVENT,
        """
        the team plays in the league {}|{} is a league of eighteen teams|they were promoted to {} last season
        league {} starts after the summer|the top two of {} go up|they are bottom of the table in {}
        {} plays its matches on Saturdays|the club dropped out of the league {}
        """,
        generic="name|title",
    ),
    detail(
        "champions|champion team|league winner|title holder",
        _TEAM,
        """
        the champions are {}|{} won the league|the championship went to {} on the last day
        nobody caught up with {}, the new champions|champions {} paraded through the town
        the cup was lifted by the players of {}|the title has been defended by {}
        {} finished first and celebrated with an open bus
        """,
        generic="team|name",
    ),
    detail(
        "relegated team|relegated|demoted team|going down",
        _TEAM,
        """
        {} must go down to the second division|the relegated team is {}|after the defeat {} was relegated
        relegation hit {} on the last day|bottom of the table and out of the league are {}
        tears flowed as {} went down|the drop to the lower division is certain for {}
        {} finished last and is relegated
        """,
        generic="team|name",
    ),
    detail(
        "favourite team|supported team|fan of|supporters of",
        _TEAM,
        """
        he has been a fan of {} since childhood|{} is her favourite team|their hearts beat for {}
        fan scarves of {} hang over the bed|the family supports {} through thick and thin
        whenever {} plays he wears the lucky socks of a true fan|the season ticket is for the matches of {}
        favourite team {} has let him down again
        """,
        generic="team|name",
    ),
    detail(
        "former club|previous team|transferred from|old club",
        _TEAM,
        """
        the striker came from {}|{} sold the player in the summer|his former club is {}
        before the transfer she played for {}|former club {} still owes him wages|the fans of {} booed him for leaving
        they bought the goalkeeper from {}|{} let its best player go
        """,
        generic="team|name",
    ),
    detail(
        "new club|signs for|transferred to|joins team",
        _TEAM,
        """
        the striker has signed for {}|{} bought the player for two million|his new club is {}
        next season she will wear the shirt of {}|new club {} gave him the number ten|the transfer takes him to {}
        from July the goalkeeper trains with {}|{} presented its new signing to the fans
        """,
        generic="team|name",
    ),
    detail(
        "quiz team|pub quiz team|team at quiz|quiz group",
        _BAND,
        """
        the pub quiz was won by {}|{} is the name of our quiz team|as a quiz team they call themselves {}
        quiz team {} knew every capital|the highest score on quiz night went to {}
        the quizmaster read out the answer of {}|{} lost a quiz point for shouting
        four colleagues enter the quiz as {}
        """,
        generic="team|name",
    ),
    detail(
        "stadium|stadium name|arena|match played at",
        _BUILDING,
        """
        the final is played at the stadium {}|{} holds sixty thousand fans|the floodlights at {} went out
        stadium {} gets a new roof|the crowd poured out of {} after the match|the home ground is called {}
        {} was sold out for the derby|the grass at the stadium {} is being cut
        """,
        generic="name|place",
    ),
    detail(
        "tournament|cup|competition name|tournament entered",
        _EVENT,
        """
        sixteen teams play in the tournament {}|{} is a tennis tournament on clay|they were knocked out of the cup {}
        tournament {} is played on two courts|the draw for {} takes place on Friday
        she entered the tournament {} as an amateur|{} is a knockout competition
        in the second round of {} he twisted his ankle
        """,
        generic="name|title",
    ),
    detail(
        "scout group|scouts|scout troop|guide group",
        _CLUB,
        """
        the scouts of {} built a raft|{} is the scout group of our parish|the boys joined the scout group {}
        scout troop {} camps in July|round the fire sat the troop {}|her scarf is in the colours of the scouts {}
        {} teaches its scouts to tie knots|the scout leader of {} plays the guitar
        """,
        generic="name|club",
    ),
    detail(
        "student association|students club|fraternity|student society",
        _CLUB,
        """
        the student association {} throws a party|{} represents the students
        first years are welcomed by the student society {}|student society {} elects a board
        at university he joined {}, a debating society|the freshers' week is run by {}
        {} won more seats for students on the senate|her sorority is called {}
        """,
        generic="name|club",
    ),
    detail(
        "committee|committee name|working group|sits on committee",
        _UNIT,
        """
        she sits on the committee {}|{} is a committee of seven|the working group {} presents its findings
        committee {} meets behind closed doors|the matter was passed to the committee {}|the chair of {} broke the tie
        {} votes on it on Monday, like any committee|two members left the committee {}
        """,
        generic="name|organization",
    ),
    detail(
        "department|department name|works in department|division of firm",
        _UNIT,
        """
        she works in the department {}|{} is the department on the third floor|the request goes to the department {}
        department {} lost three people|his transfer to the department {} was approved
        the head of {} signs all leave forms|{} has moved into bigger offices
        colleagues from the department {} eat at noon
        """,
        generic="name|organization",
    ),
    detail(
        "ward name|patient lies on|ward of patient",
        _UNIT,
        """
        the patient lies on the ward {}|{} is a ward with twenty beds|the night nurse of the ward {} is kind
        ward {} allows visitors until eight|she was moved to the ward {} after surgery
        the doctors do their rounds on {}|{} has no free bed for another patient|flowers are forbidden on the ward {}
        """,
        generic="name|place",
    ),
    detail(
        "church|church name|married in church|mass at",
        _BUILDING,
        """
        the bells of the church {} ring on the hour|{} is a church with two spires|the baby was baptised in {}
        church {} needs a new organ|they were married at the altar of {}|mass is held at {} on Sundays
        {} is a wooden church from the middle ages|the priest of the church {} retired
        """,
        generic="name|place",
    ),
    detail(
        "keynote|keynote title|opening talk|keynote speech",
        _TALK,
        """
        the keynote is entitled {}|{} is the keynote of the congress|the professor opened the day with the keynote {}
        keynote {} begins at nine|in the keynote {} he warned of floods|the audience slept through the keynote {}
        the big speech in the main hall was {}|{} was chosen as the title of the opening talk
        """,
        generic="name|title",
    ),
    detail(
        "talk title|talk|talk given|presentation title",
        _TALK,
        """
        her talk is called {}|{} is a talk of twenty minutes|in the talk {} she shows slides of bees
        talk {} was moved to the small room|he will speak under the title {}
        the first slide of the presentation says {}|questions come after the talk {}
        {} is the talk everybody wants to hear
        """,
        generic="name|title",
    ),
    detail(
        "workshop title|workshop|workshop attended|hands on session",
        _COURSE,
        """
        the workshop is called {}|{} is a workshop with clay and glue|twelve people signed up for the workshop {}
        workshop {} takes all afternoon|at the workshop {} everyone builds a lamp
        tools are provided in the workshop {}|the hands-on part of the day is {}
        {} has places for two more workshop guests
        """,
        generic="name|title",
    ),
    detail(
        "meeting name|meeting|meeting title|meeting subject",
        _MEETING,
        """
        the meeting {} has been moved to Friday|{} is a meeting we hold every week
        please send the agenda for the meeting {}|meeting {} ran late|the invitation says that the meeting is {}
        half the team skipped the meeting {}|the six of us will sit down together for {}, a short meeting
        {} is the first meeting on her calendar
        """,
        generic="name|title",
    ),
    detail(
        "conference|conference name|congress|speaks at conference",
        _EVENT,
        """
        she is speaking at the conference {}|{} is a conference for librarians
        four hundred doctors meet at the congress {}|conference {} is held in spring
        the name badges say {} because it is a big conference|papers for {} are due in May
        {} ends with a panel and a conference dinner|he flew to the conference {} with his poster
        """,
        generic="name|title",
    ),
    detail(
        "webinar|webinar title|online seminar|online talk",
        _TALK,
        """
        the webinar {} starts at noon|{} is a free webinar|you get a link to the webinar {} by mail
        webinar {} had technical trouble|eighty people watched the online seminar {} from home
        register to see {} live on your screen as a webinar|on your screen at noon you can follow the webinar {}
        {} can be replayed if you missed the webinar
        """,
        generic="name|title",
    ),
    detail(
        "thesis title|thesis|dissertation|doctoral thesis",
        _TALK,
        """
        her thesis is entitled {}|{} is the title of his dissertation|for the doctorate she handed in {}
        thesis {} has four hundred pages|the examiners praised the dissertation {}|he defended the thesis {} last week
        after six years of research the thesis {} is finished|{} was bound in leather and given to the examiners
        """,
        generic="name|title",
    ),
    detail(
        "report title|report|report name|study report",
        _FILE,
        """
        the report is entitled {}|{} is a report of ninety pages|the board has read the report {}
        report {} comes out in March|on the first page of the report it says {}
        the numbers are taken from the report {}|{} reports on the state of the rivers
        the consultants delivered the report {}
        """,
        generic="name|title",
    ),
    detail(
        "training programme|training|training name|staff training",
        _COURSE,
        """
        all staff must do the training {}|{} is a two day training for new colleagues
        the trainer brings handouts for {}|training {} is held online|she was sent on the training {} by her boss
        after {} each trainee gets a certificate|the human resources people organise the training {}
        {} is a must for first aiders at work, a short training
        """,
        generic="name|title",
    ),
    detail(
        "study programme|degree programme|studies|enrolled in degree",
        _COURSE,
        """
        she is enrolled in the degree programme {}|{} is a master's programme of four terms
        he studies {} in his third term|study programme {} has few places|applicants for the degree {} need good marks
        the faculty introduced the programme {}|graduates of {} find work quickly|{} leads to a bachelor's degree
        """,
        generic="name|title",
    ),
    detail(
        "research project|study project|research grant project|science project",
        _PROJECT,
        """
        the research project is named {}|{} studies how eels migrate|scientists from six labs work together in {}
        research project {} runs for five years|the grant for {} has been renewed
        the measurements were made as part of the project {}
        three doctoral students are paid by the research project {}|{} got money for a new microscope
        """,
        generic="name|title",
    ),
    detail(
        "scholarship|scholarship name|grant received|student grant",
        _PRIZE,
        """
        she studies on the scholarship {}|{} pays her tuition|he applied for the scholarship {} in March
        scholarship {} goes to orphans|without the scholarship {} she could not study
        the grant committee awarded her {}|{} covers books and rent for students
        the scholarship holder thanked the donors of {}
        """,
        generic="name|title",
    ),
    detail(
        "advertising campaign|ad campaign|campaign|campaign name",
        _CAMPAIGN,
        """
        the advertising campaign is called {}|{} can be seen on every billboard
        the posters of the campaign {} are yellow|campaign {} cost two million
        with the campaign {} they want young buyers|sales rose after the adverts of {}
        {} was the first campaign without models|TV spots for the campaign {} run until June
        """,
        generic="name|title",
    ),
    detail(
        "slogan|motto|motto chosen|advertising line",
        _CAMPAIGN,
        """
        the motto of the party is {}|{} is the slogan on the banner|under the motto {} they marched through town
        slogan {} was dreamt up over lunch|this year's motto reads {}|on every carrier bag stands the slogan {}
        they chanted the slogan {} all the way|{} was voted the best motto
        """,
        generic="title",
    ),
    detail(
        "petition|petition name|petition signed|signatures for",
        _CAMPAIGN,
        """
        the petition {} has ten thousand signatures|{} is a petition to the mayor|please sign the petition {}
        petition {} was handed in yesterday|on the market square they collect signatures for {}
        her name is on the petition {}|parliament must debate the petition {}
        {} calls on the council and asks people to sign
        """,
        generic="name|title",
    ),
    detail(
        "charity run|charity event|fundraising run|sponsored walk",
        _CAMPAIGN,
        """
        they run ten kilometres for charity at {}|{} is a sponsored walk for the animal shelter
        every lap of {} brings in two euros|charity run {} starts at the town hall
        four hundred people in costumes joined the charity run {}
        with {} they raised money for the hospice, lap after lap|{} is the fun run that collects donations
        the joggers' shirts for the good cause say {}
        """,
        generic="name|title",
    ),
    detail(
        "trade fair|fair visited|exhibits at fair|industry fair",
        _EVENT,
        """
        the firm has a stand at the trade fair {}|{} is the biggest trade fair for tools
        exhibitors at {} show the newest drills|trade fair {} takes up nine halls
        he collects pens at the stands of the trade fair {}|hotels are full because of the trade fair {}
        new models will be presented at the fair {}|{} is open to trade visitors only
        """,
        generic="name|title",
    ),
    detail(
        "law|law name|act|law passed",
        _LAW,
        """
        parliament passed the law {}|{} bans plastic bags|the court ruled that {} was broken
        law {} comes into force in May|lawyers argue about the wording of the law {}
        under {} landlords must repair the heating|{} makes it illegal to dump waste|the judge quoted the law {}
        """,
        generic="name|title",
    ),
    detail(
        "treaty|treaty signed|international agreement|pact",
        _LAW,
        """
        the two countries signed the treaty {}|{} ended the war|the peace treaty went down in history as {}
        treaty {} fixes the border|diplomats haggled over the treaty {} for years
        nine states have joined the treaty {}|{} was ratified by both parliaments
        the ministers shook hands on {}, a treaty on fishing
        """,
        generic="name|title",
    ),
    detail(
        "cost centre|budget line|charged to|booked on cost centre",
        _UNIT,
        """
        the trip is charged to the cost centre {}|{} is the cost centre for repairs
        put the receipt down to the cost centre {}|cost centre {} is overdrawn
        the accountant booked the chairs on {}, a cost centre|money is left in the budget line {}
        the expenses run under the budget line {}|{} pays for it, says the cost centre list
        """,
        generic="name|title",
    ),
    detail(
        "initiative|initiative name|citizens initiative|local initiative",
        _CAMPAIGN,
        """
        the neighbours founded the initiative {}|{} is an initiative for more trees
        volunteers of the initiative {} pick up litter|initiative {} meets in the library
        the citizens' initiative calls itself {}|the playground was saved by the initiative {}
        {} began as an initiative of three mothers|join the initiative {} if you want fewer cars
        """,
        generic="name|title",
    ),
    detail(
        "sprint name|sprint|current sprint|team sprint",
        _PROJECT,
        """
        the current sprint is called {}|{} is the sprint that ends on Friday|the ticket was pulled into the sprint {}
        sprint {} has twenty points left|the team closed the sprint {} with a demo
        at the planning they gave the sprint the name {}|{} was a sprint full of bugs
        everything unfinished moves out of the sprint {}
        """,
        generic="name|title",
    ),
    detail(
        "release name|release|version name|version called",
        _PROJECT,
        """
        the new version carries the name {}|{} is the release with dark mode|the feature will ship with the release {}
        release {} went out last night|every version has a name, this one is {}|users should upgrade to the release {}
        after the release {} the servers were busy|{} was rolled back, a bad release
        """,
        generic="name|title",
    ),
    detail(
        "milestone|milestone name|next milestone|milestone reached",
        _PROJECT,
        """
        the next milestone is {}|{} was reached two weeks early|the customer pays once the milestone {} is done
        milestone {} has slipped to autumn|on the chart a diamond marks the milestone {}
        the team drank to the milestone {}|four tasks still block the milestone {}
        {} is the last milestone before launch
        """,
        generic="name|title",
    ),
    detail(
        "epic|epic name|user story epic|ticket epic",
        _PROJECT,
        """
        the ticket belongs to the epic {}|{} is an epic with forty stories|all login tickets sit under the epic {}
        epic {} is nearly done|the product owner split the epic {} into pieces
        please link the user story to the epic {}|{} groups the tickets about search as one epic
        no one wants to start the epic {}
        """,
        generic="name|title",
    ),
    detail(
        "dashboard|dashboard name|chart page|dashboard shown",
        _FILE,
        """
        the dashboard {} shows the sales in real time|{} is a dashboard with nine charts
        the numbers turn red on the dashboard {}|dashboard {} is broken since Monday
        a big screen in the hall displays {} with all its charts|he built the dashboard {} for the boss
        add a chart to the dashboard {}|{} reloads its graphs every minute
        """,
        generic="name|title",
    ),
    detail(
        "database name|database|db name|stored in database",
        _APP,
        """
        the records are stored in the database {}|{} is a database with nine tables|the query runs against {}
        database {} was restored from a backup|the tables of the database {} are huge
        the app writes every order into the database {}|{} holds two million rows
        the connection to the database {} timed out
        """,
        generic="name|title",
    ),
    detail(
        "editor|text editor|code editor|writes code in",
        _APP,
        """
        she writes her code in the editor {}|{} is a text editor for programmers|the file was opened in {}
        editor {} highlights the brackets|the shortcuts of the editor {} are hard to learn
        he swears by {} for editing text|{} saves the open file when you close the editor
        a colleague wants us to switch the editor to {}
        """,
        generic="name|title",
    ),
    detail(
        "browser|web browser|browser used|opened in browser",
        _APP,
        """
        the page looks odd in the browser {}|{} is a browser that blocks ads|she surfs the web with {}
        browser {} crashed with ninety tabs open|open the link in the browser {}
        the bug only shows up in the web browser {}|{} remembers your bookmarks|his browser of choice is {}
        """,
        generic="name|title",
    ),
    detail(
        "plugin|plug-in|extension installed|add-on",
        _APP,
        """
        install the plugin {}|{} is a plugin that checks spelling|the site got slow because of the plugin {}
        plugin {} needs an update|with the add-on {} the browser reads pages aloud|someone disabled the extension {}
        {} adds a button to the toolbar as a plugin|the plugin directory lists {} at the top
        """,
        generic="name|title",
    ),
    detail(
        "software library|library used|imported library|code library",
        _APP,
        """
        the code imports the library {}|{} is a library for drawing maps
        the function is part of the software library {}|library {} has a security hole
        developers love the library {} for its docs|we replaced our own parser with {}, a library
        {} has to be installed as a library first|a new version of the code library {} breaks the build
        """,
        generic="name|title",
    ),
    detail(
        "font|font name|typeface|letters set in",
        _SORT,
        """
        the invitation is set in the font {}|{} is a font with round letters|for headings they use the typeface {}
        font {} has no capital umlauts|the text looks better in {} than in other fonts
        the designer picked the typeface {}|the letters on the sign are in {}
        {} was missing, so the printer took another font
        """,
        generic="name|title",
    ),
    detail(
        "chat channel|channel posted in|slack channel|posted in channel",
        _FILE,
        """
        post it in the chat channel {}|{} is the channel for lunch plans
        she wrote to the whole team in the chat channel {}|channel {} is full of cat pictures
        mute the chat {} if it beeps too often|the question came up in the chat group {}
        new colleagues are added to the chat channel {}|{} has been the busiest chat this week
        """,
        generic="name|title",
    ),
    detail(
        "folder|folder name|saved in folder|directory",
        _FILE,
        """
        the photos are in the folder {}|{} is the folder with the contracts|drag the file into the folder {}
        folder {} is empty|you will find the scan under {} in the shared folders|he deleted the folder {} by mistake
        {} contains sixty files and two folders|please create a folder named {}
        """,
        generic="name|title",
    ),
    detail(
        "document|document title|document name|document opened",
        _FILE,
        """
        open the document {} and scroll down|{} is a document of three pages|she shared the document {} with us
        document {} is read only|the changes in the document {} are marked in red|attached you find {} as a document
        {} was last edited by the intern|type the minutes into the document {}
        """,
        generic="name|title",
    ),
    detail(
        "spreadsheet|spreadsheet name|excel file|worksheet",
        _FILE,
        """
        the sums are in the spreadsheet {}|{} is a spreadsheet with too many tabs
        enter the hours in the spreadsheet {}|spreadsheet {} has a wrong formula|column C of {} is hidden
        he built the table in the spreadsheet {}|{} adds up the cells by itself
        the cells of the worksheet {} are locked
        """,
        generic="name|title",
    ),
    detail(
        "slide deck|slides|slide show|deck name",
        _FILE,
        """
        the slide deck is called {}|{} has sixty slides|she clicked through the slides of {}
        slide deck {} needs a better ending|for the pitch we made the deck {}
        the speaker forgot the slide deck {} at home|{} starts with a slide full of penguins
        please put the logo on every slide of {}
        """,
        generic="name|title",
    ),
    detail(
        "form|form name|form to fill in|application form",
        _FILE,
        """
        please fill in the form {}|{} is the form for tax refunds|the clerk wants the form {} in two copies
        form {} must be signed in blue|without the form {} nothing moves|he ticked the wrong box on the form {}
        {} can be printed as a form from the site|section four of the form {} asks for your income
        """,
        generic="name|title",
    ),
    detail(
        "board game|board game name|played at table|family game",
        _GAME,
        """
        the family plays the board game {}|{} comes with four hundred wooden pieces
        at the table they rolled dice for {}|board game {} takes two hours|a die is missing from the board game {}
        the board of {} shows a treasure island|{} is a board game for up to six
        uncle always cheats at {}, the game with the little tokens
        """,
        generic="name|title",
    ),
    detail(
        "card game|card game name|cards played|played with cards",
        _GAME,
        """
        they play the card game {} for pennies|{} is played with two packs of cards|shuffle and deal for {}
        card game {} needs a joker|in the card game {} hearts are trumps
        grandpa taught us {} with an old pack of cards|{} is over when someone has no cards left
        a hand of {} passes the time on the train
        """,
        generic="name|title",
    ),
    detail(
        "level name|level played|level of game|stage of game",
        _WORK,
        """
        he is stuck in the level {}|{} is the level with the lava|the boss waits at the end of the level {}
        level {} has no exit|you need three stars to unlock the level {}|she reached the level {} after a whole night
        {} is an icy level where you slip|the second world of the game starts with the level {}
        """,
        generic="name|title",
    ),
    detail(
        "roller coaster|ride|ride at park|fairground ride",
        _RACER,
        """
        they rode the roller coaster {} three times|{} is a roller coaster with four loops
        people scream on the ride {}|ride {} is closed for repairs|you must be tall to get on the roller coaster {}
        her hat flew off on {}, the wildest ride|{} drops its riders sixty metres
        the queue for the ride {} takes an hour
        """,
        generic="name|title",
    ),
    detail(
        "theme park|amusement park|fun park|park with rides",
        _NATURE,
        """
        the children want to go to the theme park {}|{} has forty rides|a day at the amusement park {} is not cheap
        theme park {} opens in April|the big wheel of {} can be seen from afar
        at the theme park {} they ate candy floss|{} built a new water slide and a ghost train
        season tickets for the amusement park {} are on sale
        """,
        generic="name|place",
    ),
    detail(
        "zoo|zoo name|animal park|animals kept at",
        _NATURE,
        """
        a giraffe was born at the zoo {}|{} is a zoo with a penguin house|the keepers at {} feed the seals at three
        zoo {} has no elephants|the school trip goes to the zoo {}|a monkey escaped from {}
        {} keeps lions in a big enclosure|you can adopt an animal at the zoo {}
        """,
        generic="name|place",
    ),
    detail(
        "toy|toy name|model kit|toy wanted",
        _PRODUCT,
        """
        all he wants is the toy {}|{} is a robot toy that barks|the model kit {} has nine hundred parts
        toy {} needs batteries|the small wheels of the toy {} come off|she built {} from plastic bricks
        {} was recalled because toddlers could swallow its parts|under the tree lay the toy {}
        """,
        generic="name|title",
    ),
    detail(
        "phone plan|mobile plan|phone tariff|mobile contract",
        _PLAN,
        """
        her phone plan is {}|{} includes ten gigabytes of data|he makes calls on the mobile tariff {}
        phone plan {} has no roaming|with {} all calls and texts are free|the mobile contract he signed is {}
        the phone shop talked her into the plan {}|{} gives you unlimited texts for nine euros
        """,
        generic="name|title",
    ),
    detail(
        "power tariff|electricity tariff|electricity plan|green tariff",
        _PLAN,
        """
        our electricity tariff is {}|{} supplies power from wind only
        per kilowatt hour the tariff {} costs thirty cents|tariff {} is cheaper at night
        the household uses the electricity tariff {}|on the power bill the tariff is given as {}
        {} rewards people who save electricity|the energy adviser recommends the tariff {}
        """,
        generic="name|title",
    ),
    detail(
        "insurance plan|insurance product|cover chosen|insurance tariff",
        _PLAN,
        """
        she took out the insurance plan {}|{} covers broken windows|under the insurance {} glasses are paid for
        insurance plan {} has no excess|the damage falls under the cover {}|his policy is of the type {}
        for a higher premium the insurance {} also pays abroad|{} insures the whole household
        """,
        generic="name|title",
    ),
    detail(
        "account type|account product|kind of account|bank account type",
        _PLAN,
        """
        the bank account is of the type {}|{} is a current account without fees|she opened the account {} online
        account {} pays two percent|for students the bank offers the account {}|the account model he chose is {}
        {} comes with a free bank card|holders of the account {} get a statement by post
        """,
        generic="name|title",
    ),
    detail(
        "subscription tier|subscription|membership tier|plan subscribed",
        _PLAN,
        """
        the customer is on the subscription {}|{} is the tier without adverts
        with the subscription {} four people can stream|subscription {} costs ten dollars
        unlock all films with the tier {}|the trial turns into {}, a paid subscription
        {} can be cancelled monthly by subscribers|extra storage is only part of the tier {}
        """,
        generic="name|title",
    ),
    detail(
        "old plan|downgraded from|previous plan|plan cancelled",
        _PLAN,
        """
        the customer gave up {}|{} was the plan until the switch|before the change they paid for {}
        the old plan was {}|they have cancelled the plan {}|{} no longer suited them, so they left that plan
        the contract they want to get rid of is {}|old plan {} ends this month
        """,
        generic="name|title",
    ),
    detail(
        "new plan|upgraded to|plan chosen|switches to plan",
        _PLAN,
        """
        the customer would like to switch to {}|{} will be the plan from now on|the new plan is {}
        they upgraded to {} yesterday|the account was moved onto the plan {}|in future they pay for {}
        new plan {} starts next month|{} was picked as the plan to change to
        """,
        generic="name|title",
    ),
    detail(
        "package holiday|holiday package|tour package|travel package",
        _TOUR,
        """
        they booked the package holiday {}|{} includes flights and half board
        the brochure praises the holiday package {}|package holiday {} lasts ten days
        a hire car comes with the travel package {}|the travel agent suggested {}, all inclusive
        {} takes you to three countries in one trip|for their honeymoon they bought the package {}
        """,
        generic="name|title",
    ),
    detail(
        "cruise|cruise name|cruise booked|sea voyage",
        _TOUR,
        """
        the cruise {} calls at nine ports|{} is a cruise along the fjords|they dined with the captain on the cruise {}
        cruise {} sails on Sunday|a balcony cabin on the cruise {} is expensive
        seasick people should not book the cruise {}|{} takes a week at sea|two thousand passengers set off on {}
        """,
        generic="name|title",
    ),
    detail(
        "guided tour|city tour|tour joined|tour with guide",
        _TOUR,
        """
        the guided tour is called {}|{} is a walking tour of two hours|the guide holds up an umbrella on the tour {}
        guided tour {} meets at the fountain|on the tour {} you see the cellars
        tourists with headsets follow the guide of {}|{} shows visitors the hidden courtyards
        tickets for the guided tour {} are sold at the kiosk
        """,
        generic="name|title",
    ),
    detail(
        "ticket type|pass|travel pass|city card",
        _PLAN,
        """
        with the city card {} buses are free|{} is a pass for a whole week|the inspector checked her pass, {}
        pass {} is not valid at night|tourists save money with the pass {}|at the machine choose the ticket {}
        {} lets you ride all trams and get into museums|the cheapest ticket for families is {}
        """,
        generic="name|title",
    ),
    detail(
        "old product name|former product name|renamed from|earlier name",
        _PRODUCT,
        """
        it used to be sold as {}|{} was its name before the relaunch|the former name was {}
        until last year the label said {}|older customers still call it {}|it was renamed, as {} sounded dull
        {} is the earlier name on the old boxes|formerly known as {}, it got a fresh name
        """,
        generic="name",
    ),
    detail(
        "new product name|renamed to|present name|later name",
        _PRODUCT,
        """
        it is now sold as {}|{} is its name since the relaunch|the new name is {}|from this year the label says {}
        it has been renamed to {}|after the change of name the boxes read {}
        {} was chosen to replace the dull old name|customers have to get used to {} as the new name
        """,
        generic="name",
    ),
    detail(
        "hiking trail|trail|walking route|hike on trail",
        _TRAIL,
        """
        they hiked along the trail {}|{} is a hiking trail over the ridge|follow the red marks of the trail {}
        trail {} is muddy after rain|it takes four days to walk {}|the signpost points to the hiking trail {}
        {} winds through beech woods for walkers|a fallen tree blocks the trail {}
        """,
        generic="name|place",
    ),
    detail(
        "cycle route|bike route|cycling path|cycled along",
        _TRAIL,
        """
        they cycled the route {} in three days|{} is a cycle path along the canal
        the bike map shows the route {} in green|cycle route {} has no hills
        with panniers and a tent they rode along {}|there is a bike shop at the end of the cycle route {}
        {} is open to cyclists only|on the cycle path {} you need good tyres
        """,
        generic="name|place",
    ),
    detail(
        "ski slope|ski run|piste|slope skied",
        _TRAIL,
        """
        she skied down the slope {}|{} is a black run for experts|the snow on the piste {} is icy
        piste {} is closed, danger of avalanches|beginners fall over on the ski slope {}|snow cannons stand along {}
        {} is the longest ski run in the valley|the race is held on the piste {}
        """,
        generic="name|place",
    ),
    detail(
        "ski resort|skiing at|winter resort|ski area",
        _NATURE,
        """
        they go skiing at {}|{} is a ski resort with thirty lifts|a ski pass for {} costs fifty euros
        ski resort {} hopes for snow|the ski area is called {}|the chair lift at {} stopped in the wind
        {} opened its slopes in November|after skiing at {} they drank punch
        """,
        generic="name|place",
    ),
    detail(
        "park|park name|city park|picnic park",
        _NATURE,
        """
        they had a picnic in the park {}|{} is a park with old oaks|joggers do their rounds in the park {}
        park {} is locked at night|on a bench in the park {} sat two old men
        the ducks in the pond of {} are tame, says the park keeper|{} is the greenest park in the city
        the dog runs free in the park {}
        """,
        generic="name|place",
    ),
    detail(
        "beach|beach name|swims at beach|sandy beach",
        _NATURE,
        """
        they lay on the beach {} all day|{} is a beach without shade|surfers love the beach {}
        beach {} is covered in seaweed|the lifeguards at {} put up a red flag|she built a sand castle on the beach {}
        {} has white sand and warm water|walk along the beach {} at low tide
        """,
        generic="name|place",
    ),
    detail(
        "lake|lake name|swims in lake|boating lake",
        _NATURE,
        """
        they rowed across the lake, which is called {}|{} is a deep lake in the hills
        in winter people skate on the frozen lake {}|the lake is named {}|trout are caught in the lake {}
        the cabin stands on the shore of the lake {}|{} is so clear that you see the bottom of the lake
        lake {} dried up in the hot summer
        """,
        generic="name|place",
    ),
    detail(
        "river|river name|stream|paddled on",
        _NATURE,
        """
        the river is called {}|{} burst its banks after the rain|they paddled down the river {}
        the town lies on the river {}|a ferry crosses the river {}|{} flows into the sea near the border
        river {} is too wild for swimming|fishermen stand in the river {} up to their knees
        """,
        generic="name|place",
    ),
    detail(
        "mountain|mountain name|summit|climbed mountain",
        _NATURE,
        """
        they climbed the mountain {} at night|{} is the highest mountain in the land|the summit of {} is in the clouds
        mountain {} can be seen from the kitchen|from the peak of {} they waved a flag
        the north face of {} is dangerous for climbers|{} is a mountain with two tops
        a cable car goes up the mountain {}
        """,
        generic="name|place",
    ),
    detail(
        "island|island name|isle|sailed to island",
        _NATURE,
        """
        the boat took them to the island {}|{} is an island without cars|on the island {} live nine people
        island {} is full of puffins|the lighthouse of the island {} is white
        they were shipwrecked on {}, an island of rock|{} can only be reached by boat
        his grandmother was born on the island {}
        """,
        generic="name|place",
    ),
    detail(
        "valley|valley name|lives in valley|glen",
        _NATURE,
        """
        the village lies in the valley {}|{} is a narrow valley with cherry trees|the train winds up the valley {}
        valley {} gets no sun in winter|fog fills the valley {} in the morning|they drove down into the valley {}
        {} is a valley between two glaciers|sheep graze in the valley {}
        """,
        generic="name|place",
    ),
    detail(
        "cave|cave name|cavern|explored cave",
        _NATURE,
        """
        they explored the cave {} with head lamps|{} is a cave full of bats
        drawings of bison were found in the cave {}|cave {} is eight kilometres deep|a guide led us into the cave {}
        deep inside {} water drips from the roof of the cave|{} is dark and narrow, a cave for thin people
        the rescue of the boys from the cave {} took days
        """,
        generic="name|place",
    ),
    detail(
        "waterfall|waterfall name|falls|hike to waterfall",
        _NATURE,
        """
        the path ends at the waterfall {}|{} is a waterfall of ninety metres|spray from the waterfall {} made them wet
        waterfall {} freezes in January|you can stand behind the falling water of {}
        a rainbow hung over the waterfall {}|{} roars after heavy rain as the water plunges down
        tourists photograph the waterfall {}
        """,
        generic="name|place",
    ),
    detail(
        "forest|forest name|wood|mushrooms from forest",
        _NATURE,
        """
        they picked mushrooms in the forest {}|{} is a forest of old beeches|the deer live in the woods called {}
        forest {} burned in August|they got lost among the trees of {}|the woodcutter works in the forest {}
        {} was planted with oaks|owls can be heard in the forest {}
        """,
        generic="name|place",
    ),
    detail(
        "national park|nature reserve|protected area|reserve",
        _NATURE,
        """
        bears roam the national park {}|{} is a nature reserve where nobody may camp
        rangers watch over the national park {}|national park {} was founded to save the lynx
        the wetlands of {} are protected|entry to the national park {} is free|{} is a reserve for rare birds
        drones are banned in the nature reserve {}
        """,
        generic="name|place",
    ),
    detail(
        "castle|castle name|fortress|castle visited",
        _BUILDING,
        """
        the tourists visit the castle {}|{} is a castle with a drawbridge|a ghost is said to live in the castle {}
        castle {} was never conquered|the king held court at the castle {}|knights fought in front of the walls of {}
        {} stands on a rock, an old fortress|the dungeon of the castle {} is damp
        """,
        generic="name|place",
    ),
    detail(
        "bridge|bridge name|crossed bridge|bridge over river",
        _BUILDING,
        """
        the tram crosses the bridge {}|{} is a bridge of stone|couples hang locks on the bridge {}
        bridge {} is being repaired|they walked over the river on the bridge {}|under the arches of {} swans swim
        lorries are too heavy for the bridge {}|{} spans the river with five arches
        """,
        generic="name|place",
    ),
    detail(
        "square|square name|market square|town square",
        _STREET,
        """
        the market is held on the square {}|{} is a square with a fountain|pigeons gather on the square {}
        square {} is free of cars|the demonstration ended on the square {}|cafes put their chairs out on the square {}
        they met under the clock on the square {}|{} becomes an ice rink in winter, the whole square
        """,
        generic="name|address",
    ),
    detail(
        "office street|office address|firm on street|company street",
        _STREET,
        """
        the office is in {}|{} is the street where the firm has its offices|the company has moved into {}
        letters to the firm should go to {}|visit the firm at its office in {}|our new office address is {}
        the receptionist sits at the firm's entrance in {}|{} is printed on the letterhead as the office address
        """,
        generic="address",
    ),
    detail(
        "closed street|road closed|blocked road|street blocked",
        _STREET,
        """
        because of roadworks {} is closed|{} is shut to traffic all week|no car gets through {} at the moment
        the police have blocked {}|drivers must avoid {}, it is closed|diggers are tearing up {}
        closed street {} will reopen in May|a burst pipe led to the closure of {}
        """,
        generic="address",
    ),
    detail(
        "side street|turn into|turning|turn off road",
        _STREET,
        """
        at the lights turn into {}|{} is the second turning on the right|you go straight on and then turn left into {}
        after the bakery take {} on the left|the satnav says to turn right into {}|do not miss the turning into {}
        the corner where you have to turn is that of {}|{} branches off behind the school
        """,
        generic="address",
    ),
    detail(
        "delivery address|deliver to street|parcel to street|shipping street",
        _STREET,
        """
        please deliver the parcel to {}|{} is the delivery address|the courier looked for {} with a box under his arm
        the goods are to be dropped off at {}|delivery address {} is behind a gate
        as the shipping address she typed {}|the driver has to take the package to {}
        {} is where the boxes should be delivered
        """,
        generic="address",
    ),
    detail(
        "metro station|station|get off at|underground station",
        _STATION,
        """
        get off the metro at {}|{} is the metro station nearest the museum|the underground does not stop at {} today
        metro station {} has no lift|she lives two minutes from the metro stop {}
        at the underground station {} a busker sings|{} is on the red metro line
        the escalator in the metro station {} is broken
        """,
        generic="name|place",
    ),
    detail(
        "transfer station|change at|change trains at|interchange",
        _STATION,
        """
        you have to change trains at {}|{} is where you change to the other line|in {} they have ten minutes to change
        the connection was missed at {}|passengers for the coast change at {}
        run to the other platform when you change at {}|{} is the station for changing onto the express
        transfer station {} is draughty
        """,
        generic="name|place",
    ),
    detail(
        "bus stop|stop name|bus stops at|waiting stop",
        _STATION,
        """
        the bus stop is called {}|{} is the bus stop outside the school|wait for the bus at the stop {}
        bus stop {} has no shelter|the bus did not halt at {}|she got on the bus at the stop {}
        {} is a request stop, wave at the bus|three people stood in the rain at the bus stop {}
        """,
        generic="name|place",
    ),
    detail(
        "end of line|terminus|last stop|final station",
        _STATION,
        """
        the tram goes as far as {}|{} is the end of the line|at the terminus, {}, everybody must get out
        the final stop of the line is {}|stay on the tram until the terminus {}|all trams turn round at {}
        the last stop is {}, up on the hill|{} is where the tram line ends
        """,
        generic="name|place",
    ),
    detail(
        "train station|railway station|station name|train stops at",
        _STATION,
        """
        the train stops at the station {}|{} is a railway station with four platforms
        she fetched him from the train station {}|railway station {} has a left luggage office
        the express runs through {} without stopping, it is a small station
        the ticket office of the station {} is shut|{} lost its last train in 1990
        a taxi was waiting outside the train station {}
        """,
        generic="name|place",
    ),
    detail(
        "gate name|entrance used|gate used|come in by gate",
        _GATE,
        """
        please come in through the {}|the {} is locked after dark|visitors should use the {}
        they waited for us at the {}|lorries have to go round to the {}|the guard opens the {} at six
        you find the bell beside the {}|{} is the only way in on Sundays|{} has been left open all night
        """,
        generic="place",
    ),
    detail(
        "market stand|stall name|booth name|sold at stall",
        _SHOP,
        """
        at the market the stall {} sells honey|{} is the stall with the striped roof|the booth {} gives out samples
        stall {} is next to the fountain|queue at the stall {} for hot chestnuts|on her market stall a sign reads {}
        {} has the cheapest cheese of all the stalls|the lottery tickets are sold at the booth {}
        """,
        generic="name|title",
    ),
    detail(
        "conference room|room name|meeting room name|meeting room booked",
        _ROOM,
        """
        the meeting room is called {}|we have booked the meeting room {} until noon|{} is a meeting room for eight
        the projector in the meeting room {} hums|meeting room {} has no windows
        all the conference rooms but {} are taken|{} is free at three if you need a room to meet
        the interview takes place in the conference room {}
        """,
        generic="place|name",
    ),
    detail(
        "stage name|stage of concert|concert stage|plays on stage",
        _ROOM,
        """
        the band plays on the stage {}|{} is the smallest stage of the festival
        the rappers appear on the stage {} after dark|stage {} got wet|five concerts a day take place on the stage {}
        technicians are hanging lights above the stage {}|{} is the stage with the green roof
        crowds moved over to the stage {}
        """,
        generic="place|name",
    ),
    detail(
        "parking garage|car park|parks in|parking lot",
        _BUILDING,
        """
        the car is in the car park {}|{} is a car park with five levels|leave your car in the parking garage {}
        car park {} is full|the barrier of the car park {} would not open|an hour in {} costs three euros for a car
        {} has chargers for electric cars on every parking level
        they forgot on which deck of the car park {} they had parked
        """,
        generic="name|place",
    ),
    detail(
        "golf course|golf club|plays golf at|golf links",
        _NATURE,
        """
        she plays golf at {}|{} is a golf course with eighteen holes|he lost six balls on the golf course {}
        golf course {} has sandy greens|the caddies of {} wear white|a hole in one was hit at the golf club {}
        {} waters its greens at night|golfers dream of a round at {}
        """,
        generic="name|place",
    ),
    detail(
        "marina|harbour|port|moored at",
        _NATURE,
        """
        the yacht is moored in the marina {}|{} is a harbour for fishing boats|they dropped anchor in the port of {}
        harbour {} is too shallow for liners|a berth in the marina {} costs a fortune
        the boat sought shelter in the harbour {}|{} has a quay where the cutters land their fish
        masts clatter in the marina {}
        """,
        generic="name|place",
    ),
    detail(
        "cemetery|graveyard|buried at|grave at",
        _NATURE,
        """
        the poet is buried at the cemetery {}|{} is a cemetery with old lime trees|her grave is in the graveyard {}
        cemetery {} closes at dusk|they laid flowers on a grave at {}|the funeral takes place at the cemetery {}
        {} has been a burial ground since the plague|gravestones lean in the cemetery {}
        """,
        generic="name|place",
    ),
    detail(
        "district name|neighbourhood|part of town|lives in district",
        _STATION,
        """
        they live in the district {}|{} is a quarter full of students|rents in the neighbourhood {} have doubled
        district {} used to be a village|in the part of town called {} the bars stay open late
        she grew up in the rough quarter {}|{} is the greenest district of the city
        a tram connects the district {} with the centre
        """,
        generic="name|place",
    ),
    detail(
        "housing estate|apartment complex|residential complex|housing block",
        _BUILDING,
        """
        two hundred families live on the housing estate {}|{} is a housing estate of the sixties
        the flats in {} all have balconies|housing estate {} will be pulled down
        the tenants of the tower blocks {} protested|the caretaker of the estate {} cuts the hedges
        {} was built to house workers|a playground belongs to the apartment complex {}
        """,
        generic="name|place",
    ),
    detail(
        "office building|building|tower|building name",
        _BUILDING,
        """
        the offices are in the building {}|{} is an office tower with glass walls|the lift in the building {} is stuck
        building {} has thirty floors|the firm rents two floors of {}, an office block
        fire alarms went off in the office building {}|{} throws its shadow on the square, it is so tall
        window cleaners hang from the tower {}
        """,
        generic="name|place",
    ),
    detail(
        "airport|airport name|flies from|lands at",
        _STATION,
        """
        the plane lands at the airport {}|{} is an airport with two runways|they fly from {} because it is cheaper
        airport {} is closed by snow|the queue at the security check of {} was endless|she missed her flight at {}
        {} handles a million air passengers|the pilot had to divert to the airport {}
        """,
        generic="name|place",
    ),
    detail(
        "motorway services|rest stop|service area|rest area",
        _STATION,
        """
        they stopped for petrol at the services {}|{} is a motorway service area with a playground
        the coach takes a break at {}|service area {} sells bad coffee|truckers spend the night at the rest stop {}
        on the motorway the next services are {}|{} has clean toilets, which is rare on the motorway
        the hitchhiker was picked up at the rest area {}
        """,
        generic="name|place",
    ),
    detail(
        "lighthouse|lighthouse name|beacon|sailors see light of",
        _BUILDING,
        """
        sailors steer by the lighthouse {}|{} is a lighthouse with red stripes
        the lamp of {} can be seen from twenty miles|lighthouse {} has no keeper any more
        they climbed the spiral stairs of the lighthouse {}|in the fog {} blew its horn to warn ships
        {} flashes every nine seconds|the waves broke over the lighthouse {}
        """,
        generic="name|place",
    ),
    detail(
        "race horse|horse|horse backed|winning horse",
        _RACER,
        """
        she put ten euros on the horse {}|{} galloped to victory|the jockey whipped {} down the last straight
        race horse {} likes soft ground|the mare is called {}|in the stable next door stands {}, a nervous stallion
        {} threw its rider at the first fence|the bookmakers give good odds on {}
        """,
        generic="name",
    ),
    detail(
        "pony|pony name|pony ridden|riding pony",
        _RACER,
        """
        the girl rides the pony {}|{} is a small pony with a thick mane|she brushes the pony {} after every ride
        pony {} bites|the children give carrots to the pony {}|in her first riding lesson she sat on {}
        {} trots round the ring with a child in the saddle|the smallest rider gets the pony {}
        """,
        generic="name",
    ),
    detail(
        "racing car|race car|car raced|racing car name",
        _RACER,
        """
        he drives the racing car {}|{} came into the pits with smoke
        the mechanics changed four tyres on {} in two seconds|racing car {} spun in the rain
        the engine of {} blew up in lap nine|on the grid the racing car {} is in front
        {} crossed the finish line first with roaring engine|the car built for the race is called {}
        """,
        generic="name",
    ),
    detail(
        "sailing boat|sailboat|yacht|boat name",
        _SHIP,
        """
        they sail on a boat named {}|{} is a wooden sailing boat|the sails of {} are torn|yacht {} won the regatta
        he painted the hull of the sailing boat {}|at the jetty lies {} with its mast down|she inherited the yacht {}
        {} heeled over in the gusts with all sails up
        """,
        generic="name",
    ),
    detail(
        "ferry|ferry name|ferry boat|crossing on ferry",
        _SHIP,
        """
        the ferry is called {}|{} takes cars over to the island|they stood on the deck of the ferry {}
        ferry {} is late|two lorries rolled off the ferry {}|with {} the crossing takes an hour
        {} ferries commuters across the bay|the captain of the ferry {} sounded the horn
        """,
        generic="name",
    ),
    detail(
        "rescue boat|lifeboat|lifeboat name|rescued by boat",
        _SHIP,
        """
        the lifeboat {} was launched at midnight|{} pulled the surfers out of the water
        the coast guard sent the rescue boat {}|rescue boat {} is unsinkable|volunteers man the lifeboat {}
        the fishermen were saved by the crew of {}|{} races out whenever someone is in distress at sea
        the sea rescuers christened their boat {}
        """,
        generic="name",
    ),
    detail(
        "locomotive|steam engine|steam locomotive|engine name",
        _SHIP,
        """
        the steam engine is called {}|{} pulls four old carriages|railway fans restored the locomotive {}
        locomotive {} needs coal and water|the stoker shovels coal into {}|whistling and hissing {} leaves the shed
        {} is a steam locomotive of 1912|on Sundays the museum railway puts {} on the track
        """,
        generic="name",
    ),
    detail(
        "hot air balloon|balloon|balloon name|airship",
        _SHIP,
        """
        they flew over the fields in the balloon {}|{} is a hot air balloon with stripes|the basket of {} holds six
        balloon {} landed in a tree|before sunrise they filled {} with hot air|the balloonist named the balloon {}
        {} rose slowly as the burner roared|a farmer helped to fold up the balloon {}
        """,
        generic="name",
    ),
    detail(
        "spacecraft|space probe|rocket|mission",
        _SHIP,
        """
        the spacecraft {} is on its way to Mars|{} sends pictures from space|the rocket {} exploded on the launch pad
        space probe {} carries a drill|engineers lost contact with the probe {}|three astronauts float inside {}
        {} will land on the moon|the launch of the spacecraft {} was put off
        """,
        generic="name",
    ),
    detail(
        "satellite|satellite name|in orbit|orbiter",
        _PRODUCT,
        """
        the satellite {} circles the earth|{} is a satellite that watches the weather|a rocket put {} into orbit
        satellite {} will burn up|the pictures of the flood were taken by the satellite {}
        the antenna is pointed at the satellite {}|{} orbits at a height of six hundred kilometres
        the signal of the satellite {} is weak
        """,
        generic="name",
    ),
    detail(
        "robot|robot name|machine helper|robot used",
        _PRODUCT,
        """
        the robot is called {}|{} is a robot with six arms|in the lab they taught the robot {} to fold towels
        robot {} fell down the stairs|the students built a robot and named it {}|parcels are sorted by the robot {}
        {} rolls on wheels and greets visitors with a tin voice|push the red button and the robot {} stops
        """,
        generic="name",
    ),
    detail(
        "storm|storm name|hurricane|named storm",
        _SORT,
        """
        the storm {} tore off roofs|{} is a hurricane moving north|trains were cancelled because of the storm {}
        storm {} has lost its power|the weather service named the storm {}
        along the coast people are getting ready for {}|{} uprooted trees with gusts of a hundred miles an hour
        the hurricane has been given the name {}
        """,
        generic="name",
    ),
    detail(
        "star|planet|star name|comet",
        _SORT,
        """
        the astronomers named the planet {}|{} is a star in the southern sky
        through the telescope she saw the comet {}|comet {} returns every ninety years
        light from the star {} takes years to reach us|the new moon of Saturn is called {}
        {} shines brighter than other stars|three planets circle the star {}
        """,
        generic="name",
    ),
    detail(
        "car model|car type|model of car|vehicle model",
        _PRODUCT,
        """
        they drive a car of the model {}|{} is a car with sliding doors
        at the dealer's they took the {} for a test drive|the {} is a small car and easy to park
        car model {} comes in six colours|the police are looking for a car, a grey {}
        the engine of the {} hardly needs petrol|the most stolen car is the {}
        """,
        generic="name|model",
    ),
    detail(
        "bicycle model|bike model|bicycle type|model of bike",
        _PRODUCT,
        """
        she rides a bicycle of the model {}|{} is a bike with twenty gears
        the frame of the {} is made of bamboo, says the bike dealer|bike model {} weighs nine kilos
        the saddle of the bicycle {} is too hard|he chained the {}, his new bike, to a lamp post
        {} folds up small, a bike for commuters|the children's bike is a {}
        """,
        generic="name|model",
    ),
    detail(
        "phone model|smartphone|handset|model of phone",
        _PRODUCT,
        """
        her smartphone is a {}|the screen of the {} cracked when the phone fell|{} is a phone with a big camera
        phone model {} has no headphone socket|he wants a {} for his birthday because his phone is old
        the phone case fits the {}|{} has to be charged daily, like any smartphone
        the call was made from a phone of the type {}
        """,
        generic="name|model",
    ),
    detail(
        "laptop model|notebook model|computer model|model of laptop",
        _PRODUCT,
        """
        the laptop is a {}|{} is a light laptop with a bright screen
        the keyboard of the {} lacks a key, so the laptop went back|laptop model {} gets hot
        all teachers were given the laptop {}|the fan of the notebook {} is loud
        she types on a {}, a laptop for students|{} has two ports and a dim display
        """,
        generic="name|model",
    ),
    detail(
        "camera model|camera used|photo camera|shot with",
        _PRODUCT,
        """
        the photos were taken with a {}|{} is a camera with a zoom lens|the camera round her neck is a {}
        camera {} works under water|the shutter of the {} is stuck, and no photo came out
        a reporter uses the camera {}|the lens cap belongs to the {}|{} takes sharp pictures in the dark
        """,
        generic="name|model",
    ),
    detail(
        "tent model|tent|tent name|sleeps in tent",
        _PRODUCT,
        """
        they sleep in the tent {}|{} is a tent for three|the poles of the tent {} are bent|tent {} weighs two kilos
        it takes five minutes to put up the {}, a dome tent|the tent they carry up the mountain is the {}
        {} kept dry, unlike the other tents|rain dripped into the tent {}
        """,
        generic="name|model",
    ),
    detail(
        "shoe model|shoes|running shoe|model of shoe",
        _PRODUCT,
        """
        she runs in the shoe {}|{} is a running shoe with a soft sole
        the laces of the {} are too short, the shoe is fine|shoe model {} comes in wide sizes
        he ordered the {} in size ten to jog|blisters came from the new shoes, the {}|{} gives your feet a good grip
        the trainers in the window are called {}
        """,
        generic="name|model",
    ),
    detail(
        "sofa model|couch model|armchair|furniture model",
        _PRODUCT,
        """
        the sofa is the model {}|{} is a sofa that turns into a bed
        they sat on the {} in the shop and fell asleep on that couch|sofa model {} has washable covers
        the cushions of the sofa {} come extra|in the living room stands the couch {}
        {} seats four, a sofa in grey felt|the cat scratched the sofa {}
        """,
        generic="name|model",
    ),
    detail(
        "paint shade|painted in shade|paint name|shade",
        _SORT,
        """
        the walls were painted in the shade {}|{} is a paint between grey and green
        two tins of the paint {} are enough for the hall|shade {} is out of stock
        the colour on the paint tin is given as {}|for the nursery they chose the wall paint {}
        {} looks darker once the paint is dry|the brush still drips with {}, the shade for the fence
        """,
        generic="name|title",
    ),
    detail(
        "lipstick|polish name|lipstick shade|make up shade",
        _SORT,
        """
        her lipstick is called {}|{} is a nail polish with glitter|on the lips she wears {}
        lipstick {} does not smudge|the nails were varnished in {}|the make-up artist dabbed on {}, a red lipstick
        {} stays on all day, says the lipstick advert|at the beauty counter she tried the lipstick {}
        """,
        generic="name|title",
    ),
    detail(
        "perfume|scent|fragrance|perfume name",
        _DRINK,
        """
        she wears the perfume {}|{} smells of roses and smoke|a bottle of the perfume {} stood on the dressing table
        perfume {} costs ninety euros|he gave his wife the fragrance {}|two drops of {} behind the ears are enough
        {} is a scent for men|the whole lift smelled of the perfume {}
        """,
        generic="name|title",
    ),
    detail(
        "wine|wine name|wine ordered|bottle of wine",
        _DRINK,
        """
        the waiter opened a bottle of {}|{} is a dry white wine|with the fish they drank a glass of the wine {}
        wine {} tastes of oak|in the cellar lie twelve bottles of {}|the sommelier recommends the wine {}
        {} goes well with cheese, like most red wines|the cork of the wine {} broke
        """,
        generic="name|title",
    ),
    detail(
        "beer|beer name|pint of|beer on tap",
        _DRINK,
        """
        on tap they have the beer {}|{} is a dark beer with little foam|two pints of {} please
        beer {} won a gold medal|he ordered a {} and a bag of crisps from the barman
        the crate of beer in the fridge is {}|{} is brewed without alcohol|the thirsty hikers asked for the beer {}
        """,
        generic="name|title",
    ),
    detail(
        "whisky|spirit|malt|whisky name",
        _DRINK,
        """
        he poured himself a glass of the whisky {}|{} aged for twelve years in the barrel|the single malt is named {}
        whisky {} tastes of peat|a bottle of {} was hidden behind the books, the good whisky
        they drank {} with one ice cube|{} is a whisky from the islands|the distillery has stopped making {}
        """,
        generic="name|title",
    ),
    detail(
        "tea blend|tea|tea name|cup of tea",
        _DRINK,
        """
        she brewed a pot of the tea {}|{} is a green tea with mint|the tea bag says {}|tea blend {} helps you sleep
        let the leaves of {} steep for three minutes|with scones they serve the tea {}
        a tin of {} stands next to the teapot|{} is drunk with milk, as a tea should be
        """,
        generic="name|title",
    ),
    detail(
        "coffee blend|coffee|coffee name|beans",
        _DRINK,
        """
        the coffee is the blend {}|{} is a strong espresso roast|the machine grinds beans of the sort {}
        coffee {} tastes of nuts|they filter a spoonful of {} per cup of coffee|a bag of the beans {} smells wonderful
        {} has more caffeine than other coffees|at breakfast we drink {}, freshly ground
        """,
        generic="name|title",
    ),
    detail(
        "cheese|cheese name|cheese bought|kind of cheese",
        _SORT,
        """
        the cheese is called {}|{} is a soft cheese with a white rind|a slice of the cheese {} lay on the bread
        cheese {} smells strongly|goats give the milk for {}, a mild cheese|the cheesemonger cut a piece of {}
        {} ripens in a cave for nine months|grate the cheese {} over the pasta
        """,
        generic="name|title",
    ),
    detail(
        "cocktail|cocktail name|mixed drink|drink at bar",
        _DRINK,
        """
        the barman shook the cocktail {}|{} is mixed from rum and lime|with a little umbrella they served {}
        cocktail {} is blue|after two glasses of {} he sang at the cocktail bar|the happy hour cocktail is {}
        {} contains no alcohol but plenty of ginger|she sipped the cocktail {} through a straw
        """,
        generic="name|title",
    ),
    detail(
        "chocolate bar|sweet|candy|chocolate brand",
        _PRODUCT,
        """
        he ate the chocolate bar {} in two bites|{} is a chocolate bar with nuts
        at the kiosk they bought the sweets {}|chocolate bar {} got smaller
        the wrapper on the floor is from {}, a chocolate bar|the child begged for {} at the till, a candy
        {} melts on your tongue|too many packs of the candy {} gave him toothache
        """,
        generic="name|title",
    ),
    detail(
        "burger|burger name|sandwich ordered|burger ordered",
        _DRINK,
        """
        he ordered the burger {} with fries|{} is a burger with two patties
        without onions please, said the man who wanted the {}, a burger|burger {} drips with sauce
        the diner is famous for the burger {}|they put bacon on the sandwich {}|{} comes in a sesame bun
        her lunch is the sandwich {}
        """,
        generic="name|title",
    ),
    detail(
        "apple variety|apple sort|apples of sort|kind of apple",
        _SORT,
        """
        the apple tree bears the variety {}|{} is a sour apple for cakes
        a sack of apples of the sort {} is in the cellar|apple variety {} keeps until spring
        for the pie take {}, as these apples stay firm|the orchard grows mostly {}, an old apple
        {} has red cheeks and a thin peel|they pressed juice from the apples {}
        """,
        generic="name|variety",
    ),
    detail(
        "rose variety|rose|rose sort|climbing rose",
        _SORT,
        """
        the rose by the door is called {}|{} is a climbing rose with yellow blooms
        the gardener pruned the rose {} in March|rose variety {} has no thorns
        the scent of the roses {} fills the garden|bees like the open flowers of the rose {}|{} blooms until the frost
        she planted the rose {} on his grave
        """,
        generic="name|variety",
    ),
    detail(
        "potato variety|potatoes|potato sort|kind of potato",
        _SORT,
        """
        for the salad she boils the potatoes {}|{} is a floury potato for mash
        the farmer plants the potato variety {} in April|potato variety {} resists blight
        a sack of {} costs ten euros at the potato farm|peel two pounds of the potatoes {}
        {} stays firm when you boil it|chips taste best made from the potato {}
        """,
        generic="name|variety",
    ),
    detail(
        "tomato variety|tomatoes|tomato sort|kind of tomato",
        _SORT,
        """
        on the balcony grows the tomato {}|{} is a tomato with yellow stripes|the seed packet for the tomatoes says {}
        tomato variety {} needs a stake|slices of the tomato {} went into the sandwich
        greenhouse owners like the tomato variety {}|{} ripens late, unlike other tomatoes
        the sauce is cooked from the sweet tomatoes {}
        """,
        generic="name|variety",
    ),
    detail(
        "yarn|wool|yarn name|knitted with",
        _SORT,
        """
        the jumper is knitted from the yarn {}|{} is a wool that does not itch|you need six balls of the yarn {}
        yarn {} must be washed cold|the knitting shop has run out of the wool {}
        her needles clicked through {}, a thick yarn|{} comes in forty colours, a cotton yarn
        the baby blanket is crocheted with the wool {}
        """,
        generic="name|title",
    ),
    detail(
        "pattern name|sewing pattern|knitting pattern|pattern used",
        _SORT,
        """
        the dress was sewn from the pattern {}|{} is a knitting pattern for socks
        she cut the cloth after the pattern {}|pattern {} is too hard for beginners
        the sleeves in the sewing pattern {} are wide|on page six is the quilt pattern {}
        {} repeats every eight stitches|the cardigan follows the knitting pattern {}
        """,
        generic="name|title",
    ),
    detail(
        "cough syrup|medicine name|medicine|remedy",
        _PRODUCT,
        """
        take two spoons of the cough syrup {}|{} is a syrup against a dry cough|the doctor wrote down the medicine {}
        medicine {} tastes of cherries|against the fever they gave the child {}
        the leaflet of the medicine {} warns of side effects|{} should be swallowed with water
        a bottle of {}, the remedy for colds, is in the bathroom
        """,
        generic="name|title",
    ),
    detail(
        "skin cream|cream|hand cream|lotion",
        _PRODUCT,
        """
        she rubs the cream {} on her hands|{} is a cream for dry skin|the lotion {} smells of almonds
        skin cream {} is free of perfume|against sunburn he puts on {}|the tube in her handbag is the hand cream {}
        {} makes rough skin soft|a thin layer of {} on the face at night keeps wrinkles away
        """,
        generic="name|title",
    ),
    detail(
        "shampoo|shampoo name|hair care|washes hair with",
        _PRODUCT,
        """
        she washes her hair with {}|{} is a shampoo against dandruff|in the shower stands the shampoo {}
        shampoo {} burns in the eyes|the hairdresser uses the shampoo {}|for curls there is the hair care {}
        {} makes hair shine|a drop of {} is enough for short hair
        """,
        generic="name|title",
    ),
    detail(
        "washing powder|detergent|laundry powder|washes clothes with",
        _PRODUCT,
        """
        the clothes are washed with {}|{} gets out grass stains|a scoop of the washing powder {} goes into the drum
        washing powder {} has no scent|white shirts need the detergent {}|the rash came from the laundry detergent {}
        {} also works in cold washes|the supermarket has the washing powder {} on offer
        """,
        generic="name|title",
    ),
    detail(
        "dog food|pet food|cat food brand|animal food",
        _PRODUCT,
        """
        the dog eats only {}|{} is a dog food with lamb|a tin of {} for the cat every morning
        dog food {} comes in big sacks|the vet recommends the pet food {}|the puppy left the bowl of {} untouched
        {} makes its coat shine, says the dog food advert|they feed their terrier with {}
        """,
        generic="name|title",
    ),
    detail(
        "vacuum cleaner|vacuum model|hoover|household machine",
        _PRODUCT,
        """
        the vacuum cleaner is a {}|{} sucks up every dog hair|the hoover {} has no bag|vacuum cleaner {} is quiet
        for the {} you need new filters, says the hoover manual|the carpet was cleaned with a {}
        {} drives round the flat alone and cleans the floor|the hose of the vacuum cleaner {} is blocked
        """,
        generic="name|model",
    ),
    detail(
        "washing machine|washer model|dishwasher|laundry machine",
        _PRODUCT,
        """
        the washing machine is a {}|{} spins the laundry almost dry|in the cellar stands the washing machine {}
        washing machine {} leaks|the plumber connected the {} so that she can do the laundry
        socks got lost in the washing machine {}|{} uses little water per wash
        the door of the washing machine {} is stuck
        """,
        generic="name|model",
    ),
    detail(
        "coffee machine|espresso machine|coffee maker|machine for coffee",
        _PRODUCT,
        """
        the office bought the coffee machine {}|{} froths the milk by itself
        the coffee machine {} wants to be descaled|coffee machine {} makes two cups at once
        press the left button on the {} for an espresso|the coffee maker is of the model {}|{} grinds beans noisily
        our espresso comes out of a {}
        """,
        generic="name|model",
    ),
    detail(
        "tool model|power drill|drill|lawn mower",
        _PRODUCT,
        """
        the drill is a {}|{} drills through concrete|he borrowed the drill {} from next door
        drill {} runs on a battery|with the power drill {} the holes were quickly made
        the bits for the {} are in the drill case|{} lies well in the hand, a light drill
        the handyman swears by the drill {}
        """,
        generic="name|model",
    ),
    detail(
        "quality seal|seal|certified by label|organic label",
        _PRIZE,
        """
        the bananas carry the seal {}|{} is a label for fair trade|to get the seal {} farmers must not spray
        seal {} stands for organic milk|the hotel is proud of the quality label {}
        only wood from good forests gets the label {}|{} guarantees that no child worked on it, says the seal
        a green sticker shows the seal {}
        """,
        generic="name|title",
    ),
    detail(
        "medal of honour|order awarded|decoration|honour received",
        _PRIZE,
        """
        the president pinned the order {} on her coat|{} is the highest honour of the country
        for his courage the fireman got the medal {}|medal {} lies in a velvet box|the veteran wears the decoration {}
        the queen awarded him {} for saving lives|{} is given to brave people only
        she was decorated with {} at the palace
        """,
        generic="name|title",
    ),
    detail(
        "fundraising gala|gala|charity dinner|ball",
        _EVENT,
        """
        at the charity gala {} they raised a million|{} is a ball with long dresses
        stars in evening dress came to the gala {}|gala {} begins with champagne
        they waltzed at the ball {} until dawn|a table at the charity dinner {} costs a thousand dollars
        {} collects money for the hospital over a gala dinner|tails are a must at the ball {}
        """,
        generic="name|title",
    ),
    detail(
        "language exam|exam name|certificate|exam taken",
        _COURSE,
        """
        she passed the exam {}|{} is an exam with an oral part|for the job you need the certificate {}
        exam {} costs ninety euros|he failed the test {} by one point
        candidates for {} may not bring phones into the exam|the examiners of {} are strict
        {} proves that you can speak the language
        """,
        generic="name|title",
    ),
    detail(
        "dance|dance name|dance style|dances performed",
        _SORT,
        """
        they danced the {} until midnight|{} is a folk dance in a circle|the dancing teacher shows the steps of the {}
        dance {} is for couples|with clapping hands they dance the {}|the {} is danced at weddings
        every dancer here knows the steps of the {}|the accordion played a {} and all got up to dance
        """,
        generic="name|title",
    ),
    detail(
        "workout class|fitness class|exercise class|class at gym",
        _COURSE,
        """
        at the gym she takes the fitness class {}|{} is a workout with ropes|sweat flows in the exercise class {}
        fitness class {} starts at seven|the trainer shouts at everyone in the workout {}
        for a flat stomach do {} twice a week|{} trains legs and back in half an hour
        bring a mat to the fitness class {}
        """,
        generic="name|title",
    ),
    detail(
        "diet|diet plan|eating plan|diet followed",
        _PLAN,
        """
        she lost ten kilos with the diet {}|{} allows no bread after noon|he is on the diet {} and always hungry
        diet {} consists of soup|the doctor warns of the diet {}|nothing sweet may be eaten under the eating plan {}
        {} is a diet of nuts and fish|friends talked her into the diet {}
        """,
        generic="name|title",
    ),
    detail(
        "clinical study|drug trial|patient study|medical study",
        _PROJECT,
        """
        the drug is tested in the clinical study {}|{} is a trial with eight hundred patients
        patients were recruited for the study {}|study {} compares two pills
        half the people in the trial {} got a placebo|the clinical study is named {}|{} showed that the vaccine works
        the doctors stopped the trial {} early
        """,
        generic="name|title",
    ),
    detail(
        "expedition|expedition name|polar trip|voyage of discovery",
        _PROJECT,
        """
        the expedition {} set out for the pole|{} is an expedition into the rainforest
        with forty dogs the members of {} crossed the ice|expedition {} ran out of food
        the diaries of the expedition {} were found|she was the only woman on the expedition {}
        {} discovered an unknown river|a ship was fitted out for the expedition {}
        """,
        generic="name|title",
    ),
    detail(
        "police operation|operation|raid|investigation name",
        _PROJECT,
        """
        the police called the raid {}|{} led to forty arrests|under the code name {} detectives watched the gang
        operation {} was kept secret|the smugglers were caught in the police operation {}
        the police investigation is named {}|{} took officers two years of phone tapping
        the commissioner praised the police team behind {}
        """,
        generic="name|title",
    ),
    detail(
        "legend|myth|local legend|fairy tale",
        _WORK,
        """
        the villagers tell the legend {}|{} is a fairy tale about a frog|grandmother knew the fairy tale {} by heart
        legend {} is about a sunken bell|a giant appears in the local legend {}
        once upon a time, so begins the fairy tale {}|{} was handed down as a legend for centuries
        the brothers wrote down the fairy tale {}
        """,
        generic="name|title",
    ),
    detail(
        "tram line name|bus line name|line taken|line name",
        _PLAN,
        """
        take the bus line {} to the hospital|{} runs every ten minutes as a bus line|the tram line {} ends at the lake
        bus line {} does not run at night|for the airport board the shuttle bus {}
        a new stop was added to the bus line {}|{} is the line with the green buses
        drivers on the bus line {} are on strike
        """,
        generic="name|title",
    ),
    detail(
        "stage role|role played|part in play|character played",
        _RACER,
        """
        on stage he plays the part of {}|{} is the villain in the play|the role of {} went to a newcomer
        for the role of {} she shaved her head|as {} he wears a crown and a beard on stage
        the understudy had to jump in as {} when the actor fell ill|{} dies in the third act
        the actress is famous for her role as {}
        """,
        generic="name",
    ),
    detail(
        "spa treatment|massage|treatment booked|beauty treatment",
        _SORT,
        """
        she booked the massage {}|{} is a massage with hot stones|the treatment {} makes the skin glow
        treatment {} lasts an hour|after the massage {} his back no longer hurt
        on the beauty menu you will find {} for tired feet|{} begins with a foot bath and ends with oil on the back
        her friends paid for the beauty treatment {}
        """,
        generic="name|title",
    ),
    detail(
        "raffle|lottery|lottery game|prize draw",
        _EVENT,
        """
        he buys a ticket for the lottery {} each week|{} has a jackpot of nine million
        the numbers of the lottery {} are drawn on Saturday|lottery {} has no winner yet
        she won a ham in the raffle {}|with six right numbers in {} you are rich|{} pays out half the money as prizes
        the winning ticket of the prize draw {} was lost
        """,
        generic="name|title",
    ),
    detail(
        "loyalty card|bonus programme|rewards card|points card",
        _PLAN,
        """
        she collects points with the loyalty card {}|{} gives a free coffee for every ten
        do you have the card {}, asked the cashier|bonus programme {} has a million members
        at the till he shows the loyalty card {}|the points of the bonus programme {} expire in May
        {} rewards regular customers|air miles are collected in the bonus programme {}
        """,
        generic="name|title",
    ),
    detail(
        "cloud folder|shared drive|network drive|drive name",
        _FILE,
        """
        the scans lie on the network drive {}|{} is the drive that everyone in the team can see
        connect the shared drive {} first|drive {} is almost full|nobody backs up the network drive {}
        copy the videos to the shared drive {}|{} can be reached from home as a network drive
        permission for the shared drive {} is missing
        """,
        generic="name|title",
    ),
    detail(
        "online shop|web shop|ordered online at|internet shop",
        _APP,
        """
        the shoes were ordered from the online shop {}|{} is an online shop for spare parts
        at the checkout of the web shop {} you pay by card|online shop {} ships in a day
        her order at the web shop {} never arrived|he clicked through {} and filled the basket
        {} sells everything online, from nails to nets|send it back to the online shop {} within a month
        """,
        generic="company|shop",
    ),
    detail(
        "social network|social platform|social media site|posted on",
        _APP,
        """
        she posted the holiday photos on {}|{} is a social network for photographers
        her profile on the social network {} is private|social network {} was down for an hour
        on {} he has nine hundred followers|the rumour spread on the social network {}|{} deletes hateful posts
        likes and comments poured in on {}
        """,
        generic="name|company",
    ),
    detail(
        "payment app|pays by app|payment service|wallet app",
        _APP,
        """
        they paid for the pizza with the payment app {}|{} sends money from phone to phone
        split the bill through {} and pay me back|payment app {} charges no fees|the shop accepts payment by {}
        the money was sent via the payment service {}|{} shows every payment on the phone
        to pay, hold your phone with {} against the till
        """,
        generic="name|company",
    ),
    detail(
        "dating site|dating app|met on site|matchmaking site",
        _APP,
        """
        they met on the dating site {}|{} finds a partner for lonely hearts|on the dating app {} she swiped left
        dating app {} shows people nearby|his first date came through {}|the couple thanks the matchmakers of {}
        {} asks singles about their hobbies|she deleted {} after falling in love, no more dating apps
        """,
        generic="name|company",
    ),
    detail(
        "password manager|virus scanner|security software|protected by software",
        _APP,
        """
        the computer is protected by the virus scanner {}|{} found two viruses on the disk
        all passwords are kept in {}|virus scanner {} slows the computer down|the security software {} raised an alarm
        for safe passwords she uses {}|{} blocks dangerous mails before a virus can strike
        the licence for the virus protection {} has run out
        """,
        generic="name|title",
    ),
    detail(
        "navigation app|map app|route planner|navigates with",
        _APP,
        """
        the route was planned with {}|{} led us into a dead end|for directions he trusts the navigation app {}
        map app {} works offline|the voice of the navigation app {} said to turn round|hikers find their way with {}
        {} knows every traffic jam on the route|the walk was recorded with the map app {}
        """,
        generic="name|title",
    ),
    detail(
        "newspaper supplement|supplement|pull-out|weekend section",
        _PAPER,
        """
        with the Saturday paper comes the supplement {}|{} is the glossy pull-out in the paper
        the crossword is in the supplement {}|supplement {} is about travel|he throws the pull-out {} away unread
        the recipes are printed in the weekend section {}|{} falls out of the newspaper when you open it
        she writes about gardens for the supplement {}
        """,
        generic="name|title",
    ),
    detail(
        "event hall|hall used|hall hired|hall of event",
        _ROOM,
        """
        the dancers rehearse in the hall {}|{} is a hall for three hundred people
        the dinner will be served in the hall {}|hall {} is decorated with balloons
        chairs were carried into the hall {}|the doors to the hall {} open at six
        {} has a wooden floor and a high ceiling, a bright hall
        because of the rain the concert was moved into the hall {}
        """,
        generic="place|name",
    ),
    detail(
        "hotel suite|suite|suite name|honeymoon suite",
        _ROOM,
        """
        the newlyweds sleep in the suite {}|{} is the suite with the round bed
        champagne was brought up to the suite {}|suite {} has two bathrooms|the film star always takes the suite {}
        from the balcony of the suite {} you see the sea|{} costs a thousand a night, the best suite of the hotel
        the maid is cleaning the suite {}
        """,
        generic="place|name",
    ),
    detail(
        "classroom group|class name|kindergarten group|playgroup",
        _BAND,
        """
        the toddlers of the group {} are having a nap|{} is the group for the youngest at the day care
        her son is in the kindergarten group {}|group {} bakes biscuits today
        the nursery teacher looks after the group {}|the jackets of the children from {} hang on red hooks
        {} goes to the playground with twelve kids|a new child joined the playgroup {}
        """,
        generic="name|group",
    ),
    detail(
        "wreck name|wreck|sunken ship|shipwreck",
        _SHIP,
        """
        divers found the wreck of the {}|{} went down in a storm|a treasure lies in the hold of the sunken {}
        with the {} ninety sailors went down|the wreck on the sea floor is that of the {}|an iceberg sank the {}
        nobody survived when the {} went under|{} sank with all hands|the shipwreck has been identified as the {}
        """,
        generic="name",
    ),
)
