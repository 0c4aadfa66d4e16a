"""What texts of travel, sport and home say that are to become JSON: hotel bills, ferries, bakes and others."""

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.record_subjects import COMPANY, DATE, SEAT, TEAM, fraction, several
from tools.builtin_model.abilities.subjects import Part, Subject, one_of
from tools.builtin_model.draw import Draw, Wordings, phrases, words

HOUSE_FIRSTS = words(
    "Blue Golden Silver Green White Old Grand Little Royal Harbour Alpine Garden Central Park Sunny Black Red Quiet"
)
HOUSE_SECONDS = words(
    "Heron Lion Star Swan Anchor Rose Crown Bear Oak Eagle Moon Bridge Mill Tower Sail Fox Palm Well"
)
HOTEL_KINDS = words("Hotel Inn Lodge House Resort Suites")
CARS = phrases(
    """
    Toyota Corolla|Toyota Yaris|Honda Jazz|Honda Civic|Volvo Estate|Fiat Panda|Fiat Tipo|Ford Focus|Ford Transit
    Skoda Octavia|Skoda Fabia|Mazda Roadster|Kia Picanto|Renault Clio|Renault Twingo|Peugeot Partner|Nissan Micra
    Nissan Leaf|Seat Ibiza|Seat Leon|Hyundai Kona|Dacia Duster|Dacia Sandero|Volkswagen Golf|Mini Cooper|Jeep Renegade
    """
)
PEAKS = words(
    "Eagle Raven Marmot Glacier Chamois Edelweiss Larch Granite Snow Falcon Gentian Ibex Thunder Storm Wolf"
)
LAND_FORMS = words("Peak Pass Ridge Lake Rock Valley Saddle Meadow Gorge Tooth Face Creek")
HUT_KINDS = words("Hut Refuge Shelter Lodge Cabin Bothy")
SHIP_FIRSTS = words(
    "Queen Princess Spirit Star Pride Pearl Island Ocean Nordic Baltic Arctic Coastal Stena Royal Sea"
)
SHIP_SECONDS = words(
    "Anna Breeze Swift Victoria Horizon Runner Explorer Jupiter Aurora Comet Wave Adelaide Falcon Mary"
)
BIKES = phrases(
    """
    mountain bike|road bike|city bike|cargo bike|folding bike|gravel bike|child's bike|tandem|touring bike|BMX
    racing bike|Dutch bike|trekking bike|ladies' bike|recumbent|single-speed|fat bike|school bike|delivery bike
    """
)
BIKE_PARTS = phrases(
    """
    chain|brake pads|inner tube|rear tyre|front tyre|saddle|bottom bracket|gear cable|brake cable|pedals|headlight
    rear light|spokes|cassette|mudguard|bell|handlebar grips|kickstand|derailleur|front wheel|dynamo|luggage rack
    """
)
FLAT_FEATURES = phrases(
    """
    balcony|lift|fitted kitchen|parking space|garden|cellar|bathtub|wooden floors|sea view|roof terrace|guest toilet
    underfloor heating|bike room|washing machine|fireplace|loggia|dishwasher|storage room|walk-in closet|sauna
    """
)
OPENINGS = phrases(
    """
    Sicilian Defence|French Defence|Italian Game|Spanish Opening|Queen's Gambit|King's Gambit|Caro-Kann|Dutch Defence
    London System|English Opening|Scotch Game|Vienna Game|Slav Defence|Pirc Defence|Grünfeld Defence|Benoni Defence
    Nimzo-Indian|Catalan Opening|Petrov Defence|Alekhine Defence|Bird Opening|Philidor Defence
    """
)
POOL_FIRSTS = words(
    "North South East West River Forest Town Lido Castle Lake Spring Station Hill Meadow Dolphin Seal Park"
)
POOL_SECONDS = phrases(
    "Pool|Baths|Lido|Aqua Centre|Swim Hall|Leisure Pool|Open-Air Pool|Swimming Centre|Thermal Baths"
)
PET_NAMES = words(
    "Luna Bella Max Rocky Milo Coco Lilly Simba Oscar Daisy Felix Nala Rex Snowy Balu Kiwi Ginger Shadow Pepper "
    "Biscuit Muffin Hazel Toffee Whiskers Bandit Poppy"
)
BREEDS = phrases(
    """
    beagle|poodle|dachshund|tabby cat|Persian cat|dwarf rabbit|guinea pig|golden hamster|parrot|budgie|labrador|boxer
    Siamese cat|border collie|ferret|tortoise|chihuahua|sheepdog|Maine Coon|corn snake|terrier|husky|greyhound
    """
)
AILMENTS = phrases(
    """
    limp|ear infection|broken claw|skin rash|toothache|eye infection|cough|tick bite|upset stomach|swollen paw|fleas
    weight loss|bee sting|cut paw|hair loss|fever|worms|sprained leg|bite wound|bad breath|kidney trouble
    """
)
USED_GOODS = phrases(
    """
    garden hose|pine table|floor lamp|coffee machine|record player|bunk bed|leather sofa|sewing machine|tent|bookcase
    pram|rowing machine|camera lens|bass guitar|desk chair|lawn mower|wall clock|cot|stand mixer|mirror
    winter coat|piano stool|games console|hiking rucksack|wardrobe|dining table|wool carpet|bicycle trailer
    """
)
CONDITIONS = phrases(
    """
    like new|slightly scratched|well used|never used|a bit worn|in good shape|freshly cleaned|with small dents
    barely used|recently repaired|in working order|faded by the sun|still boxed|good as new|missing one screw
    chipped at one corner|fully tested|in need of repair|spotless|dusty but fine
    """
)
BAKES = phrases(
    """
    apple crumble|banana bread|potato gratin|lemon tart|rye bread|cinnamon cake|vegetable lasagne|cheese strudel
    roast chicken|plum cake|onion quiche|carrot cake|oat loaf|fish pie|pepper gratin|focaccia|moussaka
    meatloaf|corn bread|walnut bread|rhubarb pie|spinach pie|baked aubergine|almond cake|garlic bread
    """
)
PANTRY = phrases(
    """
    flour|butter|brown sugar|eggs|oat flakes|baking powder|sour cream|grated cheese|olive oil|yeast|walnuts|honey
    lemon juice|cinnamon|sea salt|milk|dark chocolate|raisins|rosemary|garlic|vanilla sugar|cream cheese|red onions
    """
)
CROPS = phrases(
    """
    carrot|radish|spinach|lettuce|leek|beetroot|parsnip|runner bean|sweet pea|broad bean|kale|turnip|onion|fennel
    pumpkin|courgette|cucumber|sweetcorn|chard|rocket|parsley|coriander|celery|white cabbage|tomato|chilli pepper
    """
)
VARIETY_FIRSTS = words(
    "Nantes Early Scarlet Giant Purple Autumn Golden Winter Boston Red Sugar Little Crimson Painted Bright Frosty"
)
VARIETY_SECONDS = words(
    "King Globe Express Gem Star Lady Queen Wonder Prince Glory Pearl Dwarf Champion Snap Moon Duke"
)


def joined(*columns: tuple[str, ...]) -> kinds.Kind:
    """Names of a word from each column, now and then with a made-up word for the first."""

    def make(draw: Draw) -> str:
        first, *others = (draw.pick(column) for column in columns)
        if draw.chance(0.3):
            first = values.any_word(draw).capitalize()
        return " ".join((first, *others))

    return kinds.Kind(kinds.STRING, kinds.plain(make))


def known(options: tuple[str, ...]) -> kinds.Kind:
    """One of these, word for word: they are no nouns whose first word another one could replace."""
    return kinds.Kind(kinds.STRING, kinds.plain(lambda draw: draw.pick(options)))


def code(*patterns: str) -> kinds.Kind:
    """Codes of these patterns: `#` is a digit, `@` a capital letter."""

    def sign(draw: Draw, mark: str) -> str:
        if mark == "#":
            return str(draw.rng.randrange(10))
        return draw.pick(kinds.LETTERS).upper() if mark == "@" else mark

    def make(draw: Draw) -> str:
        return "".join(sign(draw, mark) for mark in draw.pick(patterns))

    return kinds.Kind(kinds.STRING, kinds.plain(make))


def _race_time(draw: Draw) -> str:
    return f"{draw.rng.randrange(2, 4)}:{draw.rng.randrange(60):02d}:{draw.rng.randrange(60):02d}"


RACE_TIME = kinds.Kind(kinds.STRING, kinds.plain(_race_time))

HOTEL_BILL = Subject(
    "hotel_bill",
    {
        "guest": Part(kinds.NAME, words("guest guest_name guestName billed_to")),
        "hotel": Part(joined(HOUSE_FIRSTS, HOUSE_SECONDS, HOTEL_KINDS), words("hotel hotel_name hotelName property")),
        "room": Part(kinds.between(101, 899), words("room room_number roomNumber room_no")),
        "nights": Part(kinds.between(2, 21), words("nights number_of_nights numNights stay_length")),
        "price": Part(kinds.between(48, 360), words("price_per_night nightlyRate rate pricePerNight")),
        "checkout": Part(DATE, words("checkout check_out checkOutDate departure_date")),
        "breakfast": Part(
            kinds.boolean(
                "breakfast included|with breakfast",
                "without breakfast|breakfast not included|no breakfast",
            ),
            words("breakfast breakfast_included hasBreakfast with_breakfast"),
        ),
    },
    Wordings(
        train=(
            "Room {room} costs {price} EUR a night, {breakfast}. Guest: {guest}.",
            "{guest} stayed {nights} nights at the {hotel}, room {room}, for {price} euros each[ night|].",
            "{hotel}\nGuest: {guest}\nRoom: {room}\nNights: {nights}\nRate: {price} EUR\nCheck-out: {checkout}",
            "Thank you for staying with us, {guest}! {nights} nights x {price} EUR, {breakfast}. Your {hotel}.",
            "For {price} a night we got room {room} at the {hotel}, {breakfast}. We left on {checkout}.",
            "[Front desk|Reception]: the lady in {room} is {guest}. She leaves on {checkout} after {nights} nights.",
            "{nights} nights, {price} per night, {breakfast} / room {room} / {guest}",
            "Please send the bill for room {room} to {guest}: {price} EUR times {nights}, check-out {checkout}.",
            "hi, it's {guest} from room {room}. you charged me {price} a night but we agreed on less. {breakfast}!",
            "CHECK-OUT {checkout} | RM {room} | {guest} | {nights} N | {price} EUR/N | {breakfast}",
            "The {hotel} was billed to {guest} at {price} dollars a night, {breakfast}, until {checkout}.",
            "At the {hotel}, the rate is {price} euros, {breakfast}. I booked {nights} nights.",
            "Number {room} is being vacated on {checkout}. {guest} paid {price} a night, {breakfast}.",
            "Dear {guest}, [attached is|here comes] your bill. Hotel: {hotel}. Stay: {nights} nights. Room: {room}.",
            "Mum, we're at the {hotel} for {nights} nights! Room {room}, {breakfast}, only {price} a night.",
            "Rate {price}. Room {room}. Length of stay {nights} nights. Departure {checkout}. Meals: {breakfast}.",
            "Until {checkout} room {room} belongs to {guest}, who pays {price} euros per night, {breakfast}.",
            "Expense: {hotel}, {nights} nights at {price} EUR, {breakfast}. Traveller: {guest}.",
        ),
        heldout=(
            (
                "A stay of {nights} nights in number {room} was settled by {guest}, {breakfast}, each night being "
                "{price}."
            ),
            "Departing {checkout}, {guest} owes the {hotel} {price} for every one of {nights} nights.",
        ),
    ),
    phrases("Extract the hotel bill.|Read the hotel invoice.|What did the stay cost?|Return the hotel bill as JSON."),
    (
        "[guest|guest:|billed to|the bill is for] {guest}",
        "{guest} [was the guest|pays the bill|slept here]",
        "[at the|hotel:|we stayed at the] {hotel}",
        "the hotel is called {hotel}",
        "[room {room}|room no. {room}|room number {room}]",
        "the key says {room}",
        "[{nights} nights|for {nights} nights|nights: {nights}]",
        "the stay lasted {nights} nights",
        "[{price} euros a night|{price} EUR per night|rate: {price}]",
        "each night costs {price}",
        "[check-out {checkout}|leaving on {checkout}|until {checkout}]",
        "the guest checks out on {checkout}",
        "[meals:|booked|rate:] {breakfast}",
        "as for meals: {breakfast}",
    ),
)
BOARDING_PASS = Subject(
    "boarding_pass",
    {
        "passenger": Part(kinds.NAME, words("passenger passenger_name passengerName traveller")),
        "origin": Part(kinds.CITY, words("from origin departureCity departure_airport")),
        "destination": Part(kinds.CITY, words("to destination arrivalCity arrival_airport")),
        "seat": Part(SEAT, words("seat seat_number seatNo assigned_seat")),
        "gate": Part(code("@##", "@#", "##", "@#"), words("gate gate_number gateNo boarding_gate")),
        "boarding": Part(kinds.TIME, words("boarding boarding_time boardingTime boards_at")),
        "locator": Part(code("@@##@@", "@#@@@#", "@@@@##"), words("booking_code pnr bookingReference locator")),
    },
    Wordings(
        train=(
            "Boarding at {boarding}, gate {gate}. {passenger} sits in {seat} to {destination}.",
            "{passenger} flies from {origin} to {destination}, seat {seat}, booking code {locator}.",
            "BOARDING PASS\nName: {passenger}\nFrom: {origin}\nTo: {destination}\nSeat: {seat}\nGate: {gate}",
            "We board at {boarding} at gate {gate}; [my|your] seat is {seat}. Destination: {destination}.",
            "{origin} - {destination} / {passenger} / seat {seat} / gate {gate} / {boarding}",
            "To {destination} from {origin}: be at gate {gate} by {boarding}. Reference {locator}.",
            "Last call for {passenger}! Please go to gate {gate}, the flight to {destination} boards at {boarding}.",
            "hey, just checked us in. you're in {seat}, gate {gate}, boarding {boarding}. code is {locator}",
            "PNR {locator} | {passenger} | SEAT {seat} | GATE {gate} | BRD {boarding}",
            "Coming from {origin}, {passenger} goes on to {destination} in seat {seat}.",
            "The gate has changed: {gate} instead of the one printed. Seat {seat} to {destination} stays the same.",
            "Dear {passenger}, you are checked in from {origin} to {destination}. Your booking code: {locator}.",
            "Seat: {seat}. Gate: {gate}. Boarding: {boarding}. Passenger: {passenger}. Reference: {locator}.",
            "Gate {gate} opens at {boarding}[ sharp|]. I have seat {seat} and leave from {origin}.",
            "Who sits in {seat}? {passenger}, with booking {locator}, on the way to {destination}.",
            "My plane leaves {origin} soon: boarding {boarding}, gate {gate}. See you in {destination}!",
            "Check-in done for {passenger}. {origin} to {destination}, {seat}, boards {boarding}.",
        ),
        heldout=(
            "Bound for {destination}, {passenger} has to be at {gate} when boarding opens, which is {boarding}.",
            "Reservation {locator} puts {passenger} into {seat} on the plane out of {origin}.",
        ),
    ),
    phrases("Extract the boarding pass.|Read the boarding pass.|Who flies where?|Return the boarding pass as JSON."),
    (
        "[passenger|passenger:|boarding pass of|traveller] {passenger}",
        "{passenger} [is flying|is the passenger|has checked in]",
        "[from {origin}|leaving {origin}|from: {origin}]",
        "the plane takes off in {origin}",
        "[to {destination}|bound for {destination}|to: {destination}]",
        "the plane lands in {destination}",
        "[seat {seat}|seat: {seat}|sitting in {seat}]",
        "the seat is {seat}",
        "[gate {gate}|gate: {gate}|at gate {gate}]",
        "go to gate {gate}",
        "[boarding at {boarding}|boards at {boarding}|boarding: {boarding}]",
        "boarding starts at {boarding}",
        "[booking code {locator}|reference {locator}|PNR {locator}]",
        "the booking reference is {locator}",
    ),
)
CAR_RENTAL = Subject(
    "car_rental",
    {
        "driver": Part(kinds.NAME, words("driver driver_name driverName hirer")),
        "car": Part(one_of(CARS), words("car car_model vehicle vehicleModel")),
        "plate": Part(
            code("@@##@@@", "@-@@ ####", "@@-###-@@", "@@ ## @@"), words("plate licence_plate plateNumber reg")
        ),
        "pickup": Part(DATE, words("pickup pickup_date pickUpDate rented_from")),
        "days": Part(kinds.between(2, 28), words("days rental_days numberOfDays rentalDays")),
        "per_day": Part(kinds.between(19, 145), words("price_per_day dailyRate per_day day_rate")),
        "deposit": Part(kinds.between(150, 1500, 50), words("deposit security_deposit depositAmount blocked_amount")),
    },
    Wordings(
        train=(
            "{driver} rents a {car} for {days} days at {per_day} euros a day, deposit {deposit}.",
            "The {car}, plate {plate}, was picked up by {driver} on {pickup}.",
            "RENTAL AGREEMENT\nDriver: {driver}\nCar: {car}\nPlate: {plate}\nPick-up: {pickup}\nDays: {days}",
            "Daily rate {per_day} EUR, deposit {deposit} EUR, {days} days. Vehicle: {car}.",
            (
                "A deposit of {deposit} [is|was] blocked on the card of {driver}; the {car} itself costs {per_day} a "
                "day."
            ),
            (
                "hi, can I get the {car} from {pickup} for {days} days? Your site says {per_day} per day. Thanks, "
                "{driver}"
            ),
            "{plate} | {car} | out {pickup} | {days} d | {per_day}/d | dep. {deposit}",
            "From {pickup} we have a {car} for {days} days. They kept {deposit} as a deposit, ouch.",
            "Dear {driver}, your {car} ({plate}) is ready on {pickup}. We will hold {deposit} euros as security.",
            "For {per_day} dollars a day {driver} got a {car} with the plate {plate}.",
            "Car: {car}. Registration: {plate}. Rate: {per_day} per day. Deposit: {deposit}. Driver: {driver}.",
            "On {pickup} the keys of {plate} were handed to {driver}, for {days} days at {per_day} each.",
            "You get {deposit} back when the {car} returns without a scratch. Day rate {per_day}, {days} days.",
            "{days} days with {plate}, {per_day} a day, signed by {driver} on {pickup}[ at the desk|].",
            (
                "I left {deposit} euros as a deposit and pay {per_day} a day. The number plate is {plate}, the car a "
                "{car}."
            ),
            "Returned: {plate}, {car}, after {days} days. Deposit of {deposit} goes back to {driver}.",
            "Sold out of small cars, so {driver} drives a {car} at {per_day} a day, starting {pickup}.",
        ),
        heldout=(
            "Hired out to {driver}: one {car}, {days} days long, {per_day} daily, {deposit} withheld as deposit.",
            "Bearing {plate}, the hire vehicle goes to {driver} {pickup} against security of {deposit}.",
        ),
    ),
    phrases("Extract the car rental.|Read the rental agreement.|Who rents which car?|Return the car rental as JSON."),
    (
        "[driver|driver:|rented by|hired by] {driver}",
        "{driver} [will drive|is the driver|signed the contract]",
        "[a|the car:|we rented a|vehicle:] {car}",
        "the model is a {car}",
        "[plate {plate}|registration {plate}|number plate: {plate}]",
        "the plate reads {plate}",
        "[from {pickup}|pick-up {pickup}|picked up on {pickup}]",
        "the keys are handed over on {pickup}",
        "[{days} days|for {days} days|rental days: {days}]",
        "the car is rented for {days} days",
        "[{per_day} euros a day|{per_day} per day|daily rate: {per_day}]",
        "each day costs {per_day}",
        "[deposit {deposit}|a deposit of {deposit}|deposit: {deposit} euros]",
        "they block {deposit} on the card",
    ),
)
MOUNTAIN_HUT = Subject(
    "mountain_hut",
    {
        "hut": Part(joined(PEAKS, LAND_FORMS, HUT_KINDS), words("hut hut_name hutName name")),
        "altitude": Part(kinds.between(900, 3600), words("altitude altitude_m elevation metresAboveSea")),
        "beds": Part(kinds.between(8, 160), words("beds number_of_beds bedCount sleeping_places")),
        "price": Part(kinds.between(12, 79), words("price price_per_night overnightPrice bed_price")),
        "warden": Part(kinds.NAME, words("warden host hutKeeper run_by")),
        "guest": Part(kinds.NAME, words("guest booked_by guestName visitor")),
        "hot_water": Part(
            kinds.boolean(
                "hot showers|hot water available|with hot water",
                "no hot water|cold water only|no hot showers",
            ),
            words("hot_water hasHotWater hot_showers hotWater"),
        ),
    },
    Wordings(
        train=(
            "The {hut} lies at {altitude} metres, has {beds} beds and is run by {warden}.",
            "{beds} beds, {altitude} m, {hot_water}: the {hut}. A night costs {price} euros.",
            "{hut}\nAltitude: {altitude} m\nBeds: {beds}\nNight: {price} EUR\nWarden: {warden}\nWater: {hot_water}",
            "{guest} booked a bed with {warden} for {price} euros. Note: {hot_water}.",
            "At {altitude} metres {warden} welcomed {guest}. The place has {beds} beds, {hot_water}.",
            "hi {warden}, do you have room for us on Friday? is it {price} a night? {guest}",
            "Warden {warden} keeps {beds} beds up at {altitude} m. Bring {price} euros in cash. {hot_water}!",
            "We slept at the {hut} for {price} each; {hot_water}. {warden} cooked.",
            "hut={hut} alt={altitude} beds={beds} price={price}",
            "[Tour note|Day two]: up to {altitude} m, night at the {hut}, {price} francs, {hot_water}.",
            "A bed costs {price}. There are {beds} of them. The {hut} stands at {altitude} metres.",
            "Dear {guest}, your place at the {hut} is confirmed: {price} EUR a night, {hot_water}. Yours, {warden}",
            "Booked by {guest}, hosted by {warden}: one night at {altitude} metres for {price} euros.",
            "The {hut} is full, all {beds} beds are taken. Last one in: {guest}. Price was {price}.",
            "Run by {warden} since spring, the {hut} offers {beds} beds at {price} euros, {hot_water}.",
            "Name: {hut}. Keeper: {warden}. Sleeps: {beds}. Height: {altitude} metres. Showers: {hot_water}.",
            "{guest} was the only guest in a hut with {beds} beds! {hot_water}, {price} euros, {altitude} metres up.",
        ),
        heldout=(
            "Climb as high as {altitude} and {warden} will show {guest} one out of {beds} beds, worth {price}.",
            "Up there, {hot_water}; the {hut} charges {price} and can sleep {beds} hikers.",
        ),
    ),
    phrases("Extract the hut.|Read the hut information.|What is the hut like?|Return the mountain hut as JSON."),
    (
        "[the|at the|hut:|welcome to the] {hut}",
        "the hut is called {hut}",
        "[at {altitude} metres|altitude {altitude} m|{altitude} metres above sea level]",
        "it lies {altitude} metres high",
        "[{beds} beds|with {beds} beds|beds: {beds}]",
        "the number of beds is {beds}",
        "[{price} euros a night|{price} EUR per night|a bed costs {price}]",
        "you pay {price} for a night",
        "[warden|warden:|run by|hosted by] {warden}",
        "{warden} [runs the hut|is the warden|keeps the hut]",
        "[guest|guest:|booked by|a bed for] {guest}",
        "{guest} [is the guest|booked a bed|will sleep there]",
        "[washing:|note:|in short,] {hot_water}",
        "as for the showers: {hot_water}",
    ),
)
CAMPING_PITCH = Subject(
    "camping_pitch",
    {
        "guest": Part(kinds.NAME, words("guest booked_by guestName camper")),
        "pitch": Part(code("@##", "@#", "@-##", "###"), words("pitch pitch_number pitchNo place")),
        "adults": Part(kinds.between(2, 12), words("adults number_of_adults numAdults grownUps")),
        "children": Part(kinds.between(2, 11), words("children number_of_children numChildren kids")),
        "nights": Part(kinds.between(2, 21), words("nights number_of_nights nightCount stay_nights")),
        "price": Part(kinds.between(14, 96), words("price_per_night nightlyPrice rate pricePerNight")),
        "power": Part(
            kinds.boolean(
                "with electricity|power hook-up included|with power",
                "no electricity|without power|no power",
            ),
            words("power has_power electricity hasElectricity"),
        ),
    },
    Wordings(
        train=(
            "{guest} booked pitch {pitch} for {adults} adults and {children} children, {nights} nights.",
            "Pitch {pitch}, {power}, {price} euros a night. {children} children and {adults} adults.",
            "Pitch: {pitch}\nName: {guest}\nAdults: {adults}\nChildren: {children}\nNights: {nights}\nPower: {power}",
            "We're {adults} adults with {children} children and stay {nights} nights, {power} please. Best, {guest}",
            "{nights} nights at {price} EUR, pitch {pitch}, {power}. Guest: {guest}",
            "Is pitch {pitch} still free? There are {children} kids and {adults} grown-ups. It says {price} a night.",
            "{pitch} / {guest} / {adults} ad. / {children} ch. / {nights} n. / {power}",
            "For {price} a night you get {pitch}, {power}. {adults} adults, {children} children. Deal?",
            "Dear {guest}, we have kept pitch {pitch} for you: {nights} nights, {price} euros each, {power}.",
            "Arrival today: {guest} with {children} children, {adults} adults in all, on pitch {pitch}.",
            (
                "The pitch costs {price} per night, {power}. {guest} is staying {nights} nights with {children} "
                "children."
            ),
            "hey, got us a spot by the lake! no. {pitch}, {power}, {price} a night, {nights} nights",
            "Children: {children}. Adults: {adults}. Price: {price} per night. Pitch: {pitch}. {guest}.",
            (
                "Pitch {pitch} was taken by {guest} for {nights} nights; {adults} adults and {children} children "
                "came along."
            ),
            "Receipt no. 8: {adults} adults, {children} children, {nights} nights, {price} euros per night, {power}.",
            (
                "At {price} a night the pitch is fair, but {power}. So {guest} moved to {pitch} with the {children} "
                "children."
            ),
        ),
        heldout=(
            "A family of {guest}, {adults} grown and {children} small, will camp {nights} nights on {pitch}.",
            (
                "Number {pitch}, {power}, goes for {price} nightly; its tenants count {children} children, {adults} "
                "adults."
            ),
        ),
    ),
    phrases("Extract the pitch booking.|Read the camping note.|Who camps where?|Return the camping pitch as JSON."),
    (
        "[guest|guest:|booked by|name:] {guest}",
        "{guest} [made the booking|is the guest|will camp here]",
        "[pitch {pitch}|pitch no. {pitch}|on pitch {pitch}]",
        "the tent stands on {pitch}",
        "[{adults} adults|for {adults} adults|adults: {adults}]",
        "the grown-ups are {adults}",
        "[{children} children|{children} kids|children: {children}]",
        "the number of children is {children}",
        "[{nights} nights|for {nights} nights|nights: {nights}]",
        "they stay {nights} nights",
        "[{price} euros a night|{price} per night|rate: {price} EUR]",
        "a night costs {price}",
        "[the pitch is|pitch:|booked] {power}",
        "as for the plug: {power}",
    ),
)
FERRY = Subject(
    "ferry_crossing",
    {
        "ship": Part(joined(SHIP_FIRSTS, SHIP_SECONDS), words("ship ferry shipName vessel")),
        "origin": Part(kinds.CITY, words("from origin departurePort from_port")),
        "destination": Part(kinds.CITY, words("to destination arrivalPort to_port")),
        "departure": Part(kinds.TIME, words("departure departure_time departsAt sails_at")),
        "fare": Part(kinds.between(6, 89), words("fare passenger_fare passengerFare price_per_person")),
        "car_fare": Part(kinds.between(25, 310), words("car_fare price_per_car carFare vehiclePrice")),
        "sold_out": Part(
            kinds.boolean("sold out|fully booked|no places left", "places left|still places free|tickets available"),
            words("sold_out is_sold_out isFull fully_booked"),
        ),
    },
    Wordings(
        train=(
            "The {ship} sails from {origin} to {destination} at {departure}: {sold_out}.",
            "{fare} euros per person, {car_fare} per car, {origin} to {destination}, ship {ship}.",
            (
                "Ferry: {ship}\nFrom: {origin}\nTo: {destination}\nDeparture: {departure}\nPerson: {fare}\nCar: "
                "{car_fare}"
            ),
            "Taking the car costs {car_fare}, a person pays {fare}. We leave {origin} at {departure}.",
            "{departure} {origin} > {destination} ({ship}) {sold_out}",
            "To {destination} at {departure}? The {ship} from {origin} has that one: {sold_out}.",
            "hi all, ferry is at {departure}. car {car_fare}, each of us {fare}. ship's called {ship}. {sold_out}",
            "From {origin}, cars pay {car_fare} and foot passengers {fare}. Status: {sold_out}.",
            (
                "For foot passengers it is {fare} euros, for a car {car_fare}. Next sailing to {destination}: "
                "{departure}."
            ),
            "Crossing to {destination} from {origin}, {departure}, {sold_out}. Adult ticket {fare}.",
            "Attention please: the {departure} ferry to {destination}, the {ship}, is now boarding in {origin}.",
            (
                "Vessel {ship}. Car {car_fare} EUR. Passenger {fare} EUR. Bookings: {sold_out}. Port of departure "
                "{origin}."
            ),
            "We paid {car_fare} for the car and {fare} for each of us on the {ship} to {destination}.",
            "dep {departure}; ship {ship}; pax {fare}; car {car_fare}; {sold_out}",
            "Dear guest, your crossing from {origin} with the {ship} leaves at {departure}. Car: {car_fare} euros.",
            (
                "There's a boat to {destination} at {departure}, {sold_out}. Without a car it costs {fare}, with one "
                "{car_fare}."
            ),
        ),
        heldout=(
            (
                "Leaving {origin} behind {departure}, the {ship} heads for {destination}; per head {fare}, per "
                "vehicle {car_fare}."
            ),
            "Whoever brings a car aboard the {ship} hands over {car_fare}, walkers just {fare}; {sold_out}.",
        ),
    ),
    phrases("Extract the crossing.|Read the ferry timetable.|When does the ferry leave?|Return the ferry as JSON."),
    (
        "[ship|ship:|with the|ferry:] {ship}",
        "the ferry is called {ship}",
        "[from {origin}|leaving {origin}|port of departure: {origin}]",
        "it puts to sea in {origin}",
        "[to {destination}|bound for {destination}|to: {destination}]",
        "it ties up in {destination}",
        "[at {departure}|departure {departure}|sails at {departure}]",
        "the ferry leaves at {departure}",
        "[{fare} euros per person|a person pays {fare}|passengers: {fare}]",
        "a ticket without a car costs {fare}",
        "[{car_fare} euros per car|a car costs {car_fare}|cars: {car_fare}]",
        "you pay {car_fare} for the car",
        "[status:|this crossing:|bookings:] {sold_out}",
        "as for tickets: {sold_out}",
    ),
)
BIKE_REPAIR = Subject(
    "bike_repair",
    {
        "customer": Part(kinds.NAME, words("customer owner customerName brought_by")),
        "mechanic": Part(kinds.NAME, words("mechanic repaired_by mechanicName fixedBy")),
        "bike": Part(one_of(BIKES), words("bike bike_type bikeType bicycle")),
        "parts": Part(several(BIKE_PARTS), words("parts new_parts replacedParts parts_replaced")),
        "price": Part(kinds.between(15, 290), words("price total_price totalEuros cost")),
        "minutes": Part(kinds.between(10, 190), words("minutes working_minutes labourMinutes work_time")),
        "ready": Part(DATE, words("ready ready_on pickupDate finished_on")),
    },
    Wordings(
        train=(
            "{mechanic} repaired the {bike} of {customer} in {minutes} minutes, price {price} euros.",
            "The {bike} was brought in by {customer} and fixed by {mechanic}. New: {parts}.",
            "Job card\nCustomer: {customer}\nBike: {bike}\nParts: {parts}\nPrice: {price}\nReady: {ready}",
            "Hello {customer}, your {bike} is ready on {ready}. It comes to {price} EUR. Greetings, {mechanic}",
            "{bike}, {minutes} min, {price} EUR, parts: {parts}",
            "For {price} euros {customer} got a {bike} that runs again. {mechanic} needed {minutes} minutes.",
            "hi {mechanic}! when can i pick up the {bike}? you said {ready} and about {price}. {customer}",
            "New parts: {parts}. Labour: {minutes} minutes. Total: {price} dollars. Mechanic: {mechanic}.",
            "{minutes} minutes of work by {mechanic} on a {bike}; {customer} pays {price}, pick-up {ready}.",
            "We replaced the following on your {bike}: {parts}. That makes {price} euros[, thank you|].",
            "Ready {ready} | {customer} | {bike} | {price}",
            "I took my {bike} to the shop. {mechanic} spent {minutes} minutes on it and charged {price}.",
            "{customer} left a {bike} here, to be done by {ready}. It needs: {parts}.",
            (
                "On {ready} the {bike} will be collected by {customer}. Bill: {price} EUR for {minutes} minutes and "
                "parts."
            ),
            "Who did the {bike}? {mechanic}. Whose is it? It belongs to {customer}. How long? {minutes} minutes.",
            "Done! {parts} on the {bike}, {price} euros, {minutes} minutes. Call {customer}, please.",
        ),
        heldout=(
            "Owned by {customer}, mended by {mechanic}: a {bike}, {minutes} minutes at the stand, {price} to settle.",
            "What the {bike} lacked was {parts}; {customer} can fetch it {ready} against {price}.",
        ),
    ),
    phrases("Extract the repair.|Read the job card.|What was done to the bike?|Return the bike repair as JSON."),
    (
        "[customer|customer:|brought in by|owned by] {customer}",
        "{customer} [owns the bike|is the customer|will pick it up]",
        "[mechanic|mechanic:|repaired by|fixed by] {mechanic}",
        "{mechanic} [did the repair|is the mechanic|fixed it]",
        "[the|a|bike:|repair of a] {bike}",
        "the bike in the stand is a {bike}",
        "[new:|parts:|replaced:|we changed] {parts}",
        "the new parts are {parts}",
        "[{price} euros|price {price}|that costs {price}]",
        "the bill says {price} euros",
        "[{minutes} minutes|{minutes} minutes of work|labour: {minutes} min]",
        "the repair took {minutes} minutes",
        "[ready on {ready}|ready: {ready}|done by {ready}]",
        "you can collect it on {ready}",
    ),
)
FLAT_ADVERT = Subject(
    "flat_advert",
    {
        "city": Part(kinds.CITY, words("city town location locatedIn")),
        "rooms": Part(kinds.between(2, 7), words("rooms number_of_rooms roomCount numRooms")),
        "size": Part(kinds.between(24, 210), words("size size_m2 squareMetres area")),
        "rent": Part(kinds.between(290, 2600), words("rent monthly_rent coldRent rentEuros")),
        "costs": Part(kinds.between(45, 390), words("extra_costs heatingCosts service_charge additionalCosts")),
        "features": Part(several(FLAT_FEATURES), words("features amenities extras equipment")),
        "pets": Part(
            kinds.boolean(
                "pets welcome|pets allowed|dogs and cats welcome",
                "no pets|sorry, no pets|pets not allowed",
            ),
            words("pets pets_allowed petsAllowed allowsPets"),
        ),
    },
    Wordings(
        train=(
            "{rooms} rooms, {size} square metres in {city}, rent {rent} plus {costs} for heating, {pets}.",
            "Flat in {city}: {size} m2, {rooms} rooms, {rent} EUR. With {features}.",
            "City: {city}\nRooms: {rooms}\nSize: {size} m2\nRent: {rent}\nExtra costs: {costs}\nPets: {pets}",
            "To let: {rooms}-room flat of {size} square metres, {features}, {rent} euros, {pets}.",
            "For {rent} a month plus {costs} for water and heating you get {size} m2 in {city}. {pets}!",
            "Heating {costs}, rent {rent}, {rooms} rooms. It has: {features}.",
            (
                "We're moving out of our {rooms} room place in {city}. {size} square metres, {rent} a month, {pets}. "
                "Anyone?"
            ),
            "[New today|Just listed]: {city}, {size} sqm, {rooms} rooms, {rent} EUR + {costs} EUR, {features}",
            (
                "I saw a flat with {rooms} rooms. The rent is {rent}, the extra costs are {costs}, {pets}, and it's "
                "in {city}."
            ),
            "{size} m2 / {rooms} rooms / {rent} EUR / {pets}",
            (
                "Dear Sir or Madam, is the flat in {city} still free? {rooms} rooms and {rent} euros would suit us. "
                "{pets}, right?"
            ),
            (
                "The rent of {rent} does not cover heating, which is {costs}. Size {size} square metres. Features: "
                "{features}."
            ),
            "{city}, sunny {rooms}-room home, {size} m2. Comes with {features}. {pets}.",
            "Monthly {rent}, on top {costs} in extra costs; {size} square metres shared by {rooms} rooms in {city}.",
            "{pets} - {city} - {rooms} rooms - {costs} extra - {rent} rent",
            (
                "They want {rent} for {size} square metres! And {costs} more for heating. At least there is this: "
                "{features}."
            ),
        ),
        heldout=(
            (
                "Whoever pays {rent} and another {costs} of charges lives on {size} metres split over {rooms} rooms; "
                "{pets}."
            ),
            "Found in {city}: {rooms} rooms boasting {features}, yours against {rent}.",
        ),
    ),
    phrases("Extract the flat.|Read the flat advert.|What is on offer?|Return the flat as JSON."),
    (
        "[in|flat in|city:|a home in] {city}",
        "the flat is in {city}",
        "[{rooms} rooms|rooms: {rooms}|with {rooms} rooms]",
        "the number of rooms is {rooms}",
        "[{size} square metres|{size} m2|size: {size} sqm]",
        "the flat measures {size} square metres",
        "[rent {rent}|a rent of {rent} euros|{rent} euros rent]",
        "the rent comes to {rent} a month",
        "[extra costs {costs}|plus {costs} for heating|{costs} extra for water and heating]",
        "heating is another {costs}",
        "[with|it has|features:|you get] {features}",
        "the flat offers {features}",
        "[pets?|note:|house rule:] {pets}",
        "as for animals: {pets}",
    ),
)
MOVING_OFFER = Subject(
    "moving_offer",
    {
        "customer": Part(kinds.NAME, words("customer customer_name customerName moving_person")),
        "mover": Part(COMPANY, words("mover moving_company movingCompany offered_by")),
        "origin": Part(kinds.CITY, words("from from_city origin moveFrom")),
        "destination": Part(kinds.CITY, words("to to_city destination moveTo")),
        "boxes": Part(kinds.between(15, 180), words("boxes number_of_boxes boxCount numBoxes")),
        "workers": Part(kinds.between(2, 9), words("workers number_of_workers crewSize movers")),
        "price": Part(kinds.between(280, 4900, 10), words("price total_price offerPrice fixed_price")),
    },
    Wordings(
        train=(
            "{mover} offers {customer} the move from {origin} to {destination} for {price} euros.",
            "{boxes} boxes, {workers} workers, {price} EUR: offer for {customer} by {mover}.",
            (
                "MOVING OFFER\nFor: {customer}\nBy: {mover}\nFrom: {origin}\nTo: {destination}\nBoxes: "
                "{boxes}\nPrice: {price}"
            ),
            "Dear {customer}, we move your {boxes} boxes with {workers} men for {price} euros. Regards, {mover}",
            "With {workers} workers and one van, {mover} carries {boxes} boxes to {destination}.",
            "I'm moving from {origin} to {destination}. {mover} wants {price} for {boxes} boxes, is that much?",
            "{customer} was offered {price} by {mover}: {workers} workers, {boxes} boxes.",
            "{origin} > {destination} | {boxes} boxes | crew of {workers} | {price} EUR",
            "To {destination} from {origin}, {workers} helpers, {price} dollars all in. Customer: {customer}.",
            (
                "Quote for {customer}: {price} EUR. Includes {workers} movers and {boxes} boxes. Route {origin} to "
                "{destination}."
            ),
            "hey it's {customer}, your firm quoted {price} for {boxes} boxes. can you do it with {workers} people?",
            "The price is {price}. The crew is {workers} strong. Boxes: {boxes}. Company: {mover}.",
            "For {price} euros {mover} sends {workers} workers to {origin} and unloads in {destination}.",
            "{customer} leaves {origin} for {destination} with {boxes} boxes; {mover} has the job.",
            "We booked {mover}! {workers} strong men, {boxes} boxes, {price} euros, bye {origin}.",
            "Accepted: {mover}'s offer to {customer}. Sum {price}. Workers {workers}. Goods {boxes} boxes.",
        ),
        heldout=(
            "Out of {origin} and into {destination}: {customer} pays {mover} {price} to have {boxes} boxes shifted.",
            "A team of {workers} from {mover} would take {boxes} boxes, asking {price} of {customer}.",
        ),
    ),
    phrases("Extract the moving offer.|Read the offer.|What does the move cost?|Return the moving offer as JSON."),
    (
        "[customer|customer:|offer for|dear] {customer}",
        "{customer} [is moving house|is the customer|asked for the offer]",
        "[company:|offer by|movers:|carried out by] {mover}",
        "the moving company is {mover}",
        "[from {origin}|leaving {origin}|old home: {origin}]",
        "the van is loaded in {origin}",
        "[to {destination}|new home: {destination}|moving to {destination}]",
        "the van is unloaded in {destination}",
        "[{boxes} boxes|boxes: {boxes}|with {boxes} boxes]",
        "the number of boxes is {boxes}",
        "[{workers} workers|workers: {workers}|a crew of {workers}]",
        "they send {workers} workers",
        "[{price} euros|price {price}|offered at {price}]",
        "the whole move costs {price} euros",
    ),
)
ENERGY_BILL = Subject(
    "energy_bill",
    {
        "customer": Part(kinds.NAME, words("customer customer_name customerName account_holder")),
        "supplier": Part(COMPANY, words("supplier energy_company energySupplier provider")),
        "meter": Part(
            code("#@########", "@-#######", "##-######", "@@@######"), words("meter meter_number meterNo meterId")
        ),
        "usage": Part(kinds.between(600, 9800), words("usage_kwh consumption kwhUsed used_energy")),
        "base_fee": Part(fraction(4, 24, 2), words("base_fee monthlyFee basic_charge standingCharge")),
        "unit_price": Part(fraction(0.15, 0.62, 2), words("price_per_kwh unitPrice kwhPrice energy_price")),
        "total": Part(kinds.between(210, 3900), words("total total_amount amountDue sum")),
    },
    Wordings(
        train=(
            (
                "{supplier} charges a base fee of {base_fee} euros a month and {unit_price} per kWh. You used "
                "{usage} kWh."
            ),
            "Meter {meter}: {usage} kWh at {unit_price} EUR. Total {total} EUR, customer {customer}.",
            (
                "Customer: {customer}\nMeter: {meter}\nUsage: {usage} kWh\nBase fee: {base_fee}\nPer kWh: "
                "{unit_price}\nTotal: {total}"
            ),
            "Dear {customer}, you used {usage} kWh and owe us {total} euros. Yours, {supplier}",
            "Per kWh we pay {unit_price}, plus a base fee of {base_fee} a month, to {supplier}.",
            "{total} euros for {usage} kWh?! My meter is {meter}, please check. {customer}",
            "{meter} | {usage} kWh | {unit_price}/kWh | base {base_fee} | sum {total}",
            "Electricity bill from {supplier}: {total} EUR in all, {usage} kWh used, base fee {base_fee} EUR.",
            (
                "With {unit_price} per kilowatt hour and {base_fee} a month as a base fee, {supplier} is not the "
                "cheapest."
            ),
            "{customer} read the meter {meter} and found {usage} kWh. The bill of {total} is correct.",
            "Base fee {base_fee}, price per kWh {unit_price}, meter no. {meter}. Supplier: {supplier}.",
            "I got a bill over {total} dollars from {supplier}. {usage} kWh in one year, can you believe it?",
            "New prices: {unit_price} per kWh, monthly base fee {base_fee}. Applies to meter {meter} of {customer}.",
            "For {usage} kilowatt hours {supplier} wants {total} from {customer}.",
            "Amount due: {total}. Used: {usage} kWh. Unit price: {unit_price}. Name: {customer}.",
            (
                "The monthly fee at {supplier} is {base_fee}, a kWh costs {unit_price}; {customer} paid {total} last "
                "year."
            ),
        ),
        heldout=(
            "Whoever holds {meter} burned {usage} kWh, so {supplier} asks {customer} to settle {total}.",
            (
                "Beside {base_fee} monthly as standing charge, every kWh sets {customer} back {unit_price}; {total} "
                "altogether."
            ),
        ),
    ),
    phrases("Extract the energy bill.|Read the electricity bill.|What does the power cost?|Return the bill as JSON."),
    (
        "[customer|customer:|bill for|account of] {customer}",
        "{customer} [is the customer|gets the bill|has to pay]",
        "[supplier:|power from|billed by|energy by] {supplier}",
        "the power company is {supplier}",
        "[meter {meter}|meter no. {meter}|meter: {meter}]",
        "the number on the meter is {meter}",
        "[{usage} kWh|{usage} kWh used|consumption: {usage} kWh]",
        "the meter counted {usage} kWh",
        "[base fee {base_fee}|a base fee of {base_fee} a month|base fee: {base_fee} euros]",
        "each month there is a basic charge of {base_fee}",
        "[{unit_price} per kWh|{unit_price} euros per kWh|unit price: {unit_price}]",
        "a kilowatt hour costs {unit_price}",
        "[total {total}|a total of {total} euros|sum: {total}]",
        "the whole bill comes to {total}",
    ),
)
MARATHON = Subject(
    "marathon_result",
    {
        "winner": Part(kinds.NAME, words("winner first_place winnerName won_by")),
        "second": Part(kinds.NAME, words("second second_place runnerUp beaten")),
        "city": Part(kinds.CITY, words("city race_city raceLocation where")),
        "time": Part(RACE_TIME, words("winning_time time finishTime result")),
        "gap": Part(kinds.between(2, 240), words("gap_seconds lead secondsAhead margin")),
        "starters": Part(kinds.between(90, 42000), words("starters number_of_starters startersCount started")),
        "finishers": Part(
            kinds.between(60, 39000), words("finishers number_of_finishers finisherCount reached_goal")
        ),
    },
    Wordings(
        train=(
            "{winner} won the {city} marathon in {time}, {gap} seconds ahead of {second}.",
            "{second} was beaten by {winner} by {gap} seconds in {city}. Winning time: {time}.",
            "Marathon {city}\n1. {winner} {time}\n2. {second} +{gap} s\nStarters: {starters}\nFinishers: {finishers}",
            "Of {starters} starters {finishers} reached the finish in {city}. First: {winner}.",
            "{finishers} finishers, {starters} starters, winner {winner}, time {time}",
            "What a race! {winner} needed {time}, and {second} came in only {gap} seconds later.",
            "Second place went to {second}, {gap} seconds behind {winner}. {starters} people had started.",
            "In {city}, {starters} runners started and {finishers} finished. The winner, {winner}, ran {time}.",
            "{second} lost to {winner} on the last kilometre. The gap was {gap} seconds, the time {time}.",
            "wow, did you watch {city}? {winner} beat {second} by {gap} seconds! {time}!!",
            "[Result|Official result]: {time} for {winner}, who left {second} behind. {finishers} finished.",
            "The {city} race was won by {winner} in {time}; {finishers} out of {starters} made it to the end.",
            "Winner: {winner}. Second: {second}. Lead: {gap} seconds. Starters: {starters}.",
            (
                "{gap} seconds separated {winner} from the second, {second}. It was hot in {city}, so just "
                "{finishers} finished."
            ),
            "I was one of {starters} starters in {city}. {winner} won, {second} came second, and I came last.",
            (
                "Dear runners, {finishers} of you finished! Congratulations to {winner} on {time} and to {second} on "
                "second place."
            ),
        ),
        heldout=(
            "After {time} the tape in {city} was torn by {winner}; {gap} seconds passed until {second} showed up.",
            "Though {starters} set off, {finishers} arrived; {winner} outran {second} through {city}.",
        ),
    ),
    phrases("Extract the race result.|Read the marathon report.|Who won the race?|Return the marathon as JSON."),
    (
        "[winner|winner:|won by|first place:] {winner}",
        "{winner} [won the race|came first|is the winner]",
        "[second place:|runner-up:|in second place:] {second}",
        "{second} [came second|was beaten|is the runner-up]",
        "[in|marathon in|race in] {city}",
        "the race was run in {city}",
        "[in {time}|winning time {time}|time: {time}]",
        "the clock stopped at {time}",
        "[{gap} seconds ahead|a lead of {gap} seconds|gap: {gap} seconds]",
        "the winner was {gap} seconds faster",
        "[{starters} starters|starters: {starters}|{starters} people started]",
        "at the start there were {starters} runners",
        "[{finishers} finishers|finishers: {finishers}|{finishers} people finished]",
        "{finishers} runners reached the finish",
    ),
)
CHESS_GAME = Subject(
    "chess_game",
    {
        "winner": Part(kinds.NAME, words("winner winner_name winnerName won_by")),
        "loser": Part(kinds.NAME, words("loser loser_name loserName lost_by")),
        "winner_colour": Part(
            kinds.choice("white", "black"), words("winner_color winningSide winner_colour sideOfWinner")
        ),
        "opening": Part(one_of(OPENINGS), words("opening opening_name openingName played_opening")),
        "moves": Part(kinds.between(12, 96), words("moves number_of_moves moveCount numMoves")),
        "minutes": Part(kinds.between(5, 290), words("minutes duration_minutes gameMinutes playing_time")),
        "city": Part(kinds.CITY, words("city place playedIn venue")),
    },
    Wordings(
        train=(
            "{winner} beat {loser} in {moves} moves with the {winner_colour} pieces; opening: {opening}.",
            "{loser} lost to {winner} in {city} after {minutes} minutes and {moves} moves.",
            (
                "Winner: {winner} ({winner_colour})\nLoser: {loser}\nOpening: {opening}\nMoves: {moves}\nTime: "
                "{minutes} min"
            ),
            "In {city} {loser} was beaten by {winner}, who played {winner_colour}. {moves} moves.",
            (
                "After {minutes} minutes {loser} resigned against {winner}. They had played the {opening}, {moves} "
                "moves."
            ),
            "{opening}, {moves} moves, {minutes} minutes, won by {winner}",
            "Playing {winner_colour}, {winner} defeated {loser} in the {opening}. Place: {city}.",
            (
                "hey {loser}, thanks for the game in {city}! {moves} moves and {minutes} minutes, next time you win. "
                "{winner}"
            ),
            "Checkmate on move {moves}: {winner} ({winner_colour}) wins, {loser} loses. It took {minutes} minutes.",
            "The game was lost by {loser} and won by {winner}, {opening}, in {minutes} minutes.",
            (
                "[Round three|Board two], {city}: {winner} won with {winner_colour} after {moves} moves, {loser} had "
                "no chance."
            ),
            (
                "It lasted {minutes} minutes and {moves} moves. Then {loser} had to give up the {opening} against "
                "{winner}."
            ),
            "{city} | {winner} beats {loser} | {moves} moves | {minutes} min | {winner_colour} wins",
            (
                "I lost again! {winner} had {winner_colour}, the opening was the {opening}, {moves} moves. Yours, "
                "{loser}"
            ),
            "Opening {opening}. Length {moves} moves. Loser {loser}. Winner {winner}. Played in {city}.",
            "{winner} needed {moves} moves and {minutes} minutes for the win over {loser} in {city}.",
        ),
        heldout=(
            (
                "The side in {winner_colour}, led by {winner}, overcame {loser}: {moves} moves spread over {minutes} "
                "minutes."
            ),
            "At {city} the {opening} brought {loser} defeat and {winner} joy, {moves} moves in.",
        ),
    ),
    phrases("Extract the chess game.|Read the game report.|Who won at chess?|Return the chess game as JSON."),
    (
        "[winner|winner:|won by|victory for] {winner}",
        "{winner} [won the game|is the winner|gave mate]",
        "[loser:|lost by|defeat for] {loser}",
        "{loser} [lost the game|resigned|was beaten]",
        "[{winner_colour} won|a win for {winner_colour}|winning side: {winner_colour}]",
        "the winner played {winner_colour}",
        "[opening:|they played the|it was a] {opening}",
        "the opening was the {opening}",
        "[{moves} moves|in {moves} moves|moves: {moves}]",
        "it ended on move {moves}",
        "[{minutes} minutes|after {minutes} minutes|playing time: {minutes} min]",
        "the game lasted {minutes} minutes",
        "[in|played in|place:] {city}",
        "the board stood in {city}",
    ),
)
SWIMMING_POOL = Subject(
    "swimming_pool",
    {
        "pool": Part(joined(POOL_FIRSTS, POOL_SECONDS), words("pool pool_name poolName name")),
        "opens": Part(kinds.TIME, words("opens opening_time opensAt open_from")),
        "closes": Part(kinds.TIME, words("closes closing_time closesAt open_until")),
        "closed_day": Part(kinds.WEEKDAY, words("closed_on closedDay day_off restDay")),
        "adult_price": Part(kinds.between(4, 24), words("adult_price priceAdults adults adultTicket")),
        "child_price": Part(kinds.between(1, 14), words("child_price priceChildren children childTicket")),
        "degrees": Part(kinds.between(17, 36), words("water_temperature degrees waterTemp celsius")),
    },
    Wordings(
        train=(
            "The {pool} is open from {opens} to {closes}, closed on {closed_day}.",
            "Adults pay {adult_price} euros, children {child_price}. The water at the {pool} has {degrees} degrees.",
            "{pool}\nOpens: {opens}\nCloses: {closes}\nAdults: {adult_price} EUR\nChildren: {child_price} EUR",
            "Water {degrees} degrees! We open at {opens} and close at {closes}. See you at the {pool}.",
            "Children {child_price} EUR, adults {adult_price} EUR, no bathing on {closed_day}.",
            "Is the {pool} open now? It closes at {closes}, opens at {opens}, and never opens on {closed_day}.",
            "Open until {closes}, from {opens} on. A child's ticket is {child_price}, an adult's {adult_price}.",
            (
                "hi! pool closes at {closes} today. {adult_price} for you, {child_price} for the little one, "
                "{degrees} degrees"
            ),
            "{degrees} degrees / {opens} - {closes} / closed {closed_day}",
            "On {closed_day} the {pool} has its day off; on the others it is open, {opens} to {closes}.",
            (
                "With {degrees} degrees of water, the {pool} is warm. Children pay {child_price} and adults "
                "{adult_price}."
            ),
            "Dear swimmers, on {closed_day} we stay shut. On all other days: in at {opens}, out by {closes}.",
            (
                "Ticket for adults: {adult_price}. Ticket for children: {child_price}. Day off: {closed_day}. "
                "Closing time: {closes}."
            ),
            (
                "We went to the {pool}, paid {adult_price} for each adult and {child_price} for each child, and it "
                "was {degrees} degrees."
            ),
            (
                "The doors of the {pool} open at {opens}. Water: {degrees} degrees. Adults {adult_price}, kids "
                "{child_price}."
            ),
            "NOTICE: new closing time {closes}. Opening time stays {opens}. Closed every {closed_day}. {pool}.",
        ),
        heldout=(
            (
                "Grown-ups get in for {adult_price}, youngsters for {child_price}, and {pool} shuts its gates "
                "{closes} sharp."
            ),
            "Swim in {degrees} degrees between {opens} and {closes}, but do avoid {closed_day}.",
        ),
    ),
    phrases("Extract the pool's details.|Read the notice.|When is the pool open?|Return the pool as JSON."),
    (
        "[the|pool:|at the|welcome to the] {pool}",
        "the pool is called {pool}",
        "[open from {opens}|opens at {opens}|opening time: {opens}]",
        "the doors open at {opens}",
        "[open until {closes}|closes at {closes}|closing time: {closes}]",
        "everybody has to be out at {closes}",
        "[closed on {closed_day}|closed every {closed_day}|day off: {closed_day}]",
        "on {closed_day} the pool stays shut",
        "[adults {adult_price} euros|adults pay {adult_price}|adults: {adult_price}]",
        "a ticket for a grown-up costs {adult_price}",
        "[children {child_price} euros|children pay {child_price}|children: {child_price}]",
        "a ticket for a child costs {child_price}",
        "[{degrees} degrees|water: {degrees} degrees|the water has {degrees} degrees]",
        "the thermometer in the water says {degrees}",
    ),
)
SKI_PASS = Subject(
    "ski_pass",
    {
        "holder": Part(kinds.NAME, words("holder pass_holder holderName skier")),
        "resort": Part(joined(PEAKS, LAND_FORMS), words("resort ski_resort resortName ski_area")),
        "number": Part(
            code("SP-######", "##-####-##", "@@ ######", "@####-##"), words("pass_number passNo number cardNumber")
        ),
        "days": Part(kinds.between(2, 14), words("days valid_days numberOfDays passDays")),
        "price": Part(kinds.between(70, 690), words("price total_price passPrice cost")),
        "lifts": Part(kinds.between(3, 95), words("lifts number_of_lifts liftCount numLifts")),
        "slopes": Part(kinds.between(12, 400), words("slopes_km kmOfSlopes slope_length piste_km")),
    },
    Wordings(
        train=(
            "{holder} bought a pass for {days} days at {resort}, price {price} euros.",
            "{resort} has {lifts} lifts and {slopes} km of slopes. {days} days cost {price} EUR.",
            "SKI PASS {number}\nHolder: {holder}\nArea: {resort}\nDays: {days}\nPrice: {price}",
            "For {price} euros you can use {lifts} lifts on {days} days. Pass number {number}, name {holder}.",
            "{slopes} km of slopes, {lifts} lifts: welcome to {resort}, {holder}!",
            "{days} days, {price} francs, {lifts} lifts, {resort}",
            "I lost my ski pass, number {number}. It was good for {days} days and cost {price}. My name is {holder}.",
            "Pass {number} was issued to {holder} for {resort}: {days} days.",
            "hey, {resort} next week? {price} for {days} days, {slopes} km of slopes, only {lifts} lifts though",
            "At {resort}, {holder} paid {price} dollars for {days} days, pass {number}.",
            "Gate 2 ok: card {number}, holder {holder}, days {days}.",
            (
                "There are {slopes} kilometres of slopes and {lifts} lifts in {resort}. {holder} wants to ski them "
                "all in {days} days."
            ),
            "Dear {holder}, your pass {number} is paid: {price} euros. It opens all {lifts} lifts.",
            "Price: {price}. Days: {days}. Lifts: {lifts}. Kilometres of slopes: {slopes}. Resort: {resort}.",
            (
                "{holder} gets {price} back, because just a few of the {lifts} lifts in {resort} were running. Pass: "
                "{number}."
            ),
            "With {lifts} lifts, {slopes} km and a price of {price} for {days} days, it's a bargain.",
        ),
        heldout=(
            "Carrying card {number}, {holder} may ride each of {lifts} lifts for as long as {days} days.",
            "Spread over {slopes} km, the pistes of {resort} are open to {holder} against {price}.",
        ),
    ),
    phrases("Extract the ski pass.|Read the ski pass.|What does the pass cost?|Return the ski pass as JSON."),
    (
        "[holder|holder:|pass of|issued to] {holder}",
        "{holder} [is the holder|bought the pass|wants to ski]",
        "[at|in|resort:|ski area:] {resort}",
        "the resort is called {resort}",
        "[pass {number}|pass number {number}|pass no.: {number}]",
        "the number on the card is {number}",
        "[{days} days|for {days} days|days: {days}]",
        "the pass is good for {days} days",
        "[{price} euros|price {price}|at a price of {price}]",
        "the pass costs {price}",
        "[{lifts} lifts|with {lifts} lifts|lifts: {lifts}]",
        "the number of lifts is {lifts}",
        "[{slopes} km of slopes|slopes: {slopes} km|{slopes} kilometres of slopes]",
        "the slopes are {slopes} km long",
    ),
)
VET_VISIT = Subject(
    "vet_visit",
    {
        "pet": Part(joined(PET_NAMES), words("pet pet_name petName patient")),
        "breed": Part(one_of(BREEDS), words("breed species animal animalType")),
        "owner": Part(kinds.NAME, words("owner owner_name ownerName belongs_to")),
        "vet": Part(kinds.NAME, words("vet vet_name vetName treated_by")),
        "reason": Part(known(AILMENTS), words("reason diagnosis complaint problem")),
        "weight": Part(fraction(0.2, 48), words("weight weight_kg weightKg kilograms")),
        "vaccinated": Part(
            kinds.boolean("vaccinated|fully vaccinated", "not vaccinated|unvaccinated|not vaccinated yet"),
            words("vaccinated is_vaccinated isVaccinated has_vaccination"),
        ),
    },
    Wordings(
        train=(
            ("{pet}, a {breed}, was examined by {vet} because of this: {reason}. Weight {weight} kg, {vaccinated}."),
            "{owner} brought the {breed} {pet} to {vet}. Problem: {reason}.",
            "Pet: {pet}\nKind: {breed}\nOwner: {owner}\nVet: {vet}\nWeight: {weight} kg\nReason: {reason}",
            "{vet} treated {pet} for {reason}. The owner is {owner}, the animal is {vaccinated}.",
            "Weight: {weight} kg. Status: {vaccinated}. Patient: {pet}. Brought in by {owner}.",
            "hello, {owner} here. my {breed} {pet} has {reason}, she weighs {weight} kilos. can {vet} see us today?",
            "{pet} / {breed} / {weight} kg / {vaccinated} / {reason}",
            (
                "Dear {owner}, {pet} is {vaccinated} and weighs {weight} kg. Please watch for {reason}. Best wishes, "
                "{vet}"
            ),
            "At {weight} kilograms {pet} is a little heavy, says {vet}. Otherwise: {reason}, {vaccinated}.",
            "The {breed} belonging to {owner} was seen by {vet}. Finding: {reason}. Weighed {weight} kg.",
            "Next patient, {vet}: the {breed} of {owner}, {vaccinated}, {weight} kg.",
            "We took {pet} to the vet with {reason}. {vet} was lovely. On the scales: {weight} kg.",
            "Vet {vet} | owner {owner} | {breed} | {vaccinated} | {reason}",
            "The file of {pet} says {vaccinated}, and {owner} agrees. Weight {weight} kg, reason {reason}.",
            "{owner} owns a {breed} named {pet}. The file says {vaccinated}, {weight} kg.",
            "Owned by {owner}, treated by {vet}: one {breed} with {reason}, {vaccinated}.",
        ),
        heldout=(
            "Suffering from {reason}, {pet} of {owner} was laid on the table of {vet}, {weight} kilos, {vaccinated}.",
            "On the card of this {breed} stands {vaccinated}; {vet} tells {owner} it is {reason}.",
        ),
    ),
    phrases("Extract the vet visit.|Read the vet's note.|What is wrong with the pet?|Return the vet visit as JSON."),
    (
        "[pet:|patient:|an animal called|this is] {pet}",
        "the pet is called {pet}",
        "[a|the|a lovely|breed:] {breed}",
        "the animal is a {breed}",
        "[owner|owner:|brought in by|belongs to] {owner}",
        "{owner} [is the owner|brought the animal|pays the bill]",
        "[vet|vet:|treated by|examined by] {vet}",
        "{vet} [is the vet|did the check-up|gave the medicine]",
        "[reason:|problem:|because of|treated for] {reason}",
        "the problem is {reason}",
        "[{weight} kg|weight {weight} kg|it weighs {weight} kilos]",
        "the scales show {weight} kg",
        "[status:|the animal is|still] {vaccinated}",
        "as for its shots: {vaccinated}",
    ),
)
SECOND_HAND = Subject(
    "second_hand_advert",
    {
        "item": Part(one_of(USED_GOODS), words("item item_name article whatIsSold")),
        "seller": Part(kinds.NAME, words("seller sold_by sellerName offered_by")),
        "buyer": Part(kinds.NAME, words("buyer bought_by buyerName interested_person")),
        "price": Part(kinds.between(5, 950), words("price asking_price priceEuros askedFor")),
        "new_price": Part(kinds.between(30, 2900), words("new_price original_price newPrice price_when_new")),
        "age": Part(kinds.between(2, 35), words("age age_years yearsOld ageInYears")),
        "condition": Part(known(CONDITIONS), words("condition state itemCondition quality")),
    },
    Wordings(
        train=(
            "For sale: {item}, {age} years old, {condition}. {price} euros, it cost {new_price} new.",
            "{seller} sells the {item} to {buyer} for {price} euros.",
            "Item: {item}\nPrice: {price} EUR\nNew price: {new_price} EUR\nAge: {age} years\nSeller: {seller}",
            "New it cost {new_price}, now you can have the {item} for {price}. Condition: {condition}. Ask {seller}.",
            "{buyer} bought the {item} from {seller} and paid {price}. It is {age} years old.",
            "hi {seller}, is the {item} still there? would you take {price}? it's {age} years old after all. {buyer}",
            "The {item} was sold by {seller} to {buyer}; condition: {condition}; price: {price}.",
            "[Selling|Giving away] my {item} for {price} dollars. Age {age} years, state: {condition}. {seller}",
            "SOLD: {item}, {price} EUR (new: {new_price} EUR), buyer {buyer}",
            (
                "After {age} years I part with my {item}. I paid {new_price} in the shop and want {price}. Best, "
                "{seller}"
            ),
            "Dear {buyer}, the {item} is yours for {price} euros. Please pick it up soon. Yours, {seller}",
            "{price} euros instead of {new_price} in the shop! One {item}, {age} years old. Condition: {condition}.",
            "The {item} was bought by {buyer} for {price}. {seller} once paid {new_price} for it.",
            "Does anyone need this {item}? I'm asking {price}, it's {age} years old, condition: {condition}.",
            "{item} | {condition} | {age} years | {price} | {seller}",
            "Buyer: {buyer}. Seller: {seller}. Agreed: {price} for the {item}, in the shop {new_price}.",
        ),
        heldout=(
            "Having aged {age} years, the {item} of {seller} fetched {price}; the lucky one was {buyer}.",
            "Shops charge {new_price} for a {item}, {seller} a mere {price}; described as: {condition}.",
        ),
    ),
    phrases("Extract the advert.|Read the small ad.|Who sells what?|Return the second-hand item as JSON."),
    (
        "[for sale:|item:|I have a|the] {item}",
        "the thing on offer is a {item}",
        "[seller|seller:|sold by|offered by] {seller}",
        "{seller} [is the seller|sells it|wants to get rid of it]",
        "[buyer|buyer:|bought by|sold to] {buyer}",
        "{buyer} [is the buyer|bought it|will take it]",
        "[{price} euros now|price {price}|asking price: {price}]",
        "the seller asks for {price}",
        "[new price {new_price}|it was {new_price} new|price in the shop: {new_price}]",
        "when new it cost {new_price}",
        "[{age} years old|age: {age} years|an age of {age} years]",
        "it was made {age} years ago",
        "[condition:|state:|in one word:] {condition}",
        "the condition is: {condition}",
    ),
)
BAKING_NOTE = Subject(
    "baking_note",
    {
        "dish": Part(one_of(BAKES), words("dish recipe_name dishName what_to_bake")),
        "minutes": Part(kinds.between(8, 120), words("minutes baking_time bakingMinutes oven_minutes")),
        "degrees": Part(kinds.between(120, 250, 5), words("degrees oven_temperature ovenTemp temperature")),
        "servings": Part(kinds.between(2, 16), words("servings portions numServings serves")),
        "ingredients": Part(several(PANTRY), words("ingredients needed ingredientList what_goes_in")),
        "rack": Part(kinds.choice("top", "middle", "bottom"), words("rack oven_rack rackPosition shelf")),
        "fan": Part(
            kinds.boolean("fan on|with the fan on", "fan off|no fan|without fan"),
            words("fan use_fan fanOn isFanUsed"),
        ),
    },
    Wordings(
        train=(
            "Bake the {dish} for {minutes} minutes at {degrees} degrees, {rack} rack, {fan}.",
            "{dish}: {degrees} degrees, {minutes} minutes, serves {servings}. You need {ingredients}.",
            "Dish: {dish}\nOven: {degrees} degrees, {fan}\nTime: {minutes} min\nServes: {servings}\nRack: {rack}",
            "Set the oven to {degrees} degrees, {fan}, and put the {dish} on the {rack} rack for {minutes} minutes.",
            "At {degrees} degrees the {dish} takes {minutes} minutes. It serves {servings}.",
            "Ingredients for {servings}: {ingredients}. Then {minutes} minutes in the oven at {degrees} degrees.",
            "mum, how long does the {dish} go in? - {minutes} minutes, {degrees} degrees, {fan}, {rack} rack, love",
            "[Tonight|For Sunday]: {dish} for {servings} people. Oven {degrees} C, {minutes} min, {fan}.",
            "{minutes} min / {degrees} C / {rack} rack / {fan} / {dish}",
            "This {dish} feeds {servings}. Mix these: {ingredients}. Bake on the {rack} rack at {degrees} degrees.",
            "{dish} is in the oven, {rack} rack, {fan}. Please take it out after {minutes} minutes!",
            (
                "My grandmother's {dish} wanted {degrees} degrees and {minutes} minutes, never with more than this: "
                "{ingredients}."
            ),
            "Timer {minutes} minutes. Temperature {degrees} degrees. Rack {rack}. Servings {servings}.",
            "For {servings} portions of {dish} you bake {minutes} minutes at {degrees} degrees on the {rack} rack.",
            "Heat to {degrees} degrees, {fan}. Buy first: {ingredients}. The {dish} is done in {minutes} minutes.",
            "Oven settings for the {dish}: {fan}, {degrees} degrees, {rack} rack. Enough for {servings} people.",
        ),
        heldout=(
            "Give your {dish} {minutes} minutes of {degrees} degrees, and {servings} guests will be fed.",
            "Slid onto the {rack} shelf, {fan}, at {degrees} degrees, {dish} browns within {minutes} minutes.",
        ),
    ),
    phrases("Extract the baking note.|Read the recipe.|How is it baked?|Return the baking instructions as JSON."),
    (
        "[dish:|we bake|recipe for|today:] {dish}",
        "the dish is called {dish}",
        "[for {minutes} minutes|{minutes} minutes|time: {minutes} min]",
        "it stays in the oven for {minutes} minutes",
        "[at {degrees} degrees|{degrees} degrees|oven: {degrees} degrees]",
        "heat the oven to {degrees} degrees",
        "[serves {servings}|for {servings} people|servings: {servings}]",
        "it makes {servings} portions",
        "[ingredients:|you need|made with] {ingredients}",
        "what goes in: {ingredients}",
        "[{rack} rack|on the {rack} rack|rack: {rack}]",
        "slide it onto the {rack} rack",
        "[oven:|settings:|bake it] {fan}",
        "as for the oven: {fan}",
    ),
)
SOWING_PLAN = Subject(
    "sowing_plan",
    {
        "crop": Part(one_of(CROPS), words("crop vegetable cropName plant")),
        "variety": Part(joined(VARIETY_FIRSTS, VARIETY_SECONDS), words("variety variety_name cultivar sort")),
        "bed": Part(code("@#", "##", "@-#", "#@"), words("bed bed_number bedNo plot")),
        "sowing": Part(DATE, words("sowing_date sowOn sown date")),
        "depth": Part(kinds.between(1, 9), words("depth_cm sowing_depth depthCm depth")),
        "spacing": Part(kinds.between(3, 90), words("spacing_cm plant_spacing spacingCm distance")),
        "days": Part(kinds.between(4, 35), words("germination_days daysToSprout sprouts_after germinationTime")),
    },
    Wordings(
        train=(
            "Crop: {crop}. Variety: {variety}. Bed: {bed}. Depth: {depth} cm. Spacing: {spacing} cm.",
            "Sow {crop} ({variety}) on {sowing} in bed {bed}, {depth} cm deep.",
            "{crop}\nVariety: {variety}\nSow on: {sowing}\nSpacing: {spacing} cm\nSprouts after: {days} days",
            "Leave {spacing} cm between the plants and sow {depth} cm deep. The {crop} is up after {days} days.",
            "On {sowing} we sowed the {variety} in bed {bed}: {spacing} cm apart, {depth} cm deep.",
            "bed {bed} / {crop} / {variety} / {sowing}",
            "The {crop} in {bed} should sprout in {days} days. Variety {variety}, sown {depth} cm deep.",
            "Plan for bed {bed}: {crop}, {depth} cm deep, {spacing} cm apart, from {sowing}.",
            (
                "Hi Grandpa, I sowed your {variety} on {sowing}! {depth} cm deep, {spacing} cm apart. When does the "
                "{crop} come up?"
            ),
            "Germination {days} days, distance {spacing} cm, depth {depth} cm. Name of the variety: {variety}.",
            "Sowing depth {depth} cm, {crop}, bed {bed}, first green after {days} days.",
            "{days} days after {sowing} the first {crop} showed in bed {bed}. It is the variety {variety}.",
            ("[The packet|Packet]: {crop}, variety {variety}, spacing {spacing} cm, depth {depth} cm, {days} days."),
            "For {crop} keep {spacing} cm of space. We put it {depth} cm into the soil of bed {bed} on {sowing}.",
            "{variety} goes into bed {bed} on {sowing}; plant spacing {spacing} cm, patience {days} days.",
            "Done today: {variety} in bed {bed}, {depth} cm down, one seed every {spacing} cm.",
        ),
        heldout=(
            "Seeds of {crop} belong {depth} cm below ground, {spacing} cm from each other, and wake in {days} days.",
            "Come {sowing}, {bed} will be filled by {variety}, a kind of {crop}.",
        ),
    ),
    phrases("Extract the sowing plan.|Read the garden note.|What is sown where?|Return the sowing plan as JSON."),
    (
        "[crop:|we sow|this bed is for|vegetable:] {crop}",
        "the crop is {crop}",
        "[variety:|the variety|seeds of the variety] {variety}",
        "the variety is called {variety}",
        "[bed {bed}|in bed {bed}|bed: {bed}]",
        "the sign on the bed says {bed}",
        "[on {sowing}|sown on {sowing}|sowing date: {sowing}]",
        "the day for sowing is {sowing}",
        "[{depth} cm deep|depth: {depth} cm|a depth of {depth} cm]",
        "push the seeds {depth} cm into the soil",
        "[{spacing} cm apart|spacing: {spacing} cm|a spacing of {spacing} cm]",
        "keep {spacing} cm from plant to plant",
        "[{days} days to sprout|sprouts after {days} days|germination: {days} days]",
        "the first green shows after {days} days",
    ),
)
LEAGUE_MATCH = Subject(
    "league_match",
    {
        "home": Part(TEAM, words("home_team homeTeam home hosts")),
        "away": Part(TEAM, words("away_team awayTeam away visitors")),
        "home_goals": Part(kinds.between(0, 39), words("home_goals homeGoals home_score goalsHome")),
        "away_goals": Part(kinds.between(0, 39), words("away_goals awayGoals away_score goalsAway")),
        "spectators": Part(kinds.between(60, 58000), words("spectators attendance numSpectators crowd")),
        "scorer": Part(kinds.NAME, words("top_scorer bestScorer scorer most_goals_by")),
        "cards": Part(kinds.between(2, 9), words("yellow_cards yellowCards card_count bookings")),
    },
    Wordings(
        train=(
            "{home} against {away} ended {home_goals} to {away_goals} in front of {spectators} spectators.",
            (
                "At home, {home} scored {home_goals} goals; the visitors {away} scored {away_goals}. Best scorer: "
                "{scorer}."
            ),
            "Home: {home} {home_goals}\nAway: {away} {away_goals}\nSpectators: {spectators}\nYellow cards: {cards}",
            "{away} came to play {home} and got {away_goals} goals, the hosts {home_goals}. {cards} yellow cards.",
            "{home} - {away} {home_goals}:{away_goals}, best scorer {scorer}, {cards} yellow cards",
            "The hosts {home} had {home_goals} goals in the end, the guests {away} had {away_goals}.",
            "Full time! {home} {home_goals}, {away} {away_goals}. {scorer} scored most, {spectators} fans watched.",
            "{away_goals} goals for the visitors from {away}, {home_goals} for {home} at home. Top scorer {scorer}.",
            (
                "were you there? {home} at home vs {away}, {home_goals}:{away_goals}, {cards} yellow cards, "
                "{spectators} people!"
            ),
            "{spectators} spectators saw {away} visit {home}. Goals: home {home_goals}, away {away_goals}.",
            "Away goals {away_goals}, home goals {home_goals}. Home team {home}, away team {away}. Cards {cards}.",
            "FT | {home} {home_goals} | {away} {away_goals} | att. {spectators} | {scorer}",
            "Thanks to {scorer}, hosts {home} reached {home_goals} goals; guests {away} reached {away_goals}.",
            "The referee showed {cards} yellow cards when {home} hosted {away}: {home_goals} to {away_goals}.",
            (
                "Dear fans, {spectators} of you came to see {home} play {away}. Our best scorer was {scorer}, with "
                "{cards} yellow cards shown."
            ),
            "Visitors {away} managed {away_goals} goals against {home}, who were at home and made {home_goals}.",
        ),
        heldout=(
            (
                "Travelling to {home}, {away} put in {away_goals}, whereas their opponents netted {home_goals}; "
                "gate: {spectators}."
            ),
            "Hosting {away}, {home} finished on {home_goals} with {scorer} on fire; away side: {away_goals}.",
        ),
    ),
    phrases("Extract the match.|Read the match report.|How did the match end?|Return the league match as JSON."),
    (
        "[home team|home team:|hosts:|played at home:] {home}",
        "the hosts were {home}",
        "[away team|away team:|visitors:|guests:] {away}",
        "the visitors were {away}",
        "[home goals {home_goals}|{home_goals} goals for the hosts|goals at home: {home_goals}]",
        "the hosts scored {home_goals}",
        "[away goals {away_goals}|{away_goals} goals for the visitors|goals of the guests: {away_goals}]",
        "the visitors scored {away_goals}",
        "[{spectators} spectators|spectators: {spectators}|{spectators} people watched]",
        "the crowd numbered {spectators}",
        "[best scorer|top scorer:|best scorer:] {scorer}",
        "{scorer} [scored most|was the top scorer|had most goals]",
        "[{cards} yellow cards|yellow cards: {cards}|{cards} bookings]",
        "the referee showed {cards} yellow cards",
    ),
)
SUBJECTS: tuple[Subject, ...] = (
    HOTEL_BILL,
    BOARDING_PASS,
    CAR_RENTAL,
    MOUNTAIN_HUT,
    CAMPING_PITCH,
    FERRY,
    BIKE_REPAIR,
    FLAT_ADVERT,
    MOVING_OFFER,
    ENERGY_BILL,
    MARATHON,
    CHESS_GAME,
    SWIMMING_POOL,
    SKI_PASS,
    VET_VISIT,
    SECOND_HAND,
    BAKING_NOTE,
    SOWING_PLAN,
    LEAGUE_MATCH,
)
