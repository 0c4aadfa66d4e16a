"""What letters, web pages, handbooks and stories tell of common life: meals, work, rules, repairs, holidays."""

from tools.builtin_model import values
from tools.builtin_model.abilities.relations import Make, Relation, date
from tools.builtin_model.draw import Draw, Wordings, phrases

# Persons, without the article.
PEOPLE = phrases(
    """
    gardener | baker | neighbour | old captain | new mayor | postman | young doctor | nurse | bus driver
    plumber | librarian | tourist | head cook | waiter | landlord | night guard | farmer | painter | carpenter
    fisherman | retired teacher | shopkeeper | football coach | electrician | tailor | manager | visitor | pilot
    hairdresser | dentist | vet | volunteer | caretaker | florist | piano teacher | cyclist | mechanic
    receptionist | tour guide | beekeeper | journalist | photographer | butcher | cleaner | ticket inspector
    accountant | lifeguard | judge | new trainee | babysitter | tall sailor | priest | museum guard | poet
    singer | tennis player | clown | widow | optician | head teacher | shepherd | twin sister | older brother
    youngest cousin | grandmother | stepfather | niece | flatmate | bride | student | goalkeeper | drummer
    taxi driver | engineer | midwife | paramedic
    """
)
JOBS = phrases(
    """
    baker | barber | bricklayer | bus driver | butcher | carpenter | cleaner | cook | dentist | designer
    doctor | translator | florist | gardener | tour guide | lawyer | librarian | mechanic | nurse | painter
    pilot | plumber | receptionist | tailor | teacher | vet | waiter | welder | writer | shoemaker | roofer
    fisherman | farmer | journalist | photographer | programmer | hairdresser | postman | beekeeper | musician
    dancer | chemist | pharmacist | surveyor | accountant | cashier | courier | locksmith | optician | midwife
    paramedic | firefighter | police officer | judge | sailor | shepherd | miller | brewer | potter | glazier
    tiler | train driver | taxi driver | lifeguard | coach | piano teacher | estate agent | editor | architect
    engineer | physiotherapist | babysitter | caretaker | security guard | forester | jeweller | watchmaker
    interpreter | speech therapist
    """
)
WORKPLACES = phrases(
    """
    in a bakery | at the hospital | in a small workshop | at a primary school | in the harbour | on a farm
    for a newspaper | at the airport | in a hotel by the sea | at the town hall | in a garage | for the railway
    at the university | in a law firm | on a cruise ship | in a kindergarten | at the zoo | for a charity
    in a care home | in a call centre | at the post office | in a bank | at the theatre | on building sites
    in a laboratory | for the city | at a garden centre | in a pharmacy | at a language school | in a museum
    for a removal company | in a bookshop | at the court | in a car factory | on an oil platform | at the radio
    from home | in the family business | for an insurance company | in a supermarket | at the fire station
    in a brewery | at a vineyard | in the mountains | for a publisher | in a dental practice | at the stadium
    in a call shop | in the army | at a petrol station | on a night ferry | at the old mill | in a warehouse
    for a small startup | in a sawmill | at a riding school | in an animal shelter | at a bike shop
    in a prison
    """
)
FOODS = phrases(
    """
    porridge | toast with jam | scrambled eggs | two boiled eggs | cereal | a bowl of yoghurt | fresh fruit
    a cheese sandwich | vegetable soup | leftover pizza | fried rice | noodles | a green salad | fish and chips
    pancakes with syrup | a banana | rye bread and butter | muesli | grilled chicken | a jacket potato
    lentil curry | pasta with pesto | tomato soup | a ham roll | sushi | rice pudding | baked beans
    an omelette | roast beef | sausages | a bagel | an apple and some nuts | cold meat | dumplings | a croissant
    stuffed peppers | mushroom risotto | potato salad | a burger | waffles | crispbread | a pear
    mashed potatoes | goulash | steamed vegetables | smoked salmon | chickpea stew | beans on toast
    spinach pie | meatballs | pea soup | macaroni and cheese | fish soup | a slice of quiche | rice with beans
    carrot sticks | hummus and bread | an onion tart | turkey slices | spaghetti | an avocado | cottage cheese
    oatcakes | a falafel wrap
    """
)
MEALS = phrases(
    """
    for breakfast | for lunch | for dinner | for supper | in the evening | at midday | before work
    after school | on Sundays | on Fridays | every morning | before bed | at work | on the train
    after training | in the lunch break | at the weekend | for a snack | on rainy days | for a late breakfast
    after church | between meals | on Christmas Eve | on holidays | after swimming | at the office
    on the way to school | at the cinema | when nobody is watching | on Monday evenings | for brunch
    with the family on Saturdays
    """
)
DRINKS = phrases(
    """
    black coffee | green tea | orange juice | tap water | a glass of milk | hot chocolate | peppermint tea
    sparkling water | apple juice | red wine | dark beer | an espresso | lemonade | tomato juice
    a cup of cocoa | oat milk | ginger tea | iced tea | white wine | cider | ginger beer | buttermilk
    camomile tea | still water | a milkshake | cold brew | carrot juice | herbal tea | coconut water
    a cappuccino | coffee with milk | tea with lemon | decaf coffee | grape juice | warm milk with honey
    a pint of ale | elderflower cordial | fruit tea | a banana smoothie | hot water | cherry juice | rooibos tea
    alcohol-free beer | cola | whisky | mineral water | Turkish coffee | a latte | kefir | pear juice
    mulled wine | tonic water | soy milk | strong tea | peach juice | rum | a glass of sherry | vegetable juice
    barley water | malt beer
    """
)
HOBBIES = phrases(
    """
    reading crime novels | hiking | playing chess | baking bread | growing tomatoes | riding horses | knitting
    bird watching | fishing | dancing the tango | singing in a choir | painting with oils | building model ships
    playing the cello | running | rock climbing | solving puzzles | watching old films | cooking for friends
    sailing | skiing | playing cards | taking photos | making pottery | learning languages
    swimming in the lake | collecting shells | playing darts | juggling | writing poems | repairing radios
    gardening | camping | playing football | cycling | playing video games | sewing dresses | brewing beer
    flying kites | sledging | visiting museums | walking the dog | surfing | playing table tennis
    going to concerts | drawing maps | looking at stars | playing the accordion | archery | folding paper birds
    keeping bees | carving wood | listening to jazz | yoga | playing badminton | skating | mushroom hunting
    travelling by train | bowling | reading comics | doing crosswords | tap dancing | making jam
    restoring furniture | rowing | diving
    """
)
FEARS = phrases(
    """
    spiders | heights | the dark | thunder | dogs | deep water | snakes | flying | mice | needles | clowns
    crowds | lifts | bees | wasps | bats | ghosts | the dentist | fire | big waves | horses | fireworks
    loud noises | thunderstorms | blood | small rooms | bridges | exams | rats | moths | being alone | geese
    tunnels | strangers | cows | dolls | driving at night | speaking in public | jellyfish | sharks | masks
    escalators | the cellar | wolves | frogs | lightning | public speaking | the vacuum cleaner | cats
    roller coasters | hospitals | worms | balloons | cable cars | motorways | black ice | old lifts
    getting lost | bulls | high ladders | ticks | crabs
    """
)
ALLERGENS = phrases(
    """
    peanuts | cat hair | pollen | milk | shellfish | bee stings | dust | eggs | soy | wheat | nickel
    strawberries | penicillin | hazelnuts | dog hair | latex | celery | mustard | sesame | grass | birch pollen
    wasp stings | fish | walnuts | kiwis | house dust | gluten | wool | feathers | perfume | mould | cashew nuts
    horses | apples | lupins | almonds | tomatoes | pineapple | chlorine | hair dye | aspirin | sulphites
    oysters | prawns | peaches | rabbits | guinea pigs | mangoes | chocolate | lactose | honey | crab | squid
    ragweed | sunscreen | plasters | raw carrots | cherries | mites | paprika | cinnamon | bananas
    washing powder | tree nuts | citrus fruit
    """
)
DISHES = phrases(
    """
    tomato soup | apple pie | lasagna | vegetable curry | fish stew | chicken salad | lentil soup | onion tart
    chocolate cake | potato gratin | carrot cake | fried rice | mushroom risotto | house salad | cheese sauce
    pumpkin soup | banana bread | beef stew | spring roll | green curry | paella | moussaka | shepherd's pie
    lemon tart | pea soup | rice pudding | plum cake | garlic bread | meatloaf | chilli | bean salad | omelette
    noodle soup | veggie burger | spinach quiche | goulash | cheesecake | pasta salad | ratatouille | fish pie
    cabbage soup | apple crumble | falafel plate | potato salad | bread dumpling | nut roast | fruit salad
    ravioli | chicken pie | tuna salad | leek soup | Greek salad | walnut bread | tiramisu | almond cake
    salad dressing | gravy | cold platter | breakfast muffin | energy bar | vegan pizza | kids' menu
    dish of the day | birthday cake
    """
)
INGREDIENTS = phrases(
    """
    celery | butter | cream | garlic | nuts | eggs | flour | ginger | pork | bacon | sugar | honey | white wine
    mustard | soy sauce | coconut milk | onions | mushrooms | cinnamon | raisins | basil | fresh chilli
    gelatine | almonds | peanuts | sesame seeds | cheese | milk | yoghurt | rice | carrots | parsley
    black pepper | lemon juice | tomatoes | potatoes | leeks | spinach | beans | lentils | chickpeas | olives
    capers | anchovies | fish sauce | olive oil | rosemary | thyme | vinegar | oats | maple syrup
    dark chocolate | vanilla | baking powder | yeast | walnuts | cashews | beef stock | ham | tofu | cucumber
    mint | saffron | cumin | red wine | rum | apples | dried plums | pumpkin | sweetcorn | horseradish
    sour cream | nutmeg | dill | palm oil | salt | gluten | lactose
    """
)
GOODS = phrases(
    """
    shoes | hats | bicycles | candles | carpets | lamps | used books | garden tools | toys | umbrellas
    leather bags | kitchen knives | clocks | picture frames | mattresses | curtains | stamps | flowers
    stationery | tents | skis | fishing rods | violins | guitars | baby clothes | raincoats | cushions | vases
    mugs | teapots | glasses | batteries | phones | laptops | cameras | board games | puzzles | postcards | maps
    perfumes | soap | cheese | fresh fish | wine | cakes | sweets | tea | spices | bread | eggs from the farm
    vegetables | ice cream | pet food | aquariums | seeds | paint | nails and screws | ladders | tiles | stoves
    wedding dresses | watches | rings | sports shirts | roller skates | helmets | car tyres | wallpaper | wool
    buttons | newspapers | old records | musical instruments | wooden furniture | kites | hammocks | sun hats
    swimwear | socks | gloves | belts
    """
)
SHOPS = phrases(
    """
    corner shop | bookshop | bakery | farm shop | market stall | hardware store | kiosk | toy shop | flower shop
    music shop | garden centre | department store | museum shop | second-hand shop | pharmacy | supermarket
    shoe shop | tea shop | wine shop | fish shop | bike shop | gift shop | jeweller's | antique shop | pet shop
    furniture store | craft shop | sports shop | butcher's | health food shop | charity shop | camera shop
    deli | petrol station | sweet shop | stall by the church | shop in the station | village store
    clothes shop | haberdashery | cheese shop | art shop | stationer's | paint shop | chocolate shop
    record shop | hat shop | spice shop | optician's | carpet shop | electrical shop | surf shop | toy stall
    online shop | souvenir shop | boutique | mobile phone shop | outdoor shop | tailor's | fruit stand
    lamp shop | post shop
    """
)
PAYMENTS = phrases(
    """
    by card | in cash | by bank transfer | by invoice | with a gift card | with your phone | by direct debit
    with coins only | by cheque | in three instalments | by credit card | with a voucher | in advance
    on arrival | at the counter | at the machine | in euros | in pounds or dollars | by card or in cash
    in cash only | by debit card | with the app | at the end of the month | after the meal | monthly by card
    with a season ticket | on delivery | at the till | when you leave | contactless | through the website
    with points | by postal order | with foreign coins too | with a lunch voucher | by text message
    within 14 days | in two parts | with the company card | before the first lesson | with any bank card
    in local money | by standing order | at reception | with exact change | to the driver | in the office
    online beforehand | with a prepaid card | by credit card or invoice | with banknotes up to fifty
    on the last day | once a year | with tokens | at the kiosk | with a smartwatch | per hour | per minute
    through the bank | by wire transfer
    """
)
PLACES = phrases(
    """
    museum | library | swimming pool | car park | campsite | canteen | cinema | theatre | youth hostel | zoo
    castle | ferry | mountain hut | sports hall | ice rink | botanical garden | market | petrol station
    tea room | launderette | hotel bar | snack bar | town hall | cable car | gym | tennis club | bike hire
    guest house | beach bar | farm shop | post office | concert hall | language school | sauna | bowling alley
    airport bus | clinic | beer garden | gallery | planetarium | aquarium | golf course | music school | nursery
    barber shop | student canteen | night bus | public toilet | climbing hall | boat hire | adventure park
    wine cellar | community centre | dance school | bakery cafe | spa | lighthouse | steam train | ski lift
    minigolf course | reading room | harbour | courthouse | chapel | old mill | observatory | amusement park
    brewery | stadium
    """
)
BOOKABLES = phrases(
    """
    a table | a room | a tennis court | a boat | a guided tour | a bike | a massage | a haircut | a meeting room
    a taxi | a cabin | a tent pitch | a parking space | a seat on the bus | a cooking class | a babysitter
    a piano lesson | an appointment | a hire car | a driving lesson | a birthday party | a swimming lesson
    a van | a photo session | a city walk | a locker | a projector | a holiday flat | a double room
    a sauna visit | a wine tasting | a ski course | a workshop | a kayak | a flu jab | an eye test
    a dog walker | a barbecue hut | a horse ride | a yoga class | a bed in the dormitory | the party room
    the sports hall | the minibus | the guest room | the conference room | the sound studio | the laundry room
    the roof terrace | the rowing boat | a school visit | a sleeper berth | a first lesson | a trial day
    an interview slot | a repair slot | a cleaner | a check-up | a market stall | a place in the nursery
    a window seat | a spot at the fair | a climbing course
    """
)
WAYS_TO_BOOK = phrases(
    """
    by phone | online | by email | at the front desk | through our website | in the app | at the ticket office
    in person | with a short text message | with the form on our page | at the town hall
    via the tourist office | by calling reception | at any branch | through the portal | on the notice board
    with the secretary | by writing your name on the list | at the bar | in the office on the ground floor
    with the driver | through your travel agent | by sending a letter | at the kiosk | with your tutor
    by scanning the code | at the info point | up to a year ahead | on weekdays only | from Monday on
    at least two days ahead | with your member card | on the club's web page | at the gate | by post | by fax
    in the shop | at the machine | by leaving a voice message | through the chat window | with your coach
    through the school office | one week in advance | before noon | at the desk in the hall
    by filling in the blue form | via the calendar | in the members' area | with a deposit
    through a partner site | with the nurse | by ringing the bell
    """
)
PERKS = phrases(
    """
    parking | Wi-Fi | breakfast | tap water | admission | the audio guide | bike hire | the shuttle bus
    delivery | the cloakroom | gift wrapping | the guided tour | coffee | public transport | the sauna | the gym
    towels | bed linen | the cot | luggage storage | the city map | lunch | the trial lesson | the ferry | tea
    use of the pool | the washing machine | the playground | internet access | printing | the first consultation
    the car park | the welcome drink | snacks | sun beds | beach chairs | the locker | the swimming lesson
    the app | the newsletter | a second pillow | the airport transfer | cleaning | the concert | the boat trip
    the catalogue | assembly | installation | the eye test | the children's menu | refills | the bread
    the fruit basket | the kayak | helmets | ski hire | the exhibition | the hotline | the online course
    training | travel insurance | the cancellation
    """
)
GROUPS = phrases(
    """
    children under six | students | pensioners | members | hotel guests | school classes | teachers | volunteers
    families | residents | groups of ten or more | people with a disability | new customers | employees
    visitors | locals | season ticket holders | babies | passengers | club members | patients
    owners of a city card | trainees | apprentices | parents | unemployed people | birthday children | cyclists
    blind people | nurses | everyone under 18 | children up to twelve | soldiers | firefighters
    regular customers | early birds | neighbours | couples | large families | helpers | exhibitors | artists
    carers | twins | premium users | subscribers | overnight guests | campers | scouts | choir singers
    journalists | police officers | godparents | refugees | job seekers | tenants | commuters | conference guests
    shareholders | night workers | first-year students
    """
)
DOINGS = phrases(
    """
    smoking | eating | swimming | taking photos | feeding the ducks | playing ball | parking | camping | fishing
    cycling | running | lighting fires | picking flowers | drinking alcohol | loud music | diving | climbing
    using phones | flying drones | barbecuing | skateboarding | jumping from the edge | touching the exhibits
    leaving litter | walking on the grass | roller skating | using flash | chewing gum | shouting | filming
    sleeping | wearing outdoor shoes | hanging up posters | drying laundry | washing cars | throwing stones
    feeding the animals | using candles | playing cards for money | riding horses | whistling | singing
    selling things | begging | leaving bags alone | carrying knives | moving the furniture | opening the windows
    cooking | vaping | using the lift for freight | talking | running the engine | repairing cars | bathing
    collecting wood | hunting | playing drums | digging holes | kite surfing | sitting on the steps
    using a selfie stick | queueing overnight
    """
)
SPOTS_OF_RULES = phrases(
    """
    in the library | in the pool | on the stairs | in the castle garden | on the bridge | in the museum
    in the waiting room | on the roof | in the courtyard | on the ferry | in the hall | in the sauna
    at the lake | in the forest | on the beach | in the lift | on the balcony | in the canteen
    behind the stage | in the cellar | in the changing rooms | on the lawn | in the stable | in the lab
    in the nursery | in the chapel | on the pier | in the bedrooms | at the petrol station | in the cemetery
    in the reading room | in the train | at the zoo | in the park | on the football pitch | in the kitchen
    at the fountain | on the platform | in front of the gate | in the nature reserve | in the workshop
    in the garage | in the dormitory | on the terrace | in the cinema | in the greenhouse | on the playground
    along the river | in the cave | in the shop | in the laundry room | in the entrance | in the corridor
    on the jetty | in the orchard | in the exhibition | in the exam room
    """
)
ANIMALS = phrases(
    """
    hedgehogs | owls | badgers | otters | foxes | bats | moles | beavers | storks | squirrels | hares | wolves
    pandas | koalas | penguins | seals | puffins | eagles | frogs | toads | lizards | newts | ants | bees
    ladybirds | caterpillars | snails | crabs | herons | woodpeckers | swallows | kingfishers | cuckoos | deer
    wild boars | lynxes | bears | dormice | weasels | goats | sheep | donkeys | rabbits | guinea pigs | hamsters
    tortoises | parrots | geese | swans | camels | giraffes | zebras | lions | hippos | sloths | anteaters
    gorillas | kangaroos | polar bears | walruses | dolphins | whales | octopuses | sea horses | vultures
    flamingos | crocodiles
    """
)
ANIMAL_FOODS = phrases(
    """
    worms | mice | fish | berries | acorns | leaves | grass | insects | seeds | nuts | snails | slugs | beetles
    roots | bark | frogs | eggs | carrion | fruit | hay | bamboo | plankton | honey | ants | moss | mushrooms
    caterpillars | algae | krill | clover | lettuce | carrots | greenfly | nectar | shrimps | crabs
    small birds | grasshoppers | spiders | flies | twigs | buds | rabbits | snakes | squid | mosquitoes | corn
    dandelions | oats | chestnuts | pine cones | water plants | thistles | pollen | termites | mussels
    rotten wood | voles | lichen
    """
)
HABITATS = phrases(
    """
    in hollow trees | in the forest | under stones | near rivers | in the mountains | in burrows | on cliffs
    in ponds | in the desert | in old barns | under the ground | by the sea | in tropical forests
    on the steppe | in reed beds | in caves | in hedges | in the Arctic | on ice floes | in high grass
    on small islands | in compost heaps | in marshes | along streams | in big herds | under roofs
    in church towers | in gardens | in city parks | at the bottom of the sea | in coral reefs | in the savannah
    in rock pools | in the tree tops | in swamps | on moors | in heaps of leaves | in vineyards | between rocks
    in stables | in deep lakes | in bushes near water | in lonely valleys | in warm seas
    on the coast of Norway | in dry meadows | in cold water | in abandoned nests | in the Alps | in pine woods
    in attics | in cracks in walls | in Australia | in large packs
    """
)
FURNITURE = phrases(
    """
    sofa | wardrobe | kitchen table | armchair | bookshelf | desk | bed | chest of drawers | coffee table
    bench | rug | curtain | mirror | floor lamp | bedside table | cupboard | sideboard | rocking chair | stool
    bunk bed | dining table | office chair | coat rack | shoe cabinet | mattress | bath mat | lampshade
    footstool | cot | high chair | bar stool | carpet | blanket | cushion | picture frame | wall clock
    chandelier | garden chair | sun lounger | hammock | parasol | door | window frame | wallpaper | bathtub
    washbasin | kitchen cabinet | fireplace | piano | writing desk | toy chest | laundry basket | tablecloth
    bedspread | folding table | vitrine | TV stand | room divider | changing table | doormat | plant stand
    umbrella stand | magazine rack | music stand
    """
)
ROOMS = phrases(
    """
    in the living room | in the hall | in the kitchen | in the bedroom | in the attic | in the guest room
    on the balcony | in the bathroom | in the office | in the nursery | in the cellar | in the study
    in the waiting room | on the terrace | in the dining room | in the lobby | in the conservatory
    in the library | in room twelve | on the landing | in the summer house | in the music room
    in the staff room | in the shop | at reception | in the garage | in the caravan | in the cabin
    in the holiday flat | in the front room | by the window | next to the stove | under the stairs
    at the entrance | in the corner | in the back room | in the showroom | in the sewing room | in the workshop
    in the chapel | in the corridor | in the pantry | in the boardroom | in the playroom | in the waiting area
    in the winter garden | in Grandma's flat
    """
)
SHADES = phrases(
    """
    dark green | light blue | bright red | pale yellow | white | black | grey | dark brown | navy blue | pink
    turquoise | beige | cream | orange | violet | silver | golden | olive green | wine red | sky blue
    mint green | black and white | red with white dots | blue and grey | striped | ivory | charcoal
    mustard yellow | lilac | coral | copper | sand-coloured | moss green | rust red | royal blue
    chestnut brown | lemon yellow | purple | off-white | brick red | ocean blue | honey yellow | dusty pink
    jet black | snow white | apple green | maroon | salmon pink | steel blue | amber | bottle green | peach
    plum | teal | tan | bright orange | plain white
    """
)
MATERIALS = phrases(
    """
    oak | pine | glass | steel | leather | velvet | bamboo | marble | plastic | cotton | wool | brass | copper
    recycled wood | stone | iron | silk | linen | rattan | cork | walnut | beech | aluminium | felt | concrete
    tin | clay | porcelain | granite | cherry wood | maple | rubber | cardboard | chrome | slate | birch | paper
    solid wood | fake leather | wicker | nylon | bronze | ash | tiles | old pallets | driftwood | ivory
    corduroy | straw | jute | cast iron | mahogany | plywood | silver | stainless steel | hemp | limestone
    enamel | teak
    """
)
MACHINES = phrases(
    """
    coffee machine | washing machine | lift | printer | dishwasher | heating | fridge | bicycle | lawn mower
    oven | toaster | vacuum cleaner | laptop | phone | car | van | tractor | piano | camera | kettle
    sewing machine | radio | television | doorbell | alarm clock | shower | boiler | freezer | hairdryer | drill
    ladder | tent | microwave | projector | scanner | coffee grinder | mixer | iron | fan | air conditioning
    garage door | gate | motorbike | scooter | rowing boat | wheelchair | pram | ticket machine | drinks machine
    copier | loudspeaker | guitar | violin | clock tower | street lamp | escalator | water pump | photocopier
    router | sauna stove | bread slicer | dryer | electric blanket | old jukebox | chainsaw | snow plough
    caravan | hand mixer
    """
)
PARTS = phrases(
    """
    handle | battery | left headlight | lid | front wheel | belt | switch | filter | plug | screen | back tyre
    chain | saddle | pump | motor | hose | door seal | fuse | cable | spring | brake | mirror | window | key
    bell | string | bulb | lock | hinge | thermostat | blade | drum | fan | speaker | antenna | pedal | zip
    cover | drawer | button | power supply | lens | remote control | water tank | glass plate | rubber ring
    gearbox | spark plug | windscreen | exhaust | memory card | keyboard | charger | valve | ignition | clutch
    bag | knob | wire | carpet tile | number plate | seat | roof rack | steering wheel | oil filter | display
    """
)
PEOPLES_THINGS = phrases(
    """
    umbrella | house key | wallet | left glove | passport | phone | scarf | earring | wedding ring | rucksack
    camera | library book | bus pass | glasses | hat | purse | notebook | sunglasses | watch | teddy bear
    bracelet | lunch box | pencil case | door key | bike lock | suitcase | laptop | train ticket | violin
    swimming goggles | address book | silver necklace | driving licence | credit card | jacket | raincoat
    diary | sports bag | tablet | map | headphones | water bottle | walking stick | hearing aid | lucky coin
    memory stick | student card | cap | shopping list | briefcase | thermos flask | pocket knife | handbag
    toy rabbit | jumper | tennis racket | football
    """
)
SPOTS = phrases(
    """
    on the bus | in the park | at the station | in the cinema | on the beach | in the supermarket | at the pool
    under the sofa | in a taxi | behind the fridge | on the train to work | in the changing room | at the market
    in the car park | near the fountain | on the ferry | in the woods | at the airport | in the canteen
    on the tram | in the snow | at the bus stop | in the waiting room | between two cushions | in the glove box
    under the bench | at the playground | in the church | on the way home | in front of the school | in the lift
    at the dentist's | on the stairs | in the theatre | in the lake | in the garden | at a petrol station
    at the concert | on the bridge | in a phone box | in the library | at the counter | in the bakery
    on the football pitch | in the museum cafe | next to the bins | in an old coat | at the zoo
    on the ski slope | in the bookshop
    """
)
SUPPLIES = phrases(
    """
    spare keys | candles | clean towels | light bulbs | batteries | sleeping bags | board games | tools
    bin bags | cleaning rags | winter coats | old photos | paint brushes | screws | umbrellas | cups
    paper plates | extra chairs | passports | insurance papers | bandages | medicines | printer paper
    envelopes | stamps | ink cartridges | garden gloves | flower pots | seeds | tent pegs | bike pumps
    inner tubes | skis | sledges | boots | blankets | pillows | bed sheets | jam jars | baking tins
    recipe books | spices | potatoes | wine bottles | toys | costumes | Christmas decorations | receipts
    contracts | exam papers | maps | life jackets | first-aid kits | torches | matches | extension leads
    chargers | wrapping paper | scissors | sewing things | name badges | lost items
    """
)
STORES = phrases(
    """
    in the top drawer | on the bottom shelf | in the shed | in the cupboard under the stairs | in the cellar
    in a blue box | behind the bar | in the attic | in the wardrobe | next to the fuse box
    in the filing cabinet | in the garage | in a tin on the fridge | in the second cupboard | above the sink
    under the bed | in the safe | in the boot of the car | on the shelf by the door | in the pantry
    in the green crate | at reception | in the storeroom | in an old suitcase | in the chest in the hall
    behind the counter | in the desk by the window | in the basket near the entrance | in the loft
    on a hook by the back door | under the sink | in the boathouse | in the locker room
    in the kitchen drawer on the left | in room four | in the grey cabinet | in a shoe box | in the side pocket
    on top of the wardrobe | in the barn | in the tool box | with the caretaker | in the office
    in the glass cabinet | in the linen cupboard | in bags on the landing | in jars on the windowsill
    """
)
EVENTS = phrases(
    """
    summer party | yoga class | parents' evening | book club | choir practice | flea market | staff meeting
    chess tournament | concert | guided walk | open day | first-aid course | film night | cookery course
    quiz night | pottery class | school play | wine tasting | general meeting | football match | swimming lesson
    craft fair | harvest festival | poetry reading | dance class | job fair | running group | computer course
    dress rehearsal | Christmas market | charity run | house meeting | barbecue | city tour | language class
    auction | lecture | street party | puppet show | lantern walk | opening ceremony | training session
    boat race | carnival | exhibition | garden party | toddler group | knitting circle | information evening
    fire drill | picnic | bike tour | jazz night | bird walk | neighbourhood lunch | blood drive | bingo evening
    science fair | model train show | sports day
    """
)
REASONS = phrases(
    """
    of the storm | of illness | of a strike | of a burst pipe | of a power cut | of high water
    of building work | the singer is ill | too few people signed up | the hall is flooded
    it is a public holiday | of the heat | of a broken heater | of the snow | the roof leaks
    nobody bought tickets | of staff shortage | of a gas leak | the teacher has a cold | of a fire
    the owner is on holiday | of stocktaking | of ice on the road | of a funeral | of a family party | of rain
    of a missing permit | the lift is broken | of a water leak | the cook has left | of a fire alarm
    of the road works | of fog | of a wasp nest | the bus broke down | of exams | the stage collapsed
    of cleaning work | of an election | of the marathon | the keys were lost | of a software fault
    of low demand | the pianist hurt her hand | of strong wind | the speaker missed the train | of a virus
    of asbestos | of mice
    """
)
PAPERS = phrases(
    """
    tax form | essay | application | travel expenses | monthly report | book review | insurance form | homework
    sick note | rent payment | registration form | final project | order form | questionnaire | holiday request
    passport photo | signed contract | invoice | time sheet | entry for the competition | meter reading
    science project | term paper | consent form | cover letter | business plan | visa application
    grant proposal | reference letter | poster | slides | draft | thesis | lab report | photo essay
    budget plan | annual report | inventory list | library books | membership fee | deposit | school fees
    electricity bill | membership form | feedback form | scholarship application | change of address
    claim form | guest list | seating plan | menu choice | vote | translation | test results
    minutes of the meeting | team photo | room booking | parking permit | song list
    """
)
WORKS_ART = phrases(
    """
    Red Door | Silent Lake | Woman with a Fan | Winter Morning | Three Boats | Old Bridge | Sleeping Dog
    Blue Vase | Night Train | Garden Wall | Last Supper of Fools | Two Sisters | Yellow House | Empty Chair
    Storm at Sea | Fisher Boy | White Horse | Market Day | Broken Mirror | Dancing Bears | Girl at the Window
    Harvest | Lonely Tower | Paper Birds | Autumn Rain | Golden Apple | Man without a Hat | Moon over the Mill
    Wheat Field | Burning Ship | Lemon Tree | Angel of the North Gate | River Bank | Snow in April
    Shepherd's Dream | Cold Kitchen | Long Table | Poppies | Music Lesson | King of Cups | Ferryman
    Laughing Cook | Green Parrot | Hidden Stair | Narrow Street | Black Swan | Orchard in Bloom | Stone Bridge
    Card Players | Sunday Walk | Sailor's Return | Dark Forest | Lantern Maker | Seven Cats | Milk Jug
    Glass City | Clock without Hands | Three Wishes
    """
)
CLUBS = phrases(
    """
    chess club | village choir | football club | brass band | reading circle | animal shelter | food bank
    museum | newspaper | bakery | brewery | hospital | school | theatre group | sailing club | orchestra
    publishing house | library | kindergarten | botanical garden | music school | film festival | toy factory
    watch company | rowing club | youth hostel | bank | circus | travel agency | radio station | bookshop chain
    shipyard | charity | tennis club | dance company | pharmacy | monastery | university | cooking school
    mountain rescue | swimming club | fire brigade | housing cooperative | car company | art gallery | vineyard
    dairy | furniture firm | language school | archery club | observatory | law firm | winter market
    children's choir | fan club | repair cafe | print shop
    """
)
PRESENTS = phrases(
    """
    silver watch | red scooter | puppy | box of chocolates | telescope | guitar | bicycle | cookbook
    pair of skates | doll's house | leather wallet | chess set | kite | camera | fountain pen | woollen jumper
    teddy bear | train set | balloon ride | theatre ticket | bunch of roses | painting kit | music box
    pair of earrings | globe | tent | football | drum kit | rocking horse | perfume | sewing box | bird feeder
    record player | jigsaw puzzle | book token | pocket knife | silk scarf | umbrella | hamster | board game
    tea set | magnifying glass | fishing rod | skateboard | microscope | necklace | hand-painted mug
    garden bench | weekend in Rome | massage voucher | pizza stone | sledge | photo album | bathrobe
    wristwatch | coffee machine | lava lamp | ukulele | toy robot | new phone | cactus
    """
)
HOLIDAYS = phrases(
    """
    at the seaside | in the mountains | on a farm | in Norway | by the lake | on a canal boat | in a caravan
    on a small island | in the desert | at a campsite | with relatives | in Greece | at home | in a tree house
    on a cruise ship | in a ski resort | in Portugal | in the Black Forest | at a spa hotel | on a cycling tour
    in a lighthouse | in Iceland | in a monastery | at a riding farm | in a beach hut | in Scotland | in Morocco
    at grandmother's house | in a holiday village | on a pilgrimage | in a youth hostel | on the coast of Spain
    in the Alps | in a log cabin | on a sailing boat | in a castle hotel | in Japan | in Canada
    in a mobile home | at a summer camp | in a vineyard | in Tuscany | in a fishing village | at the North Sea
    in a national park | in a friend's flat | in a quiet valley | on a houseboat | in Wales
    in a tent by the river | in Vietnam
    """
)
CHORES = phrases(
    """
    takes out the rubbish | waters the plants | feeds the cat | walks the dog | cleans the bathroom
    cooks dinner | does the shopping | washes the car | mows the lawn | sweeps the stairs | does the ironing
    empties the dishwasher | locks the front door | sorts the post | makes the beds | cleans the windows
    feeds the hens | bakes the bread | lays the table | vacuums the carpet | dusts the shelves
    changes the sheets | milks the goats | clears the snow | rakes the leaves | peels the potatoes
    buys the milk | rings the church bell | counts the till | cleans the cage | tidies the playroom
    polishes the shoes | lights the stove | checks the mousetraps | collects the eggs
    drives the children to school | washes the dishes | folds the laundry | cleans the coffee machine
    opens the shop | brings in the washing | cuts the hedge | pays the bills | takes the minutes
    puts the bins out | grooms the horse | cleans the fish tank | wipes the tables | sets the alarm
    fills the bird feeder | orders the office supplies
    """
)
INSTRUMENTS = phrases(
    """
    the violin | the piano | the drums | the flute | the cello | the guitar | the trumpet | the harp
    the clarinet | the accordion | the organ | the saxophone | the oboe | the bassoon | the double bass
    the tuba | the horn | the banjo | the mandolin | the recorder | the viola | the trombone | the bagpipes
    the ukulele | the xylophone | the harmonica | the lute | the zither | the tambourine | the triangle
    the bass guitar | the bongos | the sitar | chess | tennis | football | handball | golf | badminton | hockey
    cricket | volleyball | basketball | rugby | squash | water polo | table tennis | darts | billiards | poker
    bridge | ice hockey | baseball | bowls | backgammon | dominoes
    """
)
LANGUAGES = phrases(
    """
    French | Italian | Greek | Turkish | Polish | Russian | Arabic | Hindi | Welsh | Dutch | Danish | Swedish
    Finnish | Latin | Spanish | Portuguese | German | Czech | Hungarian | Japanese | Korean | Swahili | Irish
    Hebrew | Persian | Urdu | Tamil | Thai | Vietnamese | Mandarin | Cantonese | Norwegian | Icelandic | Basque
    Catalan | Romanian | Bulgarian | Croatian | Serbian | Ukrainian | Albanian | Armenian | Georgian | Estonian
    Latvian | Lithuanian | Maltese | Breton | Esperanto | Zulu | Yoruba | Somali | Bengali | Punjabi | Nepali
    Malay | Tagalog | Maori | sign language | Flemish | Slovak | Slovene | Gaelic | Yiddish | Kurdish
    Mongolian | Khmer
    """
)
COLLECTED = phrases(
    """
    stamps | coins | postcards | old maps | teapots | beer mats | shells | butterflies | comics | records
    dolls | toy cars | buttons | autographs | minerals | matchboxes | thimbles | watches | model trains
    keyrings | fossils | film posters | spoons | walking sticks | feathers | perfume bottles | masks
    typewriters | corkscrews | snow globes | football stickers | salt shakers | fridge magnets | clocks
    cookbooks | hats | lighters | marbles | puppets | sugar packets | bank notes | vinyl singles | music boxes
    fans | candle holders | owls made of glass | cameras | egg cups | old radios | lace | train tickets
    tin soldiers | paperweights | menus | door handles | swords | pins
    """
)
CLOTHES = phrases(
    """
    a dark suit | a red dress | rubber boots | a yellow raincoat | jeans and a T-shirt | a straw hat | a uniform
    a green scarf | white gloves | a leather jacket | hiking boots | a silk tie | sandals | a woollen cap
    an apron | a bow tie | a velvet cape | a tracksuit | a long skirt | a helmet | safety shoes | a kilt
    a white shirt | a pirate costume | a blue blazer | sunglasses | a bathrobe | knee socks | a thick coat
    a lab coat | dungarees | a checked shirt | a swimsuit | a hairnet | a reflective vest | a fur hat | slippers
    a grey jumper | a name badge | shorts | trainers | a sari | a kimono | a top hat | a tweed jacket
    black shoes | a fancy hat | a ski suit | a striped jersey | a party dress | ear plugs | a gold chain
    a mask | a poncho | a rain hat | leather gloves
    """
)
TRAVEL = phrases(
    """
    by bus | by bike | on foot | by train | by car | by tram | on the underground | by ferry | by scooter
    by taxi | on horseback | by motorbike | on roller skates | by cable car | with a colleague
    by electric bike | by boat | on a skateboard | by minibus | by night train | by coach | in a shared car
    on the ring line | by rickshaw | by helicopter | with the school bus | on skis | by canoe | by tandem
    by van | on the express bus | by moped
    """
)
BRINGABLES = phrases(
    """
    a packed lunch | warm clothes | a water bottle | a sleeping bag | good shoes | a torch | a pencil | a salad
    a towel | a yoga mat | a swimsuit | sun cream | a rain jacket | identity cards | a folding chair | a cushion
    their own mug | a notebook | a cake | old newspapers | a bike helmet | walking poles | a small gift
    an apron | insect spray | indoor shoes | a passport photo | a laptop | headphones | a dictionary
    change for the bus | an umbrella | gloves | a bag for rubbish | binoculars | a camera | a picnic blanket
    a spare pair of socks | a musical instrument | a bottle of wine | a lantern | a screwdriver | a signed form
    a mat | scissors | a calculator | a hat | a costume | some coins | a deck of cards | a fork and a knife
    a doctor's note | a dish to share
    """
)
VENUES = phrases(
    """
    in the town hall | at the church | in the school gym | in the library | on the market square | in room five
    at the community centre | in the village pub | in the park | at the lake | in the big tent | in the canteen
    on the first floor | at the sports ground | in the old cinema | in the museum cafe | on the roof terrace
    in the fire station | at the harbour | in the conference room | in the castle | online | in the garden
    in the youth club | at the riding school | in the main hall | in the art room | in the courtyard
    on the ferry | in the barn | on the beach | at the brewery | in the lecture theatre | in the music pavilion
    at the vicarage | in the basement | at the campsite | behind the school | in the assembly hall
    in the parish hall | in the cellar bar
    """
)
WHENS = phrases(
    """
    yesterday | last week | this morning | on Monday | in spring | two days ago | last winter | on Saturday
    in March | a month ago | after the storm | last year | before the party | in the holidays | last Tuesday
    on Friday night | three weeks ago | in 2019 | at the weekend | over Easter | last summer | in early May
    during the move | after the flood | on Thursday | in the night | an hour ago | before Christmas | in autumn
    at the end of June | last month | on the tenth of April | just before noon | after the fire
    on New Year's Eve | the other day | this afternoon | during the match | half a year ago | in January
    on the first day | at the beginning of term
    """
)
INTERVALS = phrases(
    """
    once a week | twice a day | every two weeks | every morning | three times a week | once a year | every hour
    every other day | twice a month | on the first of the month | every six months | once a month
    every evening | every ten years | every Saturday | before each use | after every meal
    every 5,000 kilometres | every spring | twice a year | four times a day | each Monday | every third day
    once a fortnight | every quarter | daily | every 20 minutes | every weekday | only in summer | every night
    at least once a week | every 30 days | weekly | after each guest | every five years | on Sundays
    once a season | every two hours | monthly | every nine days
    """
)
TENDED = phrases(
    """
    orchid | cactus | garden | swimming pool | coffee machine | chimney | fire alarm | hot tub | fish tank
    lawn | stairwell | windows | boiler | lift | car | hedge | bed linen | filter | horse's stable | carpet
    air filter | bathroom floor | rabbit cage | roof gutter | ice machine | oven | office kitchen | tomato plant
    lemon tree | rose bed | bonsai | sourdough | piano | clock | bike chain | water tank | compost | beehive
    greenhouse | fern | tennis court | playground | guest room | church organ | fountain | smoke detector
    waiting room | bus | hen house | laundry room | grill | olive tree | toilet block | first-aid box
    notice board | backup server | machine room
    """
)
DATA = phrases(
    """
    email addresses | photos | phone numbers | call recordings | log files | passwords | browsing histories
    cookies | chat messages | credit card numbers | locations | health records | test results | survey answers
    voice messages | backups | customer records | invoices | birth dates | search terms | fingerprints
    scanned passports | videos | camera films | login times | bank details | personal files | order histories
    exam papers | application letters | contact lists | medical records | visitor lists | draft texts
    uploaded files | deleted accounts | IP addresses | error reports | newsletter lists | names of guests
    meter readings | patient files | school reports | contracts | shopping lists | payment records | step counts
    sleep times | mileages | signatures | room plans | old emails
    """
)
FATES = phrases(
    """
    deleted after 30 days | stored on our own servers | never sold | encrypted | kept for ten years
    erased every night | sent to the tax office | shared with nobody | made anonymous | archived in the cellar
    destroyed after the exam | saved in the cloud | backed up twice a day | shown only to the doctor
    passed on to the insurance company | wiped when you log out | printed and filed | kept until you leave
    locked away in a safe | overwritten after a week | used for statistics only
    held in a data centre in Ireland | removed on request | shredded once a year | copied to a second disk
    read only by the support team | transferred to the new system | kept for six months
    moved to the archive after a year | checked by the data officer | published without names
    never stored at all | blocked after three months | sent to your employer | deleted at once
    hidden from other users | kept in Germany
    """
)
ORDERS = phrases(
    """
    parcels | small orders | gift baskets | letters abroad | online orders | flower deliveries | large parcels
    orders before noon | spare parts | express orders | books | heavy goods | fresh fish | samples
    custom frames | birthday cakes | prescriptions | tailor-made suits | returns | faulty goods | unpaid orders
    orders over 50 euros | wedding rings | business cards | replacement keys | mattresses | furniture orders
    photo prints | curtains | wine boxes | vegetable boxes | late orders | catalogue orders | pre-orders
    cancelled orders | gift cards | concert tickets | vouchers | used clothes | lost parcels | unclaimed letters
    garden plants | tiles | frozen goods | passports | new bank cards | rush orders | repair jobs
    hand-made shoes | engraved pens | spectacles | seedlings
    """
)
ORDER_FATES = phrases(
    """
    shipped the same day | delivered by bike courier | left with a neighbour | packed by hand
    sent by registered post | brought to your door | ready within an hour | wrapped in recycled paper
    held at the post office | sent back to us | cancelled after a week | delivered on Saturdays too
    collected by a driver | kept behind the counter | checked twice | sent from our warehouse in the north
    made within three weeks | delivered free of charge | put in the parcel locker | dispatched on Mondays
    refunded in full | exchanged without a receipt | donated to charity | insured up to 500 euros
    tracked from start to finish | thrown away after a month | handed over only with a signature
    produced in Poland | stored in the cold room | printed overnight | sent in two boxes
    carried up to the fourth floor | loaded at dawn | delivered in the evening | shipped by sea | sent by email
    picked up at the shop | posted first class
    """
)
CAUSES = phrases(
    """
    the animal shelter | the school library | the new playground | the fire brigade | the children's hospital
    the church roof | the youth club | the food bank | the lifeboat service | the local museum | cancer research
    the flood victims | the homeless shelter | the football team | the mountain rescue | the village hall
    the red cross | the music school | the care home | the city zoo | the forest project | the women's shelter
    the blind school | the theatre | the swimming club | the refugee centre | the bird reserve | the town band
    the earthquake fund | the hospice | the donkey farm | the repair cafe | the science club
    the old lighthouse
    """
)
LEAVES = phrases(
    """
    vacation | holiday | annual leave | paid leave | study leave | parental leave | sick leave | unpaid leave
    paid holiday | leave | special leave | training | home office | sick pay | wedding leave | summer holidays
    care leave | maternity leave | time off | paid vacation | moving leave | child sick leave | volunteer leave
    """
)
STAFF = phrases(
    """
    every employee | a full-time worker | each trainee | a new colleague | everyone here | every teacher
    a nurse | each apprentice | a part-time worker | every member of staff | each driver | a senior manager
    an intern | every person in the team | a temporary worker | each cook | a warehouse worker | every parent
    a team leader | each shift worker | anyone over fifty | a student assistant | every civil servant
    each sales assistant | a guard | a first-year apprentice | everybody in the office | a shop assistant
    each technician | a seasonal worker
    """
)
TOWN_FAME = phrases(
    """
    its cheese | its old bridge | its jazz festival | sweet wine | its hot springs | blue pottery | wooden toys
    its leaning tower | lace | smoked fish | its cathedral | glass blowing | its market | its salt mines
    marzipan | its ski slopes | a famous poet | red roofs | its lemon trees | its carnival | its mustard
    a medieval wall | clocks | the oldest university | black ham | its beaches | its silk | roses
    its steelworks | its puppet theatre | saffron | a huge library | cherry brandy | its canals | white horses
    its dragon boat race | its chocolate | sea salt | its castle | its gingerbread | pearl fishing | olive oil
    its film studios | rope making | its ice cream | tin
    """
)
PLANTS = phrases(
    """
    tomato | sunflower | rose bush | lavender | basil | fig tree | tulip bulb | strawberry plant | cactus
    orchid | fern | ivy | lemon tree | apple tree | blackberry | potato | pumpkin | sweet pea | geranium | peony
    mint | chive | rhubarb | cucumber | bean | pea | rosemary | hydrangea | dahlia | daffodil | crocus | lily
    magnolia | olive tree | palm | yucca | aloe | bonsai | carrot | leek | radish | lettuce | gooseberry bush
    vine | hazel bush | cherry tree
    """
)
PLANT_NEEDS = phrases(
    """
    full sun | shade | little water | sandy soil | plenty of water | a big pot | a warm spot | morning light
    compost | a wooden stake | moist air | cold nights | rain water | half shade | lime-free soil
    a lot of space | fresh soil | protection from frost | a sheltered place | no fertiliser | a trellis
    a mild winter | deep earth | dry air | bright light | good drainage | damp moss | a south-facing wall
    netting against birds | weekly feeding
    """
)


def _from(listed: tuple[str, ...], *shapes: str) -> Make:
    """One of these, or for a third of the draws a word that nobody knows, in one of the shapes."""

    def make(draw: Draw) -> str:
        if draw.chance(0.67):
            return draw.pick(listed)
        shape, word = draw.pick(shapes or ("{}",)), values.any_word(draw)
        return (
            f"an{shape[1:]}".format(word) if shape.startswith("a {}") and word[0] in "aeiou" else shape.format(word)
        )

    return make


def _the(make: Make) -> Make:
    return lambda draw: f"the {make(draw)}"


def _a(make: Make) -> Make:
    def with_article(draw: Draw) -> str:
        noun = make(draw)
        return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"

    return with_article


def _who(draw: Draw) -> str:
    if draw.chance(0.6):
        return values.person(draw)
    return f"the {draw.pick(PEOPLE) if draw.chance(0.75) else values.any_word(draw)}"


def _proper(draw: Draw) -> str:
    first = values.any_word(draw).capitalize()
    return f"{first} {values.any_word(draw).capitalize()}" if draw.chance(0.2) else first


def _title(draw: Draw) -> str:
    plain = draw.pick(WORKS_ART) if draw.chance(0.6) else _proper(draw)
    return draw.pick((f'"{plain}"', f'"{plain}"', f"The {plain}", f'"The {plain}"'))


def _firm(draw: Draw) -> str:
    tail = draw.pick(("", "", "", " Brothers", " & Sons", " Ltd", " Group", " Works", " Industries", " Company"))
    return f"{_proper(draw)}{tail}"


def _house(draw: Draw) -> str:
    kind = draw.pick(
        phrases("hotel|guest house|hostel|campsite|inn|lodge|bed and breakfast|motel|holiday flat|villa")
    )
    return f"the {_proper(draw)} {kind}" if draw.chance(0.6) else f"the {kind} in {values.city(draw)}"


def _street(draw: Draw) -> str:
    kind = draw.pick(phrases("Street|Road|Square|Lane|Avenue|Hill|Gate|Market|Bridge Road|Park|Way|Close"))
    name = (
        draw.pick(phrases("Mill|Church|Station|King|Garden|High|River|School|Castle|Oak")) if draw.chance(0.4) else ""
    )
    return f"{name or _proper(draw)} {kind}"


def _price(draw: Draw) -> str:
    amount = str(draw.rng.randrange(1, draw.pick((20, 90, 900))))
    cents = draw.pick(("", "", "", ".50", ".90", ".20", ".99"))
    currency = draw.pick(("euros", "euros", "dollars", "pounds", "francs", values.any_word(draw)))
    return draw.pick((f"${amount}{cents}", f"€{amount}{cents}", f"£{amount}{cents}", f"{amount}{cents} {currency}"))


_SMALL = phrases("two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|ninety")


def _count(draw: Draw) -> str:
    return draw.pick(_SMALL) if draw.chance(0.35) else str(draw.rng.randrange(2, draw.pick((20, 100, 600))))


def _few(draw: Draw) -> str:
    return draw.pick(_SMALL) if draw.chance(0.3) else str(draw.rng.randrange(2, draw.pick((12, 40))))


def _lots(draw: Draw) -> str:
    number = draw.rng.randrange(20, draw.pick((90, 900, 20000)))
    return f"{number:,}" if draw.chance(0.4) else str(number)


def _of_units(units: str) -> Make:
    """A number of these units: `three weeks`, `45 minutes`."""
    listed = phrases(units)

    def make(draw: Draw) -> str:
        number = draw.pick(_SMALL) if draw.chance(0.35) else str(draw.rng.randrange(2, draw.pick((12, 30, 100))))
        return f"{number} {draw.pick(listed)}"

    return make


def _time(draw: Draw) -> str:
    hour, minute = draw.rng.randrange(1, 13), draw.pick(("00", "15", "30", "45", "10", "50"))
    spoken = draw.pick(
        phrases("noon|midnight|half past six|a quarter to eight|ten o'clock|half past nine|one o'clock")
    )
    return draw.pick(
        (spoken, f"{hour} {draw.pick(('am', 'pm'))}", f"{hour}:{minute}", f"{hour + 11}:{minute}", f"{hour} o'clock")
    )


def _day(draw: Draw) -> str:
    """A day with its preposition."""
    weekday = draw.pick(phrases("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"))
    part = draw.pick(("", "", "", " morning", " afternoon", " evening"))
    return draw.pick((f"on {weekday}{part}", f"on {date(draw)}", f"on {date(draw)}", f"next {weekday}{part}"))


def _weekdays(draw: Draw) -> str:
    first, second = draw.rng.sample(phrases("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"), 2)
    return draw.pick((f"on {first}s", f"every {first}", f"on {first}s and {second}s", f"every other {first}"))


def _year(draw: Draw) -> str:
    return str(draw.rng.randrange(1400, 2030))


def _percent(draw: Draw) -> str:
    number = draw.rng.randrange(2, 90)
    return draw.pick((f"{number} percent", f"{number}%", f"{number} per cent"))


def _length(draw: Draw) -> str:
    units = draw.pick(phrases("centimetres|cm|inches|feet|metres|m"))
    number = f"{draw.rng.randrange(2, 300)}{draw.pick(('', '', '.5'))}"
    return f"{number} {units}"


def _code(draw: Draw) -> str:
    digits = str(draw.rng.randrange(1000, 1000000))
    word = values.any_word(draw)
    return draw.pick((digits, word, f"{word}{digits[:2]}", f"{word}-{digits[:4]}", f"{word.capitalize()}{digits}"))


def _walk(draw: Draw) -> str:
    """How far: a distance or a time on the way."""
    number = _count(draw)
    ways = "{} minutes on foot|{} kilometres|{} km|{} miles|{} minutes by bus|{} metres|{} hours by car|{} tram stops"
    return draw.pick(phrases(ways)).format(number)


def _weight(draw: Draw) -> str:
    units = phrases("grams|g|ml|spoons|teaspoons|cups|tablespoons|ounces|pinches|litres")
    return f"{_count(draw)} {draw.pick(units)} of"


def _degrees(draw: Draw) -> str:
    number = draw.rng.randrange(20, 260)
    return draw.pick((f"{number} degrees", f"{number}°C", f"{number}°"))


def _phone(draw: Draw) -> str:
    digits = "".join(str(draw.rng.randrange(10)) for _ in range(7))
    return draw.pick((digits, f"{digits[:3]}-{digits[3:]}", f"0{digits[:3]} {digits[3:]}", digits[:3]))


def _either(*makes: Make) -> Make:
    return lambda draw: draw.pick(makes)(draw)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.strip().splitlines())


def _told(said: str, asked: str, **slots: Make) -> Relation:
    """A relation with a wording on each line, all of them for training."""
    return Relation(slots, Wordings(_lines(said), ()), Wordings(_lines(asked), ()))


_FOOD = _from(FOODS, "{}", "a {} sandwich", "{} soup")
_DISH = _the(_from(DISHES, "{}", "{} soup", "{} pie", "{} salad"))
_INGREDIENT = _from(INGREDIENTS)
_GOODS = _from(GOODS, "{}", "{} shoes", "{} lamps", "{} books")
_PLACE = _the(_from(PLACES, "{} museum", "{} pool", "{} hall", "{}"))
_MACHINE = _the(_from(MACHINES, "{}", "{} machine", "{} printer"))
_PART = _from(PARTS)
_EVENT = _the(_from(EVENTS, "{} party", "{} meeting", "{} course", "{}"))
_FURNITURE = _from(FURNITURE, "{}", "{} chair", "{} table")
_BOOKABLE = _from(BOOKABLES, "a {} tour", "a {} course", "a {} lesson", "the {}")
_BELONGING = _from(PEOPLES_THINGS)
_CLUB = _the(_from(CLUBS, "{} club", "{} school", "{}"))
_PAPER = _the(_from(PAPERS, "{} form", "{} report", "{}"))
_GROUP = _from(GROUPS, "{} members", "{} students", "{} owners")

_LIKES: tuple[Relation, ...] = (
    # What people do for a living.
    _told(
        """
        {who} makes a living as {job} {where}.
        {who} is {job} by profession and works {where}.
        {where}, {who} earns money as {job}.
        By trade {who} is {job}, with a job {where}.
        These days {who} works {where} as {job}.
        After school {who} became {job} and found work {where}.
        {who} has a job as {job} {where}.
        For ten years now, {who} has been employed {where} as {job}.
        {who} trained as {job} and is busy {where} all week.
        My friends know that {who} is {job} {where}.
        """,
        """
        What does {who} do for a living?
        What is {who}'s profession?
        What is {who} by trade?
        Where does {who} work?
        What kind of job does {who} have?
        How does {who} earn a living?
        Who works {where}?
        Who is {job} {where}?
        What work does {who} do?
        Tell me {who}'s occupation[.|]
        Where is {who} employed?
        How does {who} make money?
        In what line of work is {who}?
        {who}: what job?
        """,
        who=_who,
        job=_a(_from(JOBS, "{} seller", "{} maker", "{}")),
        where=_from(WORKPLACES, "for {}", "at a {} shop", "in a {} factory"),
    ),
    # What people eat.
    _told(
        """
        {who} eats {food} {meal}.
        {meal}, {who} usually has {food}.
        {who} likes to have {food} {meal}.
        What {who} eats {meal} is {food}.
        {food} is what {who} has {meal}.
        {who} always orders {food} {meal}.
        {meal} there is {food} for {who}.
        {who} never goes without {food} {meal}.
        We cook {food} for {who} {meal}.
        You will see {who} eating {food} {meal}.
        """,
        """
        What does {who} eat {meal}?
        What does {who} have {meal}?
        Who eats {food}?
        When does {who} have {food}?
        What is on {who}'s plate {meal}?
        Which meal does {who} have {meal}?
        What food does {who} eat?
        What does {who} like to eat?
        When does {who} eat {food}?
        Who has {food} {meal}?
        Tell me what {who} eats {meal}[.|]
        What kind of food is served to {who}?
        Do you know what {who} eats?
        """,
        who=_who,
        food=_FOOD,
        meal=_from(MEALS, "at the {}", "before {}"),
    ),
    # What people drink.
    _told(
        """
        {who} drinks {drink} {when}.
        {when}, {who} drinks {drink}.
        {who} has {drink} {when}.
        {who} will only drink {drink} {when}.
        Bring {who} {drink} to drink {when}.
        {drink} is what {who} drinks {when}.
        To drink, {who} takes {drink} {when}.
        {who} pours out {drink} to drink {when}.
        The usual drink of {who} {when} is {drink}.
        {who} is thirsty {when} and drinks {drink}.
        """,
        """
        What does {who} drink?
        What does {who} drink {when}?
        What is {who}'s usual drink?
        Who drinks {drink}?
        Which drink does {who} take?
        When does {who} drink {drink}?
        What would {who} like to drink?
        What should I pour for {who}?
        What beverage does {who} have?
        Who has {drink} {when}?
        What do I bring {who} to drink?
        Tell me what {who} drinks[.|]
        What is in {who}'s cup {when}?
        """,
        who=_who,
        drink=_from(DRINKS, "{} tea", "{} juice", "{}"),
        when=_from(MEALS, "at the {}", "before {}"),
    ),
    # What people do in their free time.
    _told(
        """
        In the free hours {who} likes {hobby}.
        {who} loves {hobby}.
        {who}'s hobby is {hobby}.
        {who} spends every free minute {hobby}.
        There is nothing {who} enjoys more than {hobby}.
        {who} relaxes by {hobby}.
        {hobby} is a great hobby of {who}.
        When the work is done, {who} enjoys {hobby}.
        {who} is very fond of {hobby}.
        At weekends you will find {who} {hobby}.
        """,
        """
        What does {who} like?
        What is {who}'s hobby?
        What does {who} do in the free time?
        What does {who} enjoy?
        Who likes {hobby}?
        How does {who} relax?
        What is {who} fond of?
        Which hobby does {who} have?
        Who enjoys {hobby}?
        What are {who}'s interests?
        How does {who} spend the weekend?
        What does {who} do for fun?
        Whose hobby is {hobby}?
        What does {who} love to do?
        """,
        who=_who,
        hobby=_from(HOBBIES, "{}", "playing {}", "painting {}"),
    ),
    # What people do not like.
    _told(
        """
        {who} does not like {food} at all.
        {who} hates {food}.
        {who} can't stand {food}.
        {food} is something {who} has never liked.
        Please don't serve {food} to {who}, who dislikes it.
        {who} dislikes {food}.
        If there is one thing {who} won't eat, it is {food}.
        {who} finds {food} disgusting.
        Even as a child, {who} didn't like {food}.
        {who} pushes the plate away when there is {food} on it.
        """,
        """
        What does {who} not like?
        What does {who} dislike?
        What food does {who} hate?
        Who doesn't like {food}?
        What won't {who} eat?
        Which food can't {who} stand?
        What should I not cook for {who}?
        Who hates {food}?
        What does {who} refuse to eat?
        Is there anything {who} does not eat?
        Who can't stand {food}?
        What does {who} find disgusting?
        Tell me what {who} doesn't like[.|]
        """,
        who=_who,
        food=_from((*FOODS, *INGREDIENTS)),
    ),
    # What people are afraid of.
    _told(
        """
        {who} is afraid of {fear}.
        {who} has always been scared of {fear}.
        Nobody in the family fears {fear} as much as {who}.
        Nothing scares {who} more than {fear}.
        {who} is terrified of {fear}.
        Ever since childhood {who} has had a fear of {fear}.
        {who} admits to being frightened of {fear}.
        The thing that {who} fears most is {fear}.
        When it comes to {fear}, {who} gets scared.
        {who} cannot hide a great fear of {fear}.
        """,
        """
        What is {who} afraid of?
        What is {who} scared of?
        What frightens {who}?
        Who is afraid of {fear}?
        What does {who} fear?
        What scares {who} the most?
        Who is scared of {fear}?
        What is {who}'s biggest fear?
        What makes {who} afraid?
        Which fear does {who} have?
        Who fears {fear}?
        Is there something that {who} is frightened of?
        Tell me what {who} is afraid of[.|]
        What is {who} terrified of?
        """,
        who=_who,
        fear=_from(FEARS, "{} dogs", "the {}", "{} spiders"),
    ),
    # What people are allergic to.
    _told(
        """
        {who} is allergic to {thing}.
        {who} has an allergy to {thing}.
        Because of an allergy, {who} has to stay away from {thing}.
        {who} gets a rash from {thing}.
        The doctor found out that {who} is allergic to {thing}.
        {who} suffers from an allergy to {thing}.
        Please note that {who} reacts badly to {thing}.
        {thing} can make {who} very ill because of an allergy.
        My name is {who} and I am allergic to {thing}.
        We have a guest, {who}, with an allergy to {thing}.
        """,
        """
        What is {who} allergic to?
        What allergy does {who} have?
        Who is allergic to {thing}?
        Does {who} have any allergies?
        What are {who}'s allergies?
        What must {who} avoid?
        What makes {who} ill?
        What gives {who} trouble?
        Who has an allergy to {thing}?
        What can't {who} tolerate?
        Which allergies does {who} have?
        What should {who} stay away from?
        Is {who} allergic to anything?
        allergies of {who}
        """,
        who=_who,
        thing=_from(ALLERGENS, "{}", "{} nuts", "{} pollen"),
    ),
    # What people collect.
    _told(
        """
        {who} collects {things} and has {number} of them.
        {who} has a collection of {number} {things}.
        In a glass cabinet {who} keeps a collection of {number} {things}.
        {who} owns {number} {things} and is always looking for more.
        So far {who} has collected {number} {things}.
        The collection of {who} is made up of {number} {things}.
        {number} {things} fill the shelves of {who}, who collects them.
        {who} started to collect {things} as a child and now has {number}.
        Over the years {who} has gathered {number} {things}.
        """,
        """
        What does {who} collect?
        How many {things} does {who} have?
        Who collects {things}?
        How many {things} has {who} collected?
        How large is {who}'s collection of {things}?
        What is in {who}'s collection?
        Who has {number} {things}?
        Who owns the {things}?
        What has {who} gathered?
        What does {who} keep a lot of?
        How many {things} are in the collection?
        Whose collection has {number} {things} in it?
        What kind of things does {who} collect?
        """,
        who=_who,
        things=_from(COLLECTED, "{} stamps", "{} cups", "{} dolls"),
        number=_lots,
    ),
    # What people play.
    _told(
        """
        {who} plays {what} in {club}.
        {who} has been playing {what} with {club} for years.
        {club} needs somebody like {who}, who plays {what} so well.
        On Thursdays {who} goes to {club} and plays {what}.
        {who} learned to play {what} at {club}.
        {who} belongs to {club} and plays {what}.
        At {club}, {who} plays {what}.
        {who} practises {what} every day to be able to play in {club}.
        When {club} meets, {who} is there to play {what}.
        """,
        """
        What does {who} play?
        What does {who} play in {club}?
        Who plays {what}?
        Where does {who} play {what}?
        Who plays {what} in {club}?
        Which club is {who} in?
        What can {who} play?
        Where did {who} learn {what}?
        Who is a member of {club}?
        Who can play {what}?
        What does {who} practise?
        With whom does {who} play {what}?
        Is there anybody in {club} who plays {what}?
        """,
        who=_who,
        what=_from(INSTRUMENTS, "the {}", "{}"),
        club=_CLUB,
    ),
    # Which languages people speak.
    _told(
        """
        {who} speaks {one} and a little {other}.
        {who} grew up with {one} and learned {other} at school.
        At home {who} talks {one}, at work {other}.
        {who} is fluent in {one} and {other}.
        {one} and {other} are the languages {who} speaks.
        Besides {one}, {who} knows some {other}.
        {who} can read {other} but feels at home in {one}.
        You can talk to {who} in {one} or in {other}.
        {who} translates from {one} into {other}.
        """,
        """
        Which languages does {who} speak?
        What languages does {who} know?
        Who speaks {one}?
        Who knows {other}?
        In which language can I talk to {who}?
        What does {who} speak?
        Who can speak {one} and {other}?
        What languages can {who} use?
        In what languages can one speak with {who}?
        Besides {one}, what does {who} know?
        Is there someone who understands {one}?
        Who could help me with {other}?
        Who can read {other}?
        """,
        who=_who,
        one=_from(LANGUAGES),
        other=_from(LANGUAGES),
    ),
    # What people wear.
    _told(
        """
        {who} wore {clothes} to {event}.
        For {event}, {who} put on {clothes}.
        {who} came to {event} in {clothes}.
        {who} turned up at {event} wearing {clothes}.
        At {event}, {who} was dressed in {clothes}.
        {who} had {clothes} on during {event}.
        Everyone at {event} looked at {who}, who wore {clothes}.
        {who} chose {clothes} for {event}.
        Wearing {clothes}, {who} walked into {event}.
        {clothes} was what {who} wore at {event}.
        """,
        """
        What did {who} wear?
        What did {who} wear to {event}?
        What was {who} wearing at {event}?
        Who wore {clothes}?
        What did {who} have on?
        How was {who} dressed?
        Who came to {event} in {clothes}?
        What clothes did {who} put on for {event}?
        What did {who} put on?
        Where did {who} wear {clothes}?
        Who was dressed in {clothes}?
        Which clothes did {who} choose?
        What did {who} look like at {event}?
        """,
        who=_who,
        clothes=_from(CLOTHES, "a {} hat", "a {} coat", "a {}"),
        event=_EVENT,
    ),
    # How people get to work.
    _told(
        """
        {who} goes to work {means}, which takes {time}.
        {who} travels to work {means} and needs {time}.
        It takes {who} {time} to get to work {means}.
        {who} comes to the office {means} in {time}.
        Every morning {who} sets off {means} and arrives at work after {time}.
        {means}, {who} is at work in {time}.
        {who}'s way to work takes {time} {means}.
        {who} gets to work {means}, a journey of {time}.
        {who} spends {time} going to work {means}.
        """,
        """
        How does {who} get to work?
        How does {who} travel to work?
        How long does {who} need to get to work?
        How long is {who}'s way to work?
        Who goes to work {means}?
        How does {who} go to work?
        Who travels {means}?
        How long does it take {who} to reach the office?
        How much time does {who} need for the journey to work?
        What means of transport does {who} use?
        Who needs {time} to get to work?
        How does {who} come to the office?
        In what way does {who} travel?
        """,
        who=_who,
        means=_from(TRAVEL, "by {}", "on a {} bike"),
        time=_of_units("minutes|minutes|hours"),
    ),
    # When people get up and go to bed.
    _told(
        """
        {who} gets up at {up} and goes to bed at {down}.
        At {up} {who} gets out of bed, and at {down} the lights go out.
        {who}'s day begins at {up} and is over at {down}.
        {who} rises at {up} and falls asleep at {down}.
        The alarm wakes {who} at {up}, and by {down} it is time to sleep.
        {who} never sleeps past {up} and never stays up after {down}.
        Bedtime for {who} is {down}, and breakfast is at {up} when the day starts.
        {who} wakes up at {up} and turns in at {down}.
        """,
        """
        When does {who} get up?
        What time does {who} get up?
        When does {who} go to bed?
        At what time does {who} go to sleep?
        When does {who} wake up?
        When does {who}'s day begin?
        What is {who}'s bedtime?
        Until when is {who} awake?
        Who gets up at {up}?
        Who goes to bed at {down}?
        How early does {who} rise?
        At what hour does {who} wake?
        How late does {who} stay up?
        """,
        who=_who,
        up=_time,
        down=_time,
    ),
    # When somebody's birthday is.
    _told(
        """
        {who}'s birthday is on {day}.
        {who} was born on {day}.
        {who} celebrates a birthday on {day}.
        On {day} it is {who}'s birthday.
        The birthday of {who} falls on {day}.
        {day} is {who}'s birthday.
        We are having a birthday party for {who} on {day}.
        Don't forget that {who} has a birthday on {day}.
        Each year {who} invites everyone for a birthday cake on {day}.
        """,
        """
        When is {who}'s birthday?
        When was {who} born?
        What is the date of {who}'s birthday?
        Whose birthday is on {day}?
        Who has a birthday on {day}?
        On which day is {who}'s birthday?
        When does {who} celebrate?
        When do I have to congratulate {who}?
        What date is {who}'s birthday?
        birthday of {who}
        When does {who} have a birthday?
        On what day was {who} born?
        When can we wish {who} a happy birthday?
        """,
        who=_who,
        day=date,
    ),
    # What somebody studies.
    _told(
        """
        {who} studies {subject} in {city}.
        {who} is a student of {subject} at the university of {city}.
        In {city}, {who} is doing a degree in {subject}.
        {who} moved to {city} to study {subject}.
        {who} is reading {subject} at {city}.
        {who} has taken up a course of {subject} in {city}.
        A degree in {subject} is what {who} wants to get in {city}.
        Since autumn {who} has been at university in {city}, studying {subject}.
        """,
        """
        What does {who} study?
        Where does {who} study?
        Where does {who} go to university?
        What subject is {who} studying?
        Who studies {subject}?
        What is {who} a student of?
        In which city does {who} study?
        Who goes to university in {city}?
        What degree does {who} want to get?
        Which subject did {who} choose?
        At which university is {who}?
        Why is {who} in {city}?
        What is {who} learning in {city}?
        """,
        who=_who,
        subject=_from(
            phrases(
                """
                law|medicine|history|physics|chemistry|biology|music|architecture|economics|philosophy
                engineering|mathematics|geography|art|journalism|psychology|theology|politics|nursing|forestry
                dentistry|drama|computer science|linguistics|sociology|archaeology|business|design|agriculture
                astronomy|pharmacy|film|geology|education|social work|translation|sports science|statistics
                ethics|marine biology
                """
            ),
            "{}",
            "{} studies",
            "{} science",
        ),
        city=values.city,
    ),
    # Where people spend their holidays.
    _told(
        """
        {who} spends the holidays {where} with {friend}.
        This year {who} is going on holiday with {friend}, {where}.
        {who} and {friend} are spending their vacation {where}.
        In summer {who} took a holiday {where} together with {friend}.
        {friend} joined {who} for a holiday {where}.
        {who} had two lovely weeks of vacation {where} with {friend}.
        The holiday of {who} and {friend} was {where}.
        For the holidays {friend} took {who} along to stay {where}.
        """,
        """
        Where does {who} go on holiday?
        Where does {who} spend the holidays?
        Where did {who} go for a vacation?
        With whom does {who} go on holiday?
        Who is {who}'s holiday companion?
        Who goes on holiday with {friend}?
        Where is {who}'s holiday?
        Who spends the holidays {where}?
        What are {who}'s holiday plans?
        Where can {who} be found in the holidays?
        What does {who} do in the holidays?
        Where are {who} and {friend} during the vacation?
        Who travels with {who}?
        """,
        who=_who,
        friend=_who,
        where=_from(HOLIDAYS, "in {}", "near {}", "at the {} lake"),
    ),
    # What somebody wants as a present.
    _told(
        """
        {who} would like {thing} for {day}.
        {who} is hoping for {thing} for {day}.
        For {day}, {who} wants {thing}.
        {who} has asked for {thing} for {day}.
        {thing} is at the top of {who}'s list for {day}.
        What {who} wishes for most for {day} is {thing}.
        {who} wrote to Grandma asking for {thing} for {day}.
        {who} has been dreaming of {thing} and hopes to get it for {day}.
        If you need an idea for {day}: {who} wants {thing}.
        """,
        """
        What does {who} want for {day}?
        What would {who} like?
        What does {who} wish for?
        Who wants {thing}?
        What can I give {who} for {day}?
        What present does {who} hope for?
        What should we buy for {who}?
        Who has asked for {thing}?
        What has {who} asked for?
        What would make {who} happy?
        What is on {who}'s wish list?
        Have you got an idea for a present for {who}?
        Which gift does {who} want?
        Who is hoping for {thing}?
        """,
        who=_who,
        thing=_a(_from(PRESENTS, "{}", "{} lamp", "{} book")),
        day=_from(
            phrases(
                """
                Christmas|the birthday|the wedding|Mother's Day|Father's Day|the new flat|the exam
                the anniversary|Easter|the tenth birthday|the christening|the retirement party|Valentine's Day
                the first day of school|New Year|Saint Nicholas Day|the graduation|the house-warming party
                the end of school
                """
            ),
            "{} Day",
            "the {} feast",
        ),
    ),
    # How old somebody is and how many children there are.
    _told(
        """
        {who} is {age} years old and has {number} {kids}.
        At {age}, {who} has {number} {kids}.
        {who}, aged {age}, is bringing up {number} {kids}.
        {who} turned {age} this year and looks after {number} {kids}.
        With {number} {kids} at home, {who} feels older than {age}.
        {who} is {age} now and shares the house with {number} {kids}.
        {number} {kids} live with {who}, who is {age}.
        {who} has just had birthday number {age} and lives with {number} {kids}.
        """,
        """
        How old is {who}?
        What is {who}'s age?
        How many {kids} does {who} have?
        How many {kids} are there in {who}'s home?
        Who is {age} years old?
        Who has {number} {kids}?
        How many years old is {who}?
        How many {kids} has {who} got?
        Who is {age}?
        age of {who}
        Does {who} have {kids}, and how many?
        What number of {kids} does {who} live with?
        Can you tell me {who}'s age?
        """,
        who=_who,
        age=lambda draw: str(draw.rng.randrange(16, 110)),
        number=_few,
        kids=_from(
            phrases(
                """
                children|sons|daughters|cats|dogs|hens|grandchildren|rabbits|horses|sheep|goats|budgies
                guinea pigs|ducks|nephews|foster children|kittens|parrots|donkeys|canaries|goldfish|geese|cows
                ponies|turtles
                """
            ),
            "{} cats",
            "{} fish",
            "{} birds",
        ),
    ),
    # From where to where somebody moved.
    _told(
        """
        {who} moved from {old} to {new} {when}.
        {when}, {who} left {old} and moved to {new}.
        {who} used to live in {old} and has had a flat in {new} since the move {when}.
        {when} {who} packed everything up in {old} and moved into a house in {new}.
        {new} has been the home of {who} since the move from {old} {when}.
        {who} gave up the flat in {old} {when} to live in {new}.
        The move of {who} from {old} to {new} was {when}.
        {who} says goodbye to {old}: {when} the removal van drove to {new}.
        """,
        """
        Where did {who} move to?
        Where does {who} live now?
        Where did {who} live before?
        From where did {who} move to {new}?
        When did {who} move?
        Who moved to {new}?
        Who left {old}?
        What is {who}'s new home town?
        In which city did {who} use to live?
        When did {who} leave {old}?
        Who moved from {old} to {new}?
        To which city did {who} go?
        Who used to live in {old}?
        """,
        who=_who,
        old=values.city,
        new=values.city,
        when=_from(WHENS, "in the {} week"),
    ),
)

_DEEDS: tuple[Relation, ...] = (
    # Who painted a picture.
    _told(
        """
        {who} painted {work} in {year}.
        {work} is a painting by {who} from {year}.
        The picture {work} was painted by {who} in {year}.
        In {year}, {who} finished the painting {work}.
        {work}, which hangs in the hall, is the work of the artist {who} and dates from {year}.
        The artist behind {work} is {who}, who painted it in {year}.
        {who} was still young when the canvas {work} was painted in {year}.
        We owe the painting {work} of {year} to {who}.
        {year} is the year in which {who} painted {work}.
        """,
        """
        Who painted {work}?
        Who is the painter of {work}?
        Which artist painted {work}?
        When was {work} painted?
        Whose painting is {work}?
        What did {who} paint?
        By whom is the picture {work}?
        Which painting is by {who}?
        In what year did {who} paint {work}?
        Who made the picture {work}?
        How old is the painting {work}?
        {work}: who was the artist?
        What is the title of the picture by {who}?
        Who created {work}?
        """,
        who=values.person,
        work=_title,
        year=_year,
    ),
    # Who composed or sang a song.
    _told(
        """
        {who} composed {work} for {event}.
        {work} is a song that {who} wrote for {event}.
        For {event}, {who} made up the song {work}.
        The music of {work}, first heard at {event}, is by {who}.
        {work} was composed by {who} for {event}.
        The composer of {work} is {who}, who had {event} in mind.
        {who} set {work} to music so that it could be sung at {event}.
        At {event} they played {work}, a piece by the composer {who}.
        """,
        """
        Who composed {work}?
        Who wrote the song {work}?
        Who is the composer of {work}?
        What was {work} composed for?
        What did {who} compose?
        By whom is the music of {work}?
        Which song is by {who}?
        Who wrote the music for {event}?
        Whose song is {work}?
        What is the name of the piece by {who}?
        Which piece of music goes with {event}?
        Who made the song {work}?
        What music did {who} write?
        """,
        who=values.person,
        work=_title,
        event=_EVENT,
    ),
    # Who founded something.
    _told(
        """
        {who} founded {club} in {year}.
        {club} was founded by {who} in {year}.
        In {year}, {who} set up {club}.
        The founder of {club} is {who}, and the year was {year}.
        {club} goes back to {who}, who started it in {year}.
        It was {who} who brought {club} into being in {year}.
        {club} was started by {who} in the year {year}.
        Back in {year}, {who} had the idea of founding {club}.
        {who} is known as the founder of {club}, set up in {year}.
        {club} has existed since {year}, when {who} established it.
        """,
        """
        Who founded {club}?
        When was {club} founded?
        Who is the founder of {club}?
        Who started {club}?
        In which year was {club} set up?
        How long has {club} existed?
        What did {who} found?
        Who set up {club}?
        What was founded by {who}?
        What did {who} establish in {year}?
        Since when has there been {club}?
        By whom was {club} established?
        When did {who} start {club}?
        What happened in {year} with {club}?
        """,
        who=values.person,
        club=_CLUB,
        year=_year,
    ),
    # Who sold what to whom.
    _told(
        """
        {seller} sold the {thing} to {buyer} for {price}.
        {buyer} bought the {thing} from {seller} for {price}.
        {buyer} paid {seller} {price} for the {thing}.
        The {thing} went from {seller} to {buyer} for {price}.
        {seller} got {price} from {buyer} for the {thing}.
        For {price}, {seller} let {buyer} have the {thing}.
        The {thing} that {seller} wanted to get rid of was sold to {buyer} for {price}.
        After a long talk, {buyer} gave {seller} {price} for the {thing}.
        The {thing} now belongs to {buyer}, who got it from {seller} for {price}.
        """,
        """
        Who bought the {thing}?
        Who sold the {thing}?
        To whom did {seller} sell the {thing}?
        What did {seller} sell?
        What did {buyer} buy?
        How much did {buyer} pay for the {thing}?
        For how much was the {thing} sold?
        From whom did {buyer} get the {thing}?
        What did the {thing} cost?
        What was the price of the {thing}?
        Who paid {price}?
        How much money did {seller} get?
        Who is the new owner of the {thing}?
        Who was the {thing} sold to?
        """,
        seller=_who,
        buyer=_who,
        thing=_from((*MACHINES, *PRESENTS), "{}", "{} bike"),
        price=_price,
    ),
    # Who repaired something.
    _told(
        """
        {who} repaired {thing} {when}.
        {thing} was repaired by {who} {when}.
        {when}, {who} mended {thing}.
        {who} got {thing} working again {when}.
        {thing} was out of order until {who} fixed it {when}.
        {who} came {when} and fixed {thing}.
        We asked {who} to repair {thing}, and {when} it was done.
        It was {who} who fixed {thing} {when}.
        {thing} runs again because {who} repaired it {when}.
        The repair of {thing} was done by {who} {when}.
        """,
        """
        Who repaired {thing}?
        Who fixed {thing}?
        When was {thing} repaired?
        What did {who} repair?
        What did {who} fix?
        Who mended {thing}?
        By whom was {thing} fixed?
        When did {who} repair {thing}?
        Who got {thing} to work again?
        What was repaired by {who}?
        What has {who} mended?
        When was {thing} fixed?
        Who did the repair of {thing}?
        Thanks to whom does {thing} work again?
        """,
        who=_who,
        thing=_MACHINE,
        when=_from(WHENS, "before the {}"),
    ),
    # Who designed or built a building.
    _told(
        """
        {who} designed {building}, and {firm} built it.
        {building} was designed by {who} and built by {firm}.
        The plans for {building} were drawn by {who}; the builders came from {firm}.
        The architect of {building} is {who}, the builder {firm}.
        {firm} put up {building} after the plans of {who}.
        It was {firm} that built {building} for the architect {who}.
        {building} is the work of the architect {who} and of {firm}, who built it.
        For {building}, {who} made the drawings and {firm} did the building.
        """,
        """
        Who designed {building}?
        Who built {building}?
        Who is the architect of {building}?
        Which company built {building}?
        What did {who} design?
        What did {firm} build?
        By whom was {building} built?
        Who drew the plans for {building}?
        Whose design is {building}?
        Which building is by {who}?
        Who planned {building}?
        Who constructed {building}?
        What was built by {firm}?
        """,
        who=values.person,
        firm=_firm,
        building=_the(_from(PLACES, "{} tower", "{} bridge", "{} hall", "{}")),
    ),
    # Who invented something.
    _told(
        """
        {who} invented {thing} in {year}.
        {thing} was invented by {who} in {year}.
        The inventor of {thing} was {who}, in {year}.
        In {year}, {who} had the idea for {thing} and built the first one.
        We owe the invention of {thing} to {who}, who came up with it in {year}.
        The first to make {thing} was the inventor {who} in {year}.
        {who} came up with {thing} in {year}.
        {year} was the year when {who} thought up {thing}.
        {thing} is an invention of {who} and goes back to {year}.
        """,
        """
        Who invented {thing}?
        When was {thing} invented?
        Who is the inventor of {thing}?
        What did {who} invent?
        What is {who} known for?
        Who came up with {thing}?
        In which year was {thing} invented?
        Whose invention is {thing}?
        Whose idea was {thing}?
        Who thought up {thing}?
        Which invention do we owe to {who}?
        Since when has there been {thing}?
        How long ago was {thing} thought up?
        """,
        who=values.person,
        thing=_the(_from((*MACHINES, *PARTS, *FURNITURE), "{} machine", "{} lamp", "{}")),
        year=_year,
    ),
    # What somebody lost and where.
    _told(
        """
        {who} lost the {thing} {where}.
        The {thing} of {who} was lost {where}.
        {who} left the {thing} behind {where}.
        {where}, {who} noticed that the {thing} was gone.
        {who} thinks the {thing} must have fallen out {where}.
        {who} is looking for a {thing} that was lost {where}.
        Lost {where}: the {thing} belonging to {who}.
        {who} went out with the {thing} and lost it {where}.
        {who} has been without the {thing} since losing it {where}.
        """,
        """
        What did {who} lose?
        Where did {who} lose the {thing}?
        Where was the {thing} lost?
        Who lost the {thing}?
        Who lost a {thing}?
        What is {who} missing?
        Whose {thing} was lost?
        What is {who} looking for?
        Who is missing the {thing}?
        What got lost {where}?
        Where did the {thing} get lost?
        What has {who} left behind?
        Who is looking for the {thing}?
        """,
        who=_who,
        thing=_BELONGING,
        where=_from(SPOTS, "in the {}", "near the {} shop"),
    ),
    # Who found something and where.
    _told(
        """
        {who} found the {thing} {where}.
        The {thing} was found by {who} {where}.
        {where}, {who} came across the {thing}.
        {who} discovered the {thing} {where}.
        The {thing} turned up {where}, where {who} found it.
        {who} picked up the {thing} {where}.
        Thanks to {who}, the {thing} was found again {where}.
        {who} spotted the {thing} lying {where}.
        It was {who} who found the {thing} {where}.
        """,
        """
        What did {who} find?
        Where did {who} find the {thing}?
        Who found the {thing}?
        Where was the {thing} found?
        Where was the {thing}?
        Who discovered the {thing}?
        What was found {where}?
        Where did the {thing} turn up?
        What did {who} discover?
        By whom was the {thing} found?
        Which thing did {who} come across?
        What turned up {where}?
        Who has found the {thing}?
        """,
        who=_who,
        thing=_BELONGING,
        where=_from(SPOTS, "in the {}", "near the {} shop"),
    ),
    # Who lent what to whom.
    _told(
        """
        {who} lent {friend} the {thing} until {day}.
        {friend} borrowed the {thing} from {who} until {day}.
        {who} gave the {thing} to {friend} on loan and wants it back by {day}.
        {friend} may keep the {thing} of {who} until {day}.
        {friend} has to return the {thing} to {who} by {day}.
        The {thing} is on loan from {who} to {friend} until {day}.
        {friend} promised to give the {thing} back to {who} by {day}.
        Until {day}, {friend} can use the {thing} that {who} lent out.
        """,
        """
        Who borrowed the {thing}?
        Who lent {friend} the {thing}?
        What did {friend} borrow?
        What did {who} lend?
        To whom did {who} lend the {thing}?
        When must {friend} return the {thing}?
        From whom did {friend} borrow the {thing}?
        By when does {who} want the {thing} back?
        Who has the {thing} now?
        Whose {thing} does {friend} have?
        What has to be returned to {who}?
        Until when can {friend} keep the {thing}?
        Who must give something back to {who}?
        """,
        who=_who,
        friend=_who,
        thing=_either(_BELONGING, _from(MACHINES)),
        day=date,
    ),
    # Who won which prize.
    _told(
        """
        {who} won {prize} at {event}.
        At {event}, {prize} went to {who}.
        {prize} was won by {who} at {event}.
        {who} took part in {event} and came home with {prize}.
        The winner of {event} is {who}, who gets {prize}.
        {who} was the best at {event} and received {prize}.
        The judges of {event} gave {who} {prize}.
        First place at {event} and {prize} went to {who}.
        {event} ended with {prize} for {who}.
        """,
        """
        Who won {prize}?
        What did {who} win?
        Who won at {event}?
        What prize did {who} get?
        Who is the winner of {event}?
        Where did {who} win {prize}?
        What was the prize at {event}?
        Who got {prize}?
        Who came first at {event}?
        Which award was {who} given?
        Who was the best at {event}?
        What does the winner of {event} get?
        To whom did {prize} go?
        """,
        who=_who,
        prize=_from(
            phrases(
                """
                a silver cup|a gold medal|a goose|a book token|a trip to Rome|the first prize|a basket of fruit
                a trophy|a bicycle|a ham|two concert tickets|a teddy bear|a laurel wreath|a free haircut
                a cookery book|a cow|a year's supply of coffee|a certificate|a weekend at a spa|a new bike
                a scholarship|a chess clock|a wooden spoon|a bottle of champagne|a hundred euros|a cuckoo clock
                a blue ribbon|a balloon ride|a mug|a record voucher|a family ticket to the zoo|a bouquet|a medal
                the big jackpot|a toaster
                """
            ),
            "a {}",
            "the {} cup",
            "the {} prize",
        ),
        event=_EVENT,
    ),
    # Who gave money to what.
    _told(
        """
        {who} gave {amount} to {cause}.
        {who} donated {amount} to {cause}.
        {cause} received {amount} from {who}.
        A donation of {amount} from {who} went to {cause}.
        {amount} was donated to {cause} by {who}.
        Thanks to {who}, {cause} has {amount} more in its account.
        {who} supports {cause} with {amount}.
        {who} sent {amount} as a donation for {cause}.
        {cause} thanks {who} for a gift of {amount}.
        """,
        """
        How much did {who} give to {cause}?
        How much did {who} donate?
        Who gave money to {cause}?
        What did {who} give money to?
        To whom did {who} donate?
        Who donated {amount}?
        How much money did {cause} get?
        How big was the donation to {cause}?
        Who supports {cause}?
        Who is the donor of {amount}?
        Which cause does {who} support?
        Where did the money of {who} go?
        From whom did {cause} receive a donation?
        """,
        who=_who,
        amount=_price,
        cause=_from(CAUSES, "the {} fund", "the {} shelter"),
    ),
    # Who does which chore.
    _told(
        """
        {who} {chore} {days}.
        {days}, {who} {chore}.
        It is {who} who {chore} {days}.
        In our house {who} {chore} {days}.
        According to the plan, {who} {chore} {days}.
        {days} it is {who} that {chore}.
        The rota says that {who} {chore} {days}.
        We agreed that {who} {chore} {days}.
        """,
        """
        Who {chore}?
        Who {chore} {days}?
        What is {who}'s job in the house?
        What are {who}'s chores?
        Which days are {who}'s turn?
        What does {who} do {days}?
        Whose turn is it {days}?
        Who is the one that {chore}?
        When is it {who}'s turn?
        What does {who} do in the household?
        What does the plan say about {who}?
        On what days does {who} help?
        Tell me who {chore}[.|]
        """,
        who=_who,
        chore=_from(CHORES, "cleans the {}", "feeds the {}"),
        days=_weekdays,
    ),
    # After whom something is named.
    _told(
        """
        {place} is named after {who}, {job} who lived here.
        {place} got its name from {who}, {job} of this town.
        {who}, {job} from the area, gave {place} its name.
        The name of {place} comes from {who}, {job} from long ago.
        They called it {place} in memory of {who}, {job}.
        {place} was given its name in honour of {who}, who was {job}.
        {place} bears the name that it has because of {who}, {job}.
        In honour of {who}, {job}, the council chose the name {place}.
        """,
        """
        Who is {place} named after?
        After whom was {place} named?
        Where does the name of {place} come from?
        What was {who}?
        Who was {who}?
        What is named after {who}?
        Why is it called {place}?
        Who gave {place} its name?
        In whose honour was {place} named?
        From whom did {place} get its name?
        How did {place} get its name?
        Which place has its name from {who}?
        In memory of whom is it called {place}?
        """,
        place=_street,
        who=values.person,
        job=_a(_from(JOBS, "{} maker", "{}")),
    ),
    # With whom a parcel was left.
    _told(
        """
        The parcel for {who} was left {where}.
        We left {who}'s parcel {where}.
        Nobody was at home, so {who}'s parcel is now {where}.
        The driver put the package for {who} {where}.
        {who} can pick up the parcel {where}.
        Your neighbour {who} will find a parcel waiting {where}.
        Dear {who}, your parcel is {where}.
        A package addressed to {who} has been handed over {where}.
        {who}'s delivery was dropped off {where}.
        """,
        """
        Where is {who}'s parcel?
        Where was the parcel for {who} left?
        Where can {who} pick up the parcel?
        Whose parcel is {where}?
        Where did they leave {who}'s package?
        For whom is the parcel {where}?
        Where is the package for {who}?
        Where has {who}'s delivery gone?
        Where can I find {who}'s parcel?
        Whose package was left {where}?
        What happened to the parcel for {who}?
        Where should {who} look for the package?
        Where do I collect the parcel for {who}?
        """,
        who=values.person,
        where=_from((*STORES, *VENUES), "at the {} shop", "behind the {}"),
    ),
)

_OBJECTS: tuple[Relation, ...] = (
    # What colour furniture is and where it stands.
    _told(
        """
        The {thing} {where} is {shade}.
        {where} there is a {shade} {thing}.
        We bought a {shade} {thing} to go {where}.
        The {shade} {thing} stands {where}.
        {where} you see a {thing} painted {shade}.
        For the place {where} we chose a {thing} in {shade}.
        The colour of the {thing} {where} is {shade}.
        The {thing} {where} used to be plain, but now it is {shade}.
        {shade} is the colour we gave the {thing} {where}.
        """,
        """
        What colour is the {thing}?
        What colour is the {thing} {where}?
        Which colour does the {thing} have?
        Where is the {shade} {thing}?
        Where does the {thing} stand?
        What is {shade}?
        In what colour is the {thing} {where}?
        What is the colour of the {thing}?
        Is the {thing} {where} white?
        What does the {thing} look like?
        In which colour did you choose the {thing}?
        What color is the {thing}?
        Which piece is {shade}?
        """,
        thing=_FURNITURE,
        shade=_from(SHADES, "{} green", "{}"),
        where=_from(ROOMS, "in the {} room", "in the {}"),
    ),
    # How large furniture is.
    _told(
        """
        The {thing} is {wide} wide and {high} high.
        The {thing} measures {wide} across and {high} in height.
        With a width of {wide} and a height of {high}, the {thing} fits anywhere.
        The {thing} has a height of {high} and a width of {wide}.
        You need {wide} of wall for the {thing}, which stands {high} high.
        Our new {thing} is {high} tall and {wide} wide.
        The width of the {thing} is {wide}, its height {high}.
        Size of the {thing}: {wide} wide, {high} high.
        I measured the {thing}: it is {wide} wide and {high} tall.
        """,
        """
        How wide is the {thing}?
        How high is the {thing}?
        How big is the {thing}?
        What size is the {thing}?
        How tall is the {thing}?
        What are the measurements of the {thing}?
        What is the width of the {thing}?
        What is the height of the {thing}?
        What is {wide} wide?
        Which piece of furniture is {high} high?
        Tell me the size of the {thing}[.|]
        How large is the {thing}?
        How much room does the {thing} need?
        {thing} dimensions
        """,
        thing=_FURNITURE,
        wide=_length,
        high=_length,
    ),
    # What furniture is made of and who made it.
    _told(
        """
        Made of {stuff}, the {thing} comes from {firm}.
        {firm} makes the {thing} from {stuff}.
        The {thing} by {firm} is of {stuff}.
        They used {stuff} for the {thing}, which {firm} produced.
        {stuff} is what the {thing} from {firm} is made of.
        The {firm} catalogue has a {thing} made from {stuff}.
        Our {thing} is a {firm} model in {stuff}.
        The {thing}, produced by {firm}, consists of {stuff}.
        The material of the {firm} {thing} is {stuff}.
        """,
        """
        What is the {thing} made of?
        What material is the {thing}?
        Who makes the {thing}?
        Which company made the {thing}?
        What is made of {stuff}?
        Of what is the {thing}?
        Where does the {thing} come from?
        Which material did {firm} use?
        What does {firm} make?
        Who produced the {thing}?
        What is the {thing} from {firm} made from?
        What stuff is the {thing} made from?
        Of which material did they build the {thing}?
        """,
        thing=_FURNITURE,
        stuff=_from(MATERIALS, "{} wood", "{}"),
        firm=_firm,
    ),
    # What is broken, and since when.
    _told(
        """
        The {part} of {thing} broke {when}.
        {when}, the {part} of {thing} stopped working.
        {thing} has a broken {part}, damaged {when}.
        Something went wrong {when}: the {part} of {thing} is broken.
        The {part} on {thing} has been out of order since it was dropped {when}.
        {thing} does not work because the {part} broke {when}.
        Unfortunately I broke the {part} of {thing} {when}.
        The {part} of {thing} got damaged {when}.
        Please do not use {thing}, as its {part} was broken {when}.
        """,
        """
        What is broken on {thing}?
        What is wrong with {thing}?
        Which part of {thing} is broken?
        When did the {part} break?
        Which machine has a broken {part}?
        What broke {when}?
        Why does {thing} not work?
        What is the problem with {thing}?
        When did {thing} break?
        What is the matter with {thing}?
        What is defective on {thing}?
        Which part got damaged on {thing}?
        What happened to {thing} {when}?
        What needs to be repaired on {thing}?
        """,
        part=_PART,
        thing=_MACHINE,
        when=_from(WHENS, "after the {}"),
    ),
    # What was replaced.
    _told(
        """
        {who} replaced the {part} of {thing} {when}.
        The {part} of {thing} was replaced by {who} {when}.
        {when}, {who} put a new {part} into {thing}.
        {thing} got a new {part} {when}, fitted by {who}.
        {who} changed the {part} on {thing} {when}.
        {when}, {who} took out the old {part} of {thing} and put in a new one.
        We had the {part} of {thing} replaced {when}; {who} did the work.
        {who} had to exchange the {part} of {thing} {when}.
        {thing} works again with the new {part} that {who} fitted {when}.
        """,
        """
        What was replaced on {thing}?
        Which part of {thing} was replaced?
        Who replaced the {part}?
        When was the {part} replaced?
        What did {who} replace?
        What is new on {thing}?
        Who changed the {part} of {thing}?
        When did {thing} get a new {part}?
        What did {who} change {when}?
        Which part is new in {thing}?
        Who put in the new {part}?
        What was exchanged in {thing}?
        What work was done on {thing}?
        """,
        who=_who,
        part=_PART,
        thing=_MACHINE,
        when=_from(WHENS, "before the {}"),
    ),
    # What is missing.
    _told(
        """
        The {part} is missing from {thing} in {room}.
        {thing} in {room} has no {part}.
        In {room}, {thing} lacks its {part}.
        Somebody has taken the {part} off {thing} in {room}.
        {thing} in {room} is without its {part}.
        There is no {part} on {thing} in {room}.
        When we unpacked {thing} in {room}, the {part} was not there.
        I can't find the {part} that belongs to {thing} in {room}.
        What {thing} in {room} needs is the missing {part}.
        """,
        """
        What is missing from {thing}?
        What does {thing} lack?
        Which part of {thing} is missing?
        From what is the {part} missing?
        What is missing in {room}?
        Is anything missing from {thing}?
        What is not there on {thing}?
        Where is a {part} missing?
        What is {thing} without?
        What is gone from {thing} in {room}?
        Which machine has no {part}?
        What should be on {thing} but isn't?
        What do we still need for {thing}?
        """,
        part=_PART,
        thing=_MACHINE,
        room=_either(
            _the(
                _from(
                    phrases("kitchen|hall|office|cellar|workshop|lobby|garage|attic|shed|flat|lab|guest room"),
                    "{} room",
                )
            ),
            lambda draw: f"room {draw.rng.randrange(1, 400)}",
            lambda draw: f"flat {draw.rng.randrange(1, 90)}",
        ),
    ),
    # What is new somewhere.
    _told(
        """
        {place} has a new {thing}, which cost {price}.
        There is a new {thing} in {place}, bought for {price}.
        {place} got a new {thing} for {price}.
        For {price}, {place} bought a new {thing}.
        The new {thing} of {place} cost {price}.
        They paid {price} for the new {thing} in {place}.
        A new {thing} worth {price} was put into {place}.
        {place} spent {price} on a new {thing}.
        New in {place}: a {thing} for {price}.
        """,
        """
        What is new in {place}?
        What did {place} buy?
        How much did the new {thing} cost?
        Where is the new {thing}?
        What has {place} got that is new?
        How much did {place} spend?
        What was the price of the new {thing}?
        Who bought a new {thing}?
        What did {place} spend {price} on?
        Which place has a new {thing}?
        What can I see in {place} that wasn't there before?
        How expensive was the new {thing}?
        What cost {price}?
        """,
        place=_PLACE,
        thing=_from((*MACHINES, *FURNITURE), "{} machine", "{}"),
        price=_price,
    ),
    # Where supplies are kept.
    _told(
        """
        We keep {things} {where}.
        The {things} are {where}.
        You will find the {things} {where}.
        {where} you can find {things}.
        The place for {things} is {where}.
        All the {things} are stored {where}.
        I have put the {things} {where}.
        Please put the {things} back {where} when you have finished.
        If you are looking for {things}, look {where}.
        {where} is where we store {things}.
        """,
        """
        Where are the {things}?
        Where do you keep the {things}?
        Where can I find the {things}?
        What is kept {where}?
        Where are {things} stored?
        What can I find {where}?
        Where did you put the {things}?
        Where do I get {things}?
        What do you keep {where}?
        I need {things}. Where are they?
        Where do {things} belong?
        What is stored {where}?
        In which place are {things} kept?
        Have you any {things}, and where?
        """,
        things=_from(SUPPLIES, "{} boxes", "{} keys"),
        where=_from(STORES, "in the {} drawer", "behind the {}"),
    ),
    # How often something is looked after, and by whom.
    _told(
        """
        The {thing} is cleaned {often} by {who}.
        {who} cleans the {thing} {often}.
        {often}, {who} takes care of the {thing}.
        {who} looks after the {thing} {often}.
        The {thing} gets its care from {who} {often}.
        Caring for the {thing} is up to {who} and is done {often}.
        {who} sees to the {thing} {often}.
        It is {who} who comes to look after the {thing} {often}.
        The {thing} needs care {often}, and {who} is in charge of that.
        """,
        """
        How often is the {thing} looked after?
        Who looks after the {thing}?
        Who takes care of the {thing}?
        What does {who} look after?
        How often does {who} see to the {thing}?
        When is the {thing} taken care of?
        Who is in charge of the {thing}?
        Who cares for the {thing}?
        How many times does {who} come for the {thing}?
        What is {who} responsible for?
        Whose duty is the {thing}?
        What is done {often}?
        How frequently does the {thing} get care?
        """,
        thing=_from(TENDED, "{} plant", "{} room"),
        who=_who,
        often=_from(INTERVALS, "before each {}"),
    ),
    # How hot to wash something.
    _told(
        """
        Wash the {thing} at {heat} and {drying}.
        The {thing} should be washed at {heat}; {drying}.
        You can wash the {thing} at {heat}, then {drying}.
        At {heat} the {thing} comes clean, but {drying} afterwards.
        For the {thing}, set the machine to {heat} and {drying}.
        The label in the {thing} says {heat}, and it says to {drying}.
        Do not wash the {thing} hotter than {heat}, and {drying}.
        When the {thing} is dirty, put it in the wash at {heat} and {drying}.
        """,
        """
        At what temperature do I wash the {thing}?
        How hot should the {thing} be washed?
        How do I wash the {thing}?
        How should the {thing} be dried?
        What can be washed at {heat}?
        What do I do with the {thing} after washing?
        How many degrees for the {thing}?
        Which temperature is right for the {thing}?
        How do I dry the {thing}?
        What does the label in the {thing} say?
        How can I clean the {thing}?
        How warm may the water be for the {thing}?
        What are the washing instructions for the {thing}?
        """,
        thing=_from(
            phrases(
                """
                jumper|tablecloth|bathrobe|pillow case|curtain|silk scarf|blanket|apron|tracksuit|bed sheet
                towel|jeans|sleeping bag|shirt|blouse|duvet|cap|rug|teddy bear|ski jacket|swimsuit|dress|uniform
                lab coat|waistcoat|cardigan|raincoat|football shirt|dressing gown|woollen hat|bath mat
                cushion cover|linen suit|baby blanket
                """
            ),
            "{} coat",
            "{} shirt",
            "{}",
        ),
        heat=_degrees,
        drying=_from(
            phrases(
                """
                dry it flat|hang it up outside|don't iron it|dry it in the shade|use no softener
                iron it while it is damp|keep it out of the dryer|spin it gently|hang it over the bath
                turn it inside out|shake it well|air it for a day|press it under a cloth|tumble dry it on low
                lay it on a towel|stretch it into shape
                """
            ),
            "hang it on the {}",
            "lay it on the {}",
        ),
    ),
)

_BUYING: tuple[Relation, ...] = (
    # What a shop sells.
    _told(
        """
        The {shop} sells {goods} as well as {more}.
        You can buy {goods} and {more} at the {shop}.
        At the {shop} you will find {goods}, and {more} too.
        The {shop} has {goods} and {more} for sale.
        {goods} and {more} are sold at the {shop}.
        If you need {goods} or {more}, go to the {shop}.
        We bought {goods} at the {shop}, which also deals in {more}.
        The {shop} stocks {goods} along with {more}.
        In the window of the {shop} you see {goods} next to {more}.
        Besides {goods}, the {shop} offers {more}.
        """,
        """
        What does the {shop} sell?
        What can I buy at the {shop}?
        Where can I buy {goods}?
        Where can I get {more}?
        Which shop sells {goods}?
        What is sold at the {shop}?
        Who sells {goods}?
        What does the {shop} have?
        Where are {goods} sold?
        What do they sell at the {shop}?
        I want to buy {more}. Where do I go?
        Does anybody sell {goods}?
        What do I get at the {shop}?
        Where did you buy the {goods}?
        """,
        shop=_from(SHOPS, "{} shop", "{} store"),
        goods=_GOODS,
        more=_GOODS,
    ),
    # What a company makes.
    _told(
        """
        {firm} makes {goods} in {city}.
        {firm} is a company in {city} that produces {goods}.
        In {city}, {firm} has a factory for {goods}.
        The {goods} of {firm} are made in {city}.
        {goods} are manufactured by {firm} in {city}.
        {firm} of {city} is a maker of {goods}.
        The company {firm} has been making {goods} in {city} for years.
        {firm} builds all its {goods} at the plant in {city}.
        From its works in {city}, {firm} sends {goods} all over the world.
        """,
        """
        What does {firm} make?
        What does {firm} produce?
        Where does {firm} make {goods}?
        Who makes {goods}?
        Which company produces {goods}?
        Where is {firm}?
        What are the products of {firm}?
        Where is the factory of {firm}?
        What is made in {city}?
        Which firm is in {city}?
        What kind of company is {firm}?
        What is {firm} a maker of?
        Where do the {goods} come from?
        By whom are {goods} manufactured?
        """,
        firm=_firm,
        goods=_GOODS,
        city=values.city,
    ),
    # How one can pay.
    _told(
        """
        You can pay {means} at {place}.
        At {place}, payment is made {means}.
        We accept payment {means} at {place}.
        Guests pay {means} at {place}.
        {place} lets you pay {means}.
        Everything at {place} is paid for {means}.
        Bills at {place} can be settled {means}.
        If you visit {place}, you pay {means}.
        Please pay {means} at {place}.
        At {place} they take money {means}.
        """,
        """
        How can I pay at {place}?
        How do I pay at {place}?
        How is payment made at {place}?
        Which means of payment does {place} accept?
        What are the payment options at {place}?
        In what way do guests pay at {place}?
        Where can I pay {means}?
        How can the bill be paid at {place}?
        How are things paid for at {place}?
        What ways to pay are there at {place}?
        How does {place} want to be paid?
        payment at {place}
        How do visitors pay in {place}?
        Can I pay by card at {place}?
        """,
        place=_PLACE,
        means=_from(PAYMENTS, "with a {} card", "in {} coins", "by {}"),
    ),
    # How one can book something.
    _told(
        """
        You can book {thing} {way}.
        To book {thing}, do it {way}.
        {thing} can be reserved {way}.
        If you would like {thing}, please book {way}.
        We take bookings for {thing} {way}.
        Reservations for {thing} are made {way}.
        Anybody who needs {thing} may sign up {way}.
        Booking {thing} is easy: it is done {way}.
        Members reserve {thing} {way}.
        I always book {thing} {way}.
        """,
        """
        How can I book {thing}?
        How do I book {thing}?
        How do I reserve {thing}?
        What can be booked {way}?
        Where do I make a reservation for {thing}?
        I would like to book {thing}. How does that work?
        How is {thing} booked?
        How can we get {thing}?
        What is the way to book {thing}?
        What do I have to do to get {thing}?
        How does one sign up for {thing}?
        Can I reserve {thing}, and how?
        booking {thing}
        How are reservations for {thing} made?
        """,
        thing=_BOOKABLE,
        way=_from(WAYS_TO_BOOK, "at the {} desk", "with the {} app", "through {}"),
    ),
    # Until when one can cancel.
    _told(
        """
        You can cancel {thing} free of charge up to {time} before; after that it costs {fee}.
        Cancelling {thing} is free until {time} before and costs {fee} later.
        If you cancel {thing} less than {time} before, you pay {fee}.
        {thing} can be cancelled up to {time} ahead, otherwise we charge {fee}.
        For {thing}, cancellations must reach us {time} before, or {fee} is due.
        Anyone who cancels {thing} too late, with under {time} to go, is charged {fee}.
        We ask for {fee} if {thing} is cancelled within {time} of the start.
        Please call off {thing} at least {time} ahead to avoid the fee of {fee}.
        The cancellation fee for {thing} is {fee} from {time} before on.
        """,
        """
        Can I cancel {thing}?
        How late can I cancel {thing}?
        Until when can {thing} be cancelled?
        What does it cost to cancel {thing}?
        What is the cancellation fee for {thing}?
        How do I cancel {thing} without paying?
        What happens if I cancel {thing} too late?
        How long before can I call off {thing}?
        How much do you charge for a late cancellation of {thing}?
        When must I cancel {thing}?
        What can be cancelled for {fee}?
        cancellation of {thing}
        What are the rules for cancelling {thing}?
        By when do I have to cancel {thing}?
        """,
        thing=_BOOKABLE,
        time=_of_units("days|hours|weeks|minutes"),
        fee=_price,
    ),
    # How goods can be sent back and how long the refund takes.
    _told(
        """
        You can bring back {goods} within {time} and get your money back in {wait}.
        {goods} may be returned within {time}; the refund takes {wait}.
        Customers have {time} to send {goods} back, and the money is returned after {wait}.
        We take {goods} back for {time} and refund the price within {wait}.
        If you don't like the {goods}, send them back within {time} and wait {wait} for the refund.
        For {goods}, returns are possible for {time}, refunds take {wait}.
        Returned {goods} must reach us within {time}, then we pay you back in {wait}.
        The return period for {goods} is {time}, and a refund needs {wait}.
        """,
        """
        How long can I return {goods}?
        Can I return {goods}?
        How long does the refund for {goods} take?
        When do I get my money back for {goods}?
        How many days do I have to send back {goods}?
        Within what time can {goods} be returned?
        What is the return period for {goods}?
        What can be returned within {time}?
        What are the rules for returning {goods}?
        May I bring {goods} back?
        How much time have I got to bring {goods} back?
        When is the money for {goods} refunded?
        returns of {goods}
        How soon do you pay back the price of {goods}?
        """,
        goods=_GOODS,
        time=_of_units("days|days|weeks|months"),
        wait=_of_units("working days|days|weeks"),
    ),
    # What happens to orders.
    _told(
        """
        In our shop {orders} are {fate}.
        {orders} are always {fate}.
        We make sure that {orders} are {fate}.
        You asked about {orders}: they are {fate}.
        As a rule, {orders} are {fate}.
        {orders} will be {fate}.
        From this month on, {orders} are {fate}.
        All {orders} get {fate}.
        Please note that {orders} are {fate}.
        """,
        """
        What happens to {orders}?
        What happens with {orders}?
        What do you do with {orders}?
        Which orders are {fate}?
        What is {fate}?
        How do you handle {orders}?
        What about {orders}?
        How are {orders} dealt with?
        What becomes of {orders}?
        What will happen to my {orders}?
        How does the shop treat {orders}?
        Can you tell me what is done with {orders}?
        What is the rule for {orders}?
        """,
        orders=_from(ORDERS, "{} orders", "{} parcels"),
        fate=_from(ORDER_FATES, "sent to {}", "packed in {} boxes"),
    ),
    # What happens to data.
    _told(
        """
        {data} are {fate}.
        Your {data} are {fate}.
        In our system, {data} are {fate}.
        We promise that your {data} are {fate}.
        All {data} will be {fate}.
        According to the privacy notice, {data} are {fate}.
        When you use the app, your {data} are {fate}.
        As for {data}, they are {fate}.
        By law {data} have to be {fate}.
        """,
        """
        What happens to my {data}?
        What do you do with my {data}?
        What happens to {data}?
        Which data are {fate}?
        How are {data} handled?
        What is done with the {data}?
        What becomes of the {data}?
        How do you protect {data}?
        Are my {data} safe?
        What does the privacy notice say about {data}?
        What about my {data}?
        How does the app treat {data}?
        What is the rule for {data}?
        What will happen to our {data}?
        """,
        data=_from(DATA, "{} files", "{} numbers"),
        fate=_from(FATES, "sent to {}", "stored in {}"),
    ),
    # What is free and for whom.
    _told(
        """
        For {group}, there is no charge for {perk}.
        {group} get {perk} for free.
        {group} do not pay for {perk}.
        {group} pay nothing for {perk}.
        We don't charge {group} anything for {perk}.
        {perk} costs nothing for {group}.
        {group} enjoy {perk} free of charge.
        We offer {perk} to {group} without charge.
        There is good news for {group}: {perk} won't cost a penny.
        {group} can have {perk} at no cost.
        """,
        """
        What is free for {group}?
        What do {group} get for free?
        Who gets {perk} for free?
        For whom is {perk} free?
        Who doesn't have to pay for {perk}?
        What don't {group} pay for?
        Is {perk} free?
        Do I have to pay for {perk}?
        Does {perk} cost anything?
        What costs {group} nothing?
        What is free of charge for {group}?
        How much does {perk} cost?
        What can {group} use without paying?
        Who pays nothing for {perk}?
        """,
        group=_GROUP,
        perk=_from(PERKS, "the {} tour", "the {}", "{} rental"),
    ),
    # What is included in the price.
    _told(
        """
        The price of {thing} includes {perk} and {other}.
        {perk} and {other} are included with {thing}.
        If you book {thing}, {perk} and {other} are part of the deal.
        {thing} comes with {perk} as well as {other} at no extra cost.
        With {thing} you also get {perk} and {other}.
        Included in {thing}: {perk} and {other}.
        You pay for {thing} and get {perk} and {other} on top.
        When you book {thing}, the price covers {perk} and {other}.
        There is no extra charge for {perk} or {other} if you take {thing}.
        """,
        """
        What is included with {thing}?
        What does the price of {thing} include?
        What is included in {thing}?
        What do I get with {thing}?
        Is {perk} included with {thing}?
        Is {other} included?
        What comes with {thing}?
        What does {thing} include?
        What else do I get if I book {thing}?
        What is part of {thing}?
        With what is {perk} included?
        What does the price for {thing} cover?
        Do I have to pay extra for {other}?
        What is in the price of {thing}?
        """,
        thing=_BOOKABLE,
        perk=_from(PERKS, "the {}", "{} rental"),
        other=_from(PERKS, "the {}", "{} rental"),
    ),
    # Who gets a discount.
    _told(
        """
        {group} get {percent} off {goods}.
        There is a discount of {percent} on {goods} for {group}.
        {group} pay {percent} less for {goods}.
        We give {group} {percent} off the price of {goods}.
        {goods} are {percent} cheaper for {group}.
        If you belong to our {group}, you save {percent} on {goods}.
        On {goods}, {group} save {percent}.
        For {group}, the price of {goods} goes down by {percent}.
        {group} are given a reduction of {percent} when they buy {goods}.
        """,
        """
        How much of a discount do {group} get?
        What discount do {group} get?
        Who gets a discount on {goods}?
        Who gets {percent} off?
        What is cheaper for {group}?
        How much do {group} save on {goods}?
        Is there a discount on {goods}?
        What reduction is there for {group}?
        For whom are {goods} cheaper?
        How big is the discount on {goods}?
        Do {group} get anything off?
        On what do {group} save money?
        How much less do {group} pay?
        How much cheaper are {goods}?
        """,
        group=_GROUP,
        percent=_percent,
        goods=_GOODS,
    ),
    # What it costs to be a member or to rent.
    _told(
        """
        Membership in {club} costs {fee} {per}.
        The fee of {club} is {fee} {per}.
        Members of {club} pay {fee} {per}.
        {club} asks its members for {fee} {per}.
        To be a member of {club} you pay {fee} {per}.
        If you join {club}, you will have to pay {fee} {per}.
        {club} has a membership fee of {fee} {per}.
        {fee} {per} is what it costs to belong to {club}.
        For {fee} {per} anyone can join {club}.
        """,
        """
        How much is the membership in {club}?
        What does it cost to join {club}?
        What is the fee of {club}?
        How much do members of {club} pay?
        What do members of {club} pay {per}?
        What does {club} cost?
        How much does {club} charge?
        How high is the membership fee of {club}?
        Which club costs {fee} {per}?
        What do I pay if I become a member of {club}?
        What would I have to pay to be in {club}?
        How expensive is it to belong to {club}?
        fee for {club}
        """,
        club=_CLUB,
        fee=_price,
        per=_from(
            phrases(
                """
                a month|a year|per month|per year|each quarter|every six months|per term|a week|for two years
                monthly|per season|for life|per family and year|for the first year|twice a year|every January
                each spring
                """
            ),
            "per {}",
        ),
    ),
    # What the rent of a flat is.
    _told(
        """
        The flat in {street} has {rooms} rooms and the rent is {price} a month.
        {price} a month is the rent for the flat with {rooms} rooms in {street}.
        We rent out a flat of {rooms} rooms in {street} for {price} a month.
        A flat in {street} with {rooms} rooms is to let at {price} a month.
        They pay {price} a month for their flat in {street}, which has {rooms} rooms.
        To let: flat in {street}, {rooms} rooms, {price} a month.
        In {street} you can rent {rooms} rooms for {price} a month.
        I live in {street}, in a flat with {rooms} rooms that costs {price} a month.
        """,
        """
        What is the rent for the flat in {street}?
        How much is the flat in {street}?
        How many rooms does the flat in {street} have?
        How much rent do I pay in {street}?
        What does the flat in {street} cost?
        Where is there a flat with {rooms} rooms?
        Which flat costs {price} a month?
        How big is the flat in {street}?
        How expensive is the flat in {street}?
        Where is the flat for {price}?
        How high is the rent in {street}?
        What would it cost me to live in {street}?
        Tell me the rent of the flat in {street}[.|]
        """,
        street=_street,
        rooms=_few,
        price=_price,
    ),
    # What the deposit is.
    _told(
        """
        To hire {thing}, you leave a deposit of {price}.
        The deposit for {thing} is {price}.
        We ask for a deposit of {price} for {thing}.
        If you borrow {thing}, we keep {price} as a deposit.
        {thing} can be hired against a deposit of {price}.
        Anyone who takes {thing} home has to leave {price} with us.
        {price} must be left at the desk for {thing}; you get it back later.
        You get {thing} for a deposit of {price}.
        Bring {price} as a deposit if you want to rent {thing}.
        """,
        """
        How much is the deposit for {thing}?
        What deposit do I pay for {thing}?
        Do I have to leave a deposit for {thing}?
        How high is the deposit for {thing}?
        For what is the deposit {price}?
        What must I leave at the desk for {thing}?
        How much money do you keep for {thing}?
        How much must I leave if I hire {thing}?
        What do I need to bring to rent {thing}?
        What is the security for {thing}?
        What can I hire for a deposit of {price}?
        deposit for {thing}
        How large a deposit do you ask for with {thing}?
        """,
        thing=_a(_from((*MACHINES, *PRESENTS), "{} bike", "{} boat", "{}")),
        price=_price,
    ),
    # Where tickets are sold.
    _told(
        """
        Tickets for {event} cost {price} and are sold {where}.
        You can get tickets for {event} {where} for {price}.
        Tickets for {event} are available {where} at {price} each.
        {where} you can buy a ticket for {event}, which costs {price}.
        A ticket for {event} is {price}; ask for it {where}.
        For {event}, pick up your tickets {where} and pay {price}.
        To go to {event} you need a ticket, on sale {where} for {price}.
        Entry to {event} is {price}, with tickets {where}.
        We sell tickets for {event} {where}; they are {price}.
        """,
        """
        Where can I buy tickets for {event}?
        How much are tickets for {event}?
        What does a ticket for {event} cost?
        Where are the tickets for {event} sold?
        Where do I get a ticket for {event}?
        How much is the entry to {event}?
        What is the price of a ticket for {event}?
        Which event costs {price}?
        What do I have to pay for {event}?
        Where can we get tickets to {event}?
        How expensive is {event}?
        What tickets are sold {where}?
        Who wants to go to {event} pays how much?
        """,
        event=_EVENT,
        price=_price,
        where=_from(VENUES, "at the {} shop", "in the {}"),
    ),
)

_RULES: tuple[Relation, ...] = (
    # What is forbidden where.
    _told(
        """
        {act} is not permitted {where}.
        {act} is strictly forbidden {where}.
        No {act} {where}, please.
        We do not allow {act} {where}.
        Please refrain from {act} {where}.
        {where}, {act} is against the rules.
        You must not be caught {act} {where}.
        The house rules forbid {act} {where}.
        Signs {where} tell you that {act} is prohibited.
        {where}, guests have to do without {act}.
        """,
        """
        What is forbidden {where}?
        What is not allowed {where}?
        Where is {act} forbidden?
        Where is {act} not allowed?
        What am I not allowed to do {where}?
        What is banned {where}?
        Which rule applies {where}?
        What can't I do {where}?
        What is prohibited {where}?
        Is there a rule about {act}?
        What must nobody do {where}?
        In what place is {act} against the rules?
        Where can't one go {act}?
        What should I not do {where}?
        """,
        act=_from(DOINGS, "{}", "playing {}"),
        where=_from(SPOTS_OF_RULES, "in the {}", "near the {}"),
    ),
    # What is allowed where, and under which condition.
    _told(
        """
        {act} is allowed {where} {when}.
        {when}, {act} is fine {where}.
        You may start {act} {where} {when}.
        {act} is only permitted {where} {when}.
        We allow {act} {where} {when}.
        {where}, {act} is permitted {when}.
        {when} you are welcome to try {act} {where}.
        {act} {where} is all right {when}.
        Guests have permission for {act} {where} {when}.
        """,
        """
        Where is {act} allowed?
        When is {act} allowed?
        What is allowed {where}?
        Is {act} allowed {where}?
        What may I do {where}?
        When is {act} permitted {where}?
        Where may guests go for {act}?
        Is it all right to start {act} {where}?
        What is permitted {where}?
        May I try {act} here?
        At what hours is {act} okay?
        Where is {act} okay?
        In which place is {act} permitted?
        What are people free to do {where}?
        """,
        act=_from(DOINGS, "{}", "playing {}"),
        where=_from(SPOTS_OF_RULES, "in the {}", "near the {}"),
        when=_from(
            phrases(
                """
                after 8 pm|on Sundays|in summer|with a permit|before noon|at weekends|outside the season
                in an emergency|for adults|on the first Monday|until sunset|with a helmet|after rehearsals
                in dry weather|for members|with written permission|when nobody is sleeping|in the breaks
                under supervision|once a year|for an hour|from May to October|on the ground floor
                in small groups|between 10 and 12|on public holidays|for a fee
                """
            ),
            "on {} days",
            "with a {}",
        ),
    ),
    # Where animals may come along.
    _told(
        """
        {pets} are welcome in {place} but cost {fee} a night.
        You can bring {pets} to {place} for {fee} a night.
        {place} accepts {pets} at {fee} a night.
        For {fee} a night, {pets} may stay in {place}.
        Guests of {place} may bring {pets} if they pay {fee} a night.
        {place} lets you keep {pets} in the room for {fee} a night.
        Staying with {pets} is possible in {place}, at {fee} a night.
        In {place} we like {pets} and ask only {fee} a night for them.
        """,
        """
        Are {pets} allowed in {place}?
        Can I bring {pets} to {place}?
        How much do {pets} cost in {place}?
        Which animals are welcome in {place}?
        What pets may I bring to {place}?
        Where are {pets} welcome?
        Where can I stay with {pets}?
        What does {place} charge for {pets}?
        Do I pay extra for {pets} in {place}?
        Does {place} take {pets}?
        Are pets allowed in {place}?
        What is the charge for {pets}?
        Which place accepts {pets}?
        What animals can I take to {place}?
        """,
        pets=_from(
            phrases(
                """
                dogs|cats|small dogs|guide dogs|rabbits|hamsters|budgies|horses|parrots|guinea pigs|ferrets
                tortoises|large dogs|puppies|goldfish|lizards|quiet cats|snakes|mice|donkeys|ponies|canaries
                well-behaved dogs
                """
            ),
            "{} dogs",
            "{} birds",
            "{} cats",
        ),
        place=_house,
        fee=_price,
    ),
    # Quiet hours of a house.
    _told(
        """
        Quiet hours in {house} are from {start} to {end}.
        Please keep quiet in {house} between {start} and {end}.
        No noise in {house} from {start} until {end}.
        {house} wants silence between {start} and {end}.
        The house rules of {house} ask for silence from {start} to {end}.
        In {house}, nobody may make noise between {start} and {end}.
        From {start} to {end} the guests of {house} want to sleep, so no music please.
        People staying in {house} have to be quiet from {start} to {end}.
        You are asked to be quiet in {house} after {start} and until {end}.
        """,
        """
        When are the quiet hours in {house}?
        When do I have to be quiet in {house}?
        What are the quiet hours of {house}?
        From when must guests of {house} be quiet?
        When is noise not allowed in {house}?
        How long can we make noise in {house}?
        Where are the quiet hours from {start} to {end}?
        At what time does {house} want silence?
        When should there be no music in {house}?
        Is there a rule about noise in {house}?
        Until when may I play music in {house}?
        When is it quiet time in {house}?
        quiet hours {house}
        """,
        house=_house,
        start=_time,
        end=_time,
    ),
    # When to arrive and when to leave.
    _told(
        """
        Check-in at {house} starts at {arrive}, and check-out is by {leave}.
        Guests of {house} can move in from {arrive} and must leave their rooms by {leave}.
        At {house}, rooms are ready from {arrive} and have to be empty by {leave}.
        {house} expects you from {arrive} on and asks you to leave by {leave}.
        You may check in at {house} from {arrive}; please check out before {leave}.
        Arrival at {house} is from {arrive}, departure until {leave}.
        The rooms in {house} must be vacated by {leave} and can be used from {arrive}.
        Come to {house} after {arrive} and be out by {leave} on the last day.
        """,
        """
        When can I check in at {house}?
        When do I have to check out of {house}?
        What time is check-out at {house}?
        What time is check-in at {house}?
        By when must I leave {house}?
        From when on can we arrive at {house}?
        When must the room in {house} be empty?
        When are the rooms in {house} ready?
        How early can I come to {house}?
        Until when can I stay on the last day in {house}?
        When is departure from {house}?
        At what time do guests leave {house}?
        When do I get my room in {house}?
        """,
        house=_house,
        arrive=_time,
        leave=_time,
    ),
    # The password of the wireless network.
    _told(
        """
        The Wi-Fi password in {house} is {code}.
        In {house}, log in to the Wi-Fi with the password {code}.
        {code} is the password for the Wi-Fi in {house}.
        To go online in {house}, type {code} as the Wi-Fi password.
        Guests of {house} get on the internet with the password {code}.
        The password of the wireless network in {house} is {code}.
        Use {code} to connect to the Wi-Fi of {house}.
        {house} has free Wi-Fi, and its password is {code}.
        If you want internet in {house}, the Wi-Fi password is {code}.
        """,
        """
        What is the Wi-Fi password in {house}?
        What is the password for the Wi-Fi of {house}?
        How do I get online in {house}?
        How do I get into the Wi-Fi of {house}?
        What password do I need in {house}?
        Can you give me the Wi-Fi password for {house}?
        How do I connect to the internet in {house}?
        Where is {code} the password?
        What do I type to go online in {house}?
        Is there Wi-Fi in {house}?
        Wi-Fi code {house}?
        What is {code} for?
        Which password does {house} have?
        """,
        house=_house,
        code=_code,
    ),
    # The code of a door.
    _told(
        """
        The code for {door} is {code}.
        To open {door}, enter {code}.
        {door} opens with the code {code}.
        You get through {door} with {code}.
        If {door} is locked, type in {code}.
        {code} is the code that opens {door}.
        Key in {code} and {door} will open.
        The combination of {door} is {code}.
        We have changed the code of {door} to {code}.
        """,
        """
        What is the code for {door}?
        How do I open {door}?
        Which code opens {door}?
        What number do I enter at {door}?
        How can I get through {door}?
        What is the combination of {door}?
        What does {code} open?
        How do I unlock {door}?
        Can you tell me the code of {door}?
        What do I type at {door}?
        {door} is locked. What is the code?
        For which door is {code}?
        What do I need to open {door}?
        """,
        door=_the(
            _from(
                phrases(
                    """
                    front door|back door|bike shed|gate|safe|garage|cellar door|laundry room|key box
                    side entrance|gym|car park|storeroom|office|boathouse|sauna|server room|staff room|lift
                    garden gate|main entrance|suitcase|locker|barrier|roof terrace|mailbox|holiday flat|studio
                    music room|fire exit|archive|lab
                    """
                ),
                "{} door",
                "{} gate",
                "{} room",
                "{} safe",
            )
        ),
        code=lambda draw: str(draw.rng.randrange(10, 10 ** draw.pick((3, 4, 5, 6)))),
    ),
    # From what age on.
    _told(
        """
        You have to be at least {age} years old for {event}.
        {event} is for people aged {age} and over.
        Nobody under {age} may take part in {event}.
        The minimum age for {event} is {age}.
        Children under {age} are not admitted to {event}.
        {event} is open to everyone from the age of {age}.
        From {age} years on you can join {event}.
        We let people into {event} from the age of {age}.
        To be let into {event}, you must be {age} or older.
        """,
        """
        How old do I have to be for {event}?
        What is the minimum age for {event}?
        From what age can I join {event}?
        Is there an age limit for {event}?
        Who can come to {event}?
        Which event is open from the age of {age}?
        At what age are people let into {event}?
        Can children go to {event}?
        For whom is {event}?
        How old must one be to take part in {event}?
        What age is required for {event}?
        Where must I be {age}?
        age limit for {event}
        """,
        event=_EVENT,
        age=lambda draw: str(draw.rng.randrange(2, 90)),
    ),
    # Where visitors park.
    _told(
        """
        Visitors of {place} park {where}.
        You can park {where} if you come to {place}.
        There is parking for {place} {where}.
        The car park of {place} is {where}.
        Leave your car {where} when you visit {place}.
        Anybody driving to {place} finds a parking space {where}.
        {place} has parking spaces {where}.
        Cars may be left {where} by guests of {place}.
        Parking for {place} is {where}.
        """,
        """
        Where can I park at {place}?
        Where do visitors of {place} park?
        Is there parking at {place}?
        Where is the car park of {place}?
        Where should I leave the car when I go to {place}?
        Where do I park for {place}?
        Who can park {where}?
        Does {place} have parking spaces?
        Where can I leave my car at {place}?
        Where are the parking spaces of {place}?
        I am coming by car to {place}. Where do I park?
        Where is parking for {place}?
        parking {place}
        """,
        place=_PLACE,
        where=_from((*VENUES, *SPOTS_OF_RULES), "behind the {}", "in {} Street"),
    ),
    # When rubbish is collected.
    _told(
        """
        The {bin} is emptied {days}.
        {days} they collect the {bin}.
        Put out the {bin} {days}, when the lorry comes.
        The lorry for the {bin} comes {days}.
        Collection of the {bin} is {days}.
        Put the {bin} in the street {days} to have it collected.
        Please take the {bin} to the kerb {days} for the bin men.
        The town empties the {bin} {days}.
        """,
        """
        When is the {bin} emptied?
        When is the {bin} collected?
        On which day do I put out the {bin}?
        What is collected {days}?
        When do they pick up the {bin}?
        On what days does the lorry come for the {bin}?
        When does the {bin} have to be in the street?
        How often is the {bin} emptied?
        What do I put out {days}?
        When do the bin men take the {bin}?
        What gets picked up {days}?
        Which bin is emptied {days}?
        collection day for the {bin}
        """,
        bin=_from(
            phrases(
                """
                paper bin|glass bin|brown bin|green bin|rubbish|yellow sack|garden waste|food waste|blue bin
                black bin|cardboard|compost bin|plastic waste|grey bin|scrap metal|old paper|bulky waste
                recycling box|dustbin|kitchen waste|bottle crate|clothes bank|electrical waste|nappy bag
                ash bucket
                """
            ),
            "{} bin",
            "{} waste",
        ),
        days=_weekdays,
    ),
    # What to bring to an event.
    _told(
        """
        Everyone who comes to {event} should bring {one} and {other}.
        Please bring {one} and {other} to {event}.
        For {event} you need {one} and {other}.
        Don't forget {one} and {other} when you come to {event}.
        You will need {one} as well as {other} for {event}.
        Those who take part in {event} bring along {one} and {other}.
        Pack {one} and {other} for {event}.
        If you come to {event}, have {one} and {other} with you.
        We ask the guests of {event} to have {one} in their bag, and {other}.
        """,
        """
        What should I bring to {event}?
        What do I need for {event}?
        What must I take to {event}?
        What do we have to bring along to {event}?
        What should guests of {event} have with them?
        To which event do I bring {one}?
        What do I have to pack for {event}?
        What is needed for {event}?
        For what do I need {other}?
        Do I need to bring anything to {event}?
        What things should I take along to {event}?
        What shall we take to {event}?
        What to bring to {event}?
        """,
        event=_EVENT,
        one=_from(BRINGABLES, "a {}", "a {} bag"),
        other=_from(BRINGABLES, "a {}", "a {} hat"),
    ),
    # Whom to call when something goes wrong.
    _told(
        """
        If {problem}, call {who} on {phone}.
        When {problem}, ring {who} at {phone}.
        Call {who}, {phone}, in case {problem}.
        In case {problem}, please phone {who} on {phone}.
        {who} can be reached on {phone} if {problem}.
        Tell {who} right away when {problem}; the number is {phone}.
        Should it happen that {problem}, dial {phone} and ask for {who}.
        {who} will help you if {problem}: just dial {phone}.
        """,
        """
        Who do I call if {problem}?
        What should I do if {problem}?
        Which number do I call when {problem}?
        Whom do I tell when {problem}?
        Who helps if {problem}?
        What is the number of {who}?
        When should I call {who}?
        On what number can I reach {who}?
        What do I do when {problem}?
        What do we do if {problem}?
        Whose number is {phone}?
        Help, {problem}! Who can I ring?
        Who is in charge if {problem}?
        """,
        problem=_from(
            phrases(
                """
                the lift is stuck|the heating fails|you lose your key|there is no hot water|the lights go out
                the alarm goes off|a pipe bursts|the printer jams|the door won't open|you feel ill
                a guest is locked out|the bus is late|the toilet is blocked|you smell gas|the computer crashes
                a window is broken|the dog runs away|it rains in|the oven won't start|your card is blocked
                a child is missing|the car breaks down|you find a wallet|the neighbours are too loud
                the milk is sour|the boat leaks|the internet is down|you see smoke|the till is empty
                a horse is sick|there are mice in the kitchen
                """
            ),
            "the {} breaks",
            "the {} is missing",
            "there is {} in the pool",
        ),
        who=_who,
        phone=_phone,
    ),
)

_KITCHEN_AND_NATURE: tuple[Relation, ...] = (
    # What animals eat and where they live.
    _told(
        """
        {animals} live {home} and feed on {food}.
        {animals} eat {food} and make their homes {home}.
        {home} you can watch {animals}, which eat {food}.
        The diet of {animals} is mostly {food}, which they find {home}.
        {animals} are found {home}, where they look for {food}.
        In nature, {animals} live {home}; their food is {food}.
        {animals} like {food} best and spend their lives {home}.
        {food} is the main food of {animals}, which are at home {home}.
        {animals} build their nests or dens {home} and live on {food}.
        """,
        """
        What do {animals} eat?
        Where do {animals} live?
        What do {animals} feed on?
        Where are {animals} found?
        Which animals eat {food}?
        What is the food of {animals}?
        Which animals live {home}?
        Where can I see {animals}?
        What do {animals} live on?
        Who eats {food}?
        Where is the home of {animals}?
        What kind of food do {animals} need?
        In what kind of place do {animals} live?
        What should I feed {animals}?
        """,
        animals=_from(ANIMALS, "{} birds", "{} frogs", "{}"),
        food=_from(ANIMAL_FOODS),
        home=_from(HABITATS, "in the {}", "near {} trees"),
    ),
    # When animals are born, and how many.
    _told(
        """
        {animals} have {number} young a year and sleep {time}.
        A mother of the {animals} gives birth to {number} babies, and all {animals} sleep {time}.
        {animals} sleep {time} and raise {number} young.
        {number} young ones are born to {animals} each year; these animals sleep {time}.
        We know that {animals} sleep {time} and bring up {number} babies.
        As a rule, {animals} get {number} babies and are asleep {time}.
        The young of {animals} come in litters of {number}; the animals sleep {time}.
        {time}, {animals} are asleep, and every year they have {number} babies.
        """,
        """
        How many young do {animals} have?
        How many babies do {animals} get?
        When do {animals} sleep?
        Which animals have {number} young?
        How many young are born to {animals}?
        Which animals sleep {time}?
        How many babies can {animals} raise?
        When are {animals} asleep?
        At what time do {animals} sleep?
        What number of babies do {animals} have?
        Which animals are asleep {time}?
        How long do {animals} sleep?
        What do {animals} do {time}?
        """,
        animals=_from(ANIMALS, "{} birds", "{} frogs", "{}"),
        number=_count,
        time=_from(
            phrases(
                """
                all winter|during the day|at night|for ten hours a day|from October to March|at noon
                for a few minutes|in the hottest months|through the cold season|standing up|in the morning
                half of their lives|for six months|after every meal|in the dry season|with one eye open
                most of the day|only in spring
                """
            ),
            "in the {} season",
        ),
    ),
    # What a dish contains.
    _told(
        """
        {dish} contains {thing}.
        There is {thing} in {dish}.
        {dish} is made with {thing}.
        The cook puts {thing} into {dish}.
        Careful, {dish} has {thing} in it.
        We make {dish} with {thing}.
        {thing} goes into {dish}.
        You will taste {thing} in {dish}.
        One of the ingredients of {dish} is {thing}.
        The secret of {dish} is that it is prepared with {thing}.
        """,
        """
        What's in {dish}?
        What does {dish} contain?
        What is {dish} made with?
        Which dish contains {thing}?
        What has {thing} in it?
        What are the ingredients of {dish}?
        Which dish should people avoid who can't eat {thing}?
        What goes into {dish}?
        What did you put in {dish}?
        What is in {dish}?
        Which dish is made with {thing}?
        Where do I find {thing} on the menu?
        What can be tasted in {dish}?
        Does any dish contain {thing}?
        """,
        dish=_DISH,
        thing=_INGREDIENT,
    ),
    # What a dish does without.
    _told(
        """
        {dish} is made without {thing}.
        There is no {thing} in {dish}.
        {dish} does not contain any {thing}.
        {dish} is free of {thing}.
        We leave the {thing} out of {dish}.
        You won't find any {thing} in {dish}.
        The cook makes {dish} without using {thing}.
        {dish} has no {thing} in it.
        For {dish} we do not use {thing}.
        If you avoid {thing}, take {dish}, which has none.
        """,
        """
        What is not in {dish}?
        What is {dish} made without?
        Which dish has no {thing}?
        What can I eat without {thing}?
        Which dish is free of {thing}?
        What does {dish} not contain?
        I don't eat {thing}. What can I order?
        What is left out of {dish}?
        Which meal contains no {thing}?
        Is there a dish without {thing}?
        What is missing in {dish}?
        What won't I find in {dish}?
        What is good for people who can't have {thing}?
        What does {dish} do without?
        """,
        dish=_DISH,
        thing=_INGREDIENT,
    ),
    # How much of something goes into a dish.
    _told(
        """
        {dish} needs {amount} {thing}.
        Take {amount} {thing} for {dish}.
        For {dish}, use {amount} {thing}.
        Put {amount} {thing} into {dish}.
        You need {amount} {thing} to make {dish}.
        The recipe for {dish} asks for {amount} {thing}.
        Stir {amount} {thing} into {dish}.
        Add {amount} {thing} to {dish}.
        Grandma's recipe says that {dish} takes {amount} {thing}.
        Weigh out {amount} {thing} when you make {dish}.
        """,
        """
        How much {thing} goes into {dish}?
        How much {thing} do I need for {dish}?
        What amount of {thing} is in {dish}?
        What do I add to {dish}?
        How much {thing} does {dish} need?
        What do I need for {dish}?
        For what do I need {amount} {thing}?
        How much {thing} should I use?
        How much {thing} does the recipe for {dish} ask for?
        What goes into {dish}?
        Which dish takes {thing}?
        What must I stir into {dish}?
        How much {thing} do I take for {dish}?
        """,
        dish=_DISH,
        amount=_weight,
        thing=_INGREDIENT,
    ),
    # How long and how hot something is cooked.
    _told(
        """
        Bake {dish} for {time} at {heat}.
        {dish} goes into the oven at {heat} for {time}.
        {dish} has to be cooked for {time} at {heat}.
        Set the oven to {heat} and leave {dish} in it for {time}.
        At {heat}, {dish} will be done in {time}.
        {dish} takes {time} in the oven at {heat}.
        Heat {dish} to {heat} and wait {time}.
        The oven should have {heat} when you cook {dish} for {time}.
        Put {dish} in at {heat} and take it out after {time}.
        """,
        """
        How long does {dish} take?
        How long do I bake {dish}?
        At what temperature do I cook {dish}?
        How hot should the oven be for {dish}?
        How long does {dish} stay in the oven?
        When is {dish} done?
        What needs {time} in the oven?
        How many minutes does {dish} need?
        What temperature does {dish} need?
        What do I bake at {heat}?
        How long is {dish} cooked?
        To how many degrees do I set the oven for {dish}?
        When can I take {dish} out?
        How do I cook {dish}?
        """,
        dish=_DISH,
        time=_of_units("minutes|minutes|hours"),
        heat=_degrees,
    ),
    # For how many people a dish is and what it is served with.
    _told(
        """
        {dish} serves {number} people and goes well with {side}.
        {dish} is enough for {number} people; serve it with {side}.
        {dish} with {side} feeds {number} people.
        Serve {dish} with {side} to {number} people.
        This amount of {dish} is for {number} people, with {side} on the side.
        {number} people can eat from {dish}, which is served with {side}.
        We had {dish} with {side}, and it was enough for {number} of us.
        With {side}, {dish} makes {number} portions.
        You get {number} portions out of {dish}; add {side}.
        """,
        """
        How many people does {dish} serve?
        How many portions does {dish} make?
        What is {dish} served with?
        For how many people is {dish}?
        What goes well with {dish}?
        How many people can eat {dish}?
        What do I serve with {dish}?
        What is served with {side}?
        How many does {dish} feed?
        What is enough for {number} people?
        Is {dish} enough for all of us?
        What do you have on the side with {dish}?
        How many guests can I feed with {dish}?
        """,
        dish=_DISH,
        side=_from((*INGREDIENTS, *FOODS)),
        number=_few,
    ),
    # What is on the menu on which day.
    _told(
        """
        {days} the canteen serves {dish} for {price}.
        The canteen has {dish} {days} at {price}.
        {dish} is on the menu {days} and costs {price}.
        {days} you can have {dish} for {price}.
        For {price} there is {dish} {days}.
        {days} the cook prepares {dish}, which you get for {price}.
        The menu {days}: {dish}, {price}.
        If you come {days}, you eat {dish} for {price}.
        """,
        """
        What is for lunch {days}?
        What is on the menu {days}?
        When is {dish} served?
        How much is {dish}?
        What does {dish} cost?
        When can I have {dish}?
        What does the canteen serve {days}?
        What can I eat {days}?
        On which day is there {dish}?
        Which dish costs {price}?
        What do they cook {days}?
        What is the price of {dish}?
        When does the canteen have {dish}?
        How much do I pay for {dish}?
        """,
        days=_weekdays,
        dish=_from(DISHES, "{}", "{} soup", "{} pie", "{} salad"),
        price=_price,
    ),
    # How to keep food.
    _told(
        """
        Keep the {food} {where}, where it stays good for {time}.
        The {food} keeps for {time} {where}.
        Store the {food} {where} and use it within {time}.
        {where}, the {food} will last {time}.
        The {food} should be kept {where} and eaten within {time}.
        Once opened, the {food} belongs {where} for no more than {time}.
        You can keep the {food} for {time} if you put it {where}.
        I put the {food} {where}; it will be fine for {time}.
        """,
        """
        How long does the {food} keep?
        Where should I keep the {food}?
        How do I store the {food}?
        How long can I keep the {food}?
        Where is the {food}?
        Where does the {food} belong?
        What keeps for {time}?
        For how long is the {food} good?
        When do I have to eat the {food}?
        How long will the {food} last?
        What should be kept {where}?
        Within what time should the {food} be eaten?
        Where did you put the {food}?
        """,
        food=_from(DISHES, "{} cheese", "{} sauce", "{} jam"),
        where=_from(
            phrases(
                """
                in the fridge|in the freezer|in a dark place|in the cellar|in a tin|at room temperature
                in a paper bag|in an airtight box|on the top shelf of the fridge|in the pantry|in a glass jar
                under a cloth|in foil|in cold water|in the ice box|on the balcony|next to the butter
                in the bread bin|in a clay pot|in oil
                """
            ),
            "in the {} box",
            "in a {} jar",
        ),
        time=_of_units("days|days|weeks|months|hours"),
    ),
    # What a plant needs.
    _told(
        """
        The {plant} needs {need} and flowers in {month}.
        Give the {plant} {need} and it will bloom in {month}.
        In {month} the {plant} is in flower; what it needs is {need}.
        With {need}, the {plant} will flower in {month}.
        To bloom in {month}, the {plant} needs {need}.
        A {plant} wants {need} and has its flowers in {month}.
        The {plant} grows best with {need} and blooms in {month}.
        Without {need} the {plant} will not flower in {month}.
        """,
        """
        What does the {plant} need?
        When does the {plant} bloom?
        When does the {plant} flower?
        What should I give the {plant}?
        Which plant needs {need}?
        How do I look after the {plant}?
        What does the {plant} like?
        In which month does the {plant} flower?
        Which plant blooms in {month}?
        How does the {plant} grow best?
        What flowers in {month}?
        What is good for the {plant}?
        When will the {plant} have flowers?
        How do I get the {plant} to flower?
        """,
        plant=_from(PLANTS, "{} flower", "{} tree"),
        need=_from(PLANT_NEEDS, "{} soil", "{} water"),
        month=_from(
            phrases(
                """
                January|February|March|April|May|June|July|August|September|October|November|December
                early spring|late summer|early June|late May|the first warm days|winter|autumn|midsummer
                mid-April|the rainy season
                """
            ),
            "the month of {}",
        ),
    ),
    # When to plant something and when to harvest.
    _told(
        """
        Plant the {plant} in {sow}, then you can harvest in {reap}.
        The {plant} is sown in {sow} and picked in {reap}.
        In {sow} you put the {plant} into the ground, and in {reap} it is ready for harvest.
        We planted a {plant} in {sow} and harvested it in {reap}.
        {sow} is the time to plant the {plant}, {reap} the time to harvest it.
        A {plant} that goes into the earth in {sow} is ripe in {reap}.
        If you want to pick from the {plant} in {reap}, plant it in {sow}.
        The {plant}: sow in {sow}, harvest in {reap}.
        """,
        """
        When do I plant the {plant}?
        When can I harvest the {plant}?
        When is the {plant} sown?
        When is the {plant} ripe?
        In which month do I sow the {plant}?
        In which month is the {plant} picked?
        What is planted in {sow}?
        What can be harvested in {reap}?
        When does the {plant} go into the ground?
        What is the best time to plant the {plant}?
        When is harvest time for the {plant}?
        What is ripe in {reap}?
        Which plant do I sow in {sow}?
        """,
        plant=_from(PLANTS, "{} bean", "{} berry"),
        sow=_from(
            phrases(
                "January|February|March|April|May|June|July|August|September|October|November|early spring|autumn"
            )
        ),
        reap=_from(
            phrases("May|June|July|August|September|October|November|December|late summer|the second year|winter")
        ),
    ),
)

_MEETINGS: tuple[Relation, ...] = (
    # When and where something takes place.
    _told(
        """
        The {event} takes place {where} {day} at {time}.
        {day} at {time} there is a {event} {where}.
        We meet {where} for the {event} {day} at {time}.
        Come to the {event} {day} at {time}; we are {where}.
        The {event} begins {day} at {time} {where}.
        {where}, the {event} starts at {time} {day}.
        You are invited to our {event} {day}, {where}, at {time}.
        Our next {event} will be {day} at {time} {where}.
        The {event} is held {where}, {day}, from {time} on.
        """,
        """
        When is the {event}?
        Where is the {event}?
        Where does the {event} take place?
        What time is the {event}?
        When does the {event} start?
        What is on {day}?
        At what time does the {event} begin?
        What happens {day}?
        Where do we meet for the {event}?
        On which day is the {event}?
        Where will the {event} be held?
        What takes place {where}?
        When do I have to be at the {event}?
        What day is the {event}?
        """,
        event=_from(EVENTS, "{} meeting", "{} course", "{} party"),
        where=_from(VENUES, "in the {} hall", "at the {}"),
        day=_day,
        time=_time,
    ),
    # What was called off and why.
    _told(
        """
        {event} {day} is cancelled because {reason}.
        Because {reason}, {event} {day} is cancelled.
        We had to call off {event} {day} because {reason}.
        {event} will not take place {day} because {reason}.
        I am sorry, {event} {day} is off because {reason}.
        {day}, {event} cannot go ahead because {reason}.
        Dear guests, {event} planned {day} has been dropped because {reason}.
        They cancelled {event} {day}, and only because {reason}.
        {event} was meant to be {day} but was called off because {reason}.
        """,
        """
        Why was {event} cancelled?
        What was cancelled {day}?
        Is {event} taking place?
        Why is {event} off?
        Which event was called off {day}?
        For what reason was {event} called off?
        Why can't {event} go ahead?
        What has happened to {event}?
        What kept {event} from taking place?
        What will not take place {day}?
        Why did they cancel {event}?
        What is the reason that {event} is cancelled?
        Does {event} go ahead {day}?
        What about {event} {day}?
        """,
        event=_EVENT,
        day=_day,
        reason=_from(REASONS, "of the {}", "the {} broke"),
    ),
    # What was put off.
    _told(
        """
        {event} has been moved from {old} to {new}.
        {event} was put off from {old} to {new}.
        Instead of {old}, {event} is now on {new}.
        {event} will not be on {old} but on {new}.
        Please note the new date of {event}: {new} and not {old}.
        We have postponed {event} from {old} until {new}.
        {event} was planned for {old} and will now be on {new}.
        They moved {event}: it was on {old} and is on {new} now.
        The date of {event} has changed from {old} to {new}.
        """,
        """
        When is {event} now?
        To when was {event} moved?
        What is the new date of {event}?
        When should {event} have been?
        To what date was {event} postponed?
        What was put off to {new}?
        On what date is {event}?
        Has {event} been moved?
        What was the old date of {event}?
        What has been moved to {new}?
        When does {event} take place now?
        Which event will not be on {old}?
        Until when was {event} postponed?
        Is {event} still on {old}?
        """,
        event=_EVENT,
        old=date,
        new=date,
    ),
    # What opened, where and when.
    _told(
        """
        A new {shop} opened in {street} {when}.
        {when}, a {shop} opened its doors in {street}.
        There has been a {shop} in {street} since it opened {when}.
        In {street}, a {shop} was opened {when}.
        {street} got a new {shop} {when}.
        They opened a {shop} {when}; it is in {street}.
        The {shop} in {street} is new and opened {when}.
        {when} we celebrated the opening of the {shop} in {street}.
        """,
        """
        What opened in {street}?
        When did the {shop} open?
        Where did the new {shop} open?
        Where is the new {shop}?
        What is new in {street}?
        When was the {shop} opened?
        What was opened {when}?
        In which street is the {shop}?
        What kind of shop opened in {street}?
        Since when has there been a {shop} in {street}?
        What happened in {street} {when}?
        Where was a {shop} opened?
        Which shop is new in {street}?
        """,
        shop=_from(SHOPS, "{} shop", "{} bar", "{} store"),
        street=_street,
        when=_from(WHENS, "after the {}"),
    ),
    # What is closed, why and until when.
    _told(
        """
        {place} is closed until {day} because {reason}.
        Because {reason}, {place} stays shut until {day}.
        {place} has had to close until {day} because {reason}.
        Until {day} nobody can visit {place}, because {reason}.
        {place} will remain closed until {day} because {reason}.
        You can't go to {place} before {day} because {reason}.
        We closed {place} because {reason}, and it opens again on {day}.
        {place} opens again on {day}; it was shut because {reason}.
        The gates of {place} stay locked until {day} because {reason}.
        """,
        """
        Why is {place} closed?
        How long is {place} closed?
        Until when is {place} closed?
        When does {place} open again?
        What is closed until {day}?
        Why is {place} shut?
        When will {place} be open again?
        Is {place} open?
        For what reason is {place} shut?
        What place opens again on {day}?
        Why can't I visit {place}?
        What is the reason for closing {place}?
        When can we go to {place} again?
        Until what date is {place} shut?
        """,
        place=_PLACE,
        day=date,
        reason=_from(REASONS, "of the {}", "the {} broke"),
    ),
    # Where an office or a shop has moved.
    _told(
        """
        {place} has moved from {old} to {new}.
        {place} is no longer in {old} but in {new}.
        {place} used to be in {old}; you now find it in {new}.
        We have moved {place} from {old} to {new}.
        Since the move, {place} is in {new} and not in {old}.
        {place} left {old} and is now in {new}.
        Please note that {place} has gone from {old} to {new}.
        The old rooms of {place} were in {old}, the new ones are in {new}.
        {new} is the new address of {place}, which was in {old} before.
        """,
        """
        Where has {place} moved?
        Where is {place} now?
        What is the new address of {place}?
        What moved to {new}?
        Where did {place} use to be?
        What was the old address of {place}?
        To which street did {place} move?
        What is in {new} now?
        Where can I find {place} now?
        From where did {place} move?
        In which street is {place}?
        What used to be in {old}?
        Is {place} still in {old}?
        """,
        place=_PLACE,
        old=_street,
        new=_street,
    ),
    # How far it is.
    _told(
        """
        It is {far} from {place} to {other}.
        From {place} it is {far} to {other}.
        {place} is {far} from {other}.
        {place} and {other} are {far} apart.
        To get from {place} to {other}, you have {far} to go.
        Between {place} and {other} there are {far}.
        The way from {place} to {other} is {far}.
        If you stay at {place}, it is only {far} to {other}.
        {other} lies {far} from {place}.
        Starting at {place}, you need to cover {far} to reach {other}.
        """,
        """
        How far is it from {place} to {other}?
        How far is {place} from {other}?
        How far is it to {other}?
        What is the distance between {place} and {other}?
        How do I get from {place} to {other}, and how far is it?
        What is {far} from {place}?
        How long is the way from {place} to {other}?
        How near is {other} to {place}?
        How far away is {place}?
        How far apart are {place} and {other}?
        Is it far from {place} to {other}?
        How much of a way is it to {other}?
        distance from {place} to {other}
        """,
        place=_PLACE,
        other=_either(_PLACE, values.city),
        far=_walk,
    ),
    # How many people fit.
    _told(
        """
        {place} has room for {number} {people}.
        Up to {number} {people} fit into {place}.
        {number} {people} can be seated in {place}.
        {place} holds {number} {people}.
        No more than {number} {people} may be in {place} at a time.
        There is space for {number} {people} in {place}.
        {place} can take {number} {people} at once.
        With {number} {people}, {place} is full.
        {place} was planned for {number} {people}.
        """,
        """
        How many {people} fit into {place}?
        How many {people} can {place} hold?
        How many {people} does {place} have room for?
        What is the capacity of {place}?
        How many {people} may be in {place}?
        Where do {number} {people} fit?
        For how many {people} is there space in {place}?
        When is {place} full?
        How many {people} can sit in {place}?
        Which place holds {number} {people}?
        Is there room for many {people} in {place}?
        How big is {place}?
        What is the largest number of {people} in {place}?
        """,
        place=_PLACE,
        number=_lots,
        people=_from(
            phrases(
                """
                people|guests|visitors|children|passengers|cars|students|spectators|cows|bikes|patients|tents
                horses|campers|cyclists|dancers|singers|boats|dogs|swimmers|listeners|players|readers|skaters
                diners|books
                """
            ),
            "{} fans",
            "{} boxes",
        ),
    ),
    # How often a bus or boat goes, and from where.
    _told(
        """
        The bus to {city} runs {often} from {stop}.
        {often}, a bus leaves {stop} for {city}.
        From {stop} there is a bus to {city} {often}.
        Buses to {city} go {often} and start from {stop}.
        If you want to go to {city}, take the bus from {stop}, which goes {often}.
        {often} you can take the bus from {stop} to {city}.
        There are buses to {city} {often}; the stop is {stop}.
        {city} can be reached by the bus that leaves {stop} {often}.
        """,
        """
        How often does the bus to {city} run?
        Where does the bus to {city} leave?
        Where does the bus to {city} go from?
        How often is there a bus to {city}?
        How do I get to {city}?
        Where does the bus from {stop} go?
        From which stop does the bus to {city} leave?
        How frequent is the bus to {city}?
        What leaves from {stop}?
        Where can I catch the bus to {city}?
        How many times does the bus go to {city}?
        When is there a bus to {city}?
        Where can I go by bus from {stop}?
        """,
        city=values.city,
        stop=_either(_street, _PLACE),
        often=_from(
            phrases(
                """
                every ten minutes|twice an hour|every half hour|once a day|four times a day|every 15 minutes
                hourly|every two hours|on Sundays|three times a week|every morning|once a week|every 45 minutes
                all night|every other hour|six times a day|only on school days|every 20 minutes|each Saturday
                at noon|at night
                """
            ),
            "before the {}",
        ),
    ),
    # What was late, by how much and why.
    _told(
        """
        The {line} to {city} is {time} late because {reason}.
        Because {reason}, the {line} to {city} has a delay of {time}.
        The {line} to {city} arrived {time} late because {reason}.
        There is a delay of {time} on the {line} to {city} because {reason}.
        We waited {time} for the {line} to {city}, all because {reason}.
        Expect to wait {time} for the {line} to {city} because {reason}.
        Passengers on the {line} to {city} lost {time} because {reason}.
        The {line} to {city} will be delayed by {time} because {reason}.
        """,
        """
        Why is the {line} to {city} late?
        How late is the {line} to {city}?
        How long is the delay of the {line} to {city}?
        What is the reason for the delay of the {line}?
        What is {time} late?
        Why do we have to wait for the {line}?
        How much delay does the {line} have?
        Is the {line} to {city} on time?
        Why was the {line} delayed?
        How long must I wait for the {line} to {city}?
        By how much is the {line} to {city} delayed?
        What was delayed because {reason}?
        Why did the {line} to {city} come late?
        """,
        line=_from(
            phrases(
                """
                train|bus|ferry|night train|plane|tram|coach|express|flight|shuttle|boat|airport bus|school bus
                cable car|early train|last bus|steamer|minibus|sleeper|local train|morning flight
                overnight coach|water taxi
                """
            ),
            "{} express",
            "{} line",
        ),
        city=values.city,
        time=_of_units("minutes|minutes|hours"),
        reason=_from(REASONS, "of the {}", "the {} broke"),
    ),
    # What a town is famous for.
    _told(
        """
        {city} is famous for {fame}.
        {city} is known all over the country for {fame}.
        People come to {city} for {fame}.
        The town of {city} is well known for {fame}.
        When you hear of {city}, you think of {fame}.
        What makes {city} famous is {fame}.
        {city} owes its fame to {fame}.
        Everybody who visits {city} has heard of {fame}.
        {fame} made {city} famous.
        """,
        """
        What is {city} famous for?
        What is {city} known for?
        Why do people come to {city}?
        Which town is famous for {fame}?
        What makes {city} famous?
        Why is {city} well known?
        What should I know about {city}?
        What does one think of when one hears of {city}?
        Which city is known for {fame}?
        What is special about {city}?
        To what does {city} owe its fame?
        Why would anybody visit {city}?
        What made {city} famous?
        """,
        city=values.city,
        fame=_from(TOWN_FAME, "its {}", "the {} festival"),
    ),
)

_WORK: tuple[Relation, ...] = (
    # How many days off people get.
    _told(
        """
        {who} gets {number} days of {leave} a year.
        At our firm {who} is given {number} days of {leave}.
        {who} is entitled to {number} days of {leave}.
        {number} days of {leave} a year are what {who} gets.
        {who} has a right to {number} days of {leave} every year.
        The contract gives {who} {number} days of {leave}.
        For {who} there are {number} days of {leave}.
        In this company {who} may take {number} days of {leave}.
        We grant {who} {number} days of {leave} a year.
        {who} can count on {number} days of {leave}.
        """,
        """
        How many days of {leave} do I get?
        How many days of {leave} does {who} get?
        How much {leave} is there?
        How much {leave} do I get?
        Who gets {number} days?
        How many days of {leave} are there in a year?
        What {leave} does {who} have?
        How many days off for {leave} can I take?
        To how many days of {leave} am I entitled?
        How long is the {leave} of {who}?
        Do I get any {leave}?
        What does the contract say about {leave}?
        How much {leave} does the company give?
        How many days can {who} take off?
        """,
        who=_from(STAFF, "every {} worker", "each {} driver"),
        number=_count,
        leave=_from(LEAVES, "{} leave", "{}"),
    ),
    # When something must be handed in, and where.
    _told(
        """
        Hand in {paper} by {day} {how}.
        {paper} must be handed in {how} by {day}.
        You have until {day} to send in {paper} {how}.
        The deadline for {paper} is {day}; please submit it {how}.
        We need {paper} {how} by {day}.
        Please let us have {paper} {how} not later than {day}.
        {paper} is due on {day} and should be submitted {how}.
        By {day} I have to submit {paper} {how}.
        The last day to submit {paper} {how} is {day}.
        Submit {paper} {how} before {day}, or it will not count.
        """,
        """
        When is {paper} due?
        What is the deadline for {paper}?
        By when do I have to hand in {paper}?
        How do I submit {paper}?
        What is due on {day}?
        Until when can I send in {paper}?
        When do you need {paper}?
        How should {paper} be submitted?
        How long do I have for {paper}?
        What must be handed in by {day}?
        When is {paper} wanted at the latest?
        In what way do I send in {paper}?
        When must {paper} be there?
        How must I hand in {paper}?
        """,
        paper=_PAPER,
        day=date,
        how=_from(
            phrases(
                """
                by email|by post|in person|at the office|through the portal|at reception|in the blue letter box
                online|to your tutor|on paper|in a sealed envelope|as a PDF|with two copies|in room nine|by fax
                with a signature|in the secretary's office|through the app|at the front desk|by registered mail
                at the town hall|in class
                """
            ),
            "in the {} box",
            "to the {} office",
        ),
    ),
    # How long people work, and when the break is.
    _told(
        """
        In {firm}, {who} works {hours} hours a week and has a break at {time}.
        {who} in {firm} works {hours} hours a week; the break is at {time}.
        At {firm} the working week of {who} has {hours} hours, with lunch at {time}.
        {firm} expects {who} to work {hours} hours a week and to take the break at {time}.
        A week of {hours} hours and a break at {time} are usual for {who} at {firm}.
        {hours} hours a week are normal for {who} at {firm}, where the break is at {time}.
        {who} of {firm} stops for a break at {time} and works {hours} hours a week.
        The contract of {who} with {firm} is for {hours} hours a week, with the break at {time}.
        """,
        """
        How many hours a week does {who} work at {firm}?
        When is the break at {firm}?
        How long is the working week at {firm}?
        How many hours do I work at {firm}?
        When does {who} have a break?
        How much does {who} have to work?
        At what time is the lunch break at {firm}?
        How many hours are in the contract with {firm}?
        Where does {who} work {hours} hours?
        When can we have lunch at {firm}?
        What are the working hours at {firm}?
        How many hours does {firm} want from me?
        At which firm is the break at {time}?
        """,
        firm=_firm,
        who=_from(STAFF, "every {} worker", "each {} driver"),
        hours=lambda draw: f"{draw.rng.randrange(8, 70)}{draw.pick(('', '', '', '.5'))}",
        time=_time,
    ),
    # How often one may work from home.
    _told(
        """
        {team} may work from home {days}.
        {days}, {team} can work from home.
        People in {team} are allowed to stay at home and work there {days}.
        {team} is in the office except {days}, when everyone works from home.
        For {team}, home office is possible {days}.
        {team} has its home office days {days}.
        We let {team} do its work at home {days}.
        The rule for {team} is to work from home {days}.
        """,
        """
        When can {team} work from home?
        How often may {team} work from home?
        Who can work from home {days}?
        On which days does {team} work from home?
        When is {team} not in the office?
        Is home office possible for {team}?
        Can I work from home if I am in {team}?
        What is the home office rule for {team}?
        Which team works from home {days}?
        When does {team} stay at home?
        How many days of home office does {team} get?
        When may people of {team} stay at home?
        What are the home office days of {team}?
        """,
        team=_the(
            _from(
                phrases(
                    """
                    sales team|support team|design group|finance department|legal team|editorial office|web team
                    IT desk|marketing department|research group|personnel office|translation team|press office
                    customer service|planning group|export department|training team|data group
                    purchasing department|app team|newsroom
                    """
                ),
                "{} team",
                "{} group",
            )
        ),
        days=_either(_weekdays, _from(INTERVALS), lambda draw: f"{draw.rng.randrange(2, 20)} days a month"),
    ),
    # Who pays back which costs.
    _told(
        """
        {firm} pays back {cost} up to {sum}.
        Up to {sum}, {firm} covers {cost}.
        {cost} are paid back by {firm} up to {sum}.
        If you travel for {firm}, {cost} are refunded up to {sum}.
        You can claim {cost} from {firm}, but not more than {sum}.
        Employees of {firm} get {cost} refunded up to a limit of {sum}.
        {firm} will reimburse {cost} as long as they are under {sum}.
        The most that {firm} pays for {cost} is {sum}.
        """,
        """
        Does {firm} pay {cost}?
        What does {firm} pay back?
        Who pays {cost}?
        How much does {firm} pay for {cost}?
        Up to what amount are {cost} paid back?
        Which costs does {firm} cover?
        Can I claim {cost}?
        How much can I claim for {cost}?
        What is the limit for {cost}?
        What expenses are refunded by {firm}?
        Who covers {cost}?
        Do I get {cost} back?
        What can I claim from {firm}?
        How much of {cost} will be refunded?
        """,
        firm=_firm,
        cost=_from(
            phrases(
                """
                hotel costs|train tickets|taxi fares|meals|parking fees|phone bills|language courses
                work clothes|flights|moving costs|glasses|gym fees|nursery fees|bus tickets|petrol costs|books
                conference fees|visa fees|dental bills|safety shoes|driving lessons|medical bills|office chairs
                bike repairs|ferry tickets|tolls
                """
            ),
            "{} costs",
            "{} fees",
            "{} bills",
        ),
        sum=_price,
    ),
    # What to do when one is ill.
    _told(
        """
        If you are ill for more than {time}, {firm} needs a doctor's note, to be sent to {who}.
        {firm} wants a doctor's note after {time} of illness; give it to {who}.
        After {time} of being ill, staff of {firm} send a sick note to {who}.
        Sick employees of {firm} must send {who} a doctor's note within {time}.
        Anyone at {firm} who falls ill has {time} to get a sick note to {who}.
        At {firm} a sick note is due after {time} and goes to {who}.
        When you are ill, {who} at {firm} needs your sick note within {time}.
        Please send your sick note to {who} at {firm} within {time}.
        """,
        """
        When does {firm} need a sick note?
        Who gets the sick note at {firm}?
        What do I do if I am ill and work at {firm}?
        To whom do I send my sick note at {firm}?
        When do I need a doctor's note at {firm}?
        What happens at {firm} when somebody is ill?
        How long have I got to send {firm} a sick note?
        I am sick. What does {firm} want from me?
        Who has to be sent the doctor's note at {firm}?
        What do sick employees of {firm} have to do?
        After what time does {firm} ask for a sick note?
        Where do I send a sick note at {firm}?
        What is the rule of {firm} about illness?
        """,
        firm=_firm,
        time=_of_units("days|days|hours"),
        who=_who,
    ),
    # What is worn at work.
    _told(
        """
        At {firm} everyone wears {clothes} {where}.
        {firm} wants people to wear {clothes} {where}.
        If you work for {firm}, put on {clothes} {where}.
        {where}, staff of {firm} have to wear {clothes}.
        {clothes} must be worn {where} at {firm}.
        The dress code of {firm} asks for {clothes} {where}.
        Nobody at {firm} goes without {clothes} {where}.
        You need {clothes} {where} when you are at {firm}.
        People who work at {firm} are dressed in {clothes} {where}.
        """,
        """
        What must I wear at {firm}?
        What do people wear at {firm}?
        What is the dress code of {firm}?
        Where does one wear {clothes} at {firm}?
        What should I put on at {firm}?
        What clothes does {firm} ask for?
        What do I have to wear {where}?
        Is there a dress code at {firm}?
        Where must {clothes} be worn?
        What do I wear {where} at {firm}?
        Which firm makes people wear {clothes}?
        How should I dress at {firm}?
        How are people at {firm} dressed?
        """,
        firm=_firm,
        clothes=_from(CLOTHES, "a {} hat", "a {} coat"),
        where=_from(SPOTS_OF_RULES, "in the {} hall", "in the {}"),
    ),
    # Where a key is fetched and returned.
    _told(
        """
        Fetch the key to {room} {where} and return it by {time}.
        You get the key to {room} {where}; bring it back by {time}.
        The key to {room} is kept {where} and has to be back at {time}.
        {where} you can pick up the key to {room}, which is due back by {time}.
        Ask {where} for the key to {room}, and give it back before {time}.
        After using {room}, leave its key {where} by {time}.
        Please bring back the key to {room} by {time}; you know it hangs {where}.
        Whoever needs {room} picks up the key {where} and returns it at {time}.
        """,
        """
        Where is the key to {room}?
        Where do I get the key to {room}?
        When do I have to return the key to {room}?
        Where can I pick up the key to {room}?
        By when must the key to {room} be back?
        Where do I leave the key to {room}?
        Which key is {where}?
        How do I get into {room}?
        Until when can I keep the key to {room}?
        Where is the key to {room} kept?
        Which room has its key {where}?
        What time is the key to {room} due back?
        I need to get into {room}. Where is the key?
        """,
        room=_the(
            _from(
                phrases(
                    """
                    sauna|boathouse|music room|laundry room|meeting room|sports hall|cellar|bike shed|guest flat
                    library|garden house|archive|tool shed|party room|chapel|workshop|darkroom|kitchen|tower|gym
                    studio|garage|lecture hall|store room|barn|club room|roof terrace|pottery|ski room|lab|safe
                    locker room|art room
                    """
                ),
                "{} room",
                "{} hut",
                "{} cellar",
            )
        ),
        where=_from((*STORES, *VENUES), "at the {} desk", "in the {} drawer"),
        time=_time,
    ),
    # What somebody wrote in a letter about the reason for coming late, leaving or staying.
    _told(
        """
        {who} {did} because {reason}.
        Because {reason}, {who} {did}.
        {who} {did}, and that was only because {reason}.
        It was because {reason} that {who} {did}.
        In the letter it says that {who} {did} because {reason}.
        We heard that {who} {did} because {reason}.
        The reason why {who} {did} is simple, namely because {reason}.
        As everyone knows, {who} {did} because {reason}.
        One day {who} {did}, just because {reason}.
        """,
        """
        Who {did}?
        What did {who} do?
        Who was it that {did}?
        What was {who}'s reason?
        Why was it that {who} {did}?
        What happened because {reason}?
        For what reason was it that {who} {did}?
        What do we know about {who}?
        How come {who} {did}?
        Can you explain why {who} {did}?
        What was the reason that {who} {did}?
        Do you know why {who} {did}?
        Who {did}, and why?
        """,
        who=_who,
        did=_from(
            phrases(
                """
                came late|left early|stayed at home|missed the bus|went on foot|slept on the sofa
                called the police|took a taxi|cried all night|sold the house|changed schools|gave up smoking
                quit the job|bought a boat|laughed out loud|ran away|cancelled the trip|moved out
                shut the window|turned back|hid in the cellar|lost the game|cut the holiday short
                stopped eating meat|shouted for help|arrived in a wet coat|skipped breakfast|wore two coats
                had to borrow money|lit a fire|knocked at our door|went to hospital|closed the shop
                learned to swim|got lost|stayed awake|baked a second cake|refused to sing|took the stairs
                """
            ),
            "went to {}",
            "bought a {}",
            "left the {}",
        ),
        reason=_from(REASONS, "of the {}", "the {} broke"),
    ),
    # How long something stays valid.
    _told(
        """
        {paper} is valid for {time} and costs {price}.
        You pay {price} for {paper}, which is valid for {time}.
        {paper} costs {price} and runs out after {time}.
        For {price} you get {paper}, good for {time}.
        After {time}, {paper} expires and a new one costs {price}.
        {paper} can be used for {time} and has a price of {price}.
        With {paper} for {price} you are covered for {time}.
        {paper} lasts {time}; the price is {price}.
        """,
        """
        How long is {paper} valid?
        How much is {paper}?
        What does {paper} cost?
        When does {paper} expire?
        What is valid for {time}?
        For how long can I use {paper}?
        What is the price of {paper}?
        How long does {paper} last?
        What costs {price}?
        When do I need to renew {paper}?
        How much do I pay for {paper}?
        For what time is {paper} good?
        When does {paper} run out?
        How expensive is {paper}?
        """,
        paper=_the(
            _from(
                phrases(
                    """
                    day ticket|city card|library card|fishing licence|season ticket|passport|parking permit
                    gift card|visa|bus pass|museum card|driving licence|ski pass|club card|identity card
                    student card|resident's permit|group ticket|voucher|swimming pass|monthly ticket
                    hunting licence|first-aid certificate|rail card|guest card|press card|toll sticker
                    family ticket|boat licence|work permit|tourist tax card|dog licence
                    """
                ),
                "{} card",
                "{} pass",
                "{} ticket",
            )
        ),
        time=_of_units("days|weeks|months|years|hours"),
        price=_price,
    ),
)

_TOLD_BY_US: tuple[Relation, ...] = (
    # What I bought.
    _told(
        """
        I bought {thing} {where} for {price}.
        {where} I found {thing} for {price} and bought it.
        I paid {price} for {thing} {where}.
        {where} I spent {price} on {thing}.
        For {price} I got {thing} {where}.
        I came home with {thing}, bought {where} for {price}.
        I have treated myself to {thing}, which was {price} {where}.
        They sold me {thing} {where} for {price}.
        I couldn't say no to {thing} {where}, at only {price}.
        """,
        """
        What did you buy {where}?
        How much did you pay for {thing}?
        Where did you buy {thing}?
        Where did you get {thing}?
        What did you spend {price} on?
        How much was {thing}?
        What did you get {where}?
        What did they sell you {where}?
        What did you bring home for {price}?
        How much did {thing} cost you?
        How much money did you spend {where}?
        What did {thing} cost?
        Where did you find {thing}?
        """,
        thing=_a(_from((*PRESENTS, *MACHINES), "{}", "{} lamp")),
        where=_from((*SPOTS, *VENUES), "at the {} shop", "in {}"),
        price=_price,
    ),
    # What we ate out.
    _told(
        """
        We ate {food} at {place} and paid {price}.
        At {place} we had {food} for {price}.
        We stopped at {place} for {food}, which was {price}.
        For {price} they served us {food} at {place}.
        We were hungry, so we went to {place} and got {food} for {price}.
        They charged us {price} for {food} at {place}.
        {food} was what we ordered at {place}, for {price}.
        The bill at {place} came to {price}, since we all had {food}.
        """,
        """
        What did you eat at {place}?
        How much did you pay at {place}?
        Where did you eat {food}?
        What did you have at {place}?
        Where did you have {food}?
        What did you order at {place}?
        How much was the bill at {place}?
        What did they serve you at {place}?
        Where did you go to eat {food}?
        How expensive was {food}?
        What did {food} cost?
        Where did you pay {price}?
        What was the meal at {place}?
        """,
        food=_FOOD,
        place=_PLACE,
        price=_price,
    ),
    # My appointment.
    _told(
        """
        I have an appointment with {who} {day} at {time}.
        {day} at {time} I am seeing {who}.
        I am meeting {who} {day} at {time}.
        {who} has time for me {day} at {time}.
        My appointment with {who} is {day} at {time}.
        I have to be at the office of {who} {day} at {time}.
        {who} wants to see me {day} at {time}.
        {who} and I will meet {day} at {time}.
        I can't come {day} at {time}, for I have to see {who}.
        """,
        """
        When is your appointment with {who}?
        Who are you seeing {day}?
        Who are you meeting {day}?
        When are you meeting {who}?
        What time are you seeing {who}?
        With whom do you have an appointment {day}?
        What are you doing {day}?
        On which day do you see {who}?
        At what time will you meet {who}?
        When do you have to be at the office of {who}?
        When does {who} have time for you?
        What have you got {day}?
        Who wants to see you {day}?
        """,
        who=_who,
        day=_day,
        time=_time,
    ),
    # Where we stay and how long.
    _told(
        """
        We are staying at {house} for {time}.
        For {time} we live at {house}.
        We have booked {house} for {time}.
        We took a room at {house} for {time}.
        Our room at {house} is ours for {time}.
        {house} is where we are going to sleep for {time}.
        We will be guests of {house} for {time}.
        They gave us a room at {house} for {time}.
        We have been at {house} for {time} and love it.
        """,
        """
        How long are you staying at {house}?
        Where are you staying for {time}?
        Where do you live for {time}?
        How long have you booked {house} for?
        For how long do you have a room at {house}?
        Where will you spend {time}?
        How much time do you spend at {house}?
        Where did you book for {time}?
        How long are you at {house}?
        For what time are you guests of {house}?
        Where have you got a room for {time}?
        How long is your stay at {house}?
        Where do you sleep for {time}?
        """,
        house=_house,
        time=_of_units("nights|nights|days|weeks|months"),
    ),
    # What they are building.
    _told(
        """
        They are building a new {place} in {street}, to be finished in {month}.
        In {street} they are putting up a {place}; it should be ready by {month}.
        A {place} is being built in {street} and will open in {month}.
        By {month} there will be a {place} in {street}, they are building it now.
        The building site in {street} will be a {place} in {month}.
        They want to open the {place} that they are building in {street} in {month}.
        Work on the {place} in {street} goes on until {month}.
        They have begun to build a {place} in {street} and hope to be done by {month}.
        """,
        """
        What are they building in {street}?
        Where are they building a {place}?
        When will the {place} be ready?
        When will the {place} in {street} be finished?
        What is being built in {street}?
        Where is the new {place} going to be?
        What is the building site in {street}?
        Until when does the work in {street} go on?
        When does the {place} open?
        In which street do they build the {place}?
        What will be in {street}?
        How long will they be building in {street}?
        What are they putting up in {street}?
        """,
        place=_from(PLACES, "brand-new {}", "{} school", "{} bridge"),
        street=_street,
        month=lambda draw: (
            f"{draw.pick(('', *phrases('spring|autumn|May|June|March|July|October|early')))}"
            f" {draw.rng.randrange(2020, 2060)}"
        ).strip(),
    ),
    # What we saw.
    _told(
        """
        We saw {animals} {where} {when}.
        {when} we saw {animals} {where}.
        {where} we came upon {animals} {when}.
        We watched {animals} {where} {when}.
        {when}, there were {animals} {where}, right in front of us.
        {animals} crossed our way {where} {when}.
        We spotted {animals} {when}; they were {where}.
        You should have seen the {animals} that we met {where} {when}.
        """,
        """
        What did you see {where}?
        Where did you see {animals}?
        When did you see {animals}?
        What did you see {when}?
        Which animals did you see {where}?
        Where were the {animals}?
        What animals did you watch {when}?
        Where did you meet {animals}?
        When were {animals} seen {where}?
        What did you come upon {where}?
        In which place were {animals} seen?
        What was {where}?
        What did you spot {when}?
        """,
        animals=_from(ANIMALS, "{} birds", "{} frogs"),
        where=_from(SPOTS, "in the {}", "near the {} shop"),
        when=_from(WHENS, "after the {}"),
    ),
    # What you should do before something.
    _told(
        """
        You have to {duty} before you use {thing}.
        Before you use {thing}, you must {duty}.
        {duty} before using {thing}, please.
        If you want to use {thing}, {duty} first.
        You can't use {thing} unless you {duty}.
        We ask everyone to {duty} before they use {thing}.
        First you {duty}, then you may use {thing}.
        Nobody uses {thing} here who does not {duty} beforehand.
        Remember to {duty} each time you use {thing}.
        """,
        """
        What do I have to do before I use {thing}?
        What must I do before using {thing}?
        When do I have to {duty}?
        What should we do first if we want to use {thing}?
        For what must I {duty}?
        What is the rule for {thing}?
        What do people have to do before they use {thing}?
        How do I use {thing} correctly?
        What do I need to do for {thing}?
        May I use {thing}?
        What comes first when I use {thing}?
        Why should I {duty}?
        What do you ask people to do before they use {thing}?
        """,
        duty=_from(
            phrases(
                """
                wash your hands | take a shower | sign the list | read the manual | put on gloves | ask the caretaker
                switch off the alarm | empty the tank | pay at the desk | wear a helmet | open a window
                remove your rings | wipe the table | plug in the cable | check the oil | show your card
                take off your shoes | wait for help | put on an apron | turn on the fan | fill in a form
                tell the neighbours | tie back your hair | lock the gate | clean the filter | write down the time
                charge the battery | call the office | let the water run
                """
            ),
            "clean the {}",
            "turn off the {}",
            "bring a {}",
        ),
        thing=_either(_MACHINE, _PLACE),
    ),
)

RELATIONS: tuple[Relation, ...] = (
    *_TOLD_BY_US,
    *_LIKES,
    *_DEEDS,
    *_OBJECTS,
    *_BUYING,
    *_RULES,
    *_KITCHEN_AND_NATURE,
    *_MEETINGS,
    *_WORK,
)
