"""Tools of clubs, shops and workshops: fees, keys, loans, surveys, invoices, stock, drivers, machines, guests."""

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.known_tools import argument, tool
from tools.builtin_model.draw import Draw, words

LEVELS = kinds.choice("easy", "medium", "hard")
TONES = kinds.choice("friendly", "firm", "final")
FORMATS = kinds.choice("pdf", "xml", "html", "paper")
REASONS = kinds.choice("damaged", "incomplete", "faulty", "unwanted")
SYMPTOMS = kinds.choice("noise", "smoke", "overheating", "vibration", "leakage")
LANGUAGES = kinds.listed("German|French|Italian|Spanish|Polish|Dutch|Swedish|Turkish|Czech|Greek|Danish|Japanese")
AREAS = kinds.listed(
    "kitchen|staircase|hall|changing room|workshop|cellar|showers|entrance|library|stage|meeting room|toilets|garage"
)
DEVICES = words(
    "tent projector ladder drill canoe trolley microphone amplifier whistle net tarpaulin cool-box barbecue saddle"
)
WARES = words("screws candles envelopes bolts mugs towels batteries jars blankets seeds cables gloves bulbs hinges")
THINGS = words("umbrella scarf wallet backpack jacket suitcase glove cap phone bag watch bracelet notebook bicycle")
FIRM_ENDINGS = words("Ltd Trading Wholesale Supplies Brothers")


def _device(draw: Draw) -> str:
    return draw.pick(DEVICES) if draw.chance(0.5) else values.any_word(draw).lower()


def _ware(draw: Draw) -> str:
    """Goods in the plural, food, or something that nobody knows."""
    return draw.weighted(((4, draw.pick(WARES)), (1, values.food(draw)), (3, values.any_word(draw).lower())))


def _belonging(draw: Draw) -> str:
    thing = draw.pick(THINGS) if draw.chance(0.7) else values.any_word(draw).lower()
    return f"{values.colour(draw)} {thing}" if draw.chance(0.7) else thing


def _company(draw: Draw) -> str:
    """A firm by one word, by its owner's name, or with what firms put behind their names."""
    word = values.any_word(draw).capitalize()
    return draw.pick((word, word, f"{word} {draw.pick(FIRM_ENDINGS)}", values.name(draw)))


def _trivia(draw: Draw) -> kinds.Said:
    """What a quizmaster asks, always in quotes."""
    thing = draw.pick(values.WORDS)
    value = draw.pick(
        (
            f"Which river flows through {values.city(draw)}?",
            f"Who wrote {values.any_word(draw).capitalize()}?",
            f"In which year was {values.city(draw)} founded?",
            f"What is the {thing} made of?",
            f"Who invented the {thing}?",
            f"Where does {values.food(draw)} come from?",
            f"What colour is the {thing}?",
            f"What do you call the {thing} in {values.city(draw)}?",
        )
    )
    quote = draw.pick("''\"")
    return f"{quote}{value}{quote}", value


def _date(draw: Draw) -> kinds.Said:
    return draw.weighted(((2, kinds.ISO_DATE), (3, kinds.LONG_DATE))).make(draw)


DEVICE_LIST = kinds.list_of(_device)
WARE = kinds.Kind(kinds.STRING, kinds.plain(_ware))
BELONGING = kinds.Kind(kinds.STRING, kinds.plain(_belonging))
COMPANY = kinds.Kind(kinds.STRING, kinds.plain(_company))
TRIVIA = kinds.Kind(kinds.STRING, _trivia)
DATE = kinds.Kind(kinds.STRING, _date)

TOOLS = (
    tool(
        "membership fee",
        "record_membership_fee membership_fee payClubFee fee_received payMembership note_dues",
        "Record that a member has paid the yearly fee|Books the membership fee of one person."
        "|Notes a received contribution in the club's accounts",
        (
            argument("member", kinds.NAME, "member name member_name paid_by", "Who has paid|The member's name"),
            argument("amount", kinds.DECIMAL, "amount sum fee money paid", "The amount in the club's currency"),
            argument("year", kinds.between(1995, 2035), "year season for_year membership_year", required=False),
            argument(
                "reduced",
                kinds.boolean(
                    "at the reduced rate|with the student reduction", "at the full rate|without any reduction"
                ),
                "reduced is_reduced hasReduction discounted",
                "Whether the reduced rate applies",
                required=False,
            ),
        ),
        (
            "{member} has paid the membership fee of {amount}[ for {year}|].",
            "[Book|Record|Enter] a fee of {amount} for the member {member}[, {reduced}|][.|, please.|]",
            "Dues from {member}: {amount}[, year {year}|]",
            "I got {amount} from {member} last night after training, it's the [yearly|annual] club contribution.",
            "For {year}, {member} has settled the club dues, {amount}, {reduced}.",
            "Hello treasurer, {member} here. I've just put {amount} in the club's cash box, that's my year paid.",
            "Mark {member} as paid up[ for {year}|]. It was {amount}.",
            "{amount} came in from {member}; that covers belonging to the club for another year.",
            "Can you tick off {member} in the list of paying members? The sum was {amount}[, {reduced}|].",
            "membership {year}: {member} paid {amount}",
            "Who still owes dues? Not {member} any more, {amount} arrived this morning. Please book it.",
            "Annual subscription to our society received, {amount} by {member}[, {reduced}|].",
            "We have a new paying member, {member}, [who|and they] gave me {amount}, {reduced}.",
            "Fee received[?|!] Yes, {amount}. From whom? From {member}. Write it down[.|, please.]",
            "Good news for our club accounts: {member} finally paid the {amount} for {year}.",
            "Put {amount} down as this member's fee: {member}",
            "My contribution as a club member, {reduced}, is {amount}, and my name is {member}.",
            "Enter in the club's book that {member} handed over {amount} to stay a member[ in {year}|].",
            "As {member} joined {reduced}, the fee we took was {amount}. Record that.",
            "{member}, {amount}, club dues[ {year}|], paid",
            "Since {member} wants to remain in the choir, we were given {amount} as the season's contribution.",
            "The bank shows {amount} with the words club membership {year}, sent by {member}. Book it to the member.",
            "Cash or not, {member} paid their annual dues of {amount}, so take them off the debtors' list[.|]",
        ),
        (
            "That's {member} squared away with the association, {amount} in my hand.",
            "Credit {amount} as the annual due our fellow {member} owed us.",
        ),
    ),
    tool(
        "key handover",
        "hand_over_key key_handover keyHandover give_out_key issueKey register_key",
        "Record that a person has been given a key|Registers the handover of a key of the building."
        "|Notes who holds which key and how long",
        (
            argument("person", kinds.NAME, "person name holder key_holder given_to", "Who gets the key"),
            argument("key", kinds.IDENTIFIER, "key key_id keyNumber key_code", "The number on the key's tag"),
            argument("until", DATE, "until back_on return_date valid_until", "Day of return", required=False),
            argument("deposit", kinds.DECIMAL, "deposit security pledge deposit_paid", required=False),
        ),
        (
            "I [just gave|have given|handed] key {key} to {person}[.|].",
            "Key {key} goes to {person}[ until {until}|][.|, please note.]",
            "[Hand over|Give out|Issue] the key {key} to {person}[ for a deposit of {deposit}|][.|]",
            "{person} now has {key} from the hook board and can lock up the clubhouse[ until {until}|].",
            "The caretaker gave {person} the one tagged {key}, so that the gym can be opened in the evening.",
            "Note: {person} may let themselves into the hall from now on. Tag {key}[, deposit {deposit}|].",
            "handover key {key}, {person}",
            "Who has key {key}? As of today it's {person}. Please register that.",
            "To get into the cellar, {person} took {key} out of the cabinet and left {deposit} as a pledge.",
            "Until {until}, {person} will open and lock the doors. The tag says {key}.",
            "Please write in the key book that {key} was passed to {person}[, who paid {deposit}|].",
            "Dear office, I'm {person} and picked up the key with the number {key} at noon. Enter me as the holder.",
            "Register {person} as the [new|present] holder of key {key}[, to be returned on {until}|].",
            "Our front door is in the care of {person} [this week|for now], they hold {key}.",
            "With {deposit} left as security, {key} has been issued to {person}, who unlocks the boathouse.",
            "Since I'm ill, {person} opens up instead of me; I've put {key} in their hands[ until {until}|].",
            "new key holder: {person}. Key: {key}",
            "{key} is no longer on its hook, because {person} needs it to unlock the workshop.",
            "Did you note that {person} got a key? It's {key}[ and it must be back on {until}|].",
            "Signed out from the lock cabinet today: {key}, by {person}[, deposit {deposit}|]",
            "Let the record show that tag {key} changed hands and {person} is able to unlock the archive.",
            "The spare for the side entrance, {key}, went to {person} this morning[ against {deposit}|].",
        ),
        (
            "From the ring of the porter, {key} has moved into the pocket of {person}.",
            "So that our shed isn't always barred to {person}, they were entrusted with {key} today.",
        ),
    ),
    tool(
        "equipment loan",
        "lend_equipment equipment_loan loanEquipment lend_out borrow_gear checkoutGear",
        "Lend equipment to somebody|Registers which devices of the club a person borrows."
        "|Notes a loan of gear with the day it comes back",
        (
            argument("items", DEVICE_LIST, "items equipment gear devices things", "What is lent|The borrowed things"),
            argument("borrower", kinds.NAME, "borrower person name lent_to", "Who borrows"),
            argument("back", DATE, "return_by back due_date until return_date", required=False),
        ),
        (
            "{borrower} borrows {items}[ until {back}|].",
            "[Lend|Loan] this equipment to {borrower}: {items}[.|, please.|]",
            "Equipment loan for {borrower}: {items}[ (back on {back})|]",
            "Could {borrower} have {items} from our store for the weekend?",
            "I'd like to take {items} home with me[ and bring it all back by {back}|]. I'm {borrower}.",
            "From the shed of the club, {borrower} took {items}, write it down.",
            "{items} - lent to {borrower}[, due {back}|]",
            "Until {back}, the following belongs with {borrower}: {items}.",
            "Our neighbours need {items} for their party. Put it on the name of {borrower}.",
            "Is it okay if {borrower} uses {items} on the trip? Then register it[, back by {back}|].",
            "loan {borrower}: {items}",
            "What leaves the depot today: {items}. Who carries it off: {borrower}.",
            "{borrower} came by and picked up {items} out of the club's gear[, to be returned on {back}|].",
            "[Check out|Sign out] {items} to {borrower}[ until {back}|][.|]",
            "Hi, can we borrow {items} from you? You may note it under {borrower}.",
            "Due back on {back}, on loan to {borrower}: {items}",
            "The scouts are short of gear, so {borrower} gets {items} from us for a while.",
            "Please enter in the lending book {items} for {borrower}[, return date {back}|].",
            "Equipment is missing from the shelf because {borrower} has it at home, namely {items}. Note the loan.",
            "For the summer camp I promised {items} to {borrower}, only lent of course[, until {back}|].",
            "Borrower {borrower}. Things taken along: {items}",
            "We let {borrower} use {items} free of charge; it must be back in the storeroom by {back}.",
        ),
        (
            "Temporarily part with {items} in favour of {borrower}.",
            "{borrower} asked nicely, so hand out {items} and expect the stuff again on {back}.",
        ),
    ),
    tool(
        "survey answer",
        "submit_survey_answer survey_answer answerSurvey fill_in_survey poll_response saveResponse",
        "Submit an answer to a question of a survey|Stores what a participant answers in a survey."
        "|Fills in one field of a questionnaire",
        (
            argument("question", kinds.between(1, 60), "question question_number item field", "Its number"),
            argument("answer", kinds.QUOTED, "answer response text reply", "The answer word for word"),
            argument("survey", kinds.TITLE, "survey survey_name questionnaire poll", required=False),
            argument(
                "anonymous",
                kinds.boolean("anonymously|without my name", "with my name|under my own name"),
                "anonymous is_anonymous isAnonymous hide_name",
                required=False,
            ),
        ),
        (
            "[Answer|Fill in] question {question} of the survey with {answer}[, {anonymous}|][.|, please.|]",
            "My answer to survey question {question} is {answer}.",
            "For number {question} in the questionnaire, put {answer}[, {anonymous}|].",
            "{answer} is what I say to item {question}[ of the survey {survey}|].",
            "Survey {survey}, question {question}: {answer}",
            "I'm taking part in your poll {anonymous}. At point {question}, enter {answer}.",
            "Under {question} on the feedback form I would like to write {answer}[.|, please.]",
            "They want my opinion in field {question}? Tell them {answer}[, but {anonymous}|].",
            "Write {answer} in box {question} of the questionnaire[ called {survey}|].",
            "q{question}: {answer}, survey response",
            "The last time I forgot to reply to point {question} on your opinion form, so here it is: {answer}",
            "Save {answer} as the response to question {question}[, {anonymous}|].",
            "Our participant says {answer} to question {question}, [note it|store it] in the survey.",
            "In the poll {survey}, reply {answer} to number {question}[.|]",
            "What do I think about point {question} of the staff questionnaire? {answer}!",
            "Dear team, thank you for asking our views. My reply to number {question} is {answer}.",
            "Send in {answer} for survey item {question}, {anonymous}[.|, please.]",
            "Let me have my say on the form: {answer}, under point {question}",
            "To {question} on the feedback sheet the interviewed lady replied {answer}. Put that in.",
            "Change nothing else in the survey, just submit {answer} as the answer at {question}.",
            "Participant's reply, item {question}: {answer}[, to be kept {anonymous}|]",
            "I've thought about point {question} of the poll for a long time and would go with {answer}.",
        ),
        (
            "The researchers may have {answer} from me as regards their number {question}.",
            "On the sheet for visitors' opinions there's a blank {question}, which I'd complete with {answer}.",
        ),
    ),
    tool(
        "quiz question",
        "add_quiz_question quiz_question addQuizQuestion new_trivia create_question triviaItem",
        "Add a question with its answer to the quiz|Creates a new quiz question."
        "|Puts a piece of trivia into the pool of the quiz night",
        (
            argument("question", TRIVIA, "question text quiz_question prompt", "What the players are asked"),
            argument("solution", kinds.WORD, "answer solution correct_answer right_answer", "The correct answer"),
            argument("points", kinds.between(1, 20), "points score worth max_points", required=False),
            argument("level", LEVELS, "level difficulty grade", "How difficult it is", required=False),
        ),
        (
            "[Add|Put] the question {question} to the quiz, the answer is {solution}.",
            "New quiz question: {question} Answer: {solution}[, {points} points|]",
            "For our pub night: {question} - right would be {solution}[, worth {points} points|].",
            "[Level {level}|Next one]: {question} (solution: {solution})",
            "Let's ask the teams {question} and whoever says {solution} wins[ {points} points|].",
            "I thought of another one for the players, {question}, with {solution} as the correct reply.",
            "Quiz: {question}, {points} points for {solution}",
            "{question} would make a nice {level} trivia item. Solution {solution}.",
            "The quizmaster needs more material, so add {question} and note {solution} as the answer[.|]",
            "On Friday I want to puzzle our guests with {question} - they should come up with {solution}.",
            "Can you save {question} for the next trivia evening? They have to say {solution}.",
            "Correct answer {solution}, quiz question {question}[, {level}|]",
            "If anyone asks {question}, it's {solution}. Into the trivia pool with it[.|, as {level}.]",
            "It's {level}, I know, but let the candidates rack their brains over {question} (it's {solution}).",
            "Please create a question for the quiz. Text: {question}. Solution: {solution}.[ Points: {points}.|]",
            "{question} - {solution}! Isn't that a good one for the contestants? Add it[ as {level}|].",
            "trivia, {level}, {question}, {solution}",
            "With {points} points for the right reply, {solution}, we'd ask the contestants {question}",
            "Hi Jo, here is my contribution to the quiz: {question} Only {solution} counts as correct.",
            "Our round on general knowledge lacks something, use {question} with the solution {solution}.",
            "Whoever knows that {solution} is the answer to {question} gets {points} points: one for the quiz.",
            "Add one more to the candidates' list: {question} Expected reply: {solution}",
        ),
        (
            "A brain-teaser for the tables tonight, {question}, and the host's card must say {solution}.",
            "Nobody will guess {solution} when the presenter reads out {question}, keep it for the show.",
        ),
    ),
    tool(
        "translation memory",
        "store_translation_pair translation_memory saveSegment add_to_memory term_pair remember_translation",
        "Store a sentence and its translation for later use|Adds a pair of segments to the translation memory."
        "|Remembers how a text was translated",
        (
            argument("source", kinds.QUOTED, "source original source_text segment", "The text in the first language"),
            argument("target", kinds.QUOTED, "target translation target_text rendering", "The translated text"),
            argument("language", LANGUAGES, "language target_language lang into", "Language of the translation"),
            argument(
                "checked",
                kinds.boolean("already reviewed|checked by a proofreader", "not yet reviewed|still unchecked"),
                "checked reviewed isReviewed is_approved",
                required=False,
            ),
        ),
        (
            "[Save|Store] {source} with the {language} translation {target}[, {checked}|][.|]",
            "In {language}, {source} is always to be rendered as {target}. Remember that.",
            "Add to the translation memory: {source} = {target} ({language})",
            "{source} -> {target}, {language}[, {checked}|], keep this pair",
            "From now on we write {target} in {language} wherever the original says {source}.",
            "Our {language} colleague suggests {target} for {source}, put both into the memory[, {checked}|].",
            "Whenever {source} turns up again, our {language} text should read {target}.",
            "new {language} segment: {source}, {target}",
            "Next time I don't want to think again how to say {source} in {language}; it's {target}, so keep it.",
            "Let the memory know that {target} is {language} for {source}[ ({checked})|][.|]",
            "Source: {source}. Target: {target}. Language: {language}.",
            "I've settled on {target} as the {language} wording of {source}, note it for the other linguists.",
            "The {language} version of {source} has been decided: {target}, {checked}. Store it for later jobs.",
            "Dear terminologist, the customer wants {source} to appear as {target} in every {language} manual.",
            "Pair up {source} and {target} for {language}[, the pair is {checked}|].",
            "Keep {target} in mind as our standard {language} phrase for {source}[.|, please.]",
            "{checked}, {language}: {target} stands for {source}. Enter it in the memory.",
            "Can the translation memory learn that {source} becomes {target} when we go into {language}?",
            "Put {source} on the left side, {target} on the right side, and mark the row as {language}.",
            "We had three different {language} renderings of {source}. Only {target} is right, save that one.",
            "Into the {language} phrase store goes {target}, its original being {source}",
            "{language} glossary, one more match: the original {source} and the approved wording {target}[.|]",
        ),
        (
            "File away for reuse: what we call {source} should reach {language} readers as {target}.",
            "Once and for all, {target} it is when {source} has to be put before {language} speakers.",
        ),
    ),
    tool(
        "invoice sending",
        "send_invoice invoice_sending sendInvoice mail_bill email_invoice deliverInvoice",
        "Send an invoice to the customer by e-mail|Mails a finished bill to an address."
        "|Delivers an invoice in the wanted format",
        (
            argument("invoice", kinds.IDENTIFIER, "invoice invoice_id invoiceNumber bill_number", "Its number"),
            argument("address", kinds.MAIL, "recipient email address send_to", "The recipient's e-mail address"),
            argument("format", FORMATS, "format file_format form type", required=False),
            argument("days", kinds.between(7, 60), "days payment_days due_in terms", "Days to pay", required=False),
        ),
        (
            "[Send|Mail] invoice {invoice} to {address}[ as {format}|][.|, please.|]",
            "{address} [should get|is waiting for|needs] invoice {invoice}[, payable within {days} days|].",
            "Invoice {invoice} can go out now. Recipient: {address}[, format {format}|].",
            "We've finished the job, so bill the customer at {address}, number {invoice}[.|, they have {days} days.]",
            "Could you let {address} have our bill {invoice}[ in {format}|]?",
            "The bookkeeper of the other firm, {address}, hasn't received bill {invoice} yet. Off with it!",
            "[Deliver|Forward] bill no. {invoice} to this address: {address}",
            "With {days} days to pay, send {invoice} to {address}, it's the invoice for the repair.",
            "invoice {invoice} > {address}",
            "Please charge {address} for our work; it's all in document {invoice} from accounting.",
            "Has {invoice} been sent? If not, the invoice belongs in the inbox of {address}[ ({format})|].",
            "As {format}, please: bill {invoice}, for {address}",
            "My client asked me to put the bill in the mail to {address}. It has the number {invoice}.",
            "Time to get paid! Our bill {invoice} goes to {address}[, due in {days} days|].",
            "To: {address}. Enclosed: invoice {invoice}.[ Terms: {days} days.|]",
            "Once more I beg you to e-mail what we charged, that is {invoice}, to {address}[ in {format}|].",
            "The new address for bills is {address}, so use it for {invoice}.",
            "Let the customer know what our services cost them: mail bill {invoice} to {address}[.|]",
            "Regarding invoice {invoice}: the buyer would like it in {format} at {address}.",
            "{invoice} is the invoice that {address} must receive today[, with {days} days to settle it|].",
            "Hello, the painter here. Would you mail my bill {invoice} over to {address}? Thanks.",
            "Get the bill for last month's consulting, {invoice}, to {address}[.|, and make it {format}.]",
        ),
        (
            "What they owe for the roof is written up in {invoice}; see that {address} gets hold of it.",
            "Dispatch the statement of charges {invoice}, addressee {address}.",
        ),
    ),
    tool(
        "payment reminder",
        "send_payment_reminder payment_reminder remindToPay dunning_letter overdue_notice chasePayment",
        "Remind a customer of an unpaid invoice|Sends a dunning letter for an overdue bill."
        "|Chases a late payment in the chosen tone",
        (
            argument("customer", kinds.NAME, "customer debtor name client", "Who has not paid"),
            argument("invoice", kinds.IDENTIFIER, "invoice invoice_number bill overdueInvoice", "The unpaid invoice"),
            argument("tone", TONES, "tone level stage kind", "How strict the letter is", required=False),
            argument("charge", kinds.DECIMAL, "fee charge late_fee surcharge", "Late fee to add", required=False),
        ),
        (
            "{customer} [still hasn't|has not] paid {invoice}. Send a[ {tone}|] reminder.",
            "[Send|Write] {customer} a payment reminder for {invoice}[ with a late fee of {charge}|][.|]",
            "Invoice {invoice} is overdue, remind {customer}[.|, please.]",
            "Payment reminder, {tone}: {customer}, {invoice}",
            "Where is the money for {invoice}? Ask {customer} [again|in a {tone} tone].",
            "I've been waiting for weeks for {customer} to settle {invoice}. Nudge them[, and add {charge}|].",
            "Tell {customer} that {invoice} is long past due[.|, and be {tone} about it.]",
            "The due date of {invoice} has passed without a cent from {customer}, so chase them.",
            "Make it a {tone} letter to {customer}, because {invoice} remains unpaid.",
            "remind {customer}: {invoice} unpaid[, surcharge {charge}|]",
            "Nothing on the account from {customer} yet - {invoice} was due last month. Write to them.",
            "Dun {customer} for {invoice}[ and charge {charge} on top|].",
            "Can you gently [prod|push] {customer} about the outstanding sum of {invoice}?",
            "Our debtor {customer} ignores bill {invoice}. We need a {tone} warning now.",
            "For being late with {invoice}, {customer} has to pay {charge} more; let them know.",
            "Please remind the customer {customer} of payment, the invoice being {invoice}.",
            "{invoice} is open since spring, and {customer} doesn't react. Next step: {tone} notice.",
            "A[ {tone}|] message to {customer} is needed, for they owe us what's on {invoice}.",
            "Who is late? {customer}. With what? With {invoice}. So send the overdue notice.",
            "Before we call a lawyer, let {customer} hear from us once more about the arrears on {invoice}.",
            "I hate to ask, but {customer} must be told that {invoice} is not settled[, plus {charge} costs|].",
            "Late again! {customer}, this time with {invoice}. You know which letter to send[: the {tone} one|].",
        ),
        (
            "Our patience with {customer} is over, {invoice} should have been cleared ages ago, say so in writing.",
            "Jog the memory of {customer} concerning the debt {invoice}.",
        ),
    ),
    tool(
        "stock count",
        "record_stock_count stock_count countStock inventory_count enter_inventory shelfCount",
        "Record how many pieces were counted in the warehouse|Enters the result of a stock count."
        "|Corrects the inventory of an article to the counted number",
        (
            argument("article", WARE, "article item product goods", "What was counted"),
            argument("counted", kinds.INTEGER, "count counted quantity actual_number", "Number of pieces found"),
            argument("shelf", kinds.IDENTIFIER, "shelf location bin rack", required=False),
            argument("counter", kinds.NAME, "counted_by person employee counter", required=False),
        ),
        (
            "I counted {counted} of {article}[ on shelf {shelf}|].",
            "Stock count: {article}, {counted}[, shelf {shelf}|]",
            "There are exactly {counted} pieces of {article} left in the warehouse[, says {counter}|].",
            "[Enter|Record] {counted} as the counted number for {article}[.|, please.|]",
            "{article}: {counted} on the shelf[, counted by {counter}|]",
            "Inventory of {article} is done. Result: {counted}.",
            "On rack {shelf} we found {counted} when going through {article}.",
            "The computer is wrong about {article}; I checked them one by one and there are {counted}.",
            "count of {article} = {counted}",
            "{counter} did the stock-taking at {shelf} and got {counted} for {article}.",
            "Having gone through all the boxes of {article} twice, I got {counted} both times. Correct it.",
            "How many of {article} do we really have? I went and looked, it's {counted}. Put that in the system.",
            "For the year-end inventory, {article} - {counted} pieces[ in {shelf}|].",
            "Set the stock of {article} to {counted}, that's what was [really there|actually lying there].",
            "Shelf {shelf}, {article}, total found {counted}",
            "According to {counter}, who tallied everything in the storeroom, we hold {counted} of {article}.",
            "No more guessing: {counted}. That's the tally for {article}[ in rack {shelf}|].",
            "With {article} I'm finished counting, [note|write] {counted}[.|]",
            "Our books say something else, but only {counted} are physically in the depot, I mean of {article}.",
            "Please adjust the inventory, since {counter} found {counted} when counting {article}.",
            "I've climbed the ladder at {shelf} and can report {counted} items of the sort {article}.",
            "Warehouse here. {article} tallied, {counted} in hand[, by {counter}|]. Over.",
        ),
        (
            "A walk along the aisles gave {counted} as the true figure for {article}.",
            "What lies in the depot of {article} adds up to {counted}, update the books accordingly.",
        ),
    ),
    tool(
        "supplier order",
        "order_from_supplier supplier_order orderFromSupplier purchase_order buy_stock reorderGoods",
        "Order goods from a supplier|Places a purchase order with a wholesaler."
        "|Buys more of an article for the shop from the firm named",
        (
            argument("supplier", COMPANY, "supplier vendor wholesaler company", "Who delivers the goods"),
            argument("article", WARE, "article product goods item"),
            argument("quantity", kinds.INTEGER, "quantity amount pieces number", "How many are needed"),
            argument(
                "express",
                kinds.boolean("by express|as a rush delivery", "by normal delivery|without any rush"),
                "express is_express isUrgent rush",
                "Whether it has to come fast",
                required=False,
            ),
        ),
        (
            "Order {quantity} pieces of {article} from our supplier {supplier}[, {express}|][.|]",
            "We're [almost|nearly] out of {article}. Get {quantity} more from {supplier}[, {express}|].",
            "Supplier: {supplier}. Order: {article}, {quantity} pieces.",
            "[Buy|Purchase] {quantity} x {article} at {supplier} for the shop.",
            "Could {supplier} deliver {quantity} of {article} to us {express}?",
            "Purchase order to {supplier}: {quantity} units, {article}[, {express}|]",
            "{supplier} has the best price for {article}, so take {quantity} from them.",
            "The shop needs {article} again. How about {quantity} from the wholesaler {supplier}?",
            "reorder {article}, {quantity}, {supplier}",
            "Please ask {supplier} for {quantity} cartons of {article}, {express}, to refill our shelves.",
            "Before the Christmas sale we should stock up on {article}: {quantity}, from {supplier} as always.",
            "From {supplier} I need, for resale, {quantity} times {article}[, {express}|].",
            "Call in {quantity} of {article}, the vendor is {supplier}[.|]",
            "Our shelves are empty! {quantity} pieces of {article}, {express}, from {supplier} if possible.",
            "Place an order for {article} with {supplier}. The quantity is {quantity}.",
            "What do we want from the dealer {supplier}? {article}, and {quantity} of it.",
            "Dear {supplier}, kindly deliver {quantity} packs of {article} to our store {express}.",
            "{quantity} is how many {article} we order, {supplier} is the supplier[, {express}|].",
            "The wholesaler's name is {supplier}, the goods are {article}, and I'd take {quantity} for our store.",
            "Let's replenish {article} by {quantity} through {supplier}[.|, {express}.]",
            "Customers keep asking for {article} and we've none. Have {supplier} bring us {quantity}.",
            "Tell purchasing to get {quantity} of {article} out of {supplier}, {express}.",
        ),
        (
            "Demand for {article} is booming; secure {quantity} with the trader {supplier}.",
            "A fresh batch of {article} please, {quantity} strong, the source being {supplier}.",
        ),
    ),
    tool(
        "goods return",
        "register_return goods_return returnGoods send_back_goods return_items rmaRequest",
        "Register that goods of an order are sent back|Announces a return of delivered goods with the reason."
        "|Opens a return for things that the buyer does not keep",
        (
            argument("order", kinds.IDENTIFIER, "order order_id orderNumber purchase", "Order the goods belong to"),
            argument("reason", REASONS, "reason cause why return_reason", "Why they come back"),
            argument("pieces", kinds.SMALL, "pieces count quantity num_items", required=False),
            argument(
                "opened",
                kinds.boolean("already opened|no longer sealed", "still sealed|never opened"),
                "opened is_opened isOpened package_opened",
                "Whether the package has been opened",
                required=False,
            ),
        ),
        (
            "[Register|Open] a return for order {order}, reason: {reason}[, {pieces} pieces|].",
            "The goods from order {order} are {reason}, I'd like to return them.",
            "I'm sending back {pieces} items of {order} since they are {reason}.",
            "What you delivered under {order} was {reason}. It goes back to you, {opened}.",
            "Return {order} ({reason}[, {opened}|])",
            "My parcel {order} came {reason}, so I won't keep it. How do I get it back to you?",
            "{reason} goods, order {order}, {opened}: please take them back.",
            "The customer with order {order} wants to bring everything back, because it's {reason}.",
            "Announce {pieces} returned pieces for {order}, all {reason}.",
            "goods return: {order}, {reason}",
            "Is the box {opened}? Yes, {order} is {opened}, and it goes back because it's {reason}.",
            "I don't want to keep what arrived with {order}. It is {reason}[ and {opened}|].",
            "From {order}, {pieces} are going the way they came. State {reason} as the cause.",
            "Please print a return label, the contents of {order} turned out to be {reason}[.|]",
            "Unfortunately {order} proved {reason}, and the package with it is ready for your courier to take back.",
            "Take back {order}! [It's|The stuff is] {reason}[, but {opened}|].",
            "Dear shop, {pieces} of the plates in {order} were {reason} and are on their way back to you.",
            "Because of its being {reason}, the buyer ships {order} back to our warehouse[, {opened}|].",
            "Why does {order} come back to us? [It was|They call it] {reason}. Register it, please.",
            "Mark order {order} as returned; the reason given is {reason}[.|, quantity {pieces}.]",
            "I'd rather not have these shoes after all, they're {reason}. You'll get {order} back, {opened}.",
            "One parcel back at the counter, {order}, {opened}, the lady says {reason}.",
        ),
        (
            "Whatever was in {order} has no place in my home, being {reason}; collect it again.",
            "Reverse shipment for {order}, cause {reason}.",
        ),
    ),
    tool(
        "delivery driver",
        "assign_delivery_driver delivery_driver assignDriver set_driver plan_tour tourDriver",
        "Assign a driver to a delivery tour|Plans who drives which delivery round."
        "|Puts a person behind the wheel of a tour of the delivery service",
        (
            argument("driver", kinds.NAME, "driver driver_name person courier", "Who drives"),
            argument("tour", kinds.IDENTIFIER, "tour route_id tourNumber round", "The number of the tour"),
            argument("start", kinds.TIME, "start departure start_time leaves_at", "Time as HH:MM", required=False),
            argument("district", kinds.CITY, "city town district area", required=False),
        ),
        (
            "{driver} [drives|takes|does] tour {tour}[ at {start}|].",
            "[Assign|Give] delivery tour {tour} to {driver}[, starting at {start}|][.|, please.|]",
            "Driver for {tour}: {driver}[, departure {start}|]",
            "Who takes the parcels of {tour} to {district}? Let {driver} do it.",
            "Put {driver} on the round {tour}[ through {district}|].",
            "At {start}, {driver} leaves the yard with the van for {tour}.",
            "The van for {tour} has nobody at the wheel yet, take {driver}.",
            "{tour} to {district}, driver {driver}[, {start}|]",
            "Our usual man is ill, so {driver} has to bring round the boxes of {tour}[ from {start}|].",
            "Could {driver} step in and drive the delivery round {tour} in {district}?",
            "tour {tour}, {start}, {driver}",
            "I want {driver} behind the wheel on {tour}[, leaving at {start}|].",
            "Plan the deliveries: {tour} with {driver}, please.",
            "For the parcels in {district}, round {tour}, choose {driver}.",
            "Let {driver} know that the lorry on route {tour} is theirs[, off at {start}|]. Note it in the plan.",
            "Today's courier on {tour} will be {driver}[ ({district})|].",
            "Because {driver} knows {district} best, give them the van of {tour}.",
            "Is {driver} free? Then book them as the driver of delivery {tour}[ at {start}|].",
            "Dispatch here: {tour} is loaded and {driver} is ready, so link the two[.|]",
            "Take the crates of {tour} off my list and have {driver} deliver them[ in {district}|].",
            "Schedule: {start}, {driver}, delivery tour {tour}",
            "I can't do the milk run {tour} tomorrow, {driver} agreed to steer the van for me.",
        ),
        (
            "The steering wheel of {tour} belongs to {driver} this time.",
            "Somebody must carry the goods of {tour} to people's doors, and I nominate {driver}.",
        ),
    ),
    tool(
        "machine fault",
        "report_machine_fault machine_fault reportFault machine_breakdown log_defect equipmentFailure",
        "Report a fault of a machine in the factory|Logs that a machine is broken and how it shows."
        "|Tells maintenance about a breakdown",
        (
            argument("machine", kinds.IDENTIFIER, "machine machine_id machineNumber unit", "Number of the machine"),
            argument("symptom", SYMPTOMS, "symptom sign problem fault", "What can be noticed"),
            argument("code", kinds.IDENTIFIER, "code error_code display_code", "Code shown", required=False),
            argument(
                "stopped",
                kinds.boolean("at a standstill|not running any more", "still running|running for now"),
                "stopped is_stopped isDown standstill",
                "Whether production has stopped",
                required=False,
            ),
        ),
        (
            "Machine {machine} has a fault: {symptom}[, code {code}|].",
            "[Report|Log] {symptom} on machine {machine}[.|, it's {stopped}.]",
            "There's {symptom} at {machine}, [send|call] the mechanics[.|!]",
            "{machine} is {stopped}. We noticed {symptom} first.",
            "Press {machine} - {symptom} - {stopped}",
            "I'm standing in hall two, and the lathe {machine} suffers from {symptom}[, display says {code}|].",
            "Error {code} on {machine}, along with {symptom}. Somebody from maintenance should look.",
            "Since this morning we've had {symptom} with the saw {machine}[, {stopped}|].",
            "fault {machine}, {symptom}",
            "Is maintenance in? We have {symptom} on the conveyor {machine}, which is {stopped}.",
            "Because of {symptom}, {machine} can't go on like this. Tell the fitters.",
            "The night shift reports {symptom} from the machine with the number {machine}[ (code {code})|].",
            "Please note a breakdown: unit {machine}, {stopped}, {symptom}.",
            "Something is wrong with the packing line {machine}. I'd call it {symptom}[.|, and it shows {code}.]",
            "{symptom}! At the mill {machine}! [It's {stopped}.|Come quickly!]",
            "To the workshop: the drill press {machine} is broken, sign of it: {symptom}.",
            "When I started {machine} today there was {symptom} and the panel flashed {code}, so get it repaired.",
            "Our pump {machine} gives us trouble in the form of {symptom}, but it's {stopped}, write it in the log.",
            "What's the matter with {machine}? Again {symptom}. Tell the repair crew[.|, it's {stopped}.]",
            "Defect report. Unit: {machine}. What we notice: {symptom}.[ Code: {code}.|]",
            "Code {code} and {symptom}, both on the machine {machine}.",
            "The operator of {machine} complains about {symptom}; have a technician check the thing[.|]",
        ),
        (
            "Out on the shop floor {machine} is acting up, I'd say {symptom}.",
            "A spanner is needed near {machine}, where {symptom} bothers the workers.",
        ),
    ),
    tool(
        "cleaning plan",
        "add_to_cleaning_plan cleaning_plan cleaningPlan cleaning_rota assign_cleaning setCleaner",
        "Enter in the cleaning plan who cleans which room|Assigns a room of the house to a cleaner on a weekday."
        "|Adds a line to the cleaning rota",
        (
            argument("area", AREAS, "area room place part", "What is cleaned"),
            argument("cleaner", kinds.NAME, "cleaner person name who", "Who cleans"),
            argument("day", kinds.WEEKDAY, "day weekday on_day", "Day of the week"),
            argument("minutes", kinds.between(10, 120, 5), "minutes duration time_needed", required=False),
        ),
        (
            "{cleaner} cleans the {area} on {day}.",
            "Cleaning plan: {day}, {area}, {cleaner}[, {minutes} minutes|]",
            "On {day}, the {area} will be cleaned by {cleaner}[, which takes {minutes} minutes|].",
            "Put {cleaner} down for mopping the {area} every {day}[.|, please.]",
            "The {area} looks awful. {cleaner} should scrub it on {day}.",
            "[Add|Enter] {cleaner} for the {area} on {day} in the cleaning rota[ ({minutes} minutes)|].",
            "Whose turn is the {area}? {cleaner} said they'd sweep it on {day}[, for {minutes} minutes|].",
            "From now on {day} is the day when {cleaner} makes the {area} shine.",
            "{day}, {area}, {cleaner}, cleaning",
            "Every {day} somebody has to wipe down the {area}, and now it's up to {cleaner}.",
            "Dear housemates, {cleaner} has offered to tidy and dust the {area} each {day}. Note it on the rota.",
            "Allow {cleaner} about {minutes} minutes on {day} to get the {area} clean.",
            "Can {cleaner} hoover the {area} on {day}? Then write it into the plan.",
            "In the rota, {area} and {day} are free, so fill in {cleaner}[ with {minutes} minutes|].",
            "I swapped with the others: {cleaner} takes over the dirt in the {area} on {day}.",
            "Broom and bucket go to {cleaner} on {day}, the place is the {area}[, time {minutes} minutes|].",
            "Plan {minutes} minutes of cleaning for the {area}, {day}, by {cleaner}.",
            "Please see that the {area} gets washed out on {day}; {cleaner} is the one to do it.",
            "Who: {cleaner}. What: polish the {area}. When: {day}.",
            "We need a cleaner for the {area} on {day}, [let's take|I suggest] {cleaner}.",
            "After the party the floor of the {area} is sticky. {cleaner} volunteers to clean up on {day}.",
            "Our cleaner {cleaner} will do the {area} on {day} instead, change the plan[.|, please.]",
        ),
        (
            "Come {day}, {cleaner} fights the grime of the {area}.",
            "Spotless by {day}: that is what {cleaner} owes us as to the {area}.",
        ),
    ),
    tool(
        "lost property",
        "report_lost_property lost_property reportLostItem lost_and_found missing_item searchLostThing",
        "Report a lost thing to the lost property office|Registers what somebody has lost and where."
        "|Files a search for a missing belonging",
        (
            argument("thing", BELONGING, "item thing object belonging", "What was lost"),
            argument("place", kinds.SPOT, "place location where lost_at", "Where it was lost"),
            argument("date", DATE, "date day lost_on when", required=False),
            argument("contact", kinds.MAIL, "contact email owner_email", "How to reach the owner", required=False),
        ),
        (
            "I [lost|have lost] my {thing} at {place}[ on {date}|].",
            "[Report|Register] a lost {thing}, last seen at {place}[.|, date {date}.]",
            "Lost property: {thing}, {place}[, {date}|]",
            "Has anyone handed in my {thing}? I must have left it near {place}[. Mail me at {contact}|].",
            "My {thing} is gone! I think I forgot it somewhere around {place}.",
            "On {date} I was at {place} and came home without my {thing}.",
            "Please look out for this {thing} that I mislaid at {place}; reach me at {contact}.",
            "Help, I can't find my {thing} any more, it was still with me at {place}.",
            "lost {thing}, {place}, {contact}",
            "The last time I saw my {thing} was at {place}[, on {date}|]. Could you file a search?",
            "At {place} my daughter left her {thing} behind. If it turns up, write to {contact}.",
            "I'd like to report that my {thing} went missing at {place}[ on {date}|].",
            "Somewhere between my home and {place} the {thing} must have fallen out of my bag.",
            "What have I lost? My {thing}. Where? At {place}.[ When? On {date}.|]",
            "Hello lost and found, do you have my {thing}? It disappeared at {place}[, {date}|].",
            "If someone finds my {thing} at {place}, they should contact {contact}[.|, please.]",
            "A tourist is at the desk whose {thing} vanished at {place}, register that[.|]",
            "Stupid me, I left the {thing} lying on a bench at {place}[ on {date}|].",
            "Missing since {date}: my {thing}, probably dropped at {place}",
            "Our guest misses the {thing} that was put down at {place}[, you can reach them under {contact}|].",
            "I'm looking for my {thing}. I got out at {place} and it wasn't there any more.",
            "Where could my {thing} be? At {place} I still had it, then no more. Open a case for the lost item.",
        ),
        (
            "Without my {thing} I feel naked; {place} must have swallowed it.",
            "Should some {thing} have been brought to you by an honest finder from {place}, it's mine.",
        ),
    ),
    tool(
        "guest list",
        "add_to_guest_list guest_list addGuests put_on_door_list register_guests doorList",
        "Put people on the guest list of an event|Adds guests who may come in at the door."
        "|Registers names at the entrance of an evening",
        (
            argument("guests", kinds.NAMES, "guests names people guest_names", "The guests' names"),
            argument("event", kinds.TITLE, "event event_name occasion evening", "The event's title"),
            argument("extra", kinds.between(1, 6), "extra plus companions additional", required=False),
            argument(
                "free",
                kinds.boolean("free of charge|without paying", "against payment|at the full price"),
                "free free_entry isFree complimentary",
                "Whether they get in without paying",
                required=False,
            ),
        ),
        (
            "Put {guests} on the guest list for {event}[.|, please.|]",
            "Guest list {event}: {guests}",
            "[Add|Write] these guests to the list of {event}, {free}: {guests}.",
            "For {event}, let in {guests}[.|, please.]",
            "{guests} will be coming to {event}[ with {extra} companions|], so the doorman should know.",
            "At the entrance of {event} there'll be {guests}, they get in {free}.",
            "My friends want to get into {event}, {free}. Their names: {guests}",
            "Can you make sure that {guests} are let through at the door of {event}?",
            "The band brings people along to {event}: {guests}[, plus {extra} more|].",
            "door {event}, names {guests}",
            "The bouncer at {event} needs to know about {guests}, they come in {free}.",
            "I have {extra} unnamed companions and {guests} as guests for {event}, list them.",
            "Who may enter {event}? {guests}[ and {extra} others|]. Tell the people at the door.",
            "Please extend the guest list of {event} by {guests}[, plus {extra}|].",
            "{event} is nearly full, but keep a place at the entrance for {guests}.",
            "They are our guests {free}, I mean {guests}, and the evening is {event}.",
            "Hi Kim, about {event}: would you write down {guests} so that they're not sent away at the door?",
            "Tick these names for admission to {event}, {free}: {guests}[, and {extra} with them|]",
            "As hosts of {event} we expect {guests}. Register them at the entrance.",
            "Nobody should stop {guests} when they walk into {event}[ with {extra} friends|].",
            "List of guests, occasion {event}, plus {extra}: {guests}",
            "The singer's family wishes to see {event}. That's {guests}, let the box office note them.",
        ),
        (
            "No queueing for {guests} at {event}, they're with us.",
            "Whoever guards the doors of {event} ought to wave {guests} through.",
        ),
    ),
)
