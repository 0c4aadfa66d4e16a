"""What training asks beside the first requests for what the model cannot do, and what the places in them hold.

The evaluation draws none of it, so that its dialogues stay what they were.
"""

from tools.builtin_model.draw import phrases

MORE_TOPICS = phrases(
    """
    the tides|the northern lights|thunderstorms|hurricanes|tornadoes|avalanches|glaciers|coral reefs|rainforests
    deserts|caves|waterfalls|fossils|minerals|diamonds|copper|steel|glass|paper|plastic|cement|concrete|rubber
    nuclear power|wind turbines|hydrogen|fuel cells|petrol|diesel engines|hybrid cars|gearboxes|brakes|tyres
    motorbikes|scooters|bicycles|trams|the underground|canals|harbours|container ships|submarines|sailing
    helicopters|drones|parachutes|rockets|satellites|space stations|telescopes|microscopes|lasers|X-rays|radio waves
    radar|GPS|Bluetooth|Wi-Fi|fibre optics|mobile phones|tablets|printers|keyboards|touch screens|hard drives
    memory chips|graphics cards|cloud storage|backups|passwords|phishing|computer viruses|firewalls|encryption
    spreadsheets|search engines|social media|podcasts|streaming|video games|board games|card games|poker|backgammon
    crossword puzzles|sudoku|origami|knitting|sewing|crochet|pottery|woodworking|carpentry|plumbing|roofing
    wallpaper|house plants|compost|lawn mowers|hedges|roses|orchids|cactuses|fruit trees|beekeeping|chickens|goats
    donkeys|hamsters|parrots|goldfish|sharks|octopuses|jellyfish|crabs|seals|wolves|foxes|bears|hedgehogs|squirrels
    bats|owls|eagles|swans|snakes|crocodiles|turtles|spiders' webs|mosquitoes|ticks|allergies|asthma|diabetes
    high blood pressure|vitamins|protein|sugar|salt|caffeine|alcohol|smoking|antibiotics|first aid|surgery|hospitals
    nurses|dentists|braces|glasses|contact lenses|hearing aids|pregnancy|babies|toddlers|teenagers|grandparents
    ageing|retirement|pensions|savings accounts|credit cards|loans|debt|shares|bonds|gold prices|property tax
    tariffs|trade unions|strikes|the minimum wage|freelancing|start-ups|advertising|marketing|branding
    customer service|negotiation|leadership|teamwork|time management|meetings|remote work|burnout|stress|anxiety
    self-confidence|loneliness|jealousy|forgiveness|gratitude|dreams|memory|intelligence|personality|habits
    body language|etiquette|weddings|funerals|birthdays|Christmas|Easter|Ramadan|Diwali|Hanukkah|Carnival|Halloween
    New Year's Eve|the Vikings|the Aztecs|the Incas|ancient Egypt|ancient Greece|the Renaissance|the Reformation
    the Industrial Revolution|the Cold War|the Berlin Wall|the Silk Road|the Black Death|the Crusades|knights
    castles|cathedrals|pyramids|samurai|pirate ships|mummies|dragons|unicorns|vampires|mermaids|Greek gods
    superheroes|fairy tales|comics|manga|science fiction|crime novels|biographies|libraries|newspapers|journalism
    censorship|propaganda|free speech|the European Union|the United Nations|parliaments|constitutions|judges|juries
    prisons|the police|firefighters|refugees|poverty|hunger|recycling|litter|air pollution|noise|traffic jams
    cycle lanes|public transport|tourism|camping|hiking|climbing|skiing|ice skating|surfing|diving|rowing|boxing
    judo|karate|fencing|archery|golf|cricket|rugby|basketball|volleyball|handball|baseball|ice hockey|table tennis
    badminton|gymnastics|ballet|tango|hip hop|heavy metal|the blues|country music|folk songs|choirs|orchestras
    the piano|the drums|the flute|the trumpet|guitars|synthesizers|musicals|theatre|cinema|documentaries|animation
    cartoons|sculpture|watercolours|graffiti|architecture|interior design|furniture|jewellery|perfume|make-up
    tattoos|haircuts|shoes|hats|jeans|wool|silk|cotton|leather|pasta|pizza|sushi|curry|soup|salad|sauces|spices
    garlic|olive oil|vinegar|yoghurt|butter|eggs|potatoes|rice|beans|nuts|apples|oranges|grapes|beer|whisky|lemonade
    """
)
MORE_DEEDS = phrases(
    """
    change a tyre|jump-start a car|check the oil|park a lorry|pass my driving test|renew my passport
    apply for a visa|pack a suitcase|find a cheap hotel|rent a car|cancel my subscription|return a parcel
    get a refund|claim insurance|file my tax return|split a bill|pay off my debts|ask for a raise|hand in my notice
    write a CV|prepare for an exam|give a talk|run a meeting|lead a team|deal with a rude customer
    write a cover letter|negotiate a salary|learn to type|memorise a speech|take better notes|stop procrastinating
    get up earlier|relax after work|meditate|do a handstand|lift weights|stretch my back|touch my toes
    swim butterfly|ride a horse|ski downhill|skateboard|throw a frisbee|juggle three balls|whistle with two fingers
    solve a Rubik's cube|fold a paper crane|build a kite|carve a pumpkin|knit a scarf|sew on a button|iron a shirt
    shorten my trousers|polish my shoes|wash a woollen jumper|unblock a sink|fix a dripping tap|bleed a radiator
    hang a shelf|drill into tiles|put up wallpaper|lay a carpet|sand a table|varnish a chair|sharpen a knife
    descale a kettle|defrost a freezer|clean an oven|get rid of ants|catch a mouse|remove chewing gum|open a jar
    peel a mango|chop an onion|boil an egg|poach an egg|roast a chicken|grill a steak|make pancakes|knead dough
    whip cream|brew coffee|mix a cocktail|decorate a cake|pickle cucumbers|freeze soup|prune roses|mow the lawn
    plant a hedge|water an orchid|start a compost heap|keep chickens|groom a poodle|bathe a cat
    teach a parrot to talk|calm a crying baby|change a nappy|help my son with maths|entertain five children
    organise a birthday party|plan a surprise|wrap a present|write a wedding speech|say no politely|end a friendship
    apologise to my sister|ask somebody out|get over a break-up|make small talk|stop biting my nails|cure hiccups
    treat a burn|bandage an ankle|lower my blood pressure|eat less sugar|gain muscle|fall asleep faster|stop snoring
    choose a mattress|buy a used car|sell my old phone|move to another country|find a flat|get a mortgage
    rent out a room|furnish a small kitchen|paint a portrait|draw a horse|take sharper photos|edit a video
    record a podcast|tune a ukulele|read sheet music|sing higher|write a rap|compose a melody|publish a book
    start a blog|design a logo|set up a printer|reset my password|back up my photos|recover a lost file
    free up disk space|speed up my laptop|connect two monitors|block a caller|share my screen|update my phone
    build a computer|write a loop in Java|centre a div|rebase a branch|index a table|cache a web page|scrape a site
    parse a date|shuffle an array|find a memory leak|encrypt a folder|host a game server|train a neural network
    plot a graph|pivot a spreadsheet|calculate a median|factor a polynomial|convert a fraction|draw a circle
    measure a room|read a map|use a compass|light a campfire|pitch a tent|tie a bowline|catch a trout
    survive in the desert|spot a fake note|vote by post|register a company|hire a plumber|sue my landlord
    get married abroad|adopt a child|trace my ancestors|learn sign language|improve my accent|speak in public
    """
)
MORE_PERSONS = phrases(
    """
    Albert Schweitzer|Abraham Lincoln|John F. Kennedy|Winston Churchill|Queen Victoria|Elizabeth the First
    Henry the Eighth|Joan of Arc|Charlemagne|Alexander the Great|Genghis Khan|Attila|Hannibal|Spartacus|Nero
    Augustus|Marco Polo|Christopher Columbus|Vasco da Gama|Magellan|James Cook|Roald Amundsen|Ernest Shackleton
    Edmund Hillary|Yuri Gagarin|Buzz Aldrin|Sally Ride|Laika|Martin Luther King|Rosa Parks|Malcolm X|Mother Teresa
    the Dalai Lama|Che Guevara|Fidel Castro|Simón Bolívar|Lenin|Karl Marx|Adam Smith|Sigmund Freud|Carl Jung
    Socrates|Confucius|Descartes|Spinoza|Nietzsche|Voltaire|Rousseau|Hegel|Hannah Arendt|Simone de Beauvoir
    Jane Austen|Charles Dickens|Mark Twain|Oscar Wilde|James Joyce|Virginia Woolf|Agatha Christie|George Orwell
    Ernest Hemingway|Franz Schubert|Robert Schumann|Vivaldi|Handel|Haydn|Wagner|Verdi|Puccini|Tchaikovsky|Stravinsky
    Louis Armstrong|Miles Davis|Ella Fitzgerald|Edith Piaf|Bob Dylan|John Lennon|David Bowie|Freddie Mercury|Madonna
    Beyoncé|Michael Jackson|Rihanna|Adele|Ed Sheeran|Shakira|Rembrandt|Vermeer|Vincent van Gogh|Claude Monet
    Salvador Dalí|Andy Warhol|Banksy|Michelangelo|Raphael|Dürer|Rodin|Gaudí|Charlie Chaplin|Marilyn Monroe
    Audrey Hepburn|Alfred Hitchcock|Steven Spielberg|Walt Disney|Meryl Streep|Tom Hanks|Pelé|Maradona|Ronaldo
    Muhammad Ali|Usain Bolt|Serena Williams|Rafael Nadal|Michael Jordan|Michael Schumacher|Lewis Hamilton
    Magnus Carlsen|Archimedes|Euclid|Pythagoras|Copernicus|Gauss|Euler|Fermat|Ramanujan|Emmy Noether|Niels Bohr
    Max Planck|Werner Heisenberg|Richard Feynman|Stephen Hawking|Michael Faraday|Louis Pasteur|Alexander Fleming
    Rosalind Franklin|Gregor Mendel|Florence Nightingale|Hippocrates|Alfred Nobel|James Watt|the Wright brothers
    Henry Ford|Gutenberg|Grace Hopper|Linus Torvalds|Jeff Bezos|Mark Zuckerberg|Greta Thunberg|Jane Goodall|Malala
    Robin Hood|King Arthur|Dracula|Sherlock Holmes|Hercules
    """
)
MORE_KINDS_OF_TEXT = phrases(
    """
    a cover letter|a CV|a love letter|a thank-you note|an apology|an invitation|a postcard|a greeting card|a memo
    a wedding speech|a toast|a eulogy|a farewell speech|a sermon|a press release|a newsletter|a leaflet|an advert
    a product description|a job advert|a reference|a complaint|a petition|a user manual|a checklist|a to-do list
    a lesson plan|a quiz|an outline|a thesis|a paragraph|an introduction|a conclusion|a book review|a film script
    a monologue|a sketch|a limerick|a sonnet|a ballad|a rap|a lullaby|a jingle|a slogan|a caption|a bio
    a diary entry|a news report|an interview|a podcast script|a business plan|a pitch|an invoice|a budget
    a timetable|an agenda|a training plan|a meal plan|a shopping list|a packing list|a travel guide|a horoscope
    a crossword|a README|a bash script|a SQL query|a unit test|a web page|a Java class|a shell command
    a spreadsheet formula|a commit message
    """
)
MORE_PLACES = phrases(
    """
    Afghanistan|Angola|Armenia|Azerbaijan|the Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belize|Benin|Bhutan|Bosnia
    Botswana|Brunei|Burkina Faso|Burundi|Cameroon|Cape Verde|Chad|the Comoros|Congo|Costa Rica|Cyprus|Djibouti
    Dominica|East Timor|El Salvador|Eritrea|Gabon|the Gambia|Georgia|Grenada|Guatemala|Guinea|Guyana|Haiti|Honduras
    Ivory Coast|Kuwait|Kyrgyzstan|Lesotho|Liberia|Liechtenstein|Luxembourg|Malawi|the Maldives|Mauritania|Mauritius
    Micronesia|Moldova|Monaco|Montenegro|Mozambique|Myanmar|Namibia|Nauru|New Zealand|Nicaragua|Niger|North Korea
    South Korea|North Macedonia|Palau|Papua New Guinea|the Philippines|Qatar|Samoa|San Marino|Saudi Arabia
    the Seychelles|Sierra Leone|Singapore|South Africa|South Sudan|Sri Lanka|Suriname|Swaziland|Taiwan|Tajikistan
    Tanzania|Togo|Tonga|Trinidad|Turkmenistan|Tuvalu|Uzbekistan|Vanuatu|Yemen|Zimbabwe|Scotland|Wales
    Northern Ireland|Greenland|Puerto Rico|Bermuda|Bavaria|Saxony|Tyrol|Tuscany|Sicily|Sardinia|Catalonia|Andalusia
    Brittany|Normandy|Corsica|Crete|Flanders|Lapland|Siberia|Crimea|Tibet|Kashmir|Bali|Java|Queensland|Tasmania
    Ontario|Quebec|Alberta|Yucatán|Patagonia|California|Florida|Ohio|Alaska|Hawaii|Nevada|Oregon|Utah|Kansas|Vermont
    Virginia|Montana|Narnia|Middle-earth|Wakanda|Mordor|Lilliput|Gotham
    """
)
MORE_LANGUAGES = phrases(
    "Norwegian|Danish|Finnish|Hungarian|Czech|Romanian|Hebrew|Persian|Urdu|Bengali|Tamil|Thai|Vietnamese|Welsh|"
    "Irish|Basque|Catalan|Ukrainian|Croatian|Icelandic|Swahili|Zulu|Esperanto|Elvish|Portuguese|Italian|Mandarin"
)
LINES = phrases(
    """
    We was going to the park when it rained|Their going to be late again|Me and him went home early
    I has two sister and one dog|The meeting are moved to Friday|He don't like the soup|She sing beautiful
    Please find attached the report|I regret to inform you that we are closed|Could you send me the files
    The quick brown fox jumps over the lazy dog|Your invoice is overdue|I can't come to the party
    We need more time for this project|The cake was eaten by the children|Nobody told me about the strike
    It was raining when the train left|My neighbour plays the drums at night|The results were not what we hoped for
    Our shop opens at nine|The cat sat on the mat|Time flies when you are busy|He gave up too soon
    They have been waiting for an hour|I will never forget that summer|The room was cold and dark
    Sorry for the late reply|Thanks for your patience|We offer a full refund|The lift is out of order
    Kids love this game|The soup tastes of nothing|It was the best holiday ever|You must wear a helmet
    Customers complain about the delivery|The old bridge fell into the river|Somebody left the window open
    There is no smoke without fire|All that glitters is not gold|The early bird catches the worm
    """
)
GOODS = phrases(
    """
    a laptop|a tablet|a bicycle|a scooter|a dishwasher|a washing machine|a fridge|a vacuum cleaner|a tent|a rucksack
    a winter coat|a pair of boots|an electric car|a diesel car|a campervan|a sofa|a mattress|a desk|a lamp
    a heat pump|a wood stove|a house|a flat|a cat|a dog|a hamster|a piano|a keyboard|a guitar|a camera|a drone
    a printer|a router|a watch|a ring|a hotel|a hostel|the train|the bus|the plane|the ferry|tea|coffee|butter
    margarine|rice|pasta|gold|shares|cash|a credit card|renting|buying|a gym|a running club|books|films|winter
    summer|the city|the countryside
    """
)
ROLES = phrases(
    """
    a doctor|a lawyer|my grandmother|a medieval knight|a detective|a French waiter|a football coach|a cat|a vampire
    a rude customer|a job interviewer|a tour guide|a chef|a poet|a philosopher|a drill sergeant|a fortune teller
    a news reader|a sports reporter|a therapist|a salesman|a judge|a wizard|a robot butler|an alien|a king
    a princess|a time traveller|a ghost|a farmer|an astronaut|a talking tree|a Shakespearean actor|a cowboy
    a stand-up comedian|my history teacher|a strict boss|a surfer|a monk|a dungeon master|a Linux terminal
    a calculator|a search engine
    """
)
READERS = phrases(
    "a child|my grandfather|a beginner|an expert|my boss|my neighbour|a customer|my class|a friend|an alien|a judge|"
    "my landlord|the whole team|a five-year-old|a teenager|my aunt|a bank|an investor|the mayor|a doctor"
)
MOODS = phrases(
    "polite|friendly|formal|casual|shorter|longer|funnier|clearer|simpler|more exciting|less angry|more modern|"
    "more convincing|sad|dramatic|professional|warmer|neutral|scary|romantic"
)
UNITS = phrases(
    "kilometres|miles|metres|feet|inches|centimetres|yards|kilos|pounds|ounces|grams|stones|litres|gallons|pints|"
    "cups|degrees Fahrenheit|kelvin|hectares|acres|square metres|square feet|knots|joules|calories|watts|horsepower|"
    "bar|euros|dollars|pounds sterling|yen|Swiss francs|kronor|megabytes|gigabytes|seconds|minutes|"
    "hours|days|weeks|years"
)
CODES = phrases(
    "Python|Java|JavaScript|Rust|Go|C|PHP|Ruby|Swift|Kotlin|Haskell|SQL|Bash|TypeScript|Perl|Excel|Scratch|HTML"
)
PROGRAMS = phrases(
    """
    sorts a list of names|checks whether a number is prime|removes duplicates|reads a CSV file|draws a snowflake
    downloads a picture|counts the vowels in a word|renames all my photos|plays tic-tac-toe|sends a reminder
    turns text into speech|finds the longest line|rolls two dice|converts temperatures|logs in a user|zips a folder
    prints a calendar|validates an email address|walks through a tree|merges two files|shows a progress bar
    guesses a number|watches a folder|scrapes the headlines|simulates a queue|solves a maze|makes a password
    """
)
OCCASIONS = phrases(
    """
    my wedding|a birthday|a rainy Sunday|a long train ride|a first date|a barbecue|a school trip|New Year's Eve
    a dinner for six|a job interview|a picnic|a camping trip|my mother-in-law|a ten-year-old|a vegetarian
    a beach holiday|a christening|a funeral|a team meeting|a hot day|a small garden|a newborn|a marathon
    a fancy-dress party|Mother's Day|my anniversary|a farewell party|a garden party|a long flight|a quiet evening
    my best friend|a sick colleague
    """
)
TROUBLES = phrases(
    """
    my flatmate never cleans|my boss ignores me|my son refuses to eat vegetables|my phone gets hot
    my car makes a strange noise|the landlord keeps my deposit|my neighbours are too loud|my best friend lied to me
    I forgot our anniversary|I failed the exam|I am always tired|I cannot concentrate
    my knee clicks when I climb stairs|my bread does not rise|my roses have black spots|the cat scratches the sofa
    the dog barks all night|the printer jams|my laptop is slow|my password does not work|the Wi-Fi keeps dropping
    my flight was cancelled|my parcel is lost|I missed the deadline|I have a sore throat|I feel lonely
    I spend too much money|my sister is angry with me|my tooth hurts|I lost my passport|my tomatoes turn brown
    the sink is blocked|the milk went sour|somebody scratched my car|I burnt the rice|my code throws an error
    I hate my job|I cannot decide|I am nervous about tomorrow|my daughter wants a tattoo
    """
)
REQUESTS = (
    "Plan [a trip|a weekend|a day out|three days] in {place} [for us|for two|for my family|].",
    "Put together [a schedule|a programme|an itinerary] for {occasion}[.|]",
    "Design [a workout|a diet|a study plan|a game] for {reader}[.|]",
    "Organise {occasion} for me[.|, please.]",
    "Suggest [a present|a menu|some music|a theme|an outfit] for {occasion}[.|]",
    "What [could|should|would] I [cook|wear|bring|serve|prepare] for {occasion}?",
    "Recommend [a restaurant|a book|a series|a hotel|a wine|a podcast] for {occasion}[.|]",
    "Which [book|game|wine|cake|hotel|song] would you pick for {occasion}?",
    "Any ideas for {occasion}?",
    "I am out of ideas for {occasion}[.|, help!]",
    "Brainstorm [ten|five|some] names for [my dog|my band|a café|a start-up|our team|a boat][.|]",
    "Invent [a name|a slogan|a mascot|a holiday|a sport] for {place}[.|]",
    "Come up with [a title|a motto|a hashtag|three questions] for {text} about {topic}[.|]",
    "Advise me: {trouble}[.|]",
    "{trouble}. What [can|should|shall|would you] do?",
    "{trouble} and I don't know why[.|]",
    "What would you do if {trouble}?",
    "Is it normal that {trouble}?",
    "Why is it that {trouble}?",
    "Calm me down, {trouble}[.|!]",
    "My problem is this: {trouble}[.|]",
    "Diagnose this: {trouble}[.|]",
    "Who should I call when {trouble}?",
    "How do other people cope when {trouble}?",
    "[Cheer|Comfort|Motivate|Encourage] me[, I had a bad day|, please|][.|!]",
    "What is your [view|take|position|stance] on {topic}?",
    "Argue [for|against] {topic}[.|]",
    "Debate {topic} with me[.|]",
    "Defend {topic} [in three sentences|against its critics|][.|]",
    "Criticise {topic} [as harshly as you can|politely|][.|]",
    "Are you [for|against] {topic}?",
    "Rank {topic}, {topic2} and {thing} [by price|by fun|from best to worst][.|]",
    "{thing} or {thing2}? [You choose.|Which one?|What is smarter?|Help me decide.]",
    "Would you rather have {thing} or {thing2}?",
    "Which [costs less|lasts longer|is healthier|makes more sense|is more fun]: {thing} or {thing2}?",
    "Weigh {thing} against {thing2}[.|]",
    "List the advantages of {thing} over {thing2}[.|]",
    "Contrast {topic} with {topic2} in a table[.|]",
    "Should I [buy|get|take|choose] {thing} or rather {thing2}?",
    "Find me [a cheap|a good|a used|the best] {word} [online|nearby|under fifty euros|][.|]",
    "Which traits do both {topic} and {topic2} share?",
    "Make this [sentence|text|line] {mood}: {line}[.|]",
    "Rephrase [this|the following] so that it sounds {mood}: {line}[.|]",
    "Reword this for {reader}: {line}[.|]",
    "Paraphrase: {line}[.|]",
    "Polish [this line|my draft|this mail]: {line}[.|]",
    "Correct the [grammar|mistakes|spelling|commas]: {line}[.|]",
    'What is wrong with "{line}"?',
    'Is "{line}" correct English?',
    'Put "{line}" into the [past|future|passive|plural][.|]',
    'Turn "{line}" into a question[.|]',
    "Shorten this to three words: {line}[.|]",
    "Expand this into a whole page: {line}[.|]",
    "Simplify this for {reader}: {line}[.|]",
    "Translate this [sentence|line|saying] into {language}: {line}[.|]",
    'How would {person} phrase "{line}"?',
    'Find the [verb|noun|adjective|subject] in "{line}"[.|]',
    'Which tense is "{line}" in?',
    'What does the saying "{line}" really mean?',
    'Who first said "{line}"?',
    'Answer this mail for me: "{line}"',
    'What is the tone of "{line}"?',
    'Continue where I stopped: "{line} and..."',
    "Bring this into alphabetical order: {word}, {word2}, {name}[.|]",
    "How [do you|does one|would you] spell {word}?",
    "Is it spelled {word} or {made}?",
    "Spell {word} [backwards|letter by letter|for me][.|]",
    "How many [letters|syllables|vowels] are in {word}?",
    "How is {word} pronounced?",
    "[Find|Name|Give] [me|] [three|some|a few] synonyms for {word}[.|]",
    "What is another word for {word}?",
    "Which words mean almost the same as {word}?",
    "Use {word} in a sentence[.|]",
    "What rhymes with {word}?",
    "Find a word that rhymes with {word}[.|]",
    "Make an anagram of {word}[.|]",
    "Is {word} a [verb|noun|adjective]?",
    "Conjugate the verb to {word}[.|]",
    "What is the [past tense|comparative|noun form] of {word}?",
    "Explain the joke about {topic} to me[.|]",
    "Tell me a joke about {topic}[.|]",
    "Do you know any jokes about {person}?",
    "Roast {person}[.|!]",
    "Make a pun on {word}[.|]",
    "Ask me a riddle[.|, please.| about {topic}.]",
    "Give me a [hard|good|clever] riddle[.|]",
    "Solve this riddle: what has [keys|hands|teeth|a neck] but no [locks|fingers|mouth|head]?",
    "Give me a tongue twister with {word}[.|]",
    "Let's play [hangman|twenty questions|chess|I spy|trivia|charades|tic-tac-toe][.|!]",
    "I am thinking of an animal, guess which[.|!]",
    "Roll a dice [for me|][.|]",
    "Flip a coin[.|, heads or tails?]",
    "Pick a random [number|card|colour|country|winner][.|]",
    "Predict [my future|the lottery numbers|the next election|tomorrow's prices][.|]",
    "Read my [palm|stars|mind|cards][.|]",
    "Act as {role}[.| and talk to me.| and help me to {deed}.]",
    "Pretend [to be|you are] {role}[.|]",
    "You are now {role}. [Begin.|What do you see?|Convince me.|Stay in character.]",
    "Imagine you were {role}. How would you {deed}?",
    "Speak to me like {role}[.|]",
    "Interview me as {role} would[.|]",
    "Let us do a role play: you are {role} and I am {role2}[.|]",
    "Impersonate {person}[.|]",
    "What would {role} think of {topic}?",
    "Explain {topic} to {reader} [as {role} would|in plain terms|with an example|with a comparison][.|]",
    "Break {topic} down for {reader}[.|]",
    "Walk me through {topic}[.|]",
    "Prepare {text} for {reader}[.|]",
    "Compose {text} on behalf of {reader}[.|]",
    "Outline {text} about {topic} in {small} points[.|]",
    "Start {text} with the word {word}[.|]",
    "Fill in {text} for {reader}[.|]",
    "Edit {text} [I wrote last night|of mine|down to one page][.|]",
    "Grade {text} [that I made|by my pupil|][.|]",
    "Code [a game|a timer|a chatbot|an app|a calculator] in {code}[.|]",
    "Write a {code} [program|script|function] that {program}[.|]",
    "Which {code} command {program}?",
    "How [do I|can one] make {code} code that {program}?",
    "I need something in {code} that {program}[.|]",
    "Why does my {code} code [crash|hang|return null|not compile]?",
    "Refactor my {code} [class|loop|function][.|]",
    "Port this from {code} to {code2}[.|]",
    "What is faster, {code} or {code2}?",
    "Review my {code} pull request[.|]",
    "What does this {code} error mean?",
    "How do I install {code} on my [laptop|server|phone]?",
    "Convert {number} {unit} [to|into] {unit2}[.|]",
    "How many {unit2} [are|is|make] {number} {unit}?",
    "{number} {unit} in {unit2}[?|]",
    "What is {number} {unit} in {unit2}?",
    "Change {number} {unit} into {unit2}[.|, please.]",
    "Is {number} {unit} more than {small} {unit2}?",
    "Express {number} {unit} as {unit2}[.|]",
    "[What is|Calculate|Work out] {small} percent of {number}[?|.|]",
    "[What is|How much is|Calculate] {number} [times|multiplied by|divided by|*|/] {small}?",
    "Multiply {number} by {small}[.|]",
    "Divide {number} by {small}[.|]",
    "How often does {small} go into {number}?",
    "What is the [average|product|greatest common divisor] of {number} and {small}?",
    "Round {number} to the nearest hundred[.|]",
    "Is {number} [even|odd|a square|divisible by {small}]?",
    "What are the factors of {number}?",
    "Find the [cube root|logarithm|factorial] of {number}[.|]",
    "How do you write {number} in [Roman numerals|binary|words]?",
    "What is the area of a circle with radius {small}?",
    "A train travels {number} kilometres in {small} hours. How fast does it go?",
    "If {small} pens cost {number} cents, what does one pen cost?",
    "Share {number} sweets among {small} children[.|]",
    "Which number comes next after {small} and {number}?",
    "Integrate x squared[.|]",
    "Differentiate [sin x|x cubed|the function][.|]",
    "How likely is it to roll {small} sixes in a row?",
    "How much is a tip of {small} percent on {number} euros?",
    "What do I pay if {number} euros are reduced by {small} percent?",
    "What will {number} euros be worth in {small} years?",
    "What is {number} degrees in radians?",
    "Remind me to {deed} [tomorrow|at noon|next week][.|]",
    "Wake me [at seven|in an hour|when it gets light][.|]",
    "Book [a table|a taxi|a room|two seats] [for tonight|in {place}|for {name}][.|]",
    "Order [flowers|sushi|a taxi|new shoes] for {name}[.|]",
    "Text {name} that I am late[.|]",
    "Ring {name} [for me|and say sorry|][.|]",
    "Google {topic}[.|]",
    "Search the web for {topic}[.|]",
    "Open [the garage|my mailbox|the calendar|a new tab][.|]",
    "Show me [the way to {place}|pictures of {person}|today's headlines|my emails][.|]",
    "Play [{topic}|my playlist|the radio|something quiet][.|]",
    "Draw {thing} next to {thing2}[.|]",
    "Paint me {thing} in the style of {person}[.|]",
    "Describe [the smell|the taste|the look|the feel] of {topic}[.|]",
    "Watch this video about {topic} and give me your opinion[.|]",
    "How many [grams|eggs|spoons] do I need for [a cake|pancakes|bread|a soup]?",
    "What can I substitute for [eggs|butter|flour|cream|yeast]?",
    "How long should I [boil|bake|fry|steam] [potatoes|an egg|a chicken|broccoli]?",
    "Give me the recipe for [lasagne|apple pie|onion soup|a curry|ratatouille][.|]",
    "What goes well with [fish|red wine|asparagus|goat's cheese]?",
    "Which [pill|tea|cream|doctor] helps against [a cough|back pain|sunburn|hay fever]?",
    "How many hours of sleep does {reader} need?",
    "Is it healthy to {deed} every day?",
    "May I {deed} on a Sunday?",
    "Is it legal to {deed} in {place}?",
    "What are my rights if {trouble}?",
    "How [rude|risky|clever|silly] would it be to {deed}?",
    "What tools [are needed|must I buy|do professionals use] to {deed}?",
    "Name the first thing to do when you {deed}[.|]",
    "Give me the shortest guide ever: how to {deed}[.|]",
    "In how many days could {reader} learn to {deed}?",
    "Talk me [into|out of] it: I want to {deed}[.|]",
    "Who was the first person to {deed}?",
    "Coach me while I {deed}[.|]",
    "Check my homework on {topic}[.|]",
    "Test me on {topic} with {small} questions[.|]",
    "Mark my answers about {topic}[.|]",
    "Set {small} exercises on {topic} for my pupils[.|]",
    "Which three books on {topic} should {reader} read?",
    "Trace the history of {topic} back to its start[.|]",
    "Give an example of {topic} from daily life[.|]",
    "What myths are there about {topic}?",
    "What is the [latest research|current debate|most common mistake] on {topic}?",
    "How has {topic} changed in the last {small} years?",
    "What role did {person} play in {topic}?",
    "Could {topic} ever replace {topic2}?",
    "How would you sell {topic} to {reader}?",
    "Write down everything you know about {topic}[.|]",
    "Find a good metaphor for {topic}[.|]",
    "Who are the leading experts on {topic}?",
    "How much money is there in {topic}?",
    "What would happen if {topic} disappeared overnight?",
    "Tell me [the truth|a secret|something surprising|some gossip] about {topic}[.|]",
    "Rewrite {text} as {text2}[.|]",
    "Invest {number} euros for me[.|]",
    "Compare the prices of {thing} in {place} and {place2}[.|]",
    "Name a [film|song|novel] with {word} in the title[.|]",
    "What is the [opening time|phone number|website] of the {word} shop?",
    "When does the next [bus|train|ferry] to {place} leave?",
    "How crowded will {place} be at [Easter|Christmas|the weekend]?",
    "Is the [shop|bank|museum|library] still open?",
    "What's on [TV|at the cinema|at the theatre] tonight?",
    "Did [my team|Arsenal|Real Madrid|Bayern|the Lakers] win [last night|on Saturday]?",
    "What is the score [in the match|right now|]?",
    "How are my shares doing?",
    "What is one euro worth in yen at the moment?",
    "How long until [Christmas|my holiday|the weekend|midnight]?",
    "What day of the week was the {small}th of May?",
)
OTHER_FACTS = (
    "What is the second month of the year?",
    "Which month comes after [March|May|July|August|October]?",
    "Which month comes before [March|May|July|August|October]?",
    "Which months have only thirty days?",
    "Which month has twenty-eight days?",
    "What day comes after [Monday|Tuesday|Wednesday|Friday]?",
    "When is [Easter|Mother's Day|Thanksgiving|Carnival|Ramadan] this year?",
    "When does [summer|winter|spring|autumn] begin?",
    "What is the twentieth letter of the alphabet?",
    "Which letter comes after [G|K|P|T]?",
    "Which letters are vowels?",
    "Which animal gives us [wool|silk|leather|pearls|eggs|ivory]?",
    "Where do [silk|pearls|eggs|wool|feathers] come from?",
    "Which animal has [stripes|a pouch|a trunk|two humps|the biggest eyes]?",
    "Which bird cannot fly?",
    "What is [steam|fog|hail|dew|mist|a cloud] made of?",
    "What is [a comet|a meteor|a galaxy|an eclipse|a black hole]?",
    "Is [a tomato|a cucumber|a pumpkin] a fruit?",
    "Is [a whale|a bat|a dolphin] a fish?",
    "Why is [grass green|snow white|blood red|the sea blue|the sky blue]?",
    "Why is the sea salty?",
    "Why do [leaves|apples] fall?",
    "Why do we [yawn|sneeze|dream|blush|cry]?",
    "How fast does sound travel?",
    "How fast is [a bullet|a snail|the wind|a jet plane]?",
    "How far is the moon from us?",
    "How hot is [lava|the core of the Earth|a flame|the surface of the sun]?",
    "How deep is the sea?",
    "How many stars can be seen at night?",
    "How many languages does the world have?",
    "How many countries are there in [Africa|Europe|Asia|South America]?",
    "How many continents are there?",
    "How many oceans are there?",
    "How many presidents has America had?",
    "How many people have walked on the moon?",
    "How many plays did Shakespeare write?",
    "How many times has [Brazil|Italy|Germany|France] won the World Cup?",
    "How many calories are in [a banana|a pizza|an egg|a beer]?",
    "How long does the moon need for one trip around us?",
    "How long is [a mile|a pregnancy|a football match|an Olympic pool|a light year]?",
    "Which planet has the most moons?",
    "What is the coldest planet?",
    "What colour do you get when you mix [red and blue|blue and yellow|black and white]?",
    "Which metal is liquid at room temperature?",
    "Which gas do plants need?",
    "Which organ pumps the blood?",
    "What is the largest organ of the body?",
    "Which vitamin is in [carrots|lemons|fish]?",
    "Which country has the most [people|lakes|islands|castles]?",
    "Which country is shaped like a boot?",
    "Which countries [speak Spanish|use the dollar|have a king|belong to the EU]?",
    "In which country do people speak [Dutch|Swahili|Hebrew|Hindi]?",
    "Where is the euro used?",
    "Which ocean lies between [Europe and America|Africa and Australia]?",
    "Which sea lies [north|south] of Europe?",
    "On which continent is [Chile|Mongolia|Egypt|Spain]?",
    "Which river flows through [Vienna|London|Cairo|Rome]?",
    "Who built the Eiffel Tower?",
    "Who stole the Mona Lisa?",
    "What is Hamlet about?",
    "Who killed Hamlet's father?",
    "How do Romeo and Juliet die?",
    "Why was the moon landing important?",
    "What did the first man on the moon say?",
    "What did Einstein mean by relativity?",
    "Can anything be faster than light?",
    "Is it true that [bulls hate red|bats are blind|goldfish forget everything|gold can be eaten]?",
    "What came first, the chicken or the egg?",
    "Who lives at the North Pole?",
    "What is at the end of a rainbow?",
    "How do bees make honey?",
    "How do cows make milk?",
    "How much milk does a cow give in a day?",
    "Why does ice float?",
    "How do spiders make webs?",
    "How does an insect breathe?",
    "How is HTTP different from HTTPS?",
    "Which port does HTTP use?",
    "What is the [square|cube|half|double|third] of {number}?",
    "What does [bonjour|gracias|danke|amigo|luna|Hund|chat] mean?",
    "What does {word} mean?",
    "What is the plural of {word}?",
    "Where does the word {word} come from?",
    "How far is it from {place} to {place2}?",
    "How long is the flight from {place} to {place2}?",
    "How many kilometres are there between {place} and {place2}?",
    "Which is bigger, {place} or {place2}?",
    "Who was on the throne in {year}?",
    "What happened in {year}?",
    "Who won the World Cup in {year}?",
    "Which film won the Oscar in {year}?",
    "Was {year} a leap year?",
    "Who was president in {year}?",
)
MORE_QUALITIES = phrases(
    "height|length|width|depth|taste|smell|shape|origin|purpose|value|cost|date|birthday|inventor|owner|maker|leader|"
    "secret|plural|spelling|definition|opposite side|main idea|downside|temperature|distance|capacity|rhythm|plot"
)
MORE_NOUNS = (
    "a good name for {text}",
    "an easy way to {deed}",
    "the difference between {thing} and {thing2}",
    "the distance from {place} to {place2}",
    "the best present for {occasion}",
    "the winner in {year}",
    "the {what} of {thing}",
    "the teacher of {person}",
    "the children of {person}",
    "the first line of {text}",
    "a synonym for {word}",
    "the right spelling of {word}",
    "the {code} command for that",
    "the square root of {number}",
    "{number} {unit} in {unit2}",
    "the weather in {place}",
    "the way to {place}",
    "the cheapest {word} in {place}",
    "the future of {topic}",
    "the opinion of {person} on {topic}",
    "a rule of thumb for {topic}",
    "the phone number of {name}",
    "the price of {thing}",
    "the next holiday in {place}",
)
MORE_CLAUSES = (
    "whether {topic} is healthy",
    "how much {thing} costs",
    "which is better, {thing} or {thing2}",
    "what to wear for {occasion}",
    "how far it is from {place} to {place2}",
    "what happened in {year}",
    "who won in {year}",
    "how {word} is spelled",
    "what rhymes with {word}",
    "how many {unit2} {number} {unit} are",
    "why {person} became famous",
    "how {person} died",
    "whether {name} is at home",
    "how long it takes to {deed}",
    "where people {deed}",
    "when {topic} began",
    "what {topic} costs",
    "how to begin {text}",
    "which {code} version is the newest",
    "what the weather is like in {place}",
    "why {trouble}",
    "how people in {place} celebrate",
    "who is the boss of {name}",
)
