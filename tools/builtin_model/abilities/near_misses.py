"""Questions that resemble the known facts, and that none of them answers: other books, other counts, other words."""

from typing import NamedTuple

from tools.builtin_model.abilities import fact_phrases, fact_table, facts
from tools.builtin_model.abilities.wider_requests import MORE_LANGUAGES, MORE_PLACES
from tools.builtin_model.draw import Draw, phrases, words

OTHER_LANGUAGES = phrases("Greek|Klingon|Chinese|Japanese|Arabic|Polish|Russian|Dutch|Swedish|Turkish|Hindi|Korean")
WORKS = phrases(
    """
    Don Quixote|War and Peace|Anna Karenina|Crime and Punishment|The Brothers Karamazov|The Cherry Orchard|Faust
    The Trial|The Metamorphosis|The Magic Mountain|Siddhartha|The Tin Drum|Momo|Heidi|Pinocchio|The Divine Comedy
    The Decameron|The Name of the Rose|The Odyssey|The Iliad|The Aeneid|Les Misérables|Madame Bovary|Candide
    Germinal|The Three Musketeers|The Little Prince|The Stranger|The Plague|Around the World in Eighty Days|Macbeth
    Othello|King Lear|Paradise Lost|Robinson Crusoe|Gulliver's Travels|Frankenstein|Dracula|Pride and Prejudice
    Middlemarch|Jane Eyre|Wuthering Heights|Oliver Twist|A Christmas Carol|Great Expectations|Treasure Island
    Alice in Wonderland|The Jungle Book|Peter Pan|The Time Machine|The War of the Worlds|Ulysses|Mrs Dalloway
    Brave New World|Animal Farm|Lord of the Flies|The Hobbit|The Lord of the Rings|Watership Down|Winnie the Pooh
    Moby Dick|Harry Potter|The Da Vinci Code|The Hunger Games|Twilight|A Game of Thrones|Dune|Neuromancer|Foundation
    Little Women|The Scarlet Letter|Walden|Tom Sawyer|Huckleberry Finn|The Great Gatsby|The Old Man and the Sea
    The Grapes of Wrath|To Kill a Mockingbird|The Catcher in the Rye|On the Road|Catch-22|Slaughterhouse-Five
    Beloved|The Color Purple|The Road|The Shining|The Handmaid's Tale|Life of Pi|The Alchemist|The Kite Runner
    One Hundred Years of Solitude|The House of the Spirits|Norwegian Wood|The Tale of Genji|The Art of War
    The Origin of Species|The Communist Manifesto|The Wealth of Nations|The Prince|The Republic|Beowulf
    The Canterbury Tales|Pippi Longstocking|The Snow Queen|The Moomins|Death of a Salesman|Waiting for Godot
    """
)
WRITER_QUESTIONS = (
    "Who wrote {it}?",
    "Who wrote the [book|novel|play] {it}?",
    "[Who is|Who's|Who was] the author of {it}?",
    "[Which|What] author wrote {it}?",
    "[Tell me|Name] the author of {it}.",
    "{it} was written by whom?",
    "Do you know who wrote {it}?",
    "I have just finished reading {it}. Who wrote it?",
    "Which [writer|novelist|author] is behind {it}?",
    "In what year was {it} published?",
    "When did {it} [come out|appear]?",
    "What is {it} about?",
    "How does {it} end?",
    "Who is the [hero|main character|villain] of {it}?",
    "How many pages does {it} have?",
    "Is {it} worth reading?",
    "Could you sum up {it} for my book club?",
    "Where is the plot of {it} set?",
    "In which language was {it} first written?",
    "author of {it}",
)
WRITER_NOUNS = "the author of {it}|the writer of {it}|the person who wrote {it}|the plot of {it}|the ending of {it}"
WRITER_CLAUSES = (
    "who wrote {it}|who the author of {it} is|which writer wrote {it}|when {it} was written|how {it} ends"
)

PAINTINGS = phrases(
    """
    The Starry Night|Sunflowers|The Scream|Guernica|The Night Watch|Girl with a Pearl Earring|The Kiss|Water Lilies
    The Last Supper|The Birth of Venus|The Creation of Adam|The School of Athens|The Sistine Chapel ceiling
    Las Meninas|The Third of May|American Gothic|Nighthawks|The Persistence of Memory|The Great Wave
    The Garden of Earthly Delights|The Arnolfini Portrait|Lady with an Ermine|The Hay Wain|The Fighting Temeraire
    Whistler's Mother|Impression, Sunrise|Luncheon of the Boating Party|The Card Players|The Potato Eaters
    Café Terrace at Night|Wanderer above the Sea of Fog|The Raft of the Medusa|Liberty Leading the People
    The Sleeping Gypsy|Composition VIII|The Blue Rider|The Dance|The Two Fridas|Campbell's Soup Cans|Olympia
    The Milkmaid|The Hunters in the Snow|The Tower of Babel|The Swing|The Son of Man|The Lady of Shalott|Ophelia
    Black Square|the Sistine Madonna|the statue of David|The Thinker|The Pietà
    """
)
PAINTER_QUESTIONS = (
    "Who [painted|made|created] {it}?",
    "Who is the painter of {it}?",
    "[Which|What] [artist|painter] painted {it}?",
    "[Tell me|Name] the painter of {it}.",
    "{it} was painted by whom?",
    "Whose work is {it}?",
    "In which museum [is|hangs] {it}?",
    "Where can I go to look at {it}?",
    "How old is {it}?",
    "How much is {it} worth?",
    "In what year was {it} painted?",
    "What does {it} show?",
    "How large is {it}?",
    "Why is {it} so famous?",
    "Was {it} ever stolen?",
    "We saw {it} at school today. Which artist was that?",
)
PAINTER_NOUNS = "the painter of {it}|the artist behind {it}|the artist who made {it}|the museum that owns {it}"
PAINTER_CLAUSES = "who painted {it}|which painter made {it}|who the artist behind {it} was|where {it} hangs"

TUNES = phrases(
    """
    The Magic Flute|Don Giovanni|Swan Lake|The Nutcracker|Carmen|Aida|La Traviata|Tosca|Fidelio
    The Barber of Seville|The Ring Cycle|The Rite of Spring|Boléro|Rhapsody in Blue|Clair de Lune|Für Elise
    the Moonlight Sonata|the Ninth Symphony|the Messiah|the Brandenburg Concertos|The Blue Danube|Peer Gynt
    Carmina Burana|West Side Story|Yesterday|Imagine|Bohemian Rhapsody|Hotel California|Thriller
    Like a Rolling Stone|Purple Rain|Waterloo|Hallelujah|Stairway to Heaven|Smoke on the Water|Satisfaction
    Jingle Bells|Silent Night|Auld Lang Syne|the Marseillaise|Amazing Grace|What a Wonderful World|My Way|Summertime
    Take Five|Billie Jean|Let It Be|Dancing Queen|Wonderwall
    """
)
COMPOSER_QUESTIONS = (
    "Who composed {it}?",
    "Who wrote the music of {it}?",
    "Which composer [wrote|gave us] {it}?",
    "Who sang {it}?",
    "Which [band|singer] made {it} famous?",
    "From which album is {it}?",
    "How does the melody of {it} go?",
    "What are the chords of {it}?",
    "Give me the lyrics of {it}[.|, please.]",
    "In what key is {it}?",
    "How long does {it} last?",
    "Sing {it} for me[.|!]",
    "When was {it} first played?",
)
COMPOSER_NOUNS = "the composer of {it}|the singer of {it}|the words of {it}|the chords of {it}|the melody of {it}"
COMPOSER_CLAUSES = "who composed {it}|who sang {it}|which composer wrote {it}|when {it} was first played"

INVENTIONS = phrases(
    """
    the telephone|the telegraph|the radio|the television|the light bulb|the steam engine|the locomotive|the car
    the aeroplane|the helicopter|the hot-air balloon|the parachute|the bicycle|the wheel|the compass|the clock
    the pocket watch|the calendar|the printing press|paper|the pencil|the ballpoint pen|the typewriter|the camera
    the cinema|the gramophone|the cassette|the CD|the computer|the mouse|the laptop|the smartphone|the internet
    the World Wide Web|email|the microchip|the transistor|the battery|the electric motor|the lightning rod|dynamite
    gunpowder|the microscope|the telescope|the thermometer|the barometer|the stethoscope|the X-ray machine
    the hearing aid|the monocle|the toothbrush|the safety pin|the zip|the button|the sewing machine
    the washing machine|the vacuum cleaner|the dishwasher|the refrigerator|the microwave oven|the toaster
    the tin can|the tin opener|the corkscrew|the fork|the umbrella|the match|the candle|the elevator|the escalator
    the traffic light|the cat's eye|the seat belt|barbed wire|plastic|nylon|Velcro|Teflon|superglue|the Post-it note
    the paper clip|the stapler|the credit card|the barcode|the cash machine|the ice lolly|the hamburger|ketchup
    Coca-Cola|chewing gum|the potato crisp|the croissant|the sandwich|the tea bag|basketball|volleyball|chess
    Monopoly|Tetris|Lego|the teddy bear|the yo-yo|the piano|the saxophone|the electric guitar|Braille|Morse code
    Esperanto|the metric system|algebra
    """
)
INVENTOR_QUESTIONS = (
    "Who invented {it}?",
    "Who is the inventor of {it}?",
    "[Which|What] inventor came up with {it}?",
    "[Tell me|Name] the inventor of {it}.",
    "{it} was invented by whom?",
    "When was {it} invented?",
    "Where was {it} invented?",
    "In which country did they invent {it}?",
    "How was {it} invented?",
    "Who had the idea for {it}?",
    "To whom do we owe {it}?",
    "How long have people had {it}?",
    "Who holds the patent on {it}?",
    "Why is {it} called that?",
    "What did people use before {it}?",
    "I would love to know who came up with {it}[.|]",
)
INVENTOR_NOUNS = (
    "the inventor of {it}|the person who invented {it}|the year when they invented {it}|the origin of {it}"
)
INVENTOR_CLAUSES = "who invented {it}|when {it} was invented|who thought of {it}|which person came up with {it}"

DISCOVERIES = phrases(
    """
    penicillin|oxygen|radium|electrons|X-rays|the theory of evolution|quantum theory|the law of gravity
    radioactivity|the structure of DNA|blood groups|vaccination|vitamins|insulin|bacteria|the neutron|helium
    the periodic table|America|the South Pole|the North Pole|the source of the Amazon|Machu Picchu
    the tomb of Tutankhamun|Troy|Pompeii|the moons of Jupiter|Halley's Comet|Pluto|the Higgs boson|black holes
    gravitational waves|the expanding universe|continental drift|the greenhouse effect|aspirin|anaesthetics|germs
    electricity|magnetism|the laws of motion
    """
)
DISCOVERY_QUESTIONS = (
    "Who discovered {it}?",
    "[Which|What] scientist discovered {it}?",
    "Who found {it} first?",
    "When was {it} discovered?",
    "How did people discover {it}?",
    "{it} was discovered by whom?",
    "[Tell me|Name] the discoverer of {it}.",
    "Was it by chance that somebody found {it}?",
    "Who got a Nobel Prize for {it}?",
    "Why was finding {it} such a big step?",
)
DISCOVERY_NOUNS = "the discoverer of {it}|the person who discovered {it}|the year in which {it} came to light"
DISCOVERY_CLAUSES = "who discovered {it}|when people found {it}|which scientist discovered {it}"

FILMS = phrases(
    """
    Titanic|Casablanca|Psycho|Jaws|Star Wars|E.T.|Jurassic Park|The Godfather|Pulp Fiction|Forrest Gump|The Matrix
    Avatar|Inception|Interstellar|Gladiator|Alien|Blade Runner|The Terminator|Rocky|Top Gun|Die Hard|Goldfinger
    Skyfall|The Lion King|Frozen|Toy Story|Finding Nemo|Shrek|Bambi|Snow White|Spirited Away|Parasite|Amélie
    The Artist|Metropolis|Das Boot|Run Lola Run|Life Is Beautiful|La Dolce Vita|Some Like It Hot|Singin' in the Rain
    Grease|Dirty Dancing|Pretty Woman|Notting Hill|Home Alone|Ghostbusters|Back to the Future|Citizen Kane|Vertigo
    Fargo|Breaking Bad|The Simpsons|Friends|Game of Thrones|The Office|Doctor Who|Sherlock|The Crown|Stranger Things
    """
)
FILM_QUESTIONS = (
    "Who directed {it}?",
    "Who [played|starred] in {it}?",
    "Which actor has the leading part in {it}?",
    "When did {it} come out?",
    "How many Oscars did {it} win?",
    "How long is {it}?",
    "What happens at the end of {it}?",
    "Is {it} suitable for children?",
    "Where can I watch {it}?",
    "Who wrote the music for {it}?",
    "What should I watch if I liked {it}?",
    "Give me a summary of {it} without spoilers[.|, please.]",
    "Who dies in {it}?",
    "Where was {it} filmed?",
    "Rate {it} from one to ten[.|]",
)
FILM_NOUNS = "the director of {it}|the cast of {it}|the main actor of {it}|the last scene of {it}|the length of {it}"
FILM_CLAUSES = "who directed {it}|who plays in {it}|when {it} came out|what happens at the end of {it}"

LANDMARKS = phrases(
    """
    Big Ben|the Tower of London|the Colosseum|the Leaning Tower of Pisa|the Acropolis|the Parthenon
    the Sagrada Família|the Alhambra|the Brandenburg Gate|Neuschwanstein|Cologne Cathedral|the Kremlin|Red Square
    the Hagia Sophia|Petra|the Great Wall|the Forbidden City|the Taj Mahal|Angkor Wat|Mount Fuji|Uluru
    the Sydney Opera House|the Great Pyramid|the Sphinx|Abu Simbel|Kilimanjaro|Table Mountain|Victoria Falls
    Niagara Falls|the Grand Canyon|the White House|the Statue of Liberty|the Empire State Building
    the Golden Gate Bridge|the Hollywood sign|Mount Rushmore|Alcatraz|Machu Picchu|Chichén Itzá|Christ the Redeemer
    Easter Island|the Matterhorn|Mont Blanc|Stonehenge|Hadrian's Wall|Loch Ness|the Louvre|the Prado
    the Arc de Triomphe|Versailles|Notre-Dame|the Burj Khalifa|the Blue Mosque|the Dead Sea|Lake Victoria
    Lake Baikal|the Black Forest|the Bermuda Triangle|Mount Vesuvius|the Panama Canal
    """
)
LANDMARK_QUESTIONS = (
    "[Where is|Where's] {it}?",
    "In [which|what] [city|country] is {it}?",
    "Who built {it}?",
    "When was {it} built?",
    "Why was {it} built?",
    "How old is {it}?",
    "[How tall|How high|How big] is {it}?",
    "How do I get to {it}?",
    "How much is a ticket for {it}?",
    "Is {it} open on Sundays?",
    "How many people visit {it} in a year?",
    "What is there to see near {it}?",
    "Can you climb {it}?",
    "We plan a day at {it}. What should we bring?",
    "What is {it} made of?",
    "How long did it take to build {it}?",
)
LANDMARK_NOUNS = (
    "the age of {it}|the height of {it}|the builder of {it}|the place where {it} is|the entrance fee of {it}"
)
LANDMARK_CLAUSES = (
    "where {it} is|how old {it} is|who built {it}|how high {it} is|when they built {it}|how to get to {it}"
)

MEASURED = phrases(
    """
    the Eiffel Tower|Mount Everest|the Nile|the Pacific Ocean|a blue whale|a giraffe|a cheetah|an elephant|a tiger
    the moon|the sun|the Earth|Jupiter|Mars|the Danube|the Rhine|the Amazon|the Mississippi|the Thames|the Volga
    the Great Wall|a football pitch|a tennis court|a swimming pool|a marathon|a basketball hoop|a jumbo jet|a bus
    an aircraft carrier|a submarine|a lighthouse|an oak tree|a redwood|a sunflower|a rat|an ant|a human hair
    a golf ball|a bowling ball|a brick|a piano|a grand piano|a violin|a double bass|the Channel Tunnel|the equator
    the Berlin Wall|Manhattan|Texas|Sicily|Lake Geneva|the Mariana Trench|the Dead Sea|the Sahara|a credit card
    a pound coin
    """
)
MEASURE_QUESTIONS = (
    "How [tall|high|long|wide|deep|big|heavy|thick] is {it}?",
    "How much does {it} weigh?",
    "What is the [height|length|width|weight|size|depth] of {it}?",
    "Give me the measurements of {it}[.|]",
    "How many metres [long|high|tall|wide] is {it}?",
    "What does {it} weigh in kilos?",
    "{it}: how [high|long|heavy]?",
    "Do you know how [tall|long|heavy] {it} is?",
    "Is {it} [taller|longer|heavier] than a house?",
    "How long would it take to walk around {it}?",
)
MEASURE_NOUNS = "the height of {it}|the length of {it}|the weight of {it}|the size of {it}|the width of {it}"
MEASURE_CLAUSES = "how tall {it} is|how long {it} is|how heavy {it} is|how much {it} weighs|how big {it} gets"

AGED = phrases(
    """
    the universe|the Earth|the moon|the sun|the Milky Way|the oldest tree|the pyramids|Stonehenge|Rome|London|Paris
    the Bible|the wheel|writing|the English language|Latin|the alphabet song|football|chess|the Olympic Games
    the internet|America|the Eiffel Tower|Shakespeare's theatre|the oldest dog|the king|the Pope|the queen
    the president|my favourite singer|Mickey Mouse|Barbie|Santa Claus|Harry Potter|Batman|James Bond|this song
    your server
    """
)
AGE_QUESTIONS = (
    "How old is {it}?",
    "What is the age of {it}?",
    "[Tell me|Say] how old {it} is[.|]",
    "Since when has there been {it}?",
    "How many years old is {it}?",
    "When did {it} [begin|come into the world]?",
    "Is {it} older than a hundred years?",
    "When is the birthday of {it}?",
)
AGE_NOUNS = "the age of {it}|the birthday of {it}"
AGE_CLAUSES = "how old {it} is|since when there has been {it}"

EVENTS = phrases(
    """
    the First World War|the Second World War|the Vietnam War|the Korean War|the Cold War|the American Civil War
    the Thirty Years' War|the Hundred Years' War|the Battle of Hastings|the Battle of Waterloo|the French Revolution
    the Russian Revolution|the American Revolution|the fall of Rome|the fall of the Berlin Wall
    the Great Fire of London|the Great Depression|the plague|the Spanish flu|the moon landing
    the sinking of the Titanic|the Chernobyl disaster|the eruption of Vesuvius|the San Francisco earthquake
    the first Olympic Games|the first World Cup|the Gold Rush|the Boston Tea Party|the signing of the Magna Carta
    the Congress of Vienna|the Treaty of Versailles|the Reformation|the Crusades|the last ice age|the Stone Age
    the Bronze Age|the Iron Age|the Viking Age|the Ming dynasty|the Ottoman Empire|the Weimar Republic
    the partition of India|the independence of Kenya|the abolition of slavery|the election of Lincoln
    the murder of Caesar|the coronation of Charles|the death of Napoleon|the invention of writing
    the discovery of America|the storming of the Bastille|the Apollo programme|the oil crisis|Brexit
    the last solar eclipse
    """
)
EVENT_QUESTIONS = (
    "When was {it}?",
    "In what year was {it}?",
    "When did {it} take place?",
    "What year did {it} happen?",
    "How long did {it} last?",
    "Why did {it} happen?",
    "Who took part in {it}?",
    "What [led to|caused] {it}?",
    "What came of {it}?",
    "[Give me|Tell me] the date of {it}.",
    "How many people died in {it}?",
    "Was {it} before or after the invention of the radio?",
    "Which countries were involved in {it}?",
    "{it}: which year?",
    "My history test is about {it}. When was it?",
    "Make me a timeline of {it}[.|]",
)
EVENT_NOUNS = "the year of {it}|the date of {it}|the cause of {it}|the winner of {it}|the story behind {it}"
EVENT_CLAUSES = "when {it} was|why {it} happened|what caused {it}|how {it} ended|how long {it} lasted"

OFFICES = phrases(
    """
    the second moonwalker|the last moonwalker|the first woman to visit the moon|the first woman in space
    the first man in space|the first dog in space|the first president of France|the first president of Mexico
    the second president of America|the third American president|the last president of America
    the current US president|the vice president|the first chancellor of Germany|the chancellor
    the prime minister of Canada|the prime minister of India|the king of Spain|the queen of Denmark|the last tsar
    the first Roman emperor|the last pharaoh|the first king of England|the wife of Henry the Eighth
    the mayor of Rome|the president of Brazil|the emperor of Japan|the head of the bank|the richest man alive
    the richest woman alive|the oldest person ever|the tallest man ever|the fastest man alive|the best footballer
    the world chess champion|the winner of the last World Cup|the winner of the Tour de France|the coach of the team
    the captain of the Titanic|the first man at the South Pole|the first man on Mount Everest
    the first woman to fly across the Atlantic|the first person to sail around the world|the founder of Microsoft
    the founder of Apple|the founder of Rome|the boss of Google|the owner of this website
    the patron saint of Ireland|the god of war|the goddess of love|the brother of Mozart|the wife of Einstein
    the teacher of Plato|the sister of the queen|the man in the moon
    """
)
OFFICE_QUESTIONS = (
    "Who [is|was] {it}?",
    "Who's {it}?",
    "What is the name of {it}?",
    "[Tell me|Name] {it}.",
    "Do you know who {it} was?",
    "{it} is who?",
    "What was {it} called?",
    "How old is {it}?",
    "Where does {it} live?",
    "Tell me all about {it}[.|]",
)
OFFICE_NOUNS = "{it}|the name of {it}|the life of {it}"
OFFICE_CLAUSES = "who {it} is|who {it} was|what {it} was called|where {it} was born"

RECORDS = phrases(
    """
    the smallest ocean|the second largest ocean|the deepest ocean|the deepest lake|the largest lake
    the largest desert|the largest island|the largest country|the smallest country|the richest country
    the poorest country|the oldest city|the largest city|the coldest place on Earth|the wettest place on Earth
    the hottest desert|the second tallest peak|Europe's highest peak|Africa's highest mountain
    Japan's highest mountain|the lowest point on land|Europe's longest river|the second longest river
    France's longest river|the shortest river|the widest bridge|the longest bridge|the longest tunnel
    the tallest building|the tallest tree|the tallest statue|the highest waterfall|the smallest continent
    the second largest continent|the coldest continent|the smallest animal|the slowest animal|the smallest bird
    the largest bird|the fastest bird|the fastest fish|the largest fish|the heaviest insect|the most poisonous snake
    the most dangerous animal|the cleverest animal|the loudest animal|the oldest animal|the largest dinosaur
    the rarest stamp|the hardest metal|the heaviest metal|the lightest gas|the rarest stone|the brightest star
    the nearest star|the biggest moon|the largest galaxy|the fastest car|the fastest train
    the most expensive painting|the longest word|the shortest word|the longest novel|the most popular sport
    the most spoken language|the national bird of India|the national flower of Japan|the national dish of Spain
    the shortest day of the year|the longest day of the year|the hottest month|the largest prime number
    the tenth prime|the smallest bone in the body|the largest organ|the strongest muscle|the longest bone
    the most common blood group
    """
)
RECORD_QUESTIONS = (
    "[What|Which] is {it}?",
    "[What is|What's] {it} called?",
    "[Name|Tell me] {it}.",
    "Do you know {it}?",
    "{it} is which one?",
    "What would be {it}?",
    "Where do I find {it}?",
    "I need to know {it} for a pub quiz[.|]",
)
RECORD_NOUNS = "{it}|the name of {it}"
RECORD_CLAUSES = "what {it} is|which one is {it}|where {it} is"

SUBSTANCES = phrases(
    """
    silver|iron|copper|lead|tin|zinc|aluminium|nickel|mercury|platinum|uranium|titanium|helium|neon|nitrogen|carbon
    sulphur|phosphorus|sodium|potassium|calcium|magnesium|chlorine|iodine|silicon|arsenic|salt|sugar|alcohol|ammonia
    vinegar|carbon dioxide|methane|petrol|ozone|rust|chalk|sand|glass|quartz|diamond|graphite|steel|bronze|brass
    soap|baking soda|caffeine|aspirin|olive oil|butter|wax|plastic|rubber|marble|granite
    """
)
SUBSTANCE_QUESTIONS = (
    "[What is|What's] the [chemical|] symbol [of|for] {it}?",
    "[What is|What's] the [chemical|] formula [of|for] {it}?",
    "[Which|What] [chemical|] symbol has {it}?",
    "[What is|What's] {it} made of?",
    "At [what|which] temperature does {it} [boil|melt|freeze|burn]?",
    "[What is|What's] the [boiling|melting|freezing] point of {it}?",
    "What is the density of {it}?",
    "Is {it} a metal?",
    "How is {it} [made|produced|mined]?",
    "Does {it} [float|rust|burn|conduct electricity]?",
    "How much does a kilo of {it} cost?",
    "Is {it} [poisonous|magnetic|good for you]?",
    "What do people use {it} for?",
)
SUBSTANCE_NOUNS = (
    "the symbol for {it}|the chemical formula of {it}|the melting point of {it}|the boiling point of {it}|"
    "the density of {it}"
)
SUBSTANCE_CLAUSES = (
    "what {it} is made of|when {it} melts|how hot {it} must get to melt|which symbol {it} has|how {it} is made"
)

ABBREVIATIONS = phrases(
    """
    HTML|CSS|URL|USB|CPU|RAM|GPS|NASA|NATO|UNESCO|UNICEF|WHO|EU|UN|FBI|CIA|BBC|DNA|RNA|PDF|JPEG|GIF|SQL|API|JSON|XML
    TCP|DNS|VPN|SSH|FTP|LED|LCD|DVD|ATM|VAT|GDP|CEO|HR|PhD|RSVP|ASAP|FAQ|DIY|SUV|UFO|SOS|IQ|AIDS|MRI|LOL|BTW|IMHO
    VIP
    """
)
ABBREVIATION_QUESTIONS = (
    "What does {it} [stand for|mean]?",
    "What is the meaning of {it}?",
    "What is {it} short for?",
    "Tell me what {it} stands for.",
    "Spell out {it}[.|, please.]",
    "What do the letters {it} stand for?",
    "Somebody wrote {it} to me. What is that?",
    "{it} - how is that written in full?",
)
ABBREVIATION_NOUNS = "the meaning of {it}|the long form of {it}|the full name of {it}"
ABBREVIATION_CLAUSES = "what {it} means|what {it} stands for|which words {it} stands for"

CREATURES = phrases(
    """
    cat|dog|cow|horse|sheep|pig|hamster|rabbit|goat|donkey|camel|llama|fox|wolf|bear|polar bear|panda|tiger|leopard
    jaguar|hyena|zebra|hippo|rhino|gorilla|chimpanzee|monkey|kangaroo|koala|sloth|hedgehog|mole|squirrel|beaver
    badger|bat|rat|mouse|whale|dolphin|shark|seal|walrus|penguin|flamingo|peacock|parrot|pigeon|swan|goose|turkey
    stork|sparrow|raven|hawk|salmon|trout|goldfish|tuna|jellyfish|squid|lobster|crab|snail|worm|lizard|crocodile
    tortoise|snake|toad|salamander|starfish|centipede|scorpion|dragon|unicorn
    """
)
CREATURE_QUESTIONS = (
    "How many legs has a {it}?",
    "How many teeth does a {it} have?",
    "How many hearts does a {it} have?",
    "How many [babies|eggs] does a {it} have?",
    "How many bones has a {it}?",
    "How long does a {it} live?",
    "How fast can a {it} [run|move|swim]?",
    "How [heavy|big|old] does a {it} get?",
    "What does a {it} eat?",
    "Where does a {it} [live|sleep|hide]?",
    "How much does a {it} weigh?",
    "Can a {it} [swim|jump|climb|see in the dark]?",
    "Is a {it} [dangerous|a mammal|a good pet|clever]?",
    "What is a male {it} called?",
    "What is the home of a {it} called?",
    "Does a {it} [hibernate|bite|lay eggs|sleep standing up]?",
    "Tell me how many toes a {it} has[.|]",
    "What is the number of ribs of a {it}?",
    "What is the Latin name of the {it}?",
    "Why does a {it} have a tail?",
    "How do I look after a {it}?",
)
CREATURE_NOUNS = "the number of legs of a {it}|the top speed of a {it}|the weight of a {it}|the life span of a {it}"
CREATURE_CLAUSES = (
    "how many legs a {it} has|how long a {it} lives|what a {it} eats|how fast a {it} is|where a {it} sleeps"
)

WORLDS = (
    "Mercury",
    "Venus",
    "Mars",
    "Jupiter",
    "Saturn",
    "Uranus",
    "Neptune",
    "Pluto",
    "the moon",
    "Titan",
    "Europa",
    "Ceres",
)
WORLD_QUESTIONS = (
    "How far is it from the Earth to {it}?",
    "How long does a flight to {it} take?",
    "How long is a day on {it}?",
    "How long does {it} take to go around once?",
    "Who discovered {it}?",
    "When was {it} discovered?",
    "How many moons does {it} have?",
    "How old is {it}?",
    "How [cold|warm|windy] does it get on {it}?",
    "Is there [water|life|air|wind] on {it}?",
    "Could people live on {it} one day?",
    "What is {it} made of?",
    "Where does {it} get its name from?",
    "How much would I weigh on {it}?",
    "Is {it} visible without a telescope tonight?",
    "Has a probe ever landed on {it}?",
    "What is the diameter of {it}?",
    "Was {it} ever hit by a comet?",
)
WORLD_NOUNS = "the diameter of {it}|the number of moons of {it}|the age of {it}|the distance from the Earth to {it}"
WORLD_CLAUSES = (
    "how many moons {it} has|how old {it} is|who discovered {it}|how long a day on {it} is|what {it} is made of"
)

KNOWN_PERSONS = (
    "Albert Einstein",
    "Einstein",
    "Leonardo da Vinci",
    "Leonardo",
    "William Shakespeare",
    "Shakespeare",
    "Neil Armstrong",
    "George Washington",
)
KNOWN_PERSON_QUESTIONS = (
    "When was {it} born?",
    "When did {it} die?",
    "Where was {it} born?",
    "How old was {it} when he died?",
    "How tall was {it}?",
    "What was the name of the wife of {it}?",
    "How many children did {it} have?",
    "Where is {it} buried?",
    "Which school did {it} go to?",
    "Was {it} left-handed?",
    "Did {it} like music?",
    "What were the last words of {it}?",
    "Who were the parents of {it}?",
    "What would {it} say about phones?",
    "Give me a quote by {it}.",
    "Write a letter in the style of {it}[.|]",
)
KNOWN_PERSON_NOUNS = "the birthday of {it}|the wife of {it}|the mother of {it}|the grave of {it}|the house of {it}"
KNOWN_PERSON_CLAUSES = "when {it} was born|how {it} died|where {it} lived|how old {it} was|whom {it} married"

KNOWN_COUNTRIES = tuple(country for country, _ in fact_table.CAPITALS if country != "the United States")
COUNTRY_QUESTIONS = (
    "How many people live in {it}?",
    "What is the population of {it}?",
    "How [big|old|rich|cold] is {it}?",
    "Who [is|was] the [president|king|prime minister|leader] of {it}?",
    "What does the flag of {it} look like?",
    "What is the national anthem of {it}?",
    "Which countries border {it}?",
    "What is the [tallest peak|largest lake|second largest city|main port] of {it}?",
    "What do people [eat|drink|wear] in {it}?",
    "What is the weather like in {it}?",
    "What time is it in {it} now?",
    "When is the best time to visit {it}?",
    "Do I need a visa for {it}?",
    "How do I get to {it} by train?",
    "What should I see in {it}?",
    "Which side of the road do they drive on in {it}?",
    "What is the dialling code of {it}?",
    "How many states does {it} have?",
    "When did {it} become a republic?",
    "Is {it} [safe|expensive|in the EU|an island]?",
    "Plan me a week in {it}[.|, please.]",
    "What is {it} famous for?",
    "What is the religion of most people in {it}?",
    "Who won the last election in {it}?",
    "How many football titles has {it} won?",
)
COUNTRY_NOUNS = "the population of {it}|the president of {it}|the flag of {it}|the history of {it}|the area of {it}"
COUNTRY_CLAUSES = (
    "how many people live in {it}|who rules {it}|how big {it} is|how warm it is in {it}|what {it} exports"
)

CITIES = phrases(
    """
    Paris|Berlin|Rome|Madrid|Lisbon|Vienna|Warsaw|Athens|Oslo|Stockholm|Dublin|London|Brussels|Budapest|Moscow|Cairo
    Tokyo|Beijing|Ottawa|Havana|Lima|Canberra|Washington|Amsterdam|New York|Chicago|Boston|Toronto|Sydney|Melbourne
    Mumbai|Shanghai|Hong Kong|Seoul|Bangkok|Jakarta|Istanbul|Dubai|Lagos|Cape Town|Casablanca|Milan|Naples|Venice
    Florence|Barcelona|Seville|Lyon|Marseille|Munich|Hamburg|Cologne|Zurich|Geneva|Prague|Krakow|Edinburgh
    Manchester
    """
)
CITY_QUESTIONS = (
    "How many people live in {it}?",
    "How far is {it} from here?",
    "Which river flows through {it}?",
    "What is there to do in {it} at night?",
    "Find me a cheap room in {it}[.|]",
    "Where can I eat well in {it}?",
    "How warm is it in {it} in May?",
    "Who is the mayor of {it}?",
    "When was {it} founded?",
    "What time is it in {it}?",
    "How do I get from {it} to the airport?",
    "Is {it} worth a visit?",
    "Suggest three museums in {it}[.|]",
    "What does a flat in {it} cost?",
    "How many bridges does {it} have?",
    "Which football clubs are from {it}?",
    "I have one day in {it}. What must I see?",
    "Does {it} have an underground?",
)
CITY_NOUNS = "the mayor of {it}|the population of {it}|the best hotel in {it}|the weather in {it}|the age of {it}"
CITY_CLAUSES = "how many people live in {it}|how old {it} is|where to eat in {it}|how far {it} is|who founded {it}"
UNKNOWN_OPPOSITES = words(
    """
    brave generous ancient arrogant polite guilty innocent victory success failure peace war enemy arrival departure
    entrance exit question answer birth death beginning end import export increase decrease maximum minimum positive
    negative inside outside above below before after always never often seldom everything nothing everybody nobody
    male female public private simple complicated cheap expensive clean dirty sharp blunt smooth rough thick thin
    heavy wide narrow deep shallow tall fat safe dangerous sour sweet bitter alive sober awake asleep lazy diligent
    modern boring patient selfish honest permanent temporary artificial natural visible flexible rural urban
    voluntary vague loose tight crooked straight push pull buy sell borrow lend attack defend remember forget laugh
    cry arrive build destroy accept refuse praise blame expand shrink rise fall north east summer
    """
)
UNKNOWN_CALLERS = words(
    """
    wolf fox bear goat donkey mouse rat turkey crow raven rooster hen snake tiger monkey dolphin whale parrot pigeon
    seal camel hyena sparrow goose swan cricket cuckoo giraffe zebra rabbit walrus llama gorilla panda bat mosquito
    dragon
    """
)
UNKNOWN_PARENTS = words(
    """
    goat deer fox wolf bear tiger swan goose hare rabbit whale seal zebra giraffe monkey squirrel hedgehog beaver
    mouse rat bat turkey pigeon hawk penguin parrot frog toad fish salmon snake turtle crocodile spider bee moth
    camel llama hippo
    """
)
UNCOLOURED = phrases(
    """
    a flamingo|a polar bear|a ruby|an emerald|a sapphire|a lime|a cherry|a plum|a pumpkin|a pea|mustard|ketchup
    butter|salt|pepper|ink|chalk|sand|copper|silver|amber|jade|lavender|a sunflower|a rose|a violet|ivy|moss
    a fire engine|a school bus|a taxi|a post box|a stop sign|a tennis ball|the moon|a crow|a swan|a canary|a lobster
    a frog|a giraffe's tongue|an octopus|an elephant|a zebra crossing|the flag of Japan|the flag of Italy|my shirt
    your hair|the White House|the Statue of Liberty|Mars dust|a whiteboard|the Red Sea|a black box|red wine|cement
    smoke|rust
    """
)
UNCOUNTED = phrases(
    """
    legs: a cat|legs: a table|legs: a centipede|arms: an octopus|arms: a starfish|hearts: an octopus|stomachs: a cow
    teeth: a shark|teeth: an adult|wings: a bat|bones: the human body|bones: a hand|muscles: the face|toes: a cat
    eyes: a spider|stripes: the American flag|stars: the American flag|states: America|days: February|days: a month
    days: a leap year|hours: a week|hours: a year|minutes: a day|minutes: a week|seconds: an hour|seconds: a day
    weeks: a month|months: a decade|years: a millennium|quarters: a year|letters: the Greek alphabet
    letters: your name|letters: the Russian alphabet|vowels: the alphabet|words: the English language
    moons: the solar system|stars: the Milky Way|players: a basketball team|players: a polo team
    players: a volleyball team|players: a chess game|holes: a golf course|pins: a bowling alley
    squares: a chessboard|pieces: a chess set|cards: a deck|kings: a pack of cards|dots: a pair of dice
    strings: a guitar|strings: a harp|strings: a cello|keys: a piano|keys: a keyboard|pedals: a piano
    notes: an octave|lines: a sonnet|sides: a hexagon|sides: a square|sides: an octagon|corners: a cube
    faces: a cube|edges: a pyramid|degrees: a circle|degrees: a right angle|pence: a pound|cents: a euro
    dollars: a million|zeros: a billion|grams: an ounce|grams: a pound|pounds: a stone|ounces: a pound
    kilograms: a ton|inches: a foot|feet: a yard|feet: a mile|metres: a mile|yards: a mile|millimetres: an inch
    pints: a gallon|litres: a gallon|litres: a bathtub|millilitres: a cup|teaspoons: a tablespoon|bytes: a megabyte
    bits: a byte|pixels: a photo|sheets: a ream|eggs: a gross|wheels: a lorry|doors: a bus|seats: a jumbo jet
    floors: the Empire State Building|steps: the Eiffel Tower|rooms: the White House|countries: Africa
    countries: the EU|islands: Greece|lakes: Finland|provinces: Canada|cantons: Switzerland|gods: Olympus
    books: the Bible|chapters: Genesis|wonders: the ancient world|apostles: the Last Supper|dwarfs: Snow White
    musketeers: the novel|tentacles: a squid|slices: a pizza|seeds: an apple|calories: a banana
    atoms: a water molecule|protons: an atom of gold|chromosomes: a human cell|chambers: the heart|ribs: a skeleton
    """
)
UNKNOWN_WORDS = words(
    """
    table chair window door kitchen garden school teacher child woman man brother sister uncle bridge street train
    plane ticket station hotel hospital doctor nurse policeman shop market butcher baker spoon fork knife plate cup
    bottle apple pear orange lemon strawberry potato onion carrot cheese butter sugar salt pepper soup meat fish
    chicken egg horse cow pig sheep goat duck mouse rabbit bear lion elephant butterfly spider bee tree flower leaf
    forest mountain river lake island beach cloud rain snow wind storm summer winter spring autumn morning evening
    yesterday tomorrow green yellow black white brown please sorry goodbye maybe seven twenty hundred beautiful
    tired hungry thirsty angry clever to_swim to_drive to_sing to_write shoe shirt trousers hat coat umbrella key
    wallet phone newspaper money letter pencil scissors hammer candle mirror pillow blanket freedom happiness truth
    dream memory courage
    """
)


class NearMiss(NamedTuple):
    """Things of one sort, and what is asked of them: whole questions, and nouns and clauses for the facts' frames."""

    things: tuple[str, ...]
    questions: tuple[str, ...]
    nouns: str
    clauses: str


NEAR_MISSES: tuple[tuple[float, NearMiss], ...] = (
    (10, NearMiss(WORKS, WRITER_QUESTIONS, WRITER_NOUNS, WRITER_CLAUSES)),
    (7, NearMiss(PAINTINGS, PAINTER_QUESTIONS, PAINTER_NOUNS, PAINTER_CLAUSES)),
    (4, NearMiss(TUNES, COMPOSER_QUESTIONS, COMPOSER_NOUNS, COMPOSER_CLAUSES)),
    (9, NearMiss(INVENTIONS, INVENTOR_QUESTIONS, INVENTOR_NOUNS, INVENTOR_CLAUSES)),
    (5, NearMiss(DISCOVERIES, DISCOVERY_QUESTIONS, DISCOVERY_NOUNS, DISCOVERY_CLAUSES)),
    (4, NearMiss(FILMS, FILM_QUESTIONS, FILM_NOUNS, FILM_CLAUSES)),
    (6, NearMiss(LANDMARKS, LANDMARK_QUESTIONS, LANDMARK_NOUNS, LANDMARK_CLAUSES)),
    (5, NearMiss(MEASURED, MEASURE_QUESTIONS, MEASURE_NOUNS, MEASURE_CLAUSES)),
    (3, NearMiss(AGED, AGE_QUESTIONS, AGE_NOUNS, AGE_CLAUSES)),
    (6, NearMiss(EVENTS, EVENT_QUESTIONS, EVENT_NOUNS, EVENT_CLAUSES)),
    (6, NearMiss(OFFICES, OFFICE_QUESTIONS, OFFICE_NOUNS, OFFICE_CLAUSES)),
    (8, NearMiss(RECORDS, RECORD_QUESTIONS, RECORD_NOUNS, RECORD_CLAUSES)),
    (6, NearMiss(SUBSTANCES, SUBSTANCE_QUESTIONS, SUBSTANCE_NOUNS, SUBSTANCE_CLAUSES)),
    (3, NearMiss(ABBREVIATIONS, ABBREVIATION_QUESTIONS, ABBREVIATION_NOUNS, ABBREVIATION_CLAUSES)),
    (8, NearMiss(CREATURES, CREATURE_QUESTIONS, CREATURE_NOUNS, CREATURE_CLAUSES)),
    (4, NearMiss(WORLDS, WORLD_QUESTIONS, WORLD_NOUNS, WORLD_CLAUSES)),
    (3, NearMiss(KNOWN_PERSONS, KNOWN_PERSON_QUESTIONS, KNOWN_PERSON_NOUNS, KNOWN_PERSON_CLAUSES)),
    (6, NearMiss(KNOWN_COUNTRIES, COUNTRY_QUESTIONS, COUNTRY_NOUNS, COUNTRY_CLAUSES)),
    (4, NearMiss(CITIES, CITY_QUESTIONS, CITY_NOUNS, CITY_CLAUSES)),
)


def near_miss(draw: Draw) -> str:
    """What the facts tell of one thing, asked of another, or something else about a thing that they know."""
    asked = draw.weighted(NEAR_MISSES)
    thing = draw.listed(asked.things)
    if draw.chance(0.3):
        return fact_phrases.question(draw, (asked.nouns.format(it=thing), asked.clauses.format(it=thing)))
    return draw.fill(draw.pick(asked.questions), it=thing)


def _unknown_place(draw: Draw) -> str:
    family, nouns = draw.pick(
        (
            (facts.CAPITAL, facts.CAPITAL_NOUNS),
            (facts.CAPITAL, facts.CAPITAL_NOUNS),
            (facts.LANGUAGE, facts.LANGUAGE_NOUNS),
            (facts.CURRENCY, facts.CURRENCY_NOUNS),
        )
    )
    country = draw.listed(MORE_PLACES)
    if draw.chance(0.4):
        return fact_phrases.noun_question(draw, draw.pick(nouns).format(country=country))
    return draw.wording(family, country=country)


def _unknown_opposite(draw: Draw) -> str:
    word = draw.listed(UNKNOWN_OPPOSITES)
    if draw.chance(0.4):
        return fact_phrases.noun_question(draw, draw.pick(facts.OPPOSITE_NOUNS).format(word=word))
    return draw.wording(facts.OPPOSITE, word=word)


def _unknown_look(draw: Draw) -> str:
    """The sound, the young or the colour of what has none among the facts."""
    slot, things, family, nouns, clauses = draw.pick(
        (
            ("animal", UNKNOWN_CALLERS, facts.SOUND, facts.SOUND_NOUNS, facts.SOUND_CLAUSES),
            ("animal", UNKNOWN_PARENTS, facts.YOUNG, facts.YOUNG_NOUNS, facts.YOUNG_CLAUSES),
            ("thing", UNCOLOURED, facts.COLOUR, facts.COLOUR_NOUNS, facts.COLOUR_CLAUSES),
        )
    )
    filled = {slot: draw.listed(things)}
    if draw.chance(0.4):
        return fact_phrases.question(draw, (nouns.format(**filled), clauses.format(**filled)))
    return draw.wording(family, **filled)


def _unknown_count(draw: Draw) -> str:
    parts, whole = draw.listed(UNCOUNTED).split(": ")
    if draw.chance(0.4):
        nouns, clauses = (form.format(parts=parts, whole=whole) for form in (facts.COUNT_NOUNS, facts.COUNT_CLAUSES))
        return fact_phrases.question(draw, (nouns, clauses))
    return draw.wording(facts.COUNT, parts=parts, whole=whole)


_KNOWN_WORDS = {
    language: tuple(pair.replace("_", " ").rsplit(" ", 1)[0] for pair in pairs.split("|"))
    for language, pairs in fact_table.TRANSLATIONS.items()
}
_ANY_KNOWN_WORDS = tuple(dict.fromkeys(word for known in _KNOWN_WORDS.values() for word in known))


def _unknown_translation(draw: Draw) -> str:
    """An ordinary word in a language that is known, or a known word in a language without it."""
    language = draw.pick((*fact_table.TRANSLATIONS, *fact_table.TRANSLATIONS, *OTHER_LANGUAGES, *MORE_LANGUAGES))
    known = _KNOWN_WORDS.get(language, ())
    missing = [word for word in _ANY_KNOWN_WORDS if word not in known]
    word = draw.pick(missing) if draw.chance(0.4) else draw.listed(UNKNOWN_WORDS).replace("_", " ")
    return draw.wording(facts.TRANSLATION, word=word, language=language)


def unknown_member(draw: Draw) -> str:
    """A question of a known form about an ordinary thing that its family lacks."""
    makers = (
        (4, _unknown_place),
        (3, _unknown_opposite),
        (4, _unknown_look),
        (5, _unknown_count),
        (4, _unknown_translation),
    )
    return draw.weighted(makers)(draw)
