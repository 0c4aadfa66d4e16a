"""Everyday words for plain sentences: persons, places, things, times, deeds and reasons."""

from tools.builtin_model.draw import phrases

# Persons, with the article.
PEOPLE = phrases(
    """
    the gardener | my aunt | our neighbour | a student | the new mayor | the old captain | the baker
    my brother | my sister | the postman | our teacher | the young doctor | a nurse | the bus driver
    the plumber | my grandmother | my uncle | the librarian | a tourist | the head cook | the waiter
    our landlord | the night guard | a young farmer | the painter | my cousin | her husband | his wife
    the carpenter | the fisherman | a retired teacher | the shopkeeper | our coach | the electrician
    the tailor | my best friend | the new manager | a visitor | the pilot | the hairdresser
    our dentist | the vet | a volunteer | the caretaker | the florist | my father | my mother
    their daughter | her son | the piano teacher | a cyclist | the mechanic | the choir leader
    the receptionist | our guide | the old beekeeper | a journalist | the photographer | the butcher
    my flatmate | the cleaner | the ticket inspector | a neighbour's child | the youngest player
    our accountant | the lifeguard | the judge | a colleague | the new trainee | my grandfather
    """
)

# Places as subjects, with the article.
PLACES = phrases(
    """
    the museum | the village school | our cafe | the swimming pool | the library | the town hall
    the bakery | the post office | the old harbour | the train station | the city park | our garden
    the bookshop | the pharmacy | the market | the sports hall | the castle | the youth hostel
    the farm shop | our office | the cinema | the theatre | the hospital | the campsite | the airport
    the car park | the fish market | the small chapel | the lighthouse | the corner shop | the hotel
    the ice rink | the playground | our workshop | the community centre | the concert hall
    the music school | the art gallery | the zoo | the botanical garden | the bus station
    the ferry terminal | the bike shop | the petrol station | the bank | the laundry | our kitchen
    the meeting room | the canteen | the gym | the tennis club | the football ground | the riverside path
    the mountain hut | the ski school | the beach bar | the pizzeria | the tea room | the wine cellar
    the old mill | the brewery | the furniture store | the garden centre | the recycling yard
    the animal shelter | the fire station | the police station | the nursery | the university
    the main entrance | the tourist office | the craft shop | the flower stall | the barber shop
    the guest house | the boat house | our warehouse | the reading room | the planetarium | the aquarium
    """
)

# Concrete things, without the article: one word, then two words.
THINGS = phrases(
    """
    key | lamp | chair | table | kettle | bicycle | ladder | hammer | umbrella | suitcase | clock | mirror
    blanket | pillow | curtain | carpet | bottle | basket | bucket | brush | candle | camera | guitar | piano
    violin | drum | radio | laptop | printer | phone | notebook | pencil | letter | parcel | envelope
    newspaper | map | painting | vase | teapot | plate | bowl | spoon | knife | toaster | fridge | oven
    sofa | bench | shelf | drawer | cupboard | door | gate | fence | tent | rucksack | jacket | coat | scarf
    hat | belt | necklace | watch | wallet | ticket | passport | ball | kite | sledge | boat | canoe | tractor
    van | trailer
    wooden box | rain jacket | garden hose | train ticket | blue sofa | coffee machine | tea towel
    desk lamp | picture frame | washing machine | kitchen knife | bread board | paper bag | phone charger
    camping stove | sleeping bag | water bottle | lunch box | bike helmet | bike lock | car key | front door
    garden gate | door handle | window box | bird house | lawn mower | tool box | paint brush | step ladder
    power drill | tape measure | snow shovel | leather belt | winter coat | woollen hat
    silk scarf | rubber boot | straw hat | swimming ring | beach towel | football shirt | tennis racket
    chess board | board game | jigsaw puzzle | teddy bear | toy train | school bag | exercise book | glue stick
    filing cabinet | office chair | whiteboard pen | memory card | laptop case | desk fan | wall clock
    alarm clock | floor lamp | bath mat | shower curtain | laundry basket | clothes rack | rocking chair
    glass jar | flower pot | soup bowl | cake tin | frying pan | wine glass | salad bowl | pepper mill
    birthday card | music stand
    """
)

# Plural things: one word, then two words.
PLURALS = phrases(
    """
    kayaks | shoes | gloves | glasses | candles | plates | cups | chairs | windows | books | stamps | coins
    keys | boots | socks | towels | tickets | tents | bicycles | lamps | shelves | boxes | bottles | letters
    photos | posters | flags | drums | roses | tulips | apples | biscuits | sandwiches | pancakes | batteries
    cables | curtains | cushions | ladders | skis | benches | tiles | pencils | magazines | postcards
    bike lanes | house plants | train tickets | street lamps | park benches | parking spaces | bus stops
    picture books | wine glasses | tea cups | paper bags | running shoes | rain boots | woollen socks
    garden chairs | picnic tables | wooden boxes | glass jars | flower pots | fruit trees | tomato plants
    school bags | board games | puzzle pieces | car tyres | spare keys | door handles | window frames
    roof tiles | solar panels | light bulbs | phone cases | desk lamps | office chairs | meeting rooms
    name badges | gift cards | birthday cards | cooking classes | tennis courts | hiking maps | rowing boats
    life jackets | sleeping bags | camp beds
    """
)

GROCERIES = phrases(
    """
    eggs | milk | bread | butter | cheese | yoghurt | rice | pasta | flour | sugar | salt | pepper | honey
    jam | tea | coffee | apples | bananas | oranges | lemons | grapes | pears | carrots | onions | garlic
    potatoes | tomatoes | cucumbers | spinach | lettuce | mushrooms | beans | lentils | chickpeas | oats
    salmon | tuna | chicken | ham | sausages | tofu | mustard | ketchup | vinegar | almonds | raisins
    basil
    olive oil | dish soap | orange juice | peanut butter | sour cream | brown sugar | baking powder
    tomato paste | soy sauce | sparkling water | frozen peas | sweet corn | red peppers | spring onions
    oat milk | cat food | toilet paper | paper towels | washing powder | bin bags | dark chocolate
    rye bread | apple juice
    """
)

# Adjectives and short phrases that stand after "is".
ADJECTIVES = phrases(
    """
    dark green | out of order | quite heavy | free of charge | empty | full | broken | brand new | very old
    too small | far too big | clean | dirty | wet | dry | cold | still warm | hot | sold out | open to all
    closed | ready | nearly ready | missing | lost | safe | dangerous | popular | famous | unknown
    expensive | quite cheap | beautiful | rather ugly | quiet | very loud | bright | dark | light blue
    red and white | bright yellow | black | grey | pale pink | made of glass | made of wood | round
    square | long and narrow | wide | ten metres long | two metres high | soft | hard | smooth | rough
    easy to find | hard to reach | fully booked | half empty | almost full | under repair | for sale
    in good condition | as good as new | worth a visit | useful | useless | comfortable | crowded
    well known | well hidden | late | on time | damaged | locked | unlocked | on fire | available again
    out of date
    """
)

# When: adverbials of time.
TIMES = phrases(
    """
    on Friday evening | in the spring | last year | at 8 in the morning | every Tuesday
    from May to September | today | tomorrow | yesterday | this morning | tonight | last night | next week
    next Monday | last Saturday | at noon | at midnight | at half past six | at 7:30 | before breakfast
    after lunch | after school | during the holidays | at the weekend | on Sundays | every day
    every morning | twice a week | once a month | on weekdays | in winter | in early June | in August
    in 1998 | in 2015 | three days ago | two weeks ago | an hour ago | in ten minutes | in two hours
    by the end of the month | until late | since April | on 3 March | on the first of July
    on New Year's Day | on her birthday | on market days | on Wednesday afternoon | late on Thursday
    early in the day | all summer | this autumn | next year | at the end of May | from 9 to 5
    between 10 and 12 | before sunset | after dark | around 3 o'clock
    """
)

# Where: adverbials of place.
WHERES = phrases(
    """
    in the garden | next to the window | on the terrace | at the main gate | under the stairs
    in the kitchen | behind the house | in front of the shop | near the station | by the river
    at the lake | on the roof | in the cellar | in the attic | on the top floor | on the second floor
    on the ground floor | in the hall | at the market | across the street | around the corner
    in the old town | outside the city | on the island | at the beach | in the mountains | in the forest
    at the edge of the village | next to the church | opposite the bank | between the two doors
    on the left | on the right | at the back | in the middle of the room | on the top shelf
    in the bottom drawer | on the desk | under the bed | in a wooden box | in the garage | in the shed
    at the bus stop | on platform 4 | in room 12 | at the office | in the library | at school | at home
    at work | in the car park | on the balcony | in the courtyard | by the front door | beside the pond
    along the canal | above the fireplace | below the bridge | at the harbour | on the playground
    """
)

# For how long.
DURATIONS = phrases(
    """
    four hours | ten minutes | three weeks | all night | two days | a week | an hour | half an hour
    twenty minutes | five minutes | a month | six months | a year | two years | ten years | all day
    all morning | the whole afternoon | the whole weekend | a few days | a few minutes | several weeks
    about an hour | almost two hours | just over a year | an hour and a half | two and a half hours
    45 minutes | 90 minutes | 30 seconds | 12 hours | 24 hours | 14 days | three nights | one night
    eight weeks | a long time | less than a minute | more than a month | the whole summer
    """
)

# What something costs.
COSTS = phrases(
    """
    one euro | 12 dollars | nothing | 60 pounds a night | two euros | 50 cents | five pounds | ten dollars
    20 euros | 3 euros each | 8 dollars an hour | 15 pounds per person | 100 euros | 250 dollars
    45 euros a month | 30 pounds a year | about 40 dollars | almost 70 euros | less than a pound
    25 euros a day | 6.50 euros | 4.20 dollars | 9.99 pounds | a thousand dollars | half the price
    two pounds a kilo | 18 euros a ticket | 75 cents a piece | 120 dollars a week | only three dollars
    """
)

# How: adverbials of manner or means.
WAYS = phrases(
    """
    by bus | in cash | with a hammer | by email | very slowly | by train | on foot | by bike | by card
    by phone | by post | by hand | online | in person | in a hurry | in silence | with great care
    with a smile | without help | with both hands | with a wet cloth | with an old key | with a brush
    with the help of a friend | quickly | quietly | carefully | politely | by mistake | by chance
    on purpose | step by step | one by one | in small groups | in two parts | by ferry | by taxi | alone
    together | for free
    """
)

# Clauses that follow "because".
REASONS = phrases(
    """
    it was raining | the battery is empty | two teachers are ill | the road is closed | the bus was late
    the key was lost | the lift is broken | it was too cold | the shop had closed | nobody was at home
    the water was too deep | the roof leaks | there was too much snow | the train was full
    the tickets were sold out | the price went up | the heating does not work | the owner has moved
    the children were tired | the dog was hungry | the soup was too salty | the paint was still wet
    the windows were open | a tree fell on the fence | the printer ran out of paper
    the oven was too hot | it is a public holiday | the old one broke | the floor is being cleaned
    too few people signed up | the guests came early | the power went out | the signal was weak
    the street is too narrow | the wind was too strong | a pipe burst | the cook is on holiday
    the boat needs new paint | the river is high | there was no milk left | the neighbours complained
    the tyre was flat | the driver fell asleep | the meeting took too long | the room was too small
    the address was wrong | the parcel was too heavy | the clock was slow | the door was locked
    it saves money | the light is better there | they wanted a bigger garden | her mother lives there
    he likes the sea | the team lost the last game | the pianist hurt her hand | the bridge is being rebuilt
    the beach was crowded | the machine makes a strange noise | it was a present
    """
)

# Deeds that nearly any thing can undergo: base form, third person, past, participle.
VERBS = tuple(
    tuple(line.split())
    for line in """
    open opens opened opened
    close closes closed closed
    eat eats ate eaten
    buy buys bought bought
    sell sells sold sold
    find finds found found
    lose loses lost lost
    hide hides hid hidden
    break breaks broke broken
    repair repairs repaired repaired
    fix fixes fixed fixed
    mend mends mended mended
    build builds built built
    make makes made made
    paint paints painted painted
    draw draws drew drawn
    clean cleans cleaned cleaned
    wash washes washed washed
    dry dries dried dried
    polish polishes polished polished
    wipe wipes wiped wiped
    brush brushes brushed brushed
    sweep sweeps swept swept
    carry carries carried carried
    bring brings brought brought
    take takes took taken
    fetch fetches fetched fetched
    collect collects collected collected
    deliver delivers delivered delivered
    send sends sent sent
    receive receives received received
    get gets got got
    give gives gave given
    lend lends lent lent
    borrow borrows borrowed borrowed
    return returns returned returned
    rent rents rented rented
    hire hires hired hired
    order orders ordered ordered
    cancel cancels cancelled cancelled
    choose chooses chose chosen
    pick picks picked picked
    test tests tested tested
    check checks checked checked
    inspect inspects inspected inspected
    measure measures measured measured
    weigh weighs weighed weighed
    count counts counted counted
    cut cuts cut cut
    fold folds folded folded
    wrap wraps wrapped wrapped
    pack packs packed packed
    unpack unpacks unpacked unpacked
    load loads loaded loaded
    unload unloads unloaded unloaded
    fill fills filled filled
    empty empties emptied emptied
    move moves moved moved
    push pushes pushed pushed
    pull pulls pulled pulled
    lift lifts lifted lifted
    drop drops dropped dropped
    throw throws threw thrown
    catch catches caught caught
    hold holds held held
    keep keeps kept kept
    leave leaves left left
    forget forgets forgot forgotten
    remember remembers remembered remembered
    store stores stored stored
    lock locks locked locked
    unlock unlocks unlocked unlocked
    cover covers covered covered
    hang hangs hung hung
    fasten fastens fastened fastened
    tie ties tied tied
    glue glues glued glued
    nail nails nailed nailed
    sew sews sewed sewn
    wear wears wore worn
    use uses used used
    replace replaces replaced replaced
    remove removes removed removed
    install installs installed installed
    change changes changed changed
    adjust adjusts adjusted adjusted
    decorate decorates decorated decorated
    design designs designed designed
    photograph photographs photographed photographed
    film films filmed filmed
    show shows showed shown
    see sees saw seen
    notice notices noticed noticed
    spot spots spotted spotted
    watch watches watched watched
    describe describes described described
    mention mentions mentioned mentioned
    label labels labelled labelled
    mark marks marked marked
    sign signs signed signed
    steal steals stole stolen
    damage damages damaged damaged
    scratch scratches scratched scratched
    burn burns burned burned
    bury buries buried buried
    plant plants planted planted
    water waters watered watered
    heat heats heated heated
    cool cools cooled cooled
    cook cooks cooked cooked
    bake bakes baked baked
    share shares shared shared
    bend bends bent bent
    shake shakes shook shaken
    touch touches touched touched
    kick kicks kicked kicked
    hit hits hit hit
    drive drives drove driven
    ride rides rode ridden
    tow tows towed towed
    park parks parked parked
    read reads read read
    write writes wrote written
    print prints printed printed
    copy copies copied copied
    win wins won won
    donate donates donated donated
    insure insures insured insured
    invent invents invented invented
    examine examines examined examined
    """.strip().splitlines()
)

# Deeds without an object that go with a time or a place: base form, third person, past, participle.
MOVES = tuple(
    tuple(line.split())
    for line in """
    arrive arrives arrived arrived
    open opens opened opened
    begin begins began begun
    work works worked worked
    sleep sleeps slept slept
    live lives lived lived
    meet meets met met
    close closes closed closed
    start starts started started
    end ends ended ended
    stop stops stopped stopped
    leave leaves left left
    come comes came come
    go goes went gone
    return returns returned returned
    wait waits waited waited
    stay stays stayed stayed
    sit sits sat sat
    stand stands stood stood
    lie lies lay lain
    walk walks walked walked
    run runs ran run
    swim swims swam swum
    dance dances danced danced
    sing sings sang sung
    play plays played played
    cook cooks cooked cooked
    eat eats ate eaten
    rest rests rested rested
    travel travels travelled travelled
    fly flies flew flown
    land lands landed landed
    grow grows grew grown
    appear appears appeared appeared
    disappear disappears disappeared disappeared
    study studies studied studied
    train trains trained trained
    camp camps camped camped
    fish fishes fished fished
    rehearse rehearses rehearsed rehearsed
    """.strip().splitlines()
)

# Titles of songs, books and shows.
NAMES_OF_WORKS = phrases(
    """
    Deep Currents | The Paper Boat | Winter Light | A Quiet Street | The Last Ferry | Salt and Stone
    Lanterns | Seven Bridges | The Clockmaker's Daughter | Blue Hour | Northern Roads | Under the Elms
    The Glass Orchard | Homeward | A Letter from June | Slow River | The Empty Chair | Morning Trains
    Silver Thread | The Beekeeper's Song | Tin Roof Rain | Half a Moon | Echoes | The Long Table
    Red Kite Rising | Sand Castles | The Hidden Staircase | Saturday's Garden | Wild Thyme | Open Windows
    The Second Harvest | Night Bakery | Postcards Home | Cold Harbour | A Map of Clouds | The Third Key
    Drifting | Paper Lions | Small Mercies | The Old Orchard | Golden Hill | Footsteps in Snow
    The Weather Room | Tidewater | Letters to Nobody | Copper Sky | The Ninth Wave | Summer Kitchen
    Fox and Feather | Beyond the Dunes | The Silent Piano | Crossing Lines | Amber Days | Hollow Tree
    The Lighthouse Years | Borrowed Time | Mill Lane Stories | Falling Upwards | Marble Halls | Sundial
    """
)

# Companies and shops, two words each.
COMPANIES = phrases(
    """
    Harbour Textiles | Oakfield Foods | Bluebird Travel | Summit Bikes | Riverside Books | Northgate Motors
    Maple Furniture | Sunrise Bakery | Silverline Printing | Greenway Gardens | Castle Insurance
    Pinewood Toys | Meadow Dairy | Coastal Ferries | Lantern Press | Copper Kettle | Willow Interiors
    Redstone Builders | Highland Wool | Anchor Logistics | Beacon Energy | Orchard Juices | Falcon Couriers
    Ivory Dental | Marlow Pianos | Granite Kitchens | Parkside Pharmacy | Clover Cosmetics | Delta Plumbing
    Evergreen Nurseries | Fairview Hotels | Golden Spoon | Hillcrest Vineyards | Juniper Soaps
    Keystone Tools | Lakeside Camping | Moonlight Cinemas | Nordic Skis | Opal Jewellers | Prairie Grains
    Quarry Tiles | Rainbow Paints | Saddle Leather | Thistle Tea | Union Cables | Valley Cheese
    Westbrook Software | Yellow Cabs | Zephyr Sails | Amber Optics | Birch Ceramics | Cedar Homes
    Dockside Fish | Eastern Spices | Foxglove Florists | Bramble Bakers | Heron Outdoor | Linden Shoes
    Tower Electronics | Windmill Flour
    """
)
