"""Ordinary English words, for values that people really give: "buy milk", "the red car", "happy birthday"."""

from tools.builtin_model.draw import words

ORDINARY = words(
    """
    able accident account act address adult adventure advice afternoon age agency agent aim air alarm alley allow
    amber animal ankle anniversary answer anybody apartment appetite appointment april arch area arm armchair
    arrival arrow article ash aspirin atlas attic audience author avenue award away axe back backpack bacon badge
    bag bait bakery ball ballad bamboo band bandage bank banner bar barber bark barn barrel base basement bass bath
    bathroom battery bay bean bear beat beautiful bed bedroom bee beef beer beetroot beginning bell belt bet better
    bicycle big bike bill bin bird birthday biscuit bit black blade blind block blog blond blood blouse blue
    blueberry boat body boiler bold bolt bomb bone bonus book bookshop boot border boss boulder bounce bow box boy
    bread break breakfast brief broccoli broken brother brown bubble bug build bulb bull bump bun bus bush business
    busy butcher buy cab cabbage cable cafe cake calendar call camp can canal cap capital captain car card
    cardboard care careful carpenter carrot cart cash cat catch cave cell cello cement central century champion
    change channel chapter charger chat cheese chef cherry chess chest chicken child children chilli chimney chip
    chips chocolate christmas cinema circle citizen city class classic clean clear clerk client clip close closed
    clothes clown club coach coal coat coconut code coffee coin cold collar college colour column comb come comedy
    comic company compass computer cone conference congratulations contact contract cook cookie cool copy cord corn
    cost cottage cough country county course court cow coworker crab cracker craft crane crew crisp cross crown
    crust cry cube cup cupboard cure curl current cushion customer cut cute cycle daily dairy dance dark data date
    daughter day dead deadline dear death debt deck deer delayed dentist department desk dessert diamond diary dice
    dictionary diet different dig digital dinosaur dirty disco discount disk dive diving dock dog doll dollar done
    door dot down dragon drain drama draw drawer dress drill driver drone drum dry duck due dull dumpling dusty
    duty early earn earring ears earth east easter easy eat editor egg eggs eight election electric elephant
    elevator eleven email embassy emergency empty end energy engineer enter entrance envelope evening everybody
    everything exam excellent exercise exit expensive express extra eye eyes fabulous face fair fairy fall false
    family fan fancy far farm fast fat father favour fax feast fee feet ferry festival few fiction fig file film
    find fine fire first fish fishing fit five fix flag flash flea fleet flight flood flower flu fluffy flute fly
    foam fog folder food foot football forest forever form fortune forty forum four fox free french fridge fried
    friend fries frog front frost fruit full fun fund funeral fur furniture future game gang garage garbage garden
    garlic gas gate gear general giant giraffe girl give glad glasses globe glory glue goal goat god gold golf good
    goodbye goods goose gossip grand grandma grandpa grape gravy great green grey grill grocery group grow guard
    guitar gum gym hair haircut half hall ham hand handbag happy hard hat hay head health heart heat heater heel
    height hello help hen herb hero hi high hiking hill hip history hit hobby hockey hole holiday holidays home
    homework honey hood hook hope horn horse hose hospital host hot hour house housing hug huge human hunt hurt
    husband ice icon idea ideas ill important inch indoor ink insect insurance interview invoice issue item jam jar
    jazz jeans jelly jet jewel job jog joke journal journey joy jumper juicy kebab keep kettle key keyboard kid
    kids kind king kiosk kiss kit kitchen kite knee knit lab lace ladder lady lake lamb lamp land landlord lane
    language laptop large laser last late laugh laundry law lawn lawyer layer leaf leak leap learning lecture left
    leg lemonade letter lettuce library licence lid life lift light lily lime limit line lion lip list lit litre
    little live loaf loan lobby lock locker log long look lost lot loud lounge love low loyal luck luggage lunchbox
    lung luxury mad magazine magic maid mail main make mall mammal man manager mango many map marathon march mask
    mass mat match mate math maths may mayor maze meadow meal meaning meat medicine medium meet meeting melon
    member memo memory menu mess meter method mice midnight mile milk milkshake mill mind mineral mint minute miss
    missing mist mix mobile model mole mom money monster month mood moon morning mosquito moss moth mother motor
    mouse mouth move movie mud muffin mug mule mum museum music mustard nail name nanny nap napkin nasty nation
    native neck need negative neighbor nephew nest net never new news next nice niece night nine noble noise noodle
    noon normal north nose note notebook nothing novel number nurse nut nutmeg oak oat oats ocean odd old olive one
    online open opera opinion orange orchestra order original outdoor owl own oxygen pack package paint painter
    pair palace pale palm pan pancake panda pants paper parade parents park parking parsley part partner party
    passport past paste pastry patch path patient pay payment pea peace peach peanut pear pen penguin people
    perfect perfume person pet phone photo physics piano pick picnic picture pie piece pig pill pilot pin pine pint
    pipe pitch place plan plane planet plant plastic plate play playlist please plug plum plumber pocket poem poet
    point police pond pony pool poor pop popcorn pork port positive post postcard potato powder power present
    president price prince princess printer prize problem program project proof proposal pub pump pumpkin pupil
    puppy purse quarter queen queue quiet quiz rabbit race radar radio rail railway rain rainbow raise rat ready
    real receipt recipe record red refund rehearsal relax rent report rest restaurant review rice rich ride right
    ring road robot rock role roll roof room root rope rose round route row rubbish rug rule rum run sad safe sail
    sailor salad salary sale salmon salt same sand sandwich sauce sausage save scarf school science scissors score
    sea seafood seal seat second secretary see seed self sell seminar serendipity series server seven shampoo shape
    shark sheep sheet ship shirt shoe shoes shop shopping short shoulder show shower shrimp shy sick side sign silk
    silver sing singer sink sister site six size skate ski skill skin skirt sky sleep sleeve slice slow small smart
    smell smile smoke snack snail snake snow so soap soccer sock socks soda sofa soft soil solar soldier solo some
    son song soon sorry sound soup sour south soy space spade spam spark speech speed spice spicy spinach spoon
    sport spring square squirrel stadium standard star start station stay steak steal stick stock stocks stone stop
    store story stove strawberry stream street string strong student studio study style subway success sugar suit
    summer summit sun sunny super supermarket supper surf surgery surprise swan sweater sweet swim switch sword
    symbol syrup system table tail takeaway talk tall tango tank tape tax taxi tea teacher team teenager teeth
    telescope ten tennis tent term test text thanks theatre theory therapy thin things thousand three thumb thunder
    tick tie tile time tin tiny tip tissue toast today toe toilet tomato tomorrow tonight tool tooth toothpaste top
    topic torch tour tourist tower town toy track tractor traffic train trainer tram travel tray treasure tree trip
    trousers truck true truth tube tuna tune turkey turn twelve twenty twins two type umbrella uncle uniform union
    university update upgrade upstairs urgent vacation vaccine vacuum van vanilla vase vegan vegetable vegetables
    veil vet video view village vinegar violin virus visa visit vitamin voice volcano volleyball voucher wage wait
    walk wall wallet want war wardrobe warm wash washing watch water wave wax weak wealth weather website wedding
    week weekend weekly weight welcome well west wet whale white wide wife wild wind wine wing wish wolf woman
    women wood wool word work worker workout workshop world worm write wrong yellow yes yesterday yet yoga yoghurt
    young zero zone zoo
    """
)
