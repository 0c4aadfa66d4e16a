"""What texts of everyday life say that are to become JSON: complaints, rides, lists, reports and others."""

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.record_subjects import DATE, FILM_TITLE, PHONE, SHOP, fraction, several
from tools.builtin_model.abilities.subjects import DAY, JOBS, Part, Subject, one_of
from tools.builtin_model.draw import Draw, Wordings, phrases, words

THINGS = phrases(
    """
    kettle|toaster|rain jacket|blender|backpack|suitcase|tent|desk lamp|coffee machine|chair|sofa|rug|drill|mixer
    bookshelf|pair of boots|hair dryer|raincoat|mattress|teapot|garden hose|bread knife|photo frame
    """
)
FAULTS = phrases(
    """
    broken zip|missing screw|deep scratch|loose handle|burnt smell|dead battery|torn seam|cracked lid|strange rattle
    faulty switch|bent leg|big stain|wet spot|short cable|rusty hinge|dull blade|hole in the back|leaking valve
    """
)
HOTEL_PLUSES = words("pool staff breakfast view sauna garden bed bar location wifi balcony bathroom terrace lobby")
SPORTS = words(
    "running cycling swimming rowing hiking skating jogging walking skiing canoeing paddling nordic-walking sprinting"
)
ACCIDENTS = phrases(
    """
    train crash|factory fire|gas leak|bus accident|bridge collapse|pile-up|tram collision|warehouse fire|landslide
    boat accident|plane crash|burst dam|car crash|roof collapse|ferry accident|kitchen fire|lift failure
    """
)
CAUSES = phrases(
    """
    black ice|heavy fog|strong wind|bad brakes|human error|wet leaves|loose gravel|short circuit|heavy rain|low sun
    thick smoke|poor signals|high speed|worn tyres|broken rail|frozen pipe|driver fatigue
    """
)
LOST_THINGS = phrases(
    """
    scarf|wallet|glove|purse|bag|cap|jumper|teddy bear|phone case|notebook|hat|key ring|water bottle|school bag|coat
    bracelet|helmet|sock|pencil case|lunch box|sun hat|walking stick|swimsuit
    """
)
PLACES = phrases(
    """
    playground|bus stop|library|car park|swimming pool|train platform|bakery|gym|school yard|town hall|market|beach
    cinema|cloakroom|station|bicycle rack|canteen|waiting room|supermarket|ticket counter|bridge
    """
)
DEVICES = words(
    "printer laptop scanner router monitor tablet keyboard projector camera headset dishwasher freezer dryer fridge "
    "washing-machine cooker vacuum speaker television hob toaster"
)
LANGUAGES = words(
    "English French German Spanish Italian Polish Turkish Arabic Dutch Greek Czech Danish Japanese Hindi Russian "
    "Swedish Finnish Korean Portuguese Norwegian"
)
FIELDS = words(
    "handball robotics marketing hockey chess rowing design volleyball research sales basketball debating gardening "
    "logistics badminton finance support cooking relay"
)
QUANTITIES = phrases(
    "temperature|humidity|pressure|brightness|voltage|water level|noise level|wind speed|dust level|flow rate"
)
ROOMS = phrases(
    """
    kitchen|cellar|server room|greenhouse|bedroom|garage|laboratory|stable|hallway|lobby|workshop|nursery|bathroom
    cold store|library|boiler room|living room|storeroom
    """
)
ERRORS = phrases(
    """
    file not found|out of memory|access denied|connection refused|index out of range|division by zero|disk full
    invalid password|time out|unknown host|missing module|stack overflow|bad gateway|syntax error|page not found
    broken pipe|null pointer|wrong format|certificate expired
    """
)
SCHOOL_SUBJECTS = words(
    "physics chemistry biology history geography music maths Latin French sport drama German literature Spanish "
    "economics philosophy pottery statistics"
)
USED_THINGS = phrases(
    """
    car|bicycle|sofa|guitar|van|piano|motorbike|dress|bookcase|caravan|tent|coat|pram|kayak|canoe|scooter|trailer
    typewriter|violin|wardrobe|table|handbag|tractor|rowing boat|suitcase|record player|camera|lamp
    """
)


def _hotel(draw: Draw) -> str:
    name = values.any_word(draw).capitalize() if draw.chance(0.7) else values.city(draw)
    inner = draw.pick(("Lake", "Park", "Royal", "Garden", "Star", "Palace", "Bay"))
    return draw.pick((f"Hotel {name}", f"Hotel {name}", f"{name} Inn", f"{name} {inner}", f"The {name}", name))


def _crew(draw: Draw) -> str:
    name = values.any_word(draw).capitalize()
    ends = ("", "", " Hawks", " Crew", " Squad", " Tigers", " Group", " Stars", f" {draw.rng.randrange(2, 100)}")
    return draw.pick(
        (f"{name}{draw.pick(ends)}", f"{name}{draw.pick(ends)}", f"{draw.pick(values.COLOURS).capitalize()} {name}")
    )


def _program(draw: Draw) -> str:
    name = draw.pick((values.any_word(draw), values.any_word(draw).capitalize(), values.acronym(draw)))
    return name + draw.pick(("", "", "", "Pro", " Writer", " Mail", " Player", "ify", " Desktop", ".exe"))


def _version(draw: Draw) -> str:
    parts = [str(draw.rng.randrange(30)) for _ in range(draw.pick((2, 2, 3)))]
    return draw.pick(("", "", "", "v")) + ".".join(parts)


def _song(draw: Draw) -> kinds.Said:
    return draw.pick((FILM_TITLE, FILM_TITLE, kinds.QUOTED)).make(draw)


HOTEL = kinds.Kind(kinds.STRING, kinds.plain(_hotel))
CREW = kinds.Kind(kinds.STRING, kinds.plain(_crew))
PROGRAM = kinds.Kind(kinds.STRING, kinds.plain(_program))
VERSION = kinds.Kind(kinds.STRING, kinds.plain(_version))
SONG_TITLE = kinds.Kind(kinds.STRING, _song)

COMPLAINT = Subject(
    "complaint",
    {
        "item": Part(one_of(THINGS), words("item product article boughtItem what")),
        "shop": Part(SHOP, words("shop store shop_name soldBy")),
        "day": Part(DAY.kind, words("date purchase_date boughtOn day_of_purchase")),
        "problem": Part(one_of(FAULTS), words("problem defect fault_found whatIsWrong")),
        "wish": Part(
            kinds.choice("refund", "repair", "replacement", "voucher"), words("wants demand wish desired_solution")
        ),
        "customer": Part(kinds.NAME, words("customer customer_name complainedBy buyer")),
    },
    Wordings(
        train=(
            "I bought a {item} at {shop} on {day}, and it has a {problem}. I want a {wish}.",
            "On {day} I got [a|this] {item} from {shop}. It came with a {problem}.",
            "The {item} from {shop} has a {problem}. Can I have a {wish}?",
            "[Dear|Hello] {shop}, the {item} you sold me has a {problem}. Please offer me a {wish}. {customer}",
            "Complaint from {customer}: {item}, {problem}, bought {day}",
            "Customer: {customer}\nShop: {shop}\nItem: {item}\nProblem: {problem}\nWants: {wish}",
            "{customer} is [unhappy|not content] with the {item} because of a {problem} and asks for a {wish}.",
            "My new {item} lasted one week. Then there was a {problem}. I expect a {wish} from {shop}.",
            "I am {customer}, I was in your shop on {day}, and my {item} already has a {problem}.",
            "Shame on you, {shop}! A {problem} in a {item} this expensive? Only a {wish} will do.",
            "Item {item}. Fault {problem}. Bought {day}. Demand {wish}.",
            "You sold {customer} a {item} with a {problem}[ on {day}|].",
            "A {wish} is what {customer} [wants|would like] for the {item}[, which came from {shop}|].",
            "{shop} sold me this {item} on {day}. When I opened the box I [saw|found] a {problem}.",
            "There is a {problem}. I paid for the {item} on {day} and would be happy with a {wish}.",
            "[She|He] took the {item} back to {shop} because of the {problem}; they promised a {wish}.",
            "Re: {item}\n\nHello,\nI found a {problem} and would like a {wish}.\nRegards\n{customer}",
            "{problem}, {item}, {shop}: {wish} please",
            "Never again {shop}. My {item} arrived on {day} with a {problem}.",
            "If the {problem} cannot be mended, {customer} asks for a {wish}.",
            "Since {day} my {item} has had a {problem}. [The shop was|I bought it at|It is from] {shop}.",
            "It's about the {item}. The {problem} drives me mad, so [may|could] I get a {wish}? Yours, {customer}",
            "We are returning the {item} to {shop}. Reason: {problem}. We ask for a {wish}, not for excuses.",
            "{day}, {shop}: bought {item}. Result: {problem}. Now I want a {wish}.",
            "A {item} was bought by {customer} at {shop}[, and|;] on {day} it was brought back[ with a {problem}|].",
        ),
        heldout=(
            "Because the {item} shows a {problem}, a {wish} is demanded of {shop} by {customer}.",
            "Purchased on {day} and faulty by evening: one {item} of {shop}, namely with a {problem}.",
        ),
    ),
    phrases("Extract the complaint.|Read the complaint.|What does the customer want?|Return the complaint as JSON."),
    (
        "[a|the|my|this|new] {item}",
        "[from|at|in|sold by|shop] {shop}",
        "[on|bought on|since|date:] {day}",
        "[a|with a|has a|because of the] {problem}",
        "[a|want a|please, a|ask for a|wish:] {wish}",
        "[customer|by|yours,|signed] {customer}",
        "[I bought a|it is about the|item:|unhappy with my] {item}",
        "[the shop is|I bought it at|store:] {shop}",
        "[the problem is a|there is a|fault:] {problem}",
        "[I would like a|give me a|only a|I insist on a] {wish}",
        "[my name is|I am|complaint of] {customer}",
        "[paid for on|the date was|got it on] {day}",
        "{customer} [is angry|is not happy|complained]",
    ),
)
HOTEL_REVIEW = Subject(
    "hotel_review",
    {
        "hotel": Part(HOTEL, words("hotel hotel_name hotelName stayed_at")),
        "city": Part(kinds.CITY, words("city hotel_city town whereIsIt")),
        "score": Part(kinds.between(1, 10), words("score rating pointsOfTen points")),
        "liked": Part(several(HOTEL_PLUSES), words("liked pluses good_things whatWasGood")),
        "noise": Part(kinds.choice("quiet", "noisy"), words("noise noise_level roomWas sound")),
        "recommended": Part(
            kinds.boolean("recommended|worth it", "not recommended|not worth it"),
            words("recommended is_recommended isWorthIt would_recommend"),
        ),
    },
    Wordings(
        train=(
            "We stayed at {hotel} in {city}. The room was {noise}, and we liked the {liked}.",
            "{hotel}, {city}: {score} points out of 10, {recommended}.",
            "I give {hotel} {score} out of ten. [What I liked:|Good things:] {liked}.",
            "If you go to {city}, sleep at {hotel}. It's {noise}[.| at night.]",
            "Hotel: {hotel}\nCity: {city}\nScore: {score}\nLiked: {liked}\nRoom: {noise}",
            "My stay in {city} was at {hotel}, which is {recommended}[.| in my eyes.]",
            "The {liked} at {hotel} [deserve|deserves] praise, the rest does not. {score} points.",
            "[Spent|Passed] three nights in {city}, {hotel}. Room {noise}. Score {score}.",
            "Is {hotel} any good? We found it {noise} and {recommended}.",
            "{score}/10 for {hotel}. [Loved|We enjoyed]: {liked}.",
            "{noise} rooms, nice people, {score} points. {hotel} is {recommended}!",
            "I was in {city} for work and slept at {hotel}. To me it's {recommended}.",
            "Thanks to the {liked}, we [rate|rated] {hotel} {score} of 10.",
            "You asked about hotels in {city}. {hotel} is {noise}, has {score} points, and is {recommended}.",
            "{hotel} - {city} - {noise} - {score} points",
            "Everyone praises {hotel}. It's {recommended} because of {liked}[, that is true|].",
            "[She|He] wrote that {hotel} was {noise}; still, it got {score} points.",
            "{recommended}: {hotel} in {city}. We liked {liked} best.",
            "Our hotel in {city} was {noise}. Its name? {hotel}. Its score? {score}.",
            "Travel diary, {city}. Tonight: {hotel}, {noise} room, {liked} as promised.",
            "What was good: {liked}\nWhat it was like: {noise}\nIn short: {recommended}",
            "The best hotel of {city} is {hotel}, they said. I say {score} points and {recommended}.",
            "As it was {noise}, {hotel} [gets|got] {score} from us.",
            "Hi Tom, the hotel is called {hotel}. We love the {liked} here! Greetings from {city}.",
            "A {noise} place with {liked}: that's {hotel} in {city}.",
        ),
        heldout=(
            "Guests of {hotel} wake up in a {noise} part of {city}; they award {score} and mention {liked}.",
            "Would we return to {city}? Our verdict on {hotel} says {recommended}; dearest to us: {liked}.",
        ),
    ),
    phrases("Extract the hotel review.|Read the hotel review.|How was the hotel?|Return the review as JSON."),
    (
        "[at|in|stayed at|slept at|guests of] {hotel}",
        "[in|city|near|trip to] {city}",
        "[{score} points|{score} out of 10|score {score}|rated {score}]",
        "[liked the|with|loved|because of] {liked}",
        "[it was|so|rather|a bit] {noise}",
        "[it is|really|still|so] {recommended}",
        "[the hotel is called|our hotel was|we slept at] {hotel}",
        "[the city is|we were in|it lies in] {city}",
        "[my score is|we give it|points:] {score}",
        "[what we liked:|the best things were|good:] {liked}",
        "[the room was|noise:|at night it is] {noise}",
        "[in short,|all in all|verdict:] {recommended}",
        "{hotel} [was fine|is where we stayed|again]",
    ),
)
TAXI_RIDE = Subject(
    "taxi_ride",
    {
        "start": Part(kinds.SPOT, words("start pickup pick_up_place fromWhere")),
        "goal": Part(kinds.SPOT, words("goal drop_off dropOffPlace to_where")),
        "time": Part(kinds.TIME, words("time pickup_time pickupTime at")),
        "price": Part(fraction(6, 95, 2), words("price fare fare_euros rideCost")),
        "driver": Part(kinds.NAME, words("driver driver_name drivenBy cabbie")),
        "payment": Part(kinds.choice("cash", "card", "voucher"), words("payment paid_by paymentMethod pays_with")),
    },
    Wordings(
        train=(
            "I took a taxi from {start} to {goal} and paid {price} euros.",
            "[Can|Could] you pick me up at {start} at {time}? I need to get to {goal}.",
            "A cab from {start} to {goal}, {time}, please[.|. I pay by {payment}.]",
            "{driver} drove us to {goal}. The fare was {price} [euros|dollars], by {payment}.",
            "Start: {start}\nGoal: {goal}\nTime: {time}\nFare: {price}\nDriver: {driver}",
            "Taxi {start} - {goal}, {price} euros, {payment}",
            "The ride to {goal} costs {price} [euros|dollars] and starts at {time}.",
            "At {time} a taxi [took|brought] me to {goal}; I got in at {start}.",
            "Your driver is {driver}. He will be at {start} at {time}.",
            "[Your|The] taxi with {driver} leaves {start} at {time}. [Please pay by|Payment:] {payment}.",
            "Paid {price} by {payment} for a ride to {goal}.",
            "We want to go to {goal}. We are at {start} now. Is {price} euros enough?",
            "Going to {goal} from {start} by taxi? That was {price} dollars last time.",
            "{price} for the short way from {start} to {goal}! [Never again.|Too much, I think.]",
            "{time}, {start}, to {goal}: {driver}",
            "My taxi to {goal} was late. It came to {start} at {time}, and {driver} was very sorry.",
            "Our driver {driver} takes {payment} only. The fare is {price}.",
            "[Hello|Hi], this is {driver}, your driver. I'm waiting at {start} to bring you to {goal}.",
            "You left {start} at {time} and reached {goal} for {price} euros.",
            "Receipt\nPick-up: {start}, {time}\nDrop-off: {goal}\nTotal: {price}\nPaid by {payment}",
            "If I take a taxi at {time} from {start}, will I be at {goal} before noon?",
            "{driver} charged [me|her|him] {price} for the drive to {goal}, payable by {payment}.",
            "Between us, {price} euros to {goal} is fine. {driver} even carried my bags from {start}.",
            "Need a cab, {time}. Start {start}. Destination {goal}. {payment}.",
            "She went by taxi to {goal} and gave {driver} {price} [euros|dollars].",
        ),
        heldout=(
            "Whoever is driven by {driver} from {start} as far as {goal} must hand over {price}.",
            "Last night's cab: in at {start}, out at {goal}, on board by {time}, settled by {payment}.",
        ),
    ),
    phrases("Extract the taxi ride.|Extract the ride.|Read the taxi receipt.|Return the ride as JSON."),
    (
        "[from|starting at|pick-up at|picked up at] {start}",
        "[to|towards|drop me at|as far as] {goal}",
        "[at|around|by|time] {time}",
        "[for|costs|fare|price|only] {price} [euros|dollars|]",
        "[driver|with|driven by|taxi of] {driver}",
        "[by|paid by|payment:|only] {payment}",
        "[I am waiting at|we start at|start:] {start}",
        "[I want to go to|take me to|destination:] {goal}",
        "[the taxi comes at|be there at|pick-up time] {time}",
        "[the fare is|I paid|it came to] {price}",
        "[the driver is|my name is|I was driven by] {driver}",
        "{driver} [is the driver|will drive|was at the wheel]",
        "[I pay by|we pay by|accepted:] {payment}",
    ),
)
WORKOUT = Subject(
    "workout",
    {
        "athlete": Part(kinds.NAME, words("athlete person athlete_name whoTrained")),
        "activity": Part(one_of(SPORTS), words("activity sport kind_of_sport activityName")),
        "minutes": Part(kinds.between(10, 240, 5), words("minutes duration_minutes durationMin how_long")),
        "distance": Part(fraction(1, 60), words("distance distance_km distanceKm kilometres")),
        "day": Part(DAY.kind, words("date training_day day trainedOn")),
        "effort": Part(kinds.choice("easy", "moderate", "hard"), words("effort intensity effort_level feltLike")),
    },
    Wordings(
        train=(
            "I went {activity} for {minutes} minutes [on {day}|today], {distance} km in all.",
            "{athlete} did {distance} km of {activity} in {minutes} minutes.",
            "On {day} {athlete} [trained|was out] for {minutes} minutes. It was {effort}.",
            "Training on {day}: {activity}, {minutes} min, {distance} km, {effort}",
            "{minutes} minutes of {activity}, and it felt {effort}.",
            "Today's {activity} was {effort}. {distance} kilometres, {minutes} minutes.",
            "Athlete: {athlete}\nSport: {activity}\nDistance: {distance} km\nDuration: {minutes} min",
            "We were {activity} on {day}[ with {athlete}|] and made {distance} kilometres.",
            "Coach, I'm done! {distance} km, {activity}, {effort}. See you, {athlete}",
            "{activity}: {distance} km\n{minutes} minutes\n{effort}",
            "After {distance} kilometres of {activity}, {athlete} [was tired|had enough|went home].",
            "You trained on {day}. Your {activity} took {minutes} minutes and was {effort}.",
            "How far did {athlete} get on {day}? {distance} kilometres!",
            "It was a {effort} session: {minutes} minutes of {activity}.",
            "{athlete} spent {minutes} minutes {activity}, which was {effort} for [her|him].",
            "My plan for {day} says {activity}, {distance} km, {effort}. Let's go!",
            "The app counted {distance} km in {minutes} minutes. Sport: {activity}.",
            "{day} - {athlete} - {activity} - {minutes} min",
            "Did some {activity} ({effort}) on {day}. [Took|It took] me {minutes} minutes.",
            "[I'm|My name is] {athlete}, and I do {distance} km of {activity} every week.",
            "[Not bad|Well done], {athlete}! You kept up the {activity} for {minutes} minutes.",
            "Because of the rain {athlete} cut the {activity} to {minutes} minutes on {day}.",
            "{distance} km of {activity} in one go. For me that's {effort}.",
            "Rest tomorrow, {athlete}. The {distance} kilometres on {day} were {effort} enough.",
            "Log entry: {effort} {activity}, {distance} km, by {athlete}.",
        ),
        heldout=(
            "The diary of {athlete} has {activity} under {day}; length {distance} km, rated {effort}.",
            "No more than {minutes} minutes were needed by {athlete} to cover {distance} km, {activity}.",
        ),
    ),
    phrases("Extract the training.|Extract the workout.|Read the training log.|Return the workout as JSON."),
    (
        "[by|athlete|with|for|well done,] {athlete}",
        "[went|some|sport|of|while] {activity}",
        "[for {minutes} minutes|{minutes} min|{minutes} minutes]",
        "[{distance} km|{distance} kilometres|distance {distance}]",
        "[on|this|date|done on] {day}",
        "[it was|effort|rather|felt] {effort}",
        "[my sport is|I did some|activity:|today I went] {activity}",
        "[it took|I trained for|all of] {minutes} minutes",
        "[I made|in all|a distance of] {distance} km",
        "[I trained on|the date is|training day:] {day}",
        "[my name is|I am|it was] {athlete}",
        "{athlete} [was training|did it|is fit]",
        "[the training was|for me it was|intensity:] {effort}",
    ),
)
ACCIDENT = Subject(
    "accident",
    {
        "kind": Part(one_of(ACCIDENTS), words("kind accident_type whatHappened event")),
        "city": Part(kinds.CITY, words("city place near_city where")),
        "injured": Part(kinds.SMALL, words("injured injured_people numberInjured hurt")),
        "year": Part(kinds.between(1880, 2031), words("year in_year yearOfAccident happened_in")),
        "cause": Part(one_of(CAUSES), words("cause reason causedBy probable_cause")),
        "road": Part(
            kinds.boolean("closed|still closed", "open|not closed"), words("closed road_closed isRoadClosed blocked")
        ),
    },
    Wordings(
        train=(
            "A {kind} in {city} left {injured} people injured in {year}.",
            "{city} - {injured} people were hurt in a {kind}[ on Friday|]. The cause was {cause}.",
            "After the {kind} near {city} the road is {road}.",
            "In {year} {cause} led to a {kind} in {city}.",
            "Kind: {kind}\nPlace: {city}\nInjured: {injured}\nCause: {cause}\nRoad: {road}",
            "{kind} in {city}, {injured} injured, road {road}",
            "The police [say|think] that {cause} was the cause of the {kind}. {injured} people are in hospital.",
            "I saw a {kind} in {city}! [There were|I counted] {injured} injured people.",
            "Do you remember the {kind} of {year}? It happened in {city}.",
            "News from {city}: {kind}, cause {cause}, {injured} hurt, road {road}.",
            "We heard of a {kind}. The reason was {cause}, and {injured} men were injured.",
            "{cause} caused the {kind} that shook {city} in {year}.",
            "My grandfather survived the {kind} of {year}, when {injured} people were injured.",
            "Because of a {kind}, the main road to {city} is {road}.",
            "{injured} people had to see a doctor after a {kind} in {city}. The road is {road}.",
            "[Attention|Traffic news]! Road {road} near {city}. Reason: {kind}.",
            "{year}: {kind}, {city}, {injured} injured",
            "The worst {kind} in the history of {city} was in {year}. It injured {injured} people.",
            "They blame {cause} for the {kind} in {city}.",
            "A {kind}, {injured} injured people and one question: was it {cause}?",
            "You can drive to {city}[ again|]? The road is {road}, I read. They had a {kind} there.",
            "The {kind}, for which {cause} is blamed, injured {injured} people.",
            "Dear readers, the {kind} in {city} was in {year}, not as we wrote last week.",
            "The fire brigade was called to {city}. On arrival: {kind}, {injured} injured, probably {cause}.",
            "City {city}, year {year}, type {kind}, cause {cause}.",
        ),
        heldout=(
            "When {cause} brought about the {kind}, {city} had {injured} wounded to look after.",
            "It has been known as the {city} {kind} since {year}; blame was laid on {cause}.",
        ),
    ),
    phrases("Extract the accident.|Read the news item.|What happened?|Return the news as JSON."),
    (
        "[a|the|after the|another] {kind}",
        "[in|near|news from|at] {city}",
        "[{injured} injured|{injured} people hurt|injured: {injured}|{injured} people were injured]",
        "[in|year|back in|since] {year}",
        "[because of|cause|due to|caused by] {cause}",
        "[the road is|road|it is] {road}",
        "[there was a|we saw a|what happened: a] {kind}",
        "[the place was|it happened in|close to] {city}",
        "[the year was|it happened in|dated] {year}",
        "[the reason was|they blame|probably] {cause}",
        "{cause} [was the cause|is to blame]",
        "[the main road is|the street remains|traffic: road] {road}",
        "the number of injured is {injured}",
    ),
)
LOST_ITEM = Subject(
    "lost_item",
    {
        "thing": Part(one_of(LOST_THINGS), words("thing object lost_object whatIsIt")),
        "colour": Part(kinds.COLOUR, words("colour color main_colour itemColour")),
        "place": Part(one_of(PLACES), words("place found_at whereFound spot")),
        "finder": Part(kinds.NAME, words("finder found_by finderName contact_person")),
        "phone": Part(PHONE, words("phone phone_number callNumber telephone")),
        "named": Part(
            kinds.boolean("with a name tag|with a label", "without a name tag|without a label"),
            words("labelled has_name_tag hasLabel name_inside"),
        ),
    },
    Wordings(
        train=(
            "[Found|I found]: a {colour} {thing} at the {place}. [Call|Please call] {phone}.",
            "{finder} found a {colour} {thing} near the {place}.",
            "Who lost a {thing}? It's {colour} and lay at the {place}. Ask {finder}.",
            "A {thing}, {colour}, {named}, was handed in at the {place}.",
            "Thing: {thing}\nColour: {colour}\nPlace: {place}\nFound by: {finder}\nPhone: {phone}",
            "Is this your {thing}? I found it at the {place}. Ring me at {phone}, {finder}",
            "My name is {finder}, and I have found a {thing} {named}.",
            "{colour} {thing} found at the {place}, {named}. {finder}",
            "At the {place} there was a {thing} {named}. The colour is {colour}.",
            "Dear neighbours, this morning I picked up a {colour} {thing}. My number is {phone}. {finder}",
            "[Hi all|Hello everybody], has anyone lost a {thing}? {colour}, {named}.",
            "{thing}, {place}, tel. {phone}",
            "Somebody forgot a {colour} {thing} at the {place}; {finder} has it now.",
            "The {thing} that {finder} found is {colour}. It came {named}.",
            "We have your {thing}! {finder} saw it by the {place} and took it home.",
            "You lost a {colour} {thing}, didn't you? You can get it from {finder}, {phone}.",
            "If the {thing} is yours, call {finder} on {phone}.",
            "Lying around at the {place}: one {thing}, {colour}, {named}.",
            "{finder} ({phone}) found a {thing} at the {place}.",
            "Colour {colour}. Place {place}. It is a {thing} {named}.",
            "The finder is {finder}. What was found is a {colour} {thing}.",
            "To the owner of the {colour} {thing}: I kept it safe. Phone {phone}.",
            "Yesterday a {thing} turned up at the {place}. It came {named} and looks {colour} to me.",
            "- {thing}\n- {colour}\n- {named}\n- {phone}",
            "Good news! The {thing} was found by {finder}. He was at the {place} with his dog.",
        ),
        heldout=(
            "Left behind beside the {place} and now in the hands of {finder}: some {colour} {thing}, {named}.",
            "Anyone missing a {thing} of {colour} colour may dial {phone} and ask for {finder}.",
        ),
    ),
    phrases("Extract the lost thing.|Read the found note.|What was found?|Return the found object as JSON."),
    (
        "[a|found a|your|lost: a|one] {thing}",
        "[it is|colour|all|in] {colour}",
        "[at the|near the|by the|place: the] {place}",
        "[finder|found by|ask|thanks to] {finder}",
        "[call|phone|tel.|ring] {phone}",
        "{named}",
        "[we found a|who lost a|thing:|somebody left a] {thing}",
        "[the colour is|its colour:|it looks] {colour}",
        "[it was at the|it lay near the|found at the] {place}",
        "[I am|my name is|the finder is] {finder}",
        "{finder} [found it|has it|picked it up]",
        "[my number is|call me at|the number is] {phone}",
        "[it comes|it was found|this one is] {named}",
    ),
)
WARRANTY = Subject(
    "warranty",
    {
        "device": Part(one_of(DEVICES), words("device product appliance deviceType")),
        "serial": Part(kinds.IDENTIFIER, words("serial serial_number serialNo device_id")),
        "bought": Part(DATE, words("bought purchase_date boughtOn date_of_purchase")),
        "until": Part(DATE, words("until valid_until warrantyEnd expires_on")),
        "owner": Part(kinds.NAME, words("owner owner_name registeredTo holder")),
        "covered": Part(
            kinds.boolean("covered", "not covered"), words("covered is_covered isCovered damage_covered")
        ),
    },
    Wordings(
        train=(
            "The warranty of the {device} with the serial number {serial} runs until {until}.",
            "I bought [my|the] {device} on {bought}, and the warranty ends on {until}.",
            "[My|Our] {device} has the serial number {serial}. Is it still under warranty?",
            "{owner} owns a {device}, serial {serial}, bought {bought}.",
            "Device: {device}\nSerial number: {serial}\nBought: {bought}\nValid until: {until}\nOwner: {owner}",
            "Warranty card: {device}, {serial}, {owner}, until {until}",
            "Dear {owner}, the damage to your {device} is {covered}.",
            "Serial {serial} is registered to {owner}. [The warranty is good|It is valid] until {until}.",
            "Bought on {bought}, under warranty until {until}: one {device}.",
            "You have a warranty on your {device} until {until}. Keep the number {serial}.",
            "{device} {serial}: {covered}",
            "Hello, I'm {owner}. My {device} stopped working. It was bought on {bought}.",
            "We checked {serial}. The {device} is {covered}, as the warranty [ran|runs] until {until}.",
            "The {device} of {owner} is {covered} until {until}.",
            "Is a broken {device} {covered}? The paper says I bought it on {bought}.",
            "Warranty for {owner}. Start {bought}, end {until}.",
            "Until {until} every repair of the {device} is free for {owner}.",
            "Number {serial} belongs to a {device} that {owner} got on {bought}.",
            "[Bad|Good] news about the {device}: the fault is {covered}. Regards from the service team",
            "On {bought} we sold you a {device}. Its serial number is {serial}[, please note it|].",
            "The back of my {device} says {serial}, and my receipt says {bought}.",
            "{owner}, {device}, {bought}, {covered}",
            "What about {owner}'s {device}? It's {covered}, and [that will stay so|nothing changes] until {until}.",
            "After {until} the {device} is no longer our business. Before that it is {covered}.",
            "Please register my {device}!\nNumber {serial}\nDate of purchase {bought}\nThanks, {owner}",
        ),
        heldout=(
            "Any claim by {owner} concerning {serial}, a {device}, has to reach the maker before {until}.",
            "As the purchase was made on {bought}, mending this {device} is {covered}, {owner}.",
        ),
    ),
    phrases("Extract the warranty.|Read the warranty card.|Get the warranty data.|Return the warranty as JSON."),
    (
        "[a|my|the|broken] {device}",
        "[serial|serial number|no.|number] {serial}",
        "[bought|bought on|purchased|since] {bought}",
        "[until|valid until|runs until|expires] {until}",
        "[owner|for|registered to|of] {owner}",
        "[it is|the damage is|still|this is] {covered}",
        "[the device is a|I own a|device:|we repair a] {device}",
        "[the serial number is|it has the number|S/N] {serial}",
        "[I bought it on|the purchase was on|date of purchase:] {bought}",
        "[the warranty ends on|end of warranty:|it ends] {until}",
        "[my name is|the owner is|I am] {owner}",
        "{owner} [is the owner|owns it]",
        "[the repair is|status:|says the maker:] {covered}",
    ),
)
APPLICATION = Subject(
    "job_application",
    {
        "person": Part(kinds.NAME, words("applicant applicant_name candidateName name")),
        "job": Part(one_of(JOBS), words("job position applied_for wantedJob")),
        "years": Part(kinds.SMALL, words("years experience years_of_experience experienceYears")),
        "languages": Part(several(LANGUAGES), words("languages spoken_languages languagesSpoken speaks")),
        "start": Part(DAY.kind, words("start start_date canStartOn available_from")),
        "licence": Part(
            kinds.boolean("with a driving licence|with a licence", "without a driving licence|without a licence"),
            words("licence driving_licence hasLicence can_drive"),
        ),
    },
    Wordings(
        train=(
            "My name is {person} and I am applying for the job as a {job}.",
            "I have worked as a {job} for {years} years and speak {languages}.",
            "{person} [applied|wants to work] as a {job}, [has {years} years of experience|speaks {languages}].",
            "[Dear Sir or Madam|Dear team], I would like to be your new {job}. I can start on {start}.",
            "Applicant: {person}\nJob: {job}\nExperience: {years} years\nLanguages: {languages}",
            "{person}, {job}, {years} years, {languages}",
            "A {job} {licence} [wrote to us|sent an application]: {person}. Free from {start}.",
            "You are looking for a {job}? I speak {languages} and have {years} years of experience.",
            "{years} years of experience, {licence}, can start {start}: {person}",
            "{person} speaks {languages}. She [would|could] begin as a {job} on {start}.",
            "I saw your ad for a {job}. I am {person}, {licence}, and I could come on {start}.",
            "For {years} years {person} was a {job} at a small firm.",
            "We got a letter from {person}, who comes {licence} and speaks {languages}.",
            "With {years} years behind me I am sure I'd be a good {job}. Yours, {person}",
            "Application as {job}, start {start}, {licence}",
            "As a {job}, {person} has seen a lot in {years} years. [The languages are|Languages:] {languages}.",
            "Languages: {languages}. Driving: {licence}. Earliest start: {start}.",
            "It's {person} again. Is the place of the {job} still free? I'm free from {start} on.",
            "The candidate {person} [brings|has] {years} years of experience and knows {languages}.",
            "[Please note|Note]: {person} comes {licence}, but has been a {job} for {years} years.",
            "I speak {languages}, which a {job} needs. I'd like to start on {start}.",
            "Interview with {person}\n- wants to be a {job}\n- {years} years\n- {licence}",
            "Could {person} replace our {job}? [His|Her] first day could be {start}.",
            "{languages} are my languages, {years} are my years of experience, and {job} is my dream job.",
            "Hi, I'm a {job} {licence}. When may I come and see you? {person}",
        ),
        heldout=(
            "Among those who wrote in, {person} stood out: {years} years on the job, fluent in {languages}.",
            "Should you hire a {job} {licence}, consider {person}, who will be ready by {start}.",
        ),
    ),
    phrases(
        "Extract the application.|Extract the applicant.|Read the job application.|Return the candidate as JSON."
    ),
    (
        "[applicant|by|candidate|yours,] {person}",
        "[as a|a|job:|wants to be a] {job}",
        "[{years} years|{years} years of experience|experience: {years} years]",
        "[speaks|languages|knows|fluent in] {languages}",
        "[from|start|on|free from] {start}",
        "{licence}",
        "[my name is|I am|the applicant is] {person}",
        "{person} [wrote to us|is applying|wants the job]",
        "[I apply as a|position:|I worked as a] {job}",
        "[I have worked for|on the job for] {years} years",
        "[I speak|my languages are|she speaks] {languages}",
        "[I can start on|the first day is|available from] {start}",
        "[I come|he comes|somebody] {licence}",
    ),
)
SHOPPING_LIST = Subject(
    "shopping_list",
    {
        "goods": Part(kinds.list_of(values.food), words("goods items things_to_buy shoppingItems")),
        "shop": Part(SHOP, words("shop store supermarket whichShop")),
        "budget": Part(kinds.between(5, 150), words("budget max_euros moneyToSpend limit")),
        "buyer": Part(kinds.NAME, words("buyer who_goes shopper boughtBy")),
        "day": Part(DAY.kind, words("day shopping_day date buyOn")),
        "urgent": Part(
            kinds.boolean("urgent|very urgent", "not urgent|not very urgent"),
            words("urgent is_urgent isUrgent needed_soon"),
        ),
    },
    Wordings(
        train=(
            "We need {goods} from {shop}.",
            "[Please|Can you] buy {goods} at {shop} on {day}[.|, please.]",
            "{buyer} [goes|is going] to {shop} on {day} to get {goods}.",
            "Shopping list for {day}: {goods}",
            "Buy: {goods}\nWhere: {shop}\nBudget: {budget} euros\nWho: {buyer}",
            "I'm going to {shop}. I'll get {goods} and spend {budget} euros at most.",
            "[Hi|Hey] {buyer}, we are out of {goods}. It's {urgent}.",
            "{shop}, {day}: {goods}",
            "{goods} for not more than {budget} euros, please. It is {urgent}!",
            "Take {budget} [euros|dollars] and bring {goods}. {shop} has everything.",
            "There is nothing left in the fridge. {buyer}, [get|fetch] {goods} before {day}.",
            "Could {buyer} stop at {shop}? All I need is {goods}[.|, thank you.]",
            "On {day} you can have {budget} euros for {shop}.",
            "To get at {shop}: {goods} ({urgent})",
            "{buyer} has {budget} euros with [her|him]; that will do for {goods}.",
            "My list is short: {goods}. I will be at {shop} on {day}.",
            "It's {buyer}'s turn to buy {goods}. Limit: {budget} euros.",
            "{urgent}: {goods}. {buyer} knows the shop.",
            "Mum wants {goods}. She gave {buyer} {budget} dollars for it.",
            "Do not forget {goods} when you are at {shop}.",
            "If you drive to {shop} on {day}, {goods} would be nice. It's {urgent}, though.",
            "Party on {day}! We must buy {goods}; {buyer} pays up to {budget} euros.",
            "Note for {buyer}. Shop: {shop}. Goods: {goods}. Status: {urgent}.",
            "At {shop} they have {goods} on offer, so {buyer} will go there.",
            "{day}\n{buyer}\n{goods}\n{budget} euros",
        ),
        heldout=(
            "What {buyer} ought to carry home out of {shop}: {goods}; {budget} should cover that.",
            "Missing in the pantry are {goods}, someone must see to it by {day}, {urgent}.",
        ),
    ),
    phrases("Extract the shopping list.|Read the shopping list.|What is to be bought?|Return the list as JSON."),
    (
        "[buy|get|we need|bring] {goods}",
        "[at|from|shop|in] {shop}",
        "[budget {budget} euros|for {budget} euros|at most {budget} euros|{budget} dollars]",
        "[buyer|ask|for|sent] {buyer}",
        "[on|before|by|this] {day}",
        "[it is|still|list:|marked] {urgent}",
        "[on the list:|we are out of|I want|please fetch] {goods}",
        "{goods} [are on the list|must be bought]",
        "[I go to|the shop is|drive to|store:] {shop}",
        "[I have|spend|the limit is] {budget} euros",
        "{buyer} [will go|does the shopping|buys it]",
        "[we shop on|the day is|needed for] {day}",
        "[the shopping is|how urgent? It's|this one is] {urgent}",
    ),
)
CREW_OF_PEOPLE = Subject(
    "team",
    {
        "team": Part(CREW, words("team team_name teamName group")),
        "members": Part(kinds.NAMES, words("members team_members people memberNames")),
        "leader": Part(kinds.NAME, words("leader captain team_leader headedBy")),
        "field": Part(one_of(FIELDS), words("field area what_they_do teamField")),
        "founded": Part(kinds.between(1950, 2031), words("founded founding_year since startedIn")),
        "open": Part(
            kinds.boolean("open to new members|open", "not open to new members|not open|full"),
            words("open takes_new_members isOpen accepting"),
        ),
    },
    Wordings(
        train=(
            "{team} is a {field} team. [Its members are|The members are|Members:] {members}.",
            "The members of {team} are {members}.",
            "I lead {team}. [My name is|I am] {leader}, and we do {field}.",
            "{leader} is the captain of {team}, which was founded in {founded}.",
            "Team: {team}\nLeader: {leader}\nMembers: {members}\nFounded: {founded}",
            "{members} play in the {field} team {team}[, captain {leader}|].",
            "We are {members}, and together we are {team}!",
            "{team} ({field}, since {founded}): {members}",
            "In {founded} {leader} [started|founded] a {field} group called {team}.",
            "Do you want to join {team}? The group is {open}. Talk to {leader}.",
            "Our {field} team is {open}. [It is called|The name is] {team}.",
            "With {members} in it, {team} cannot lose. {leader} leads.",
            "You will work for {leader} in {field}, side by side with {members}.",
            "New team: {team}. Head: {leader}. Area: {field}. Status: {open}.",
            "The {field} group was founded in {founded} and is {open}.",
            "{team} has a new leader, {leader}. The others are {members}.",
            "Hello {members}, welcome to {team}! Your captain, {leader}",
            "{field}, {team}, {leader}, {founded}",
            "Who is in {team}? [That would be|So far] {members}. The team is {open}.",
            "Since {founded}, {team} has been the home of {field} in our town.",
            "I'd like to be in {team}, because {members} are in it and it is {open}.",
            "{leader} chose {members} for {field}.",
            "Apart from {leader}, who leads it, the team consists of {members}.",
            "As of today {team} is {open}. Founded: {founded}. Captain: {leader}.",
            "My friends {members} do {field} in a team with the funny name {team}.",
        ),
        heldout=(
            "Under {leader}, the {field} squad by the name {team} unites {members}.",
            "Nobody but {members} ever belonged to {team}, a circle begun in {founded} and {open}.",
        ),
    ),
    phrases("Extract the team.|Who is in the team?|Get the team from the text.|Return the team as JSON."),
    (
        "[team|the|our|in] {team}",
        "[members|with|people:|and also] {members}",
        "[leader|captain|led by|under] {leader}",
        "[for|area|some|field:] {field}",
        "[since|founded|founded in|from] {founded}",
        "[it is|now|still|the team is] {open}",
        "[the team is called|we are|team name:|I joined] {team}",
        "[the members are|in the team:|it consists of] {members}",
        "{members} [are in it|are the members|belong to it]",
        "[the leader is|my name is|our captain is] {leader}",
        "[we do|our field is|they work in] {field}",
        "[it started in|the year was|it began in] {founded}",
        "[the group is|by the way,|status:] {open}",
    ),
)
SONG = Subject(
    "song",
    {
        "title": Part(SONG_TITLE, words("title song song_title songName")),
        "singer": Part(kinds.NAME, words("singer sung_by musician singerName")),
        "minutes": Part(kinds.between(2, 14), words("minutes length_minutes lengthMin plays_for")),
        "genre": Part(
            kinds.choice("rock", "pop", "jazz", "folk", "techno", "soul"),
            words("genre style music_style kindOfMusic"),
        ),
        "year": Part(kinds.between(1950, 2031), words("year recorded_in releaseYear came_out")),
        "live": Part(kinds.boolean("live|recorded live", "not live"), words("live is_live isLive recorded_live")),
    },
    Wordings(
        train=(
            "{title} is a {genre} song by {singer}, {minutes} minutes long.",
            "{singer} sings {title}[. It came out in {year}|, from {year}|].",
            "I keep humming {title} by {singer}.",
            "My favourite song is {title}, it's {genre} and lasts {minutes} minutes.",
            "Song: {title}\nSinger: {singer}\nGenre: {genre}\nLength: {minutes} min\nYear: {year}",
            "{singer}: {title} ({genre}, {year})",
            "The radio [plays|played] {title}, a {genre} number from {year}.",
            "{title} was recorded in {year} by {singer} and lasts {minutes} minutes.",
            "In {year}, {singer} had a hit with {title}.",
            "Can you put {title} on my list? It's the one by {singer}, {genre} I think.",
            "{title}, {minutes} minutes, {live}",
            "The {genre} song {title} is {live}.",
            "You like {genre}? Then listen to {singer}, for example {title}.",
            "{minutes} minutes of {genre}: {singer} with {title}.",
            "Next on the show: {title}, which {singer} wrote in {year}.",
            "This version of {title} is {live}, {minutes} minutes long and from {year}.",
            "Track 3: {title} - {singer} - {minutes} min - {genre}",
            "{singer} made {genre} in those days. {title} is from {year}.",
            "We danced to {title}. [What a voice|What a song], {singer}!",
            "How long is {title}? {minutes} minutes. And who sings? {singer}.",
            "The song of the year {year} was {title}, {live}.",
            "[Hey|Hi], do you know {title}? {singer} sang it for my sister. It is {live}.",
            "[Her|His] mum {singer} turned to {genre} in {year} with {title}.",
            "{genre}, {year}, {minutes} minutes, {title}",
            "I'm {singer}, and my new song is called {title}. It is {genre} and {live}.",
        ),
        heldout=(
            "For {minutes} minutes one hears {singer} perform {title}, {live}.",
            "Fans of {genre} have known {title} since {year}; the voice is that of {singer}.",
        ),
    ),
    phrases("Extract the song.|Which song is it?|Get the data of the song.|Return the song as JSON."),
    (
        "[the song|title|listen to|it is] {title}",
        "[by|sung by|singer|from] {singer}",
        "[{minutes} minutes|{minutes} minutes long|length: {minutes} min]",
        "[some|genre|a bit of|pure] {genre}",
        "[in|from|year|recorded in] {year}",
        "[it is|this one is|version:|played] {live}",
        "[the title is|my song is|we heard|a song called] {title}",
        "{title} [is the song|was on|again]",
        "[the singer is|my name is|voice:] {singer}",
        "{singer} [sings|wrote it|is on the radio]",
        "[it lasts|it plays for|all of] {minutes} minutes",
        "[the style is|I call it|kind of music:] {genre}",
        "[it came out in|the year is|a hit of] {year}",
        "[the recording is|they say it is|also] {live}",
    ),
)
MEASUREMENT = Subject(
    "measurement",
    {
        "sensor": Part(kinds.IDENTIFIER, words("sensor sensor_id sensorName probe")),
        "quantity": Part(one_of(QUANTITIES), words("quantity measured what_is_measured measuredQuantity")),
        "value": Part(fraction(0.1, 120), words("value reading measured_value sensorValue")),
        "unit": Part(
            kinds.listed("°C|percent|hPa|lux|volts|ppm|metres|litres|bar"), words("unit units unit_name in")
        ),
        "room": Part(one_of(ROOMS), words("room measured_in roomName place")),
        "time": Part(kinds.TIME, words("time measured_at timeOfReading clock")),
        "normal": Part(
            kinds.boolean("normal|within limits", "not normal|outside the limits"),
            words("normal is_normal isNormal within_limits"),
        ),
    },
    Wordings(
        train=(
            "Sensor {sensor} in the {room} shows {value} {unit}.",
            "The {quantity} in the {room} is {value} {unit}[ at {time}|].",
            "At {time} I measured a {quantity} of {value} {unit}.",
            "{time}: {sensor}, {quantity}, {value} {unit}",
            "Sensor: {sensor}\nRoom: {room}\nQuantity: {quantity}\nValue: {value} {unit}\nTime: {time}",
            "{value} {unit} in the {room}, measured by {sensor}. That is {normal}.",
            "[Alert|Warning|Info]! {sensor} reports {value} {unit}.",
            "{sensor} measures the {quantity} and sits in the {room}.",
            "We read {value} {unit} at {time}, which is {normal}.",
            "How is the {room}? The {quantity} there is {normal}.",
            "Your {room} has a {quantity} of {value} {unit}, says {sensor}.",
            "The {quantity} rose to {value} {unit} in the {room}. [Please check|Look at] {sensor}.",
            "It is {time} and {sensor} in the {room} says {value}.",
            "{quantity} {value} {unit}, {normal}",
            "I put {sensor} into the {room} to watch the {quantity}.",
            "Last reading of {sensor}: {value} {unit} at {time}. It is {normal}.",
            "Check the {room}! At {time} the {quantity} was {normal}.",
            "With {value} {unit}, the {quantity} of the {room} is {normal}.",
            "{room}, {time}, {value} {unit}",
            "The unit of {sensor} is {unit}, its last value {value}. Room: {room}.",
            "[Dear colleagues|Hi], {sensor} woke me at {time}. The {quantity} was {value} {unit}.",
            "Between you and me, a {quantity} of {value} {unit} is {normal}, isn't it?",
            "From {sensor} ({room}) came {value} {unit}.",
            "In the {room} we have {value} {unit} of {quantity} now. Time of the reading: {time}.",
            "Is {sensor} all right? It gave {value} {unit} at {time}. The {quantity} should be lower.",
        ),
        heldout=(
            "When it was {time}, a {quantity} reading taken by {sensor} came out as {value} {unit}, {normal}.",
            "Somebody noted {value} {unit} for the {room}, where {sensor} hangs on the wall.",
        ),
    ),
    phrases("Extract the measurement.|Read the sensor report.|What was measured?|Return the reading as JSON."),
    (
        "[sensor|by|probe|says] {sensor}",
        "[the|measured:|a certain|its] {quantity}",
        "[{value} {unit}|reads {value} {unit}|now {value} {unit}|it is {value} {unit}]",
        "[in the|room:|from the|near the] {room}",
        "[at|time|since|around] {time}",
        "[it is|this is|that was|the reading is] {normal}",
        "[the sensor is|sensor id:|I asked] {sensor}",
        "{sensor} [is the sensor|reports|blinks]",
        "[we measure the|quantity:|look at the] {quantity}",
        "[the value is|reading:|we got] {value} {unit}",
        "[it hangs in the|the room is the|go to the] {room}",
        "[measured at|the time was|noted at] {time}",
        "[the value is|status:|which is] {normal}",
        "the unit is {unit}",
    ),
)
BUG_REPORT = Subject(
    "bug_report",
    {
        "program": Part(PROGRAM, words("program app app_name programName software")),
        "version": Part(VERSION, words("version app_version versionNumber release")),
        "error": Part(one_of(ERRORS), words("error error_message errorText message")),
        "system": Part(
            kinds.choice("Windows", "Linux", "macOS", "Android"), words("system os operating_system runsOn")
        ),
        "reporter": Part(kinds.NAME, words("reporter reported_by reporterName user")),
        "often": Part(
            kinds.boolean("every time|on every start", "only sometimes|now and then"),
            words("always every_time isReproducible happens_always"),
        ),
    },
    Wordings(
        train=(
            "{program} {version} crashes on {system}. The error is {error}.",
            "[I use|I have] version {version} of {program} and get the error {error}.",
            "When I start {program} on {system}, it says {error}[.|. This happens {often}.]",
            "{reporter} reports: {program} stops with {error}.",
            "Program: {program}\nVersion: {version}\nSystem: {system}\nError: {error}\nReported by: {reporter}",
            "{error} in {program}, version {version}",
            "Bug in {program}: {error} on {system}, {often}",
            "It happens {often}: {program} shows {error}, and I have to start again.",
            "[Hello|Hi], {program} does not open on my {system} computer. Regards, {reporter}",
            "Since the update to {version}, {program} tells me {error}.",
            "You wrote that {program} fails with {error}. Which system? It was {system}, said {reporter}.",
            "{program} / {version} / {system}: {error}",
            "When I save, {often}, the app {program} prints {error}.",
            "We cannot work. {program} is broken on {system} since version {version}. Please help, {reporter}",
            "{reporter} found a bug in {version}. [On|With] {system} it comes {often}.",
            "My {program} is at version {version}, and there is {error} on the screen.",
            "On {system} everything hangs. Version is {version}. The message was {error}.",
            "Does {program} run on {system}? For {reporter} it ends in {error}.",
            "As soon as {reporter} clicks on Print, {program} stops: {error}.",
            "I'm {reporter}. My version of {program} is {version}. I see {error}, {often}.",
            "Update {program}! In version {version} you still get {error}[ on {system}|].",
            "{system}, {program}, {often}, reported by {reporter}",
            "A user on {system} complains about {error} in {program}. Does it come back? {often}.",
            "The error message {error} appears in {program} {version}, but not in the old one.",
            "Steps: open {program}, wait. Result: {error}. Seen: {often}. Version: {version}.",
        ),
        heldout=(
            "Whenever {reporter} runs release {version} of {program} under {system}, {error} pops up.",
            "Users of {program} are greeted by {error}, and that {often}; their {system} is fine otherwise.",
        ),
    ),
    phrases("Extract the bug.|Extract the bug report.|Read the bug report.|Return the bug as JSON."),
    (
        "[in|program|using|the app] {program}",
        "[version|in version|since|release] {version}",
        "[error|says|fails with|message:] {error}",
        "[on|system|under|runs on] {system}",
        "[by|reported by|reporter|thanks,] {reporter}",
        "[happens|it comes|crashes|really] {often}",
        "[the program is|I use|app:|we started] {program}",
        "{program} [is broken|crashed|does not work]",
        "[the version is|I have version|updated to] {version}",
        "[the error is|I see|it prints] {error}",
        "[my system is|the computer has|OS:] {system}",
        "[my name is|I am|found by] {reporter}",
        "[how often? Well,|I see it|it fails] {often}",
    ),
)
SCHOOL_REPORT = Subject(
    "school_report",
    {
        "pupil": Part(kinds.NAME, words("pupil student pupil_name studentName")),
        "subject": Part(one_of(SCHOOL_SUBJECTS), words("subject school_subject subjectName course")),
        "mark": Part(kinds.choice("A", "B", "C", "D", "E", "F"), words("mark grade final_mark gradeLetter")),
        "teacher": Part(kinds.NAME, words("teacher teacher_name taughtBy marked_by")),
        "absent": Part(kinds.between(0, 40), words("absent days_absent daysMissed missed_days")),
        "passed": Part(kinds.boolean("passed", "not passed|failed"), words("passed has_passed hasPassed success")),
    },
    Wordings(
        train=(
            "{pupil} [got|has|received] a mark of {mark} in {subject}.",
            "In {subject}, {pupil} got the grade {mark}. [The teacher is|Teacher:] {teacher}.",
            "I am {pupil}, and my grade in {subject} is {mark}.",
            "{teacher} teaches {subject} and gave {pupil} the mark {mark}.",
            "Pupil: {pupil}\nSubject: {subject}\nMark: {mark}\nDays absent: {absent}\nTeacher: {teacher}",
            "{pupil}, {subject}, {mark}, {absent} days absent",
            "{pupil} missed {absent} days of {subject} this year.",
            "Dear parents, {pupil} was absent for {absent} days. The {subject} test is {passed}. {teacher}",
            "{subject}: {passed}, mark {mark}",
            "My son {pupil} has a {mark} in {subject}! His teacher {teacher} is [proud|surprised].",
            "You were absent for {absent} days, {pupil}, so your mark in {subject} is {mark}.",
            "The {subject} exam of {pupil} counts as {passed}.",
            "Grade {mark} in {subject} for {pupil}, signed by {teacher}.",
            "How did {pupil} do in {subject}? The exam is {passed}, the grade is {mark}.",
            "With {absent} days of absence, {pupil} still got a {mark}.",
            "{teacher} was [our|my] teacher for {subject}. I missed {absent} days.",
            "{mark} is the mark that {teacher} [wrote|put] under the test of {pupil}.",
            "Exam: {subject}. Result: {passed}. Student: {pupil}. Missed days: {absent}.",
            "[Mum|Dad], I have my report! {subject} {mark}, and only {absent} days missed. {pupil}",
            "If you ask {teacher}, {pupil} could do better than a {mark} in {subject}.",
            "{subject} with {teacher}: {pupil}, grade {mark}",
            "Our daughter {pupil} likes {subject}. The course is {passed}, writes {teacher}.",
            "Marks of the class of {teacher}. First: {pupil}, {mark}, {passed}.",
            "There are {absent} missed days in the report, and {subject} is {passed}.",
            "{pupil}'s report says {mark} for {subject} and {absent} days absent.",
        ),
        heldout=(
            "{teacher} decided on {mark} for what {pupil} showed in {subject}.",
            "Although away for {absent} days, {pupil} may write {passed} beside {subject}.",
        ),
    ),
    phrases("Extract the school report.|Read the report.|What are the marks?|Return the school report as JSON."),
    (
        "[pupil|for|student|dear] {pupil}",
        "[in|subject|for|class:] {subject}",
        "[mark|a|grade|got a] {mark}",
        "[teacher|taught by|signed by|marked by] {teacher}",
        "[{absent} days absent|missed {absent} days|absent: {absent} days]",
        "[it is|exam|result:|so it's] {passed}",
        "[the pupil is|my name is|report of] {pupil}",
        "{pupil} [is the pupil|was in class|worked hard]",
        "[the subject is|we learn|the exam was in] {subject}",
        "[the mark is a|my grade is|final mark:] {mark}",
        "[the teacher is|ask the teacher,|our teacher] {teacher}",
        "[I missed|away for|not there on] {absent} days",
        "[the exam is|the course counts as|status:] {passed}",
    ),
)
TRAVEL_PLAN = Subject(
    "travel_plan",
    {
        "traveller": Part(kinds.NAME, words("traveller traveller_name whoTravels tourist")),
        "cities": Part(kinds.list_of(values.city), words("cities stops places_to_see citiesToVisit")),
        "start": Part(DAY.kind, words("start start_date leavesOn departure")),
        "days": Part(kinds.between(2, 45), words("days length_days tripDays how_many_days")),
        "vehicle": Part(
            kinds.choice("train", "bus", "car", "plane", "bike"), words("vehicle travels_by meansOfTravel transport")
        ),
        "alone": Part(kinds.boolean("alone", "not alone|with friends"), words("alone travels_alone isAlone solo")),
    },
    Wordings(
        train=(
            "{traveller} [wants|plans] to visit {cities} by {vehicle}.",
            "On {start} I leave for {days} days. I want to see {cities}.",
            "I am going to {cities} by {vehicle}, it takes {days} days.",
            "[Our|The] trip starts on {start} and goes through {cities}.",
            "Traveller: {traveller}\nCities: {cities}\nStart: {start}\nDays: {days}\nBy: {vehicle}",
            "{days} days, {cities}, by {vehicle}, {alone}",
            "{traveller} travels {alone} for {days} days.",
            "{cities} in {days} days? By {vehicle} [that's fine|that works], {traveller}.",
            "Trip of {traveller}: {cities}, from {start}",
            "My plan: {days} days by {vehicle}, first day {start}. Stops: {cities}.",
            "You start on {start}, travel by {vehicle} and visit {cities}.",
            "[Hi mum|Dear all], I'm off on {start}! {cities} are on my list, and I go {alone}. Love, {traveller}",
            "By {vehicle} through {cities}: that is what {traveller} dreams of.",
            "{traveller} will be away for {days} days from {start} on.",
            "We go by {vehicle}. Cities: {cities}. Length: {days} days.",
            "{start}, {traveller}, {vehicle}, {cities}",
            "For the trip to {cities}, {traveller} takes the {vehicle} and goes {alone}.",
            "Will {traveller} go {alone}? The tour of {days} days [begins|starts] on {start}.",
            "After {start} you will not find {traveller} at home, but in {cities}.",
            "There are {days} days between {start} and my return. I go by {vehicle}.",
            "I bought a ticket. On {start} the {vehicle} takes me to {cities}, {alone}.",
            "{traveller} has {days} days off and would like to go to {cities}.",
            "See {cities} with us! {days} days by {vehicle}, next tour: {start}.",
            "Do you travel {alone}, {traveller}? And is the {vehicle} on {start} booked?",
            "Start {start}. End after {days} days. In between {cities}.",
        ),
        heldout=(
            "A {vehicle} shall carry {traveller}, {alone}, on to {cities}.",
            "Before coming back after {days} days, {traveller} hopes to have seen {cities}; departure {start}.",
        ),
    ),
    phrases("Extract the travel plan.|Read the travel plan.|Where does the trip go?|Return the trip as JSON."),
    (
        "[traveller|with|for|trip of] {traveller}",
        "[to|through|cities|see] {cities}",
        "[on|from|start|leaving on] {start}",
        "[{days} days|for {days} days|{days} days in all]",
        "[by|we take the|goes by|travel by] {vehicle}",
        "[goes|I travel|quite|and] {alone}",
        "[my name is|I am|the traveller is] {traveller}",
        "{traveller} [is on tour|wants to travel|packs]",
        "[I want to see|stops:|the tour goes to] {cities}",
        "[the trip starts on|first day:|we leave on] {start}",
        "[the trip lasts|away for|it takes] {days} days",
        "[we go by|they went by|vehicle:] {vehicle}",
        "[he travels|she would like to go|this time] {alone}",
    ),
)
USED_PURCHASE = Subject(
    "purchase",
    {
        "item": Part(one_of(USED_THINGS), words("item thing bought_thing whatWasBought")),
        "colour": Part(kinds.COLOUR, words("colour color item_colour colourOfItem")),
        "price": Part(kinds.between(5, 24000, 5), words("price price_paid pricePaid amount")),
        "seller": Part(kinds.NAME, words("seller seller_name soldBy bought_from")),
        "city": Part(kinds.CITY, words("city picked_up_in cityOfSale where")),
        "used": Part(kinds.boolean("used|second-hand", "new|brand-new"), words("used is_used isUsed second_hand")),
    },
    Wordings(
        train=(
            "I bought a {colour} {item} for {price} [euros|dollars].",
            "I bought a {colour} {item} from {seller}[ for {price} euros| in {city}|].",
            "We [paid|gave] {seller} {price} euros for a {item}. It's {colour}.",
            "{seller} sold me a {colour} {item} in {city}.",
            "My {item} is {colour}, cost {price} [euros|dollars] and is {used}.",
            "Item: {item}\nColour: {colour}\nPrice: {price}\nSeller: {seller}\nState: {used}",
            "{item}, {colour}, {used}, {price} euros",
            "Look at my {used} {item}! It is {colour} and was only {price} euros.",
            "In {city} I found a {colour} {item}. [The seller was|Seller:] {seller}.",
            "You bought the {colour} {item} for {price}? [Nice|Lucky you]!",
            "A {item} in {colour} for {price} euros, sold by {seller} from {city}.",
            "{price} dollars for a {item} that is {used}, that is a fair price.",
            "She wanted a {colour} {item}, and {seller} had one in {city}.",
            "My sister drove to {city} to get a {used} {item}. She paid {price} euros.",
            "The {item} I bought is {colour}. {seller} wanted {price} for it.",
            "Bought: {item}. Colour: {colour}. Where: {city}. From whom: {seller}.",
            "{seller} asked {price} [euros|dollars] for the {item}, although it is {used}.",
            "Hi Dad, I got the {item}! {colour}, {used}, {price} euros, from a man called {seller}.",
            "Our new {item} comes from {city}. It is {colour}, it is {used}, and we love it.",
            "What did you pay for the {colour} {item}? I paid {price} in {city}.",
            "Deal done in {city}: one {used} {item}, {price} euros.",
            "For {price} euros {seller} let me have the {colour} {item}.",
            "It's a {item}. It's {colour}. It cost {price} dollars. It is {used}.",
            "Is the {item} {used}? Yes or no, {seller} from {city} would not say.",
            "{city}, {seller}: {item} ({colour}) for {price} euros",
        ),
        heldout=(
            "Thanks to {seller}, this {item}, {used} and {colour}, became ours at {price}.",
            "As for colour, {colour} it had to be; {city} is where {seller} kept such a {item}.",
        ),
    ),
    phrases("Extract the purchase.|What was bought?|Get the purchase from the text.|Return the purchase as JSON."),
    (
        "[a|the|my|bought a] {item}",
        "[it is|colour|painted|in] {colour}",
        "[for {price} euros|{price} dollars|price {price}|paid {price}]",
        "[from|seller|sold by|thanks to] {seller}",
        "[in|near|city|found in] {city}",
        "[it is|quite|state:|so it's] {used}",
        "[I bought a|we have a|item:|she got a] {item}",
        "a {colour} {item}",
        "[the colour is|all|it looks] {colour}",
        "[I paid|it cost|the price was] {price} [euros|dollars]",
        "[the seller is|I got it from|my name is] {seller}",
        "{seller} [sold it|had one|was the seller]",
        "[the city is|we fetched it in|bought in] {city}",
        "[the thing is|by the way,|it was] {used}",
    ),
)
SUBJECTS: tuple[Subject, ...] = (
    COMPLAINT,
    HOTEL_REVIEW,
    TAXI_RIDE,
    WORKOUT,
    ACCIDENT,
    LOST_ITEM,
    WARRANTY,
    APPLICATION,
    SHOPPING_LIST,
    CREW_OF_PEOPLE,
    SONG,
    MEASUREMENT,
    BUG_REPORT,
    SCHOOL_REPORT,
    TRAVEL_PLAN,
    USED_PURCHASE,
)
