"""Tools of the household, garden, pets, family, cars and energy at home. `LATE_TOOLS` never occur in training."""

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.known_tools import ROOM, argument, tool

FABRICS = kinds.choice("cotton", "wool", "silk", "linen", "synthetics")
PROGRAMS = kinds.choice("eco", "quick", "intensive", "normal")
DRINKS = kinds.choice("espresso", "latte", "cappuccino", "americano", "mocha")
LAWNS = kinds.choice("front", "back", "side")
WHEELS = kinds.choice("front left", "front right", "rear left", "rear right")
METERS = kinds.choice("electricity", "gas", "water")
WASHES = kinds.choice("basic", "deluxe", "premium")
FOODS = kinds.list_of(values.food)

TOOLS = (
    tool(
        "laundry",
        "start_laundry washClothes laundry run_washing_machine",
        "Wash the clothes|Starts the washing machine with a load.|Initiates a laundry cycle for the given fabric",
        (
            argument("fabric", FABRICS, "fabric material textile cloth", "What the clothes are made of"),
            argument("degrees", kinds.SMALL, "degrees temperature celsius temp", "Temperature of the water"),
            argument(
                "spin",
                kinds.boolean("with spinning|with a spin", "without spinning|with no spin"),
                "spin use_spin do_spin",
                required=False,
            ),
        ),
        (
            "[Wash|Please wash] the {fabric} [things|clothes|load] at {degrees} degrees[.|, please.|]",
            "[Start|Run] the washing machine for {fabric} at {degrees}[ degrees|][, {spin}|][.|]",
            "[Laundry|Next load]: {fabric}, {degrees} degrees[, {spin}|]",
            "My {fabric} shirts are all dirty, {degrees} degrees should do[.|]",
            "[Can|Could] you do a {degrees} degree wash {spin}? It is all {fabric}.",
            "There's a pile of laundry here, mostly {fabric}, [so|better] wash it {spin} at {degrees} degrees[.|]",
            "{degrees} degrees, {fabric}, [start the washer|get the wash going][.|]",
        ),
        (
            "I've filled the drum with {fabric}; make the water {degrees} degrees warm and go.",
            "What I'm washing is {fabric}, the label says {degrees}.",
        ),
    ),
    tool(
        "dishwasher",
        "start_dishwasher runDishwasher dishes wash_dishes",
        "Run the dishwasher|Starts a washing programme for the dirty dishes.|Schedules the dishwashing appliance",
        (
            argument("program", PROGRAMS, "program mode cycle programme", "Which programme to run"),
            argument("start", kinds.TIME, "start start_time at begin", "When it begins (HH:MM)", required=False),
        ),
        (
            "[Start|Run] the dishwasher [on|in] {program}[ mode|][.|, please.|]",
            "[Start|Run] the {program} [programme|cycle] of the dishwasher at {start}[.|, please.|]",
            "The dishwasher is full, {program} [mode|programme], please[.|]",
            "[Can|Could] the dishes be washed at {start} with the {program} [programme|cycle]?",
            "Dishwasher, {program}[, {start}|]",
            "[We're|I am] out of clean plates[.|,] [wash|do] the dishes on {program}[.|!|]",
            "At {start} the dishwasher should [begin|start], {program} [mode|cycle][.|]",
        ),
        (
            "It's loaded: let the plates and glasses go through the {program} cycle.",
            "I'd rather have the dishwasher wait until {start}, then do {program}.",
        ),
    ),
    tool(
        "coffee machine",
        "make_coffee brewCoffee coffee prepare_drink",
        "Brew coffee|Makes a hot drink with the coffee machine.|Has the espresso maker prepare a beverage",
        (
            argument("drink", DRINKS, "drink beverage coffee_type kind", "Which coffee"),
            argument("cups", kinds.SMALL, "cups count num_cups servings", "Number of cups", required=False),
            argument(
                "sugar",
                kinds.boolean("with sugar|sweetened", "without sugar|unsweetened"),
                "sugar sweet add_sugar",
                "Whether sugar goes in",
                required=False,
            ),
        ),
        (
            "[Make|Brew] me [some|one] {drink}[, {sugar}|][.|, please.|]",
            "[Brew|Make|Prepare] {cups} cups of {drink}[.|, please.|]",
            "[I need|I could use|I'd love] some {drink} [now|this morning|][.|!|]",
            "[Can|Could] [I|we] have {cups} cups of {drink}, {sugar}?",
            "We have guests, {cups} of them, and all want {drink}[.|]",
            "{drink}, {sugar}[.|, please.|]",
            "I can't keep my eyes open, start the coffee machine: {drink}[.|]",
            "{cups} cups, {sugar}, {drink}[.|, please.|]",
        ),
        (
            "Would the machine kindly give us {drink}?",
            "How about {drink} for everyone, that makes {cups} cups.",
        ),
    ),
    tool(
        "lawn",
        "mow_lawn cutGrass mower start_mower",
        "Mow the lawn|Sends the robot mower to cut the grass.|Initiates mowing of a lawn at a given height",
        (
            argument("lawn", LAWNS, "lawn area part which_lawn", "Which part of the garden"),
            argument("height", kinds.SMALL, "height cut_height millimetres height_mm", "Grass height in mm"),
            argument("day", kinds.WEEKDAY, "day weekday on_day", required=False),
        ),
        (
            "[Mow|Cut] the {lawn} lawn [to|at] {height} [mm|millimetres][.|, please.|]",
            "[Mow|Cut] the grass on the {lawn} side to {height} mm [on|every] {day}[.|]",
            "The {lawn} lawn [looks like a jungle|is too long|is overgrown], {height} mm please[.|]",
            "[Can|Could] the mower do the {lawn} lawn on {day}? Height {height}[.|]",
            "{lawn} lawn, {height} millimetres[, {day}|]",
            "I want the grass {height} mm short on the {lawn} lawn[.|]",
            "On {day} [send|take] the mower to the {lawn} lawn, cutting height {height}[.|]",
        ),
        (
            "Nothing taller than {height} mm should be left standing on the {lawn} lawn.",
            "Isn't it time the {lawn} lawn got a haircut? Leave {height} millimetres.",
        ),
    ),
    tool(
        "sprinkler",
        "run_sprinkler sprinkleZone sprinkler irrigate",
        "Turn on the sprinkler|Waters a part of the garden for some minutes.|Activates irrigation in one zone",
        (
            argument("zone", kinds.IDENTIFIER, "zone zone_id sprinkler_id sector", "Which sprinkler"),
            argument("minutes", kinds.SMALL, "minutes duration min run_time", "How long, in minutes"),
        ),
        (
            "[Run|Start|Turn on] sprinkler {zone} for {minutes} minutes[.|, please.|]",
            "[Water|Irrigate|Sprinkle] zone {zone} [for|during] {minutes} minutes[.|]",
            "[For|Just] {minutes} minutes, [sprinkle|water] [the garden at|zone] {zone}[.|]",
            "The grass [around|near] sprinkler {zone} is [dry|brown], give it {minutes} minutes[.|]",
            "Sprinkler {zone}, {minutes} min",
            "[Can|Could] [zone|sprinkler] {zone} be on for {minutes} minutes?",
            "It hasn't rained in weeks, {minutes} minutes of water in zone {zone} [please|would help][.|]",
        ),
        (
            "Let the garden drink: {minutes} minutes from the sprinkler called {zone}.",
            "Zone {zone} needs watering, stop after {minutes} minutes.",
        ),
    ),
    tool(
        "sowing",
        "sow_seeds plantSeeds sow add_to_bed",
        "Sow seeds in a garden bed|Notes what was planted in the vegetable patch.|Registers the sowing of a crop",
        (
            argument("crop", kinds.WORD, "crop seeds vegetable variety", "What is sown"),
            argument("bed", kinds.IDENTIFIER, "bed bed_id patch plot", "The bed in the garden"),
            argument("rows", kinds.SMALL, "rows num_rows row_count", required=False),
        ),
        (
            "[Sow|Plant] {crop} in bed {bed}[.|, please.|]",
            "[Sow|Plant] {rows} rows of {crop} in [bed|patch] {bed}[.|]",
            "[I sowed|We planted|I've just sown] {crop} in [bed|patch] {bed}[, {rows} rows|][.|]",
            "Bed {bed} [gets|is for] {crop} [this year|this spring|][.|]",
            "Bed {bed}: {crop}[, {rows} rows|]",
            "I'd like to grow {crop} this year, [bed|patch] {bed} is [free|empty][.|]",
            "[Can|Could] we have {rows} rows of {crop} in bed {bed}?",
        ),
        (
            "Into patch {bed} go the seeds of {crop}.",
            "Put down that the soil of bed {bed} now holds {rows} rows of {crop} seeds.",
        ),
    ),
    tool(
        "pet feeding",
        "feed_pet dispenseFood feeder give_pet_food",
        "Feed a pet|Fills the bowl of an animal.|Dispenses a measured portion of pet food",
        (
            argument("pet", kinds.NAME, "pet pet_name animal who", "Name of the pet"),
            argument("grams", kinds.INTEGER, "grams amount portion weight_g", "Portion in grams"),
            argument("food", kinds.FOOD, "food feed kind_of_food", required=False),
        ),
        (
            "[Feed|Please feed] {pet} {grams} grams[.|, please.|]",
            "[Give|Feed] {pet} {grams} [g|grams] of {food}[.|, please.|]",
            "{pet} is [hungry|meowing|begging again], {grams} grams[.|!| please.|]",
            "[Fill|Put] the bowl of {pet} with {grams} grams [of|] {food}[.|]",
            "[Can|Could] {pet} have {grams} grams of {food}?",
            "{grams} grams for {pet}[, {food}|]",
            "My cat {pet} has had nothing all day, let the feeder give {grams} grams[.|]",
        ),
        (
            "Dinner time for {pet}! Drop {grams} grams into the bowl.",
            "Of the {food}, {pet} should eat {grams} grams.",
        ),
    ),
    tool(
        "vet",
        "book_vet vetVisit vet take_to_vet",
        "Book a visit at the vet|Has an animal doctor see a pet.|Arranges a veterinary consultation for an animal",
        (
            argument("pet", kinds.NAME, "pet animal_name patient pet_name", "Name of the animal"),
            argument("date", kinds.LONG_DATE, "date day visit_date"),
            argument("reason", kinds.QUOTED, "reason problem symptoms complaint", "What is wrong", required=False),
        ),
        (
            "[Book|Arrange|Get] a vet visit for {pet} on {date}[.|, please.|]",
            "{pet} [has to|must|needs to] [see|go to] the vet on {date}[.|]",
            "[Can|Could] the vet [see|look at] {pet} on {date}[?|, reason: {reason}?]",
            "Vet, {pet}, {date}[, {reason}|]",
            "My dog {pet} [is limping|is sick|won't eat], a vet on {date} would be [great|good][.|]",
            "On {date} I [want|would like] to take {pet} to the vet[ because of {reason}|][.|]",
            "[Tell the vet|For the vet]: {reason}, the animal is {pet}, the day {date}[.|]",
        ),
        (
            "Poor {pet} isn't well: find a slot at the animal clinic for {date}.",
            "Is there room at the vet for {pet}? Best would be {date}.",
        ),
    ),
    tool(
        "dog walk",
        "log_dog_walk walkDog dogwalk record_walk",
        "Log a walk with the dog|Saves how long the dog was out.|Records a completed dog walk",
        (
            argument("dog", kinds.NAME, "dog dog_name pet", "Name of the dog"),
            argument("minutes", kinds.SMALL, "minutes duration length_min", "Length of the walk in minutes"),
            argument(
                "leash",
                kinds.boolean("on the leash|on a lead", "off the leash|without a lead"),
                "leash on_leash leashed",
                "Whether the dog was on the leash",
                required=False,
            ),
        ),
        (
            "[I walked|Walked|We walked] {dog} for {minutes} minutes[ {leash}|][.|]",
            "[Log|Record|Save] a walk with {dog}, {minutes} minutes[, {leash}|][.|]",
            "{dog} [was out|ran around] {leash} for {minutes} minutes[.|]",
            "{minutes} minutes of [walking|walkies] with {dog}[, all {leash}|][.|]",
            "Just back [home|in]: {minutes} min outside with {dog}[.|]",
            "[Can|Could] you note that {dog} [had|got] a walk of {minutes} minutes?",
            "dog walk {minutes} minutes, {dog}",
        ),
        (
            "It took us {minutes} minutes to get around the park, {dog} and me.",
            "Today the dog {dog} enjoyed {minutes} minutes of fresh air {leash}.",
        ),
    ),
    tool(
        "cat flap",
        "set_cat_flap lockCatFlap flap control_pet_door",
        "Lock or unlock the cat flap|Says if the cat can get in and out.|Controls access through the pet door",
        (
            argument("locked", kinds.boolean("locked|shut|closed", "unlocked|open"), "locked lock is_locked"),
            argument("until", kinds.TIME, "until end_time till", "Until when (HH:MM)", required=False),
        ),
        (
            "[Keep|Leave] the cat flap {locked}[ until {until}|][.|, please.|]",
            "The cat flap [should be|has to be|must be] {locked}[ until {until}|][.|]",
            "[Can|Could] the [cat flap|pet door] [be|stay] {locked} until {until}?",
            "Cat flap {locked}[, until {until}|]",
            "Until {until} [keep|leave] the flap {locked}[.|]",
            "[There's a fox outside|The cat is driving me mad], I want the cat flap {locked}[.|!|]",
            "I'd [like|prefer] the pet door {locked}[ till {until}|][.|]",
        ),
        (
            "See to it that our cat finds her flap {locked}.",
            "Is it possible to have it {locked} till {until}, the little door of the cat?",
        ),
    ),
    tool(
        "chore",
        "assign_chore giveChore chores put_on_rota",
        "Assign a chore|Gives somebody a job in the house.|Allocates a household duty to a family member",
        (
            argument("who", kinds.NAME, "person child member assignee", "Who has to do it"),
            argument("chore", kinds.SUBJECT, "chore job duty what", "What is to be done"),
            argument("day", kinds.WEEKDAY, "day weekday due_day", required=False),
        ),
        (
            "[Assign|Give] {who} the chore: {chore}[.|]",
            "[Give|Assign] the chore {chore} to {who}[ for {day}|][.|, please.|]",
            "It's the turn of {who} to do this chore: {chore}[.|]",
            "On {day} {who} [does|has to do] the chore {chore}[.|]",
            "Chore for {who}: {chore}[, {day}|]",
            "[Why is it always me?|I'm tired of it all,] {who} can do {chore} as a chore[ on {day}|][.|]",
            "[Can|Could] {who} do {chore} on {day} as a [family|house] chore?",
        ),
        (
            "This week's chores: {chore} belongs to {who}.",
            "Who does {chore}? Write {who} on the chore chart.",
        ),
    ),
    tool(
        "pocket money",
        "pay_pocket_money giveAllowance allowance add_pocket_money",
        "Give a child pocket money|Pays the allowance of a kid.|Credits a sum to the allowance of a child",
        (
            argument("child", kinds.NAME, "child kid child_name", "Name of the child"),
            argument("amount", kinds.DECIMAL, "amount sum euros money", "How much"),
            argument(
                "weekly",
                kinds.boolean("every week|weekly", "just once|one time only"),
                "weekly recurring every_week",
                "Whether it is paid each week",
                required=False,
            ),
        ),
        (
            "[Give|Pay] {child} {amount} [euros|dollars|] [of|in] pocket money[.|, please.|]",
            "[Pay|Give] {amount} pocket money to {child}[ {weekly}|][.|]",
            "{child} [gets|should get] an allowance of {amount}[, {weekly}|][.|]",
            "[Can|Could] {child} have {amount} [as|for] pocket money?",
            "Allowance {child}: {amount}[, {weekly}|]",
            "I [still owe|promised] {child} {amount} [euros|dollars|] of pocket money[.|]",
            "{weekly}, {amount} pocket money for {child}[.|]",
        ),
        (
            "Our kid {child} has earned an allowance, make it {amount}.",
            "Pocket money day! For {child} that means {amount}.",
        ),
    ),
    tool(
        "babysitter",
        "book_babysitter getSitter babysitter request_sitter",
        "Book a babysitter|Asks a sitter to look after the children.|Requests childcare for an evening",
        (
            argument("sitter", kinds.NAME, "sitter name babysitter", "Who is to come"),
            argument("day", kinds.WEEKDAY, "day weekday evening"),
            argument("time", kinds.TIME, "time start from_time", "Begin (HH:MM)"),
            argument("hours", kinds.SMALL, "hours duration num_hours", "For how many hours", required=False),
        ),
        (
            "[Book|Ask|Get] {sitter} as a babysitter on {day} at {time}[.|, please.|]",
            "[Can|Could] {sitter} babysit on {day} from {time}[ for {hours} hours|]?",
            "We [want|would like] to go out on {day}, [babysitter|sitter] {sitter}, {time}[.|]",
            "Babysitter {sitter}, {day}, {time}[, {hours} hours|]",
            "On {day} at {time} we need {sitter} to [babysit|watch the kids][.|]",
            "[For|It's for] {hours} hours on {day}, starting at {time}: [book the sitter|sitter] {sitter}[.|]",
            "I hope {sitter} can look after the children at {time} this {day}[.|]",
        ),
        (
            "From {time} the kids are alone this {day}, so have {sitter} come over.",
            "Is {sitter} free to mind our little ones? {day}, {time}.",
        ),
    ),
    tool(
        "school pickup",
        "plan_pickup pickUpKids pickup schedule_school_run",
        "Plan the pickup of children|Says who is fetched from school and when.|Schedules collection of children",
        (
            argument("children", kinds.NAMES, "children kids names passengers", "Names of the children"),
            argument("time", kinds.TIME, "time at pickup_time", "When (HH:MM)"),
            argument("school", kinds.TITLE, "school place pickup_place", required=False),
        ),
        (
            "[Pick up|Collect|Fetch] {children} [from school|] at {time}[.|, please.|]",
            "[Pick up|Collect] {children} from {school} at {time}[.|]",
            "At {time} [we have to|someone must|I need to] [fetch|pick up] {children}[ from {school}|][.|]",
            "School is out at {time} [today|], pick up {children}[.|]",
            "Pickup {time}: {children}[, {school}|]",
            "[Who|Somebody who] [can|could] fetch the kids at {time}? It's {children}[.|]",
            "{children} [will be waiting|are waiting] [at|in front of] {school}, plan the pickup for {time}[.|]",
        ),
        (
            "The school run today is for {children}, be there by {time}.",
            "Have the car at {school} by {time} so that {children} can be collected.",
        ),
    ),
    tool(
        "screen time",
        "limit_screen_time setScreenLimit screentime restrict_tablet",
        "Limit the screen time of a child|Sets how long a kid may use the tablet.|Configures a device limit",
        (
            argument("child", kinds.NAME, "child kid user_name", "Whose screen time"),
            argument("minutes", kinds.INTEGER, "minutes limit max_minutes", "Minutes a day"),
            argument(
                "games",
                kinds.boolean("including games|games allowed", "excluding games|no games"),
                "games allow_games games_allowed",
                required=False,
            ),
        ),
        (
            "[Limit|Set] the screen time of {child} to {minutes} minutes[, {games}|][.|, please.|]",
            "[Allow|Give] {child} {minutes} minutes [of screen time|on the tablet][.|]",
            "{child} [may|can] [watch|use the tablet] for {minutes} minutes a day[, {games}|][.|]",
            "{minutes} minutes of screen time for {child}[, {games}|]",
            "[Can|Could] you cap the screen at {minutes} minutes for {child}?",
            "{child} is staring at the tablet all day, {minutes} minutes must be enough[.|!|]",
            "Screen limit: {child}, {games}, {minutes}",
        ),
        (
            "After {minutes} minutes the tablet should go dark for {child}.",
            "I don't want {child} in front of a screen longer than {minutes} minutes.",
        ),
    ),
    tool(
        "bedtime story",
        "read_story tellStory bedtime read_aloud",
        "Read a bedtime story|Reads a story to a child before sleep.|Narrates a tale for a young listener",
        (
            argument("title", kinds.TITLE, "title story book_name tale", "Title of the story"),
            argument("child", kinds.NAME, "child listener kid", required=False),
            argument("minutes", kinds.SMALL, "minutes max_length stop_after", "At most this long", required=False),
        ),
        (
            "[Read|Tell] the [bedtime|] story {title}[.|, please.|]",
            "[Read|Tell] {child} the story {title}[, {minutes} minutes|][.|, please.|]",
            "[Can|Could] you read {title} [to|for] {child}?",
            "{child} [can't sleep|wants a story|is in bed], read {title}[.|]",
            "Bedtime story: {title}[, {minutes} minutes|]",
            "For {minutes} minutes [read|read aloud] from the story {title}[.|]",
            "Before we turn off the light, [we'd|I'd] like to hear the story {title}[.|]",
        ),
        (
            "Once upon a time... how does the story {title} go on?",
            "Little {child} is waiting under the blanket for {title} to be read.",
        ),
    ),
    tool(
        "car charging",
        "charge_car chargeVehicle wallbox set_charging",
        "Charge the electric car|Loads its battery up to a percentage.|Starts a vehicle charging session",
        (
            argument("percent", kinds.SMALL, "percent target level charge_to", "Charge level to reach"),
            argument("ready", kinds.TIME, "ready_by ready due", "When it must be full (HH:MM)", required=False),
            argument(
                "solar",
                kinds.boolean("with solar power only|only from the sun", "with grid power|from the grid"),
                "solar_only solar use_solar",
                "Whether only solar power is used",
                required=False,
            ),
        ),
        (
            "[Charge|Load] the car [to|up to] {percent}[ percent|%|][.|, please.|]",
            "[Charge|Load] the car to {percent} percent by {ready}[.|, please.|]",
            "[Charge|Fill] the [car|battery of the car] {solar}, up to {percent} percent[.|]",
            "I [leave|have to go|set off] at {ready} and need {percent} percent in the [electric|] car[.|]",
            "Car charging {percent}%[, ready at {ready}|][, {solar}|]",
            "[Can|Could] the car be at {percent} percent by {ready}?",
            "The car is nearly empty, {percent} percent [is enough|would be fine][.|]",
        ),
        (
            "Plug in and stop when the battery of the car shows {percent} percent.",
            "By {ready} my electric car ought to have {percent} percent in its battery.",
        ),
    ),
    tool(
        "refuelling",
        "log_fuel recordRefuel fuel add_fill_up",
        "Log a fuel stop|Saves how much petrol went into the car.|Records a refuelling with its cost",
        (
            argument("litres", kinds.DECIMAL, "litres liters volume quantity", "Litres of fuel"),
            argument("price", kinds.DECIMAL, "price cost paid total", "What was paid"),
            argument("kilometres", kinds.INTEGER, "odometer kilometres mileage", "Total distance", required=False),
        ),
        (
            "[I filled up|Filled up|I got] {litres} litres for {price}[ euros| dollars|][.|]",
            "[Log|Record|Save] {litres} litres of [fuel|petrol|diesel], {price} [euros|dollars|paid][.|]",
            "[I paid|Paid] {price} for {litres} litres of [petrol|diesel|fuel][, odometer {kilometres}|][.|]",
            "Fuel: {litres} litres, price {price}[, odometer {kilometres}|]",
            "At {kilometres} km I [refuelled|filled the tank]: {litres} litres, {price}[ euros|][.|]",
            "[Can|Could] you note {litres} litres of petrol for {price}?",
            "Petrol is so expensive, {price} for only {litres} litres[.|!|]",
        ),
        (
            "My tank took {litres} litres today and the pump showed {price} to pay.",
            "The petrol station charged me {price}, that was for {litres} litres.",
        ),
    ),
    tool(
        "tyre pressure",
        "set_tyre_pressure checkTyre tyre record_pressure",
        "Save the pressure of a tyre|Notes how much air is in a wheel.|Registers a tyre pressure measurement",
        (
            argument("wheel", WHEELS, "wheel tyre position which", "Which wheel of the car"),
            argument("bar", kinds.DECIMAL, "bar pressure value pressure_bar", "Pressure in bar"),
        ),
        (
            "[The|My] {wheel} tyre [has|is at|shows] {bar} bar[.|]",
            "[Save|Note|Record] {bar} bar for the {wheel} [tyre|wheel][.|, please.|]",
            "[Set|Put] the [tyre|] pressure {wheel} [to|at] {bar}[ bar|][.|]",
            "Tyre {wheel}: {bar}[ bar|]",
            "I [measured|found] {bar} bar in the {wheel} [tyre|wheel][.|]",
            "[Can|Could] you write down a tyre pressure of {bar} for {wheel}?",
            "{bar} bar, {wheel} tyre",
        ),
        (
            "Air in the {wheel} wheel comes to {bar} bar.",
            "After pumping, the gauge on the tyre {wheel} said {bar}.",
        ),
    ),
    tool(
        "meter reading",
        "submit_meter_reading sendMeter meter report_reading",
        "Report a meter reading|Sends the number on the meter to the supplier.|Submits a consumption reading",
        (
            argument("meter", METERS, "meter meter_type utility kind", "Which meter"),
            argument("reading", kinds.INTEGER, "reading value number count", "The number on the meter"),
            argument("date", kinds.ISO_DATE, "date read_on day", "Day of reading (YYYY-MM-DD)", required=False),
        ),
        (
            "[Submit|Report|Send] the {meter} meter reading {reading}[ from {date}|][.|, please.|]",
            "[The|Our] {meter} meter [shows|says|reads|is at] {reading}[.|]",
            "[Report|Send in] {reading} for {meter}[, read on {date}|][.|]",
            "Meter reading {meter}, {reading}[, {date}|]",
            "On {date} the {meter} meter [was at|showed] {reading}[.|]",
            "The {meter} company wants [a number|the meter reading], it is {reading}[.|]",
            "[Can|Could] you pass on {reading} as [the|our] {meter} reading?",
        ),
        (
            "I went down to the cellar and read {reading} off the {meter} meter.",
            "How much {meter} have we used? The counter stands at {reading}, tell the supplier.",
        ),
    ),
    tool(
        "solar power",
        "solar_production getSolarYield solar read_panels",
        "Solar power of a day|Tells how much power the panels on the roof made.|Retrieves photovoltaic output",
        (
            argument("date", kinds.ISO_DATE, "date day on", "Which day (YYYY-MM-DD)"),
            argument(
                "hourly",
                kinds.boolean("hour by hour|for each hour", "in total|as one sum"),
                "hourly by_hour per_hour",
                "Whether every hour is listed",
                required=False,
            ),
        ),
        (
            "[How much|What] did the solar panels [make|produce|bring] on {date}[, {hourly}|]?",
            "[Show me|Give me|Get] the solar [power|yield|production] of {date}[ {hourly}|][.|]",
            "[I need|Tell me] our solar output on {date}[.|, please.|]",
            "Solar {date}[, {hourly}|]",
            "On {date}, how much [sun power|solar power|electricity] came from the roof?",
            "I wonder [what|how much] the panels gave us on {date}[.|]",
            "[Can|Could] I see {hourly} what the solar panels made on {date}?",
        ),
        (
            "Was {date} a good day for our solar panels?",
            "The roof must have made plenty of solar energy on {date}; list it {hourly}.",
        ),
    ),
    tool(
        "pantry",
        "add_to_pantry stockPantry pantry store_food",
        "Add food to the pantry|Notes what lies in the larder and how long it keeps.|Registers stored provisions",
        (
            argument("food", kinds.FOOD, "food item provision", "What is stored"),
            argument("packs", kinds.SMALL, "packs quantity count num_packs", "How many packs"),
            argument(
                "expiry", kinds.ISO_DATE, "expiry best_before use_by", "Best before (YYYY-MM-DD)", required=False
            ),
        ),
        (
            "[Add|Put] {packs} packs of {food} [to|in] the pantry[.|, please.|]",
            "[There are|We have] {packs} packs of {food} in the [pantry|larder][, good until {expiry}|][.|]",
            "[I bought|Just bought] {packs} packs of {food} for the pantry[, best before {expiry}|][.|]",
            "Pantry: {food}, {packs} packs[, {expiry}|]",
            "The {food} in the pantry [expires|goes off] on {expiry}, it's {packs} packs[.|]",
            "[Can|Could] you add {food} to the larder, {packs} of them?",
            "{packs} more [packs|bags] of {food} [went|go] into the pantry[.|]",
        ),
        (
            "On the pantry shelf you'll find {food} now, {packs} packs.",
            "Until {expiry} we can eat the {packs} packs of {food} I stored away in the larder.",
        ),
    ),
    tool(
        "bin collection",
        "next_bin_collection binDay bins trash_pickup",
        "When the bin is emptied|Tells the day the rubbish is collected.|Returns the next waste collection date",
        (
            argument("colour", kinds.COLOUR, "bin colour bin_colour color", "Colour of the bin"),
            argument("town", kinds.CITY, "town city district", "Where you live", required=False),
        ),
        (
            "When is the {colour} bin [collected|emptied|picked up][ in {town}|]?",
            "[When|On which day] do I put out the {colour} bin[ in {town}|][?|]",
            "[Next|When is the next] collection of the {colour} bin[ in {town}|][?|]",
            "I live in {town}, when do they [empty|take] the {colour} bin?",
            "{colour} bin[, {town}|]",
            "The {colour} bin is [full|overflowing], when do they [come|collect it][?|]",
            "[Tell me|Check] the rubbish day for the {colour} bin[.|, please.|]",
        ),
        (
            "How many more days until someone empties our {colour} bin?",
            "Do the rubbish trucks in {town} take {colour} bins this week?",
        ),
    ),
    tool(
        "wall paint",
        "order_paint buyPaint paint get_wall_paint",
        "Order paint for the walls|Buys wall colour for a room.|Procures a quantity of interior paint",
        (
            argument("colour", kinds.COLOUR, "colour color shade", "Colour of the paint"),
            argument("litres", kinds.DECIMAL, "litres liters volume", "Litres of paint"),
            argument("room", ROOM, "room for_room place", "Which room is painted", required=False),
        ),
        (
            "[Order|Buy|Get] {litres} litres of {colour} paint[ for the {room}|][.|, please.|]",
            "[I want|We want] [to paint|to have] the {room} {colour}, order {litres} litres[.|]",
            "[Can|Could] [I|we] get {colour} [wall|] paint, {litres} litres?",
            "{colour} paint, {litres} litres[, {room}|]",
            "The {room} [looks dull|needs a new coat], {litres} litres of {colour} should [do|be enough][.|]",
            "For the {room} [I need|we need] {colour} wall paint, {litres} litres of it[.|]",
            "We are [renovating|painting] and [need|are out of] {colour} paint, about {litres} litres[.|]",
        ),
        (
            "How nice the walls would be in {colour}! Have {litres} litres of paint sent.",
            "The painters ran short: {litres} litres more, the shade is {colour}, it's for the {room}.",
        ),
    ),
    tool(
        "guest wifi",
        "share_wifi guestWifi wifi invite_to_wifi",
        "Share the guest wifi|Lets a visitor use the internet at home.|Grants temporary access to a guest",
        (
            argument("guest", kinds.MAIL, "email guest visitor mail_address", "Mail address of the guest"),
            argument("hours", kinds.SMALL, "hours duration valid_hours", "How many hours it works"),
        ),
        (
            "[Share|Send] the [guest|] wifi [with|to] {guest} for {hours} hours[.|, please.|]",
            "[Give|Grant] {guest} {hours} hours of [guest|] wifi[.|, please.|]",
            "[Can|Could] {guest} [use|have] our wifi for {hours} hours?",
            "Wifi for {hours} hours, {guest}",
            "We have a visitor [who needs|without] internet, {hours} hours, mail {guest}[.|]",
            "For {hours} hours the guest {guest} [may|can] use the wifi[.|]",
            "Somebody keeps asking for the wifi password: {guest}. Make it {hours} hours[.|]",
        ),
        (
            "Let our visitor online: {guest} gets wifi that ends after {hours} hours.",
            "Is it okay to open the guest network {hours} hours long to {guest}?",
        ),
    ),
    tool(
        "lunch box",
        "pack_lunch_box packLunch lunchbox fill_lunch_box",
        "Pack a lunch box|Says what a child takes to school to eat.|Compiles the contents of a packed lunch",
        (
            argument("child", kinds.NAME, "child kid whose owner", "Whose lunch it is"),
            argument("foods", FOODS, "foods items contents snacks", "What goes in"),
            argument("day", kinds.WEEKDAY, "day weekday school_day", required=False),
        ),
        (
            "[Pack|Put] {foods} [in|into] the lunch box [of|for] {child}[.|, please.|]",
            "[Pack|Make] a lunch box for {child} [with|containing] {foods}[.|, please.|]",
            "On {day} {child} [wants|takes|gets] {foods} in the lunch box[.|]",
            "Lunch box {child}[, {day}|]: {foods}",
            "{child} [is tired of sandwiches|has school on {day}], so the lunch box gets {foods}[.|]",
            "[Can|Could] {child} have {foods} for [school lunch|a packed lunch][ on {day}|]?",
            "{foods} for the lunch of {child}[ on {day}|][.|, please.|]",
        ),
        (
            "What {child} likes to find in the lunch box is {foods}.",
            "School again on {day}: make {child} a box for lunch that holds {foods}.",
        ),
    ),
)

LATE_TOOLS = (
    tool(
        "egg count",
        "log_eggs countEggs eggs record_eggs",
        "Log the eggs the hens laid|Saves how many eggs came from the coop.|Records the daily egg yield",
        (
            argument("eggs", kinds.SMALL, "eggs count num_eggs total", "Number of eggs"),
            argument("date", kinds.ISO_DATE, "date day laid_on", "Day (YYYY-MM-DD)", required=False),
        ),
        (),
        (
            "The hens laid {eggs} eggs[ on {date}|][.|]",
            "[Log|Record] {eggs} eggs[ for {date}|][.|, please.|]",
            "I [found|collected] {eggs} eggs in the coop[.|]",
            "On {date} I counted {eggs} eggs from our hens[.|]",
        ),
    ),
    tool(
        "car wash",
        "book_car_wash washCar carwash reserve_car_wash",
        "Book a car wash|Reserves a time at which the car is washed.|Schedules a vehicle cleaning",
        (
            argument("program", WASHES, "program package level", "Which kind of wash"),
            argument("time", kinds.TIME, "time at start_time", "When (HH:MM)"),
            argument(
                "wax", kinds.boolean("with wax|waxed", "without wax|unwaxed"), "wax add_wax waxing", required=False
            ),
        ),
        (),
        (
            "[Book|Reserve] a {program} car wash at {time}[, {wax}|][.|, please.|]",
            "My car is filthy, {program} wash at {time}[.|, please.|]",
            "[Can|Could] I have the car washed at {time}? The {program} package[, {wax}|][.|]",
            "Car wash, {program}, {time}[, {wax}|]",
        ),
    ),
    tool(
        "baby nap",
        "log_nap babySleep nap record_baby_sleep",
        "Log the nap of a baby|Saves how long a baby has slept.|Records an infant's sleep period",
        (
            argument("baby", kinds.NAME, "baby baby_name infant", "Name of the baby"),
            argument("minutes", kinds.SMALL, "minutes duration slept", "How many minutes"),
        ),
        (),
        (
            "[Our baby|The baby] {baby} [slept|napped] for {minutes} minutes[.|]",
            "[Log|Record|Save] a nap of {minutes} minutes for {baby}[.|, please.|]",
            "{baby} just woke up after a {minutes} minute nap[.|]",
            "Baby nap: {baby}, {minutes} minutes",
        ),
    ),
    tool(
        "pet vaccination",
        "record_vaccination vaccinatePet vaccine add_pet_shot",
        "Record a vaccination of a pet|Saves which vaccine an animal got.|Documents an immunisation",
        (
            argument("pet", kinds.NAME, "pet animal pet_name", "Name of the pet"),
            argument("vaccine", kinds.WORD, "vaccine vaccine_name against", "Name of the vaccine"),
            argument("date", kinds.LONG_DATE, "date given_on day", required=False),
        ),
        (),
        (
            "[My pet|Our cat|Our dog] {pet} got the vaccine {vaccine}[ on {date}|][.|]",
            "[Record|Save] the vaccination of {pet} with {vaccine}[, {date}|][.|]",
            "{pet} was vaccinated with {vaccine}[ on {date}|][.|]",
            "On {date} the vet gave {pet} the {vaccine} vaccine[.|]",
        ),
    ),
    tool(
        "smoke detector",
        "test_smoke_detector checkSmokeAlarm smoke try_detector",
        "Test a smoke detector|Checks whether the smoke alarm in a room works.|Performs a smoke sensor self-test",
        (
            argument("room", ROOM, "room place location", "Where the detector hangs"),
            argument(
                "silent",
                kinds.boolean("silently|without sound", "loudly|with sound"),
                "silent quiet muted",
                "Whether it makes no sound",
                required=False,
            ),
        ),
        (),
        (
            "[Test|Check] the smoke detector in the {room}[ {silent}|][.|, please.|]",
            "Does the smoke [detector|alarm] of the {room} [still|] work?",
            "I want to test {silent} [whether|if] the {room} smoke detector works[.|]",
            "Smoke detector, {room}[, {silent}|]",
        ),
    ),
)
