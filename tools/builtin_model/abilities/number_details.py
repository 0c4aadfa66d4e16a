"""Numbers that texts tell: counts, measures, money, percents, ages, durations, rates, scores and limits."""

from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.details import Detail, detail

NUMBER_DETAILS: tuple[Detail, ...] = (
    detail(
        "room count|number of rooms|rooms total|num rooms",
        kinds.between(2, 40),
        """
        the flat has {} rooms|there are {} rooms to walk through|{} rooms are spread over the house
        you get {} rooms all to yourself|behind the front door lie {} rooms|the plan shows {} rooms
        I counted {} rooms when we viewed it
        """,
    ),
    detail(
        "seat count|seating capacity|seats available|num seats",
        kinds.between(10, 900),
        """
        the hall seats {}|{} people can sit down in there|it comes with {} seats|we have chairs for {} guests
        {} seats face the stage|at most {} listeners find a seat|the theatre was fitted with {} seats
        """,
    ),
    detail(
        "bugs fixed|fixed bug count|bug fixes|resolved bugs",
        kinds.between(2, 300),
        """
        it fixes {} bugs|we got rid of {} bugs|{} bugs are gone in this version|the release closes {} known bugs
        {} defects were repaired along the way|the team squashed {} bugs|you will no longer meet {} old bugs
        """,
    ),
    detail(
        "open bugs|open bug count|known issues|unresolved defects",
        kinds.between(2, 300),
        """
        {} bugs are still open|we still have {} unsolved defects|there remain {} known issues
        nobody has looked at {} of the reported bugs yet|the tracker lists {} issues without a fix
        it ships with {} known problems|{} defects wait for somebody to fix them
        """,
    ),
    detail(
        "page count|num pages|number of pages|pages total",
        kinds.between(20, 1200),
        """
        the book has {} pages|it runs to {} pages|{} pages long, it is a thick read|you turn {} pages until the end
        the whole thing fills {} pages|it took me a week to get through its {} pages|it was printed on {} pages
        """,
    ),
    detail(
        "tickets sold|sold ticket count|ticket sales|num tickets sold",
        kinds.between(20, 9000),
        """
        we sold {} tickets|{} tickets have gone over the counter|so far {} people bought a ticket
        the box office reports {} sales of tickets|a total of {} tickets found a buyer
        {} tickets are already taken|ticket sales have reached {}
        """,
    ),
    detail(
        "print run|copies printed|num copies|edition size",
        kinds.between(100, 9900, 100),
        """
        {} copies were printed|the first edition came to {} copies|the press ran off {} copies
        it appears with a print run of {}|we ordered {} copies from the printer|only {} copies of it exist
        the publisher dared to make {} copies
        """,
    ),
    detail(
        "pallet count|num pallets|pallets shipped|pallets in load",
        kinds.between(2, 60),
        """
        {} pallets are on the truck|the load is made up of {} pallets|they shipped {} pallets
        we need space for {} pallets|the goods arrive on {} pallets|the forklift has {} pallets to move
        {} pallets stand at the loading dock
        """,
    ),
    detail(
        "calories|calorie count|kcal per serving|energy kcal",
        kinds.between(50, 1200),
        """
        it has {} calories|a serving gives you {} kcal|{} calories are in every plate
        you take in {} calories with it
        its energy content is {} kcal|expect {} calories per portion|it will cost you {} calories of your diet
        """,
    ),
    detail(
        "goals scored|goal count|num goals|season goals",
        kinds.between(2, 60),
        """
        she scored {} goals this season|{} goals are to his credit|he put the ball in the net {} times
        the striker has {} goals so far|they managed {} goals|{} times the keeper was beaten
        the fans cheered for {} goals
        """,
    ),
    detail(
        "floor count|num floors|storeys|number of floors",
        kinds.between(2, 90),
        """
        the building has {} floors|it rises over {} storeys|{} floors are stacked on top of each other
        the lift stops at {} floors|they built it {} storeys tall|offices fill its {} floors
        you would have to climb {} floors to reach the roof
        """,
    ),
    detail(
        "employee count|num employees|staff size|headcount",
        kinds.between(5, 9000),
        """
        it employs {} people|{} people work there|the company has {} employees|a staff of {} keeps it going
        {} workers are on the payroll|the firm has grown to {} employees|it gives jobs to {} men and women
        """,
    ),
    detail(
        "visitor count|num visitors|attendance|visitors total",
        kinds.between(50, 9900),
        """
        {} visitors came|it drew {} visitors|we welcomed {} guests at the gates|the crowd numbered {}
        {} people wanted to see it|attendance was {}|a total of {} visitors walked through the doors
        """,
    ),
    detail(
        "error count|num errors|errors logged|errors found",
        kinds.between(2, 900),
        """
        {} errors were logged|the run ended with {} errors|the log shows {} errors|we saw {} errors overnight
        the check came back with {} errors|{} lines in the log are errors|it stumbled over {} errors
        """,
    ),
    detail(
        "max retries|retry limit|retries|retry count",
        kinds.between(2, 30),
        """
        it tries again up to {} times|after {} retries it gives up|{} retries are allowed
        a failed call is repeated at most {} times|the client retries {} times|we set the retries to {}
        it will not try more than {} times over
        """,
    ),
    detail(
        "warning count|num warnings|compiler warnings|lint warnings",
        kinds.between(2, 400),
        """
        the compiler prints {} warnings|{} warnings scroll past during the build|it builds with {} warnings
        the linter grumbles about {} places|we still get {} warnings|there are {} warnings left to clean up
        {} warnings came out of the last build
        """,
    ),
    detail(
        "tests passed|passed test count|passing tests|num tests passed",
        kinds.between(10, 3000),
        """
        {} tests passed|we have {} green tests|the suite ran {} tests without trouble
        {} of the tests went through|the pipeline counted {} passes|a good {} tests succeed now
        all is well with {} of the tests
        """,
    ),
    detail(
        "tests failed|failed test count|failing tests|num failures",
        kinds.between(2, 200),
        """
        {} tests failed|we see {} red tests|the suite broke in {} places|{} of the checks did not go through
        the pipeline reports {} failures|there are {} failing tests to look at|it falls over in {} tests
        """,
    ),
    detail(
        "parking spaces|parking spots|num parking spaces|car park capacity",
        kinds.between(2, 800),
        """
        there is parking for {} cars|{} cars can park outside|the car park holds {} vehicles
        drivers find {} parking spaces behind the house|it offers {} parking spots
        {} parking bays are marked on the ground|you may leave up to {} cars in the garage
        """,
    ),
    detail(
        "bathroom count|num bathrooms|bathrooms|baths total",
        kinds.between(2, 12),
        """
        it has {} bathrooms|there are {} bathrooms with a shower|{} bathrooms mean no queue in the morning
        the house comes with {} bathrooms|you can wash in {} bathrooms|the plumber fitted {} bathrooms
        """,
    ),
    detail(
        "student count|class size|num students|enrolled students",
        kinds.between(8, 900),
        """
        {} students are enrolled|the class has {} students|she teaches {} children|{} pupils sit in the course
        the course was chosen by {} students|we have {} students on the register|a class of {} is waiting
        """,
    ),
    detail(
        "population|inhabitants|resident count|num residents",
        kinds.between(200, 9900),
        """
        {} people live in the village|the town has {} inhabitants|it is home to {} people
        it has a population of {}|the last census counted {} residents|{} villagers call it home
        no more than {} souls live there
        """,
    ),
    detail(
        "guest count|party size|num guests|people attending",
        kinds.between(2, 200),
        """
        we will be {} people|a table for {} please|the party is made up of {} guests|{} guests have said yes
        please cook for {} people|they expect {} guests|our group counts {} heads
        """,
    ),
    detail(
        "lines of code|line count|code lines|num lines",
        kinds.between(50, 9900),
        """
        it is {} lines of code|the patch touches {} lines|{} lines of code were written|the module has {} lines
        the whole program fits in {} lines|reviewers had to read {} lines|it has grown to {} lines of source
        """,
    ),
    detail(
        "word limit|max words|word count limit|words allowed",
        kinds.between(100, 5000, 50),
        """
        keep it under {} words|essays may have up to {} words|no more than {} words please|the word limit is {}
        {} words are the most we print|anything over {} words gets cut|stop writing after {} words
        """,
    ),
    detail(
        "follower count|num followers|followers|subscribers",
        kinds.between(50, 9900),
        """
        {} people follow her|the channel has {} followers|he posts for {} followers|{} fans subscribed
        she has gathered {} subscribers|its page is followed by {} users|the account reached {} followers
        """,
    ),
    detail(
        "likes|like count|num likes|thumbs up count",
        kinds.between(5, 9000),
        """
        the post got {} likes|{} people liked it|it collected {} likes|{} readers gave it a thumbs up
        the picture was liked {} times|we got {} hearts for the photo|the likes stand at {}
        """,
    ),
    detail(
        "comment count|num comments|comments|replies total",
        kinds.between(2, 500),
        """
        {} comments are below the article|readers left {} comments|it was commented on {} times
        there are {} replies in the thread|{} people wrote a comment|the discussion has {} comments
        we read through all {} comments
        """,
    ),
    detail(
        "download count|num downloads|downloads|times downloaded",
        kinds.between(20, 9900),
        """
        it was downloaded {} times|the file has {} downloads|{} users downloaded it
        the counter shows {} downloads|so far {} people saved it to their disks|downloads have climbed to {}
        we are proud of {} downloads
        """,
    ),
    detail(
        "battery cells|num batteries|batteries needed|battery count",
        kinds.between(2, 12),
        """
        it runs on {} batteries|you need {} batteries|put {} batteries into the back|{} batteries keep it alive
        it takes {} cells|without {} fresh batteries it will not start|batteries are needed, {} of them
        """,
    ),
    detail(
        "stock quantity|units in stock|in stock|stock level",
        kinds.between(2, 5000),
        """
        we have {} in stock|{} pieces are left in the warehouse|the shelf still holds {} units
        there are {} of them in store|stock is down to {} units|{} units are ready to be shipped from stock
        the inventory says {} pieces
        """,
    ),
    detail(
        "order quantity|quantity ordered|units ordered|order qty",
        kinds.between(2, 900),
        """
        I would like to order {} of them|please send us {} pieces|{} units were ordered|the order is for {} pieces
        put me down for {} units|we want to buy {} of these|the customer asked for {} pieces
        """,
    ),
    detail(
        "injured count|people injured|num injured|injuries",
        kinds.between(2, 80),
        """
        {} people were injured|the accident left {} injured|{} victims were taken to hospital
        doctors treated {} wounded people|it hurt {} bystanders|there were {} injured passengers
        the ambulance crews cared for {} people
        """,
    ),
    detail(
        "vote count|votes received|num votes|votes for",
        kinds.between(20, 9900),
        """
        she got {} votes|{} people voted for it|the proposal received {} votes|it won with {} votes
        {} ballots were in its favour|{} voters were behind him|the count gave her {} votes
        """,
    ),
    detail(
        "chapter count|num chapters|chapters|chapters total",
        kinds.between(3, 90),
        """
        it is divided into {} chapters|{} chapters tell the story|the novel has {} chapters
        there are {} chapters to read|the author split it into {} chapters|after {} chapters the story ends
        """,
    ),
    detail(
        "episode count|num episodes|episodes|episodes in season",
        kinds.between(4, 60),
        """
        the season has {} episodes|{} episodes were filmed|you can watch {} episodes in a row
        the show was told in {} episodes|they ordered {} episodes|after {} episodes the series was dropped
        """,
    ),
    detail(
        "player count|num players|max players|players allowed",
        kinds.between(2, 64),
        """
        up to {} can play|the game is for {} players|{} players join a match|it is most fun with {} players
        {} people may sit at the board|a round takes {} players|the server lets {} players in
        """,
    ),
    detail(
        "apple crates|crates harvested|harvest crates|num crates",
        kinds.between(3, 400),
        """
        we picked {} crates of apples|the harvest filled {} crates|{} crates came off the trees
        the orchard gave us {} crates|there are {} full crates in the barn|they carried {} crates to the cart
        """,
    ),
    detail(
        "egg count|eggs laid|num eggs|eggs collected",
        kinds.between(2, 300),
        """
        the hens laid {} eggs|we collected {} eggs|{} eggs were in the nest|I found {} eggs in the straw
        the basket holds {} eggs|breakfast is safe with {} eggs from our hens
        """,
    ),
    detail(
        "tree count|trees planted|num trees|new trees",
        kinds.between(5, 4000),
        """
        {} trees were planted|volunteers put {} trees into the ground|the park gets {} new trees
        we planted {} saplings|the forest has grown by {} trees|{} young trees now line the road
        """,
    ),
    detail(
        "window count|num windows|windows|windows in house",
        kinds.between(2, 120),
        """
        it has {} windows|light falls in through {} windows|{} windows look out on the garden
        the cleaner washes {} windows|we have {} windows to replace|the front shows {} windows
        """,
    ),
    detail(
        "stair count|steps to top|num steps|stairs",
        kinds.between(10, 900),
        """
        {} steps lead to the top|you climb {} stairs|the staircase has {} steps|it is {} steps up to the door
        after {} stairs you can enjoy the view|visitors must manage {} steps
        """,
    ),
    detail(
        "stop count|num stops|stops on route|stations on line",
        kinds.between(2, 50),
        """
        the bus makes {} stops|it halts {} times on the way|{} stops lie along the line
        the train calls at {} stations|you get off after {} stops|the route has {} stops
        """,
    ),
    detail(
        "box count|moving boxes|num boxes|boxes packed",
        kinds.between(3, 150),
        """
        we packed {} boxes|there are {} moving boxes in the hall|{} boxes have to be carried down
        everything fits in {} boxes|the movers counted {} boxes|my whole life is in {} boxes
        """,
    ),
    detail(
        "sheep count|herd size|num animals|animals in herd",
        kinds.between(5, 900),
        """
        the herd has {} animals|{} sheep graze on the hill|the farmer keeps {} animals|he looks after {} sheep
        {} beasts are in the barn at night|the shepherd counted {} of them|a herd of {} crossed the road
        """,
    ),
    detail(
        "siblings|sibling count|brothers and sisters|num siblings",
        kinds.between(2, 12),
        """
        she has {} siblings|he grew up with {} brothers and sisters|{} siblings shared the nursery
        I have {} siblings|her parents gave her {} siblings|the patient has {} brothers and sisters
        """,
    ),
    detail(
        "languages spoken|language count|num languages|supported languages",
        kinds.between(2, 60),
        """
        she speaks {} languages|it is available in {} languages|the app was translated into {} languages
        you can choose among {} languages|{} languages are supported|he can order a coffee in {} languages
        """,
    ),
    detail(
        "countries served|country count|num countries|markets served",
        kinds.between(2, 150),
        """
        they deliver to {} countries|it is sold in {} countries|{} countries are on the list
        we are active in {} countries|customers in {} countries use it|it has offices in {} countries
        """,
    ),
    detail(
        "tower height m|height meters|building height|structure height",
        kinds.between(15, 800),
        """
        the tower is {} meters high|it rises {} meters into the sky|its top is {} meters above the street
        {} meters tall, it can be seen from afar|the builders stopped at {} meters|it has a height of {} m
        from foot to tip it measures {} meters
        """,
    ),
    detail(
        "body height cm|height cm|person height|patient height",
        kinds.between(90, 215),
        """
        she is {} cm tall|he measures {} centimeters from head to toe|the suspect is about {} cm tall
        with {} cm she is the tallest in class|the nurse wrote down a height of {} cm
        he has grown to {} centimeters|I stand {} cm without shoes
        """,
    ),
    detail(
        "body weight kg|patient weight|weight kilos|person weight",
        kinds.between(30, 160),
        """
        he weighs {} kilos|the scales showed {} kg for her|she has a body weight of {} kg
        the patient brings {} kilos to the scales|I am down to {} kg since the diet|{} kg is what he weighs
        the boxer weighed in at {} kilos
        """,
    ),
    detail(
        "parcel weight g|package weight|shipping weight|weight grams",
        kinds.between(50, 9500, 50),
        """
        the parcel weighs {} grams|{} grams of post are on the way|the package has a weight of {} g
        it tips the postal scales at {} grams|wrapped up, it comes to {} grams|we weighed the packet at {} g
        """,
    ),
    detail(
        "truck load tons|cargo weight tons|load tons|tonnage",
        kinds.between(2, 900),
        """
        it carries {} tons|{} tons of freight are on board|the ship was loaded with {} tons
        its hold takes {} tons|a load of {} tons left the harbour|the crane lifted {} tons of cargo
        """,
    ),
    detail(
        "river length km|length km|length kilometers|total length",
        kinds.between(5, 3000),
        """
        the river is {} kilometers long|it flows for {} km to the sea|its course measures {} kilometers
        over a length of {} km it winds through the land|{} kilometers lie between spring and mouth
        from source to sea it covers {} km
        """,
    ),
    detail(
        "cable length m|cord length|cable meters|lead length",
        kinds.between(2, 80),
        """
        the cable is {} meters long|it comes with {} meters of cable|the cord reaches {} meters
        {} meters of wire are on the reel|its lead has a length of {} m|the plug can be {} meters away
        """,
    ),
    detail(
        "lake depth m|depth meters|water depth|max depth",
        kinds.between(2, 900),
        """
        the lake is {} meters deep|the bottom lies {} meters below|divers went down to {} meters
        it has a depth of {} m|at {} meters you reach the ground|the water goes down {} meters
        the wreck rests {} meters under the surface
        """,
    ),
    detail(
        "snow depth cm|snow cover cm|fresh snow|snowfall cm",
        kinds.between(2, 250),
        """
        {} cm of snow fell|there are {} centimeters of snow on the slopes|the snow lies {} cm high
        we woke up to {} centimeters of fresh snow|it snowed {} cm overnight|skiers enjoy {} cm of powder
        """,
    ),
    detail(
        "rainfall mm|rain mm|precipitation mm|rain amount",
        kinds.between(2, 180),
        """
        {} millimeters of rain fell|it rained {} mm|the rain gauge held {} millimeters
        the storm brought {} mm of rain|the station measured a rainfall of {} mm|we got {} mm of rain out of it
        """,
    ),
    detail(
        "distance km|trip distance|km travelled|route length km",
        kinds.between(2, 2500),
        """
        it is {} kilometers away|the route covers {} km|we drove {} kilometers|after {} km you are there
        {} km separate us from the place|the ride was {} kilometers long|the meter counted {} km for the trip
        """,
    ),
    detail(
        "beach distance m|distance to beach|meters to beach|walk to beach",
        kinds.between(50, 3000, 50),
        """
        the beach is {} meters away|you walk {} meters to the sea|{} meters down the road the sand begins
        from the door to the beach it is {} m|the shore lies at a distance of {} meters
        swimmers have a walk of {} meters to the beach
        """,
    ),
    detail(
        "area sqm|floor area|living space|square meters",
        kinds.between(18, 900),
        """
        it has {} square meters|the flat measures {} sqm|{} square meters of living space await you
        you live on {} sqm|its floor area is {} square meters|we offer {} square meters under the roof
        """,
    ),
    detail(
        "plot size|land area hectares|hectares|farm size",
        kinds.between(2, 700),
        """
        the farm covers {} hectares|{} hectares of land belong to it|they work {} hectares
        its fields stretch over {} hectares|he bought {} hectares of meadow|the estate is {} hectares large
        """,
    ),
    detail(
        "engine power hp|horsepower|motor power|engine hp",
        kinds.between(40, 900),
        """
        the engine has {} horsepower|{} horses work under the hood|it makes {} hp|the motor delivers {} hp
        an engine of {} hp drives it|{} hp push it forward|it pulls with the strength of {} horses
        """,
    ),
    detail(
        "wattage|power watts|power consumption w|watts",
        kinds.between(5, 3000, 5),
        """
        it draws {} watts|{} watts come out of the socket|the lamp uses {} W|its power consumption is {} watts
        the heater is rated at {} watts|it needs {} watts to run|running at full load it eats {} watts
        """,
    ),
    detail(
        "voltage|supply voltage|volts|rated voltage",
        kinds.between(3, 480),
        """
        it runs on {} volts|the supply gives {} V|{} volts are on the line|the meter reads {} volts
        never connect it to more than {} volts|its rated voltage is {} V|the device is made for {} volts
        """,
    ),
    detail(
        "top speed kmh|max speed|speed limit kmh|maximum velocity",
        kinds.between(20, 400),
        """
        it does {} km/h at most|its top speed is {} km/h|faster than {} km/h it will not go
        with a tail wind it gets up to {} kilometers an hour|the needle stops at {} km/h
        {} km/h is the fastest it can run|it tears along at up to {} km/h
        """,
    ),
    detail(
        "wind speed|wind kmh|gust speed|wind force kmh",
        kinds.between(5, 190),
        """
        the wind blows at {} km/h|gusts reach {} km/h|winds of {} km/h shook the trees
        we had {} km/h of wind|the storm came with gusts of {} km/h|{} km/h of wind hit the coast
        """,
    ),
    detail(
        "temperature c|temperature degrees|outside temperature|degrees celsius",
        kinds.between(2, 42),
        """
        it is {} degrees outside|the thermometer shows {} degrees|{} degrees were measured in the shade
        we have a temperature of {} degrees|the air warmed up to {} degrees|highs of {} degrees are expected
        it feels warm at {} degrees
        """,
    ),
    detail(
        "oven temperature|baking temperature|oven heat|oven degrees",
        kinds.between(120, 260, 5),
        """
        bake it at {} degrees|the oven must be at {} degrees|heat the oven to {} degrees
        {} degrees in the oven make it crisp|set the oven to {} and slide the tray in
        it goes into the hot oven at {} degrees
        """,
    ),
    detail(
        "tank volume l|tank capacity|fuel tank liters|tank size",
        kinds.between(5, 900),
        """
        the tank holds {} liters|{} liters fit into the tank|it takes {} liters to fill it up
        its tank has a volume of {} l|a full tank means {} liters of fuel|you can fill in up to {} liters
        """,
    ),
    detail(
        "dose mg|dosage|daily dose mg|milligrams",
        kinds.between(5, 900, 5),
        """
        take {} mg|the doctor prescribed {} milligrams|she gets {} mg of it|the dose was set to {} mg
        {} milligrams are given with water|a tablet has {} mg of the drug|the patient was put on {} mg
        """,
    ),
    detail(
        "altitude|elevation|meters above sea level|altitude m",
        kinds.between(100, 8800),
        """
        it lies {} meters above the sea|the hut stands at {} meters above sea level|the pass is at {} meters
        up at {} meters the air is thin|its elevation is {} m|the plane flew at an altitude of {} meters
        climbers reach the summit at {} meters
        """,
    ),
    detail(
        "screen size inches|display size|screen diagonal|display inches",
        kinds.between(5, 85),
        """
        the screen measures {} inches|it has a {} inch display|{} inches of picture are enough for a film
        from corner to corner the display is {} inches|you look at a {} inch screen
        the diagonal is {} inches
        """,
    ),
    detail(
        "ram gb|memory gb|main memory|memory size",
        kinds.between(2, 512, 2),
        """
        it has {} GB of memory|{} gigabytes of RAM are built in|the server was upgraded to {} GB of RAM
        programs share {} GB of main memory|its memory is {} gigabytes|less than {} GB of RAM will not do
        """,
    ),
    detail(
        "disk space gb|storage gb|disk size|drive capacity",
        kinds.between(16, 4000),
        """
        the disk holds {} GB|there is storage for {} gigabytes|{} GB fit on the drive
        you can save {} GB of files on it|its drive has a capacity of {} GB|we bought a disk with {} GB
        """,
    ),
    detail(
        "file size kb|size in kb|upload size|attachment size",
        kinds.between(10, 9900),
        """
        the file is {} kB|it takes up {} kilobytes|the attachment has {} kB|{} kB have to be uploaded
        the archive shrank to {} kB|as a file it comes to {} kilobytes|you download {} kB
        """,
    ),
    detail(
        "monthly rent|rent|rent per month|rent amount",
        kinds.between(250, 4000, 5),
        """
        the rent is {} a month|you pay {} euros in rent|{} go to the landlord every month
        they let it for {} a month|it rents for {} euros monthly|tenants are charged {} per month
        the flat costs me {} a month in rent
        """,
    ),
    detail(
        "yearly salary|salary|annual pay|base salary",
        kinds.between(1000, 9900, 100),
        """
        the salary is {}|she earns {}|they pay {} for the job|we offer a salary of {}
        {} is what he gets paid for his work|the post comes with a pay of {}|her contract says {} in wages
        """,
    ),
    detail(
        "hourly wage|wage per hour|pay per hour|hourly rate",
        kinds.DECIMAL,
        """
        they pay {} an hour|she earns {} dollars per hour|every hour of work brings {}|the hourly wage is {}
        helpers get {} for an hour|he charges {} per hour|for each hour you will be paid {}
        """,
    ),
    detail(
        "security deposit|deposit|deposit amount|deposit due",
        kinds.between(20, 3000, 10),
        """
        a deposit of {} is asked for|you leave {} as a deposit|{} are held as security
        the deposit is {} and you get it back|we had to put down {} as a security
        the owner keeps {} until you move out|you hand over {} that will be given back at the end
        """,
    ),
    detail(
        "entry fee|admission price|entrance fee|admission",
        kinds.DECIMAL,
        """
        entry costs {}|you pay {} to get in|admission is {} dollars|{} is taken at the door
        the entrance fee is {}|for {} they let you in|visitors are charged {} at the gate
        """,
        generic="price|cost|amount",
    ),
    detail(
        "refund amount|refund|amount refunded|money back",
        kinds.DECIMAL,
        """
        we refunded {}|{} dollars went back to the customer|she got {} back|a refund of {} was granted
        I want my {} back|they returned {} to her card|{} will be paid back to you
        """,
        generic="amount|sum",
    ),
    detail(
        "project budget|budget|budget limit|max spend",
        kinds.between(200, 9900, 100),
        """
        we can spend {} at most|the budget is {}|{} have been set aside for it|they gave us a budget of {}
        it must not cost more than {} in all|the board approved {} for the project
        we have {} to spend
        """,
    ),
    detail(
        "tip amount|tip|gratuity|waiter tip",
        kinds.DECIMAL,
        """
        they left a tip of {}|the waiter got {} on top|we tipped {}|{} went into the tip jar
        she added {} for the service|the driver was given a tip of {}|I tipped her {} dollars
        """,
    ),
    detail(
        "sales tax|tax amount|tax|vat amount",
        kinds.DECIMAL,
        """
        {} of it is tax|tax adds {}|the state takes {} in tax|with {} of tax on top it gets dearer
        the bill includes a tax of {}|we were charged {} in sales tax|the tax comes to {}
        """,
    ),
    detail(
        "shipping cost|shipping fee|delivery fee|postage",
        kinds.DECIMAL,
        """
        shipping is {}|we charge {} for delivery|it costs {} to send it|postage comes to {}
        {} is added for shipping|the courier wants {}|for {} we bring it to your door
        """,
        generic="fee|cost",
    ),
    detail(
        "unit price|price each|item price|price per piece",
        kinds.DECIMAL,
        """
        each costs {}|they are {} apiece|a single piece is {}|you pay {} for every piece
        it sells at {} a piece|the price for each is {}|{} buys you a single item
        """,
        generic="price|cost|amount",
    ),
    detail(
        "total price|total amount|amount due|invoice total",
        kinds.DECIMAL,
        """
        the total is {}|altogether it comes to {}|you owe us {}|the invoice is for {}|in all that makes {}
        the sum to pay is {}|{} is due in total|everything together costs {}
        """,
        generic="price|amount|sum",
    ),
    detail(
        "purchase price|price paid|bought for|cost price",
        kinds.DECIMAL,
        """
        I bought it for {}|she paid {} for it|it was bought at {}|{} was what we gave for it
        he got it for {} in the shop|the buyer handed over {}|at the till it cost me {}
        """,
        generic="price|cost|amount",
    ),
    detail(
        "asking price|price wanted|seller price|list price",
        kinds.between(5, 9000, 5),
        """
        I want {} for it|the seller asks {}|it is yours for {}|she would let it go for {}
        {} is what the owner hopes to get|it is offered at {}|make it {} and you can take it away
        """,
        generic="price|cost",
    ),
    detail(
        "late fee|late charge|overdue fine|late payment fee",
        kinds.DECIMAL,
        """
        paying late costs {}|a late fee of {} is added|who pays too late owes {} more
        we had to pay {} because we were late|{} is charged when the date is missed
        the library fined her {} for bringing it back late
        """,
    ),
    detail(
        "parking fine|fine amount|penalty|ticket fine",
        kinds.between(10, 900, 5),
        """
        he was fined {}|the fine is {}|a penalty of {} is due|the police want {} from him
        {} had to be paid as a fine|for parking there I got a fine of {}|it cost her a penalty of {}
        """,
    ),
    detail(
        "loan amount|amount borrowed|loan sum|credit amount",
        kinds.between(500, 9900, 50),
        """
        she borrowed {}|the bank lends them {}|a loan of {} was taken out|he asked for a credit of {}
        {} were borrowed from the bank|they got a loan over {}|we owe the bank {} for the loan
        """,
    ),
    detail(
        "donation amount|donated|gift amount|money donated",
        kinds.between(5, 5000, 5),
        """
        he donated {}|she gave {} to the cause|a gift of {} reached us|we received a donation of {}
        {} went to charity|thank you for giving {}|they raised {} in donations
        """,
    ),
    detail(
        "account balance|balance|current balance|funds left",
        kinds.DECIMAL,
        """
        there is {} in the account|the balance is {}|you have {} left on the card|{} remains in your account
        my account stands at {}|her savings account shows {}|after the payment {} is left
        """,
    ),
    detail(
        "prize money|prize amount|winnings|reward amount",
        kinds.between(50, 9900, 50),
        """
        the winner takes home {}|there is {} to be won|she won {}|the prize is worth {}
        a reward of {} is promised|{} waits for whoever comes first|they paid out {} in prize money
        """,
    ),
    detail(
        "monthly fee|subscription price|monthly price|fee per month",
        kinds.DECIMAL,
        """
        the subscription is {} a month|members pay {} each month|{} is taken off your card monthly
        it costs {} monthly|for {} a month you get everything|the plan is billed at {} per month
        """,
        generic="price|fee",
    ),
    detail(
        "fuel price|petrol price|price per liter|gas price",
        kinds.DECIMAL,
        """
        petrol is at {} a liter|a liter costs {}|drivers pay {} for a liter of fuel
        the pump shows {} per liter|we filled up at {} per liter|fuel went up to {}
        """,
    ),
    detail(
        "share price|stock price|closing price|share value",
        kinds.DECIMAL,
        """
        the share closed at {}|a share is worth {}|the stock trades at {}|investors pay {} per share
        {} was the last price on the exchange|the stock fell to {}|at the end of trading it stood at {}
        """,
    ),
    detail(
        "repair cost|repair bill|cost of repair|repair estimate",
        kinds.between(20, 4000, 5),
        """
        the repair will cost {}|the garage wants {} to mend it|fixing it comes to {}
        they estimate {} for the repair|the mechanic billed us {}|it takes {} to get it working again
        """,
    ),
    detail(
        "discount percent|percent off|discount|discount rate",
        kinds.between(5, 80, 5),
        """
        you save {} percent|it is {}% off|we give a discount of {} percent|members get {}% off the price
        the price was cut by {} percent|{} percent are taken off at the till|now cheaper by {}%
        """,
        generic="percent|percentage",
    ),
    detail(
        "interest rate|yearly interest|interest percent|rate of interest",
        kinds.DECIMAL,
        """
        the interest is {} percent|it bears {}% interest|the bank charges {} percent on the loan
        savers get {}% a year|money is lent at {} percent|a rate of {}% was agreed on for the loan
        """,
    ),
    detail(
        "battery percent|battery level|charge percent|battery charge",
        kinds.between(2, 99),
        """
        the battery is at {} percent|{}% of charge are left|it still has {} percent of its charge
        my phone shows {}% battery|the battery has dropped to {}%|it was charged to {} percent
        """,
    ),
    detail(
        "progress percent|percent done|completion|percent complete",
        kinds.between(2, 99),
        """
        {} percent of the work is done|it is {}% complete|we have got through {} percent of it
        the bar stands at {}%|progress has reached {} percent|{}% are finished
        """,
    ),
    detail(
        "humidity|humidity percent|air humidity|relative humidity",
        kinds.between(15, 99),
        """
        the air has a humidity of {} percent|humidity is at {}%|{} percent humidity make the walls damp
        the air is moist with {}%|the sensor reports {} percent of moisture in the air
        with a humidity of {}% no washing will dry
        """,
    ),
    detail(
        "alcohol percent|alcohol content|abv|alcohol by volume",
        kinds.DECIMAL,
        """
        it has {} percent alcohol|the beer is brewed to {}%|its alcohol content is {} percent
        {}% of it is alcohol|you drink {} percent of alcohol with it|the label says {}% vol
        """,
    ),
    detail(
        "voter turnout|turnout percent|share of voters|turnout",
        kinds.between(20, 97),
        """
        {} percent of the voters turned up|turnout was {}%|{}% of those allowed to vote did so
        the election drew {} percent of the voters|with {}% turnout nobody can complain
        only {} percent went to the polls
        """,
    ),
    detail(
        "cocoa percent|cocoa content|cocoa share|cocoa solids",
        kinds.between(20, 99),
        """
        it has {} percent cocoa|the bar is {}% cocoa|{} percent of the chocolate is pure cocoa
        the chocolate is made with {}% cocoa|its share of cocoa is {} percent|cocoa makes up {}% of it
        """,
    ),
    detail(
        "sales growth|growth percent|revenue increase|percent growth",
        kinds.between(2, 95),
        """
        sales grew by {} percent|we sold {}% more than last year|revenue is up {} percent
        growth came to {}%|the business has grown {} percent|{}% growth made the owners happy
        """,
    ),
    detail(
        "error rate|failure percent|percent failed|failure rate",
        kinds.DECIMAL,
        """
        {} percent of the requests fail|the error rate is {}%|errors hit {} percent of all calls
        {}% end in an error|failures climbed to {} percent|the service breaks in {}% of the cases
        """,
    ),
    detail(
        "cpu usage|cpu load|processor load|cpu percent",
        kinds.between(2, 99),
        """
        the processor is at {} percent|it eats {}% of the CPU|CPU load climbed to {} percent
        {}% of the processor is busy|the server runs at {} percent CPU|we saw the CPU at {}%
        """,
    ),
    detail(
        "patient age|age years|person age|years old",
        kinds.between(2, 99),
        """
        she is {} years old|he turned {} last week|the man is {}|at the age of {} she is still curious
        {} years old and full of life|he has {} candles on his cake|the patient is aged {}
        """,
        generic="age",
    ),
    detail(
        "minimum age|min age|age limit|allowed from age",
        kinds.between(3, 25),
        """
        you must be at least {}|nobody under {} is let in|it is open to people from {} years on
        children below {} have to stay outside|from the age of {} you may take part
        the minimum age is {}|who is younger than {} cannot join
        """,
    ),
    detail(
        "pet age|dog age|cat age|animal age",
        kinds.between(2, 25),
        """
        the dog is {} years old|our cat is {}|the animal has lived for {} years|a {} year old pet needs a home
        the vet thinks the pet is {}|the old dog has seen {} summers|he came as a pup {} years ago
        """,
    ),
    detail(
        "retirement age|pension age|retires at age|age at retirement",
        kinds.between(50, 75),
        """
        she will retire at {}|at {} he wants to stop working|people get a pension from the age of {}
        he worked until he was {}|the law lets you retire at {}|{} is the age when work ends for them
        """,
    ),
    detail(
        "duration minutes|length minutes|running time|runtime minutes",
        kinds.between(5, 240),
        """
        it lasts {} minutes|the film runs for {} minutes|{} minutes later it is over|it takes {} minutes
        we will be done after {} minutes|the show is {} minutes long|plan {} minutes for it
        """,
        generic="duration|minutes",
    ),
    detail(
        "cooking time minutes|bake minutes|baking time|minutes in oven",
        kinds.between(5, 180),
        """
        it bakes for {} minutes|leave it in the oven for {} minutes|let it simmer {} minutes
        cook it for {} minutes|after {} minutes on the stove it is ready|it needs {} minutes of heat
        """,
    ),
    detail(
        "delay minutes|minutes late|delay|arrival delay",
        kinds.between(2, 180),
        """
        the train is {} minutes late|it is delayed by {} minutes|we lost {} minutes on the way
        it came {} minutes after the planned time|a delay of {} minutes is expected
        {} minutes too late it rolled in|passengers had to wait an extra {} minutes
        """,
    ),
    detail(
        "wait minutes|waiting time|queue time|minutes in queue",
        kinds.between(2, 120),
        """
        you will wait {} minutes|the queue takes {} minutes|we stood in line for {} minutes
        callers hold the line for {} minutes|the waiting time is {} minutes|it is your turn in {} minutes
        """,
    ),
    detail(
        "timeout seconds|timeout|request timeout|seconds until timeout",
        kinds.between(2, 600),
        """
        it times out after {} seconds|the server waits {} seconds for an answer|we set a timeout of {} seconds
        after {} seconds without an answer it gives up|the connection is cut after {} silent seconds
        a request may take {} seconds at most
        """,
    ),
    detail(
        "working hours|hours per week|weekly hours|hours worked",
        kinds.between(8, 60),
        """
        she works {} hours a week|the job is {} hours weekly|{} hours a week are in the contract
        he spends {} hours of the week at work|your week has {} working hours|they want me for {} hours a week
        """,
    ),
    detail(
        "flight hours|flight duration hours|hours in air|flying time",
        kinds.between(2, 19),
        """
        the flight takes {} hours|you are in the air for {} hours|{} hours later the plane lands
        we flew for {} hours|it is a flight of {} hours|passengers spend {} hours on board
        """,
    ),
    detail(
        "battery life hours|battery hours|hours per charge|battery runtime",
        kinds.between(2, 90),
        """
        the battery lasts {} hours|a charge is good for {} hours|it runs {} hours without the plug
        after {} hours it has to be charged|you get {} hours out of the battery|{} hours of use drain it
        """,
    ),
    detail(
        "stay nights|num nights|nights booked|night count",
        kinds.between(2, 30),
        """
        we stay for {} nights|they booked {} nights|{} nights are reserved|she sleeps there {} nights
        I need the room for {} nights|the booking is for {} nights|after {} nights they travel on
        """,
    ),
    detail(
        "delivery days|days to deliver|shipping time days|lead time days",
        kinds.between(2, 45),
        """
        it arrives within {} days|delivery takes {} days|you will have it in {} days
        {} days after the order it is at your door|the parcel travels for {} days|allow {} days for shipping
        """,
    ),
    detail(
        "vacation days|days of leave|paid leave days|holiday days",
        kinds.between(5, 40),
        """
        you get {} days of vacation|{} days off are paid|employees may take {} days of leave
        she still has {} days of holiday|the contract gives {} vacation days|he takes {} days off a year
        """,
    ),
    detail(
        "return window days|days to return|return period|return days",
        kinds.between(7, 90),
        """
        you can return it within {} days|we take it back for {} days|you have {} days to send it back
        after {} days it cannot be returned|goods may come back up to {} days later
        if you do not like it, bring it back within {} days
        """,
    ),
    detail(
        "trial days|free trial length|trial period days|days of trial",
        kinds.between(3, 90),
        """
        you can try it for {} days|the first {} days are free|the trial ends after {} days
        test it for {} days without paying|{} days of free use are included|we give you {} days to try it out
        """,
    ),
    detail(
        "payment term days|days to pay|payment due days|pay within days",
        kinds.between(3, 90),
        """
        please pay within {} days|the bill is due in {} days|you have {} days to pay|we expect the money in {} days
        payment can wait {} days|{} days after the invoice the money must be there
        """,
    ),
    detail(
        "notice period weeks|weeks of notice|notice weeks|resignation notice",
        kinds.between(2, 26),
        """
        you must give {} weeks of notice|the notice period is {} weeks|she can leave {} weeks after quitting
        {} weeks lie between quitting and leaving|tell them {} weeks before you quit
        he handed in his notice {} weeks ahead
        """,
    ),
    detail(
        "course weeks|course length weeks|num weeks|training weeks",
        kinds.between(2, 52),
        """
        the course lasts {} weeks|it is spread over {} weeks|{} weeks of lessons are planned
        after {} weeks you take the exam|you train for {} weeks|the class meets for {} weeks
        """,
    ),
    detail(
        "warranty months|guarantee months|warranty period|months covered",
        kinds.between(3, 84),
        """
        it has a warranty of {} months|we guarantee it for {} months|the warranty runs out after {} months
        for {} months repairs are free|the maker stands by it for {} months|you are covered for {} months
        """,
    ),
    detail(
        "contract months|contract length|minimum term months|lease months",
        kinds.between(3, 60),
        """
        the contract runs for {} months|you sign up for {} months|the lease is for {} months
        {} months is how long you are bound|they tied us to it for {} months|it cannot be quit before {} months
        """,
    ),
    detail(
        "experience years|years of experience|years in job|work experience years",
        kinds.between(2, 45),
        """
        she has {} years of experience|he has been in the trade for {} years|{} years on the job taught her a lot
        applicants need {} years of practice|I have done this work for {} years
        with {} years of experience he knows every trick
        """,
    ),
    detail(
        "marriage years|years married|length of marriage|wedding anniversary",
        kinds.between(2, 70),
        """
        they have been married for {} years|{} years ago they said yes to each other
        their marriage has lasted {} years|husband and wife for {} years now, they still laugh
        we look back on {} years of marriage|their wedding was {} years ago
        """,
    ),
    detail(
        "prison years|sentence years|jail term|years in prison",
        kinds.between(2, 30),
        """
        he was sent to prison for {} years|the judge gave her {} years|a sentence of {} years was passed
        {} years behind bars await him|they locked him up for {} years|he has to serve {} years in jail
        """,
    ),
    detail(
        "doses per day|times per day|daily intake|daily frequency",
        kinds.between(2, 8),
        """
        take it {} times a day|it has to be taken {} times daily|{} times a day you swallow a pill
        the patient gets it {} times a day|spread it over the day in {} doses|every day needs {} doses
        """,
    ),
    detail(
        "requests per minute|rate limit|max requests|calls per minute",
        kinds.between(5, 3000, 5),
        """
        you may send {} requests a minute|the service allows {} calls per minute
        more than {} requests a minute are refused|{} requests per minute is the limit
        clients are held to {} calls a minute|each key is good for {} requests a minute
        """,
    ),
    detail(
        "departures per hour|trains per hour|buses per hour|hourly departures",
        kinds.between(2, 30),
        """
        {} trains leave every hour|the bus goes {} times an hour|there are {} departures an hour
        it runs {} times per hour|each hour brings {} buses|every hour you can choose among {} trains
        """,
    ),
    detail(
        "heart rate|pulse|heartbeats per minute|pulse bpm",
        kinds.between(42, 190),
        """
        her heart beats {} times a minute|the pulse is {}|he has a pulse of {}|the nurse counted {} heartbeats
        the monitor shows a heart rate of {}|his heart raced at {} beats|at rest the heart does {} beats a minute
        """,
    ),
    detail(
        "exam score|test score|points scored|exam points",
        kinds.between(5, 100),
        """
        she scored {} points in the exam|he got {} points|the test was marked with {} points
        {} points were enough to pass|her exam earned her {} points|I ended up with {} points in the test
        """,
        generic="score|points",
    ),
    detail(
        "star rating|average rating|review score|rating stars",
        kinds.DECIMAL,
        """
        it is rated {} stars|guests gave it {} on average|the reviews average {}|it has {} stars from readers
        {} stars is what buyers think of it|its rating stands at {}|customers score it {}
        """,
        generic="rating|score",
    ),
    detail(
        "world ranking|rank|league position|place in ranking",
        kinds.between(2, 200),
        """
        she is ranked number {} in the world|he finished in place {}|the team stands at position {} in the table
        it came in at rank {}|they climbed to place {}|number {} in the ranking, they hope for more
        """,
    ),
    detail(
        "max upload mb|upload limit mb|max file size|file limit mb",
        kinds.between(2, 900),
        """
        files may be up to {} MB|you cannot upload more than {} MB|uploads are limited to {} megabytes
        anything larger than {} MB is refused|the form takes files of at most {} MB
        {} MB is the largest file it accepts
        """,
    ),
    detail(
        "min password length|password min chars|min characters|password length",
        kinds.between(6, 40),
        """
        passwords need at least {} characters|a password shorter than {} signs is refused
        choose a password with {} characters or more|{} characters is the least a password must have
        your password must be {} signs long|before you have typed {} characters no password is taken
        """,
    ),
    detail(
        "year built|construction year|built in year|year of construction",
        kinds.between(1700, 2023),
        """
        it was built in {}|the house dates from {}|they put it up in {}|since {} it has stood there
        the walls went up in {}|in {} the builders finished it|construction ended in {}
        """,
        generic="year",
    ),
    detail(
        "founding year|founded in|year founded|established year",
        kinds.between(1750, 2023),
        """
        the company was founded in {}|it has been in business since {}|in {} they opened their first shop
        they set up the firm in {}|it goes back to the year {}|the club was brought to life in {}
        """,
        generic="year",
    ),
    detail(
        "birth year|year of birth|born in year|year born",
        kinds.between(1920, 2020),
        """
        she was born in {}|he came into the world in {}|{} was the year she was born|her year of birth is {}
        his mother gave birth to him in {}|born in {}, he still goes to work
        """,
        generic="year",
    ),
    detail(
        "model year|year of manufacture|car model year|production year",
        kinds.between(1960, 2024),
        """
        the car is from {}|it left the factory in {}|it is a {} model|they made this machine in {}
        it was first put on the road in {}|the plate under the hood says it was made in {}
        """,
        generic="year",
    ),
    detail(
        "phone extension|extension|desk extension|extension number",
        kinds.between(100, 9999),
        """
        call me at extension {}|my extension is {}|dial {} to reach my desk|you get us on extension {}
        ask the switchboard for {}|her desk phone rings at {}|inside the house just dial {}
        """,
    ),
    detail(
        "hotel room|room number|room no|assigned room",
        kinds.between(101, 999),
        """
        they put us in room {}|she is staying in room {}|we meet in room {}|your key is for room {}
        room {} is where it happens|knock at the door of room {}|the guest in {} called the desk
        """,
    ),
    detail(
        "boarding gate|gate number|departure gate|gate no",
        kinds.between(2, 90),
        """
        boarding is at gate {}|the plane leaves from gate {}|go to gate {}|passengers gather at gate {}
        gate {} is where you board|they moved us over to gate {}
        """,
    ),
    detail(
        "train platform|platform number|track number|platform no",
        kinds.between(2, 30),
        """
        the train leaves from platform {}|it comes in on track {}|wait on platform {}
        platform {} is where you get on|we change over to track {}|they announced it for platform {}
        """,
    ),
    detail(
        "server port|port number|listening port|tcp port",
        kinds.between(1024, 9999),
        """
        it listens on port {}|the server answers at port {}|connect to port {}|port {} has to be open
        traffic comes in through port {}|we bound the service to port {}
        """,
    ),
    detail(
        "house number|street number|building number|door number",
        kinds.between(2, 400),
        """
        they live at number {} of the street|the house has the number {} on its door|ring the bell at number {}
        you will find us at house number {}|our door is number {}|the postman brings it to number {}
        """,
    ),
    detail(
        "shirt number|jersey number|back number|player number",
        kinds.between(2, 99),
        """
        she wears number {} on her back|he plays with the {} on his shirt|the jersey with the {} is his
        number {} is printed on her jersey|the fans know him as number {}|they gave the new player shirt {}
        """,
    ),
    detail(
        "shoe size|foot size|shoe size eu|boot size",
        kinds.between(20, 50),
        """
        she wears shoes in size {}|he needs boots in {}|the shoes are a size {}|my feet fit into a {}
        size {} would be right for his feet|please send the sneakers in {}
        """,
    ),
    detail(
        "steps walked|step count|daily steps|steps taken",
        kinds.between(500, 9900),
        """
        I walked {} steps|the watch counted {} steps|{} steps were taken since the morning
        she did {} steps on her walk|the tracker stands at {} steps|his legs carried him {} steps
        """,
    ),
    detail(
        "laps swum|lap count|num laps|laps done",
        kinds.between(2, 120),
        """
        she swam {} laps|the race goes over {} laps|after {} laps they were tired out|he did {} laps in the pool
        {} times she went round|the runners have {} laps before them
        """,
    ),
    detail(
        "mileage|odometer km|km driven|odometer reading",
        kinds.between(300, 9900, 10),
        """
        the car has done {} km|its odometer reads {}|{} kilometers are on the clock
        the previous owner drove it {} km|it comes with {} km on the meter|since new it has rolled {} km
        """,
    ),
    detail(
        "fuel consumption|liters per trip|fuel use|fuel burned",
        kinds.DECIMAL,
        """
        it burns {} liters of fuel|the car drinks {} liters|it needs {} liters to get there
        fuel consumption is {} liters|{} liters of petrol run through the engine|we used up {} liters of diesel
        """,
    ),
    detail(
        "servings|serves people|portions|num servings",
        kinds.between(2, 24),
        """
        it serves {}|the recipe makes {} portions|{} people will get enough of it|you get {} plates out of it
        it is meant for {} eaters|the pot feeds {}|cut it into {} portions
        """,
    ),
    detail(
        "sugar grams|sugar g|grams of sugar|sugar amount",
        kinds.between(5, 500, 5),
        """
        stir in {} grams of sugar|it has {} g of sugar|{} grams of sugar make it sweet
        you sweeten it with {} g of sugar|the dough takes {} grams of sugar|there are {} g of sugar in it
        """,
    ),
    detail(
        "flour grams|flour g|grams of flour|flour amount",
        kinds.between(50, 2000, 10),
        """
        weigh out {} grams of flour|{} g of flour go into the bowl|it takes {} grams of flour
        sift {} g of flour onto the table|the dough is made from {} grams of flour|buy {} g of flour for it
        """,
    ),
    detail(
        "milk ml|milk amount|milliliters of milk|ml milk",
        kinds.between(50, 1500, 10),
        """
        pour in {} ml of milk|{} milliliters of milk are warmed up|it needs {} ml of milk
        the baby drinks {} ml of milk|add milk, {} ml of it|she boils {} milliliters of milk
        """,
    ),
    detail(
        "unread messages|unread count|unread mails|inbox unread",
        kinds.between(2, 900),
        """
        {} mails are unread|you have {} new messages|her inbox holds {} messages nobody has opened
        I have not yet read {} of my mails|the badge shows {} unread messages|there wait {} unopened messages
        """,
    ),
    detail(
        "applicant count|num applicants|applications received|candidates total",
        kinds.between(3, 900),
        """
        {} people applied|we received {} applications|the job drew {} candidates|{} applicants want the post
        there were {} letters from people who want the job|the choice was made among {} candidates
        """,
    ),
    detail(
        "vacancies|open positions|num openings|jobs open",
        kinds.between(2, 90),
        """
        {} posts are vacant|we are looking for {} new people|there are {} jobs to fill
        the firm has {} open positions|they want to hire {} people|{} desks are still without an owner
        """,
    ),
    detail(
        "missing items|items missing|missing pieces|num missing",
        kinds.between(2, 60),
        """
        {} pieces are missing|we could not find {} of the parts|the box was short of {} items
        {} articles were not in the parcel|it came without {} of its parts|there were {} items fewer than ordered
        """,
    ),
    detail(
        "damaged items|broken pieces|num damaged|items broken",
        kinds.between(2, 60),
        """
        {} of them arrived broken|we found {} damaged pieces|{} items had cracks|the fall smashed {} of them
        the driver noted {} damaged items|there were {} broken parts in the box
        """,
    ),
    detail(
        "active users|user count|users online|concurrent users",
        kinds.between(5, 9900),
        """
        {} users are online|the system has {} active users|{} people are logged in
        at the moment {} users work with it|it is in use by {} people|we counted {} users at the peak
        """,
    ),
    detail(
        "license seats|licenses bought|num licenses|license count",
        kinds.between(2, 900),
        """
        we hold {} licenses|the plan covers {} licenses|{} licenses were bought|the company pays for {} licenses
        up to {} colleagues may use the license|we need {} more licenses from you
        """,
    ),
    detail(
        "backups kept|backup copies|backup retention count|stored backups",
        kinds.between(2, 60),
        """
        we keep {} backups|the last {} backups are stored|{} backups stay on the server
        older backups are deleted once there are {}|the script leaves {} backups on the disk
        you can go back through {} backups
        """,
    ),
    detail(
        "response ms|latency ms|response time ms|ping ms",
        kinds.between(2, 2500),
        """
        it answers within {} ms|the response took {} milliseconds|latency is at {} ms
        {} ms pass before the page shows up|the ping came back after {} ms|users wait {} milliseconds for a reply
        """,
    ),
    detail(
        "bandwidth mbit|internet speed|download speed mbit|line speed",
        kinds.between(2, 1000),
        """
        the line brings {} Mbit|we get {} megabits out of the wall|the internet runs at {} Mbit
        downloads come in at {} Mbit|its bandwidth is {} Mbit|you surf with {} megabits
        """,
    ),
)
