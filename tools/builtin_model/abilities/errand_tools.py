"""Everyday errands whose arguments are several words or whole sentences: messages, wishes, notes, places."""

import re

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.known_tools import argument, tool
from tools.builtin_model.draw import Draw, phrases, words

_NOUNS = words(
    """
    ladder bicycle wardrobe suitcase kettle lamp sofa carpet curtain bucket hammer drill blanket pillow mirror
    printer laptop charger camera tablet keyboard headphones guitar piano drum violin tent rucksack torch map
    passport wallet umbrella raincoat scarf jumper boots helmet skateboard scooter football racket canoe kite
    oven toaster fridge freezer blender saucepan teapot tray jug vase candle basket cupboard drawer shelf desk
    armchair bench hammock fence gate shed hose wheelbarrow rake lawnmower hedge pond puppy kitten hamster
    parcel letter envelope calendar notebook dictionary magazine photo ticket receipt key clock radio heater
    """
)
_SINGLE_ADJECTIVES = words(
    """
    old new little big blue green red yellow wooden broken heavy spare dusty shiny round narrow soft striped
    borrowed noisy rusty favourite woollen leather folding electric plastic golden second-hand antique
    """
)
_FOODS = words(
    """
    tomato onion spinach mushroom pumpkin lentil chicken salmon tuna turkey beef lamb prawn tofu carrot potato
    leek broccoli cheese ham bacon apple pear plum cherry lemon orange banana blueberry raspberry walnut almond
    chocolate vanilla caramel honey cinnamon coconut ginger garlic basil mint pepper bean pea courgette aubergine
    """
)
_HOSTS = phrases(
    """
    the bakery | the garage | the library | the swimming pool | the old harbour | the town hall | the train station
    the farmers' market | the post office | the sports centre | the dentist | the toy shop | the village school
    the garden centre | the youth club | the pharmacy | the airport | the bus stop by the church | the zoo
    the concert hall | the science museum | the shoe shop | the city park | the ferry landing | the hardware store
    the hairdresser | the bike shop | the university campus | the football stadium | the ice rink | the beach cafe
    the furniture store | the cinema on the square | the bookshop around the corner | the petrol station
    the community centre | the lake | the old mill | the music school | the animal shelter | the chapel on the hill
    my grandmother's house | my office | my parents' place | our holiday cottage | my brother's flat
    """
)
_WHEN = phrases(
    """
    tomorrow morning | tomorrow at nine | tonight | this evening | this afternoon | on Friday evening | next Monday
    on Sunday at 4 pm | in ten minutes | in half an hour | in two hours | before lunch | after school | at noon
    after dinner | before bedtime | at half past six | at 7 pm | at quarter to eight | on Tuesday
    on Thursday at 11
    next weekend | on Saturday morning | first thing tomorrow | at the end of the week | in three days | at 5:30
    the day after tomorrow | on Wednesday | on the first of May | at midnight | at sunset | on 12 June | in a week
    tomorrow after work | after breakfast | before the weekend | on Monday at half past two | at 8 o'clock | at ten
    """
)
_HABIT_TIMES = phrases(
    """
    every morning | every evening | twice a week | once a month | every other day | every Sunday
    three times a day
    on weekdays | at weekends | every hour | after every meal | four times a week | each Monday | once a week
    every second Friday | right after waking up | before going to bed | during every lunch break | daily | monthly
    """
)
_ROOM_HEADS = words(
    """
    upstairs downstairs guest main small big back front spare north south east west second first old new children's
    family staff corner tiny cosy sunny cold green blue yellow red quiet open inner outer lower upper private
    """
)
_ROOM_TAILS = words(
    """
    bathroom bedroom hall office kitchen study balcony toilet lounge hallway landing cellar attic terrace corridor
    playroom workshop library nursery studio pantry garage room porch dressing-room
    """
)
_WHOLE_ROOMS = phrases(
    """
    living room | dining room | guest bathroom | utility room | laundry room | sitting room | master bedroom
    games room | sun room | music room | waiting room | home office | walk-in closet | breakfast nook | front porch
    wine cellar | boiler room | reading corner | tv room | meeting room | conference room
    break room | tea kitchen
    changing room | hobby room | baby's room | entrance hall | winter garden | roof terrace
    craft room | fitness room
    """
)
_NEWS = phrases(
    """
    dinner is ready | the {thing} is in the {place} | the {thing} has arrived | we are out of {food} juice
    I will be ten minutes late | I'm stuck in traffic near {city} | the meeting has been moved to {hour}
    the bus leaves at {hour} | the {adj} {thing} is broken again | somebody is waiting at the door
    the dog needs a walk | the {food} soup is on the stove | I forgot my {thing} at the {place}
    {name} is coming for dinner | the party starts at {hour} | we won the match | the train to {city} is cancelled
    the washing machine has finished | there is {food} cake in the kitchen | the {thing} belongs to {name}
    school ends an hour earlier today | I can't come to the {place} | the plumber will be here at {hour}
    {name} has the {adj} {thing} | we are meeting in front of the {place} | grandma is feeling much better
    the {thing} costs less than we thought | nobody has fed the {thing} yet | the car is parked behind the {place}
    I passed my driving test | the shop closes at {hour} | the heating is working again | it's time to leave
    the neighbours are on holiday in {city} | the {place} is closed on {day} | our flight was delayed
    the baby is asleep | he should bring a warm {thing} | she can keep the {thing} | they owe us a {food} pie
    I left the keys under the {thing} | the wifi password is {thing} | the doctor called back
    we need two more chairs | the tickets for {city} are booked | breakfast is at {hour} | lunch is on me today
    the {colour} paint is still wet | the lift is out of order | the taxi is waiting outside
    the photographer wants a {colour} background | practice has been cancelled | {name} found the {thing}
    the new {thing} looks wonderful | my phone battery is almost empty | the children are at the {place}
    I have already paid for the {thing} | his parcel is lying in the {place} | her {thing} is ready for collection
    we are proud of him | {name} and {other_name} got married | the {food} bread is in the oven
    I'm bringing the {adj} {thing} | the game begins in five minutes | the window in the {place} is still open
    nobody is at home before {hour} | the answer to the riddle is {thing} | we're leaving for {city} on {day}
    the cat is hiding behind the {thing} | the {thing} fits perfectly | I miss our walks in the {place}
    the concert is sold out | he left his {thing} here | the {food} salad needs more salt | it has started to snow
    the picnic takes place at the {place} | the rent is due on {day} | the water will be turned off at {hour}
    our team meets in the {adj} room | {name} can't find the {thing} | the repair took only an hour
    the {adj} {thing} is for sale | I'd love to see the {place} | the film was better than the book
    she was right about the {thing} | the boss liked the {thing} idea | there's a {colour} {thing} on the road
    the {thing} in the {place} still works | {name} would like some {food} tea | all the lights are off
    the gate to the {place} is locked | I will call again at {hour} | the printer has run out of {colour} ink
    """
)
_CALLS = phrases(
    """
    dinner is ready | the show starts in five minutes | please come to the table | the {place} closes at {hour}
    coffee and {food} cake are served | bedtime in ten minutes | the taxi is here | everybody out of the pool
    a {colour} car is blocking the gate | the owner of the {adj} {thing} should come to the desk | lunch is over
    the {thing} has been found | the next talk begins at {hour} | please turn off your phones
    shoes on we are going
    {name} has arrived | free {food} ice cream for all children | the raffle winner is {name}
    homework first please
    the lift will be out of service on {day} | would {name} please come downstairs
    it's your turn to do the dishes
    someone left the {thing} in the {place} | the fire drill is at {hour} | we leave for {city} at {hour}
    please keep the noise down | the {food} pancakes are getting cold
    the bus to {city} is boarding | time to wake up
    tonight we watch a film about the {thing} | grandma is on the phone | visitors must wear a {colour} badge
    whoever borrowed the {thing} please bring it back | the {thing} race starts behind the {place} | happy new year
    the movie is about to begin | tea is served in the {place} | breakfast will end at {hour} | good night everyone
    the {thing} shop on the first floor is open | lost child called {name} is waiting at the desk
    dinner for two is ready
    the {city} train leaves from another platform | the storm is coming so close the windows
    five minutes until kick-off
    all hands to the {place} | the wedding couple has arrived | no running in the {place}
    your {food} pizza has come
    the {colour} team plays next | doors close at {hour} | it's snowing outside | the vote for {name} starts now
    the doctor will see you soon | we need a volunteer for the {thing}
    story time in the {place} | the cake is gone
    """
)
_TASKS = phrases(
    """
    water the {thing} plants | feed the {thing} | take out the rubbish | call the {place} | buy some {food} juice
    return the {thing} to {name} | pick up the {adj} {thing} | clean the {place} | book a table for {number}
    pay the {thing} bill | renew the passport | fold the laundry | post the letter to {name} | bake a {food} cake
    iron the {colour} shirt | fix the {thing} | charge the {thing} | walk the dog | empty the dishwasher
    bring the {thing} back to the {place} | ring the dentist | defrost the freezer | tidy the {place}
    change the bed sheets | send {name} the photos | cancel the {thing} subscription | order a new {thing}
    wrap the present for {name} | hang up the {adj} {thing} | mow the lawn | vacuum behind the {thing}
    print the tickets to {city} | peel the potatoes | sew on the {colour} button | lock the {place}
    measure the {thing} | sand the {thing} | return the library books | wash the {adj} {thing}
    check the tyre pressure
    paint the {thing} {colour} | write to {name} | polish the {thing} | take the medicine | pack the {adj} {thing}
    drop the {thing} off at the {place} | sweep the terrace | set the table for {number} | turn off the {thing}
    collect the parcel from {name} | ask {name} about the {thing} | move the {thing} into the {place}
    replace the battery of the {thing} | learn the {thing} song | sign the school form | clear the gutters
    cut {name}'s hair | download the {thing} app | look for the missing {thing} | unpack the {thing}
    prepare the {food} sandwiches | do the homework about the {thing} | buy stamps | bring in the washing
    thank {name} for the {thing} | weed the flower beds | book a flight to {city} | drink more water
    """
)
_FAVOURS = phrases(
    """
    water my plants | feed the {thing} while I'm away | lend me the {adj} {thing}
    take in my parcel | mind the kids
    drive me to the {place} | help me carry the {thing} | keep an eye on the {place} | pick up {name} from school
    look after the {thing} | translate a letter about the {thing} | let me use the {thing} | jump-start my car
    teach me to play the {thing} | take a photo of the {thing} | save me a seat at the {place} | proofread my essay
    bring me some {food} soup | move the {thing} out of the way | turn the music down
    hold the {thing} for a minute
    walk the dog at {hour} | give me a lift to {city} | help {name} with the {thing} | repair my {adj} {thing}
    keep a spare key for me | water the lawn on {day} | recommend a good {thing} | sign for the {thing}
    collect my mail | lend me {number} chairs | explain the {thing} to me
    check if the {place} is locked | cut the hedge
    show {name} around {city} | give back the {thing} | let in the plumber at {hour}
    hang up my {thing} | cook for {name}
    fix the {thing} | swap rooms with {name} | drive slower past the {place}
    read my letter to {name} | open this jar
    share the {food} recipe | ring me at {hour} | wake me when we reach {city}
    spare some {food} | sew on a button
    put the bins out on {day} | introduce me to {name} | print the {thing} ticket
    babysit on {day} | cover my shift
    """
)
_QUESTIONS = phrases(
    """
    when is the report due | where is the key to the {place} | who has the {adj} {thing}
    is the {place} free at {hour}
    how many people are coming to {city} | can we move the meeting to {day} | what is the code for the {thing}
    did the client like the {thing} | why was the {thing} order cancelled | which {thing} should I use
    have you seen {name} today | do we still need the {thing} | what time does the {place} open
    are you free on {day}
    has the {thing} been repaired yet | how do I restart the {thing} | who is taking the notes
    could you send the file
    what did {name} say about the {thing} | is there any {food} cake left | when does {name} come back from {city}
    where did you put the {colour} folder | how long will the {thing} take | can I borrow your {thing}
    do you want to have lunch at the {place} | what should we call the {thing} | was the invoice for {name} paid
    is the {colour} version final | who ordered the {adj} {thing} | may I leave at {hour} today
    are the slides ready
    would you like {food} or {other_food} on the pizza | does the {thing} fit in the {place}
    what's {name}'s number
    which room did you book for {day} | how was the trip to {city} | who let the {thing} in
    should I invite {name}
    what is on the agenda for {day} | do you know a good {thing} shop | why is the {place} locked
    can you cover for me at {hour}
    how much did the {adj} {thing} cost | when do we leave for {city}
    is {name} allergic to {food} | did the {thing} arrive
    where will the party be held | who is looking after the {thing} | does the {colour} cable belong to you
    what shall I bring to the {place} | have we met {name} before | how do you spell {thing}
    are there any stamps left
    would {hour} suit you | which bus goes to {city} | may I use the {place} on {day}
    what happened to the {thing}
    """
)
_ENQUIRIES = phrases(
    """
    whether the {adj} {thing} is in stock | if they repair a {thing} | how much the {thing} costs | when they close
    whether they have {food} bread | if dogs are allowed | what time the {place} opens on {day}
    how to get to {city}
    whether {name} left a {thing} there | if my {thing} is ready | how long the {thing} repair takes
    whether there is parking near the {place} | if they deliver to {city} | when the new {thing} comes in
    whether children pay full price | if we can bring our own {thing} | how many guests fit in the {place}
    whether they buy old {thing} parts | if they have a table for {number} on {day} | what the {food} soup contains
    whether they sell {colour} paint | which {thing} they recommend | if the {thing} comes with a guarantee
    who found the {adj} {thing} | when the last bus to {city} leaves | if they take cards | why the {thing} is late
    whether the {food} cake is free of nuts | how old the {thing} is | if {name} works there
    where they get the {food}
    if there is a discount for students | whether the {colour} one is still available
    when the {thing} sale begins
    how much a {thing} for {number} costs | whether I can pay in {city}
    what size the {adj} {thing} is | who runs the {place}
    if the {place} has a ramp | whether the {thing} can be exchanged
    how many {thing} parts are left | if tea is included
    when {name} is back | whether it opens on {day} | what they do with old {thing} boxes | if I may bring a dog
    how often the bus to {city} runs | whether a {thing} can be rented | if {food} is in season
    where to leave the {thing}
    whether we should book for {day} | what the waiting list looks like | if the {colour} dress is washable
    how far it is from {city} | whether someone found a {colour} {thing} | if breakfast ends at {hour}
    """
)
_PROBLEMS = phrases(
    """
    the {thing} was broken | the soup was cold | the tap is dripping | the {thing} arrived too late
    the {adj} {thing} makes a strange noise | my room smelled of {food} | the waiter was rude to {name}
    nobody answered the phone | the {food} pizza was burnt | they sent me a {colour} {thing} instead
    the shower has no hot water | half of the {thing} was missing | the {thing} stopped working after a day
    they charged me twice for the {thing} | the heating is off | the window will not close | the lock is jammed
    the bus to {city} never came | the neighbours play the {thing} at night | there is mould behind the {thing}
    the {place} was dirty | my {thing} got lost on the way to {city} | the ceiling leaks | the drain is blocked
    the wifi is too slow | somebody scratched my {thing} | the {food} bread was stale
    the lift was stuck for an hour
    the {colour} lamp keeps flickering | there was a hair in the {food} salad | the {thing} does not fit
    the seat was wet | the queue at the {place} was endless | the {thing} was the wrong size | a pipe has burst
    the door of the {thing} is loose | the instructions for the {thing} are missing
    the battery lasts only an hour
    the {colour} paint is peeling off | the {thing} is leaking | a mouse lives under the {thing} | the bed squeaks
    the dishwasher floods the {place} | the radiator rattles all night
    the toilet will not flush | a window pane is cracked
    the {food} tea tasted of soap | my order for {name} was forgotten | the smoke detector beeps
    the {thing} smells burnt
    the bathroom light went out | the bill shows a {thing} I never bought | the parcel was open when it arrived
    they gave our table to {name} | the socket behind the {thing} sparks | the gate to the {place} is stuck
    the {thing} fell off the wall | the staff were smoking in the {place} | the {adj} carpet is soaked
    the hotline hung up on me | the {food} yoghurt was out of date | there are ants near the {thing}
    """
)
_CAUSES = phrases(
    """
    being late | missing the party at the {place} | breaking the {adj} {thing} | forgetting the {thing} | shouting
    losing the {colour} {thing} | not calling back | the mess in the {place} | the spilled {food} juice
    eating the last {food} biscuit | the wrong {thing} | forgetting {name}'s birthday | the noise on {day}
    parking in front of the {place} | waking the baby | the misunderstanding about the {thing}
    sleeping through the film
    cancelling the trip to {city} | my silly joke about {name} | borrowing the {thing} without asking
    stepping on the {thing} | the delay | my bad mood | ruining the {food} pie
    laughing at the {thing} | the rude email
    leaving {name} alone in {city} | the scratch on the {thing} | missing the deadline | not feeding the {thing}
    the broken window | telling {name} the secret | the loud {thing} music | mixing up the dates | the late reply
    burning the {food} soup | turning up without a present | the trouble with the {thing} | doubting {name}'s word
    staining the {colour} sofa | the long silence | waiting so long | taking the wrong {thing} | the flat tyre
    """
)
_KINDNESSES = phrases(
    """
    the lovely {thing} | helping with the {thing} | the {food} cake | looking after the {thing}
    the trip to {city}
    the {colour} flowers | a wonderful evening at the {place} | lending us the {adj} {thing} | the good advice
    the postcard from {city} | fixing the {thing} | driving {name} to the {place} | the delicious {food} soup
    coming to the {place} | the birthday present | the tip about the {thing}
    the hand-made {thing} | being so patient
    the {food} jam | the tickets to the {thing} show | letting us stay in {city} | finding my {thing} | everything
    the lift to {city} | your patience with {name} | the quick repair of the {thing}
    watering the plants | the {food} tart
    all the support last week | the honest words | teaching me the {thing}
    the invitation to the {place} | the warm socks
    bringing the {adj} {thing} back | the photos of {city} | saving me some {food}
    the surprise party | the long phone call
    standing up for {name} | carrying the {thing} upstairs | the {colour} scarf
    the lunch at the {place} | being there
    """
)
_WISHES = phrases(
    """
    two extra pillows | a wake-up call at {hour} | an iron and an ironing board | fresh towels | a late checkout
    a {food} sandwich and a glass of milk | a cot for the baby | more coffee capsules | an adapter for the {thing}
    a bottle of sparkling water | a taxi to the {place} | breakfast in bed | a room with a view of the {place}
    another {colour} blanket | someone to repair the {thing} | a quieter room | a hair dryer
    a bowl of {food} soup
    help with the {adj} {thing} | a toothbrush and toothpaste | clean bed sheets
    a map of {city} | a feather-free duvet
    a parking space | a bunch of {colour} roses | a table by the window | a high chair | some {food} tea with honey
    a birthday cake for {name} | a vegetarian menu | a spot for the {thing} | a fan | a key card for {name}
    the {thing} from the lobby | a massage at {hour} | a newspaper from {city}
    no cleaning on {day} | an earlier check-in
    an extra chair | a pot of {food} jam | two wine glasses | a doctor | the bill | a shoe brush | a bigger bed
    a reading lamp | a bag for the laundry | the wifi password | dinner on the balcony | cotton wool | a sewing kit
    another remote control | a bottle opener | candles for the {place} | a room next to {name}
    some ice for the {thing}
    the pool opened at {hour} | a guided tour of {city} | someone to carry the {thing}
    a bathrobe | a plate of {food} and cheese
    tickets for the {thing} show | a bike for {day} | a dog bed | two bottles of {food} juice | a softer mattress
    """
)
_TABLE_WISHES = phrases(
    """
    a table by the window | a high chair for the baby | a quiet corner | candles on the table
    a seat in the garden
    no {food} in anything | a cake with sparklers for {name} | a menu in large print
    a vegan starter | room for a pram
    space for a wheelchair | {colour} flowers on the table | a bottle of {food} wine | a seat far from the music
    a booth near the {place} | the same table as last time | separate bills | a children's menu
    live {thing} music
    a table under the {thing} | a bowl of water for the dog | something without {food}
    a round table | extra cushions
    a toast to {name} | a table for {number} | the {adj} {thing} room | a birthday song | a surprise {food} dessert
    a place in the shade | no ice in the drinks | a power socket | an early start | a plate of {food} to share
    """
)
_EXTRAS = phrases(
    """
    no onions | extra {food} | more sauce | without {food} | double cheese | gluten free | mild
    very spicy | chopsticks | cutlery for {number} | {food} on the side | well done | a slice of {food} | no salt
    a fork | {food} instead of {other_food} | plenty of napkins | two straws | cut in eight | sauce in a cup
    """
)
_DISHES = phrases(
    """
    {food} pizza | chicken curry with rice | {food} and {other_food} salad | pad thai with {food} | {food} soup
    beef burger with {food} | {food} risotto | vegetable fried rice | {food} noodles
    fish and chips | {food} pancakes
    grilled {food} with {other_food} sauce | spring rolls | {food} dumplings | {thing} special | {food} lasagna
    sweet and sour {food} | {food} burrito | caesar salad | {food} wrap | roast {food} with potatoes | {food} pie
    {food} tacos | miso soup | {food} kebab | mac and cheese | {food} stew
    lentil soup with {food} | {food} quiche
    {food} ice cream | {name} burger | {food} milkshake | tomato soup with croutons
    {thing} platter | garlic bread
    stuffed {food} | {food} and {other_food} sandwich | tofu with {food} | {food} gratin
    onion rings | {food} omelette
    {food} bowl | fried {food} with rice | potato wedges | {food} meatballs | {food} fritters
    {food} toast | ramen with {food}
    chilli with {food} | green curry | {food} bagel | baked {food} | tuna melt
    paella with {food} | {food} crumble
    {food} sushi | apple strudel | {food} spaghetti | gnocchi with {food} | {food} enchiladas
    rice pudding with {food}
    """
)
_ITEMS = phrases(
    """
    {food} juice | {food} jam | dish soap | toilet paper | oat milk | {colour} candles
    {food} ice cream | rye bread
    {thing} polish | paper towels | {food} yoghurt | olive oil | {food} tea | brown sugar
    cat food | {colour} peppers
    frozen {food} | {thing} batteries | bin bags | peanut butter | {food} crisps | baking powder | {colour} wool
    {food} sauce | washing powder | {adj} screws | sparkling water | {food} muesli | {thing} stickers | light bulbs
    dried {food} | {food} cheese | sour cream | spring onions | {colour} napkins | shower gel | {food} biscuits
    birthday candles | wrapping paper | {thing} glue | potting soil | {food} vinegar | kitchen foil | {thing} seeds
    """
)
_AMOUNTS = phrases(
    """
    two packs | half a kilo | three bottles | a dozen | 500 grams | a large jar | six cans | one bag | 2 litres
    two boxes | a pound | four rolls | a handful | 250 ml | ten pieces | a small tin | five tubes | one carton
    a pack of six | 3 kilos | a bunch | two big bags | twelve | a family pack | 1.5 litres
    eight sachets | one crate
    """
)
_QUERIES = phrases(
    """
    how to repair a {thing} | {food} pie for beginners | the history of the {thing} | cheap flights to {city}
    best {thing} under 50 euros | {name} live in {city} | how to fold a {thing} | yoga for a stiff back
    {adj} {thing} ideas | why does a {thing} squeak | {food} and {other_food} recipe | how to tie a {thing} knot
    {thing} for small gardens | tips for a weekend in {city} | how do bees make honey | {colour} living room walls
    building a {thing} from cardboard | {thing} versus {other} | songs about {city} | learning the {thing} at home
    how long to boil {food} | old photos of {city} | {name} interview | easy {thing} tricks | sounds of a {thing}
    growing {food} on a balcony | how to clean a {colour} {thing}
    the biggest {thing} in the world | knitting a {thing}
    first aid for a dog | funny {thing} moments | {thing} repair near me
    making {food} ice cream without a machine
    what to see in {city} in one day | train ride from {city} to {other_city} | how to draw a {thing} step by step
    how to train a {thing} | {food} soup like grandma's | is {food} healthy
    a day in the life of {name} | {city} at night
    what to do with old {thing} parts | {adj} {thing} unboxing | exercises with a {thing} | {colour} cat sleeping
    how is a {thing} made | the best street food in {city} | {thing} sounds for sleeping | why the sky is blue
    cutting hair at home | {name} explains the {thing} | {food} bread without yeast | wild animals near {city}
    how to pack a {thing} | dance lesson for two | the {thing} song with lyrics | cleaning a {thing} with {food}
    {thing} race {city} | paper {thing} tutorial | how to whistle | how to stop a {thing} from leaking
    """
)
_SOUGHT = phrases(
    """
    a quiet cafe | an open pharmacy | a cheap {thing} shop | an indian restaurant
    somewhere that sells {food} bread
    a cash machine | a {thing} repair shop | a playground with a slide | a place to park | a vegan bakery
    a shop for {colour} shoes | a hairdresser for kids | a hotel with a pool | a {thing} museum | a good dentist
    a petrol station with a car wash | a photo booth | a club called {thing} | a public toilet | a {food} farm
    a laundrette | a bar with live music | a florist | a second-hand bookshop | a charging point | a {thing} course
    a pizzeria that is open on {day} | a shoemaker | a bank | a good place for {food} ice cream
    a climbing hall | a vet
    a {colour} letter box | a supermarket with fresh {food} | a tailor | a stationery shop
    a quiet park | a drugstore
    a pub called {thing} | a {adj} bridge | a shop that sells {thing} parts | a hostel | a bus stop | a viewpoint
    a swimming pool for children | a taxi rank | a bike rental | a picnic spot | a tea house
    an optician | a flea market
    """
)
_LABELS = phrases(
    """
    {food} jam from {day} | do not open | winter clothes of {name} | {thing} parts | fragile {thing} inside
    property of {name} | this side up | {colour} buttons | spare {thing} keys | {food} chutney | photos from {city}
    handle with care | tax papers | {thing} and {other} | {name}'s {thing} | christmas lights | keep frozen
    best before {day} | {adj} {thing} | for the {place} | old {thing} cables | baby clothes | {food} syrup
    sewing things | not for children | tools for the {thing} | letters from {name} | {food} soup for {number}
    {thing} {number} | return to {name} | {colour} paint for the {place} | summer shoes
    open on {day} | empty bottles
    {name} and {other_name} | school books | do not wash with {colour} clothes | {food} seeds
    camping gear | to be repaired
    hot sauce by {name} | gifts | guest towels | {thing} from {city} | medicine | contains {food}
    keep away from the {thing}
    old bills | screws and nails | receipts | made by {name} | heavy {thing} | garden gloves | spare {colour} bulbs
    """
)
_CONTAINERS = phrases(
    """
    blue box | hall cupboard | glove compartment | top drawer | bottom drawer of the desk | {adj} suitcase
    {colour} tin | kitchen drawer | safe in the {place} | wooden chest | {colour} folder
    sewing basket | tool shed
    pocket of my {thing} | third box from the left | wardrobe in the {place} | drawer under the {thing} | cellar
    bag behind the {thing} | freezer | garage | {thing} cabinet | cardboard box marked {thing}
    little {colour} bag
    plastic bag next to the {thing} | bathroom cabinet | {adj} trunk | biscuit tin | pencil case | attic | shoe box
    second drawer | {colour} envelope | bedside table | jewellery box | car boot | laundry basket
    bookcase in the {place}
    cupboard above the {thing} | jam jar | big {colour} crate | side pocket of the {thing} | letter rack | pantry
    linen cupboard | {name}'s locker | basement of the {place} | file called {thing} | sports bag | medicine chest
    """
)
_BELONGINGS = phrases(
    """
    the spare key | my passport | the {adj} {thing} | {name}'s {thing} | the christmas decorations | the {thing}
    the insurance papers | my {colour} scarf | the {thing} charger | the car documents
    the sewing kit | my old {thing}
    the birthday candles | the instructions for the {thing} | the {colour} tablecloth
    the first-aid kit | grandma's ring
    our {thing} tickets | the {food} seeds | the letters from {city}
    the {thing} and the {other} | my swimming goggles
    the {adj} photo album | my tax return | the {colour} gloves | {name}'s wedding ring
    the torch | the tent poles
    the remote control | my {city} guide | the {food} recipe book | the pliers
    the {thing} manual | our birth certificates
    the children's drawings | the {colour} ribbon | the iron | my notes on the {thing}
    the cake tin | the chess set
    the picnic blanket | the {thing} spare parts | the passport of {name} | the cookie cutters | my library card
    the long ladder | the {adj} sunglasses | the vacuum cleaner bags | the hand drill
    the sledge | my reading glasses
    """
)
_SURFACES = phrases(
    """
    fridge door | bathroom mirror | {colour} door | front window | {thing} | kitchen cupboard | notice board
    lid of the {thing} | computer screen | {adj} {thing} | garden gate | steering wheel
    {name}'s desk | letter box
    side of the {thing} | wall behind the {thing} | coffee machine | lamp by the bed
    shoe cabinet | back of the door
    kitchen table | lunch box | {thing} cover | back of the chair | dashboard | washing machine | {colour} cupboard
    entrance of the {place} | bread bin | microwave | alarm clock | bathroom shelf | biscuit jar | lid of the piano
    {name}'s door | school bag | {adj} cabinet | toolbox | bottle of {food} juice | cash box
    cat flap | mailbox | laptop
    """
)
_FEELINGS = phrases(
    """
    happy | rather tired | a bit nervous | proud and relieved | lonely | very grateful | calm | quite {adj}
    sad but hopeful | full of energy | slightly annoyed | in love | bored | excited | worried | homesick | content
    grumpy | like a {thing} | overwhelmed | on top of the world | jealous | curious | peaceful | strangely {adj}
    under the weather | cheerful | restless | disappointed | as light as a {thing} | confused | inspired | guilty
    relieved | a little lost | moved to tears | hopeful | furious | exhausted but happy | shy | brave | stressed
    thankful for my friends | silly | sleepy | optimistic | heartbroken | ready for anything
    touched | wide awake | at ease
    envious of {name} | as strong as a {thing} | tense | amused | lucky | embarrassed | motivated | like dancing
    very much at home | ashamed | puzzled | wonderful | not quite myself
    far away from everybody | hungry for {food}
    """
)
_OCCURRENCES = phrases(
    """
    {name} called me | I lost my {thing} | the {thing} finally works
    my {food} cake was a success | it rained all day
    we leave for {city} tomorrow | I argued with {name} | my boss praised the {thing}
    I slept badly | spring is here
    the exam is on {day} | I found the {adj} {thing} | nobody remembered my birthday
    I finished the {thing} project
    {name} is moving to {city} | the dog is ill | I got the job at the {place} | the {thing} show was cancelled
    I walked all the way to the {place} | the children sang | my {thing} broke | I saw {name} again after years
    my sister had a baby | the train was on time for once | {name} said yes | I cannot find my {thing}
    we got a new {thing} | the {place} is closing down | I cooked {food} soup for everyone
    someone took my {thing}
    the doctor had good news | my team lost again | I am going to {city} with {name}
    the {adj} {thing} is beyond repair
    the neighbours were kind | I have to work on {day} | we missed the last ferry | {name} wrote me a letter
    the garden is full of {thing} flowers | my knee hurts | I won a {thing}
    nobody came to the {place} | school is over
    I have been invited to {city} | the car will not start | {name} needs me at home
    we are moving into the {place}
    """
)
_PHRASES = phrases(
    """
    where is the {place} | I would like a {food} juice | how much is the {thing} | my name is {name} | good morning
    I am allergic to {food} | can you help me with my {thing} | we are looking for the {thing} | see you on {day}
    I have lost my {thing} | is this the train to {city} | the {food} soup tastes great | please call a doctor
    I don't eat {food} | my {thing} is {colour} | where can I buy a {thing} | one ticket to {city} please
    do you have a {adj} {thing} | we have a reservation for {number}
    the {thing} is too expensive | nice to meet you
    my friend {name} is waiting outside | I come from {city} | could you speak more slowly | I love your {thing}
    when does the {place} close | the bill please | may I take a picture of the {thing} | it was a pleasure
    how far is it to {city} | I need a room for {number} nights | is the {food} fresh
    what do you recommend | good night
    my {thing} is broken | where can we rent a {thing} | I am {name}'s cousin
    that was delicious | the {colour} one please
    the {place} is wonderful | I don't understand the {thing} | do you sell {food} | we are lost | keep the change
    is this {thing} yours | can I pay by card | when is the next bus to {city} | thank you for your help | cheers
    I would like to buy the {adj} {thing} | may I sit here | my son is {number} years old | no {food} for me
    how do you pronounce {thing} | please write it down | we have been to {city} before | have a nice day
    """
)
_COMMENTS = phrases(
    """
    the {food} cake was wonderful | friendly staff and clean rooms | too loud for my taste | great {thing}
    a bit pricey but worth it | the {thing} broke after a week | lovely view of the {place} | never again
    fast delivery and a good {thing} | {name} at the desk was so helpful | cold food and slow service
    the best {food} pie in {city} | the {adj} {thing} looks cheap | my kids loved the {thing} | we will be back
    portions are small | nice place for a {thing} | waited an hour for my {food} salad | exactly what I needed
    the {colour} rooms are the nicest | ask for {name} | not as good as the one in {city} | simply perfect
    the music at the {place} was awful | a hidden gem in {city} | the {thing} arrived in pieces
    cheap and cheerful
    they even had {food} ice cream | the queue was too long | my {thing} was fixed in an hour
    a warm welcome by {name}
    the beds are too soft | fresh {food} every day | great for families
    the {adj} {thing} smelled odd | worth every penny
    not enough light in the {place} | I would send my friends there | the wait ruined our evening
    tasty {food} but tiny plates
    parking was easy | could be cleaner | everyone smiled | they forgot the {thing} | a must for {thing} lovers
    """
)
_IDEAS = phrases(
    """
    a {thing} that folds into a {other} | an app for sharing a {thing} | a song about {city}
    paint the {place} {colour}
    a cafe that serves only {food} | invite {name} to the {thing} show | a novel set in a {place}
    use {food} instead
    a race with {thing} wheels | teach kids to build a {thing} | put a {thing} in the {place}
    start a {thing} club
    a calendar with photos of {city} | more plants in the {place} | sell {food} jam at the market | a {colour} logo
    an umbrella with a {thing} | swap the {thing} for a {other} | a game where you collect {food}
    shorter meetings
    a {thing} made of paper | free coffee on {day} | let {name} draw the {thing} | a bench near the {place}
    a hat with a {thing} inside | a market for used {thing} parts | dinner in the dark
    one {thing} for every child
    walk meetings in the {place} | a {food} festival in {city} | a quiz about {name} | print poems on {thing} bags
    a diary written by a {thing} | a hotel shaped like a {thing} | let guests paint the {thing}
    a bike path to {city}
    a {colour} day each month | grow {food} on the roof of the {place}
    a library of borrowed {thing} tools | plant {food}
    use the {thing} as a {other} | a choir for people who cannot sing | send postcards to strangers in {city}
    replace the {adj} {thing} | a soup made of {food} and {other_food} | a film without words | radio for dogs
    """
)
_GOALS = phrases(
    """
    see the northern lights | ride a {thing} through {city} | learn to play the {thing} | swim with dolphins
    write a book about the {thing} | sleep in a {thing} | run a marathon in {city} | grow my own {food}
    build a {adj} {thing} | meet {name} | cook dinner for {number} | climb a volcano | sail to {city}
    visit the {place} in winter | own a {colour} {thing} | spend a night in a lighthouse
    bake the perfect {food} cake
    dance in the rain in {city} | keep bees | paint a picture of {name} | walk across the country | sing on a stage
    win a {thing} contest | speak five languages | open a small {food} cafe
    plant a hundred trees | fly a plane over {city}
    read every book about the {thing} | build a house from {thing} wood | ride a camel
    jump from a cliff | adopt a dog
    see {city} in spring | take my mother to {city} | live without a {thing} for a year | invent a new {thing}
    milk a cow | learn to surf | drive a {colour} {thing} | play chess with {name} | spend new year on a {thing}
    """
)
_HABITS = phrases(
    """
    drink a glass of water | read ten pages | stretch my back | practise the {thing}
    write to {name} | eat some {food}
    take the stairs | meditate for five minutes | clean the {thing} | walk to the {place} | floss my teeth
    learn three {thing} words | do twenty push-ups | go to bed before {hour} | tidy my {thing}
    call my grandparents
    draw a {thing} | skip dessert | cook with {food} | put the phone away | water the {thing} | air the {place}
    go for a run | write down three good things | make the bed | cook something new | practise my {thing} moves
    learn a poem by heart | walk the dog in the {place} | check the {thing}
    eat {food} instead of sweets | send {name} a photo
    do the crossword | take a cold shower | leave the car at home | water the roses
    knit one row | cycle to the {place}
    sort my mail | play the {thing} | ring {name} | sit in the sun | say thank you to someone | sketch the {place}
    """
)
_DREAMS = phrases(
    """
    I was flying over {city} | a {colour} {thing} chased me through the {place} | {name} turned into a {thing}
    I had to sing in front of the whole school | my {thing} could talk | we lived inside a {adj} {thing}
    it rained {food} | I missed the train to {city} | the {place} was full of {thing} music | I was a {thing}
    {name} and I were building a {thing} | all doors were {colour} | I found a secret room behind the {thing}
    a {thing} grew on my head | I could breathe under water | the moon fell into the {place}
    my teeth were made of {food}
    we moved to {city} and nobody spoke | I was late for an exam about {food} | a bear knocked at our {thing}
    I won a race on a {thing} | {name} was my sister | the sea reached the {place} | I lost my shoes in {city}
    every {thing} had a face | I was invited to dinner by a {thing} | we could not stop laughing
    I sailed on a {thing}
    the clock ran backwards | {name} hid a {thing} in my bed
    a {adj} train drove through the {place} | I was a child again
    it was my birthday but nobody came | I had a {colour} tail | the stairs never ended | I ate a whole {thing}
    there was a tunnel from the {place} to {city} | a bird brought me a {thing} | I forgot {name}'s name
    """
)
_TRIGGERS = phrases(
    """
    I get home | the sun goes down | the {thing} is opened | nobody is in the {place}
    it gets colder than ten degrees
    my alarm rings | {name} leaves the house | the {thing} beeps | it starts to rain | somebody rings the bell
    the washing machine is done | I say {thing} | the baby cries | the last person goes to bed
    the {place} is too dark
    the front door is unlocked | a parcel comes | the {thing} runs out of {food} | the smoke alarm goes off
    the {thing} gets wet | somebody walks into the {place} | the clock strikes {hour} | the fridge stays open
    the {adj} {thing} moves | my phone is at home | the wind blows hard | the power fails | {name} arrives
    the sun rises | the oven is hot | the children are in bed | the car is in the garage
    the {thing} battery is low
    nobody moves for an hour | the {place} smells of {food} | the post arrives | I leave for work
    the kettle boils
    the window in the {place} is open | the music stops | {name} calls
    a stranger stands at the gate | it's snowing
    """
)
_ACTIONS = phrases(
    """
    turn on the {thing} | close the blinds | play some {thing} music
    switch off the {adj} {thing} | water the garden
    send {name} a message | lock every door | make the lights {colour} | start the {thing} | lower the heating
    boil some water | announce the time | open the {place} window | dim the {thing} | record a video
    flash the {colour} lamp | unlock the {place} | pause the {thing} | order more {food} | wake {name}
    ring the {thing} | play {name}'s favourite song | say good night | turn the {place} {colour} | fold the {thing}
    open the garage | let in the cat | feed the {thing} | shut the {adj} gate | call {name} | read me the news
    take a picture of the {place} | stop the {thing} | put the {thing} on standby
    air the {place} | run the vacuum
    make the {thing} blink | sound the alarm | tell {name} about it | lock the {place} | roll down the shutters
    save power | warm up the {thing} | cool the {place} | start the coffee machine | turn off all the lamps
    """
)
_CARDS = phrases(
    """
    happy birthday dear {name} | get well soon | with love from {city} | thank you for the {thing} | all the best
    thinking of you | congratulations on the new {thing} | sorry about the {thing} | may all your wishes come true
    to the best {thing} player | welcome to the family | we miss you in {city} | good luck with the {thing}
    you are my {thing} | fifty years and still dancing | happy anniversary | enjoy the {food} | see you on {day}
    for my dear {name} | I love you | forever yours | here's to {city} | hooray for {name} | well done | you did it
    a new {thing} for a new year | welcome home {name} | {number} years together | sweet as {food} | keep smiling
    best wishes from {name} and {other_name} | merry christmas | the {thing} was great
    never stop dancing | big hugs
    good luck in {city} | to health and {food} | once a {thing} always a {thing} | {number} today | bon voyage
    may the {thing} be with you | see you in {city} | with deepest thanks | hello little {name} | eat me | you rock
    """
)
_CAKES = phrases(
    """
    {food} cake | chocolate cake with {food} | three-layer {food} cake | {food} cheesecake | sponge cake
    {colour} birthday cake | {food} and {other_food} tart | wedding cake | {thing} shaped cake
    carrot cake | {food} pie
    {food} and walnut cake | {colour} layer cake | marble cake | {food} roll | {adj} {food} gateau | cream cake
    {number}-tier wedding cake | {food} muffin tower | ice cream cake | lemon drizzle cake
    {thing} cake with {food} icing
    {food} tart | vegan {food} cake | sachertorte | {food} pavlova | honey cake | cake in the shape of a {thing}
    """
)
_FLOWERS = phrases(
    """
    a dozen {colour} roses | a bunch of tulips | a pot of {colour} orchids | seven sunflowers
    a bouquet of wild flowers
    a {colour} hydrangea | a basket of {thing} blossoms | white lilies | a small bunch of daisies
    twenty {colour} carnations
    peonies and eucalyptus | a wreath of lavender | {colour} dahlias | some freesias | a big {colour} bouquet
    {number} yellow tulips | a single {colour} rose | a tray of pansies
    a {colour} tulip in a pot | violets | snowdrops
    a bouquet called {thing} | {number} {colour} gerberas | a sprig of {food} blossom
    irises and ferns | dried flowers
    a hanging basket of geraniums | {number} lilies in a vase | poppies and cornflowers
    a {adj} bouquet with lavender
    a bonsai | {colour} chrysanthemums | marigolds | a crown of daisies | a cactus in a {colour} pot | sweet peas
    """
)
_FOR_SALE = phrases(
    """
    a {adj} {thing} | my {colour} {thing} | two {thing} tickets
    a {thing} with a matching {other} | four winter tyres
    a hardly used {thing} | a box of {thing} parts | a {colour} pram | grandpa's {thing} | a set of {adj} chairs
    a {thing} for children | old records by {name} | a pair of {colour} boots
    a desk with drawers | a homemade {thing}
    a {adj} bicycle | our old {thing} | a {colour} armchair | a bunk bed | a {thing} from {city}
    a crate of {food} jam
    {number} {adj} tables | a kitchen clock | a set of {colour} plates | an almost new {thing}
    skis and poles | a fish tank
    a {thing} without its {other} | a signed photo of {name} | a doll's house | a used laptop | a garden swing
    a box of {colour} wool | a {thing} in its original box | three shelves | a leather jacket
    a rabbit hutch | a piano stool
    """
)
_SUGGESTIONS = phrases(
    """
    put a bench in the {place} | open earlier on {day} | offer {food} soup | buy a new {thing}
    paint the {place} {colour}
    play less music | give {name} a bigger desk | add a bus line to {city} | fix the {thing}
    serve {food} instead of {other_food}
    hang a {thing} in the {place} | have shorter meetings | plant more trees | accept cards | lend out a {thing}
    lower the price of the {thing} | sell {food} cake | stay open until {hour}
    put up a {colour} sign | hire {name}
    hold a {thing} contest | add vegan dishes | clean the {place} more often
    turn up the heating | print bigger labels
    show old films on {day} | let dogs in | replace the {adj} {thing} | set up a {thing} corner
    teach a class about the {thing}
    invite a band from {city} | offer a family ticket | remove the {thing} at the entrance | provide free water
    name a dish after {name} | mend the {thing} | keep bees on the roof | start a newsletter | use less plastic
    """
)
_INSTRUCTIONS = phrases(
    """
    leave it behind the {thing} | ring twice | put it in the {place} | hand it to {name} | do not bend it
    throw it over the {colour} gate | mind the dog | knock loudly | hide it under the {thing} | come after {hour}
    use the back entrance | leave it with the neighbours | call me from the {place} | place it on the {adj} {thing}
    never ring the bell | the code of the gate is {thing} | take the old {thing} with you | wait for {name}
    put it on the {thing} | do not shake it | leave it at number {number}
    carry it to the {place} | I'm coming down
    wait a minute please | the {thing} goes to {name} | come back on {day}
    we don't need a {thing} | take the lift
    beware of the {adj} step | give it to the man with the {colour} hat
    nobody is home until {hour} | push the {thing}
    leave the box open | the bell is broken | keep it cool | go around the {place} | bring it to the {thing} shop
    just put it down | hand it over at {hour} | ask for {name} | sign it yourself | the {colour} door on the left
    """
)
_ILLS = phrases(
    """
    a sore throat | a cough that won't go away | pain in my left knee | a rash from the {thing} | a swollen ankle
    my yearly check-up | an itchy eye | a blood test | a bad back | trouble sleeping | a broken {thing} finger
    dizzy spells | a {food} allergy | a travel vaccination for {city} | an earache | a burn from the {thing}
    a letter for {name} | headaches since {day} | a wasp sting | new glasses | a loose tooth | a {thing} injury
    a stiff neck | a stomach ache | a high fever | a cut from a {thing} | numb fingers | a runny nose | hay fever
    swollen hands after eating {food} | a bite from a {thing} | a second opinion | a twisted knee | tired eyes
    a lump on my arm | blood pressure | a cramp in the leg | a prescription for {name}
    a cracked rib | hearing loss
    a wisdom tooth | a strange cough since {city} | sunburn | a flu jab | a check of my {thing} wound | bad dreams
    """
)
_POINTS = phrases(
    """
    {name} takes over the {thing} | the {place} will be painted {colour} | the budget for the {thing} was approved
    we meet again on {day} | nobody wants the {adj} {thing} | sales in {city} went up
    the {thing} launch is postponed
    {name} looks for a new {thing} | lunch will be {food} soup | the office in {city} closes
    two people voted against it
    the {thing} needs a new name | {name} was elected | the trip goes to {city} | every team gets a {thing}
    the {thing} will be sold | {name} leaves the team on {day} | we buy a {adj} {thing}
    the fee goes up | tea is free
    the next meeting is in {city} | {name} and {other_name} share the work
    the {colour} design was chosen | costs must fall
    there will be no {thing} this year | the vote was postponed | the {place} gets a new floor
    the door code changes
    we thank {name} | the {food} supplier is too slow | no one may use the {thing} alone
    the office opens at {hour}
    a {thing} costs too much | the plan of {name} was rejected | work starts on {day} | {number} people were absent
    the newsletter moves to {city} | the {thing} belongs to everyone | visitors must sign in
    the members want {food} juice
    """
)
_TIPS = phrases(
    """
    add a pinch of {food} | use {food} instead of {other_food} | bake it ten minutes longer | less salt next time
    stir with a {adj} spoon | let it rest overnight | serve with {food} | never cover the pot
    soak the {food} first
    toast the {food} | a smaller pan is better | {name} likes it with more {food}
    leave out the {food} | grate it finely
    fry the {food} separately | half the sugar is plenty | wait until the {food} is soft | a dash of vinegar helps
    buy ripe {food} | turn the heat down early | the oven must be hot | mash the {food} by hand
    keep the {food} cold
    sprinkle {food} on top | double the {food} | {name}'s oven is too hot for it
    chop the {food} smaller | whisk it longer
    use the {adj} pan | start with cold water | it freezes well
    roast the {food} with {other_food} | taste before salting
    never stir it | take fresh {food} | rinse the {food} twice | {number} eggs are enough | a lid keeps it juicy
    """
)
_QUOTATIONS = phrases(
    """
    every {thing} has its {other} | the sea forgets nobody | home is where the {thing} is | no one is born brave
    a {thing} is worth more than gold | we are all made of {thing} and {other} | silence is a {colour} {thing}
    the road to {city} is never straight | time sells {food} to the young | to love is to wait
    books are slow birds
    only a {thing} knows the whole truth | hope is a {adj} {thing} | the winter was longer than his letters
    a house without a {thing} is only a roof | nothing grows faster than a {adj} lie | the {thing} always wins
    whoever wakes the {thing} must feed it | {name} never looked back | all rivers know {city}
    courage tastes of {food}
    we carry our {thing} within us | the moon owes us nothing | she laughed like a {thing}
    memory is a {adj} {thing}
    there is no map for grief | to travel is to lose a {thing}
    an honest {thing} needs no {other} | snow makes equals
    the first {thing} is free | love came late to {city}
    he who counts the stars forgets his {thing} | dust remembers
    """
)
_STATUSES = phrases(
    """
    out for lunch | working from {city} | in a meeting about the {thing} | on a {food} diet | building a {thing}
    back at {hour} | busy with the {thing} | not to be disturbed | feeding the {thing}
    at the {place} | half asleep
    looking for a {thing} | reading about the {thing} | drinking {food} tea
    on holiday with {name} | counting days
    on the phone with {name} | cooking {food} | up in the clouds | on a train to {city}
    playing the {thing} | in the lab
    walking the dog | stuck in {city} | learning about the {thing} | away from my desk
    having {food} cake | moving house
    on a call until {hour} | writing about {city} | off sick | focusing on the {adj} {thing}
    testing the {thing} | in class
    at the dentist | gone fishing | happy about the {thing} | new in {city}
    travelling with {name} | painting the {place}
    """
)
_POEM_THEMES = phrases(
    """
    the first snow in {city} | a lonely {thing} | my {adj} {thing} | {name} and the {thing} | the smell of {food}
    a summer at the {place} | growing old | the last {thing} of autumn | a {colour} {thing} | rain on the {thing}
    saying goodbye to {city} | a cat that steals {food} | missing the bus
    two sisters and a {thing} | the night sky
    the {adj} bridge of {city} | {food} and {other_food} | my grandfather's {thing}
    a {thing} in love | late trains
    the colour {colour} | a walk through the {place} | {name}'s first steps | an empty {thing}
    the sound of a {thing}
    lost keys | two old friends in {city} | a {thing} that wanted to be a {other}
    spring in the {place} | my noisy neighbours
    the boat to {city} | a dog called {name} | monday mornings | the wind and the {thing} | {food} on a summer day
    sleepless nights | the {colour} door | a message in a {thing} | leaving the {place} | my sister's {thing}
    """
)
_TITLE_FORMS = phrases(
    """
    {adj} {thing} | {thing} of the {other} | dancing in the {place} | my {thing} is {colour} | the last {thing}
    a {thing} for {name} | {city} nights | we were {thing} | don't touch the {thing} | {colour} {thing} blues
    the {thing} in the {place} | goodbye {city} | {name} and the {other} | one more {thing} | {thing} and {other}
    under the {colour} {thing} | letters from {city} | how to lose a {thing} | the {adj} detectives | {food} sunday
    return to {city} | who stole the {thing} | everybody loves {name} | {thing} forever | tales of a {thing}
    {thing} in the rain | the {colour} {thing} | a night in {city} | my name is {name}
    ask {name} | {number} {thing} hearts
    three days in {city} | the {thing} whisperer | no {thing} tonight | love and {food}
    {adj} hearts | the {place} murders
    what {name} saw | cooking with {name} | escape from {city} | lonely {thing}
    the secret of the {thing} | far from {city}
    wild {thing} | {number} ways to leave {city} | the {food} thief | a {adj} kind of {thing}
    made in {city} | oh {name}
    """
)
_PLACE_NAMES = words(
    """
    garden kitchen cellar garage attic station library market office school museum workshop hallway shed barn park
    harbour playground theatre gym canteen bakery forest courtyard hotel stadium lobby balcony church cafe
    """
)
_DAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
_HOURS = phrases("six | seven | half past eight | noon | 9 | 10:30 | quarter to five | 3 pm | 7:15 | eleven")
_COUNTS = words("two three four five six eight ten twelve")


class _Unquoted(kinds.Kind):
    """Words that their wordings put into quotes themselves, where there are to be some."""

    def _seldom_quoted(self, draw: Draw, said: str) -> str:
        return said


def _content(draw: Draw, listed: tuple[str, ...]) -> str:
    """A word of the list, every third time any word."""
    return draw.pick(listed) if draw.chance(0.66) else values.any_word(draw)


def _filled(draw: Draw, template: str) -> str:
    """A phrase with its nouns, names, places and times put in."""
    if "{" not in template:
        return template
    made = template.format(
        thing=_content(draw, _NOUNS),
        other=_content(draw, _NOUNS),
        adj=_content(draw, _SINGLE_ADJECTIVES),
        food=_content(draw, _FOODS),
        other_food=_content(draw, _FOODS),
        place=_content(draw, _PLACE_NAMES),
        colour=values.colour(draw),
        name=values.name(draw),
        other_name=values.name(draw),
        city=values.city(draw),
        other_city=values.city(draw),
        day=draw.pick(_DAYS),
        hour=draw.pick(_HOURS),
        number=draw.pick(_COUNTS),
    )
    return re.sub(r"\ba(?= [aeiou])", "an", made)


def _made_of(*lists: tuple[str, ...]) -> kinds.Kind:
    """Phrases of these lists."""

    def make(draw: Draw) -> str:
        listed = draw.pick(lists)
        return _filled(draw, draw.pick(listed))

    return _Unquoted(kinds.STRING, kinds.plain(make))


def _room(draw: Draw) -> str:
    if draw.chance(0.35):
        return draw.pick(_WHOLE_ROOMS)
    if draw.chance(0.2):
        return f"{values.any_word(draw)} room"
    head, tail = _content(draw, _ROOM_HEADS), draw.pick(_ROOM_TAILS)
    return f"{head} {tail}"


def _spot(draw: Draw) -> str:
    """A place to go to, with its article, or a town."""
    place = f"the {_content(draw, _SINGLE_ADJECTIVES)} {_content(draw, _PLACE_NAMES)}"
    return draw.weighted(
        (
            (4, draw.pick(_HOSTS)),
            (3, values.city(draw)),
            (2, place),
            (1, f"{values.city(draw)} {draw.pick(_PLACE_NAMES)}"),
        )
    )


def _title(draw: Draw) -> str:
    title = _filled(draw, draw.pick(_TITLE_FORMS))
    return title if draw.chance(0.25) else " ".join(word[0].upper() + word[1:] for word in title.split())


def _business(draw: Draw) -> str:
    """A hotel, cafe or shop by its name."""
    kind = draw.pick(words("Hotel Cafe Bistro Bakery Cinema Garage Pharmacy Bookshop Market Inn Salon Diner Clinic"))
    first = _content(draw, (*_NOUNS, *_FOODS)).capitalize()
    return draw.pick((f"{kind} {first}", f"the {first} {kind}", f"{first} {kind}", f"{values.name(draw)}'s {kind}"))


def _scene(draw: Draw) -> str:
    listed = phrases("movie night|warm sunset|deep focus|good morning|candle light|party mode|cosy reading|soft rain")
    return draw.pick(
        (draw.pick(listed), f"{_content(draw, _NOUNS)} {draw.pick(words('mood time glow dream light evening'))}")
    )


TEXT = _made_of(_NEWS)
CALL = _made_of(_CALLS, _CALLS, _NEWS)
TASK = _made_of(_TASKS)
FAVOUR = _made_of(_FAVOURS)
QUESTION = _made_of(_QUESTIONS)
ENQUIRY = _made_of(_ENQUIRIES)
PROBLEM = _made_of(_PROBLEMS)
CAUSE = _made_of(_CAUSES)
KINDNESS = _made_of(_KINDNESSES)
WISH = _made_of(_WISHES)
DISH = _made_of(_DISHES)
TABLE_WISH = _made_of(_TABLE_WISHES)
EXTRA = _made_of(_EXTRAS)
ITEM = _made_of(_ITEMS)
QUERY = _made_of(_QUERIES)
SOUGHT = _made_of(_SOUGHT)
LABEL = _made_of(_LABELS)
CONTAINER = _made_of(_CONTAINERS)
BELONGING = _made_of(_BELONGINGS)
SURFACE = _made_of(_SURFACES)
FEELING = _made_of(_FEELINGS)
OCCURRENCE = _made_of(_OCCURRENCES)
FOREIGN = _made_of(_PHRASES)
COMMENT = _made_of(_COMMENTS)
IDEA = _made_of(_IDEAS)
GOAL = _made_of(_GOALS)
HABIT = _made_of(_HABITS)
DREAM = _made_of(_DREAMS)
TRIGGER = _made_of(_TRIGGERS)
ACTION = _made_of(_ACTIONS)
CARD = _made_of(_CARDS)
CAKE = _made_of(_CAKES)
FLOWERS = _made_of(_FLOWERS)
FOR_SALE = _made_of(_FOR_SALE)
SUGGESTION = _made_of(_SUGGESTIONS)
INSTRUCTION = _made_of(_INSTRUCTIONS)
ILL = _made_of(_ILLS)
POINT = _made_of(_POINTS)
TIP = _made_of(_TIPS)
QUOTATION = _made_of(_QUOTATIONS)
STATUS = _made_of(_STATUSES)
THEME = _made_of(_POEM_THEMES)
HOST = _made_of(_HOSTS)
WHEN = kinds.Kind(kinds.STRING, kinds.plain(lambda draw: draw.pick(_WHEN)), is_closed=True)
OFTEN = kinds.Kind(kinds.STRING, kinds.plain(lambda draw: draw.pick(_HABIT_TIMES)), is_closed=True)
AMOUNT = kinds.Kind(kinds.STRING, kinds.plain(lambda draw: draw.pick(_AMOUNTS)), is_closed=True)
CITIZEN = _Unquoted(kinds.STRING, kinds.plain(values.person))
ROOM = kinds.Kind(kinds.STRING, kinds.plain(_room))
SPOT = kinds.Kind(kinds.STRING, kinds.plain(_spot))
TITLE = _Unquoted(kinds.STRING, kinds.plain(_title))
BUSINESS = kinds.Kind(kinds.STRING, kinds.plain(_business))
SCENE = _Unquoted(kinds.STRING, kinds.plain(_scene))
SIZE = kinds.choice("small", "medium", "large", "double", "family size")
TRAVEL = kinds.listed("by train|by bus|on foot|by car|by bike|by tram|by ferry|by taxi")
LANGUAGE = kinds.listed(
    "German|French|Spanish|Italian|Greek|Turkish|Polish|Dutch|Swedish|Danish|Portuguese|Japanese|Korean|Hindi|Czech"
)
DOCTOR = kinds.listed(
    "family doctor|dentist|eye doctor|skin doctor|children's doctor|physiotherapist|ear specialist|heart specialist"
)
CRAFT = kinds.listed("plumber|electrician|carpenter|locksmith|roofer|painter|chimney sweep|gas fitter|window fitter")
OCCASION = kinds.listed("birthday|wedding|graduation|retirement|new job|housewarming|christening|promotion")
DAY = kinds.WEEKDAY
STARS = kinds.between(1, 5)


TOOLS = (
    tool(
        "word passed on",
        "tell_person pass_on_word relayMessage say_to let_know inform_person",
        "Tell somebody something|Passes a sentence on to a person.|Lets someone know what was said",
        (
            argument("who", kinds.ADDRESSEE, "person recipient who listener to_whom", "Who is told"),
            argument("text", TEXT, "text message words content saying", "What to say"),
        ),
        (
            "[Tell|Please tell] {who} that {text}[.|, please.|]",
            "[Let|Please let] {who} know that {text}[.|!|]",
            "[Can|Could|Would] you [tell|inform|let it slip to] {who} that {text}?",
            "{who} should know: {text}",
            "{who} ought to hear that {text}[.|]",
            "Inform {who} that {text}[.|]",
            "Pass this on to {who}: {text}",
            "tell {who} {text}",
            "Say to {who}: {text}[.|]",
            "Has anybody told {who} yet? The news is: {text}[.|]",
            "I want {who} to know that {text}[.|, thanks.]",
            "{text} - [tell that to|pass that on to|say so to] {who}[, please|][.|]",
            "Give {who} the following message: {text}[.|]",
            "Make sure {who} finds out that {text}[.|]",
            "Somebody has to tell {who} that {text}[.|]",
            "Do me a favour and let {who} know that {text}[.|]",
            "Explain to {who} that {text}[.|]",
            "Remember to mention to {who} that {text}[.|]",
            "My hands are full, so please tell {who} that {text}[.|]",
            "Word for {who}: {text}",
            "Would you be so kind as to tell {who} that {text}?",
            "It's important that {who} hears this: {text}",
            "If you reach {who}, say that {text}[.|]",
            "Quick note to {who}: {text}[.|]",
        ),
        (),
    ),
    tool(
        "room announcement",
        "announce_in_room broadcast_room makeAnnouncement speaker_announce room_broadcast",
        "Announce something in a room|Says a sentence over the speaker of a room.|Broadcasts words to one room",
        (
            argument("room", ROOM, "room location zone speaker_room", "Where it is to be heard"),
            argument("text", CALL, "announcement text message words", "What is announced"),
        ),
        (
            "[Announce|Say] in the {room}: {text}[.|]",
            "[Announce|Broadcast|Say] '{text}' in the {room}[.|, please.|]",
            "[Tell|Let] everyone in the {room} [know |]that {text}[.|]",
            "Let the speaker in the {room} say: {text}[.|]",
            "Announcement for the {room}: {text}",
            "[Can|Could] you announce in the {room} that {text}?",
            "{room} announcement: {text}",
            "Whoever is in the {room} should hear this: {text}",
            'Please make an announcement in the {room}: "{text}"',
            "They can't hear me in the {room}. Tell them: {text}",
            '"{text}" - [broadcast|play|announce] that in the {room}[, please|][.|]',
            "Over the loudspeaker of the {room}, please: {text}",
            "I'd like the {room} to hear the following: {text}[.|]",
            "The kids are in the {room}; call out that {text}[.|]",
            "Shout into the {room} that {text}[.|!|]",
            "Use the {room} speaker and say {text}",
            "Everyone sitting in the {room} must be told that {text}[.|]",
            "For the guests in the {room}: {text}[.|]",
            "Speak these words in the {room}: {text}",
            "broadcast to {room}: {text}",
            "My voice is gone, so announce this for me in the {room}: {text}",
            "Do you have a speaker in the {room}? Then have it say: {text}",
        ),
        (),
    ),
    tool(
        "apology",
        "send_apology apologise say_sorry apologizeTo make_excuse_to",
        "Apologise to somebody|Says sorry to a person for something.|Sends an apology with its cause",
        (
            argument("who", kinds.ADDRESSEE, "person recipient to who", "Who gets the apology"),
            argument("cause", CAUSE, "reason cause what_for for_what", "What you are sorry for"),
        ),
        (
            "[Apologise|Apologize] to {who} for {cause}[.|, please.|]",
            "[Say|Tell] {who} [I'm|I am] [so|very|really|] sorry for {cause}[.|]",
            "Say sorry to {who} for {cause}[.|]",
            "[Can|Could|Would] you apologise to {who} for {cause}?",
            "I owe {who} an apology for {cause}[.|, send it please.]",
            "I feel bad about {cause}. Please apologise to {who}[.|]",
            "{who} deserves an apology. It's for {cause}[.|]",
            "An apology to {who}, please, for {cause}[.|]",
            "apology: {who}, {cause}",
            "Please excuse me with {who} for {cause}[.|]",
            "Send {who} my apologies for {cause}[.|]",
            "Let {who} know how sorry I am about {cause}[.|]",
            "I never said sorry to {who} for {cause}; do it for me[.|]",
            "For {cause} I'd like to apologise to {who}[.|]",
            "I should make up with {who}. Write an apology for {cause}[.|]",
            "{who} is angry with me because of {cause}. Send an apology[.|, please.]",
            "My sincere apologies to {who} for {cause}[.|]",
            "Write to {who} that I regret {cause}[.|]",
            "Beg {who} to forgive me for {cause}[.|]",
            "sorry note to {who} about {cause}",
            "How do I put this to {who}? I'm ashamed of {cause}, so send an apology[.|]",
            "Tell {who} that {cause} was my fault and that I'm sorry[.|]",
        ),
        (),
    ),
    tool(
        "thanks",
        "send_thanks thank_person say_thank_you expressThanks thank_you_note",
        "Thank somebody for something|Sends a thank-you note.|Expresses gratitude to a person",
        (
            argument("who", kinds.ADDRESSEE, "person recipient to who", "Who is thanked"),
            argument("cause", KINDNESS, "reason thing for_what kindness", "What the thanks are for"),
        ),
        (
            "[Thank|Please thank] {who} for {cause}[.|!|]",
            "Say thank you to {who} for {cause}[.|]",
            "[Send|Write] {who} a thank-you note for {cause}[.|, please.|]",
            "[Can|Could] you thank {who} for {cause}?",
            "I'm [so|very|really] grateful to {who} for {cause}. [Say thanks.|Pass on my thanks.|Please say so.]",
            "thanks to {who} for {cause}",
            "Many thanks go to {who} for {cause}[.|]",
            "Tell {who} how much I appreciate {cause}[.|]",
            "I forgot to thank {who} for {cause}, please do[.|]",
            "A big thank you to {who} for {cause}[!|.|]",
            "For {cause}, {who} deserves a thank you[.|]",
            "Let {who} know we're thankful for {cause}[.|]",
            "Write to {who} and give thanks for {cause}[.|]",
            "We loved {cause}. Please thank {who}[.|]",
            "{who} gets my thanks for {cause}[.|]",
            "thank-you note, {who}, {cause}",
            "Drop {who} a note of thanks for {cause}[.|]",
            "Without {who} it wouldn't have worked. Send thanks for {cause}[.|]",
            "Could a thank-you card go to {who}? It is for {cause}[.|]",
            "Express our gratitude to {who} for {cause}[.|]",
            "Have I thanked {who} yet? It's about {cause}. If not, do so[.|]",
            "My heartfelt thanks to {who}. The reason: {cause}",
        ),
        (),
    ),
    tool(
        "reminder for somebody",
        "remind_person nudge_person remindSomeone send_nudge jog_memory",
        "Remind another person of something to do"
        "|Nudges somebody about a task at some time.|Sends a person a reminder",
        (
            argument("who", kinds.ADDRESSEE, "person who recipient whom", "Who has to be reminded"),
            argument("task", TASK, "task what to_do deed", "What the person has to do"),
            argument("when", WHEN, "when time moment at", "When to remind", required=False),
        ),
        (
            "[Remind|Please remind] {who} to {task}[.|, please.|]",
            "[Remind|Nudge] {who} {when}: {task}[.|]",
            "{who} must not forget to {task}. [Send a reminder|Remind them] [{when}|][.|]",
            "[Can|Could] you remind {who} to {task}?",
            "{who} always forgets things. Remind them to {task}[.|]",
            "Send {who} a reminder to {task}[.|]",
            "reminder for {who}: {task}[, {when}|]",
            "Give {who} a nudge to {task}[.|]",
            "See to it that {who} remembers to {task}[.|]",
            "Jog {who}'s memory: {task}[.|]",
            "{who} needs a reminder. Task: {task}[. Time: {when}|]",
            "Has {who} forgotten again to {task}? Please remind them[.|]",
            "{who} promised to {task}, so send a reminder[.|]",
            "To {task} is {who}'s job today; remind them {when}[.|]",
            "Don't let {who} forget to {task}[.|!|]",
            "Would you poke {who} to {task}[?|, please?]",
            "I won't be there {when}, so someone must remind {who} to {task}[.|]",
            "{when}, [remind|poke] {who} to {task}[.|]",
            "Please make a reminder for {who} that says: {task}",
            "Remember that {who} has to {task}? Send a little reminder, please.",
            "ping {who} to {task}",
            "It's {who}'s turn to {task}. Could you remind them?",
        ),
        (),
    ),
    tool(
        "promise",
        "log_promise note_promise recordPromise keep_my_word add_promise",
        "Note a promise that was made|Keeps track of what the user promised to whom.|Writes down a given word",
        (
            argument("who", CITIZEN, "person to_whom promised_to who", "Who got the promise"),
            argument("task", TASK, "promise task what deed", "What was promised"),
        ),
        (
            "I [promised|have promised] {who} to {task}[.|, note that.|]",
            "[Note|Write down] [that|] I promised {who} to {task}[.|]",
            "I gave {who} my word to {task}[.|. Keep track of it.]",
            "New promise to {who}: {task}",
            "[Can|Could] you note that I promised {who} to {task}?",
            "Promise: {task}. To: {who}",
            "I told {who} I would {task}. [Put it on my list of promises.|Save that promise.]",
            "{who} has my promise that I will {task}[.|]",
            "promised {who}: {task}",
            "Keep a record of my promise to {who}, namely to {task}[.|]",
            "I swore to {who} that I'd {task}[.|, remember this promise.]",
            "Yesterday {who} made me promise to {task}[.|]",
            "Log a promise: I will {task} for {who}[.|]",
            "What I promised {who} was to {task}. Save that[.|]",
            "Before I forget: {who} was promised that I'd {task}[.|]",
            "To {task} is what I promised {who}[. Note it, please.|.|]",
            "I shook hands with {who} on it, I'm going to {task}. Add the promise[.|]",
            "Please add a promise. Person: {who}. Deed: {task}[.|]",
            "Hold me to my promise to {who} to {task}[.|]",
            "A promise is a promise: I will {task}, as {who} knows[.|]",
            "I assured {who} I'd {task}, keep that among my promises[.|]",
            "my word to {who} is to {task}",
        ),
        (),
    ),
    tool(
        "item with amount",
        "buy_item_amount add_to_errand shopping_add addPurchase put_on_shopping",
        "Put an item and its amount on the shop list|Notes what to buy and how much.|Adds a purchase with quantity",
        (
            argument("item", ITEM, "item product goods what", "What to buy"),
            argument("amount", AMOUNT, "amount quantity how_much size", "How much of it"),
            argument("shop", BUSINESS, "shop store where seller", "Where to buy it", required=False),
        ),
        (
            "[Buy|Get|Add] {amount} of {item}[.|, please.|]",
            "[We|I] need {amount} of {item}[.| from {shop}.|]",
            "{item}, {amount}[, from {shop}|]",
            "{item}: {amount}",
            "Put {item} on the list, {amount}[.|]",
            "[Can|Could] you add {amount} of {item} to my shopping?",
            "Please pick up {amount} of {item} at {shop}[.|]",
            "We've run out of {item}, so note {amount}[.|]",
            "At {shop} I want to buy {amount} of {item}[.|]",
            "The fridge lacks {item}. I'd say {amount}[.|]",
            "For the party we should get {item}. Amount: {amount}[.|]",
            "Item: {item}. Quantity: {amount}. Shop: {shop}",
            "Write {item} on the shopping list, {amount} will do[.|]",
            "How about {amount} of {item}? Add it to the shopping[.|]",
            "From {shop}: {item} ({amount})",
            "Remember {amount} of {item} when you shop[.|]",
            "No {item} left at home! Buy {amount}[.|]",
            "I'm baking on Sunday and need {item}, {amount} to be exact[.|]",
            "Shopping: {item} x {amount}",
            "{amount} of {item}, [please|that's all][.|]",
            "My neighbour asked for {item} too, {amount}[.|, put it down.]",
            "Stock up on {item}, {amount} should last[.|]",
        ),
        (),
    ),
    tool(
        "room climate",
        "set_room_temperature room_climate setClimate warm_room temperature_in_room",
        "Set the temperature of a room|Makes a room as warm as wanted.|Sets how many degrees a room should have",
        (
            argument("room", ROOM, "room zone location which_room", "Name of the room"),
            argument("degrees", kinds.between(12, 29), "degrees temperature target celsius", "Degrees Celsius"),
            argument("when", WHEN, "when from start begin", "When it should be that warm", required=False),
        ),
        (
            "[Set|Heat|Bring] the {room} to {degrees} degrees[.|, please.|]",
            "[Make|I want] the {room} {degrees} degrees warm[.| {when}.|]",
            "{room} {degrees} degrees",
            "{degrees} degrees in the {room}[, please|][.|]",
            "[Can|Could] the {room} be at {degrees} degrees {when}?",
            "[Can|Could] you set the {room} to {degrees}[ degrees|]?",
            "It's [freezing|far too cold|chilly] in the {room}, {degrees} degrees would be nice[.|]",
            "The {room} feels like an oven. Go down to {degrees} degrees[.|]",
            "{when} the {room} should have {degrees} degrees[.|]",
            "Temperature in the {room}: {degrees}[ degrees|]",
            "I'd like {degrees} degrees in the {room}, not more[.|]",
            "We sit in the {room} {when}, so warm it to {degrees}[.|]",
            "Please keep the {room} at {degrees}[ degrees|][.|]",
            "Change the {room}'s temperature to {degrees}[.|]",
            "In the {room} I prefer {degrees} degrees[. Set that.|.|]",
            "Turn the {room} down to {degrees}[.|]",
            "Turn the {room} up to {degrees} degrees, I'm shivering[.|]",
            "Guests will sleep in the {room}; make it {degrees} degrees[.|]",
            "room: {room}, temperature: {degrees}",
            "For the baby, hold {degrees} degrees in the {room}[.|]",
            "How warm is the {room}? Anyway, set {degrees}[.|]",
            "Nobody uses the {room}, {degrees} degrees is plenty there[.|]",
        ),
        (),
    ),
    tool(
        "room brightness",
        "set_brightness dim_room brightnessOf room_light_level adjust_brightness",
        "Set how bright the lamps of a room are|Dims or brightens a room.|Adjusts the light level in percent",
        (
            argument("room", ROOM, "room place zone area", "The room"),
            argument("percent", kinds.between(1, 100), "brightness percent level percentage", "From 1 to 100"),
        ),
        (
            "[Dim|Set|Turn] the lamps in the {room} to {percent} percent[.|, please.|]",
            "[Dim|Brighten] the {room} to {percent}%[.|]",
            "{room} at {percent} percent brightness[, please|][.|]",
            "Brightness in the {room}: {percent}",
            "{percent}% light in the {room}[.|, please.|]",
            "[Can|Could] you make the {room} {percent} percent bright?",
            "It's too dark in the {room}, go to {percent}%[.|]",
            "It's much too bright in the {room}. {percent} percent is enough[.|]",
            "I'm reading in the {room} and need {percent} percent brightness[.|]",
            "Lower the lights of the {room} to {percent}%[.|]",
            "Raise the brightness to {percent} percent in the {room}[.|]",
            "The {room} should be lit at {percent} percent[.|]",
            "dimmer {room} {percent}",
            "Make it cosy: {percent}% in the {room}[.|]",
            "Put the dimmer in the {room} on {percent}[.|]",
            "My eyes hurt. Set the {room} to {percent} percent brightness[.|]",
            "How about {percent} percent brightness for the {room}?",
            "For the film I want the {room} at {percent}%[.|]",
            "Change the light level of the {room} to {percent}[ percent|][.|]",
            "Leave a little light on in the {room}, say {percent} percent[.|]",
            "In the {room}, lamps at {percent} percent[.|]",
            "Could the lamps be at {percent}%? I mean those in the {room}[.|]",
        ),
        (),
    ),
    tool(
        "room scene",
        "activate_scene set_scene sceneInRoom start_mood apply_scene",
        "Start a scene in a room|Sets the mood of a room by the scene's name.|Activates a saved light scene",
        (
            argument("scene", SCENE, "scene mood scene_name preset", "Name of the scene"),
            argument("room", ROOM, "room where zone location", "The room it is for"),
        ),
        (
            "[Start|Activate|Set] the scene {scene} in the {room}[.|, please.|]",
            "[Activate|Switch to] {scene} in the {room}[.|]",
            "Scene {scene}, {room}",
            "{room}: {scene} scene[, please|][.|]",
            "[Can|Could] we have the scene {scene} in the {room}?",
            "I'm in the mood for {scene}, start it in the {room}[.|]",
            "Give the {room} the {scene} scene[.|]",
            "Let's have {scene} in the {room}[.|!|]",
            "The scene for the {room} is {scene} tonight[.|]",
            "Put the {room} into {scene}[.|, please.]",
            "Change the mood of the {room} to {scene}[.|]",
            "In the {room} I want {scene}[.|]",
            "Our guests are coming. Scene {scene} in the {room}, please[.|]",
            "Use the preset {scene} for the {room}[.|]",
            "The {room} needs the scene called {scene}[.|]",
            "Choose {scene} as scene in the {room}[.|]",
            "scene={scene} room={room}",
            "Turn the {room} to {scene}[.|]",
            "For the evening, apply {scene} to the {room}[.|]",
            "Would you load the {scene} scene in the {room}?",
            "Make the {room} look like {scene}[.|]",
            "{scene} in the {room}[, now|, please|][.|!|]",
        ),
        (),
    ),
    tool(
        "takeaway",
        "order_dish order_takeaway orderFood food_delivery get_takeaway",
        "Order a dish in some size|Orders takeaway food.|Places an order at the delivery kitchen",
        (
            argument("dish", DISH, "dish meal food item", "What to eat"),
            argument("size", SIZE, "size portion portion_size", "How big the portion is"),
            argument("extra", EXTRA, "note extra wish remark", "A wish beside it", required=False),
        ),
        (
            "[Order|Get me|I'd like] the {dish}, {size}[.|, please.|]",
            "[Order|I'll take|I'll have] the {size} {dish}[.|, please.|]",
            "{dish}, {size}[, please|][.|]",
            "{size} {dish}",
            "One {size} {dish} to take away[, please|][.|]",
            "[Can|Could] I [get|have|order] the {dish} in {size}?",
            "I'm starving, order the {size} {dish}[.|!|]",
            "Dish: {dish}, size: {size}[, note: {extra}|]",
            "For me the {dish}. Size {size}[.|. And please add {extra}.]",
            "Nobody feels like cooking, so let's get the {dish}, {size} portion[.|]",
            "Have them send the {dish}. A {size} one[.|]",
            "We'll share the {size} portion of {dish}[.|]",
            "The {dish} sounds tasty. Make it {size}[.|]",
            "Tonight I want {dish}, [portion size|size] {size}[.|]",
            "In size {size}, please: {dish}",
            "My usual, that is the {dish}, {size}[.|]",
            "Could you call the kitchen for the {dish}? The {size} portion, please.",
            "takeaway: {size} {dish}",
            "How about {dish} for dinner? Order it {size}[.|]",
            "Dinner's on me: order the {dish}, size {size}[.|]",
            "Please bring the {size} {dish} to the office[.|]",
            "Let me have a {size} portion of the {dish}[.|]",
        ),
        (),
    ),
    tool(
        "hotel request",
        "hotel_request call_reception roomService requestFromReception guest_wish",
        "Ask the hotel's reception for something|Passes a guest's wish to room service.|Requests an item for a room",
        (
            argument("room", kinds.between(101, 899), "room_number room guest_room number", "Number of the room"),
            argument("wish", WISH, "request wish item what", "What the guest wants"),
        ),
        (
            "[Room|We in room] {room} would like {wish}[.|, please.|]",
            "Please [send|bring] {wish} to room {room}[.|]",
            "[I'm|I am] in room {room}. [Could|Can] I have {wish}?",
            "Room {room}: {wish}[, please|][.|]",
            "{wish} for room {room}[, please|][.|]",
            "[Can|Could] you arrange {wish} for room {room}?",
            "The guests in {room} asked for {wish}[.|]",
            "We need {wish}. Our room is {room}[.|]",
            "room {room} wants {wish}",
            "Hello reception, room {room} here, we'd love {wish}[.|]",
            "Is it possible to get {wish}? Room {room}[.|]",
            "I was hoping for {wish}, my room number is {room}[.|]",
            "Tell reception that {room} needs {wish}[.|]",
            "Ask for {wish} for room number {room}[.|]",
            "Request from {room}: {wish}",
            "Would it be too much trouble to get {wish} to {room}?",
            "There's something missing in room {room}, we'd like {wish}[.|]",
            "Sorry to bother you. {wish}, please, for room {room}[.|]",
            "For {room}, note down {wish}[.|]",
            "Let the front desk know: {wish}, room {room}[.|]",
            "My wife in room {room} wishes for {wish}[.|]",
            "Guest wish: {wish}. Room: {room}.",
        ),
        (),
    ),
    tool(
        "complaint",
        "file_complaint complain_about makeComplaint lodge_complaint complain",
        "Complain to a business|Files a complaint about what went wrong.|Lodges a customer's complaint",
        (
            argument("place", BUSINESS, "business company place addressee", "Who the complaint goes to"),
            argument("problem", PROBLEM, "problem complaint issue what_happened", "What went wrong"),
        ),
        (
            "[Complain|Please complain] to {place} that {problem}[.|]",
            "[File|Make|Lodge] a complaint with {place}: {problem}[.|]",
            "[I'm|I am] not happy with {place}: {problem}[.|. Please complain.]",
            "[Can|Could] you complain to {place}? The problem: {problem}",
            "I want to complain to {place} because {problem}[.|]",
            "Tell {place} I'm disappointed, {problem}[.|]",
            "complaint to {place}: {problem}",
            "{place} should hear that {problem}[. File a complaint.|.]",
            "{problem}. [Complain to|Send a complaint to] {place}[.|, please.]",
            "My complaint for {place} is that {problem}[.|]",
            "This is unacceptable: {problem}. Write a complaint to {place}[.|]",
            "I demand an answer from {place}, since {problem}[.|]",
            "Put in a complaint at {place}, reason: {problem}[.|]",
            "What a mess at {place}! I have to complain: {problem}",
            "How can I complain to {place}? Just tell them {problem}[.|]",
            "Never had such bad service as at {place}; my complaint: {problem}",
            "Let {place} know that I'm upset: {problem}[.|]",
            "A formal complaint to {place}, please. Text: {problem}",
            "We weren't satisfied with {place} as {problem}[.|]",
            "Write to {place} and complain that {problem}[.|]",
            "addressee {place}, complaint {problem}",
            "Raise it with {place} that {problem}[.|]",
        ),
        (),
    ),
    tool(
        "video search",
        "search_videos find_video videoSearch look_for_clip search_clips",
        "Search for videos|Finds clips that match some words.|Looks for films on a video site",
        (
            argument("query", QUERY, "query search_phrase words q", "What to look for"),
            argument("minutes", kinds.between(2, 90), "max_minutes length up_to_minutes", "Longest", required=False),
        ),
        (
            "[Find|Show|Play] me a video: {query}[.|]",
            "[Search|Look] for videos on '{query}'[.|]",
            "Video search: {query}",
            '[Find|Search] clips about "{query}"[, {minutes} minutes at most|][.|]',
            "videos {query}",
            "[Can|Could] you find a video for '{query}'?",
            "I want to watch something. Search words: {query}",
            "Type '{query}' into the video search[.|]",
            "{query} - [any videos of that|is there a video]?",
            "Are there videos with the words '{query}'?",
            "Look up this clip for me: {query}",
            "Search the video site. My words: {query}",
            'I saw a great film last week, search for "{query}"[.|]',
            "Show clips matching '{query}'[, none longer than {minutes} minutes|][.|]",
            "At most {minutes} minutes long, please: a video on '{query}'",
            "For tonight, look for videos: {query}",
            "what videos come up for '{query}'",
            "My daughter wants to see a video, query: {query}",
            "Let's watch clips. Search: {query}",
            'The video I need is something like "{query}"[.|]',
            "Under {minutes} minutes, what clips do you find for '{query}'?",
            "Run a search for videos with '{query}' in them[.|]",
        ),
        (),
    ),
    tool(
        "nearby place",
        "find_nearby places_near nearbySearch what_is_near search_around",
        "Find a place near another one|Looks for shops and sights around a spot.|Nearby search on the map",
        (
            argument("what", SOUGHT, "what kind_of_place query looking_for", "What to find"),
            argument("near", SPOT, "near around center close_to", "Near which place"),
        ),
        (
            "[Find|Show me|Look for] {what} near {near}[.|, please.|]",
            "[Is there|Where can I find] {what} near {near}?",
            "I'm looking for {what} close to {near}[.|]",
            "{what} near {near}",
            "[Can|Could] you find {what} not far from {near}?",
            "Near {near}, [is there|do you know] {what}?",
            "We're at {near} and need {what}[.|]",
            "Close to {near} there must be {what}[. Search for it.|, right?]",
            "Search the map around {near}: {what}",
            "I'll be at {near} later. Find {what} in the area[.|]",
            "What about {what} within walking distance of {near}?",
            "Somewhere around {near} I hope to find {what}[.|]",
            "Which is the nearest to {near}? I want {what}[.|]",
            "Help me find {what}, as near as possible to {near}[.|]",
            "Wanted: {what}. Area: {near}",
            "Starting from {near}, where is {what}?",
            "Do they have {what} in the neighbourhood of {near}?",
            "Locate {what} in the surroundings of {near}[.|]",
            "My feet hurt, is {what} anywhere near {near}?",
            "A friend staying at {near} asks for {what}[.|]",
            "map search: {what} / {near}",
            "Take me to {what} next to {near}[.|]",
        ),
        (),
    ),
    tool(
        "label",
        "print_label make_label labelPrinter stick_label label_it",
        "Print a label|Makes stickers with some words on them.|Has the label maker print a text",
        (
            argument("text", LABEL, "text label words caption", "What stands on the label"),
            argument("count", kinds.between(2, 40), "count copies how_many number", "How many", required=False),
        ),
        (
            "[Print|Make] a label that [says|reads] '{text}'[.|, please.|]",
            "[Print|Make] {count} labels with the words {text}[.|]",
            "Label: {text}",
            "[Print|I need] {count} stickers saying '{text}'[.|]",
            "[Can|Could] you print a label with the text {text}?",
            "The label should read {text}[.|]",
            "Put '{text}' on a label[.|, please.|]",
            "I'm sorting the cellar. Next label: {text}",
            "{text} - [print that on a label|one label with that]",
            "Sticker text: {text}[. Number of stickers: {count}|]",
            "My boxes all look the same, so label one '{text}'[.|]",
            "Let the label maker write {text}[.|]",
            "{count} copies of the label {text}[.|, please.]",
            'Please print "{text}" on a sticker[.|]',
            "label printer: {text}",
            "What I want on the sticker is: {text}",
            "A new label, please, with '{text}' on it[.|]",
            "Write {text} on the next label[.|]",
            "For the jars: {count} labels, text {text}[.|]",
            "We ran out of stickers with '{text}', print {count} more[.|]",
            "Run off a label reading {text}[.|]",
            "Could I get one sticker with these words: {text}?",
        ),
        (),
    ),
    tool(
        "song in a room",
        "play_song_in_room play_in_room roomMusic stream_song put_on_song",
        "Play a song in a room|Streams a title to the speaker of a room.|Puts on music somewhere in the house",
        (
            argument("song", TITLE, "song title track song_title", "Title of the song"),
            argument("room", ROOM, "room speaker zone where", "Where it plays"),
        ),
        (
            "[Play|Put on] {song} in the {room}[.|, please.|]",
            "[Play|Stream] '{song}' in the {room}[.|]",
            "In the {room}, [play|put on] {song}[.|]",
            "[Can|Could] you play {song} in the {room}?",
            "I want to hear {song} in the {room}[.|]",
            "Song {song}, room {room}",
            "Music for the {room}: {song}",
            "{room}: {song}",
            "Let {song} play in the {room}[.|]",
            "Start the song {song} on the {room} speaker[.|]",
            "The {room} is too quiet. Put on '{song}'[.|]",
            "We're dancing in the {room}, so play {song}[!|.|]",
            "Please stream the track {song} to the {room}[.|]",
            "Do you know the song {song}? Play it in the {room}[.|]",
            "My favourite is {song}; I'd love it in the {room} now[.|]",
            "Turn on the tune {song} for everyone in the {room}[.|]",
            "Time for {song}! In the {room}, please[.|]",
            "How about {song} while I clean the {room}?",
            "play {song} > {room}",
            "Send {song} to the loudspeaker in the {room}[.|]",
            "Could the {room} get some music? The title is {song}[.|]",
            "Next up in the {room}: {song}[.|]",
        ),
        (),
    ),
    tool(
        "show recording",
        "record_show tape_programme recordSeries schedule_recording dvr_record",
        "Record a show on television|Tapes a programme at a certain time.|Schedules a recording",
        (
            argument("show", TITLE, "show title programme series", "Title of the show"),
            argument("when", WHEN, "when start time at", "When it is on"),
        ),
        (
            "[Record|Tape] {show} {when}[.|, please.|]",
            "[Record|Tape] the show {show}, it's on {when}[.|]",
            "{when}, record '{show}'[.|]",
            "{show} is on {when}. [Record it.|Please record it.|I want to keep it.]",
            "[Can|Could] you record {show} {when}?",
            "I'll miss {show} {when}, so tape it for me[.|]",
            "Recording: {show}, {when}",
            "Don't let me miss {show}. It runs {when}, record it[.|]",
            "We won't be home {when}, please record '{show}'[.|]",
            "Set the recorder for {show} {when}[.|]",
            "My son loves '{show}'; it will be shown {when}, tape it[.|]",
            "Schedule a recording. Show: {show}. Time: {when}",
            "{when} there's a new part of {show}. Record that[.|]",
            "Save {show} for later, it starts {when}[.|]",
            "Keep a copy of '{show}' that airs {when}[.|]",
            "They're showing {show} {when}, could you tape it?",
            "The television should record {show} {when}[.|]",
            "record {show} / {when}",
            "I can't watch {show} live {when}; a recording would be great[.|]",
            "Programme the recorder: '{show}', {when}[.|]",
            "Would you catch {show} for me {when}? On tape, I mean.",
            "What's on {when}? If it's {show}, record it[.|]",
        ),
        (),
    ),
    tool(
        "trip",
        "plan_trip find_trip tripPlanner plan_journey get_me_there",
        "Plan a trip from one place to another|Finds out how to travel between two spots.|Journey planner",
        (
            argument("start", SPOT, "start origin from_place departure", "Where the trip begins"),
            argument("end", SPOT, "end destination to_place arrival", "Where the trip goes"),
            argument("way", TRAVEL, "way mode means how", "How to travel", required=False),
        ),
        (
            "[How do I get|Plan a trip|I want to go] from {start} to {end}[ {way}|][?|]",
            "From {start} to {end}[, {way}|][, please|][.|]",
            "[Take|Bring] me to {end} from {start}[.|]",
            "I'm at {start} and have to get to {end}[.|, {way} if possible.]",
            "[Can|Could] you plan a trip from {start} to {end}?",
            "to {end} from {start} {way}",
            "We leave from {start}, our destination is {end}[.|]",
            "Trip to {end}, starting at {start}[, {way}|][.|]",
            "Which way is best from {start} to {end}?",
            "Start: {start}. Destination: {end}.",
            "My aunt travels {way} from {start} to {end}; plan that[.|]",
            "I'd like to reach {end}. I set off at {start}[.|]",
            "Tomorrow we go {way} to {end}, starting from {start}[.|]",
            "What's the fastest way to {end} if I start at {start}?",
            "Plan my journey: {start} to {end}",
            "{start} to {end} {way}[, please|]",
            "Find a connection between {start} and {end}[.|]",
            "Getting to {end} from {start} {way}, how does that work?",
            "Let's travel from {start} to {end} {way}[.|]",
            "I need to be at {end} soon and I'm still at {start}[. Plan the trip.|, how do I go?]",
            "{way}, from {start} to {end}[.|]",
            "Once we've seen {start}, we want to visit {end}. How do we travel?",
        ),
        (),
    ),
    tool(
        "lift offer",
        "offer_ride share_ride offerLift carpool_add post_ride",
        "Offer a lift in one's car|Shares a ride between two places.|Adds a trip to the car pool",
        (
            argument("start", SPOT, "from_where start pickup origin", "Where the ride starts"),
            argument("end", SPOT, "to_where destination end dropoff", "Where the ride ends"),
            argument("when", WHEN, "when departure time leaves", "When the car leaves"),
        ),
        (
            "[Offer|I'm offering] a lift from {start} to {end}, {when}[.|]",
            "I'm driving from {start} to {end} {when}[.|, who wants to come?]",
            "Lift offer: {start} to {end}, {when}",
            "{when} I drive from {start} to {end}. [There's room in my car.|Offer the seats.]",
            "[Can|Could] you offer my free seats? {start} to {end}, {when}[.|]",
            "Free seats in my car {when}! From {start} to {end}[.|]",
            "My car goes to {end} {when}, starting at {start}. Share the ride[.|]",
            "ride share: from {start}, to {end}, {when}",
            "Put in the car pool: {when}, {start} to {end}[.|]",
            "I can take people along to {end}. I leave {start} {when}[.|]",
            "Anyone need a ride from {start} to {end}? We leave {when}[.|]",
            "We still have space in the van {when}, going from {start} to {end}[.|]",
            "Post a ride. Start {start}, end {end}, departure {when}",
            "I could give somebody a lift from {start} to {end} {when}[.|]",
            "Departing {when} at {start}, destination {end}. Offer that as a lift[.|]",
            "Please announce my ride to {end}: we set off {when} from {start}[.|]",
            "Going to {end}, coming from {start}, leaving {when}: two seats free[.|]",
            "Add a shared ride {when} that starts at {start} and ends at {end}[.|]",
            "Not to drive alone {when}, I offer a lift from {start} to {end}[.|]",
            "Who'd like to join me {when}? Trip from {start} to {end}[.|]",
            "The trip begins at {start}, it ends at {end}, and I leave {when}[.|]",
            "Let others ride with me to {end} {when}; I start from {start}[.|]",
        ),
        (),
    ),
    tool(
        "doctor's visit",
        "arrange_doctor_visit see_doctor visitDoctor medical_visit get_seen",
        "Arrange a visit to a doctor for a reason|Says what hurts and whom to see.|Requests a medical consultation",
        (
            argument("doctor", DOCTOR, "doctor kind_of_doctor specialist whom", "Which sort of doctor"),
            argument("reason", ILL, "reason complaint problem symptoms", "Why the patient comes"),
            argument("day", DAY, "day weekday on_day", "Which day", required=False),
        ),
        (
            "[Arrange|Set up] a visit to the {doctor} for {reason}[.|, please.|]",
            "I [need|want|have] to see the {doctor} about {reason}[.| on {day}.|]",
            "[Can|Could] I see the {doctor} on {day}? It's about {reason}[.|]",
            "I have {reason}. [Send me to|Get me in with|I'd better see] the {doctor}[.|]",
            "{doctor}: {reason}[, {day}|]",
            "My daughter must see the {doctor} because of {reason}[.|]",
            "On {day} I'd like to go to the {doctor} with {reason}[.|]",
            "It's {reason} again, I need the {doctor}[.|]",
            "What I have is {reason}, so the {doctor} should take a look[.|]",
            "Book the {doctor} for me. Reason: {reason}[. Day: {day}|]",
            "Is the {doctor} free on {day}? Reason for the visit: {reason}[.|]",
            "visit {doctor}, {reason}",
            "Please get me seen by the {doctor}, the reason is {reason}[.|]",
            "The reason I call is {reason}. When can the {doctor} see me?",
            "Because of {reason}, my husband needs the {doctor}[.|]",
            "I worry about {reason} and want the {doctor} to check[.|]",
            "Make it the {doctor}, {day} suits me. The matter: {reason}",
            "Tell the {doctor} that I'd come on {day} for {reason}[.|]",
            "An appointment for {reason}, please, with the {doctor}[.|]",
            "I can't wait any longer with {reason}. The {doctor} on {day}, please[.|]",
            "Would the {doctor} have a look? I've come about {reason}[.|]",
            "For {reason} one goes to the {doctor}, right? Arrange that[.|]",
        ),
        (),
    ),
    tool(
        "repair visit",
        "call_craftsman book_repair repairVisit request_handyman send_for_repair",
        "Call a craftsman to repair something|Arranges for somebody to fix a fault at home.|Books a repair visit",
        (
            argument("craft", CRAFT, "trade craftsman who_comes profession", "Who should come"),
            argument("fault", PROBLEM, "fault problem damage what", "What is wrong"),
            argument("when", WHEN, "when time preferred_time", "When to come", required=False),
        ),
        (
            "[Call|Send for|Get] the {craft}: {fault}[.|]",
            "[Book|Call] the {craft} to come {when}, {fault}[.|]",
            "We need the {craft} because {fault}[.|]",
            "{fault}. [Call|Get] the {craft}[.|, please.|]",
            "[Can|Could] the {craft} come {when}? The fault: {fault}",
            "{craft}, {fault}[, {when}|]",
            "I think this is a job for the {craft}, since {fault}[.|]",
            "Is the {craft} able to come {when}? Tell them that {fault}[.|]",
            "Please tell the {craft} that {fault}[.|]",
            "Emergency! Ring the {craft} and say {fault}[.|]",
            "Ask the {craft} to come round {when}. The trouble is that {fault}[.|]",
            "For the {craft}: {fault}",
            "The {craft} has to come, {fault}[.|]",
            "repair: {fault} / {craft}",
            "Our landlord wants us to call the {craft} and explain that {fault}[.|]",
            "Who can help? Probably the {craft}. What's wrong: {fault}",
            "As {fault}, I'd like a visit from the {craft} {when}[.|]",
            "Send the {craft} over {when}, the reason being that {fault}[.|]",
            "Would you phone the {craft}? Just say that {fault}[.|]",
            "The {craft} is what we need. Problem: {fault}[. Time: {when}|]",
            "I can't fix it myself, so book the {craft}: {fault}",
            "Help, {fault}! [Get|Call] the {craft} right away[.|]",
        ),
        (),
    ),
    tool(
        "feeling",
        "log_feeling diary_mood writeFeeling mood_diary save_mood",
        "Write a feeling into the diary|Keeps how one feels and why.|Records today's mood with its cause",
        (
            argument("feeling", FEELING, "feeling mood emotion how", "How one feels"),
            argument("cause", OCCURRENCE, "cause reason because why", "Why one feels so"),
        ),
        (
            "[I feel|I'm feeling] {feeling} because {cause}[.|. Put it in my diary.|]",
            "Diary: I'm {feeling} because {cause}[.|]",
            "[Write|Note] in my diary that I feel {feeling} since {cause}[.|]",
            "Today I feel {feeling}. [The reason: |It's because ]{cause}[.|]",
            "mood {feeling}, reason: {cause}",
            "Because {cause}, I'm {feeling}[. Note my mood.|. Diary, please.]",
            "[Can|Could] you log my mood? It's {feeling}, because {cause}[.|]",
            "Mood: {feeling}. Why: {cause}",
            "Dear diary, {cause} and I feel {feeling}[.|]",
            "My feeling right now: {feeling}. The cause: {cause}",
            "How do I feel? I'd say {feeling}, because {cause}[.|]",
            "Save how I felt today, namely {feeling}. Cause: {cause}",
            "It's no wonder I'm {feeling}: {cause}[.|]",
            "For the mood diary: {feeling}, as {cause}[.|]",
            "{feeling} is how I feel, since {cause}[.|]",
            "Since {cause}, I have been {feeling}[. Write that down.|.|]",
            "Add to my journal: feeling {feeling} because {cause}[.|]",
            "I woke up {feeling}, and that's because {cause}[. Record that.|.]",
            "Today's entry. Feeling: {feeling}. Reason: {cause}",
            "You want to know why I feel {feeling}? Well, {cause}[.|]",
            "Keep in my diary that {cause}, which makes me feel {feeling}[.|]",
            "I must admit I'm {feeling} today. Reason: {cause}",
        ),
        (),
    ),
    tool(
        "question to a colleague",
        "ask_colleague question_to askPerson put_question ask_coworker",
        "Ask a colleague a question|Puts a question to somebody at work.|Sends a question and waits for the answer",
        (
            argument("who", CITIZEN, "colleague person who whom", "Who is asked"),
            argument("question", QUESTION, "question query text what", "The question"),
        ),
        (
            "[Ask|Please ask] {who}: {question}[?|]",
            "Question for {who}: {question}[?|]",
            "I have a question for {who}, it's this: {question}[?|]",
            "[Can|Could] you ask {who} the following? {question}",
            "ask {who} {question}",
            "Put this question to {who}: {question}[?|]",
            '"{question}?" - ask {who} that[, please|][.|]',
            "{who} will know. Ask: {question}[?|]",
            "I wonder, {question}? {who} may have the answer, so ask[.|]",
            "Find out from {who}: {question}[?|]",
            "Maybe {who} can tell us: {question}[?|] Ask, please.",
            "{question}? [Ask {who}.|Check with {who}.|That's a question for {who}.]",
            "Send a question to {who}, namely: {question}[?|]",
            "There's something I need to ask {who}: {question}[?|]",
            "Write to {who} and ask: {question}[?|]",
            "to {who}: {question}?",
            "I keep forgetting to ask {who} this: {question}[?|]",
            "Would {who} know the answer? The question is: {question}[?|]",
            "My question goes to {who}. {question}?",
            "Get in touch with {who} with the question: {question}[?|]",
            "Here's one for {who}: {question}[?|]",
            "Since {who} sits next to you, ask this: {question}[?|]",
        ),
        (),
    ),
    tool(
        "enquiry",
        "enquire_at ask_shop makeEnquiry call_and_ask find_out_at",
        "Enquire somewhere|Asks a shop or an office about something.|Calls a place and finds something out",
        (
            argument("where", BUSINESS, "where place shop business", "Who is called"),
            argument("question", ENQUIRY, "question enquiry what about", "What to find out"),
        ),
        (
            "[Ask|Call and ask] {where} {question}[.|, please.|]",
            "[Find out|Enquire] at {where} {question}[.|]",
            "I'd like to know from {where} {question}[.|]",
            "[Can|Could] you ask {where} {question}?",
            "[Phone|Ring] {where} and ask {question}[.|]",
            "Enquiry to {where}: {question}",
            "Please check with {where} {question}[.|]",
            "Do you know {question}? {where} should be able to say, ask there[.|]",
            "I wonder {question}. Call {where}[.|]",
            "{where} can tell us {question}. Ask them[.|]",
            "Have {where} tell me {question}[.|]",
            "Before I go to {where}, find out {question}[.|]",
            "ask at {where} {question}",
            "Nobody at home knows {question}, so ask {where}[.|]",
            "Could somebody at {where} say {question}?",
            "My question to {where} is {question}[.|]",
            "Write to {where} and enquire {question}[.|]",
            "The website of {where} doesn't say {question}. Please ask[.|]",
            "Get hold of {where}, I need to know {question}[.|]",
            "Place: {where}. To find out: {question}",
            "Would you mind asking {where} {question}?",
            "It depends on {question}; get that from {where}[.|]",
        ),
        (),
    ),
    tool(
        "travel phrase",
        "say_abroad phrase_in_language travelPhrase sentence_in how_to_say",
        "Say a sentence in a foreign language|Puts a traveller's phrase into another tongue.|Phrase book for travels",
        (
            argument("phrase", FOREIGN, "phrase sentence what_to_say text", "The sentence"),
            argument("language", LANGUAGE, "language tongue target lang", "Which language"),
        ),
        (
            "[How do I|How would I] say '{phrase}' in {language}?",
            "[Say|Put] '{phrase}' in {language}[.|, please.|]",
            '"{phrase}" in {language}[, please|][.|]',
            "In {language}: {phrase}",
            "[Can|Could] you say {phrase} in {language}?",
            "I don't speak {language}. What's the phrase for '{phrase}'?",
            "{language} for '{phrase}'[?|]",
            "Teach me to say '{phrase}' in {language}[.|]",
            "My sentence is: {phrase}. The language is {language}[.|]",
            "Put this sentence into {language}: {phrase}",
            "The waiter only understands {language}, and I want to say: {phrase}",
            "'{phrase}' - [what is that|how do you put that] in {language}?",
            "I need this in {language}: {phrase}",
            "We're abroad, so tell me the {language} for: {phrase}",
            "phrase book {language}: {phrase}",
            "What do I say in {language} when I mean '{phrase}'?",
            "For our holiday I'd like to know '{phrase}' in {language}[.|]",
            'Let me hear "{phrase}" in {language}[.|]',
            "Turn the sentence '{phrase}' into {language}[.|]",
            "{language}, please! I want to tell the driver: {phrase}",
            "How would a native speaker of {language} say '{phrase}'?",
            "Sentence: {phrase}; language: {language}",
        ),
        (),
    ),
    tool(
        "feedback with stars",
        "leave_feedback write_feedback starFeedback give_stars post_feedback",
        "Leave feedback with stars|Writes what a guest thought of a place.|Gives one to five stars and a comment",
        (
            argument("place", BUSINESS, "place business shop about", "What the feedback is about"),
            argument("stars", STARS, "stars score points out_of_five", "One to five"),
            argument("comment", COMMENT, "comment text opinion words", "What you thought"),
        ),
        (
            "[Give|Leave] {place} {stars} stars and write: {comment}[.|]",
            "{stars} stars for {place}: {comment}",
            "[Leave|Post] feedback for {place}, {stars} stars, '{comment}'[.|]",
            "I'd give {place} {stars} out of 5. My comment: {comment}",
            "Feedback on {place}: {comment}. Stars: {stars}",
            "[Can|Could] you post {stars} stars for {place} with the comment '{comment}'?",
            '"{comment}" - that\'s my feedback on {place}, {stars} stars[.|]',
            "We were at {place} yesterday; {stars} stars, and write '{comment}'[.|]",
            "{place}, {stars} stars, {comment}",
            "My verdict on {place} is {stars} stars. Text: {comment}",
            "Tell the world about {place}: {comment}. I give it {stars} stars[.|]",
            "Only {stars} stars from me for {place}, with the words '{comment}'[.|]",
            "Write a feedback note about {place} saying {comment}. Stars: {stars}[.|]",
            "How was {place}? I'd say '{comment}', which makes {stars} stars[.|]",
            "For {place} I'm leaving {stars} stars. Comment: {comment}",
            "{stars}/5 for {place}, comment '{comment}'[.|]",
            "Please note my opinion of {place}. It gets {stars} stars: {comment}",
            "stars {stars}, place {place}, comment: {comment}",
            "Everybody asks me about {place}. Post '{comment}' with {stars} stars[.|]",
            "They asked for feedback at {place}, so send {stars} stars and '{comment}'[.|]",
            "After a day at {place} I'd award {stars} stars and add: {comment}",
            "Rate our visit to {place} with {stars} stars, remark: {comment}",
        ),
        (),
    ),
    tool(
        "sticky note",
        "stick_note leave_sticky stickyNote put_up_note post_it",
        "Stick a note onto something|Leaves a sticky note at a spot in the house.|Puts up a small paper with words",
        (
            argument("text", TEXT, "text words note_text message", "What stands on the note"),
            argument("surface", SURFACE, "spot surface where stuck_to", "What it is stuck to"),
        ),
        (
            "[Stick|Put|Leave] a note on the {surface}: {text}[.|]",
            "[Put|Leave] a sticky note saying '{text}' on the {surface}[.|]",
            "On the {surface}, [stick|leave] a note that {text}[.|]",
            "[Can|Could] you stick a note on the {surface}? It should say: {text}",
            "Sticky note for the {surface}: {text}",
            '"{text}" - stick that on the {surface}[, please|][.|]',
            "I want everybody to read '{text}' on the {surface}[.|]",
            "Write '{text}' on a sticky note and stick it to the {surface}[.|]",
            "The {surface} needs a note: {text}",
            "Post a note on the {surface} so that all know that {text}[.|]",
            "note on {surface}: {text}",
            "There should be a yellow note on the {surface} that says {text}[.|]",
            "Fix a little paper to the {surface}, with the words '{text}'[.|]",
            "Attach a note to the {surface}. Text: {text}",
            "My family never listens. Put it on the {surface}: {text}",
            "For those who pass the {surface}: {text}. Stick up a note[.|]",
            "Please leave '{text}' as a note on the {surface}[.|]",
            "Hang a note on the {surface} reading: {text}",
            "Make a sticky note: {text}. Place: {surface}",
            "Tape a message to the {surface}: {text}",
            "Let's remind everyone with a note on the {surface}, '{text}'[.|]",
            "A note goes on the {surface}, it reads '{text}'[.|]",
        ),
        (),
    ),
    tool(
        "idea",
        "jot_idea save_idea ideaBox capture_thought keep_idea",
        "Jot down an idea|Saves a thought before it is forgotten.|Keeps a bright idea for later",
        (argument("idea", IDEA, "idea thought text what", "The idea"),),
        (
            "[I have|I've got|Here's] an idea: {idea}[.|]",
            "[Save|Keep|Jot down] this idea: {idea}[.|]",
            "Idea: {idea}",
            "[Can|Could] you keep an idea for me? {idea}",
            "What about this: {idea}? Save the idea[.|]",
            "My new idea is {idea}[.|]",
            "It just came to me: {idea}. Jot it down[.|]",
            "'{idea}' - [save that idea|keep that thought][, please|][.|]",
            "I woke up with the idea '{idea}'[. Keep it.|.|]",
            "Bright idea: {idea}",
            "Don't let me forget this thought: {idea}",
            "Put it with my ideas: {idea}",
            "idea box: {idea}",
            "For the ideas notebook: {idea}[.|]",
            "How does this sound: {idea}? Note it as an idea[.|]",
            "Somebody should try this: {idea}. Add it to the ideas[.|]",
            "In the shower I thought of something: {idea}[.|]",
            "Remember my idea? It was {idea}. Please keep it[.|]",
            "Another idea for the collection: {idea}",
            "Quick, write down my idea: {idea}",
            "Capture this thought, please: {idea}",
            "An idea worth keeping is '{idea}'[.|]",
        ),
        (),
    ),
    tool(
        "storage place",
        "remember_where store_location whereIsIt note_storage keep_place",
        "Remember where something is kept"
        "|Notes in which box or drawer a thing lies.|Keeps the storage place of a thing",
        (
            argument("thing", BELONGING, "thing item object what", "What is kept"),
            argument("spot", CONTAINER, "spot container kept_in where", "In what it lies"),
        ),
        (
            "[Remember|Note] that {thing} is in the {spot}[.|]",
            "[I put|I've put] {thing} in the {spot}[.|. Remember that.|]",
            "In the {spot} [there is|I keep] {thing}[.|. Note it.]",
            "[Can|Could] you remember that I keep {thing} in the {spot}?",
            "Where's {thing}? In the {spot}. Don't forget it[.|]",
            "{thing}: in the {spot}",
            "From now on the {spot} is where you'll find {thing}[.|]",
            "I always search for {thing}. Note that the place is the {spot}[.|]",
            "Keep in mind: {thing} lives in the {spot}[.|]",
            "Stored {thing} in the {spot}[.|]",
            "We moved {thing} into the {spot}[.|. Please remember.]",
            "thing: {thing}, kept in: {spot}",
            "The {spot} now holds {thing}[.|]",
            "If anyone asks for {thing}, it's the {spot} they should look in[.|]",
            "Save the place of {thing}, namely the {spot}[.|]",
            "I've hidden {thing} in the {spot}[.|, keep it secret.]",
            "Write down where I left {thing}, in the {spot}[.|]",
            "Inside the {spot} lies {thing}[.|. Make a note of it.]",
            "Just so you know, {thing} went into the {spot}[.|]",
            "The right place for {thing} is in the {spot}[. Remember this.|.|]",
            "My wife put {thing} away in the {spot}[.|, please note that.]",
            "Nobody will find {thing} unless you remember the {spot}[.|]",
        ),
        (),
    ),
    tool(
        "lending",
        "record_lending lend_item lentTo note_loan who_borrowed",
        "Note who has borrowed something|Keeps track of things lent to people.|Records a loan among friends",
        (
            argument("thing", BELONGING, "thing item object lent", "What was lent"),
            argument("who", CITIZEN, "borrower person to_whom who", "Who has it now"),
            argument("until", WHEN, "back_by until return return_time", "When it comes back", required=False),
        ),
        (
            "[I lent|I've lent|We lent] {thing} to {who}[.|]",
            "[Note|Write down] that {who} [borrowed|has] {thing}[.|]",
            "{who} has borrowed {thing}[. It comes back {until}.|.|]",
            "[Can|Could] you note that I gave {thing} to {who}?",
            "Lent to {who}: {thing}[, back {until}|]",
            "{thing} is with {who} now[.|. Keep track of it.]",
            "I let {who} take {thing}, to be returned {until}[.|]",
            "{who} took {thing} home, [write it down|make a note][.|]",
            "Don't let me forget who has {thing}: it's {who}[.|]",
            "borrowed by {who}: {thing}",
            "If I look for {thing}, remember that {who} borrowed it[.|]",
            "On loan: {thing}. Person: {who}",
            "{who} asked for {thing} and I said yes. Record the loan[.|]",
            "Put {thing} on the lending list under {who}[.|]",
            "{who} wants to use {thing}. It's back {until}, note the loan[.|]",
            "Keep track: {who} walked off with {thing}[.|]",
            "This morning I handed {thing} to {who}[.|. It's only lent.]",
            "The one who borrowed {thing} is {who}[.|]",
            "My friend {who} is using {thing} for a while, note that[.|]",
            "Loan: {who}, {thing}[, until: {until}|]",
            "I'd like {thing} back one day; {who} has it[. Save that.|.|]",
            "Record that {thing} was lent and that {who} has to return it {until}[.|]",
        ),
        (),
    ),
    tool(
        "declining",
        "decline_invitation turn_down declineInvite cancel_attendance say_no",
        "Decline an invitation|Tells a host that one cannot come, and why.|Turns down what somebody has planned",
        (
            argument("host", CITIZEN, "host person inviter who", "Who has invited"),
            argument("reason", OCCURRENCE, "reason excuse why cause", "Why one cannot come"),
        ),
        (
            "[Tell|Write to] {host} I can't come because {reason}[.|]",
            "[Decline|Turn down] {host}'s invitation, [since|because] {reason}[.|]",
            "I can't make it to {host}'s party: {reason}[.|. Please decline.]",
            "[Can|Could] you decline {host}'s invitation? The reason: {reason}",
            "Say no to {host}, because {reason}[.|]",
            "{host} has invited me but {reason}. [Decline, please.|Turn it down.]",
            "Because {reason}, I have to say no to {host}[.|]",
            "Excuse me from {host}'s dinner with the reason that {reason}[.|]",
            "decline {host}: {reason}",
            "Let {host} know that we won't be coming, as {reason}[.|]",
            "I'd love to see {host}, but {reason}, so decline[.|]",
            "My answer to {host} is no. Reason: {reason}",
            "We must cancel on {host} because {reason}[.|]",
            "Host: {host}. I can't attend because {reason}[.|]",
            "Unfortunately {reason}. Tell {host} that I'm not coming[.|]",
            "Send my regrets to {host}: {reason}",
            "I won't be at {host}'s wedding. Decline and say that {reason}[.|]",
            "Please make my excuses to {host}. {reason}, that's why[.|]",
            "What shall I tell {host}? I'm not coming because {reason}[.|]",
            "Refuse {host}'s kind invitation and explain that {reason}[.|]",
            "No party at {host}'s for me, the reason is that {reason}[.|]",
            "Inform {host} that I must stay away since {reason}[.|]",
        ),
        (),
    ),
    tool(
        "dream",
        "write_dream dream_journal saveDream log_dream keep_dream",
        "Write down a dream|Keeps what one dreamt last night.|Adds an entry to the dream journal",
        (argument("dream", DREAM, "dream text what content", "What was dreamt"),),
        (
            "[I dreamt|I dreamed|Last night I dreamt] that {dream}[.|]",
            "[Write|Note] in my dream journal: {dream}[.|]",
            "My dream: {dream}",
            "Dream journal: {dream}[.|]",
            "[Can|Could] you write down my dream? {dream}",
            "In my dream {dream}[.|. Please keep it.]",
            "What a strange night! I dreamt that {dream}[.|]",
            "Save the dream in which {dream}[.|]",
            "dream: {dream}",
            "I had a dream last night, {dream}[.|]",
            "Here is what I dreamt: {dream}",
            "I woke up at five after dreaming that {dream}[.|]",
            "'{dream}' - that was my dream, write it down[.|]",
            "Before it fades, note my dream: {dream}",
            "Keep this dream for me: {dream}",
            "My daughter dreamt that {dream}. Put it in the journal[.|]",
            "It was only a dream, but {dream}[.|]",
            "The dream went like this: {dream}",
            "Add a dream. Content: {dream}",
            "In my sleep {dream}[. Log the dream.|. Add it to my dreams.]",
            "Tonight's dream, for the journal: {dream}[.|]",
            "Please record that I had a dream where {dream}[.|]",
        ),
        (),
    ),
    tool(
        "card text",
        "write_card greeting_card cardWithText send_card post_card",
        "Write a card for an occasion|Prepares a greeting card with words inside.|Sends a paper card to a person",
        (
            argument("who", CITIZEN, "recipient who person to", "Who gets the card"),
            argument("occasion", OCCASION, "occasion event reason celebration", "What is celebrated"),
            argument("text", CARD, "text inside words message", "What is written inside"),
        ),
        (
            "[Write|Send] {who} a card for the {occasion}: {text}[.|]",
            "[Prepare|Make] a {occasion} card for {who} with the text '{text}'[.|]",
            "Card for {who}, {occasion}, text: {text}",
            "The {occasion} card for {who} should say {text}[.|]",
            "[Can|Could] you send {who} a {occasion} card saying '{text}'?",
            "It's time for {who}'s {occasion} card. Write inside: {text}",
            "{who} celebrates a {occasion}, so send a card with '{text}'[.|]",
            "Inside the {occasion} card to {who}, write {text}[.|]",
            "For the {occasion} of {who}, post a card. Words: {text}",
            '"{text}" should be in the {occasion} card that goes to {who}[.|]',
            "I almost forgot {who}'s {occasion}! Send a card: {text}",
            "occasion {occasion}, to {who}, card text {text}",
            "Get a paper card for {who}. Occasion: {occasion}. Inside: {text}",
            "Put '{text}' into a {occasion} card and mail it to {who}[.|]",
            "To {who} goes a {occasion} card that reads {text}[.|]",
            "We want to wish {who} well for the {occasion}; card text: {text}",
            "Please design a card. It's {who}'s {occasion}, and the words are '{text}'[.|]",
            "How about a card to {who} for the {occasion}? Let it say: {text}",
            "{occasion} card, {who}, '{text}'",
            "Order a {occasion} card with '{text}' printed inside for {who}[.|]",
            "My card for {who}'s {occasion} needs a text, take '{text}'[.|]",
            "Let's surprise {who} with a {occasion} card. It says: {text}",
        ),
        (),
    ),
    tool(
        "flower delivery",
        "send_flowers order_flowers flowerDelivery deliver_bouquet bouquet",
        "Send somebody flowers|Orders a bouquet with a card.|Has the florist deliver flowers to a person",
        (
            argument("who", CITIZEN, "recipient who person for_whom", "Who gets the flowers"),
            argument("flowers", FLOWERS, "flowers bouquet which arrangement", "Which flowers"),
            argument("card", CARD, "card card_text greeting words", "What the card says", required=False),
        ),
        (
            "[Send|Deliver|Order] {flowers} to {who}[.|, please.|]",
            "[Send|Order] {flowers} for {who} with a card saying '{card}'[.|]",
            "{who} gets {flowers}[.|. The card says: {card}]",
            "Flowers for {who}: {flowers}[. Card: {card}|]",
            "[Can|Could] the florist deliver {flowers} to {who}?",
            "I'd like to surprise {who} with {flowers}[.|]",
            "For {who}, {flowers}[, card text '{card}'|][.|]",
            "{who} is in hospital. Have {flowers} sent there[.|]",
            "Please get {flowers} delivered to {who}[.|]",
            "{flowers} for {who}, and on the card: {card}",
            "It's Mother's Day, so send {flowers} to {who}[.|]",
            "What does {who} like best? It's {flowers}, so order that[.|]",
            "Would you send {who} {flowers}?",
            "flowers={flowers} to={who}",
            "Cheer up {who} with {flowers}[.|]",
            "Choose {flowers} from the florist and let {who} have it[.|]",
            "I'm in trouble with {who}. Send {flowers}. On the card write '{card}'[.|]",
            "Make it {flowers} this time, for {who}[.|]",
            "Recipient: {who}. Bouquet: {flowers}[. Card: {card}|]",
            "Nothing says sorry like {flowers}. Deliver that to {who}[.|]",
            "My order at the florist's is {flowers}, for {who}[.|]",
            "Let the flower shop bring {who} {flowers}[.|]",
        ),
        (),
    ),
    tool(
        "cake inscription",
        "order_cake cake_with_text cakeInscription bake_to_order decorate_cake",
        "Order a cake with words on it"
        "|Has the pastry shop write on a cake.|Orders a decorated cake with an inscription",
        (
            argument("cake", CAKE, "cake cake_type kind flavour", "Which cake"),
            argument("text", CARD, "text inscription words icing_text", "What is written on it"),
        ),
        (
            "[Order|Bake|I'd like] the {cake} with '{text}' [on it|on top|in icing][.|]",
            "[Write|Put] '{text}' on the {cake}[.|, please.|]",
            "Cake: {cake}. Inscription: {text}",
            "The {cake} should say '{text}'[.|]",
            "[Can|Could] you order the {cake} that says '{text}'?",
            "{cake}, with the words: {text}",
            "For the party we need the {cake} reading '{text}'[.|]",
            "On the {cake} I want the words {text}[.|]",
            "'{text}' goes on top of the {cake}[.|]",
            "One {cake}, please. In icing: {text}",
            "Have the baker decorate the {cake} with the inscription '{text}'[.|]",
            "Let them write {text} on our {cake}[.|]",
            "Our {cake} needs an inscription, take '{text}'[.|]",
            "cake order {cake} text {text}",
            "How much is the {cake}? Order it, and it must read '{text}'[.|]",
            "Grandma wishes for the {cake}. The sugar letters: {text}",
            "One {cake} from the pastry shop, with '{text}' in sugar letters[.|]",
            "Please have '{text}' piped onto the {cake}[.|]",
            "We'd like to order the {cake}; the writing on it is {text}[.|]",
            "Tell the pastry shop: {cake}, inscription '{text}'[.|]",
            "What goes on the {cake}? Let it be '{text}'[.|]",
            "Text for the icing: {text}. Kind of cake: {cake}",
        ),
        (),
    ),
    tool(
        "notice board",
        "pin_notice hang_notice noticeBoard put_up_sign post_notice",
        "Put up a notice in a place|Pins a paper to the board for everybody.|Hangs up a sign for the public",
        (
            argument("text", CALL, "notice text words sign_text", "What the notice says"),
            argument("place", HOST, "place where board location", "Where it hangs"),
        ),
        (
            "[Put up|Hang up|Pin] a notice at {place}: {text}[.|]",
            "[Hang|Put] a sign saying '{text}' at {place}[.|]",
            "Notice for the board at {place}: {text}",
            "At {place}, [pin|put up] a notice that says {text}[.|]",
            "[Can|Could] you put up a notice at {place}? Text: {text}",
            "'{text}' - hang that up at {place}[, please|][.|]",
            "There should be a sign at {place}. It reads: {text}",
            "Let a sign at {place} say '{text}'[.|]",
            "I want '{text}' on the board at {place}[.|]",
            "People at {place} ought to read this: {text}",
            "notice at {place}: {text}",
            "Make a poster with the words '{text}' and hang it at {place}[.|]",
            "The board at {place} is empty. Pin up: {text}",
            "Please write a public notice, '{text}', and fix it at {place}[.|]",
            "For visitors of {place}: {text}. Hang up a notice[.|]",
            "Where? At {place}. What does the notice say? {text}",
            "Place a sign in front of {place} with the text '{text}'[.|]",
            "We need a notice for {place}, which says: {text}",
            "Everybody passes {place}, so put the notice there: {text}",
            "Print '{text}' as a notice and pin it to the board at {place}[.|]",
            "Sign: {text}. Location: {place}",
            "Have a notice hung at {place} reading {text}[.|]",
        ),
        (),
    ),
    tool(
        "classified ad",
        "place_ad sell_item classifiedAd offer_for_sale advertise_item",
        "Put something up for sale"
        "|Places an ad for a used thing with its price.|Offers an item in the classified ads",
        (
            argument("thing", FOR_SALE, "thing item offer what", "What is sold"),
            argument("price", kinds.between(2, 950), "price asking_price amount euros", "How much it costs"),
            argument("contact", CITIZEN, "contact seller ask_for person", "Whom to ask", required=False),
        ),
        (
            "[Sell|I'm selling|I want to sell] {thing} for {price} euros[.|]",
            "[Place|Put in] an ad: {thing}, {price} dollars[.|]",
            "For sale: {thing}, {price} euros[. Contact: {contact}|]",
            "{thing} for sale, {price}[ euros|]",
            "[Can|Could] you advertise {thing} at {price} pounds?",
            "Put {thing} up for sale, price {price}[.|]",
            "We're moving and have to sell {thing}. {price} euros would be fine[.|]",
            "My ad: {thing} in good condition, asking price {price}[, ask for {contact}|][.|]",
            "I'd take {price} euros for {thing}. Put it in the ads[.|]",
            "Offer {thing} for {price} in the classified ads[.|]",
            "Who'd like to buy {thing}? It costs {price}. Place an ad[.|]",
            "ad: {thing} / {price}",
            "There's no room left for {thing}, so sell it at {price} dollars[.|]",
            "Advertise that we have {thing} for {price} euros, contact {contact}[.|]",
            "Price {price}, item {thing}. Put it on the market[.|]",
            "Write an ad for {thing}. The buyer pays {price}[.|]",
            "Nobody uses {thing} any more. Let's ask {price} for it in an ad[.|]",
            "Up for grabs: {thing}, {price} euros[.|]",
            "In the paper, offer {thing} at a price of {price}[.|]",
            "How do I sell {thing}? Just post it for {price} euros[.|]",
            "I hope to get {price} euros for {thing}, so list it among the ads[.|]",
            "Seller {contact}, {thing}, {price} euros",
        ),
        (),
    ),
    tool(
        "photo caption",
        "caption_photo add_caption photoCaption write_under_picture set_caption",
        "Write a caption under a photo|Adds a line of words to a picture by its number.|Captions an image",
        (
            argument("number", kinds.between(1, 900), "photo_number photo picture number", "Number of the photo"),
            argument("caption", THEME, "caption words line text", "What stands under it"),
        ),
        (
            "[Caption|Label] photo {number} '{caption}'[.|, please.|]",
            "[Write|Put] '{caption}' under photo {number}[.|]",
            "Caption for photo {number}: {caption}",
            "Photo {number} [shows|is] {caption}. [Use that as the caption.|Caption it like that.]",
            "[Can|Could] you add the caption '{caption}' to picture {number}?",
            "Under picture {number} it should say {caption}[.|]",
            "photo {number}: {caption}",
            "The caption of photo {number} shall be {caption}[.|]",
            "'{caption}' is a good caption for picture {number}[.|]",
            "Give photo {number} the caption {caption}[.|]",
            "For picture number {number} I thought of the caption '{caption}'[.|]",
            "What to write under photo {number}? I'd say: {caption}",
            "Add words to image {number}: {caption}",
            "My album needs captions. Photo {number}: {caption}",
            "Change the line under photo {number} to {caption}[.|]",
            "Picture {number} still has no caption, take '{caption}'[.|]",
            "Let the caption read {caption}. It's photo {number}[.|]",
            "caption {number} {caption}",
            "I'd call picture {number} '{caption}', so caption it that way[.|]",
            "Set '{caption}' as caption on photo {number}[.|]",
            "Please type this under photo number {number}: {caption}",
            "Image {number} gets the words {caption} beneath it[.|]",
        ),
        (),
    ),
    tool(
        "dinner plan",
        "plan_meal set_dinner mealPlan plan_dinner put_on_menu",
        "Plan what is eaten on which day|Puts a dish into the week's meal plan.|Sets dinner for a weekday",
        (
            argument("dish", DISH, "dish meal food what", "What is cooked"),
            argument("day", DAY, "day weekday on_day date", "On which day"),
            argument("cook", CITIZEN, "cook chef who made_by", "Who cooks", required=False),
        ),
        (
            "[Plan|Put down|Note] {dish} for {day}[.|, please.|]",
            "On {day} we [eat|have|cook] {dish}[.|]",
            "{day}: {dish}[, cook: {cook}|]",
            "Dinner on {day} is {dish}[.|]",
            "[Can|Could] we have {dish} on {day}?",
            "Meal plan: {dish}, {day}",
            "For {day} I'd like {dish}[.|. {cook} cooks.]",
            "{cook} is cooking {dish} on {day}[.|]",
            "Let's eat {dish} on {day}[.|]",
            "What's for dinner on {day}? Make it {dish}[.|]",
            "The children wish for {dish} on {day}, so plan that[.|]",
            "Put {dish} on the menu for {day}[.|]",
            "{dish} would be nice on {day}[. Plan it.|.|]",
            "This {day} it's {dish}[.|]",
            "Next {day} we'd love to cook {dish}[.|]",
            "Set the dinner of {day} to {dish}[.|]",
            "Week's menu, {day}: {dish}",
            "I bought everything for {dish}; schedule it for {day}[.|]",
            "Dish {dish}, day {day}[, made by {cook}|]",
            "How about {dish}? {day} is still free in the meal plan[.|]",
            "Guests are coming on {day}, we'll serve {dish}[.|]",
            "Add {dish} to the meal plan on {day}[.|]",
        ),
        (),
    ),
    tool(
        "habit",
        "add_habit new_habit habitTracker start_habit track_habit",
        "Start a new habit|Adds something to do again and again.|Sets up a habit and how often it is done",
        (
            argument("habit", HABIT, "habit activity what routine", "What to do"),
            argument("often", OFTEN, "often frequency how_often rhythm", "How often"),
        ),
        (
            "[I want to|I'd like to|I'm going to] {habit} {often}[.|]",
            "New habit: {habit}, {often}",
            "[Add|Start] the habit '{habit}', {often}[.|]",
            "{often} I want to {habit}[.|. Track it.]",
            "[Can|Could] you help me to {habit} {often}?",
            "My new habit is to {habit} {often}[.|]",
            "From now on I will {habit} {often}[.|]",
            "habit: {habit} / {often}",
            "Get me used to it: {habit}, {often}[.|]",
            "I've decided to {habit} {often}[.|. Add that habit.]",
            "Put '{habit}' among my habits, to be done {often}[.|]",
            "Make me {habit} {often}[.|]",
            "It would be good for me to {habit} {often}[.|]",
            "Track whether I {habit} {often}[.|]",
            "My doctor says I should {habit} {often}, so add it as a habit[.|]",
            "Let's begin a habit. What: {habit}. How often: {often}",
            "{often}, {habit} - that's my plan[.|]",
            "To {habit} {often} is my resolution for this year[.|]",
            "Set up a routine for me: {habit} {often}[.|]",
            "I never manage to {habit}. Make it a habit, {often}[.|]",
            "Would you add a habit? I'd {habit} {often}[.|]",
            "Starting today, {often}: {habit}[.|]",
        ),
        (),
    ),
    tool(
        "home rule",
        "add_rule create_automation homeRule when_then automate",
        "Add a rule to the smart home"
        "|Does something whenever something happens.|Creates an automation with a trigger",
        (
            argument("trigger", TRIGGER, "trigger condition when_this event", "What has to happen"),
            argument("action", ACTION, "action then_do reaction do", "What is done then"),
        ),
        (
            "[When|Whenever|Every time] {trigger}, {action}[.|]",
            "{action} [when|whenever|as soon as] {trigger}[.|]",
            "If {trigger}, {action}[.|]",
            "As soon as {trigger}, please {action}[.|]",
            "[Can|Could] you {action} when {trigger}?",
            "Rule: when {trigger}, then {action}",
            "New rule: if {trigger}, {action}[.|]",
            "I want you to {action} each time {trigger}[.|]",
            "The moment {trigger}, {action}[.|]",
            "Trigger: {trigger}. Action: {action}",
            "Make a rule to {action} whenever {trigger}[.|]",
            "Automation, please: {action} once {trigger}[.|]",
            "Should it happen that {trigger}, {action}[.|]",
            "From now on, {action} if {trigger}[.|]",
            "In case {trigger}, I'd like you to {action}[.|]",
            "Always {action} when {trigger}[.|]",
            "Set it up so that when {trigger} you {action}[.|]",
            "Add a rule for the house. If {trigger}, then {action}[.|]",
            "after {trigger}: {action}",
            "It'd be great if you could {action} every time {trigger}[.|]",
            "Do this when {trigger}: {action}",
            "Let the house {action} as soon as {trigger}[.|]",
        ),
        (),
    ),
    tool(
        "party contribution",
        "bring_dish potluck_add partyContribution sign_up_dish who_brings_what",
        "Note who brings what to the party|Adds a dish to the list of the potluck.|Signs a guest up with some food",
        (
            argument("who", CITIZEN, "guest person who name", "Who brings it"),
            argument("dish", DISH, "dish food contribution brings", "What is brought"),
        ),
        (
            "{who} [brings|is bringing|will bring] {dish}[.| to the party.|]",
            "[Note|Write down] that {who} brings {dish}[.|]",
            "Potluck: {who}, {dish}",
            "Put {who} down for {dish}[.|, please.|]",
            "[Can|Could] you put {dish} on the party list under {who}?",
            "{dish} comes from {who}[.|. Add it to the potluck.]",
            "{who} offered to make {dish}[.|. Sign them up.]",
            "From {who} we get {dish} for the buffet[.|]",
            "Buffet list: {who} - {dish}",
            "We can count on {who} for {dish}[.|]",
            "Who's making {dish}? That's {who}, write it down[.|]",
            "{who} called and wants to contribute {dish}[.|]",
            "Sign up {who} with {dish} for the potluck[.|]",
            "{who}: {dish}",
            "What will {who} bring to the party? It's {dish}[. Note it.|.|]",
            "Add to the party list, {dish} by {who}[.|]",
            "I spoke to {who}, who's taking care of {dish}[.|]",
            "The contribution of {who} to the buffet is {dish}[.|]",
            "For the potluck, {who} is going to cook {dish}[.|]",
            "Thanks to {who} there will be {dish} at our party, put that down[.|]",
            "Guest: {who}. Food: {dish}.",
            "As for {dish}, {who} has promised to bring it[.|]",
        ),
        (),
    ),
    tool(
        "cooking tip",
        "note_cooking_tip add_recipe_note cookingTip remember_for_dish kitchen_note",
        "Keep a tip for cooking a dish|Notes what to do better the next time.|Adds a remark to a recipe",
        (
            argument("dish", DISH, "dish recipe meal for_dish", "The dish"),
            argument("tip", TIP, "tip remark hint advice", "What to do"),
        ),
        (
            "[Tip|Hint|Remark] for the {dish}: {tip}[.|]",
            "[Next time|When] I make the {dish}, {tip}[.|]",
            "[Note|Write] at the recipe of the {dish}: {tip}[.|]",
            "For the {dish}, {tip}[.|. Keep that tip.]",
            "[Can|Could] you keep a tip for the {dish}? {tip}",
            "The {dish} was good, but remember for next time: {tip}",
            "{dish} tip: {tip}",
            "My mother's advice on {dish} is: {tip}",
            "Save a cooking tip. Dish: {dish}. Tip: {tip}",
            "The secret of a good {dish}? It's this: {tip}",
            "'{tip}' - note that for the {dish}[.|]",
            "Put a remark at {dish}, namely: {tip}",
            "If we cook {dish} again: {tip}",
            "When it comes to {dish}, here's my tip: {tip}",
            "Add '{tip}' to the recipe for {dish}[.|]",
            "I learned something about {dish} today: {tip}",
            "Remember with {dish}: {tip}",
            "Recipe {dish}, remark {tip}",
            "What would make the {dish} better? {tip}. Keep that in the recipe[.|]",
            "The cook told me about the {dish}: {tip}. Save the tip[.|]",
            "Under {dish}, note the tip '{tip}'[.|]",
            "A hint from grandma for the {dish}, {tip}[.|]",
        ),
        (),
    ),
    tool(
        "poem",
        "write_poem compose_poem poemAbout make_verse rhyme_about",
        "Write a poem about something|Composes verses on a theme for a person.|Makes a poem as a present",
        (
            argument("theme", THEME, "theme topic about subject", "What the poem is about"),
            argument("who", CITIZEN, "for_whom recipient dedicated_to who", "Who it is for", required=False),
        ),
        (
            "[Write|Compose|Make] a poem about {theme}[.|, please.|]",
            "[Write|Compose] a poem for {who} about {theme}[.|]",
            "[I'd like|I want|I need] a poem about {theme}[.|]",
            "Poem: {theme}[. For: {who}|]",
            "[Can|Could] you write me some verses about {theme}?",
            "poem about {theme}",
            "{who} loves poetry. Write something about {theme}[.|]",
            "Put {theme} into verse[.|, please.]",
            "For {who}, a poem on {theme}[.|]",
            "Theme of the poem: {theme}",
            "Could a poem be written about {theme}? It's for {who}[.|]",
            "Let's have a few rhymes on {theme}[.|]",
            "I can't find the words for {theme}. Make a poem of it[.|]",
            "Surprise {who} with a poem. It's about {theme}[.|]",
            "Give me a short poem with the theme '{theme}'[.|]",
            "My teacher wants a poem about {theme}[.|]",
            "Verses for {who}, please. The theme is {theme}[.|]",
            "Dedicate a poem to {who}; let it be about {theme}[.|]",
            "How would a poem about {theme} go?",
            "Sing to me in verse of {theme}[.|]",
            "As a present for {who}, compose something on {theme}[.|]",
            "About {theme} one could write a poem. Do it[.|]",
        ),
        (),
    ),
    tool(
        "quotation",
        "save_quotation keep_quote addQuotation collect_quote quote_from_book",
        "Keep a quotation from a book"
        "|Saves a sentence worth remembering and its source.|Collects quotes from reading",
        (
            argument("sentence", QUOTATION, "quotation sentence quote words", "The words themselves"),
            argument("book", TITLE, "book source title from_book", "Title of the book"),
        ),
        (
            "[Save|Keep] the quote '{sentence}' from {book}[.|]",
            '"{sentence}" ({book})',
            "In {book} it says: {sentence}[. Keep that.|]",
            "Quote from {book}: {sentence}",
            "[Can|Could] you save a quotation? '{sentence}', from {book}[.|]",
            "I read in {book} that {sentence}[. Save the quote.|.|]",
            "My favourite line in {book} is '{sentence}'[.|]",
            "The book {book} has a fine sentence: {sentence}",
            "'{sentence}' - that's from {book}, add it to my quotes[.|]",
            "Add to the quotations: {sentence}. Book: {book}",
            "Collect this sentence from {book}: {sentence}",
            "Source {book}, quote: {sentence}",
            "On page nine of {book} I found '{sentence}'[.|]",
            "Note the words '{sentence}', they come from {book}[.|]",
            "As {book} puts it, {sentence}[. Keep the quotation.|.|]",
            "quote: {sentence} / {book}",
            "What a line! '{sentence}', out of {book}[.|]",
            "Whoever wrote {book} is right: {sentence}[. Save it as a quote.|.|]",
            "Please put '{sentence}' into my collection, the source is {book}[.|]",
            "While reading {book} I underlined this: {sentence}",
            "I want to remember the sentence '{sentence}' from the book {book}[.|]",
            "From {book}, keep: {sentence}",
        ),
        (),
    ),
    tool(
        "minutes entry",
        "add_to_minutes minutes_entry protocolPoint note_in_minutes record_point",
        "Put a point into the minutes|Writes down what a meeting decided.|Adds an entry to the protocol of a meeting",
        (
            argument("meeting", TITLE, "meeting minutes_of session title", "Name of the meeting"),
            argument("point", POINT, "point entry decision text", "What was said or decided"),
        ),
        (
            "[Add|Put] to the minutes of {meeting}: {point}[.|]",
            "[Write|Note] in the minutes of {meeting} that {point}[.|]",
            "Minutes of {meeting}: {point}",
            "In {meeting} we [decided|agreed|heard] that {point}[.|. Put it in the minutes.]",
            "[Can|Could] you note in the {meeting} minutes that {point}?",
            "For the protocol of {meeting}: {point}[.|]",
            "The result of {meeting} is that {point}[.|. Record it.]",
            "Record for {meeting} the following point: {point}",
            "{meeting}, point one: {point}",
            "It was said in {meeting} that {point}[. Minutes, please.|.|]",
            "Let the minutes of {meeting} show that {point}[.|]",
            "'{point}' belongs in the minutes of {meeting}[.|]",
            "I'm taking the minutes at {meeting}; next point: {point}",
            "Enter into the protocol that {point}. The meeting is {meeting}[.|]",
            "Everyone at {meeting} agreed that {point}, minute that[.|]",
            "meeting {meeting} - {point}",
            "What came out of {meeting}? Write down that {point}[.|]",
            "Please keep a record. Meeting: {meeting}. Point: {point}",
            "During {meeting} it was announced that {point}[. Add that.|.|]",
            "We forgot a point in the minutes of {meeting}, that {point}[.|]",
            "Complete the {meeting} minutes with '{point}'[.|]",
            "As decided in {meeting}, {point}[. Put that down.|.|]",
        ),
        (),
    ),
    tool(
        "status line",
        "set_status_line change_status statusLine show_status presence_text",
        "Set the status line of the chat|Shows the others what one is doing.|Changes the text beside the user's name",
        (
            argument("text", STATUS, "text status line shown", "What the others see"),
            argument("until", WHEN, "until clear_at ends expires", "When it disappears", required=False),
        ),
        (
            "[Set|Change] my status to {text}[.|, please.|]",
            "[Set|Change] my status line to '{text}'[. Clear it {until}.|.|]",
            "Status: {text}",
            "My status should [say|be|read] {text}[.|]",
            "[Can|Could] you set my status to '{text}'?",
            "Show everybody that I'm {text}[.|]",
            "I'm {text}. Put that in my status[.|]",
            "Next to my name, [write|show] '{text}'[.|]",
            "'{text}' as my status[, please|][.|]",
            "status={text}",
            "In the chat, mark me as {text}[.|]",
            "Let my colleagues see '{text}' as status[.|]",
            "Update my status line: {text}",
            "People keep writing to me, so change the status to '{text}'[.|]",
            "What I'm doing now: {text}. Make it my status[.|]",
            "Give me the status '{text}', to be removed {until}[.|]",
            "I want the line beside my name to read {text}[.|]",
            "Please display {text} as my status[.|]",
            "New status for me: {text}",
            "My status is out of date. Now it's {text}[.|]",
            "Switch the status line over to {text}[.|]",
            "For the others I'm {text}, set the status like that[.|]",
        ),
        (),
    ),
    tool(
        "suggestion",
        "send_suggestion suggestion_box makeSuggestion propose_improvement submit_proposal",
        "Make a suggestion to a place"
        "|Drops a proposal into the suggestion box.|Tells a business what could be better",
        (
            argument("place", HOST, "place to_whom business where", "Who gets the suggestion"),
            argument("suggestion", SUGGESTION, "suggestion proposal idea text", "What is suggested"),
        ),
        (
            "[Suggest|Propose] to {place} to {suggestion}[.|]",
            "My suggestion [for|to] {place}: {suggestion}[.|]",
            "I think {place} should {suggestion}[.|. Suggest it.]",
            "{place} could {suggestion}. [Make that suggestion.|Put it in the suggestion box.]",
            "[Can|Could] you suggest that {place} should {suggestion}?",
            "Suggestion box of {place}: {suggestion}",
            "It'd be nice if {place} would {suggestion}[. Send that as a suggestion.|.|]",
            "Why don't they {suggestion}? Suggest that to {place}[.|]",
            "A proposal for {place}: {suggestion}",
            "Tell {place} they'd better {suggestion}[.|]",
            "Drop a note in the suggestion box at {place}: {suggestion}",
            "suggestion, {place}, {suggestion}",
            "How to improve {place}? They might {suggestion}[.|]",
            "I'd go to {place} more often if they'd {suggestion}[. Suggest that.|.|]",
            "To {suggestion} would be my suggestion for {place}[.|]",
            "Please send a suggestion to {place}. It is to {suggestion}[.|]",
            "Recommend to {place} that they {suggestion}[.|]",
            "Something is missing at {place}. Suggest to {suggestion}[.|]",
            "Wouldn't it be great for {place} to {suggestion}? Propose it[.|]",
            "Hand in my proposal at {place}, which is to {suggestion}[.|]",
            "Customers of {place} want them to {suggestion}, pass it on as a suggestion[.|]",
            "Improvement for {place}: {suggestion}",
        ),
        (),
    ),
    tool(
        "favour",
        "ask_favour request_favor neighbourHelp ask_for_help beg_favour",
        "Ask somebody a favour|Requests a bit of help from a friend.|Asks a neighbour to do something for the user",
        (
            argument("who", kinds.ADDRESSEE, "person neighbour friend who", "Who could help"),
            argument("favour", FAVOUR, "favour favor help request", "What the person should do"),
        ),
        (
            "[Ask|Please ask] {who} to {favour}[.|]",
            "[Ask|Beg] {who} a favour: {favour}[.|]",
            "I'd like {who} to {favour}[.|. Ask, please.]",
            "[Can|Could] you ask {who} to {favour}?",
            "Favour from {who}: {favour}",
            "Would {who} {favour}? Please ask[.|]",
            "I need help from {who}, who should {favour}[.|]",
            "Find out if {who} would {favour}[.|]",
            "{who} might be willing to {favour}. Ask nicely[.|]",
            "Get {who} to {favour}[.|, please.]",
            "Maybe {who} could {favour}. Send the request[.|]",
            "Request to {who}: {favour}, please",
            "Be so good as to ask {who} whether they'd {favour}[.|]",
            "It would be a great help if {who} could {favour}[. Ask for it.|.|]",
            "favour: {who}, {favour}",
            "Do you think {who} would {favour}? Just ask[.|]",
            "I hate to bother {who}, but somebody has to {favour}[.|]",
            "Write to {who} asking them to {favour}[.|]",
            "Since I can't, ask {who} to {favour} for me[.|]",
            "Let's see if {who} will {favour}. Put the question to them[.|]",
            "A little favour I want of {who}: {favour}",
            "Persuade {who} to {favour}[.|]",
        ),
        (),
    ),
    tool(
        "delivery instruction",
        "set_delivery_instruction tell_courier deliveryNote driver_note parcel_instruction",
        "Leave an instruction for the courier|Tells the driver what to do with a parcel.|Adds a delivery note",
        (
            argument("parcel", kinds.IDENTIFIER, "parcel_number parcel package shipment", "Number of the parcel"),
            argument("instruction", INSTRUCTION, "instruction note wish what_to_do", "What the driver should do"),
        ),
        (
            "[Tell|Ask] the courier with parcel {parcel}: {instruction}[.|]",
            "[Note|Instruction] for parcel {parcel}: {instruction}[.|]",
            "Parcel {parcel}: {instruction}[, please|][.|]",
            "The driver who brings {parcel} should know: {instruction}",
            "[Can|Could] you tell the driver of package {parcel} this? {instruction}",
            "When parcel {parcel} comes, {instruction}[.|]",
            "Add a delivery note to {parcel} saying '{instruction}'[.|]",
            "I won't be at home for package {parcel}. Note for the driver: {instruction}",
            "About {parcel}, tell the courier: {instruction}",
            "Package number {parcel}. Instruction: {instruction}",
            "'{instruction}' - leave that for the courier of {parcel}[.|]",
            "courier note {parcel}: {instruction}",
            "My parcel {parcel} arrives soon. What should the driver do? {instruction}",
            "Let the delivery man know, for {parcel}: {instruction}",
            "Delivery of {parcel}, please with the note: {instruction}",
            "For the person delivering {parcel}: {instruction}",
            "The courier never finds us. Write at {parcel}: {instruction}",
            "Set the delivery instruction of shipment {parcel} to '{instruction}'[.|]",
            "I expect package {parcel}; the driver is to be told: {instruction}",
            "Please attach an instruction to {parcel}: {instruction}",
            "With {parcel}, say to the driver: {instruction}",
            "Shipment {parcel} needs a note, '{instruction}'[.|]",
        ),
        (),
    ),
    tool(
        "landlord report",
        "report_to_landlord landlord_message reportDefect tell_landlord flat_defect",
        "Report a defect in the flat to the landlord"
        "|Tells the owner what is wrong in which room.|Tenant's defect report",
        (
            argument("room", ROOM, "room where place location", "In which room"),
            argument("problem", PROBLEM, "problem defect fault what", "What is wrong"),
        ),
        (
            "[Report to|Tell] the landlord: {problem}. It's the {room}[.|]",
            "Tell the landlord about the {room}: {problem}[.|]",
            "Defect in the {room}: {problem}",
            "In the {room} we have a problem, {problem}[. Tell the landlord.|. Report it to the owner.]",
            "[Can|Could] you report to our landlord that {problem}? Room: {room}[.|]",
            "The landlord has to look at the {room}, because {problem}[.|]",
            "Our landlord should know that {problem}. I mean in the {room}[.|]",
            "Write to the owner of the flat: {problem}, room: {room}[.|]",
            "Landlord report. Room: {room}. Problem: {problem}",
            "There's something wrong in the {room}: {problem}. Let the landlord know[.|]",
            "Inform the owner about a defect in the {room}, namely that {problem}[.|]",
            "We can't use the {room}, {problem}. Please report that[.|]",
            "For the landlord: {room}, {problem}",
            "Since last night {problem}. The room is the {room}, tell the landlord[.|]",
            "Let our landlord have this report on the {room}: {problem}",
            "Have I told the landlord yet that {problem}? It is about the {room}[.|]",
            "Somebody must come and see the {room}. Tell the owner that {problem}[.|]",
            "defect: {problem}; room: {room}",
            "My rent should go down, for in the {room} things are bad: {problem}",
            "Make a report to the landlord concerning the {room}. What's wrong: {problem}",
            "The {room} is no longer fit for use as {problem}, says my report to the landlord[.|]",
            "Ask the landlord to see to the {room}; {problem}[.|]",
        ),
        (),
    ),
    tool(
        "missed call",
        "phone_slip missed_call callerNote note_caller who_rang",
        "Note who called and what about|Leaves a slip after a phone call for somebody else.|Records a missed call",
        (
            argument("caller", CITIZEN, "caller who_called person from_whom", "Who called"),
            argument("text", TEXT, "message about matter text", "What the caller said"),
        ),
        (
            "{caller} [called|rang|phoned] and said that {text}[.|]",
            "[Note|Write down] that {caller} called to say {text}[.|]",
            "Phone call from {caller}: {text}",
            "Missed call, {caller}, {text}",
            "{caller} left a message: {text}[.|. Note it.]",
            "There was a call from {caller}. Message: {text}",
            "[Can|Could] you write a phone slip? {caller} called, {text}[.|]",
            "On the phone {caller} told me that {text}[.|]",
            "Caller: {caller}. Message: {text}",
            "While you were out, {caller} rang up to say that {text}[.|]",
            "I've just spoken to {caller} on the phone, who says that {text}[.|]",
            "{caller} wanted you to hear by phone that {text}[.|]",
            "Make a note of {caller}'s call: {text}",
            "Who was on the phone? It was {caller}, to tell us that {text}[.|]",
            "According to {caller}, who called at noon, {text}[.|]",
            "The call just now was {caller}. Keep the message: {text}",
            "phone slip: {caller} - {text}",
            "{caller} couldn't reach you and said: {text}[.|]",
            "Take down a call from {caller}, it was about this: {text}",
            "'{text}', said {caller} when ringing this morning. Note the call[.|]",
            "Log a phone call. From: {caller}. Said: {text}",
            "Somebody named {caller} phoned and wants us to know that {text}[.|]",
        ),
        (),
    ),
    tool(
        "bucket list",
        "add_to_bucket_list life_goal bucketList dream_goal once_in_life",
        "Add a wish to the bucket list|Keeps what one wants to do once in life.|Saves a goal for a lifetime",
        (
            argument("goal", GOAL, "goal wish dream what", "What one wants to do"),
            argument("who", CITIZEN, "with_whom companion with together_with", "With whom", required=False),
        ),
        (
            "[One day|Some day|Once in my life] I want to {goal}[.|]",
            "[Put|Add] '{goal}' [on|to] my bucket list[.|]",
            "Bucket list: {goal}[, with {who}|]",
            "Before I'm old I'd like to {goal}[.|]",
            "[Can|Could] you add to my bucket list that I want to {goal}?",
            "I've always dreamed of it: {goal}. Put it on the bucket list[.|]",
            "My life's goal is to {goal}[.|]",
            "With {who} by my side I hope to {goal} one day[.|]",
            "For the bucket list: {goal}",
            "To {goal} would make my life complete[. Add it to the list of goals.|.|]",
            "Another thing to do before I die: {goal}",
            "Save a goal for life. It's to {goal}[.|]",
            "bucket list + {goal}",
            "{who} and I have a plan for some day: {goal}[.|]",
            "I won't be content until I {goal}[. Bucket list, please.|.|]",
            "What do I still want from life? To {goal}[.|]",
            "Together with {who}, at least once, I must {goal}[.|]",
            "New goal: {goal}",
            "At some point I really have to {goal}, write that on my bucket list[.|]",
            "I promised myself to {goal} one day[. Add that goal.|.|]",
            "Goal: {goal}. With: {who}",
            "Let my bucket list say that I'll {goal}[.|]",
        ),
        (),
    ),
    tool(
        "doorbell answer",
        "answer_door door_reply intercomSay speak_at_door reply_at_entrance",
        "Say something to whoever is at the door"
        "|Answers the doorbell over the intercom.|Speaks through the entrance phone",
        (argument("text", INSTRUCTION, "text words reply say", "What is said at the door"),),
        (
            "[Tell|Answer] whoever is at the door: {text}[.|]",
            "[Tell|Say to] the person at the door: {text}[.|]",
            "[Someone's|Somebody is] at the door. Say '{text}'[.|]",
            "The doorbell rang, [answer|say]: {text}[.|]",
            "[Can|Could] you answer the door with '{text}'?",
            "Over the intercom, [say|tell them]: {text}",
            "Intercom: {text}",
            "'{text}' - say that at the door[, please|][.|]",
            "I'm in the bath and it's ringing! Answer: {text}",
            "Speak to the visitor at the front door: {text}",
            "door: {text}",
            "Let the visitor outside hear: {text}",
            "If it's the postman at the door, tell him: {text}",
            "My reply to the one who rang is '{text}'[.|]",
            "Through the entrance phone, please: {text}",
            "Don't open the door, just say: {text}",
            "Answer the bell by saying {text}[.|]",
            "Who is it? Never mind, tell them at the door: {text}",
            "Please use the door speaker and say '{text}'[.|]",
            "The words for the person outside are: {text}",
            "There's a ring at the gate; the answer is '{text}'[.|]",
            "Reply to the doorbell: {text}",
        ),
        (),
    ),
    tool(
        "job for a helper",
        "assign_household_job give_job helperTask delegate_job hand_out_work",
        "Give a helper a job in a room|Hands out work in the house.|Delegates a household job to a person",
        (
            argument("who", CITIZEN, "helper person who worker", "Who does it"),
            argument("task", TASK, "job task work what", "What is to be done"),
            argument("when", WHEN, "when time by deadline", "When to do it", required=False),
        ),
        (
            "[Give|Assign] {who} the job to {task}[.|]",
            "{who} [should|has to|is to] {task}[.|. Assign that job.]",
            "Job for {who}: {task}[, {when}|]",
            "Let {who} {task}[.|, please.|]",
            "[Can|Could] {who} {task}? Hand out the job[.|]",
            "I want {who} to {task}[.| {when}.|]",
            "To {task} is a job for {who}[.|]",
            "{when} it's {who}'s job to {task}[.|]",
            "Have {who} {task}[.|]",
            "{who}: {task}",
            "Who could {task}? I choose {who}[.|]",
            "Make {who} responsible. The job is to {task}[.|]",
            "Delegate to {who}: {task}",
            "As {who} has time, the work is to {task}[.|]",
            "Helper {who}, work: {task}[, time: {when}|]",
            "Put {who} in charge of this: {task}[.|]",
            "Nobody else is free, so {who} will {task}[. Assign it.|.|]",
            "On the work sheet: {who} must {task}[.|]",
            "Hand the job over to {who}. It's to {task}[.|]",
            "I've got work for {who}, namely to {task}[.|]",
            "Somebody has to {task}. Let it be {who}[.|]",
            "Divide the chores: {who} gets to {task}[.|]",
        ),
        (),
    ),
    tool(
        "table wish",
        "reserve_with_wish table_wish dinnerWish restaurant_note special_request",
        "Reserve a table with a special wish"
        "|Tells a restaurant what the guests would like.|Restaurant booking with a note",
        (
            argument("place", BUSINESS, "restaurant place where venue", "Which restaurant"),
            argument("wish", TABLE_WISH, "wish request note special", "What the guests wish"),
            argument("when", WHEN, "when time arrival day", "When the guests come"),
        ),
        (
            "[Reserve|Book] a table at {place} {when}. [Our wish|Special wish]: {wish}[.|]",
            "Table at {place}, {when}, wish: {wish}",
            "We're eating at {place} {when} and would like {wish}[.|]",
            "[Can|Could] you book us in at {place} {when}? We need {wish}[.|]",
            "{when} we come to {place}. Ask for {wish}[.|]",
            "At {place} we want a table {when}; please request {wish}[.|]",
            "For our table at {place} I'd like {wish}. We come {when}[.|]",
            "Dinner at {place} {when}, note for the restaurant: {wish}",
            "Tell {place} that we arrive {when} and wish for {wish}[.|]",
            "{place} {when}, with {wish}[, please|][.|]",
            "Get us a table {when} at {place}. Don't forget to ask for {wish}[.|]",
            "My parents go to {place} {when}. Book it and order {wish}[.|]",
            "Is there a table at {place} {when}? It'd be lovely to have {wish}[.|]",
            "Reservation: {place}. Time: {when}. Wish: {wish}",
            "We'd love to celebrate at {place} {when}, special request: {wish}",
            "A table {when}, please, at {place}. What we wish for: {wish}",
            "Let {place} know about {wish} for our table {when}[.|]",
            "We booked nothing yet. Try {place} {when} and mention {wish}[.|]",
            "Could {place} have {wish} for us? We'd be there {when}[.|]",
            "Reserve {when} at {place}; on the note write '{wish}'[.|]",
            "I'm taking my team out to {place} {when}, and we'd like {wish}[.|]",
            "table wish at {place}: {wish}. Arrival: {when}",
        ),
        (),
    ),
)
