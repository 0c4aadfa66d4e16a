"""What texts of home, health and free time say that are to become JSON: visits, birthdays, hikes and others."""

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.calendar import MONTHS
from tools.builtin_model.abilities.record_subjects import DATE, FILM_TITLE, PHONE, fraction, several
from tools.builtin_model.abilities.subjects import DAY, JOBS, Part, Subject, one_of
from tools.builtin_model.draw import Draw, Wordings, phrases, words

TROUBLES = phrases(
    """
    stiff neck|sore elbow|runny nose|dry cough|itchy eye|blocked ear|swollen knee|weak wrist|upset stomach|red rash
    painful hip|sprained toe|cold sore|bruised rib|hoarse voice|burning throat|tight chest|wasp sting
    """
)
ADVICE = phrases(
    """
    drink plenty of tea|stay in bed|rest for a week|avoid dairy|wear a bandage|sleep more|do gentle stretches
    eat less salt|keep the leg up|use an ice pack|walk every day|cut down on coffee|gargle with salt water
    skip sports for now|wear looser shoes|take warm baths|leave the plaster on
    """
)
GIFTS = phrases(
    """
    wool blanket|chess set|flower pot|cookery book|picnic basket|silver ring|model train|drawing pad|tea set|kite
    rain jacket|garden gnome|puzzle of a castle|voucher for a massage|toy tractor|leather belt|music box|skateboard
    """
)
CROPS = words(
    "beans lettuce radishes courgettes kale pumpkins strawberries tomatoes beetroot chard peas fennel marigolds "
    "sweetcorn cucumbers rhubarb spinach dill poppies"
)
PLOTS = phrases(
    """
    bed by the fence|old bathtub|strip along the wall|raised bed|corner behind the shed|balcony box|greenhouse
    slope near the gate|front garden|patch under the pear tree|round bed|herb spiral|wooden crate|south border
    allotment|plot beside the pond|patio tubs
    """
)
EXHIBITS = phrases(
    """
    bronze helmet|whale skeleton|steam engine|marble lion|golden mask|clay tablet|stuffed bear|painted coffin
    wooden boat|moon rock|crystal vase|silk robe|royal carriage|dinosaur egg|mosaic floor|glass harp|ivory chess set
    """
)
PIECES = phrases(
    """
    bookcase|coffee table|chest of drawers|bunk bed|wardrobe|sideboard|rocking chair|writing desk|shoe rack|stool
    corner sofa|bedside table|display cabinet|bench with a lid|folding table|bar stool|wall shelf|dressing table
    """
)
ROOMS = phrases(
    """
    hallway|guest room|living room|attic|nursery|study|kitchen|bathroom|dining room|conservatory|cellar|bedroom
    playroom|laundry room|porch|spare room|summer house
    """
)
CALL_TOPICS = phrases(
    """
    leaking roof|school trip|holiday photos|broken lift|dentist bill|lost parcel|new contract|garden fence|car keys
    piano lesson|wedding cake|cat next door|heating bill|job interview|missing invoice|summer party|late delivery
    """
)
TABLES = phrases(
    """
    window table|terrace|quiet corner|table by the fireplace|winter garden|round table|upper floor|back room
    table near the door|garden table|bar seats|private booth|balcony|table with a sea view|front room|long bench
    """
)


def _medicine(draw: Draw) -> str:
    name = values.any_word(draw).capitalize()
    return name + draw.pick(("", "", "", "ol", "in", f" {draw.pick((5, 10, 20, 50, 100, 250, 500))}", " Forte"))


def _museum(draw: Draw) -> str:
    name = values.any_word(draw).capitalize() if draw.chance(0.7) else values.city(draw)
    inner = draw.pick(("City", "Folk", "Art", "History", "Maritime", "Toy"))
    return draw.pick((f"{name} Museum", f"{name} {inner} Museum", f"Museum {name}", f"{name} Gallery", name))


def _peak(draw: Draw) -> str:
    name = values.any_word(draw).capitalize()
    return draw.pick((f"Mount {name}", f"{name} Peak", f"{name} Ridge", f"{name} Falls", f"Lake {name}", name))


def _player(draw: Draw) -> str:
    name, end = values.any_word(draw), draw.rng.randrange(1, 1000)
    return draw.pick((name, name.capitalize(), f"{name}{end}", f"{name}_{end}", f"x{name.capitalize()}x"))


def _restaurant(draw: Draw) -> str:
    name = values.any_word(draw).capitalize() if draw.chance(0.7) else values.name(draw)
    inner = draw.pick(("Grill", "Kitchen", "Tavern", "Garden", "House", "Bistro"))
    return draw.pick((name, name, f"{name} {inner}", f"Chez {name}", f"{name}'s", f"La {name}"))


MEDICINE = kinds.Kind(kinds.STRING, kinds.plain(_medicine))
MUSEUM = kinds.Kind(kinds.STRING, kinds.plain(_museum))
PEAK = kinds.Kind(kinds.STRING, kinds.plain(_peak))
PLAYER = kinds.Kind(kinds.STRING, kinds.plain(_player))
RESTAURANT = kinds.Kind(kinds.STRING, kinds.plain(_restaurant))
MONTH = kinds.listed("|".join(MONTHS))
RELATION = kinds.listed(
    "aunt|uncle|cousin|grandmother|grandfather|sister|brother|niece|nephew|mother|father|daughter|son|stepsister"
)

DOCTOR_VISIT = Subject(
    "doctor_visit",
    {
        "physician": Part(kinds.NAME, words("doctor physician doctorName seen_by")),
        "trouble": Part(one_of(TROUBLES), words("complaint symptom health_problem whatHurts")),
        "seen": Part(DAY.kind, words("date visit_date visitedOn day")),
        "advice": Part(one_of(ADVICE), words("advice doctors_advice adviceGiven recommendation")),
        "fever": Part(fraction(36, 41), words("temperature body_temperature temperatureC fever")),
        "catching": Part(
            kinds.boolean("contagious|catching", "not contagious|not catching"),
            words("contagious is_contagious isCatching infectious"),
        ),
    },
    Wordings(
        train=(
            "I went to see Dr. {physician} on {seen} about my {trouble}.",
            "Dr. {physician} says I should {advice}[.| and come back in two weeks.]",
            "Doctor: Dr. {physician}\nComplaint: {trouble}\nTemperature: {fever}\nAdvice: {advice}",
            "{trouble}, {fever} degrees, {catching}",
            "My temperature was {fever} at the surgery. The {trouble} is {catching}, they told me.",
            "[Mum|Dad] has had that {trouble} since {seen}. The doctor's orders: {advice}.",
            "For the {trouble}, {advice}. That was all Dr. {physician} had to say!",
            "Visited Dr. {physician} on {seen}: {trouble}.",
            "Will the others get it too? Dr. {physician} took my temperature, {fever}, and said: {catching}.",
            "[Hi boss|Hello], I can't come in. My temperature is {fever}, and the {trouble} is {catching}.",
            "Was at the doctor's on {seen}. Result: {catching}. What to do now: {advice}.",
            "If the {trouble} does not go away, [you are to|I must] {advice}.",
            "With {fever} on the thermometer I was sent straight home by Dr. {physician} and told to {advice}.",
            "Who looked at your {trouble}? It was Dr. {physician}, wasn't it, on {seen}?",
            "{seen}: [surgery|doctor]. {trouble} looked at. {fever} degrees.",
            "News from the surgery: my {trouble} is {catching}. Dr. {physician} only wants me to {advice}.",
            "All this fuss over one {trouble}... {fever} degrees isn't even a fever, as Dr. {physician} put it.",
            "The little one woke up with {fever}, so we drove to Dr. {physician}. Diagnosis: {trouble}, {catching}.",
            "{advice}! Those were the words of Dr. {physician} on {seen}.",
            "- seen by {physician}\n- {trouble}\n- {catching}",
            "Dear teacher, my son stays at home with his {trouble}. It is {catching}. We saw the doctor on {seen}.",
            "How do I get rid of this {trouble}? The practice said: {advice}.",
            "Notes from {seen}. Patient feels tired, temperature {fever}, otherwise fine. To do: {advice}.",
            "Nobody but Dr. {physician} noticed that the {trouble} was {catching}.",
            "Waited two hours for Dr. {physician}. Soon after, I was out again: {trouble}, {advice}.",
        ),
        heldout=(
            "What {physician} found on examining me was merely some {trouble}, {catching}; the cure is to {advice}.",
            "At {fever} degrees and plagued by a {trouble}, I let {physician} examine me ({seen}).",
        ),
    ),
    phrases("Extract the doctor's visit.|Read the note.|What did the doctor say?|Return the visit as JSON."),
    (
        "[seen by|doctor:|at the surgery of] {physician}",
        "[I saw|we went to|treated by] Dr. {physician}",
        "Dr. {physician} [had time|was in|took a look]",
        "[with my|because of the|that|complaint:] {trouble}",
        "[it started with a|the trouble is a|he has a] {trouble}",
        "[on|visit on|last seen on] {seen}",
        "[the visit was on|I was there on|date:] {seen}",
        "[I am to|I should|you must|advice:] {advice}",
        "[the doctor told me to|best thing is to|now I have to] {advice}",
        "[temperature {fever}|{fever} degrees|a fever of {fever}]",
        "[the thermometer says|I measured|temperature:] {fever}",
        "[it is|luckily|really|surely] {catching}",
        "[they call it|the thing is|according to the nurse it's] {catching}",
    ),
)
PRESCRIPTION = Subject(
    "prescription",
    {
        "medicine": Part(MEDICINE, words("medicine drug medicineName prescribed_drug")),
        "taker": Part(kinds.NAME, words("patient patient_name takenBy prescribed_for")),
        "daily": Part(kinds.between(1, 8), words("tablets_per_day daily_dose dosePerDay tablets")),
        "length": Part(kinds.between(3, 60), words("days duration_days howManyDays treatment_days")),
        "code": Part(kinds.IDENTIFIER, words("number prescription_number prescriptionId rx")),
        "refill": Part(
            kinds.boolean("refillable|can be refilled", "not refillable|cannot be refilled"),
            words("refillable is_refillable canRefill refill"),
        ),
    },
    Wordings(
        train=(
            "{taker} takes {medicine}, {daily} tablets a day for {length} days.",
            "Prescription {code}: {medicine} for {taker}",
            "Prescription number: {code}\nPatient: {taker}\nDrug: {medicine}\nTablets a day: {daily}\nDays: {length}",
            "[Please|Kindly] hand out what is on prescription {code} to {taker}; status: {refill}.",
            "{daily} a day, {length} days, {medicine}",
            "I was given {medicine}. I have to swallow {daily} of them every day.",
            "How long must {taker} take {medicine}? {length} days, it says here.",
            "The chemist has {medicine} ready. The paper with the number {code} is needed.",
            "For {length} days {taker} will need {daily} tablets daily. The prescription: {code}.",
            "Do not stop {medicine} before the {length} days are over, {taker}!",
            "[Hello|Good morning], I'd like to pick up {medicine}. My name is {taker} and my slip says {code}.",
            "Note on the box of {medicine}: {daily} per day, {refill}.",
            "Rx {code}, {refill}",
            "{taker} rang about slip {code}. The answer of the practice: {refill}.",
            "My mother gets {medicine} against her pain: {daily} tablets each day, {length} days in a row.",
            "Take {daily} tablets of {medicine} with water every day. After {length} days, call us.",
            "Could somebody fetch {taker} the {medicine}? It's on the slip, number {code}.",
            "Since {taker} forgot the slip {code}, the pharmacy kept the {medicine}.",
            "- {medicine}\n- {daily} tablets\n- {length} days\n- {refill}",
            "We've run out of {medicine}. Bad luck: the prescription ({code}) was marked '{refill}'.",
            "Only {daily} a day, {taker}! And no longer than {length} days.",
            "To: pharmacy\nWe prescribe {medicine} to {taker}. The order was filed under {code}. Remark: {refill}.",
            "Three boxes of {medicine}? That is a lot for {length} days, even with {daily} tablets a day.",
            "{length} days of {medicine} and I'll be well again, hopes {taker}.",
            "Marked {refill}: slip {code}, made out to {taker}.",
            "The nurse counted {daily} tablets into the box for {taker} and wrote {medicine} on the lid.",
        ),
        heldout=(
            "Under {code} the clinic allows {taker} a course of {medicine} lasting {length} days, {refill}.",
            "Daily intake of {medicine} by {taker} must not go beyond {daily} pills.",
        ),
    ),
    phrases("Extract the prescription.|Read the prescription.|Who takes what?|Return the prescription as JSON."),
    (
        "[takes|some|box of|drug:] {medicine}",
        "[the medicine is called|it says|I was prescribed] {medicine}",
        "{medicine} [was prescribed|is ready|will help]",
        "[patient|for|made out to|prescribed to] {taker}",
        "[the patient is|my name is|this is for] {taker}",
        "[{daily} tablets a day|{daily} per day|{daily} every day]",
        "[the dose is {daily} a day|swallow {daily} daily|daily tablets: {daily}]",
        "[for {length} days|{length} days long|over {length} days]",
        "[it lasts {length} days|days: {length}|stop after {length} days]",
        "[prescription|slip|number|rx] {code}",
        "[the number of the slip is|filed under|it has the number] {code}",
        "[status:|marked|remark:] {refill}",
        "[it says|the note reads|as for more:] {refill}",
    ),
)
BIRTHDAY = Subject(
    "birthday",
    {
        "child": Part(kinds.NAME, words("name birthday_person whoseBirthday person")),
        "turns": Part(kinds.between(1, 99), words("age turns newAge years_old")),
        "party": Part(DAY.kind, words("date party_date birthdayOn day")),
        "gift": Part(one_of(GIFTS), words("gift present giftIdea what_to_give")),
        "guests": Part(kinds.NAMES, words("guests invited guestList who_comes")),
        "secret": Part(
            kinds.boolean("a surprise|secret|a secret", "no surprise|no secret|not a surprise"),
            words("surprise is_surprise isSecret secret_party"),
        ),
    },
    Wordings(
        train=(
            "{child} turns {turns} on {party}.",
            "We are giving {child} the {gift} that was in the shop window. It's {secret}!",
            "Birthday: {child}\nAge: {turns}\nDate: {party}\nGift: {gift}\nGuests: {guests}",
            "{party}, {child}, {turns} years",
            "Happy birthday, {child}! {turns}, can you believe it? I hope you like the {gift}.",
            "Who comes to the birthday of {child}? So far {guests}.",
            "On {party} my [son|daughter|neighbour] will be {turns}. We've invited {guests}.",
            "The party for {child} is {secret}, so [be careful what you say|you may speak freely].",
            "What does one give to a person of {turns}? I thought of this: {gift}.",
            "{guests} are putting money together for the {gift}[. {child} will be so happy|].",
            "Remember {party}! {child} has a birthday and wants only one thing, namely: {gift}.",
            "[Dear|Hi] {guests}, please come to my birthday on {party}. I'll be {turns}. Yours, {child}",
            "{gift} for {child}, {secret}",
            "I can hardly believe that {child} is already {turns}. The cake is ordered for {party}.",
            "The {gift} stands in the cellar. Mind you, it is {secret}. {guests} helped me carry it.",
            "{turns} candles, one {gift}, and a table full of friends: {guests}.",
            "My present for {child}: {gift}. And yours?",
            "Because {child} was ill, we celebrate on {party} with {guests}.",
            "Could you buy candles? We need {turns} of them for {child} by {party}.",
            "- {party}\n- {turns} years old\n- {guests}\n- {secret}",
            "Grandma's birthday is {secret} this year. She turns {turns}, and {guests} have baked.",
            "Everybody at {child}'s party got cake: {guests}.",
            "It was a lovely day. {child} unwrapped the {gift} first and then played with {guests} until dark.",
            "Let's all sing for {child}! The party on {party} is {secret}.",
            "When {child} turned {turns}, there was a feast in the barn ({secret}), and {guests} danced.",
            "[Invitation|Please note]: {turns} years of {child}, {party} in our garden.",
        ),
        heldout=(
            "Born {turns} years ago as of {party}, {child} gets a {gift} from us.",
            "Let us raise our glasses to {child}, aged {turns}; present are {guests}, and it was {secret}.",
        ),
    ),
    phrases("Extract the birthday.|Read the invitation.|Whose birthday is it?|Return the birthday as JSON."),
    (
        "[birthday of|for|dear|party of] {child}",
        "[it's the birthday of|we celebrate|the cake is for] {child}",
        "{child} [has a birthday|is the birthday child|gets a cake]",
        "[turning {turns}|{turns} years old|age {turns}|{turns} candles]",
        "[will be {turns}|becomes {turns}|the new age is {turns}]",
        "[on|party on|by|celebrated on] {party}",
        "[the party is on|come on|date:] {party}",
        "[gift:|the|one|this] {gift}",
        "[I bought the|the present will be the|on the wish list:] {gift}",
        "[with|guests:|invited:|and also] {guests}",
        "{guests} [are invited|will come|said yes]",
        "[it is|this is|still] {secret}",
        "[by the way, it's|remember: it is|the whole thing is] {secret}",
    ),
)
GARDEN_PLAN = Subject(
    "garden_plan",
    {
        "gardener": Part(kinds.NAME, words("gardener gardener_name plantedBy who")),
        "crops": Part(several(CROPS), words("crops plants whatToPlant seeds")),
        "plot": Part(one_of(PLOTS), words("place bed plotName garden_spot")),
        "month": Part(MONTH, words("month sowing_month plantIn when")),
        "rows": Part(kinds.SMALL, words("rows number_of_rows rowCount num_rows")),
        "sun": Part(kinds.choice("sunny", "shady", "half-shady"), words("light sun_exposure lightLevel sun")),
    },
    Wordings(
        train=(
            "In {month} I want to plant {crops} in the {plot}.",
            "{gardener} [sows|is sowing|will sow] {crops} in {rows} rows.",
            "Gardener: {gardener}\nBed: {plot}\nPlants: {crops}\nRows: {rows}\nLight: {sun}",
            "{plot}: {crops}, {month}",
            "The {plot} is {sun}, so {crops} should do well there.",
            "What goes into the {plot} this year? {gardener} says {crops}.",
            "{rows} rows of green, planted by {gardener} in {month}. [Lovely!|Not bad.]",
            "Don't put {crops} there. Have you not seen how {sun} it is in the {plot}?",
            "As soon as it's {month}, {gardener} digs over the {plot}.",
            "We still have seeds for {rows} rows. {gardener}, would you see to the {plot}?",
            "{crops}! That's all that {gardener} ever plants.",
            "Plan for {month}: {rows} rows, {sun} place, {crops}.",
            "My neighbour {gardener} gave me {crops}. I'll plant them in {month}[, if the frost is gone|].",
            "A {sun} spot with room for {rows} rows, that is what {crops} need.",
            "Garden diary, {month}. Weeded the {plot}. {rows} rows ready.",
            "Before buying {crops}, {gardener} had a look at the {plot}: {sun}, just right.",
            "To do in {month}:\n- {crops}\n- {rows} rows\n- {plot}",
            "Last year the slugs got everything, but {gardener} tries again in {month}, this time with {crops}.",
            "It's {sun} here. {rows} rows will fit, I measured.",
            "Our club gave the {plot} to {gardener}. It is {sun} and big enough for {rows} rows.",
            "[Hi|Hello] {gardener}, could you water the {plot}? I put {crops} in there.",
            "Sow in {month}, {sun}.",
            "By {month} the {plot} must be ready, with {rows} rows marked by string.",
            "{crops} like it {sun}; that is why {gardener} chose the {plot}.",
            "After the potatoes, the {plot} gets {crops}. {gardener} has counted: {rows} rows.",
        ),
        heldout=(
            "Come {month}, {rows} furrows drawn by {gardener} shall hold {crops}.",
            "For its {sun} position {gardener} set aside the {plot}, meant for {crops} only.",
        ),
    ),
    phrases("Extract the garden plan.|Read the garden plan.|What is planted where?|Return the plan as JSON."),
    (
        "[gardener|planted by|help from|ask] {gardener}",
        "[the gardener is|my name is|it is the garden of] {gardener}",
        "{gardener} [does the planting|will dig|brings the seeds]",
        "[seeds:|with|plant|some] {crops}",
        "[we grow|I want|this year we have] {crops}",
        "[in the|bed:|behind the|for the] {plot}",
        "[the place is the|I dug over the|we use the] {plot}",
        "[in|from|before|month:] {month}",
        "[the right month is|we sow in|wait until] {month}",
        "[{rows} rows|in {rows} rows|rows: {rows}]",
        "[there is room for {rows} rows|I counted {rows} rows|make it {rows} rows]",
        "[it is|rather|always|light:] {sun}",
        "[the place is|the ground there is|in the afternoon it's] {sun}",
    ),
)
MUSEUM_VISIT = Subject(
    "museum_visit",
    {
        "museum": Part(MUSEUM, words("museum museum_name museumVisited where")),
        "exhibit": Part(one_of(EXHIBITS), words("exhibit highlight favouriteExhibit best_piece")),
        "ticket": Part(fraction(2, 40, 2), words("ticket_price price entranceFee cost")),
        "visit": Part(DAY.kind, words("date visit_day visitedOn day")),
        "company": Part(kinds.NAMES, words("companions visitors peopleAlong who_went")),
        "guided": Part(
            kinds.boolean("with a guide|guided", "without a guide|not guided"),
            words("guided is_guided withGuide guided_tour"),
        ),
    },
    Wordings(
        train=(
            "{company} and I went to {museum} on {visit}.",
            "At {museum} you can see the {exhibit}[.| in the last room.]",
            "Museum: {museum}\nDay: {visit}\nTicket: {ticket}\nHighlight: {exhibit}\nTour: {guided}",
            "{museum}, {ticket} euros, {guided}",
            "A ticket for {museum} costs {ticket} [euros|dollars]. Shall we go on {visit}?",
            "The {exhibit} alone was worth the {ticket} euros!",
            "Class trip on {visit}: {museum}. The tour is {guided}. Children to look after: {company}.",
            "Have you been to {museum} yet? {company} keep talking about the {exhibit}.",
            "I paid {ticket} to look at one {exhibit}... never mind, {company} enjoyed themselves.",
            "[On|It rained on] {visit}, so we spent the afternoon in {museum}, {guided}.",
            "My feet hurt, but the {exhibit} was beautiful. The tour was {guided}.",
            "Tour {guided}, entrance {ticket}, visitors {company}.",
            "{company} stood for half an hour in front of the {exhibit} at {museum}.",
            "Dear diary, today ({visit}) I saw the {exhibit} with my own eyes.",
            "Next stop {museum}. Please have {ticket} euros ready for the entrance, {company}!",
            "Without the {exhibit}, {museum} would be a rather dull place.",
            "You'll love {museum}! [Ask for|Don't miss] the {exhibit}. Tickets are {ticket}.",
            "The school has booked {visit}, {guided}, for {ticket} euros a head.",
            "{visit}\n- {museum}\n- {company}\n- {guided}",
            "There's a new {exhibit} on show from {visit}. Admission: {ticket}.",
            "Grandpa walked through {museum}, {guided}. It was the {exhibit} he liked best.",
            "{ticket} is too much for a museum, said {company}, and stayed outside.",
            "In {museum}, where {company} met on {visit}, hangs a sign about the {exhibit}.",
            "Which museum has the {exhibit}? I believe it's {museum}.",
            "Our visit was {guided}. {company} slept on the bus home.",
        ),
        heldout=(
            "Admission to {museum} set {company} back {ticket} each; what stayed in mind was the {exhibit}.",
            "Strolling {guided} past some {exhibit}: so passed {visit} for {company}.",
        ),
    ),
    phrases("Extract the museum visit.|Read about the visit.|What was seen where?|Return the visit as JSON."),
    (
        "[at|in|inside|museum:] {museum}",
        "[the museum is called|we were in|tickets for] {museum}",
        "{museum} [is the museum|was full|is worth a visit]",
        "[saw the|in front of the|highlight:|with the] {exhibit}",
        "[the best thing was the|everybody photographed the|don't miss the] {exhibit}",
        "[ticket {ticket}|for {ticket} euros|entrance {ticket} dollars]",
        "[the ticket was {ticket}|I paid {ticket} to get in|admission costs {ticket}]",
        "[on|visited on|date:] {visit}",
        "[the day of our visit was|we were there on|tickets are for] {visit}",
        "[with|together with|visitors:] {company}",
        "{company} [came along|were with me|saw it all]",
        "[tour:|all|we went] {guided}",
        "[the tour was|our group was|I did it] {guided}",
    ),
)
HIKE = Subject(
    "hike",
    {
        "peak": Part(PEAK, words("destination peak hikeGoal where_to")),
        "trailhead": Part(kinds.CITY, words("start starting_point startsIn trailhead")),
        "kilometres": Part(fraction(2, 45), words("distance distance_km lengthKm kilometres")),
        "climb": Part(kinds.between(50, 2400, 10), words("climb elevation_gain metresUp ascent")),
        "level": Part(kinds.choice("easy", "moderate", "demanding"), words("difficulty level hikeLevel grade")),
        "off": Part(kinds.TIME, words("time start_time leavesAt set_off")),
    },
    Wordings(
        train=(
            "We hiked from {trailhead} to {peak}, {kilometres} km in all.",
            "The way up to {peak} is {level}[.| if you have good boots.]",
            "Goal: {peak}\nStart: {trailhead}, {off}\nLength: {kilometres} km\nLevel: {level}",
            "{peak}: {climb} metres up, {kilometres} kilometres, {level}",
            "Let's meet at {off} in {trailhead} and walk to {peak}!",
            "{climb} metres of climbing nearly killed me. But oh, the view from {peak}!",
            "Are {kilometres} kilometres too far for the children? The path is {level}.",
            "Set off from {trailhead} at {off}. It got steep soon: {climb} metres before lunch.",
            "Sunday's walk takes us to {peak}. The path is rated {level}. Be at the car park by {off}.",
            "My legs are sore after {kilometres} km and {climb} m.",
            "According to the map, {peak} lies {kilometres} kilometres from {trailhead}.",
            "[Hello hikers|Hi all], we start in {trailhead}. The tour is {level}, with a climb of {climb} metres.",
            "{off}, {trailhead}, then on foot. {level}.",
            "They say the trail to {peak} is {level}. Well, one has to climb {climb} metres!",
            "If we start at {off}, we can be on {peak} by noon.",
            "From {trailhead} there's a path of {kilometres} km. The guidebook says: {level}.",
            "Fog on {peak}, so we turned back to {trailhead} after {kilometres} kilometres.",
            "- {peak}\n- {kilometres} km\n- {climb} m\n- {off}",
            "{level} hike, {climb} m up",
            "Who'd like to join me? Starting point {trailhead}, goal {peak}, rucksack lunch, {off} sharp.",
            "Although it's only {kilometres} km long, the trail is {level} because it rises {climb} metres.",
            "You will need three hours for the {climb} metres from {trailhead} up to {peak}.",
            "At {off} the sun came up. By then we had {kilometres} kilometres behind us and saw {peak} ahead.",
            "Rated {level}: {trailhead} to {peak}.",
            "The club hikes to {peak} again. Last time we left at {off} and had {climb} metres in our legs by ten.",
        ),
        heldout=(
            "Between {trailhead} and {peak} lie {kilometres} km of {level} track rising by {climb} metres.",
            "Boots on by {off}, please: {peak} awaits, {climb} metres above us.",
        ),
    ),
    phrases("Extract the hike.|Read the hiking notes.|Get the tour from the text.|Return the hike as JSON."),
    (
        "[to|up to|goal:|as far as] {peak}",
        "[we want to see|our goal is|the hike leads to] {peak}",
        "{peak} [is the goal|was in fog|can be seen already]",
        "[from|start:|starting in] {trailhead}",
        "[we start in|the path begins in|the bus stops in] {trailhead}",
        "[{kilometres} km|{kilometres} kilometres|over {kilometres} km]",
        "[the length is {kilometres} km|it's {kilometres} kilometres long|we walked {kilometres} km]",
        "[{climb} metres up|a climb of {climb} metres|climb: {climb} m]",
        "[it goes up {climb} metres|the path rises {climb} m|altogether {climb} metres of climbing]",
        "[it is|quite|level:|marked as] {level}",
        "[the guidebook calls it|for me it was|the path is] {level}",
        "[at|from|by|meeting at] {off}",
        "[we set off at|the walk starts at|be there at] {off}",
    ),
)
VIDEO_GAME_SCORE = Subject(
    "video_game_score",
    {
        "player": Part(PLAYER, words("player player_name nickname gamer")),
        "game": Part(FILM_TITLE, words("game game_title gameName played")),
        "points": Part(kinds.between(100, 99000), words("score points finalScore high_score")),
        "stage": Part(kinds.between(1, 80), words("level stage levelReached last_level")),
        "device": Part(
            kinds.choice("console", "computer", "phone", "tablet"), words("device platform playedOn device_type")
        ),
        "won": Part(kinds.boolean("won|a win", "lost|a defeat"), words("won is_win hasWon victory")),
    },
    Wordings(
        train=(
            "{player} scored {points} points in {game}.",
            "I made it to level {stage} of {game} on my {device}!",
            "Player: {player}\nGame: {game}\nScore: {points}\nLevel: {stage}\nResult: {won}",
            "{game}, {player}, {points}",
            "New high score! {points} by {player}[, level {stage}|, what a game].",
            "Can anybody beat {points} in {game}? I did it on a {device}.",
            "My nickname is {player} and I play {game} every evening.",
            "Yesterday's round of {game}: {won}. {points} points on the board.",
            "Level {stage}, {points} points, {won}.",
            "On the {device}, {player} reached stage {stage} before dinner.",
            "Mum, look, I'm at {points}! And {player} only got to level {stage}.",
            "[gg|good game] {player}, {points} is insane. And all that on a {device}?",
            "The final of {game} was {won} for {player}.",
            "Stuck in level {stage}. {game} is too hard on the {device}.",
            "- {player}\n- {points}\n- stage {stage}\n- {device}",
            "With {points} points {player} leads the table in {game}.",
            "Result of the match: {won}. Player: {player}. Device: {device}.",
            "How did {player} get {points} so fast? I've been playing {game} for years!",
            "It was {won}, sadly or luckily, and the screen said {points}.",
            "{stage} levels of {game} in a single night, on a {device}, no breaks.",
            "For the club list: {player} finished with {points}, {won}.",
            "Our tournament in {game} is over. Level {stage} was the end for {player}.",
            "Nobody plays {game} on a {device} these days except {player}.",
            "You have reached level {stage}. Your score is {points}. Well played, {player}!",
            "Game over at {points}. I was using the {device}.",
        ),
        heldout=(
            "The {device} account {player} tops the ranking of {game}: {points} after stage {stage}.",
            "Once past {stage} levels, it soon was {won} for whoever hides behind the name {player}.",
        ),
    ),
    phrases("Extract the score.|Extract the game result.|Who scored what?|Return the game result as JSON."),
    (
        "[player|by|nickname|played by] {player}",
        "[the player is|my nickname is|online I am] {player}",
        "{player} [played|was at it again|is in the lead]",
        "[in|playing|game:] {game}",
        "[the game is called|we played|I'm a fan of] {game}",
        "[{points} points|score {points}|with {points} points]",
        "[the score is {points}|I got {points} points|the screen says {points}]",
        "[level {stage}|up to level {stage}|stage {stage}]",
        "[the last level was {stage}|I reached stage {stage}|stuck in level {stage}]",
        "[on a|with the|device:] {device}",
        "[the device was a|played on my|it runs on a] {device}",
        "[result:|in the end|sadly or not,] {won}",
        "[it was|the match is|for us it's] {won}",
    ),
)
FURNITURE = Subject(
    "furniture",
    {
        "piece": Part(one_of(PIECES), words("piece furniture item_of_furniture pieceName")),
        "material": Part(
            kinds.choice("oak", "pine", "steel", "glass", "bamboo", "walnut"),
            words("material made_of materialUsed wood_or_metal"),
        ),
        "colour": Part(kinds.COLOUR, words("colour color finish_colour paintedIn")),
        "width": Part(kinds.between(30, 320), words("width width_cm widthCm how_wide")),
        "room": Part(one_of(ROOMS), words("room goes_into roomName stands_in")),
        "assembled": Part(
            kinds.boolean("assembled|already assembled", "not assembled|in parts|unassembled"),
            words("assembled is_assembled isAssembled ready_built"),
        ),
    },
    Wordings(
        train=(
            "I'm looking for [some|any] {piece} made of {material} for the {room}.",
            "The {piece} is {width} cm wide and {colour}.",
            "Piece: {piece}\nMaterial: {material}\nColour: {colour}\nWidth: {width} cm\nRoom: {room}",
            "{piece}, {material}, {width} cm",
            "We'd like the {piece} in the {room} by the weekend, if possible {assembled}.",
            "Our {room} needs something {colour}. How about this {piece}?",
            "They delivered my {piece} today, {assembled}. It's {material}, as I wanted.",
            "{width} centimetres! That {piece} will surely never fit into the {room}.",
            "Please bring the {piece} up to the {room}, {assembled}.",
            "We painted the old {piece}. It is {colour} now, and the {room} looks much brighter.",
            "Made of {material}, {width} cm wide, {assembled}: the {piece} you ordered.",
            "In the {room}: {piece}, {colour}.",
            "[Hi|Hello], is the {piece} still for sale? I need it no wider than {width} cm, best in {material}.",
            "My uncle built me this {piece} out of {material}.",
            "Anything but {colour}, please! My {room} is dark enough.",
            "The catalogue shows the {piece} in {colour}, and the width is {width} cm.",
            "For sale because we are moving: {piece}, {assembled}, {material}, painted {colour}.",
            "Measure the {room} first. The {piece} takes {width} cm.",
            "- {piece}\n- {colour}\n- {material}\n- {assembled}",
            "What is {colour}, stands in the {room} and is made of {material}? Right, my new {piece}.",
            "She wants {material} in the {room} and nothing else.",
            "Item arrived {assembled}. {width} cm, {colour}, no scratches.",
            "You can have the {piece} for free. [It is|It's] {assembled} and made of {material}.",
            "Though {colour} is not my taste, the {piece} may stay in the {room}.",
            "Order: one {piece}, {colour}. State: {assembled}. Width: {width}.",
        ),
        heldout=(
            "Across {width} cm of wall in our {room} now stretches the {piece} of {material}, {colour} all over.",
            "The carpenters brought, {assembled}, some {piece} whose colour is {colour}.",
        ),
    ),
    phrases("Extract the piece of furniture.|Extract the furniture.|Read the order.|Return the furniture as JSON."),
    (
        "[the|my|one|this|our new] {piece}",
        "[I ordered the|we bought some|furniture:] {piece}",
        "[of|made of|material:|all] {material}",
        "[it is made of|we chose|the material is] {material}",
        "[in|painted|colour:] {colour}",
        "[the colour is|it looks nice in|we wanted it] {colour}",
        "[{width} cm wide|width {width} cm|{width} centimetres]",
        "[it measures {width} cm|the width is {width} cm|{width} cm from side to side]",
        "[in the|for the|room:] {room}",
        "[it goes into the|it will stand in the|carry it to the] {room}",
        "[delivered|state:|it came] {assembled}",
        "[it is|the parcel is|on arrival it was] {assembled}",
    ),
)
FAMILY_MEMBER = Subject(
    "family_member",
    {
        "relative": Part(kinds.NAME, words("name relative relativeName family_member")),
        "relation": Part(RELATION, words("relation relationship relatedAs kinship")),
        "years": Part(kinds.between(1, 99), words("age years_old ageYears years")),
        "home": Part(kinds.CITY, words("city home livesIn home_town")),
        "work": Part(one_of(JOBS), words("job occupation worksAs profession")),
        "married": Part(
            kinds.boolean("married", "not married|single|unmarried"), words("married is_married isMarried wed")
        ),
    },
    Wordings(
        train=(
            "My {relation} is called {relative} and lives in {home}.",
            "{relative}, my {relation}, is {years} years old and {married}.",
            "Name: {relative}\nRelation: {relation}\nAge: {years}\nCity: {home}\nJob: {work}",
            "{relation}: {relative}, {years}, {home}",
            "I have one {relation} in {home}, who works as {work}.",
            "This is {relative} in the photo. We are family: my {relation} on Dad's side, {years} by now.",
            "At {years} my {relation} still works as {work}. [Can you imagine|Isn't that something]?",
            "Who is {relative}? That's my {relation}, the {work} from {home}.",
            "Next weekend I'm off to {home} to see my {relation}.",
            "{relative} was born {years} years ago. Marital status: {married}. Profession: {work}.",
            "You haven't met my {relation} yet. The name is {relative}, {married}, by the way!",
            "Nobody in our family travels as much as {relative}. My {relation} has just moved to {home}.",
            "Being {married} and {years}, my {relation} has plenty of time.",
            "- {relative}\n- {relation}\n- {married}\n- {work}",
            "Greetings from {home}! I'm staying with {relative}, who is the best {work} in town.",
            "For our family tree: {relative}, {years}, {married}.",
            "When I grow up I want to be the kind of {work} that my {relation} is.",
            "Do you remember {relative} from school? We found out that we're related. It's my {relation}, in fact!",
            "We called {relative} in {home} to say happy birthday. {years} already!",
            "Working as {work} one sees the world, says {relative}, {married} and happy.",
            "On my mother's side there's only one {relation} left: {relative}.",
            "{married}, {work}, {home}",
            "Uncle Tom's letter says that {relative} found work in {home} as {work}.",
            "She introduced me to her {relation}, {relative}. A lovely person of {years} who is {married}.",
            "My {relation} turned {years} last week and wants to leave {home} for good.",
        ),
        heldout=(
            "Bound to me by blood is one {relative}, {married}: my {relation}; the job: {work}.",
            "Among my kin in {home} the {relation} of {years} years stands out, by trade {work}.",
        ),
    ),
    phrases("Extract the family member.|Extract the relative.|Who is this?|Return the family member as JSON."),
    (
        "[name:|called|this is|we love] {relative}",
        "[the name is|you may know|that's me next to] {relative}",
        "{relative} [is family|is a relative of mine|belongs to us]",
        "[my|her|our|his] {relation}",
        "[to me it's my|relation:|we are related, my] {relation}",
        "[{years} years old|aged {years}|age {years}]",
        "[the age is {years}|turned {years} in spring|born {years} years ago]",
        "[from|in|living in|home:] {home}",
        "[the family home is in|you find the house in|moved to] {home}",
        "[job:|by profession|works as|trained as] {work}",
        "[earns money as|the job title is|always wanted to be] {work}",
        "[is|status:|still|says the form:] {married}",
        "[by the way,|if you want to know:|as far as I know] {married}",
    ),
)
PHONE_CALL = Subject(
    "phone_call",
    {
        "caller": Part(kinds.NAME, words("caller caller_name calledBy who_called")),
        "number": Part(PHONE, words("phone phone_number callerNumber tel")),
        "rang": Part(kinds.TIME, words("time call_time calledAt rang_at")),
        "about": Part(one_of(CALL_TOPICS), words("topic about callReason what_about")),
        "lasted": Part(kinds.between(1, 90), words("minutes call_minutes durationMinutes lasted")),
        "back": Part(
            kinds.boolean("call back|please call back", "no need to call back|do not call back"),
            words("call_back callBack needs_call_back returnCall"),
        ),
    },
    Wordings(
        train=(
            "{caller} called at {rang} about the {about}.",
            "You missed a call from {caller}. The number is {number}.",
            "Caller: {caller}\nNumber: {number}\nTime: {rang}\nTopic: {about}\nNote: {back}",
            "{caller}, {number}, {back}",
            "While you were out the phone rang. It was {caller}, and the matter was the {about}.",
            "I talked to {caller} for {lasted} minutes, mostly about the {about}.",
            "At {rang} somebody rang from {number} and hung up after {lasted} minutes.",
            "{lasted} minutes on the phone, all because of the {about}!",
            "Phone note, {rang}: {caller} wants to discuss the {about}. {back}!",
            "Who has the number {number}? They rang at {rang}[ sharp|].",
            "[Hi|Hey], it's {caller}. It's about the {about}, you can reach me under {number}.",
            "Please tell the boss that {caller} rang. Message: {back}.",
            "My call with {caller} began at {rang}. We were done within {lasted} minutes.",
            "Missed: {number}, {rang}.",
            "The {about} is sorted. {back}. Greetings, {caller}",
            "Did {caller} really talk for {lasted} minutes? Yes, about our {about}.",
            "[Voicemail|Answering machine], {rang}. A voice said: this is {caller}, {back}.",
            "If {caller} rings again at {rang}, give [her|him] this number: {number}.",
            "- {rang}\n- {caller}\n- {about}\n- {lasted} minutes",
            "Regarding the {about}, {back}: {number}.",
            "I jotted it down for you. {number}, asked for you twice, stayed on the line for {lasted} minutes.",
            "Grandma has spoken with {caller}. She says: {back}, it was only about the {about}.",
            "A call came in at {rang}; it went on for {lasted} minutes. Afterwards it said '{back}' on the slip.",
            "Dial {number} and ask for {caller} as soon as you read this.",
            "Nobody told me that {caller} had tried to get me at {rang} because of the {about}.",
        ),
        heldout=(
            "Under {number} one {caller} sought you at {rang}, troubled by the {about}.",
            "After {lasted} minutes of talk with {caller}, all that remains to say is: {back}.",
        ),
    ),
    phrases("Extract the phone call.|Read the phone note.|Who called?|Return the call as JSON."),
    (
        "[from|caller:|it was|a certain] {caller}",
        "[the caller was|I spoke with|you were rung up by] {caller}",
        "{caller} [called|was on the phone|rang for you]",
        "[number|phone|under|tel.] {number}",
        "[the number is|you can reach them under|dial] {number}",
        "[at|around|time:] {rang}",
        "[the phone rang at|the call came at|that was at] {rang}",
        "[about the|topic:|because of the] {about}",
        "[it was about the|the matter is the|they asked about the] {about}",
        "[{lasted} minutes|for {lasted} minutes|{lasted} min]",
        "[we talked for {lasted} minutes|it lasted {lasted} minutes|after {lasted} minutes they hung up]",
        "[message:|note:|so] {back}",
        "[they left the message:|what to do?|I was told:] {back}",
    ),
)
PACKAGE_HOLIDAY = Subject(
    "package_holiday",
    {
        "resort": Part(kinds.CITY, words("destination resort holidayPlace where_to")),
        "nights": Part(kinds.between(2, 28), words("nights number_of_nights numNights stay_nights")),
        "cost": Part(kinds.between(199, 4999), words("price total_price pricePerPerson cost")),
        "board": Part(
            kinds.choice("breakfast only", "half board", "full board", "all inclusive"),
            words("board meals boardType meal_plan"),
        ),
        "leaving": Part(DATE, words("departure departure_date leavesOn start")),
        "booking": Part(kinds.IDENTIFIER, words("booking_code bookingNumber reference code")),
    },
    Wordings(
        train=(
            "We've booked {nights} nights in {resort} with {board}.",
            "A holiday in {resort} for {cost} euros? Count me in!",
            "Destination: {resort}\nNights: {nights}\nBoard: {board}\nDeparture: {leaving}\nPrice: {cost}",
            "{resort}, {nights} nights, {cost} euros",
            "Your booking {booking}: you leave on {leaving} and stay for {nights} nights.",
            "Special offer! {cost} euros for {nights} nights, {board}, flights and transfer in one.",
            "[Dear guests|Dear customer], please quote {booking} when you ask about your trip to {resort}.",
            "On {leaving} we fly to {resort}. [Hooray!|I can't wait.]",
            "How much is {board} in {resort}? The agency said {cost} dollars.",
            "For {cost} [euros|dollars] per person you get {board}, that's fair for {resort}.",
            "Cancel {booking}, please. We can't travel on {leaving}.",
            "It will be {resort} this summer, {board}, so nobody has to cook.",
            "The twins get {nights} nights by the sea, leaving {leaving}. Grandpa pays the {cost} euros.",
            "Reference {booking}, {board}",
            "Are {nights} nights enough to see {resort}? Our plane goes on {leaving}.",
            "Two adults, {nights} nights, {board}. The bill came to {cost} euros in total.",
            "I finally found something cheap: {resort} for {cost}, with {board} thrown in.",
            "- {resort}\n- {leaving}\n- {nights} nights\n- {booking}",
            "Travel papers, code {booking}. Remember to pack before {leaving}!",
            "My parents chose {board}, as always, when they went to {resort} for {nights} nights.",
            "Trip no. {booking}; paid: {cost}; place: {resort}.",
            "Because of the strike the start of your holiday in {resort} has been moved to {leaving}.",
            "Subject: {booking}\nHello, is it possible to change our meals to {board}? Departure is on {leaving}.",
            "After {nights} nights of rain in {resort} I want my {cost} euros back!",
            "{leaving}: bus to the airport. Then {nights} nights of sun with {board}.",
        ),
        heldout=(
            "Sun and sand await in {resort} from {leaving} on; the {nights} nights include {board}.",
            "To whoever holds {booking}: a sum of {cost} is still open for the stay in {resort}.",
        ),
    ),
    phrases("Extract the holiday.|Extract the holiday booking.|Read the travel offer.|Return the holiday as JSON."),
    (
        "[to|holiday in|destination:|flight to] {resort}",
        "[we are going to|the hotel is in|we chose] {resort}",
        "{resort} [is the destination|it is this year|would be lovely]",
        "[{nights} nights|for {nights} nights|nights: {nights}]",
        "[we stay {nights} nights|the trip lasts {nights} nights|booked for {nights} nights]",
        "[for {cost} euros|price {cost}|only {cost} dollars]",
        "[it costs {cost} euros|the price is {cost}|we paid {cost} for it]",
        "[with|meals:|including] {board}",
        "[the meals are|we took|at the hotel we have] {board}",
        "[on|leaving|departure:] {leaving}",
        "[we leave on|the plane goes on|the holiday starts on] {leaving}",
        "[booking|code|reference|number] {booking}",
        "[the booking code is|please quote|it was booked as] {booking}",
    ),
)
DINNER_RESERVATION = Subject(
    "dinner_reservation",
    {
        "booker": Part(kinds.NAME, words("name booked_by guestName reserved_for")),
        "restaurant": Part(RESTAURANT, words("restaurant restaurant_name placeToEat where")),
        "diners": Part(kinds.SMALL, words("people number_of_guests partySize num_diners")),
        "evening": Part(DAY.kind, words("date day dinnerDate reservation_day")),
        "hour": Part(kinds.TIME, words("time hour tableTime reserved_at")),
        "table": Part(one_of(TABLES), words("table seating tableWish where_to_sit")),
    },
    Wordings(
        train=(
            "I'd like to reserve a table for {diners} at {hour} on {evening}.",
            "{booker} has booked for {evening}, and the restaurant is {restaurant}.",
            "Name: {booker}\nRestaurant: {restaurant}\nPeople: {diners}\nDate: {evening}\nTime: {hour}",
            "{restaurant}, {hour}, {booker}",
            "Table for {diners}, please. The name is {booker}, and we'd love to have the {table}.",
            "Could you keep the {table} free for us? We'll arrive at {hour}.",
            "Dinner at {restaurant} on {evening}! {booker} is paying.",
            "[Good evening|Hello], this is {booker}. We are {diners} and would like to eat at {hour}.",
            "We're looking forward to seeing you at {restaurant}. Your wish: {table}. Your time: {hour}.",
            "{evening}, {diners} people, {table}",
            "Is there anything free at {restaurant} on {evening} for {diners} hungry people?",
            "The {table} at {restaurant} is taken. [Sorry!|Shall we try the week after?] Signed, {booker}",
            "Reservation confirmed: {booker}, {diners} guests, {hour}.",
            "Let's meet at {hour} outside {restaurant}. I asked for the {table}.",
            "As {booker} has a birthday on {evening}, we need seats for {diners}.",
            "Change of plan! Instead of eight we're now {diners}. It's under the name of {booker}.",
            "- {restaurant}\n- {evening}\n- {hour}\n- {diners} persons",
            "If the {table} is too cold on {evening}, {booker} will move inside.",
            "My wife wants the {table}, nothing else. We come at {hour} and there are {diners} of us.",
            "Nobody picks up at {restaurant}. {booker}, can you book online? {diners} seats, {evening}.",
            "Who ordered the {table}? It says {booker} here, at {hour}.",
            "They have put us down for {hour}. The restaurant is {restaurant}, and I booked as {booker}.",
            "With {diners} at one table it gets loud, so {restaurant} gave us the {table}.",
            "Please cancel my reservation on {evening}. I had the {table} for {diners}. Yours, {booker}",
            "On {evening} the kitchen of {restaurant} closes early; be there by {hour}.",
        ),
        heldout=(
            "Hunger will bring {diners} of us to {restaurant} by {hour}; the {table} would suit us.",
            "A supper party under {booker} shall take the {table} as of {evening}.",
        ),
    ),
    phrases("Extract the reservation.|Extract the dinner reservation.|Read the booking.|Return the table as JSON."),
    (
        "[for|name:|booked by|under] {booker}",
        "[my name is|the reservation is for|booked in the name of] {booker}",
        "{booker} [has reserved|is our guest|made the booking]",
        "[at|dinner at|restaurant:] {restaurant}",
        "[the restaurant is called|we eat at|let's go to] {restaurant}",
        "[{diners} people|table for {diners}|{diners} guests]",
        "[we are {diners} people|there will be {diners} of us|lay the table for {diners}]",
        "[on|dinner on|date:] {evening}",
        "[the reservation is for|we come on|keep us a table on] {evening}",
        "[at|from|time:] {hour}",
        "[we will be there at|the table is ours from|dinner starts at] {hour}",
        "[the|if possible the|seats:] {table}",
        "[we would like the|is this one free, the|please give us the] {table}",
    ),
)
SUBJECTS: tuple[Subject, ...] = (
    DOCTOR_VISIT,
    PRESCRIPTION,
    BIRTHDAY,
    GARDEN_PLAN,
    MUSEUM_VISIT,
    HIKE,
    VIDEO_GAME_SCORE,
    FURNITURE,
    FAMILY_MEMBER,
    PHONE_CALL,
    PACKAGE_HOLIDAY,
    DINNER_RESERVATION,
)
