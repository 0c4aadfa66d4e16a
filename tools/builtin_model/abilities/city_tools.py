"""Tools of a town and its people: bikes, street lights, dogs, buses, lifts, pools, votes, trees, moving and tours."""

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.known_tools import argument, tool
from tools.builtin_model.draw import Draw, words

FAULTS = kinds.choice("dark", "flickering", "crooked", "buzzing")
NOISES = kinds.listed(
    "loud music|drilling|a barking dog|a leaf blower|a power saw|a car alarm|hammering|shouting|a lawn mower"
)
BREEDS = kinds.listed("poodle|beagle|dachshund|terrier|boxer|spaniel|labrador|collie|husky|pug|whippet|mongrel")
SUBSTANCES = kinds.choice("bacteria", "algae", "nitrate", "lead")
POOL_PARTS = kinds.choice("indoor", "outdoor", "children's")
ELECTIONS = kinds.choice("council", "mayor", "parliament")
TREES = kinds.listed("oak|maple|birch|cherry|lime|chestnut|plane|ash|beech|hornbeam|rowan|walnut|pine|apple")
ANIMALS = kinds.choice("dog", "cat", "rabbit", "parrot", "tortoise", "hamster")
GENRES = kinds.listed(
    "crime|fantasy|science fiction|romance|history|horror|travel|poetry|biography|humour|adventure|philosophy"
)
LANGUAGES = kinds.listed(
    "English|Spanish|French|German|Italian|Polish|Dutch|Japanese|Mandarin|Arabic|Portuguese|Turkish|Korean"
)


def _street(draw: Draw) -> str:
    word = draw.pick((values.any_word(draw).capitalize(), draw.pick(kinds.TITLES)))
    return f"{word} {draw.pick(words('Street Street Road Lane Avenue Square Way Alley'))}"


def _address(draw: Draw) -> str:
    """A street with the number of a house, which stands before or behind it."""
    number = f"{draw.rng.randrange(1, 300)}{draw.pick(('', '', '', 'a', 'b'))}"
    return f"{number} {_street(draw)}" if draw.chance(0.75) else f"{_street(draw)} {number}"


def _bus_line(draw: Draw) -> str:
    digits = str(draw.rng.randrange(1, 10 ** draw.pick((1, 2, 2, 3))))
    return f"{draw.pick(words('N X M E S A'))}{digits}" if draw.chance(0.35) else digits


def _waters(draw: Draw) -> str:
    name = draw.pick((values.any_word(draw).capitalize(), draw.pick(kinds.TITLES), values.city(draw)))
    return f"Lake {name}" if draw.chance(0.4) else f"{name} {draw.pick(words('Lake Beach Bay Pond Reservoir'))}"


def _pool(draw: Draw) -> str:
    name = draw.pick((values.any_word(draw).capitalize(), draw.pick(kinds.TITLES), values.city(draw)))
    return f"{name} {draw.pick(words('Pool Pool Baths Lido'))}"


def _plate(draw: Draw) -> str:
    letters, more = values.acronym(draw), values.acronym(draw)[:2]
    digits = draw.rng.randrange(1, 10000)
    return draw.pick(
        (f"{letters[:2]}-{more} {digits}", f"{letters} {digits}", f"{letters}{digits}", f"{digits} {more}")
    )


def _metres(draw: Draw) -> kinds.Said:
    value = draw.rng.randrange(11, 60) / 10
    return (str(int(value)), int(value)) if value == int(value) else (str(value), value)


def _date(draw: Draw) -> kinds.Said:
    return draw.weighted(((3, kinds.LONG_DATE), (1, kinds.ISO_DATE), (1, kinds.WEEKDAY))).make(draw)


STREET = kinds.Kind(kinds.STRING, kinds.plain(_street))
ADDRESS = kinds.Kind(kinds.STRING, kinds.plain(_address))
BUS_LINE = kinds.Kind(kinds.STRING, kinds.plain(_bus_line))
WATERS = kinds.Kind(kinds.STRING, kinds.plain(_waters))
POOL = kinds.Kind(kinds.STRING, kinds.plain(_pool))
PLATE = kinds.Kind(kinds.STRING, kinds.plain(_plate))
METRES = kinds.Kind({"type": "number"}, _metres)
DATE = kinds.Kind(kinds.STRING, _date)

TOOLS = (
    tool(
        "bike rental",
        "rent_bike bike_rental rentBicycle hire_bike bike_share reserveBike",
        "Rent a bicycle for some hours|Reserves a bike of the city's rental scheme|Hire a bike at a station",
        (
            argument("place", kinds.SPOT, "station pickup place location", "Where the bike is picked up"),
            argument("hours", kinds.SMALL, "hours duration num_hours", "For how many hours"),
            argument(
                "motor",
                kinds.boolean("with a motor|with motor support", "without a motor|with no motor"),
                "electric motor is_electric ebike",
                "Whether the bike has an electric motor",
                required=False,
            ),
            argument("start", kinds.TIME, "start start_time begin from_time", required=False),
        ),
        (
            "[Rent|Hire|Reserve] me a bike at {place} for {hours} hours[.|, please.|]",
            "I'd like to cycle for {hours} hours, starting from {place}[.|]",
            "Bike rental, {place}, {hours} hours[, {motor}|]",
            "Is there a bicycle I could [borrow|have] near {place}? I'd keep it for {hours} hours[, {motor}|].",
            "{hours} hours on two wheels, please, picked up at {place}[ at {start}|][.|]",
            "[Can|Could] I get a bike {motor} at {place}? {hours} hours would do.",
            "We land early and want to see the town from the saddle. Put one aside at {place} for {hours} hours.",
            "From {start} I need a bike at {place}, {hours} hours altogether[.|]",
            "My own bicycle has a flat tyre, so get me another one near {place}; {hours} hours is plenty[.|]",
            "For {hours} hours: one bike {motor}, to be collected at {place}[.|]",
            "bike at {place} for {hours} hours",
            "What about a ride along the river? Reserve a bicycle at {place}, {hours} hours[, {motor}|].",
            "Pick-up at {place}. Duration: {hours} hours. Vehicle: a bike[ {motor}|][.|]",
            "Too far to walk, too nice for the bus: I'd pedal from {place} for {hours} hours[, {motor}|].",
            "I want to be pedalling by {start}. Station: {place}, time needed: {hours} hours.",
            "[Please|] hire a bicycle {motor} for me, {hours} hours, station at {place}[.|]",
            "My knees are bad, so {motor}, please - a bicycle at {place} for {hours} hours.",
            "There should be free bikes at {place}. Take one for me, {hours} hours[.|, thanks.]",
            "Somebody told me you can unlock bicycles at {place}. I'd need mine for {hours} hours[.|]",
            "How about cycling instead of driving? {hours} hours, {motor}, leaving from {place}[.|]",
            "Start of the ride {start}, end {hours} hours later, and the bike waits at {place}[.|]",
            "I'm standing at {place} and would love to ride a bike for {hours} hours[.|!]",
            "Near {place}, for {hours} hours, I want to hire something with pedals[, {motor}|][.|]",
        ),
        (
            "Handlebars, a bell and {hours} hours of fresh air is all I ask; let me start out from {place}.",
            "Could one of the city's cycles be mine for the next {hours} hours? I'll fetch it at {place}.",
        ),
    ),
    tool(
        "street light fault",
        "report_street_light street_light_fault reportStreetlight lamp_fault notify_broken_lamp streetLampDefect",
        "Report a broken street light|Tells the city that a lamp in a street has a fault"
        "|Files a defect of the public lighting",
        (
            argument("street", STREET, "street location road street_name", "The street in which the lamp stands"),
            argument("fault", FAULTS, "fault problem defect condition", "What is wrong with the lamp"),
            argument("pole", kinds.IDENTIFIER, "pole_id lamp_id poleNumber", "Number on the pole", required=False),
        ),
        (
            "[The|A] street light in {street} is {fault}[.|, please report it.|]",
            "Report a {fault} lamp in {street}[, pole {pole}|][.|, please.|]",
            "Every night I walk home along {street} and one of the lamps is {fault}[.|]",
            "Street light fault: {street}, {fault}[, number {pole}|]",
            "Who do I tell when a lamp post is {fault}? It's in {street}[, the plate says {pole}|].",
            "On {street}, the light with the number {pole} is {fault}[.|]",
            "Hello city council, our street lighting in {street} needs you: the lamp is {fault}[.|]",
            "It's pitch black outside my door in {street}. The lamp has been {fault} since Sunday.",
            "[Please|] let the town know that lamp {pole} in {street} is {fault}[.|]",
            "{fault} street lamp, {street}[, {pole}|]",
            "My children are afraid on the way to school since the light on {street} is {fault}[.|]",
            "Lamp {pole} is {fault}. You'll find it in {street}[.|]",
            "Has anybody told you yet about the lantern in {street}? It is {fault}.",
            "Could someone repair the light on the pole in {street}? At the moment it's {fault}[, pole {pole}|].",
            "After the storm the lamp post in {street} is {fault}[; its number is {pole}|][.|]",
            "I noticed something on {street}: lamp number {pole} looks {fault}[.|]",
            "Dear Sir or Madam, the lighting in {street} is defective. It is {fault}. Please send an electrician.",
            "What's wrong: {fault}. Where: street lamp in {street}[. Which: {pole}|][.|]",
            "You can't see the pavement in {street} after sunset, the lamp is {fault}[.|!]",
            "Make a report for the lighting department, {street}, {fault} light[.|, please.]",
            "pole {pole}, {street}, lamp {fault}",
            "I live in {street} and can't sleep, the street lamp in front of the window is {fault}[.|]",
            "When will you mend the lantern on {street}? It's {fault} again[.|]",
        ),
        (
            "Drivers nearly ran over me in {street} because the lantern above the crossing is {fault}.",
            "An electrician with a ladder is wanted in {street}: one bulb up there is {fault}.",
        ),
    ),
    tool(
        "noise complaint",
        "file_noise_complaint noise_complaint reportNoise complain_about_noise submit_noise_report noiseReport",
        "File a complaint about noise|Reports a disturbance by loud sounds to the authorities"
        "|Registers a complaint about a noisy neighbour",
        (
            argument("address", ADDRESS, "address location source_address place", "Where the noise comes from"),
            argument("noise", NOISES, "noise kind source noise_type", "What is heard, e.g. loud music"),
            argument("since", kinds.TIME, "since start began_at start_time", "Since when (HH:MM)", required=False),
            argument(
                "hidden",
                kinds.boolean("anonymously|without my name", "with my name on it|under my own name"),
                "anonymous hide_name is_anonymous",
                "Whether the complainer stays unknown",
                required=False,
            ),
        ),
        (
            "I want to complain about {noise} at {address}[.|, please file it.|]",
            "File a noise complaint: {noise} at {address}[, since {since}|][.|]",
            "Nobody in our house can sleep. There's {noise} coming from {address}[ since {since}|].",
            "Since {since} we've had to listen to {noise} from {address}[.|!]",
            "[Can|Could] I report my neighbours at {address}, {hidden}? It's about {noise}.",
            "{noise}, {address}[, {since}|]. Do something!",
            "It started at {since} and hasn't stopped: {noise}, over at {address}[.|]",
            "Is {noise} allowed on a Sunday? Because that's what goes on at {address}. Report it[.|, please.]",
            "Noise complaint, {hidden}: {address}, {noise}[, from {since}|][.|]",
            "The people at {address} are driving me mad with {noise}[.|, please put that on record.]",
            "Put in a complaint {hidden} against {address} for {noise}[.|]",
            "My baby wakes up all the time because of {noise} at {address}[.|]",
            "To whom it may concern: at {address} there is {noise} every night. I hand this in {hidden}.",
            "What can be done about {noise}? The source is {address}, and it's unbearable[.|]",
            "Please tell the officers on duty that {address} is disturbing the peace again with {noise}[.|]",
            "noise at {address}: {noise}",
            "I've rung the bell twice, they won't open. {address}, {noise}. Make it official[.|, {hidden}.]",
            "Way too loud here! Someone at {address} is bothering us with {noise}[.|]",
            "I've got a headache from {noise} next door, that's {address}[. It began at {since}|][.|]",
            "Register a disturbance at {address}, {hidden}. Reason: {noise}[.|]",
            "How do I get some quiet? All I hear is {noise}, and it's from {address}. File a report[.|, please.]",
            "We have asked {address} nicely to stop. Now I'd like to report {noise}, {hidden}[.|]",
        ),
        (
            "Our ears hurt! Whoever lives at {address} thinks that {noise} is fine at this hour.",
            "Silence is what I pay rent for, not {noise} out of {address}; take this down officially.",
        ),
    ),
    tool(
        "dog licence",
        "register_dog dog_licence applyDogLicence license_dog dog_registration registerDog",
        "Register a dog with the city|Applies for a dog licence|Gets the yearly licence for keeping a dog",
        (
            argument("dog", kinds.NAME, "dog_name name dog pet_name", "What the dog is called"),
            argument("breed", BREEDS, "breed race dog_breed", "The breed, e.g. poodle"),
            argument("years", kinds.between(2, 12), "years age age_years", "The dog's age in years", required=False),
            argument(
                "neutered",
                kinds.boolean("neutered|already neutered", "not neutered|not yet neutered"),
                "neutered is_neutered fixed",
                required=False,
            ),
        ),
        (
            "[I need|I'd like] a licence for my dog {dog}, breed: {breed}[.|]",
            "Register {dog} with the town[.|, please.] Breed {breed}[, {years} years old|][.|]",
            "We've just adopted a {breed} called {dog} and want to do it by the book[.|]",
            "Dog licence: {dog}, {breed}[, {neutered}|]",
            "What do I pay for keeping a {breed}? Anyway, sign {dog} up[, {years} years old|].",
            "My {breed} is {years} years old, goes by {dog} and still has no tag from the city[.|]",
            "[Can|Could] you get the yearly permit for {dog}? She's a {breed}[, {neutered}|].",
            "The officer in the park said my {breed} has to be registered. The name is {dog}[.|]",
            "{dog} is a {breed}, {neutered}. Please make him legal[.|]",
            "apply dog licence {dog}, {breed}",
            "A {breed} moved in with us on Friday! Put {dog} on the council's list[.|, please.]",
            "New four-legged citizen: {dog}, {breed}[, {years} years|][.|]",
            "How do I get the official tag? I own a {breed}, {neutered}, named {dog}.",
            "Breed: {breed}. Name: {dog}. I would like to register this dog.",
            "For the dog tax: we keep a {breed}. We call it {dog}[. It is {neutered}|][.|]",
            "Please renew the dog registration, it's still the same {breed}, {dog}, now {years} years old[.|]",
            "Our puppy {dog} needs his papers from the town hall; he's a {breed}[.|]",
            "I was fined because {dog} has no licence. Apply for one: {breed}[, {neutered}|][.|]",
            "Since we moved here with our {breed}, nobody has registered {dog}[.|, so do it now.]",
            "It's {years} years old, a {breed}, {neutered}, and listens to {dog}. Enter it at the town hall[.|]",
            "Fill in the application for dog owners: {dog}, a {breed}[ of {years} years|][.|]",
            "Hi, the deadline for the tags is tomorrow and I forgot about {dog}, our {breed}[.|]",
            "[Please|] take my {breed} into the dog register under the name {dog}[.|]",
        ),
        (
            "The town charges owners like me, so do the paperwork: {breed}, answers to {dog}.",
            "I don't want any trouble with city hall about {dog}; you may write down that he's a {breed}.",
        ),
    ),
    tool(
        "bus times",
        "get_bus_times bus_times nextBus bus_departures busSchedule bus_timetable",
        "Get the next departures of a bus|Looks up when a bus line leaves a stop|Timetable of the city's buses",
        (
            argument("line", BUS_LINE, "line bus route line_number", "The number of the line"),
            argument("stop", kinds.SPOT, "stop bus_stop from_stop station", "The stop where one gets on"),
            argument("after", kinds.TIME, "after earliest not_before time", "Not before this time", required=False),
        ),
        (
            "[When|What time] does bus {line} leave from {stop}[?| after {after}?]",
            "Next {line} bus at {stop}[?|, please.|]",
            "How long do I have to wait for the {line} at {stop}?",
            "I'm at {stop}, freezing. When does the {line} finally come?",
            "bus {line}, {stop}[, after {after}|]",
            "Show [me|] the departures of line {line} at {stop}[ from {after} on|][.|]",
            "Did I just miss the {line} at {stop}? When's the one after that?",
            "My shift ends at {after}; which {line} bus can I catch at {stop}?",
            "From {stop} I take the {line}. [When does it go|What are the times][?| after {after}?]",
            "Is the {line} still running at {after}? I'd get on at {stop}.",
            "[Look up|Check] the timetable for bus number {line}, stop: {stop}[.|, please.]",
            "Line {line} from {stop}, any time after {after}[.|, when does it go?]",
            "Grandma wants to ride the {line} and gets on at {stop}. Which departures are there[ after {after}|]?",
            "How often does bus {line} stop at {stop}?",
            "After {after}, when can I board the {line} at {stop}?",
            "Do I have to run? I want to catch the {line} bus at {stop}[.|]",
            "The sign at {stop} is broken, so tell me when the {line} is due[.|]",
            "Going home with the {line} from {stop}. Earliest {after}. What's on the timetable?",
            "Give me the bus times: line {line}, {stop}[, not before {after}|][.|]",
            "At {stop}, what minute past the hour does the {line} bus leave?",
            "Can I finish my coffee, or is the {line} at {stop} about to leave?",
            "We're a school class waiting near {stop} for bus {line}. When is it supposed to be here?",
            "I need the departure of the {line}[ after {after}|]. My stop is {stop}.",
        ),
        (
            "The {line} ought to pull in at {stop} any minute, or am I mistaken?",
            "Standing under the shelter close to {stop}: minutes left till number {line} opens its doors?",
        ),
    ),
    tool(
        "lift status",
        "lift_status get_lift_status isLiftWorking elevator_status check_elevator liftState",
        "Check whether a lift works|Tells if the elevator of a building or station is in service"
        "|Status of a public lift",
        (
            argument("place", kinds.SPOT, "place building station location", "Where the lift is"),
            argument("lift", kinds.IDENTIFIER, "lift_id lift elevator_id number", "Which lift", required=False),
            argument("floor", kinds.between(2, 40), "floor to_floor level", "The floor to reach", required=False),
        ),
        (
            "[Is|Does] the lift at {place} [working|work|in service][?| today?]",
            "Lift status, {place}[, {lift}|]",
            "I'm in a wheelchair. Can I get up to floor {floor} at {place}?",
            "Is elevator {lift} at {place} [still|] out of order?",
            "We have a pram with us and would get off at {place} - are the elevators running?",
            "Check the elevator at {place}[, number {lift}|][.|, please.]",
            "My mother can't climb stairs. How do things look with the lifts at {place}?",
            "At {place}, does lift {lift} go up to floor {floor} again?",
            "Do I have to carry my suitcases up the steps at {place}, or is the lift fixed?",
            "elevator {place} working?",
            "Has {lift} been repaired yet? I mean the lift at {place}[.|]",
            "Floor {floor} without stairs, is that possible at {place} right now?",
            "Tell me the state of the lift[ {lift}|] at {place}[.|, please.|]",
            "Last week the elevator near {place} was stuck. Is it moving again?",
            "I have a delivery of furniture for floor {floor} at {place}. Can the lift be used?",
            "Before I set out with my crutches: are the elevators at {place} in order?",
            "Any news on lift {lift}, {place}?",
            "Someone pressed the alarm in the elevator at {place}. Is that lift out of service now?",
            "Find out for me whether one can reach floor {floor} by elevator at {place}[.|]",
            "Our technician asks about {place}: what does lift {lift} report?",
            "Can a person with a walking frame get to the upper level at {place} today?",
            "There's a queue in front of the doors at {place}, nothing goes up or down. Is the lift broken?",
            "{place}: are all elevators in operation?",
        ),
        (
            "Will I be stuck at the bottom of the stairs at {place} with my wheels?",
            "Pushing the button does nothing at {place}; has the cabin been shut down?",
        ),
    ),
    tool(
        "water quality",
        "water_quality get_water_quality checkWater bathing_water_test water_report waterQuality",
        "Get the quality of the bathing water|Tells how clean a lake or beach is"
        "|Latest measurements of the water, by place",
        (
            argument("waters", WATERS, "place lake waters site", "The lake or beach"),
            argument("substance", SUBSTANCES, "substance parameter pollutant", "What is measured", required=False),
            argument("date", DATE, "date day sampled_on", "The day of the sample", required=False),
        ),
        (
            "[How clean is|How dirty is] the water at {waters}[?| on {date}?]",
            "Can the kids swim at {waters} without getting ill?",
            "Water quality {waters}[, {substance}|]",
            "Is there [too much|any] {substance} in the water at {waters}?",
            "[Get|Show] me the water test from {date} for {waters}[.|]",
            "Is it safe to bathe at {waters}?",
            "After all that rain I wonder whether {waters} is polluted[.| now.]",
            "We'd like to jump in at {waters}[ on {date}|]. Is the water good enough?",
            "What did they measure at {waters}? I'm interested in {substance}.",
            "My dog drank from {waters} and now he's sick. Was there {substance} in it?",
            "How much {substance} was found at {waters}[ on {date}|]?",
            "{waters}: is the water clean?",
            "They closed {waters} last summer. What are the readings like now?",
            "I read that {waters} is full of {substance}. Is that true?",
            "On {date}, how was the water at {waters}?",
            "The water at {waters} looks green and smells. Are there [fresh|new] lab results?",
            "Check {waters} for {substance}[.|, please.]",
            "Would you let your children paddle at {waters}? Look at the measurements first[.|]",
            "Samples from {waters}[, {date}|]: what do they say[ about {substance}|]?",
            "clean enough to swim? {waters}",
            "I get a rash from dirty lakes, so how is {waters} doing[ on {date}|]?",
            "For our article about {waters} we need the {substance} level[ of {date}|][.|]",
            "Fish are dying at {waters}. Tell me what's in the water[.|, please.]",
        ),
        (
            "A swim would be lovely, yet I don't fancy germs: what is floating about in {waters}?",
            "Have the laboratory people given {waters} a good mark this season?",
        ),
    ),
    tool(
        "pool opening hours",
        "pool_hours get_pool_hours poolOpeningHours swimming_pool_hours pool_times when_pool_opens",
        "Get the opening hours of a swimming pool|Tells when the public baths are open"
        "|Looks up at what times one can swim in a pool",
        (
            argument("pool", POOL, "pool pool_name name baths", "The name of the swimming pool"),
            argument("day", kinds.WEEKDAY, "day weekday day_of_week", "Day of the week", required=False),
            argument("part", POOL_PARTS, "part area section pool_type", "Which part of it", required=False),
        ),
        (
            "[When|What time] does {pool} [open|close][?| on {day}?]",
            "Opening hours of {pool}[, {day}|][?|, please.|]",
            "Until what time can we do laps at {pool}[ on {day}|]?",
            "I'd like to swim before work. How early does {pool} let people in[ on {day}|]?",
            "Is {pool} open [now|today|on {day}]?",
            "How long is the {part} pool at {pool} open[ on {day}|]?",
            "On {day}, what are the hours at {pool}?",
            "{pool} on {day} open?",
            "Are they open on {day} at {pool}? I promised the kids we'd go down the slides.",
            "Our towels are packed, just tell me when {pool} opens its doors[.|]",
            "For the {part} area of {pool}: from when until when?",
            "What time do the lifeguards at {pool} send everyone home[ on {day}|]?",
            "Can I still go for a swim at {pool} after dinner[ on {day}|]?",
            "Look up the pool hours for {pool}[, {part} section|][.|, please.]",
            "I was standing in front of a locked door at {pool}. When are they open?",
            "My swimming lessons at {pool} begin next week. When does the building open on {day}?",
            "Does the {part} part of {pool} close earlier on {day}?",
            "hours for {pool}, {part}",
            "We'd go to {pool} on {day} if it isn't closed by noon. What are the times?",
            "Every {day} I want to do forty lengths at {pool}. At what hour can I start?",
            "Which hours does the {part} pool at {pool} keep?",
            "It's so hot today! How late can we stay at {pool}?",
            "Please check for me: {pool}, {day}, opening and closing time[.|]",
        ),
        (
            "From which hour on may I splash around at {pool}?",
            "My trunks are already on. Have they unlocked {pool} yet?",
        ),
    ),
    tool(
        "street parking",
        "pay_street_parking street_parking payParking start_parking parking_meter startParkingSession",
        "Pay for parking in the street|Starts a parking session for a car|Buys a ticket from the parking meter",
        (
            argument("plate", PLATE, "plate licence_plate license_plate car", "The car's number plate"),
            argument("minutes", kinds.between(10, 240, 5), "minutes duration length", "How long, in minutes"),
            argument("zone", kinds.IDENTIFIER, "zone zone_id area parking_zone", "The parking zone", required=False),
            argument("limit", kinds.DECIMAL, "max_price limit max_cost", "The most it may cost", required=False),
        ),
        (
            "[Pay|Get] {minutes} minutes of parking for {plate}[.|, please.|]",
            "Start parking: plate {plate}, {minutes} minutes[, zone {zone}|]",
            "I'm leaving the car in the street for {minutes} minutes. The plate is {plate}[, the zone {zone}|].",
            "The meter won't take my coins! Car {plate}, {minutes} minutes[, please|].",
            "{plate}, zone {zone}, {minutes} minutes",
            "[Can|Could] you feed the meter for {plate}? I'll be {minutes} minutes.",
            "Buy me a street ticket for {minutes} minutes in zone {zone}. My number plate: {plate}[.|]",
            "We're in zone {zone} with {plate} and back in {minutes} minutes[.|]",
            "I don't want another fine. {minutes} minutes for the car with the plate {plate}[.|, please.]",
            "In zone {zone}, {plate} may stand for {minutes} minutes, right? Then pay for it.",
            "For the car {plate} please pay {minutes} minutes at the kerb, but not more than {limit}[.|]",
            "parking {plate}, {minutes} min",
            "Just popping into the shop, so {minutes} minutes for {plate} will be enough[.|]",
            "If it costs less than {limit}, pay for {minutes} minutes. The car is {plate}[, zone {zone}|].",
            "There's a warden coming! Quick, {minutes} minutes for {plate}[ in zone {zone}|]!",
            "My wife took the car, plate {plate}, and forgot the ticket. Pay {minutes} minutes for her[.|]",
            "A space at last, zone {zone}. Please put {minutes} minutes on {plate}[.|]",
            "Plate: {plate}; time: {minutes} minutes; at most {limit}. Street parking, please.",
            "The dentist says I'll be in the chair for {minutes} minutes; cover {plate} for that time[.|]",
            "How do I pay here without cash? It's {plate}, and I'd stay {minutes} minutes[.|]",
            "I've found a spot by the roadside for {plate}. Let the clock run for {minutes} minutes[.|]",
            "Spend up to {limit} so that {plate} can stay where it is for {minutes} minutes[.|]",
            "Zone {zone} says you have to pay by phone. So: {minutes} minutes, car {plate}[.|]",
        ),
        (
            "Until I come back in {minutes} minutes, {plate} shouldn't collect a penalty at the kerb.",
            "No change in my pocket, but {plate} must be good for {minutes} minutes out here.",
        ),
    ),
    tool(
        "voting place",
        "find_polling_station voting_place pollingPlace where_to_vote polling_station_lookup findPollingStation",
        "Find the polling station for an address|Tells a citizen where to vote"
        "|Looks up the voting place of a household",
        (
            argument("address", ADDRESS, "address home_address residence voter_address", "Where the voter lives"),
            argument("election", ELECTIONS, "election vote_type election_type", "Which election", required=False),
            argument(
                "access",
                kinds.boolean("step-free|without stairs", "stairs are fine|steps don't matter"),
                "step_free accessible barrier_free",
                "Whether there must be no steps",
                required=False,
            ),
        ),
        (
            "[Where|In which place] do I vote if I live at {address}[?| in the {election} election?]",
            "I've lost my election letter. My address is {address}[.|, where do I have to go?]",
            "Polling station for {address}[, {access}|][?|, please.|]",
            "Which school or hall has the ballot boxes for {address}?",
            "Find the voting place of {address}[ for the {election} election|][.|]",
            "My grandfather at {address} wants to cast his vote ({access}). Where does he go?",
            "{address} - where's the ballot[ for the {election} election|]?",
            "It's the first election I'm old enough for! I live at {address}; where is my polling place?",
            "We moved to {address} in spring. Do we still go to the old school to vote?",
            "For the {election} election: which polling station belongs to {address}?",
            "where to vote, {address}",
            "Election day on Sunday, home address {address}, {access}. Which building?",
            "Could you look up the place where people from {address} elect their {election}?",
            "Tell me where I can put my cross on Sunday. I'm registered at {address}[.|]",
            "Resident of {address} looking for the right polling station[, {access}|][.|]",
            "Since my flat is at {address}, which precinct am I in and where's the booth?",
            "Next to what church or school do the folks of {address} line up for the {election} election?",
            "I need a polling place, {access}, and I live at {address}[.|]",
            "Our neighbour wants to go to the polls with us. She's at {address}. Which room is hers?",
            "Ballot paper filled in, but where do I hand it in? I'm from {address}[.|]",
            "Someone at {address} is entitled to vote in the {election} election. Name the station[.|, please.]",
            "Is it the gym again? Please check where the voters of {address} must go[.|]",
            "With a letter sent to {address}, which polling station am I assigned to[, {access}|]?",
        ),
        (
            "Democracy calls, yet nobody told the household at {address} which door to walk through on Sunday.",
            "At what booth will the helpers find me on their list? Home is {address}.",
        ),
    ),
    tool(
        "fire permit",
        "request_fire_permit fire_permit bonfirePermit apply_open_fire allow_campfire burnPermit",
        "Apply for a permit to light a fire outdoors|Asks the fire brigade to allow a bonfire"
        "|Requests permission for an open fire",
        (
            argument("place", kinds.SPOT, "place location site where", "Where the fire will be"),
            argument("date", DATE, "date day on_date", "The day of the fire"),
            argument("height", METRES, "height metres height_m pile_height", "Height in metres", required=False),
            argument("people", kinds.SMALL, "people guests attendance num_people", required=False),
        ),
        (
            "I'd like to light a bonfire near {place} on {date}[.|, is that allowed?]",
            "Apply for a fire permit: {place}, {date}[, {height} metres high|]",
            "We want to burn old branches on {date}, close to {place}. Please ask the fire brigade[.|]",
            "[Can|May] we have a campfire at {place} on {date}? There will be {people} of us.",
            "On {date} our club puts a match to a pile of wood, {height} metres high, at {place}. Get the papers.",
            "Permission for an open fire, please. {date}, {place}[, {people} guests|][.|]",
            "The fire chief has to agree before we set anything alight near {place} on {date}[.|]",
            "{date}: bonfire at {place}, {people} people[, about {height} metres tall|]",
            "Is it legal to burn garden waste near {place} on {date}? If it needs a permit, request it[.|]",
            "Our scouts dream of sausages over the flames at {place}. The day would be {date}. Ask for us[.|]",
            "fire permit for {place}, {date}",
            "Do I need someone's approval for flames of {height} metres? It's at {place}, on {date}. Apply for it.",
            "Please request that {people} people may sit round a fire at {place} on {date}[.|]",
            "Midsummer is coming! Could we get a licence to burn a heap of wood at {place} on {date}?",
            "The heap will be {height} metres high. Location: {place}. Day: {date}. I need the burn permit[.|]",
            "Last year somebody called the fire engines, so announce our bonfire at {place} on {date} properly[.|]",
            "At {place} we'd like to make a fire for {people} guests on {date}[.|, please get it approved.]",
            "Dear fire department, may I burn hedge cuttings near {place}? I thought of {date}.",
            "To keep out of trouble I'm asking first: open flames, {date}, next to {place}[.|]",
            "Get me the authority's okay for a fire on {date}[ with {people} people|]. We meet at {place}.",
            "Burning of wood planned for {date} at {place}; height {height} metres. Request permission[.|, please.]",
            "Send in the form for a campfire. When: {date}. Where: {place}[. Guests: {people}|][.|]",
            "It's dry out there, but is a small fire at {place} still possible on {date}? Hand in a request[.|]",
        ),
        (
            "We've stacked logs next to {place} and would hate to meet angry firefighters on {date}.",
            "Let the authorities know that smoke will rise by {place} on {date} and that we ask for their blessing.",
        ),
    ),
    tool(
        "tree planting",
        "request_tree_planting tree_planting plantTree plant_street_tree propose_tree sponsorTree",
        "Ask the city to plant a tree|Requests new trees for a street|Proposes a place for tree planting",
        (
            argument("street", STREET, "street location road site", "Where it should grow"),
            argument("tree", TREES, "species tree kind tree_type", "The kind of tree, e.g. oak"),
            argument("count", kinds.SMALL, "count number trees how_many", "How many trees", required=False),
            argument("donor", kinds.NAME, "donor sponsor paid_by", "Who pays for it", required=False),
        ),
        (
            "[Please|] plant a new tree in {street}, preferably {tree}[.|]",
            "{street} has no shade at all. Could the city put in some {tree} trees?",
            "Tree planting: {street}, {tree}[, {count} of them|]",
            "I'd like to donate {count} trees to {street}: {tree}, in the name of {donor}[.|]",
            "Where they felled everything in {street}, we want {tree} trees to grow[.|, {count} in all.]",
            "What would it take to get {tree} trees into {street}? Hand in a request[.|, please.]",
            "{donor} would pay for {tree} trees along {street}[.| - please suggest it to the city.]",
            "It gets so hot on our road. Ask the parks department for {count} trees in {street}, species {tree}[.|]",
            "Let's make {street} greener! Propose {tree}[, {count} pieces|][.|]",
            "The children of our school wish for {tree} trees on {street}[.|, so pass it on.]",
            "trees for {street}, kind: {tree}",
            "In {street} there's an empty patch of soil; {tree} would look lovely there[.|]",
            "My late husband loved {tree} trees. I want the town to set one in {street}, given by {donor}[.|]",
            "Suggestion to the gardeners of the city: {count} trees for {street}, all {tree}[.|]",
            "Birds need a place to nest on {street}. My proposal is {tree}[.|, {count} trees.]",
            "Can residents ask for trees? We'd want {tree} in {street}[.|, {count} in a row.]",
            "Number: {count}. Species: {tree}. Planted along {street}[, paid by {donor}|][.|]",
            "Sponsor wanted and found: {donor} gives money for {tree} trees, site {street}[.|]",
            "How about replacing the dead trunks on {street} by {count} young trees, sort {tree}?",
            "Nothing but concrete on {street}! I vote for {tree} trees[.|, please request them.]",
            "Instead of parking spaces I'd rather see {tree} saplings on {street}. File that with the city[.|]",
            "Dear parks office, as a birthday present from {donor} we'd like {tree} planted in {street}.",
            "Put us on the list for new trees: {tree}, and the road is {street}[.|]",
        ),
        (
            "Roots and leaves instead of asphalt, that's my wish for {street}; {tree} might do well.",
            "Someone with a spade and a young {tree} should pay {street} a visit in autumn.",
        ),
    ),
    tool(
        "moving house",
        "register_move moving_house changeAddress report_move register_new_address announceMove",
        "Register a new home address with the city|Reports that people have moved house"
        "|Changes where citizens are registered",
        (
            argument("people", kinds.NAMES, "people names persons residents", "Everybody who moves"),
            argument("address", ADDRESS, "new_address address to_address", "The new home"),
            argument("date", DATE, "date moving_date since move_in", "The day of the move"),
            argument("city", kinds.CITY, "old_city from_city previous", "Where they lived before", required=False),
        ),
        (
            "We're moving to {address} on {date}. Please register {people}[.|]",
            "From {date} on, the home of {people} is {address}[.|]",
            "Register a new address: {address}, valid from {date}, for {people}[.|]",
            "The boxes are packed! On {date} we leave {city} for {address}. Put down {people}[.|]",
            "Moving house: {people} to {address} on {date}",
            "Who needs to know that we live at {address} since {date}? Tell the town hall, for {people}[.|]",
            "On {date} I got the keys to {address}. Enter {people} as residents there[.|]",
            "[Can|Could] you report our move to the authorities? {address}, {date}, and it's about {people}.",
            "After ten years in {city}, the family has a new flat at {address} as of {date}: {people}[.|]",
            "Change where {people} live: {address}, starting {date}[.|]",
            "Residents' office, please note that {people} moved from {city} to {address} on {date}[.|]",
            "Old town: {city}. New home: {address}. Since {date}. Persons: {people}",
            "I must sign in at the town hall within two weeks, so register {people} at {address} from {date}[.|]",
            "It's official, we bought the house at {address}! We move in on {date}, that is {people}[.|]",
            "Our landlord has signed for {address}. As of {date}, list {people} there[.|]",
            "Until now {people} lived in {city}. That changes on {date}, when {address} becomes home.",
            "Address change for {people}; new one is {address}, moving day {date}[.|]",
            "My papers show the wrong street. Correct it to {address} with effect from {date}, for {people}[.|]",
            "{date} is the day: {people} will be living at {address}[.|, please tell the city.]",
            "Do I have to come in person to register {people} at {address}? The lorry comes on {date}[.|]",
            "As {people} have left {city}, the register needs {address} from {date}[.|]",
            "Hi, new in town, just arrived from {city}. Moved in on {date}, street is {address}, names are {people}.",
        ),
        (
            "Our sofa now stands at {address}, ever since {date}, and the register ought to show {people} there.",
            "Would the town kindly send all post for {people} to {address}, where they dwell from {date}?",
        ),
    ),
    tool(
        "lost pet",
        "report_lost_pet lost_pet reportMissingPet missing_pet pet_search_notice lostAnimal",
        "Report a lost pet|Posts a notice about a missing animal|Tells the shelters that a pet has run away",
        (
            argument("animal", ANIMALS, "animal species pet_type kind", "What animal it is"),
            argument("pet", kinds.NAME, "pet_name name called", "What the pet is called"),
            argument("place", kinds.SPOT, "last_seen place location seen_at", "Where it was last seen"),
            argument("colour", kinds.COLOUR, "colour color fur_colour", required=False),
        ),
        (
            "My {animal}, {pet}, has run away near {place}[.|, please help!]",
            "Report a lost {animal}: {pet}, last seen at {place}[, colour {colour}|][.|]",
            "We can't find {pet} anywhere! It's a {animal} and it vanished close to {place}[.|]",
            "Has anybody handed in a {animal}? Mine is called {pet}, is {colour} and disappeared at {place}.",
            "{pet} got out through the window. {animal}, {colour}, seen near {place}",
            "The kids are crying because our {animal} is gone. Tell the shelters: {pet}, last spotted at {place}[.|]",
            "Lost pet: {animal}, {pet}, {place}",
            "During the fireworks {pet} panicked and ran off from {place}. We miss a {animal}, {colour}[.|]",
            "Put up a notice that {pet} is missing, a {animal} who was around {place} this morning[.|]",
            "Since yesterday no trace of our {animal}. Name {pet}, colour {colour}, vanished at {place}[.|]",
            "At {place} somebody left the gate open, and now {pet} is somewhere out there. It's our {animal}[.|]",
            "Missing near {place}: {pet}, the {animal} of my neighbour[.|, please announce it.]",
            "Who do I call about a {animal} that didn't come home? {pet} was at {place} when I last saw it.",
            "I looked under every car around {place}. Our {animal} won't come back; it listens to {pet}[.|]",
            "[Can|Could] you tell the shelter that {pet} is lost? {animal}, {colour}, from near {place}.",
            "The leash broke at {place} and {pet} was off. Animal: {animal}[. Colour: {colour}|][.|]",
            "Please help me find {pet}. A {animal}, {colour} all over, slipped out close to {place}[.|]",
            "There's an empty cage on my balcony: our {animal} escaped, last seen at {place}, name {pet}[.|]",
            "My daughter's {animal}, {pet}, hasn't been seen since it left {place}[.|, do report it.]",
            "Announcement, please: {animal} ({colour}) missing since noon, called {pet}, around {place}[.|]",
            "I'm desperate. {pet} is only a small {animal} and all alone somewhere near {place}[.|]",
            "Near {place} our {animal} jumped out of the car. It answers to {pet}[ and is {colour}|][.|]",
            "A reward for whoever finds {pet}! Publish it: {animal}, gone from {place}[, {colour}|][.|]",
        ),
        (
            "The bowl stays full and the basket cold; {pet}, my {animal}, wandered off by {place}.",
            "Someone may have taken in a {animal} by mistake at {place}, and I only want {pet} back.",
        ),
    ),
    tool(
        "book recommendation",
        "recommend_book book_recommendation suggestBook book_suggestions whatToRead find_next_read",
        "Recommend a book|Suggests what to read next by genre and favourite writers|Gives ideas for reading",
        (
            argument("genre", GENRES, "genre category kind subject", "The genre, e.g. crime"),
            argument("authors", kinds.NAMES, "liked_authors authors favourites", "Writers one likes", required=False),
            argument("pages", kinds.between(80, 900, 10), "max_pages pages page_limit", required=False),
            argument("like", kinds.QUOTED, "similar_to like_book title", "A title one enjoyed", required=False),
        ),
        (
            "[Recommend|Suggest] a book, genre: {genre}[.|, please.|]",
            "What should I read next? I'm in the mood for {genre}[.|]",
            "I loved {like}. Is there anything else in {genre} that I'd enjoy?",
            "Something from the {genre} shelf for a long train ride[, not over {pages} pages|][.|]",
            "book recommendation {genre}",
            "My favourite writers are {authors}. Which {genre} should I try?",
            "At most {pages} pages, {genre}, [what do you suggest|any ideas]?",
            "We read {genre} in our reading circle this month. Any suggestions?",
            "Holiday reading wanted: {genre}[, up to {pages} pages|][.|]",
            "I've finished {like} in one night and want more {genre} like that[.|]",
            "Grandpa likes {genre} and turns eighty. Which novel would make him happy?",
            "If I enjoy {authors}, what other {genre} would suit me?",
            "Bored on the sofa. Got any good {genre} to read?",
            "Which {genre} title can one finish in a weekend? No more than {pages} pages.",
            "{genre}, in the style of {authors}, please[.|]",
            "Tired of staring at screens, I'd rather open some {genre}. Pick one for me[.|]",
            "Can you name a good {genre} book for a beginner?",
            "Before bed I read {pages} pages and no longer. What {genre} fits that?",
            "Any tips for {genre}? It may be as gripping as {like}[.|]",
            "My niece devours {genre} by {authors}; find her something new[.|, please.]",
            "There's an empty spot on my bedside table. Fill it with {genre}[.|]",
            "Give me ideas for my next read: {genre}, {pages} pages at the most[.|]",
            "I never know what to pick in the bookshop. I do like {genre}, though[.| - help me out.]",
        ),
        (
            "Rain outside, tea inside, only the right pages are missing: {genre} would be perfect.",
            "Which author of {genre} keeps a tired commuter awake?",
        ),
    ),
    tool(
        "tour guide",
        "book_tour_guide tour_guide bookGuide guided_tour find_city_guide arrangeTour",
        "Book a tour guide|Finds somebody who shows visitors round a city|Arranges a guided walk in a language",
        (
            argument("city", kinds.CITY, "city town destination place", "The city to be shown"),
            argument("language", LANGUAGES, "language tongue spoken_language", "The language of the guide"),
            argument("people", kinds.SMALL, "people group_size guests", "How many people come", required=False),
            argument("date", DATE, "date day tour_date when", required=False),
        ),
        (
            "[Book|Find|Get] us a guide in {city} who speaks {language}[.|, please.|]",
            "We'd like somebody to show us round {city} in {language}[ on {date}|][.|]",
            "Tour guide, {city}, {language}[, {people} people|]",
            "My parents only understand {language}. Who could explain the sights of {city} to them?",
            "On {date}, {people} of us want a guided walk through {city}, held in {language}[.|]",
            "Is there a local in {city} who tells stories about the old streets in {language}?",
            "A walk with explanations, {language} if possible, in {city}[, for {people}|][.|]",
            "{people} tourists, one day in {city}: someone should lead us, in {language}[.|]",
            "I've never been to {city} and don't want to read signs. Arrange a tour in {language}[.|, please.]",
            "Since our whole group speaks {language}, we need a guide for {city}[ on {date}|][.|]",
            "[Can|Could] you hire a guide for {city}? Language: {language}[, group of {people}|].",
            "guided tour {city} in {language}",
            "The company outing goes to {city} on {date}. Find someone to lead {people} guests in {language}.",
            "Which expert could take us to the hidden corners of {city} on {date}? {language} would be best.",
            "In {language}, please: a guided tour of {city}[ on {date}|][.|]",
            "City: {city}; day: {date}; language: {language}. We need a guide.",
            "Our cousins from abroad know just {language}, so who can lead them through {city}?",
            "I want to learn about the history of {city} on foot, from a real person talking {language}[.|]",
            "For {date} I'm looking for a person to walk us through {city}, {language} preferred[.|]",
            "How much fun would {city} be with a guide! Make it {language}, for {people} people[.|]",
            "Visiting {city} soon. I'd pay for someone who knows every statue and talks {language}[.|]",
            "{language} guide wanted for {city}[, we're {people}|][.|]",
            "School trip to {city}: {people} pupils, and the tour should be in {language}[.|]",
        ),
        (
            "Who carries the little flag ahead of us through {city} and chats in {language}?",
            "The monuments of {city} mean nothing to us unless a native explains them, ideally in {language}.",
        ),
    ),
)
