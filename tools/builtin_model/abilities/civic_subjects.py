"""What texts of work and public life say that are to become JSON: press releases, contracts, logs and others."""

from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.record_subjects import COMPANY, DATE, FILM_TITLE, PHONE, fraction, several
from tools.builtin_model.abilities.subjects import DAY, GOODS, Part, Subject, one_of
from tools.builtin_model.draw import Wordings, phrases, words

FIRM_NEWS = phrases(
    """
    new factory|price cut|four-day week|second warehouse|pay rise|solar roof|training centre|name change
    online shop|research lab|anniversary sale|electric fleet|larger head office|repair service|night service
    staff restaurant|loyalty card|recycling scheme
    """
)
OFFENCES = phrases(
    """
    bicycle theft|burglary|damage to property|pickpocketing|street fighting|graffiti|noise at night|handbag theft
    trespassing|car theft|shoplifting|vandalism|illegal parking|reckless cycling|drunk driving|cheque fraud|arson
    fare dodging
    """
)
MOTIONS = phrases(
    """
    cycle path|dog tax|night bus|school extension|parking fee|skate park|leash rule|car-free market square|tree fund
    wind farm|fireworks ban|town twinning|library budget|swimming pool repair|street renaming|playground fence
    speed limit|noise rule
    """
)
GOOD_CAUSES = phrases(
    """
    animal shelter|flood relief fund|children's hospital|food bank|church roof|village library|youth orchestra
    sea rescue|school garden|homeless kitchen|cancer clinic|refugee centre|music school|forest fund|hospice
    lifeboat crew|toy collection|mountain rescue
    """
)
CALL_REASONS = phrases(
    """
    wrong bill|late delivery|lost password|new contract|address change|broken seal|missing refund|double charge
    price question|moving date|faulty meter|cancelled order|unpaid invoice|delivery window|spare key|slow internet
    warranty question|discount code
    """
)
MACHINES = phrases(
    """
    lift|boiler|conveyor belt|forklift|escalator|air conditioner|water pump|packing machine|printing press|crane
    roller shutter|lathe|bottling line|compressor|cold store|heating system|ventilation fan|garage door
    milling machine
    """
)
SPARE_PARTS = words(
    "filter bearing belt fuse valve gasket cable switch spring pump sensor hose chain gearbox brake relay bulb nozzle"
)
WORKPLACES = phrases(
    """
    front desk|kitchen|warehouse|children's ward|till|loading bay|emergency room|bakery counter|main gate|control room
    bar|fish counter|ticket office|packing line|night pharmacy|cloakroom|workshop|paint shop|call centre
    """
)

PRESS_RELEASE = Subject(
    "press_release",
    {
        "company": Part(COMPANY, words("company company_name issuedBy firm")),
        "city": Part(kinds.CITY, words("city place headOffice located_in")),
        "day": Part(DATE, words("date release_date publishedOn issued")),
        "news": Part(one_of(FIRM_NEWS), words("news announcement what_is_new subjectMatter")),
        "speaker": Part(kinds.NAME, words("spokesperson contact press_contact quotedPerson")),
        "jobs": Part(kinds.between(20, 900), words("jobs new_jobs jobsCreated number_of_jobs")),
    },
    Wordings(
        train=(
            "{city}, {day}. {company} [announces|presents|confirms] its {news}.",
            "For immediate release\nCompany: {company}\nDate: {day}\nSubject: {news}\nContact: {speaker}",
            "The {news} of {company} [will bring|brings] {jobs} jobs to {city}.",
            "We at {company} are [proud|glad] to tell you about our {news}. [Questions? Ask|Please call] {speaker}.",
            "'This is a great step for {city}', [said|says] {speaker} on behalf of {company}.",
            "As of {day}, there will be {jobs} more jobs at {company}. [What is behind it?|Reason:] The {news}.",
            "{company} / {news} / {jobs} jobs / {city}",
            "[Journalists|Editors] can reach {speaker} with any questions about the {news}.",
            "How does {company} create {jobs} jobs in one year? With its {news}, says {speaker}.",
            "People in {city} have waited a long time for this: the {news} is coming on {day}!",
            "Big plans in {city}! {company} [wants|is looking for] {jobs} new workers, and soon.",
            "[Yesterday|This morning] {speaker} told the press that the {news} will be ready on {day}.",
            "Thanks to its {news}, {company} can [hire|take on] {jobs} people.",
            "Press contact: {speaker}\nEmbargo until: {day}\nWhat it is about: {news}",
            "Founded in a garage in {city}, {company} has grown by {jobs} jobs[ this year|].",
            "Please print this before {day}: the {news} creates {jobs} jobs in and around {city}.",
            "It's official. {company} has its {news}, and {city} is celebrating.",
            "{speaker} ({company}): {news} on {day}",
            "The board of {company} met in {city} and [said yes to|agreed on|voted for] the {news}.",
            (
                "Dear editors, please find our text about the {news} below. It may be used from {day} on. "
                "Kind regards, {speaker}"
            ),
            "Nobody will lose work over the {news}; on the contrary, {speaker} promises {jobs} new jobs.",
            "{jobs} jobs, one {city} address and a lot of hope: [so much for|that is] the news from {company}.",
            "Statement of {company}, {day}. Our {news} goes ahead as planned.",
            "When will the {news} of {company} start? On {day}, [we hear from|according to] {speaker}.",
        ),
        heldout=(
            "From {day} onwards, {company} means to surprise its clients in {city} by way of the {news}.",
            "Asked what the {news} was good for, {speaker} pointed to {jobs} people finding work.",
        ),
    ),
    phrases("Extract the press release.|Read the press release.|What does the company announce?|Return it as JSON."),
    (
        "[at|from|by|news of] {company}",
        "the company is called {company}",
        "[in|near|head office in] {city}",
        "the firm sits in {city}",
        "[on|from|released on|dated] {day}",
        "the date of release is {day}",
        "[our|its|about the|the] {news}",
        "what is new is the {news}",
        "[said|press contact:|contact|speaks for us:] {speaker}",
        "{speaker} [speaks for the firm|answers questions|said so]",
        "[{jobs} jobs|{jobs} new jobs|jobs: {jobs}]",
        "it creates {jobs} [jobs|places]",
    ),
)
RENTAL_CONTRACT = Subject(
    "rental_contract",
    {
        "tenant": Part(kinds.NAME, words("tenant tenant_name rentedBy renter")),
        "landlord": Part(kinds.NAME, words("landlord owner landlord_name rentedFrom")),
        "object": Part(
            kinds.choice("flat", "studio", "garage", "shop", "house"), words("object property what_is_let rentalType")
        ),
        "rent": Part(kinds.between(250, 2900), words("rent monthly_rent rentPerMonth euros_per_month")),
        "start": Part(DATE, words("start start_date beginsOn moving_in")),
        "pets": Part(
            kinds.boolean("pets are allowed|pets are fine", "pets are not allowed|pets are forbidden"),
            words("pets pets_allowed arePetsAllowed animals_ok"),
        ),
    },
    Wordings(
        train=(
            "{landlord} [lets|rents out] the {object} to {tenant} for {rent} euros a month.",
            "The tenant {tenant} moves in on {start}. The rent is {rent} [euros|dollars].",
            "Rental contract\nLandlord: {landlord}\nTenant: {tenant}\nObject: {object}\nStart: {start}\nRent: {rent}",
            "I rent my {object} from {landlord} and pay {rent} euros; {pets}.",
            "In this house {pets}[, full stop|]. It belongs to {landlord}.",
            "{object}, {rent} a month, from {start}",
            "Good news, {tenant}! You can have the {object} from {start}[ on|].",
            "[Hello|Good evening], my name is {landlord}. You asked about the {object}: it costs {rent}, and {pets}.",
            "Every month {tenant} [transfers|sends|pays] {rent} euros to {landlord}.",
            "§1 The {object} is let to {tenant}. §2 The contract begins on {start}. §3 In the rooms {pets}.",
            "What do I pay? {rent}. Since when? {start}. For what? One {object}.",
            "Signed by {landlord} as landlord and by {tenant} as tenant[, both happy|].",
            "From {start} [on|onwards] the {object} costs {rent} instead of what it cost before.",
            "My landlord {landlord} says that {pets}, [luckily|as everybody knows|just ask].",
            "Keys for the {object} were handed to {tenant} on {start} by {landlord}[, as agreed|].",
            "A cat came with {tenant} when the contract started on {start}, because {pets}.",
            "rent {rent}, tenant {tenant}, {pets}",
            "It took us months to find this {object}. {landlord} wants {rent} for it, which is a lot.",
            "Dear {tenant}, [sorry, but|] the rent goes up to {rent} on {start}. Yours, {landlord}",
            "Our lease: begins {start}, {rent} euros, {pets}.",
            "Whose {object} is it? {landlord} owns it, and {tenant} lives there[ for now|].",
            "With {rent} euros a month the {object} is [cheap|not cheap], but {pets} and the bus stops outside.",
            "Could you send the contract to {tenant}? We said {start} and {rent} euros.",
            "The {object} near the park has gone to {tenant}, so I told the others to stop calling. Oh, and {pets}!",
        ),
        heldout=(
            "Between {landlord}, who lets, and {tenant}, who rents, a sum of {rent} monthly has been settled.",
            "Having got hold of a {object}, {tenant} will unpack there by {start}; as to animals: {pets}.",
        ),
    ),
    phrases("Extract the rental contract.|Read the lease.|Who rents what?|Return the contract as JSON."),
    (
        "[tenant|tenant:|let to|rented by] {tenant}",
        "{tenant} [is the tenant|moves in|will live there]",
        "[landlord|landlord:|rented from|owned by] {landlord}",
        "{landlord} [is the landlord|owns the place|lets it]",
        "[the|this|our|a] {object}",
        "what is rented is a {object}",
        "[{rent} euros a month|rent {rent}|a rent of {rent}]",
        "[each month it costs|we pay a monthly|the rent amounts to] {rent}",
        "[from|since|starting on|begins on] {start}",
        "[the lease starts on|moving in on|keys on] {start}",
        "[and|note that|in this house|by the way,] {pets}",
        "[the contract says that|he told us that] {pets}",
    ),
)
VISITOR_LOG = Subject(
    "visitor_log",
    {
        "visitor": Part(kinds.NAME, words("visitor guest visitor_name whoCame")),
        "host": Part(kinds.NAME, words("host visited visited_person personVisited")),
        "company": Part(COMPANY, words("company visitor_company cameFrom employer")),
        "arrival": Part(kinds.TIME, words("arrival signed_in timeIn arrived_at")),
        "departure": Part(kinds.TIME, words("departure signed_out timeOut left_at")),
        "badge": Part(kinds.IDENTIFIER, words("badge badge_number badgeId visitor_pass")),
    },
    Wordings(
        train=(
            "{visitor} of {company} arrived at {arrival} to see {host}.",
            "Badge {badge} was [given|handed] to {visitor} at {arrival} and came back at {departure}.",
            "Visitor: {visitor}\nFirm: {company}\nVisiting: {host}\nIn: {arrival}\nOut: {departure}",
            "In {arrival}, out {departure}, badge {badge}",
            "There's somebody from {company} at the gate who wants to [meet|see|talk to] {host}.",
            "{host}, your guest {visitor} is [here|waiting downstairs].",
            "At {departure} sharp, {visitor} [signed out|left the building] and gave back the badge {badge}.",
            "Reception to {host}: {visitor} has just come in, pass {badge}. Please fetch your visitor.",
            "[Today's guest|First on the list]: {visitor} ({company}), in at {arrival}.",
            "Who let {visitor} in? The log says {host} did, at {arrival}.",
            "I work for {company} and have a meeting with {host}. I can stay until {departure}.",
            "{arrival} | {visitor} | {company} | {badge}",
            "{host} had a visit from {company} that ended at {departure}.",
            "Please [print|prepare] the badge {badge} for {visitor}, who comes from {company}.",
            "The visitor stayed from {arrival} to {departure} and spoke only with {host}.",
            "Pass no. {badge} is missing! The last one to wear it was {visitor} from {company}.",
            "My name is {visitor}, I'm here for {host}. [Could I have|May I get] a pass, please?",
            "Gate log. Pass {badge}. Arrival {arrival}. Departure {departure}. Host {host}.",
            "Left at {departure}: {visitor}, {company}",
            "[Just so you know|For the record], {host} and {visitor} were in the lab until {departure}.",
            "A man from {company} was let in at {arrival} with badge {badge}, but nobody knew him.",
            "We expected {visitor} earlier, but it was {arrival} when the taxi came. {host} was in the lobby.",
            "Nobody leaves without signing. {visitor} did so at {departure}, after a long talk with {host}.",
            "The guests of {host} are from {company}[, so make some coffee|]. They arrive at {arrival}.",
        ),
        heldout=(
            "It was {host} on whom {visitor} paid a call, entering at {arrival} and gone by {departure}.",
            "Wearing {badge} on the jacket, a certain {visitor} represented {company} in our halls.",
        ),
    ),
    phrases("Extract the visit.|Read the visitor log.|Who came to see whom?|Return the log entry as JSON."),
    (
        "[visitor|visitor:|guest|today's guest:] {visitor}",
        "{visitor} [is the visitor|came to see us|signed the book]",
        "[host|visiting|to see|here for] {host}",
        "the person visited is {host}",
        "[from|works for|sent by|of the firm] {company}",
        "the visitor's company is {company}",
        "[in at|arrived at|came at|signed in at] {arrival}",
        "the arrival was at {arrival}",
        "[out at|left at|gone by|signed out at] {departure}",
        "the departure was at {departure}",
        "[badge|pass|badge number|with the badge] {badge}",
        "[wearing|the number on the badge is|we gave out pass] {badge}",
    ),
)
DELIVERY_NOTE = Subject(
    "delivery_note",
    {
        "number": Part(kinds.IDENTIFIER, words("number note_number deliveryNote reference")),
        "supplier": Part(COMPANY, words("supplier delivered_by supplierName vendor")),
        "goods": Part(several(GOODS), words("goods items delivered_goods contentList")),
        "boxes": Part(kinds.SMALL, words("boxes number_of_boxes boxCount packages")),
        "day": Part(DAY.kind, words("date delivery_date deliveredOn day")),
        "complete": Part(
            kinds.boolean("complete|fully there", "incomplete|not complete"),
            words("complete is_complete isComplete nothing_missing"),
        ),
    },
    Wordings(
        train=(
            "{supplier} delivered {boxes} boxes on {day}. Inside [were|we found]: {goods}.",
            "Delivery note {number}: {goods}",
            "Supplier: {supplier}\nNote: {number}\nBoxes: {boxes}\nGoods: {goods}",
            "The delivery with the number {number} [is|was] {complete}.",
            "[Hi|Hello], the truck of {supplier} was here on {day} and left {boxes} boxes in the yard.",
            "Got {goods} from {supplier}. [Everything|The lot] is {complete}.",
            "note {number}, {boxes} boxes, {day}, {complete}",
            "On {day} we took in {boxes} boxes, which are {complete}.",
            "What came with {number}? {goods}[, as far as I can see|].",
            "Please sign here for {boxes} boxes of {supplier}[, thank you|]. The number of the note is {number}.",
            "We have checked the boxes from {supplier} and find them {complete}. In them: {goods}.",
            "[Three weeks late|At last], {supplier} brought what we ordered: {goods}.",
            "{goods} arrived on {day}, packed in {boxes} boxes.",
            "Is it true that {number} came on {day}? [I only see|There are only] {boxes} boxes in the hall.",
            "Goods received: {goods}\nReceived on: {day}\nState: {complete}",
            "Nobody was in the warehouse on {day}, so {supplier} put the {boxes} boxes behind the shed.",
            "Compared with the order, the delivery of {supplier} is {complete}. See note {number}.",
            "{boxes} boxes. {complete}. Signed on {day}.",
            "To {supplier}: your delivery of {day} was {complete}, [thanks|sorry]. Our reference is {number}.",
            "I unpacked {boxes} boxes this morning and put these on the shelf: {goods}.",
            "Your driver had the paper {number} with him, but the boxes were those of {day}.",
            "All that {supplier} sent us on {day} was {goods}.",
            "The list in box one says {goods}. The pallet is {complete}, [I counted twice|so we can pay].",
            "{supplier} / {number} / {boxes} boxes",
        ),
        heldout=(
            "By the paper numbered {number}, {supplier} has handed over {boxes} cartons holding {goods}.",
            "Unloading took place {day}; having been counted, the consignment from {supplier} proved {complete}.",
        ),
    ),
    phrases("Extract the delivery note.|Read the delivery note.|What was delivered?|Return the delivery as JSON."),
    (
        "[note|delivery note|number|reference] {number}",
        "the note has the number {number}",
        "[from|supplier|supplier:|delivered by] {supplier}",
        "the truck came from {supplier}",
        "[goods:|with|we received|inside:] {goods}",
        "what they brought: {goods}",
        "[{boxes} boxes|boxes: {boxes}|in {boxes} boxes]",
        "[we counted|there are|they left] {boxes} boxes",
        "[on|delivered on|date:|since] {day}",
        "the delivery day was {day}",
        "[it is|everything is|the delivery was|state:] {complete}",
        "[after checking,|as far as I see,|all in all] {complete}",
    ),
)
POLICE_REPORT = Subject(
    "police_report",
    {
        "offence": Part(one_of(OFFENCES), words("offence incident kind_of_offence whatHappened")),
        "city": Part(kinds.CITY, words("city place scene townOfIncident")),
        "day": Part(DAY.kind, words("date incident_date day happenedOn")),
        "time": Part(kinds.TIME, words("time incident_time timeOfDay at")),
        "witness": Part(kinds.NAME, words("witness witness_name reportedBy seen_by")),
        "case": Part(kinds.IDENTIFIER, words("case_number case caseId file_number")),
    },
    Wordings(
        train=(
            "At {time}, {witness} called the police because of {offence} in {city}.",
            "Case {case}: {offence}, {city}, {day}",
            "Case number: {case}\nOffence: {offence}\nPlace: {city}\nTime: {time}\nWitness: {witness}",
            "The police in {city} [are investigating|are looking into] {offence}. It happened on {day} at {time}.",
            "I want to report {offence}. I saw it [myself|with my own eyes] at {time}. My name is {witness}.",
            "{witness} [told the officers|stated] that everything was over by {time}.",
            "On {day} there was {offence} in {city}; anyone who saw something should mention {case}.",
            "{offence}, {time}, no suspect yet",
            "The only witness, {witness}, lives in {city} and will be heard on {day}.",
            "Your report of {day} has the file number {case}. [Please keep it.|You will need it later.]",
            "Officer's notes. Arrived in {city} at {time}. Spoke to {witness}. File opened: {case}.",
            "Did you hear? They had {offence} in {city}, and {witness} was standing right there!",
            "[Another|One more] case of {offence} on {day}, this time seen by {witness}.",
            "Concerning {case}: {witness} has changed the statement, it was {time}, not earlier.",
            "Nothing was stolen in {city} on {day}, but we still write it down as {offence}.",
            "Witnesses [wanted|needed]! {city}, {day}, {time}.",
            "We closed the file {case} on {day}. [It was only|In the end it was] {offence}.",
            "Shortly after {time}, a patrol from {city} was sent out. Reason given: {offence}.",
            "- {case}\n- {offence}\n- {day}, {time}\n- {witness}",
            "Please add the words of {witness} to {case}, which deals with {offence}.",
            "Police log, {day}, {time}: {offence}",
            "My neighbour {witness} came home at {time} to an open door. The police of {city} call it {offence}.",
            "What do we know about {case}? Only that it happened in {city} at {time}.",
            "Thank you for coming to the station, {witness}. We need one more signature for {case} by {day}.",
        ),
        heldout=(
            "Filed as {case}, an affair of {offence} keeps the detectives of {city} busy, thanks to {witness}.",
            "Somebody by the name of {witness} happened to look outside when, {time} on {day}, it came to {offence}.",
        ),
    ),
    phrases("Extract the police report.|Read the police report.|What was reported?|Return the case as JSON."),
    (
        "[because of|it was|a case of|offence:] {offence}",
        "somebody reported {offence}",
        "[in|scene:|police of|the streets of] {city}",
        "it happened in the town of {city}",
        "[on|date:|reported on|the night of] {day}",
        "the day was {day}",
        "[at|around|shortly after|time:] {time}",
        "the clock showed {time}",
        "[witness|seen by|witness:|statement of] {witness}",
        "{witness} [saw it|called the police|is the witness]",
        "[case|file|case number|see file] {case}",
        "[the case has the number|filed under|we opened] {case}",
    ),
)
LIBRARY_LOAN = Subject(
    "library_loan",
    {
        "reader": Part(kinds.NAME, words("reader borrower lent_to readerName")),
        "title": Part(FILM_TITLE, words("title book book_title borrowedItem")),
        "due": Part(DATE, words("due due_date dueOn return_by")),
        "shelf": Part(kinds.IDENTIFIER, words("shelf shelf_mark callNumber signature")),
        "renewed": Part(
            kinds.boolean("renewed|extended", "not renewed|not extended"),
            words("renewed was_renewed isExtended extended"),
        ),
        "fee": Part(fraction(0.5, 20, 2), words("fee late_fee lateFee fine")),
    },
    Wordings(
        train=(
            "{reader} [borrowed|took out|has taken home] {title}, and it is due on {due}.",
            "Dear {reader}, please bring back {title} by {due}.",
            "Reader: {reader}\nTitle: {title}\nShelf mark: {shelf}\nDue: {due}",
            "Your loan of {title} was {renewed}.",
            "I forgot to return {title} and now [must|have to] pay {fee} euros.",
            "{title}, shelf {shelf}, due {due}",
            "Where do I find {title}? It stands at {shelf}, [unless|if] {reader} has it.",
            "The late fee of {reader} is {fee} [euros|dollars], payable at the desk.",
            "On {due} the book from shelf {shelf} must be back in the library.",
            "[Sorry|I'm afraid] {title} is out. {reader} keeps it until {due}.",
            "As the loan was {renewed}, the new date for {title} is {due}.",
            "{fee} for being a week late with {title}, can you believe it?",
            "Hi, this is {reader}. [Was|Is] my book {renewed}? I think {due} was the last day.",
            "Library card of {reader}. Open fees: {fee}. Loans: {title}.",
            "{shelf} | {reader} | {fee} | {renewed}",
            "My daughter is reading {title} for the third time, so we asked again, and the loan was {renewed}.",
            "Reminder! If {title} is not here by {due}, we charge {fee} [euros|dollars].",
            "To shelve: {title} ({shelf}), brought back by {reader}.",
            "The copy at {shelf} has been lent to {reader}[ since spring|].",
            "Until {due}, no fee. After that, {fee} euros a day.",
            "Nobody else wanted {title}, yet for {reader} it was {renewed}. [Odd.|Why?]",
            "Can {reader} keep {title} any longer? The computer shows that it was {renewed}.",
            "A fine of {fee} is open for the novel with the shelf mark {shelf}[, please pay soon|].",
            "See you at the library on {due}! I will bring {title}, you bring {fee} euros.",
        ),
        heldout=(
            "Out on loan to {reader}: the volume {title}, otherwise kept at {shelf}, wanted again {due}.",
            "Once {title} had been {renewed}, {reader} was spared the {fee} that others owe.",
        ),
    ),
    phrases("Extract the loan.|Read the library message.|Which book was lent?|Return the library loan as JSON."),
    (
        "[reader|reader:|lent to|borrowed by] {reader}",
        "{reader} [has the book|is the reader|took it home]",
        "[the book|title:|reading|a copy of] {title}",
        "the title is {title}",
        "[due on|until|bring it back by|due:] {due}",
        "the last day of the loan is {due}",
        "[shelf|shelf mark|found at|stands at] {shelf}",
        "its place on the shelves is {shelf}",
        "[the loan was|it was|we see it was] {renewed}",
        "[asked at the desk:|status:|state of the loan:] {renewed}",
        "[a fee of {fee}|late fee {fee}|{fee} euros]",
        "[the fine is|you owe|please pay] {fee} [euros|dollars]",
    ),
)
VOTING_RESULT = Subject(
    "voting_result",
    {
        "motion": Part(one_of(MOTIONS), words("motion topic vote_about whatWasVotedOn")),
        "yes": Part(kinds.between(3, 480), words("yes votes_for yesVotes in_favour")),
        "no": Part(kinds.between(3, 480), words("no votes_against noVotes opposed")),
        "passed": Part(
            kinds.boolean("passed|adopted|accepted", "rejected|voted down|turned down"),
            words("passed was_passed isAdopted carried"),
        ),
        "body": Part(
            kinds.choice("council", "senate", "parliament", "committee"), words("body assembly votingBody who_voted")
        ),
        "day": Part(DAY.kind, words("date voting_day day votedOn")),
    },
    Wordings(
        train=(
            "The {body} voted on the {motion}: {yes} for, {no} against.",
            "With {yes} votes to {no}, the {motion} was {passed}.",
            "Motion: {motion}\nYes: {yes}\nNo: {no}\nResult: {passed}",
            "On {day} the {body} [decided|had to decide] about the {motion}.",
            "{motion}: {passed} ({yes} yes, {no} no)",
            "{yes} members were in favour of the {motion}; only {no} [said no|were against it].",
            "[Hooray|Good heavens], the {motion} has been {passed}! I watched the {body} all evening.",
            "How did the {body} vote on {day}? {yes} ayes and {no} noes.",
            "There were {no} votes against and {yes} votes for the {motion} at the meeting on {day}.",
            "{day}. {body}. {motion}. {passed}.",
            "After a [long|heated] debate, the {motion} was {passed} by the {body}.",
            "I'm one of the {no} people who voted against the {motion}. It was {passed} all the same.",
            "Yes {yes}, no {no}, {passed}",
            "The {motion} will [come back|be discussed again], because on {day} it was {passed}.",
            "Counted twice: {yes} hands up for it, {no} hands up against it. The {body} can go home.",
            "Minutes of the {body}, {day}. Item four, {motion}, was {passed}.",
            "Dear residents, your wish for the {motion} was {passed} by {yes} to {no}.",
            "Out of all who came on {day}, {yes} liked the idea of the {motion}.",
            "The {body} was split over the {motion}. {yes} raised their hands, and {no} did not.",
            "In favour: {yes}\nAgainst: {no}\nBody: {body}\nDate: {day}",
            "It surprised nobody that the {motion} was {passed} on {day}.",
            "A plan for the {motion} went before the {body} and was {passed}, [says the paper|as you may know].",
            "{no} noes! That was too many for the mayor, who had only counted {yes} friends in the {body}.",
            "Last item of {day}: the {motion}, {yes} in favour, the rest asleep.",
        ),
        heldout=(
            "When hands were shown in the {body}, {yes} went up to support the {motion} while {no} opposed it.",
            "Whatever one thinks of the {motion}, since {day} it counts as {passed}; {no} had spoken out against.",
        ),
    ),
    phrases("Extract the vote.|Read the result of the vote.|How did they vote?|Return the voting result as JSON."),
    (
        "[the|about the|motion:|vote on the] {motion}",
        "they voted on the {motion}",
        "[{yes} votes for it|{yes} in favour|yes: {yes}|{yes} yes votes]",
        "[in favour were|the ayes:|supporters:] {yes}",
        "[{no} votes against it|{no} against|no: {no}|{no} no votes]",
        "[against it were|the noes:|opponents:] {no}",
        "[it was|so it is|result:|the plan was] {passed}",
        "[in the end,|as everybody hoped,|after the count:] {passed}",
        "[in the|the|vote of the|session of the] {body}",
        "it was the {body} that voted",
        "[on|date:|vote of|held on] {day}",
        "the day of the vote was {day}",
    ),
)
DONATION = Subject(
    "donation",
    {
        "donor": Part(kinds.NAME, words("donor donor_name givenBy from")),
        "amount": Part(kinds.between(10, 5000, 5), words("amount amount_euros sumGiven donation")),
        "cause": Part(one_of(GOOD_CAUSES), words("cause good_cause purpose donatedTo")),
        "day": Part(DATE, words("date donation_date receivedOn given_on")),
        "method": Part(kinds.choice("bank transfer", "cash", "cheque"), words("method payment payMethod paid_by")),
        "receipt": Part(
            kinds.boolean("with a receipt|with a tax receipt", "without a receipt|without a tax receipt"),
            words("receipt receipt_wanted wantsReceipt needs_receipt"),
        ),
    },
    Wordings(
        train=(
            "{donor} [gave|donated] {amount} euros to the {cause}.",
            "Thank you, {donor}! Your {amount} [euros|dollars] [will help|are a great help to] the {cause}.",
            "Donor: {donor}\nAmount: {amount}\nPurpose: {cause}\nMethod: {method}",
            "On {day} we received {amount} euros by {method} for the {cause}.",
            "I'd like to give {amount} to the {cause}, {receipt}, please.",
            "{cause}: {amount} from {donor}",
            "A gift of {amount} [euros|dollars] reached us on {day}. It came by {method}.",
            "Every year around {day}, {donor} thinks of the {cause}. [How kind.|So nice!]",
            "Please book the donation of {donor} as paid by {method}, {receipt}.",
            "The {cause} [is|was] {amount} euros richer since {day}, thanks to somebody called {donor}.",
            "{amount}, {method}, {day}, {receipt}",
            "Can I pay by {method}? I want to support the {cause} with {amount} euros.",
            "My grandmother left {amount} to the {cause}; it was paid out on {day}.",
            "Who is {donor}? We got {amount} dollars by {method} and know nothing else.",
            "Donation list, {day}: {donor} ({amount})",
            "Instead of flowers, {donor} asked the guests for money for the {cause}. They collected {amount} euros.",
            "Hi all, {donor} handed me {amount} euros in an envelope. It's meant for the {cause}, {receipt}.",
            "Paid by {method}, {receipt}: {amount} euros for the {cause}.",
            "We thank {donor} for the kind gift of {day}, which goes straight to the {cause}.",
            "[Note for the books|Treasurer's note]. Came in by {method}: {amount}. Giver: {donor}.",
            "The {cause} lives on people like {donor}, who sends us {amount} euros {receipt}.",
            "When {donor} won the prize, half of it, {amount} euros, went to the {cause}. That was on {day}.",
            "Do you need it {receipt}? If so, {donor}, tell us before {day}.",
            "This time by {method}, not as before: {donor}, {amount} euros.",
        ),
        heldout=(
            "Out of the purse of {donor} come {amount} euros which, {receipt}, shall benefit our {cause}.",
            "Generosity has a name, {donor}: no less than {amount}, settled by {method}, arrived {day}.",
        ),
    ),
    phrases("Extract the donation.|Read the thank-you letter.|Who gave how much?|Return the donation as JSON."),
    (
        "[donor|donor:|given by|thank you,] {donor}",
        "{donor} [is the donor|gave the money|wants to help]",
        "[{amount} euros|{amount} dollars|a gift of {amount}|amount: {amount}]",
        "[the sum is|we received|they donated] {amount}",
        "[for the|to the|cause:|in aid of the] {cause}",
        "the money goes to the {cause}",
        "[on|date:|received on|since] {day}",
        "the gift came in on {day}",
        "[by|paid by|method:|in the form of] {method}",
        "the way of payment was {method}",
        "[please,|booked|all of it|it goes] {receipt}",
        "[our donor gives|the money was taken|as usual] {receipt}",
    ),
)
WEATHER_REPORT = Subject(
    "weather_report",
    {
        "city": Part(kinds.CITY, words("city place location forecastFor")),
        "day": Part(DAY.kind, words("date forecast_date day validOn")),
        "high": Part(kinds.between(13, 39), words("high high_temperature maxTemp warmest")),
        "low": Part(kinds.between(-15, 12), words("low low_temperature minTemp coldest")),
        "sky": Part(
            kinds.choice("sunny", "cloudy", "rainy", "foggy", "stormy"), words("sky conditions weatherType outlook")
        ),
        "wind": Part(kinds.between(2, 110), words("wind wind_speed windKmh wind_km_per_hour")),
    },
    Wordings(
        train=(
            "{city} will be {sky} on {day}, with a high of {high} degrees.",
            "On {day} expect {sky} weather[ and|,] winds of {wind} km/h.",
            "Weather for {city}\nDay: {day}\nSky: {sky}\nHigh: {high}\nWind: {wind} km/h",
            "{city}, {day}: {sky}, {high} degrees",
            "At night it [drops|goes down] to {low} degrees in {city}, by day it climbs to {high}.",
            "Take a coat! It'll be {sky} in {city}, and the wind blows at {wind} km/h.",
            "How warm does it get in {city}? Up to {high} degrees, [they say|the radio said].",
            "Temperatures lie between {low} at dawn and {high} in the afternoon; it stays {sky}.",
            "Good morning from {city}, where it is {sky}. {wind} kilometres of wind an hour, so hold on to your hat.",
            "High {high}, low {low}, wind {wind}",
            "I looked it up for our trip on {day}: {sky}, not below {low} degrees.",
            "The farmers near {city} fear {day}, when the thermometer may fall to {low}.",
            "Wind of {wind} km/h [closed|has closed] the harbour of {city} on {day}.",
            "{sky} again! {high} degrees, as it was on {day}.",
            "Ferries stop running at {wind} km/h of wind. The forecast for {day} says {sky}.",
            "And now the weather: {city} is {sky}, top temperature {high}, wind {wind} km/h.",
            "Mum says it was {low} degrees when she got up in {city}.",
            "After a {sky} morning the sun wins in {city}, and we reach {high} degrees.",
            "min {low}, max {high}, {sky}, {day}",
            "You should wait until {day} with the picnic. It'll be {high} degrees and hardly any wind, {wind} km/h.",
            "The night of {day} was the coldest for years: {low} degrees in {city}.",
            "If it's {sky} in {city} on {day}, we stay at home.",
            "Our station in {city} measured {wind} km/h of wind and a low of {low} degrees.",
            "Spring is on its way to {city}: {high} in the sun, {low} at night, and {sky} all week.",
        ),
        heldout=(
            "Whoever wakes up in {city} on {day} finds a {sky} sky and {low} on the thermometer.",
            "Gusts reach {wind} while {city} warms up as far as {high}; all in all rather {sky}.",
        ),
    ),
    phrases("Extract the forecast.|Read the weather report.|What will the weather be?|Return the weather as JSON."),
    (
        "[in|for|around|weather for] {city}",
        "the forecast is for {city}",
        "[on|this|for|valid on] {day}",
        "the day in question is {day}",
        "[a high of {high}|up to {high} degrees|high: {high}|at most {high} degrees]",
        "by day the thermometer climbs to {high}",
        "[a low of {low}|down to {low} degrees|low: {low}|at least {low} degrees]",
        "at night the thermometer falls to {low}",
        "[mostly|it is|it will be|rather] {sky}",
        "the sky looks {sky}",
        "[wind {wind} km/h|winds of {wind} km/h|a wind of {wind}]",
        "[the wind blows at|wind speed:|gusts up to] {wind}",
    ),
)
CUSTOMER_CALL = Subject(
    "customer_call",
    {
        "caller": Part(kinds.NAME, words("caller customer caller_name calledBy")),
        "agent": Part(kinds.NAME, words("agent taken_by agentName answered_by")),
        "phone": Part(PHONE, words("phone phone_number callbackNumber tel")),
        "reason": Part(one_of(CALL_REASONS), words("reason reason_for_call callReason about")),
        "minutes": Part(kinds.between(2, 75), words("minutes duration callMinutes call_length")),
        "callback": Part(
            kinds.boolean(
                "wants a call back|asks for a call back|would like to be called back",
                "wants no call back|needs no call back",
            ),
            words("callback wants_callback callBack call_again"),
        ),
    },
    Wordings(
        train=(
            "{caller} called about the {reason} and {callback}.",
            "Call taken by {agent}, {minutes} minutes, about the {reason}.",
            "Caller: {caller}\nAgent: {agent}\nPhone: {phone}\nReason: {reason}\nMinutes: {minutes}",
            "[Please|Could somebody] ring {caller} at {phone}, it is about the {reason}.",
            "I spoke to {caller} for {minutes} minutes. The matter was the {reason}.",
            "{phone} - {caller} - {reason}",
            "While you were out, a customer named {caller} rang from {phone} and {callback}.",
            "Our colleague {agent} [dealt with|solved] the {reason} of {caller} in {minutes} minutes.",
            "[Hello|Good day], {caller} here. Somebody called {agent} promised to look into my {reason}.",
            "After {minutes} minutes on the line the customer hung up. {agent} says it was the {reason} again.",
            "Note for {agent}: {caller} rang and {callback}.",
            "The call from {phone} lasted {minutes} minutes.",
            "{minutes} min, {agent}, {reason}",
            "It was a lady with the number {phone}. She mentioned the {reason} and {callback}.",
            "Did {agent} talk to {caller}? I see a call of {minutes} minutes in the list.",
            "Customer {caller} was very polite, although this is the third call about the {reason}.",
            "I'm on the phone with {caller}, who {callback}. Can you take over, {agent}?",
            "Missed call. Number: {phone}. Name: {caller}. Subject: {reason}.",
            "We owe {caller} an answer on the {reason}. Their number, [as far as I know|I think], is {phone}.",
            "The person behind {phone} spoke with {agent} and {callback}.",
            "Call centre report: agent {agent}, length {minutes}, caller {caller}.",
            "Because of the {reason}, {caller} waited {minutes} minutes and {callback}.",
            "Hi {agent}, the next {reason} is waiting for you. Try {phone} before lunch.",
            "It's always the {reason}! {agent} was on the line for {minutes} minutes, and the man {callback}.",
        ),
        heldout=(
            "Picking up the receiver, {agent} was told by {caller} of the {reason}, at length: {minutes} minutes.",
            "To whom does {phone} belong? To {caller}, a client who, on account of the {reason}, {callback}.",
        ),
    ),
    phrases("Extract the call.|Read the call note.|Who called and why?|Return the customer call as JSON."),
    (
        "[caller|caller:|call from|customer] {caller}",
        "{caller} [was on the phone|called us|is the caller]",
        "[agent|agent:|taken by|answered by] {agent}",
        "{agent} [took the call|was at the desk|is the agent]",
        "[phone|number|ring|tel.] {phone}",
        "the caller's number is {phone}",
        "[about the|because of the|reason:|re:] {reason}",
        "the call was about the {reason}",
        "[{minutes} minutes|{minutes} min|for {minutes} minutes]",
        "[the call lasted|it took|length:] {minutes} minutes",
        "[the customer|the person|she|he] {callback}",
        "as always, the caller {callback}",
    ),
)
MAINTENANCE_JOB = Subject(
    "maintenance_job",
    {
        "machine": Part(one_of(MACHINES), words("machine equipment machine_name whatWasServiced")),
        "technician": Part(kinds.NAME, words("technician done_by technicianName mechanic")),
        "parts": Part(several(SPARE_PARTS), words("parts spare_parts partsUsed replaced")),
        "hours": Part(fraction(0.5, 14), words("hours working_hours hoursSpent time_needed")),
        "day": Part(DAY.kind, words("date service_date day servicedOn")),
        "finished": Part(
            kinds.boolean("finished|done", "unfinished|not finished|not done yet"),
            words("finished is_finished isDone completed"),
        ),
    },
    Wordings(
        train=(
            "{technician} [repaired|serviced] the {machine} on {day}. It took {hours} hours.",
            "New parts for the {machine}: {parts}",
            "Machine: {machine}\nTechnician: {technician}\nHours: {hours}\nParts: {parts}\nJob: {finished}",
            "The work on the {machine} is {finished}.",
            "{machine}, {day}, {hours} h, {finished}",
            "On {day} I spent {hours} hours under the {machine}. The job is {finished}, [boss|sorry|by the way].",
            "Please send {technician} to look at the {machine} before {day}.",
            "We [had to replace|replaced] the following: {parts}. That cost us {hours} hours.",
            "Why is the {machine} still standing? {technician} told me on {day} that it was {finished}.",
            "After {hours} hours {technician} [gave up|called it a day]. The repair is {finished}.",
            "For the service on {day}, {technician} needs {parts}.",
            "The {machine} squeaks again! Last time, {technician} changed {parts}.",
            "Service report of {day}. Worked on: {machine}. Replaced: {parts}.",
            "{hours} hours, {technician}, {machine}",
            "Nobody may use the {machine} until {technician} is back. The inspection is {finished}.",
            "[Status|Where are we]? {finished}. Since? {day}. Used so far: {parts}.",
            "To the workshop: take {parts} from the store for the {machine}[, thanks|].",
            "If all goes well, the {machine} runs again on {day}; {hours} hours of work are planned.",
            "Invoice item: {hours} hours of labour for the {machine}, carried out by {technician}.",
            "It was {technician} who noticed that the {machine} was leaking on {day}.",
            "The yearly check of the {machine}, for which we planned {hours} hours, is {finished}.",
            "Hi, {technician} here. I still miss some parts, namely {parts}.",
            "You asked what was wrong with the {machine}. These had worn out: {parts}. All of it is {finished}.",
            "Night shift, please note: {machine} off since {day}, job {finished}, ask {technician}.",
        ),
        heldout=(
            "By fitting {parts} into the {machine}, {technician} kept it alive; {hours} hours went by.",
            "What {technician} began {day} at the {machine} must at present be called {finished}.",
        ),
    ),
    phrases("Extract the maintenance job.|Read the service report.|What was repaired?|Return the job as JSON."),
    (
        "[the|machine:|work on the|repair of the] {machine}",
        "the machine in question is the {machine}",
        "[technician|by|technician:|carried out by] {technician}",
        "{technician} [did the work|was the technician|came with a toolbox]",
        "[parts:|replaced:|new:|we changed] {parts}",
        "the spare parts were {parts}",
        "[{hours} hours|{hours} h|after {hours} hours|hours: {hours}]",
        "[the work took|it lasted|we needed] {hours} hours",
        "[on|date:|serviced on|since] {day}",
        "the day of the repair was {day}",
        "[the job is|it is|work:|state:] {finished}",
        "[all of it is|the repair is|as of now,] {finished}",
    ),
)
SHIFT_PLAN = Subject(
    "shift_plan",
    {
        "workers": Part(kinds.NAMES, words("workers staff people_on_shift team")),
        "shift": Part(kinds.choice("early", "late", "night", "split"), words("shift shift_type shiftName which")),
        "day": Part(DAY.kind, words("date shift_date day workDay")),
        "start": Part(kinds.TIME, words("start starts_at startTime begin")),
        "end": Part(kinds.TIME, words("end ends_at endTime until")),
        "station": Part(one_of(WORKPLACES), words("station workplace work_area assignedTo")),
    },
    Wordings(
        train=(
            "{workers} [have|work|are down for] the {shift} shift on {day}.",
            "The {shift} shift [goes|runs] from {start} to {end}.",
            "Date: {day}\nShift: {shift}\nFrom: {start}\nTo: {end}\nStaff: {workers}",
            "On {day} the {station} belongs to {workers}.",
            "{day}, {shift}, {station}: {workers}",
            "Who is at the {station} on {day}? [It's|That would be] {workers}.",
            "I start at {start} and go home at {end}[, like always|]. I'm at the {station}.",
            "Can anyone swap? I have the {shift} shift on {day}, and it begins at {start}.",
            "Work at the {station} ends at {end} [for|, at least for] {workers}.",
            "Please [be|come] at the {station} by {start}, you are on the {shift} shift.",
            "{start}-{end}, {station}",
            "For the {shift} shift we need {workers}. They meet at {start}.",
            "The plan for {day} has changed. The {station} now closes at {end}.",
            "[Team|Hi everyone], on {day} the {shift} shift stays until {end} because of the stocktaking.",
            "{workers} are ill, so nobody is at the {station} on {day}.",
            "From {start} on, {workers} will run the {station}.",
            "My {shift} shift lasts until {end}; after that {workers} take over.",
            "{station} ({shift} shift)\n{start} to {end}\nwith {workers}",
            "A new face at the {station}! Show her around at {start} on {day}, will you?",
            "Only the {shift} shift is free on {day}. It would be at the {station}, {start} to {end}.",
            "Shift {shift}. Begin {start}. End {end}. Place {station}.",
            "Reminder from the office: {day} at {start}, and this time the boss wants to see {workers}.",
            "As the {station} is being painted, the {shift} shift [moves|has been moved] to {day}.",
            "I hate it when the {shift} shift ends at {end} and the last bus is gone. {workers} feel the same.",
        ),
        heldout=(
            "Rostered {day} for duty of the {shift} kind: {workers}; nobody leaves earlier than {end}.",
            "Between {start} and {end} somebody has to mind the {station}, which falls to {workers}.",
        ),
    ),
    phrases("Extract the shift.|Read the shift plan.|Who works when?|Return the shift plan as JSON."),
    (
        "[staff:|with|on duty:|shift of] {workers}",
        "those who work are {workers}",
        "[the {shift} shift|{shift} shift|shift: {shift}]",
        "we have the {shift} shift",
        "[on|date:|plan for|this] {day}",
        "the working day is {day}",
        "[from {start} on|starts at {start}|start {start}|beginning at {start}]",
        "be there at {start}",
        "[until {end}|ends at {end}|end {end}|finishing at {end}]",
        "you can go home at {end}",
        "[at the|station:|in the area of the|place:] {station}",
        "the workplace is the {station}",
    ),
)
SUBJECTS: tuple[Subject, ...] = (
    PRESS_RELEASE,
    RENTAL_CONTRACT,
    VISITOR_LOG,
    DELIVERY_NOTE,
    POLICE_REPORT,
    LIBRARY_LOAN,
    VOTING_RESULT,
    DONATION,
    WEATHER_REPORT,
    CUSTOMER_CALL,
    MAINTENANCE_JOB,
    SHIFT_PLAN,
)
