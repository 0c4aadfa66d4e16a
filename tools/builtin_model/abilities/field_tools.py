"""Tools of field work, farms, stables, harbours, museums and film sets: samples, hives, wells, loans, scenes."""

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.club_tools import DATE, LANGUAGES
from tools.builtin_model.abilities.known_tools import argument, tool
from tools.builtin_model.draw import Draw, phrases, words

MATERIALS = kinds.listed("blood|soil|river water|saliva|sand|urine|milk|sediment|bark|bone powder|sea water|hair")
SETTINGS = kinds.choice("interior", "exterior", "studio")
SIDES = kinds.choice("bride", "groom", "both")
SPECIES = phrases(
    "kingfisher|blue tit|osprey|black stork|barn owl|goldfinch|lapwing|red kite|bee-eater|wren|bittern|crane|hoopoe"
)
CROPS = words("barley wheat rye oats maize potatoes carrots onions cabbage hops beetroot pumpkins leeks plums pears")
COSTUMES = phrases(
    "ball gown|cloak|uniform|red velvet dress|suit of armour|kimono|monk's habit|tailcoat|wedding dress|toga|corset"
)
PAPERS = words("Gazette Herald Courier Observer Tribune Post Times Radio Chronicle Weekly")
WORKS = words("Vase Portrait Madonna Sword Map Crown Mask Tapestry Altar Bust Landscape Globe")


def _known_or_new(listed: tuple[str, ...]) -> kinds.Kind:
    """One of these words, or one that nobody knows."""

    def make(draw: Draw) -> str:
        return draw.pick(listed) if draw.chance(0.55) else values.any_word(draw).lower()

    return kinds.Kind(kinds.STRING, kinds.plain(make))


def _tenths(low: int, high: int) -> kinds.Kind:
    """Numbers from `low` to `high`, mostly with one decimal."""

    def make(draw: Draw) -> kinds.Said:
        whole = draw.rng.randrange(low, high)
        number = (10 * whole + draw.rng.randrange(1, 10)) / 10 if draw.chance(0.75) else whole
        return str(number), number

    return kinds.Kind({"type": "number"}, make)


def _horse(draw: Draw) -> str:
    """A horse by a word with a capital, or by a colour as well."""
    word = draw.pick((values.any_word(draw), draw.pick(values.WORDS))).capitalize()
    return f"{values.colour(draw).capitalize()} {word}" if draw.chance(0.2) else word


def _boat(draw: Draw) -> str:
    """A boat by a woman's or a man's name, a word, or two of them."""
    word = draw.pick((values.any_word(draw), draw.pick(values.WORDS))).capitalize()
    return draw.pick((word, word, values.name(draw), f"Lady {word}", f"Sea {word}"))


def _work(draw: Draw) -> str:
    """Something in a museum, as its label calls it."""
    word = draw.pick((values.any_word(draw), values.colour(draw), draw.pick(values.WORDS))).capitalize()
    kind = draw.pick(WORKS)
    return draw.pick((f"{word} {kind}", f"{kind} of {values.city(draw)}", f"{kind} of {values.name(draw)}"))


def _paper(draw: Draw) -> str:
    """A newspaper or station."""
    start = values.city(draw) if draw.chance(0.5) else values.any_word(draw).capitalize()
    return f"{start} {draw.pick(PAPERS)}"


HORSE = kinds.Kind(kinds.STRING, kinds.plain(_horse))
BOAT = kinds.Kind(kinds.STRING, kinds.plain(_boat))
WORK = kinds.Kind(kinds.STRING, kinds.plain(_work))
PAPER = kinds.Kind(kinds.STRING, kinds.plain(_paper))

TOOLS = (
    tool(
        "lab sample",
        "register_lab_sample log_sample addLabSample sample_intake enterSample new_lab_sample",
        "Register a sample that has arrived in the laboratory|Enters a specimen with its label and material."
        "|Books a new lab sample into the freezer list",
        (
            argument("sample", kinds.IDENTIFIER, "sample_id label sampleId specimen code", "The label on the tube"),
            argument("material", MATERIALS, "material sample_type substance matrix", "What the sample consists of"),
            argument("shelf", kinds.between(1, 40), "shelf freezer_shelf position shelf_number", required=False),
            argument(
                "urgency",
                kinds.boolean("it is urgent|urgent|this one is top priority", "not urgent|no hurry|it can wait"),
                "is_urgent urgent priority rush",
                "Whether it must be analysed at once",
                required=False,
            ),
        ),
        (
            "[Log|Register|Enter] sample {sample}, material {material}[, shelf {shelf}|][.|]",
            "New tube in the lab: {sample}, contains {material}[, {urgency}|]",
            "[Could|Can] you book in {sample}? It's {material}, and it goes on shelf {shelf}.",
            "A courier just dropped off some {material}, the label says {sample}[. It belongs on shelf {shelf}|].",
            "{sample} / {material} / shelf {shelf} / {urgency}",
            "Hi, I've got a vial of {material} here. Number on it: {sample}. Put it into the system, {urgency}.",
            "There's {material} in the test tube marked {sample}; have it on record before the analysts come in.",
            "lab sample {sample} = {material}",
            "The field team sent us {material} this morning, label {sample}[, {urgency}|, as announced].",
            "I put {sample} on freezer shelf {shelf}. It is {material}, please write that down.",
            "For the freezer list: shelf {shelf}, {material}, {sample}.",
            "We need an entry for the specimen {sample}[, {urgency}|]. Material is {material}.",
            "Specimen received, {material}, code {sample}[ - {urgency}|]",
            "Please note the arrival of {sample}, which is {material}[, {urgency}|].",
            "Somebody left {material} on my bench without booking it in, the lid says {sample}. Do it for me?",
            "Intake: {material}. Label: {sample}.[ Shelf: {shelf}.|]",
            "Before it thaws, add {sample} to the laboratory records as {material}, shelf {shelf}.",
            "Is {sample} in the lab list already? If not, enter it; it's {material}.",
            "Dear lab, the bottle with the code {sample} holds {material}. Kindly take it in, {urgency}.",
            "Take down this one too: code {sample}, {material} again[, {urgency}|].",
            "From patient ward to bench: {material}, tube {sample}[, {urgency}|]",
            "I'm holding the vial with {sample} written on it. Inside is {material}. Get it into the database.",
            "Would you kindly create a record for a portion of {material} labelled {sample}?",
            "{material} arrived under the code {sample}[, now sitting on shelf {shelf}|]. Register it, will you?",
        ),
        (
            "The chemists can't start on the {material} until {sample} exists in our computer.",
            "Whoever is on duty: one flask, {material}, sticker {sample}, accept it officially.",
        ),
    ),
    tool(
        "star map",
        "draw_star_map star_map getStarMap night_sky_chart skyChart",
        "Draw a map of the night sky over a place|Returns a star chart for a city and a time of night."
        "|Shows which stars and planets can be seen from somewhere",
        (
            argument("place", kinds.CITY, "place city location observer_city", "The city the sky is seen from"),
            argument("time", kinds.TIME, "time local_time at hour", "Local time as HH:MM"),
            argument("date", DATE, "date day night_of", "Date of the night|If left out, tonight", required=False),
            argument(
                "lines",
                kinds.boolean(
                    "with constellation lines|with the constellations drawn in",
                    "without constellation lines|without any lines",
                ),
                "constellations show_lines draw_constellations lines",
                required=False,
            ),
        ),
        (
            "[Draw|Make|Show] me a star map for {place} at {time}[, {lines}|][.|]",
            "Which stars can I see from {place} at {time}[ on {date}|]?",
            "What's up in the night sky over {place} around {time}[?|, please?]",
            "star map {place}, {time}",
            "We're going stargazing near {place}, starting at {time}. What will be above us?",
            "At {time}, what planets are visible from {place}?",
            "I'd like a chart of the heavens as seen from {place}, {time}[, {lines}|].",
            "My daughter got a telescope! Where should she point it at {time}? We live in {place}.",
            "{place}, {date}, {time}: print the sky chart {lines}",
            "[Can|Could] you plot the constellations over {place} for {time}[ on {date}|]?",
            "Night of {date}, observer in {place}, {time} local time. A sky map, please.",
            "If I look up in {place} at {time}, is Orion there? Let me see the map.",
            "Sky chart, {lines}, for {place} at {time}[.|]",
            "I want to frame the stars of our first date: {place}, {date}, {time}.",
            "The astronomy club of {place} meets at {time}. Prepare the map of the stars for them.",
            "Show what the firmament looks like {lines}. Observer: {place}. Time: {time}.",
            "It's a clear night in {place}. Which bright dots will I be looking at by {time}?",
            "Set the time to {time} and the place to {place}, then draw me the stars[ {lines}|].",
            "Is Saturn up over {place} at {time}? Draw the sky[, {lines}|].",
            "On {date} I'll be in {place}; get me the view of the stars at {time}.",
            "A chart of the stars at {time} for people in {place}, {lines}[.|]",
            "Hello! For a school evening in {place} we need the stars on paper, {lines}, at {time}.",
            "Where is the Milky Way at {time}, seen from {place}[, on {date}|]?",
            "I can never find the Great Bear. Help me with a map of tonight's stars, {place}, {time}.",
        ),
        (
            "Lying on a roof in {place} when the clock says {time} - what twinkles up there?",
            "Astronomical view wanted, {time}, {place}.",
        ),
    ),
    tool(
        "earthquakes",
        "find_earthquakes list_earthquakes getEarthquakes recent_quakes seismic_events quakeSearch",
        "List earthquakes near a city|Finds recent quakes above a magnitude in a region."
        "|Returns what the seismographs measured around a place",
        (
            argument("place", kinds.CITY, "city near place epicentre_near", "City around which to look"),
            argument("magnitude", _tenths(1, 9), "min_magnitude magnitude minMagnitude", "On the Richter scale"),
            argument("days", kinds.between(1, 90), "days last_days days_back", "How many days back", required=False),
        ),
        (
            "[List|Show|Find] [all|the|] earthquakes near {place} above {magnitude}[ in the last {days} days|][.|]",
            "Has the ground shaken around {place}? Only magnitude {magnitude} or more[, past {days} days|].",
            "Were there any earthquakes of at least {magnitude} near {place}[ during the last {days} days|]?",
            "My cups rattled last night in {place}. Was there a tremor over {magnitude}?",
            "earthquakes {place}, min {magnitude}[, {days} days|]",
            "How often did it quake in the area of {place}, counting from {magnitude} on the Richter scale up?",
            "I felt something! I'm in {place}. Look for shocks of {magnitude} and stronger.",
            "Magnitude {magnitude} or above, {place} region[, last {days} days|]. What do you have?",
            "For the past {days} days, tell me about tremors around {place} that reached {magnitude}.",
            "Is {place} safe at the moment, or has the earth moved with more than {magnitude} lately?",
            "What did the seismographs near {place} pick up beyond {magnitude}[ these {days} days|]?",
            "We fly to {place} soon and worry about seismic activity. Anything over {magnitude} in {days} days?",
            "Richter {magnitude}+, near {place}[, {days} days back|]",
            "Give me the seismic events for {place}; leave out whatever is weaker than {magnitude}.",
            "{place}: any quakes from {magnitude} upwards[ within {days} days|]?",
            "I'm writing about tectonics and need the quakes close to {place}, minimum {magnitude}.",
            "Did the earth tremble at {place} with a strength of {magnitude} or higher[ in {days} days|]?",
            "The walls wobbled. Check {place} for shocks, lower limit {magnitude}.",
            "Which quakes stronger than {magnitude} had their epicentre close to {place}?",
            "Only the big ones please, so {magnitude} and up, around {place}[, going back {days} days|].",
            "Count back {days} days and tell me each jolt of {magnitude} or more that hit {place}.",
            "My grandmother in {place} says the house moved. Is there a record of at least {magnitude}?",
            "Seismology homework: city {place}, threshold {magnitude}[, period {days} days|].",
        ),
        (
            "Rumbling underfoot at {place} - did anything beat {magnitude}?",
            "Geologists watching {place}: which jerks of the crust went past {magnitude}?",
        ),
    ),
    tool(
        "bird sighting",
        "report_bird_sighting log_bird birdSighting add_sighting record_bird submitSighting",
        "Report birds that somebody has seen|Records a bird sighting with species, number and place."
        "|Adds an observation to the birdwatchers' list",
        (
            argument("species", _known_or_new(SPECIES), "species bird bird_species kind", "Name of the species"),
            argument("count", kinds.between(1, 90), "count number individuals how_many", "How many birds"),
            argument("place", kinds.CITY, "place location near seenAt", "Where they were seen"),
            argument("observer", kinds.NAME, "observer seen_by watcher reported_by", required=False),
        ),
        (
            "[Report|Log] a bird sighting: {species}, {count} of them, near {place}[, seen by {observer}|][.|]",
            "I just saw {count} birds near {place}, kind: {species}.",
            "{species} x {count}, {place}",
            "Guess what flew past in {place}! Species {species}, {count} in all. Put it on the list.",
            "Down by the pond in {place} I counted {count} specimens of {species}.",
            "Please pass this on to the birdwatchers: {species} at {place}, number {count}.",
            "{observer} spotted the {species} again, this time in {place}, and counted {count}.",
            "bird list {place}: {species}, {count}[, observer {observer}|]",
            "A flock of {count} went over {place} at noon. I'm sure it was the {species}.",
            "Species: {species}. Number: {count}. Place: {place}.[ Observer: {observer}.|]",
            "We were out with binoculars near {place}, and there was the {species}, {count} of them!",
            "For the ornithologists: {count} individuals, {species}, feeding on the meadows of {place}.",
            "Can you note an observation for me? {place}, {species}, {count}[, my name is {observer}|].",
            "At {place} this morning the {species} showed up, {count} altogether[ ({observer} was there too)|].",
            "The nest box camera in {place} shows the {species}. I make it {count}. Save that, please.",
            "I'd like to enter the {species} for {place}, {count} animals with wings.",
            "{count} pairs of wings above {place}, clearly {species}[, says {observer}|]. Write it up.",
            "Seen in {place}: the {species}. How many: {count}. Who saw it: {observer}.",
            "Would you submit this sighting - {species}, {count}, {place}?",
            "On the church tower of {place} sat {count}, and the song gave it away: {species}.",
            "Rare guest in {place}. It's the {species}, I got {count} of them on camera, please report.",
            "{observer} here, sending my count of the {species} from {place}: {count}.",
            "Migration has begun, {count} seen over {place}, {species} as far as I can tell.",
            "Hello, is this the bird count? I have the {species} for you, {count}, {place}.",
        ),
        (
            "Feathers everywhere in {place}! {count} exactly, all {species}, make it official.",
            "Twitchers will be thrilled to learn the {species} turned up around {place}, total {count}.",
        ),
    ),
    tool(
        "beehive",
        "log_hive_inspection beehive_check recordHive hive_log beehiveInspection inspect_hive",
        "Record the inspection of a beehive|Saves what a beekeeper found in a hive: brood, queen, weight."
        "|Keeps the hive diary of an apiary",
        (
            argument("hive", kinds.IDENTIFIER, "hive hive_id beehive colony", "Which hive it is"),
            argument("frames", kinds.between(1, 22), "brood_frames frames broodFrames", "Frames with brood"),
            argument(
                "queen",
                kinds.boolean(
                    "the queen is there|the queen was seen|I saw the queen",
                    "the queen is missing|no queen to be seen|I could not find the queen",
                ),
                "queen_seen queen has_queen queenPresent",
                "Whether the queen was found",
            ),
            argument("weight", _tenths(9, 70), "weight weight_kg kilos", "Weight in kilograms", required=False),
        ),
        (
            "[Log|Save|Record] the inspection of hive {hive}: {frames} frames of brood, {queen}[, {weight} kg|][.|]",
            "I opened {hive} today: {queen}. Brood on {frames} frames.",
            "Hive {hive}, {frames} brood frames, {queen}",
            "Bees are fine in {hive}: {queen}, and {frames} frames are full of brood.",
            "For the bee diary - colony {hive}, {queen}, {frames} frames[, it weighs {weight} kilos|].",
            "Just got stung twice at {hive}. Still, I counted {frames} frames with larvae, and {queen}.",
            "{frames} frames with brood in {hive}; {queen}. Write it down before I take the veil off.",
            "Note for the apiary: in {hive}, {queen}[, weight {weight} kg|], brood frames {frames}.",
            "[Can|Could] you keep this? {hive} has {frames} frames of brood and {queen}.",
            "Spring check. {hive}. {queen}. {frames} frames.[ {weight} kg.|]",
            "I've been to the bees. At number {hive}: {queen}, while the larvae fill {frames} frames.",
            "The colony in {hive} weighs {weight} kilos now, {queen}, and there are {frames} frames of brood.",
            "Beekeeper's notes: box {hive}, brood {frames}, {queen}[, scales show {weight}|]",
            "After a look under the lid of {hive}: {queen}; {frames} frames hold brood. Please enter that.",
            "With the smoker in one hand: {hive}, frames {frames}, {queen}. Thanks for typing!",
            "Honey soon! {hive} is at {weight} kg, {frames} brood frames, {queen}.",
            "Put down for {hive} that {queen} and that the brood covers {frames} frames.",
            "Worried about {hive}? I was too, but I checked: {queen}. Brood: {frames} frames. Add it to the log.",
            "What I found in {hive}: {frames} frames of capped brood, and {queen}.",
            "Varroa check done, all quiet in {hive}. {frames} frames of brood, {queen}[, {weight} kilos|].",
            "Swarm control, {hive}: {queen}. I left {frames} frames of brood inside.",
            "Our bees at {hive} have brood on {frames} frames, {queen}, make an entry please.",
            "Dear club, colony {hive} was visited this morning. Brood frames: {frames}. Also, {queen}.",
        ),
        (
            "Buzzing report from {hive}! {frames} combs hold young ones; {queen}.",
            "Lifted every comb of {hive}, {queen}, young in {frames} of them.",
        ),
    ),
    tool(
        "harvest",
        "record_harvest log_harvest addHarvest harvest_entry crop_yield saveYield",
        "Record how much of a crop was brought in|Logs the harvest of a field in kilograms."
        "|Saves the yield of a crop for the farm's books",
        (
            argument("crop", _known_or_new(CROPS), "crop produce crop_name what", "What was picked or cut"),
            argument("kilos", kinds.DECIMAL, "kilograms weight_kg amount yieldKg", "Weight in kilograms"),
            argument("field", kinds.IDENTIFIER, "field plot field_id parcel", "Number of the field", required=False),
            argument("date", DATE, "date day harvested_on", required=False),
        ),
        (
            "[Record|Log|Enter] the harvest: {kilos} kg of {crop}[ from field {field}|][.|]",
            "We brought in {kilos} kilos of {crop}[ on {date}|].",
            "{crop}, {kilos} kg[, field {field}|]",
            "The trailer is full! {kilos} kilograms, all {crop}[, plot {field}|]. Into the books with it.",
            "Today's yield of {crop} is {kilos} kg, write that down.",
            "Combine's back in the barn. Plot {field} gave us {kilos} kilos of {crop}.",
            "How about this for a good year: {kilos} kg {crop}[ off field {field}|]. Note it, please.",
            "On {date} we picked {crop}, {kilos} kilos in total.",
            "harvest {crop}, {kilos} kg",
            "Field {field} is cut. Weighed {kilos} kg of {crop} at the gate.",
            "[Could|Can] you add to the farm log that {kilos} kilos of {crop} came in[ on {date}|]?",
            "The pickers finished at dusk with {kilos} kg. Crop: {crop}.[ Field: {field}.|]",
            "Dad dug up {kilos} kilos of {crop} with his bare hands, keep that for the records.",
            "For the farm accounts, {crop} from parcel {field}: {kilos} kg gathered.",
            "It rained, so only {kilos} kilograms of {crop} this time[, from {field}|].",
            "Crop in: {crop}. Scales: {kilos} kg.[ Date: {date}.|]",
            "We've finished gathering the {crop}. The scales stopped at {kilos} kilos[ on {date}|].",
            "Dear office, {kilos} kg of {crop} were brought to the barn from {field}. Please book.",
            "Weight of the {crop} we reaped: {kilos} kg[, date {date}|].",
            "All the {crop} on {field} is off the ground now, which makes {kilos} kilos.",
            "Put {kilos} kilos next to {crop} in this season's table[, for {date}|].",
            "{date}: {crop} lifted, {kilos} kg",
            "My allotment gave {kilos} kg of {crop}, isn't that something? Save the figure.",
            "Plough can go over {field} tomorrow, the {crop} is out. I weighed {kilos} kg.",
        ),
        (
            "Sore backs, but {kilos} kg heavier in the barn - {crop}, that is.",
            "What the soil gave: {crop}, to be precise {kilos} kilos.",
        ),
    ),
    tool(
        "horse lesson",
        "book_riding_lesson riding_lesson bookHorseLesson horse_lesson lesson_at_stable",
        "Book a riding lesson at the stable|Puts a rider down for a lesson on a horse."
        "|Reserves an hour in the riding arena",
        (
            argument("rider", kinds.NAME, "rider rider_name pupil student", "Who is going to ride"),
            argument("day", kinds.WEEKDAY, "day weekday lesson_day", "Day of the week"),
            argument("time", kinds.TIME, "time start start_time hour", "Beginning as HH:MM"),
            argument("horse", HORSE, "horse pony horse_name mount", "The horse wished for", required=False),
        ),
        (
            "[Book|Reserve|Arrange] a riding lesson for {rider} on {day} at {time}[, on {horse}|][.|]",
            "{rider} would like to ride {horse} on {day} at {time}.",
            "Is the arena free {day} at {time}? I'd like to put {rider} in the saddle.",
            "riding {rider}, {day}, {time}",
            "My niece {rider} wants to learn to trot. {day} at {time} would suit us[, and she loves {horse}|].",
            "Horse lesson: {day}, {time}, pupil {rider}[, horse {horse}|]",
            "Could the stable take {rider} at {time} on {day}?",
            "Saddle {horse} for {rider}, {day} at {time}.",
            "Hello, {rider} has boots and a helmet now, so put us down for {day}, {time}.",
            "Every {day} my son rides. This week {rider} can come at {time}[ and hopes for {horse}|].",
            "At {time} on {day}, {rider} and the pony {horse}, one hour of jumping please.",
            "{day} works for the dressage hour. Time: {time}. Rider: {rider}.[ Mount: {horse}.|]",
            "Please keep {horse} back for {rider}, who arrives {day} at {time} for her hour in the ring.",
            "Can {rider} get on a horse this {day}, say {time}?",
            "We'd love a first canter for {rider}; is {day} at {time} possible?",
            "Ring the stables: {rider}, {time}, {day}, same teacher as always.",
            "I promised {rider} a go on {horse}. Make it {day}, {time}.",
            "Put {rider} on the riding plan[ with {horse}|]: {day}, {time} sharp.",
            "On {day} the lunge at {time} should go to {rider}[ and {horse}|].",
            "Next {day}, {time}, beginner's hour on horseback, {rider}.",
            "For my birthday I, {rider}, want to sit on {horse}. {day} around {time}?",
            "The instructor has a gap at {time} this {day}, hasn't she? Then sign up {rider}.",
            "Dear riding school, {rider} missed last week's lesson and would come {day} at {time} instead.",
        ),
        (
            "Hooves and reins for {rider}: let it be {day}, {time}.",
            "Who teaches galloping? {rider} turns up {day} by {time} and needs a slot.",
        ),
    ),
    tool(
        "boat mooring",
        "reserve_mooring book_berth boatMooring mooring_request berthBooking harbour_place",
        "Reserve a mooring in the harbour|Books a berth for a boat by its length."
        "|Asks the harbour master for a place at the jetty",
        (
            argument("boat", BOAT, "boat boat_name vessel yacht", "Name of the boat"),
            argument("length", _tenths(4, 30), "length length_m boatLength metres", "Length over all in metres"),
            argument("nights", kinds.SMALL, "nights number_of_nights stay", "How many nights"),
            argument(
                "power",
                kinds.boolean("with shore power|with electricity", "without shore power|without electricity"),
                "shore_power power electricity with_power",
                required=False,
            ),
        ),
        (
            "[Reserve|Book|Get] a mooring for the {boat}, {length} metres, {nights} nights[, {power}|][.|]",
            "We're sailing in with the {boat}. She is {length} m long, and we'd stay {nights} nights.",
            "Is there a berth for {nights} nights? Boat: {boat}, length {length} m.",
            "{boat}, {length} m, {nights} nights[, {power}|]",
            "Harbour master, harbour master, this is {boat}. We need a place for {length} metres, {nights} nights.",
            "Tie up the {boat} for {nights} nights, {power}. She measures {length} m.",
            "My {length} metre yacht, called {boat}, would like to lie at your jetty for {nights} nights.",
            "For {nights} nights, {power}, a berth of {length} m. The name on the hull is {boat}.",
            "How about a spot at the pier for the {boat}? {length} m, staying {nights} nights[, {power}|].",
            "mooring {length} m / {nights} nights / {boat}",
            "Coming in tonight under sail, length {length} metres, name {boat}. We leave after {nights} nights.",
            "The wind is getting up and the {boat} wants shelter: {length} metres of quay, {nights} nights, please.",
            "Please hold us a place in the marina. Vessel {boat}. Length {length}. Nights {nights}.",
            "[Could|Can] the {boat} stay in the marina for {nights} nights? {length} m bow to stern[, {power}|].",
            "Our catamaran {boat} takes up {length} m and will be your guest for {nights} nights[, {power}|].",
            "My husband's pride, the {boat}, is {length} m and needs somewhere to lie for {nights} nights.",
            "Visitor's berth wanted, {power}: {boat}, {nights} nights, {length} m",
            "Where can the {boat} drop her lines for {nights} nights? Keep {length} metres free.",
            "Ahoy! {length} metres of boat, {boat} by name, {nights} nights in your port.",
            "We'd stay {nights} nights on the {boat} in your harbour, {power}; she's {length} m.",
            "Dear harbour office, kindly note the arrival of {boat} ({length} m) for {nights} nights[, {power}|].",
            "A pontoon place {power}, {length} metres long, for {boat}, and that for {nights} nights.",
            "Engine trouble. The {boat} must be made fast somewhere for {nights} nights, length {length} metres.",
        ),
        (
            "Any cleat left where the {boat} ({length} m) may rock gently through {nights} nights?",
            "Skipper of {boat} asks: {nights} nights alongside, {length} metres, possible?",
        ),
    ),
    tool(
        "well depth",
        "record_well_depth well_level logWellDepth groundwater_reading wellReading",
        "Record how deep the water stands in a well|Logs the water level of a borehole in metres below ground."
        "|Saves a groundwater measurement",
        (
            argument("well", kinds.IDENTIFIER, "well well_id borehole wellNumber", "Number of the well"),
            argument("depth", _tenths(1, 95), "depth depth_m water_level metres", "Metres below ground"),
            argument("date", DATE, "date measured_on day", required=False),
        ),
        (
            "[Record|Log|Note] for well {well}: water at {depth} m[, measured {date}|][.|]",
            "The groundwater in {well} stands {depth} metres down.",
            "I lowered the tape into {well} and got wet at {depth} m[ on {date}|].",
            "well {well}, {depth} m[, {date}|]",
            "It's {depth} metres to the water in borehole {well}. Please save it[ under {date}|].",
            "On {date} the dipper touched water {depth} m below ground at {well}.",
            "After the drought {well} has dropped to {depth} metres, keep the figure.",
            "Borehole {well}: {depth} m below surface[ ({date})|]",
            "[Can|Could] you write down a groundwater level for me? {well}, {depth} metres.",
            "Today's dip reading is {depth} m. Shaft number {well}.",
            "How deep? {depth} metres. Which one? {well}.[ When? {date}.|] Enter it.",
            "The pump in {well} has to hang lower, water only begins at {depth} m. Put that in the well file.",
            "Farmer speaking: the bucket went down {depth} m before it splashed, shaft {well}.",
            "Level at {well} rose after the rain to {depth} metres[, {date}|]. For the groundwater table, please.",
            "Add {depth} metres to the series of {well}[ with the date {date}|].",
            "{date}: well {well} measured, {depth} m",
            "We sounded {well} again; the rope said {depth} metres to the surface of the water.",
            "Depth {depth} m. Well {well}.[ Date {date}.|]",
            "Hydrology needs the value from {well}, which was {depth} m[ on {date}|]. File it.",
            "Before it slips my mind, at {well} the water was {depth} metres below the rim[ on {date}|].",
            "From the village well, number {well}: sounding line wet after {depth} m.",
            "The water table by the school keeps sinking. {well} is at {depth} m now, log it.",
            "Monthly reading of the borehole near the barn, code {well}, result {depth} metres.",
        ),
        (
            "Dropped a pebble, did the sums: {depth} m of dark air above the water of {well}.",
            "Somebody ought to keep what the plumb line told us at {well}, i.e. {depth} metres.",
        ),
    ),
    tool(
        "greenhouse",
        "set_greenhouse greenhouse_climate setGreenhouseClimate glasshouse_control bay_climate",
        "Set the climate in a bay of the greenhouse|Controls warmth, humidity and shade for the plants under glass."
        "|Changes what the glasshouse keeps its plants at",
        (
            argument("bay", kinds.between(1, 24), "bay bay_number section greenhouseBay", "Number of the bay"),
            argument("temperature", _tenths(8, 36), "temperature target_temp degrees celsius", "Degrees Celsius"),
            argument("humidity", kinds.between(30, 95), "humidity humidity_percent moisture", required=False),
            argument(
                "shade",
                kinds.boolean("with the shades drawn|with the shade cloth closed", "with the shades up|in full sun"),
                "shade shading close_shades shaded",
                "Whether the shades are closed",
                required=False,
            ),
        ),
        (
            "[Set|Bring|Keep] greenhouse bay {bay} to {temperature} degrees[ and {humidity} percent humidity|][.|]",
            "The orchids in bay {bay} are freezing, give them {temperature} degrees[, {humidity} percent moisture|].",
            "Bay {bay}: {temperature} C[, {humidity} %|][, {shade}|]",
            "I need {temperature} degrees under glass in section {bay}, {shade}.",
            "Seedlings just moved into bay {bay}. They like {temperature} degrees and {humidity} percent humidity.",
            "greenhouse {bay} to {temperature}[, humidity {humidity}|]",
            "Make it {temperature} degrees where the tomatoes grow, that's bay {bay}[, {shade}|].",
            "Too damp for the cacti! Bay {bay} should have {humidity} percent humidity at {temperature} degrees.",
            "Please run bay {bay}, {shade}, at {temperature} degrees.",
            "Cucumbers want it warm: {temperature} in bay {bay}[, and {humidity} percent wet|].",
            "What if we kept the ferns at {temperature} degrees? Try it in bay {bay}, {shade}.",
            "Could you change the glasshouse, bay {bay}, so that the plants get {temperature} degrees[, {shade}|]?",
            "At {temperature} degrees the lettuce does best. It's in bay {bay}. Adjust it.",
            "Tropical plants, bay {bay}, target {temperature} C, target humidity {humidity} %",
            "The leaves look odd. Leave bay {bay} at {temperature} degrees, {shade}.",
            "For the young palms in bay {bay} I want {humidity} percent humidity, {temperature} degrees.",
            "Frost tonight; don't let bay {bay} fall below {temperature} degrees, the lemons won't forgive us.",
            "Under the glass roof, section {bay}: heat to {temperature}[, moisture {humidity} percent|].",
            "Gardener's request: {temperature} degrees for the cuttings in bay {bay}[, {shade}|].",
            "Ventilate bay {bay} of the nursery until it reads {temperature} degrees[, {shade}|].",
            "My melons sulk in bay {bay}. I think {temperature} degrees would cheer them up, {shade}.",
            "New climate for the plants of bay {bay}, please, namely {temperature} degrees.",
            "Morning! The peppers in {bay} get {temperature} degrees today[ and {humidity} percent in the air|].",
        ),
        (
            "Jungle weather, please: {temperature} for whatever sprouts in bay {bay}.",
            "Basil and co. behind the panes of section {bay} would thrive with {temperature} on the thermometer.",
        ),
    ),
    tool(
        "museum loan",
        "request_museum_loan loan_artwork museumLoan lend_exhibit exhibitLoan artwork_loan",
        "Lend an exhibit to a museum in another city|Prepares the loan of a work of art until a date."
        "|Draws up the contract for an object that leaves the collection for an exhibition",
        (
            argument("work", WORK, "artwork object exhibit work", "Title of the object that is lent"),
            argument("city", kinds.CITY, "borrower_city city to_museum_in destination", "Where the borrower is"),
            argument("until", kinds.LONG_DATE, "until return_date end_date loanEnd", "Day of return"),
            argument(
                "worth",
                kinds.between(1000, 900000, 500),
                "insured_value value_euros insurance insuredFor",
                "Insured value in euros",
                required=False,
            ),
        ),
        (
            "[Lend|Loan] the {work} to the museum in {city} until {until}[.|]",
            "The gallery in {city} is asking for our {work}. They would return it on {until}.",
            "Can the {work} go to {city} for their exhibition, back by {until}?",
            "museum loan: {work}, {city}, until {until}",
            "Prepare the papers: {work}, borrowed by {city}[, insured for {worth} euros|], due back {until}",
            "Our colleagues in {city} open a big show and would love the {work}. Let them have it until {until}.",
            "Until {until} the {work} will hang in {city}. Draw up the contract, please.",
            "{city} gets the {work}, worth {worth} euros, and gives it back on {until}.",
            "I agree to part with the {work} for a while. Borrower: {city}. End: {until}.",
            "Object: {work}[. Insurance: {worth} euros|]. Destination: {city}. Return: {until}.",
            "Pack the {work} for the curators in {city}, they may keep it until {until}.",
            "A request came from the town museum of {city} - it's about the {work}, and they need it until {until}.",
            "Insure the {work} for {worth} euros and let {city} exhibit it until {until}.",
            "Would you draft an agreement with {city}? Exhibit {work}, end of the term {until}.",
            "Visitors in {city} shall see the {work} too, so we send it there until {until}.",
            "The director has signed: the {work} travels to {city} and comes home on {until}.",
            "From our vault to the art hall of {city}: {work}, for show until {until}.",
            "By {until} we want the {work} back from {city}, please write that into the lending contract.",
            "{work} out on loan, museum of {city}[, value {worth}|], ends {until}",
            "Please approve that {city} borrows the {work}[ at an insured value of {worth} euros|] until {until}.",
            "Dear registrar, {city} wishes to exhibit the {work} up to {until}. Kindly arrange it.",
            "Special show in {city}! Could we spare the {work} until {until}?",
            "Give the curator in {city} our {work}; the last day is {until}.",
        ),
        (
            "Empty our showcase: {city} may display the {work}, yet by {until} I want it home.",
            "What paperwork lets the {work} delight {city}'s public up to {until}? Start it.",
        ),
    ),
    tool(
        "press enquiry",
        "log_press_enquiry press_enquiry addPressEnquiry media_request journalistRequest",
        "Log a question from the press|Saves which journalist asks about what, for the press office."
        "|Hands a media enquiry to the spokespeople",
        (
            argument("journalist", kinds.NAME, "journalist reporter name contact", "Name of the journalist"),
            argument("outlet", PAPER, "outlet newspaper medium publication", "Newspaper, station or magazine"),
            argument("subject", kinds.SUBJECT, "subject about matter question_about", "What it is about"),
            argument("deadline", kinds.TIME, "deadline answer_by due_time replyBy", required=False),
        ),
        (
            "[Log|Note] a press enquiry: {journalist}, {outlet}, about {subject}[, deadline {deadline}|]",
            "A reporter called, {journalist} from the {outlet}. It's about {subject}.",
            "{journalist} of the {outlet} wants a statement on {subject}[, by {deadline}|].",
            "The {outlet} is writing an article (subject: {subject}), {journalist} has questions for us.",
            "Tell our spokesperson that {journalist} ({outlet}) is asking about {subject}.",
            "Journalist on line two! Name: {journalist}. Paper: {outlet}. Story: {subject}.",
            "For the press office: the {outlet} needs an answer by {deadline}. Ask for {journalist}. Re: {subject}",
            "press {outlet} / {journalist} / {subject}",
            "I just hung up on {journalist}, sorry, it was the {outlet} again, about {subject}. Put it on the list.",
            "Before {deadline}, {journalist} would like a quote for the {outlet}, keyword {subject}.",
            "Media question, {subject}, from {journalist} at the {outlet}[. They print at {deadline}|].",
            "We've been approached by the {outlet}. Their editor {journalist} is looking into {subject}.",
            "Somebody called {journalist} says the {outlet} will run a story on {subject}. Tell the press team.",
            "Interview wish from the {outlet}, subject {subject}, contact {journalist}[, reply until {deadline}|].",
            "What do we say about {subject}? The {outlet} wants to know, {journalist} to be exact. Record it.",
            "Their article on {subject} goes out at {deadline}, so {journalist} at the {outlet} hopes for a comment.",
            "Add to the media list: {journalist}, who works for the {outlet} and researches {subject}.",
            "No comment from me. Pass {journalist} with the matter of {subject} to the spokeswoman; paper: {outlet}.",
            "Caller was {journalist}, a correspondent of the {outlet}. Topic: {subject}.[ Needs it by {deadline}.|]",
            "About {subject}: the {outlet} sent {journalist} to our door with a camera. Write up the request.",
            "Dear press team, please take over {journalist}, {outlet}, on the matter of {subject}.",
            "The {outlet} smells a scandal, {journalist} phoned me at home. It concerns {subject}. File this.",
            "Could you enter that the {outlet} enquired about {subject}? The writer is {journalist}.",
        ),
        (
            "Microphones ahead! {journalist} will quote us on {subject} in the {outlet}.",
            "Our spokesman should ring {journalist}, as the {outlet} plans a page on {subject}.",
        ),
    ),
    tool(
        "film scene",
        "schedule_film_scene plan_scene shootScene film_scene call_sheet addSceneToShoot",
        "Plan the shooting of a scene of the film|Puts a scene and its cast on the call sheet."
        "|Schedules which scene is filmed with whom",
        (
            argument("scene", kinds.between(1, 180), "scene scene_number sceneNo", "Number in the script"),
            argument("cast", kinds.NAMES, "cast actors players performers", "Who plays in it"),
            argument("day", kinds.WEEKDAY, "day shooting_day shoot_on weekday", required=False),
            argument("setting", SETTINGS, "setting set_type inside_or_outside", required=False),
        ),
        (
            "[Schedule|Plan] scene {scene} with {cast}[ for {day}|][.|]",
            "We shoot scene {scene} on {day}, cast: {cast}",
            "On the call sheet please: {scene}, {cast}",
            "Scene {scene} is next, it needs {cast}.",
            "For {day} I want number {scene} of the script in front of the camera, played by {cast}",
            "scene {scene}, {setting}, actors {cast}",
            "The director decided that {cast} will do scene {scene}[ on {day}|].",
            "Lights, camera! Set up scene {scene} ({setting}) and call {cast}.",
            "Who is in scene {scene}? Right, {cast}. Then get it into the shooting plan[ on {day}|].",
            "Put {cast} down for the filming of scene {scene}.",
            "[Can|Could] we film scene {scene} this {day}? I have {cast} available.",
            "{day}, {setting}: scene {scene}. On set: {cast}.",
            "It will rain, so the crew takes the {setting} one, scene {scene}, with {cast}.",
            "Actors {cast}. Script number {scene}.[ Shooting day {day}.|]",
            "The kiss, which is scene {scene}, should be shot with {cast} before the set is torn down.",
            "Tell make-up to expect {cast} for scene {scene}, and add it to our shooting schedule.",
            "Reshoot! Scene {scene}, same costumes, same faces: {cast}",
            "Our film is behind. Squeeze in scene {scene} on {day}; the players are {cast}.",
            "As we have {cast} on set anyway, let us roll scene {scene} too.",
            "Camera team wants to know what comes {day}: it's {scene}, {setting}, starring {cast}.",
            "Shooting plan, new line: {scene} - {setting} - {cast}",
            "The car chase (scene {scene}) goes ahead with {cast}[ on {day}|].",
            "Take {cast} and do the {setting} part, number {scene} in the screenplay.",
        ),
        (
            "Clapperboard ready: {scene}, faces {cast}.",
            "I'd have {cast} say their lines from {scene} while the crane is here.",
        ),
    ),
    tool(
        "costume fitting",
        "book_costume_fitting costume_fitting scheduleFitting wardrobe_fitting fittingAppointment",
        "Arrange a costume fitting for an actor|Plans when somebody tries on a costume in the wardrobe."
        "|Books time with the theatre's tailor for trying on clothes of the play",
        (
            argument("actor", kinds.NAME, "actor performer who wearer", "Who tries the costume on"),
            argument("costume", _known_or_new(COSTUMES), "costume garment outfit piece", "What is tried on"),
            argument("time", kinds.TIME, "time start at fittingTime", "Time as HH:MM"),
            argument("day", kinds.WEEKDAY, "day weekday on_day", required=False),
        ),
        (
            "[Book|Arrange|Plan] a costume fitting for {actor}: the {costume}, at {time}[ on {day}|][.|]",
            "{actor} has to try on the {costume} at {time}.",
            "Can the tailor see {actor} at {time}[ on {day}|]? The {costume} is still too wide.",
            "fitting {actor}, {costume}, {time}[, {day}|]",
            "The {costume} is sewn. Let {actor} come to the wardrobe at {time} and slip into it.",
            "On {day} at {time} we see whether the {costume} sits well on {actor}.",
            "At {time}, {actor}, wardrobe, {costume}.",
            "Opening night is near and {actor} hasn't worn the {costume} once. Call them in for {time}[, {day}|].",
            "Please send {actor} to the dressmaker at {time}, it's for the {costume}.",
            "Does the {costume} pinch? {actor} should find out at {time}.",
            "Wardrobe here. We want {actor} for the {costume}, {day}, {time}.",
            "I still have pins to put into the {costume}. Get {actor} to stand still for me at {time}.",
            "The hem of the {costume} is too long for {actor}; take a quarter of an hour at {time} to pin it.",
            "Costume: {costume}. For: {actor}. When: {time}.",
            "Let {actor} know that the seamstress waits with the {costume} on {day} from {time}.",
            "{day}, {time}: {actor} tries the {costume}",
            "Our leading role {actor} has lost weight, so the {costume} needs another look at {time}[, {day}|].",
            "Time with the tailor at {time} for {actor}, who wears the {costume} in act two.",
            "Would {time} suit for the {costume}? It has to be taken in for {actor}.",
            "Try the {costume} on {actor}, say at {time}[ on {day}|], and bring needle and thread.",
            "Two rehearsals left! {actor} into the {costume}, {time}, no excuses.",
            "For the play, {actor} must be measured for the {costume}, {time} would be good.",
            "Dear wardrobe department, may {actor} stop by at {time} to be dressed in the {costume}?",
        ),
        (
            "Mirror, pins, {costume}! I expect {actor} at {time} sharp.",
            "Sleeves of the {costume} end at the elbow of {actor}. Let's sort it out backstage, {time}.",
        ),
    ),
    tool(
        "wedding seating",
        "seat_wedding_guests wedding_seating seatGuests assign_table weddingTable seating_plan",
        "Seat guests at a table of the wedding|Puts people on the seating plan of the wedding party."
        "|Decides at which table somebody sits when we marry",
        (
            argument("guests", kinds.NAMES, "guests people names guestNames", "Those who sit together"),
            argument("table", kinds.between(1, 30), "table table_number tableNo", "Number of the table"),
            argument("side", SIDES, "side family_of belongs_to", "Whose guests they are", required=False),
            argument(
                "children",
                kinds.boolean("with a high chair|with a baby's high chair", "without a high chair|no high chair"),
                "high_chair needs_high_chair child_seat",
                required=False,
            ),
        ),
        (
            "[Seat|Put|Place] {guests} at table {table}[, side: {side}|][.|]",
            "At our wedding {guests} should sit at table {table}[, {children}|].",
            "Table {table}: {guests}",
            "For the wedding dinner, table {table} goes to {guests}.",
            "wedding seating {guests} -> {table}[, {children}|]",
            "Could {guests} have places at table {table}, {children}?",
            "Mum insists that {guests} get table {table}, near the cake.",
            "Let's have {guests} sit together. Table {table} still has empty chairs at the reception.",
            "Side of the family: {side}. Table: {table}. Guests: {guests}.",
            "Who sits at {table}? I say {guests}.",
            "On the big day I don't want {guests} next to the band; move them to table {table}.",
            "Write place cards for {guests}, table {table}[, {children}|].",
            "Table {table}, {children}, is for {guests}.",
            "We're getting married in two weeks and I forgot {guests}! Squeeze them in at table {table}.",
            "I'd like {guests} to be at number {table}, family of the {side}, when we celebrate our marriage.",
            "Under number {table} in the seating plan, enter {guests}.",
            "Please don't split up {guests}. They belong at table {table}[, {children}|].",
            "Table plan for the reception, change number {table} to {guests}.",
            "So {guests} said yes to the invitation. Which leaves table {table} for them.",
            "Before the waiters lay table {table}, note that {guests} will sit there.",
            "At the marriage feast, chairs at table {table} are kept for {guests}[, {children}|].",
            "The aunts fight over everything, therefore {guests} must be far away, at table {table}.",
            "Guests of the {side}: {guests}. Their table is number {table}.",
        ),
        (
            "Among the rose bouquets of table {table} I picture {guests}.",
            "After the vows, where do {guests} eat? I've settled on {table}.",
        ),
    ),
    tool(
        "translation order",
        "order_translation translation_order orderTranslation request_translator translationJob",
        "Order a translation from the agency|Has a document translated by a professional translator."
        "|Sends a document to the translators, with the language and the day it is needed",
        (
            argument("document", kinds.TITLE, "document title file_title text_title", "Title of the document"),
            argument("language", LANGUAGES, "target_language language into targetLanguage", "Language wanted"),
            argument("day", kinds.WEEKDAY, "due_day due deliver_by needed_on", "Weekday of delivery", required=False),
            argument(
                "stamp",
                kinds.boolean(
                    "with a certified stamp|certified|sworn and certified",
                    "without a stamp|not certified|without certification",
                ),
                "certified is_certified sworn with_stamp",
                "Whether a sworn translator must certify it",
                required=False,
            ),
        ),
        (
            "[Order|Commission] a translation of the document {document} into {language}[, {stamp}|][.|]",
            "We need somebody at the agency to put {document} into {language}[ by {day}|].",
            "Send {document} to the translators, target language {language}[, {stamp}|].",
            "The court wants our file {document} in {language}, {stamp}.",
            "translation order: {document}, {language}[, {day}|]",
            "By {day} the {language} version of {document} has to be on my desk, so give it to a professional.",
            "Can a sworn translator take on {document}? It's to be in {language}[, {stamp}|].",
            "Our partners only read {language}. Have the file {document} done for them by the agency[ by {day}|].",
            "Document {document}, to be delivered in {language}[, {stamp}|]",
            "I want to hire a linguist for {document}; the result should be in {language}.",
            "{language} version of {document} wanted, {stamp}, until {day}.",
            "How soon can the translation bureau turn {document} into {language}? Place the job[ for {day}|].",
            "Dear agency, please translate the attached document {document} into {language}[ by {day}|].",
            "The contract partners insist on {language}, {stamp}. Order it from the bureau. Document: {document}.",
            "Hand {document} over to a native speaker who writes it in {language}[, {stamp}|].",
            "Until {day}, a translator has time for us; let them do {document} in {language}.",
            "Into {language} with {document}, and this time by a human being at the agency.",
            "New job for the language service: {document}. Wanted: {language}.[ Due: {day}.|]",
            "My papers called {document} must be in {language} for the embassy, {stamp}.",
            "We'll pay for it, just get {document} professionally done in {language}[ for {day}|].",
            "Please commission the bureau with {document}, language {language}, {stamp}.",
            "For the authorities, {stamp}: the file {document}, rendered in {language}.",
            "Nobody here speaks {language}, so outsource {document} to people who do[, latest {day}|].",
        ),
        (
            "Interpreters' office, a new client! Title {document}, wanted tongue {language}.",
            "I'd rather leave {document} to experts than do the {language} myself. Hire them.",
        ),
    ),
)
