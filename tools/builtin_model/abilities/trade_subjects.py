"""What texts about money, trade and technology say that are to become JSON: transfers, claims, stock and others."""

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.daily_subjects import PROGRAM, VERSION
from tools.builtin_model.abilities.record_subjects import DATE, PHONE, fraction, several
from tools.builtin_model.abilities.subjects import DAY, Part, Subject, one_of
from tools.builtin_model.draw import Draw, Wordings, phrases, words

PURPOSES = phrases(
    """
    monthly rent|phone bill|car repair|school fees|dentist bill|club fee|holiday deposit|birthday present|water bill
    piano lessons|garden tools|concert tickets|dog food|moving costs|language course|kitchen repair|parking fine
    travel refund|wedding gift
    """
)
DAMAGES = phrases(
    """
    broken window|flooded cellar|stolen bicycle|dented door|storm damage|burst pipe|burnt carpet|cracked windscreen
    hail damage|lost luggage|fallen tree|smashed vase|scratched bumper|soaked sofa|damaged fence|stained rug|roof leak
    """
)
ANTIQUES = phrases(
    """
    silver teapot|oil painting|gold watch|oak chest|porcelain doll|stamp collection|signed letter|marble bust
    brass telescope|pearl necklace|wall clock|Persian rug|rocking horse|music box|old map|glass vase|bronze statue
    writing desk|coin album
    """
)
RETURNS = phrases(
    """
    rain jacket|winter coat|desk lamp|coffee grinder|bath towel|leather belt|garden chair|yoga mat|frying pan
    travel bag|wool jumper|phone charger|board game|shower curtain|picture frame|hand mixer|summer dress|bike helmet
    """
)
STOCK = phrases(
    """
    paper towels|light bulbs|work gloves|storage boxes|water pumps|door hinges|paint rollers|rain barrels|desk fans
    steel screws|bed sheets|dinner plates|bicycle tubes|cotton shirts|plant pots|extension cables|wall hooks
    tea towels|safety goggles
    """
)
TASKS = phrases(
    """
    budget review|login page|price list|customer survey|test plan|user manual|logo design|data backup|office tour
    press release|cost estimate|floor plan|welcome letter|training video|supplier check|room booking|final report
    photo selection
    """
)
OUTAGES = phrases(
    """
    power cut|full disk|expired certificate|memory leak|failed update|wrong password|cut cable|overheated fan
    network loop|broken router|faulty backup|traffic peak|missing file|database lock|bad configuration|water damage
    typing error
    """
)
FEATURES = phrases(
    """
    dark mode|faster search|offline maps|file sharing|voice notes|new icons|spell check|group chat|photo filters
    night view|two-step login|better charts|keyboard shortcuts|weekly summary|screen sharing|larger fonts
    """
)
OFFERINGS = phrases(
    """
    solar panels|office chairs|cleaning service|delivery vans|accounting software|coffee machines|staff training
    security cameras|web design|heat pumps|packing machines|meeting rooms|translation work|forklift trucks
    garden furniture|safety shoes|printed bags
    """
)
WORKS = phrases(
    """
    roof repair|garden fence|bathroom tiles|kitchen floor|house painting|website design|window cleaning|heating check
    tree felling|sofa cover|driveway paving|book printing|wedding catering|piano tuning|gate repair|shop sign
    stair carpet
    """
)
EXPENSES = words(
    "taxi hotel meals parking fuel train tolls breakfast flight tickets internet dinner laundry postage tips ferry"
)
COLOURS = words("red blue green black white grey brown yellow orange purple pink beige silver turquoise")


def _company(draw: Draw) -> str:
    name = values.any_word(draw).capitalize() if draw.chance(0.7) else values.name(draw)
    trades = ("", "", "", "", " Ltd", " Inc", " & Sons", " Trading", " Partners", " Works", " Holding", " Services")
    return name + draw.pick(trades)


def _payee(draw: Draw) -> str:
    return draw.pick((_company, values.person))(draw)


def _insurer(draw: Draw) -> str:
    name = values.any_word(draw).capitalize()
    return name + draw.pick(("", "", " Insurance", " Mutual", " Direct", " Life", " Cover"))


def _service(draw: Draw) -> str:
    """A thing that people subscribe to: a paper, a channel, a club."""
    name = values.any_word(draw).capitalize()
    ends = ("", "", "", " Plus", " Weekly", " TV", " Fitness", " Daily", "Box", " Music", " Premium", " Today")
    return name + draw.pick(ends)


def _shelf(draw: Draw) -> str:
    letter, number = draw.pick(kinds.LETTERS).upper(), draw.rng.randrange(1, 100)
    return draw.pick((f"{letter}{number}", f"{letter}-{number}", f"{number}{letter}", f"{letter}/{number}"))


def _server(draw: Draw) -> str:
    """A machine's name, as `db-04` or `korvil`."""
    kind = draw.pick(words("web db mail app cache node proxy backup auth file api"))
    number = draw.rng.randrange(1, 100)
    made = values.made_up(draw)
    return draw.pick((f"{kind}-{number:02d}", f"{kind}{number}", f"{kind}-{made}", f"{made}-{number}", made))


COMPANY = kinds.Kind(kinds.STRING, kinds.plain(_company))
PAYEE = kinds.Kind(kinds.STRING, kinds.plain(_payee))
INSURER = kinds.Kind(kinds.STRING, kinds.plain(_insurer))
SERVICE = kinds.Kind(kinds.STRING, kinds.plain(_service))
SHELF = kinds.Kind(kinds.STRING, kinds.plain(_shelf))
SERVER = kinds.Kind(kinds.STRING, kinds.plain(_server))

BANK_TRANSFER = Subject(
    "bank_transfer",
    {
        "sender": Part(kinds.NAME, words("sender payer sent_by fromAccount")),
        "receiver": Part(PAYEE, words("receiver recipient paid_to payeeName")),
        "amount": Part(fraction(5, 4000, 2), words("amount sum_sent transferAmount value")),
        "purpose": Part(one_of(PURPOSES), words("purpose reason payment_purpose whatFor")),
        "day": Part(DAY.kind, words("date transfer_date bookedOn day")),
        "reference": Part(kinds.IDENTIFIER, words("reference reference_number refCode payment_id")),
    },
    Wordings(
        train=(
            "{sender} [sent|wired|transferred] {amount} euros to {receiver} on {day}.",
            "Please [send|transfer] {amount} to {receiver} for the {purpose}. Reference {reference}.",
            "On {day} my account was charged {amount} euros. It went to {receiver}[, and I don't know why|].",
            "From: {sender}\nTo: {receiver}\nAmount: {amount}\nPurpose: {purpose}\nReference: {reference}",
            "{amount}, {purpose}, {receiver}, {day}",
            "Has the money from {sender} come in yet? It should be {amount} dollars, reference {reference}.",
            "Hi, I've just paid you {amount} for the {purpose}. You should have it by {day}. Love, {sender}",
            "The {purpose} is settled: {amount} euros [went out|left my account] on {day}.",
            "{reference} is the wrong reference! I meant to pay {receiver}, not somebody else.",
            "Money for the {purpose} reached {receiver} on {day}; the payer was {sender}.",
            "We received {amount} dollars from {sender}. [Thank you!|Many thanks.] The reference was {reference}.",
            "If {sender} does not pay {receiver} by {day}, there will be trouble about the {purpose}.",
            "{receiver} got {amount} from me[ this week|]. It was the {purpose}.",
            "I'm {sender} and I'd like to set up a transfer to {receiver}, {amount} dollars, starting on {day}.",
            "Bank statement, {day}. Debit {amount}. Text: {purpose}. Ref: {reference}.",
            "Why did {receiver} take {amount} euros off my account? I only agreed to pay the {purpose}.",
            "Your payment to {receiver} was carried out on {day}. Keep the number {reference} for your records.",
            "Mum, could you lend me {amount} for the {purpose}? You will get it back on {day}, I promise.",
            "to {receiver} / {amount} / ref {reference}",
            "Dear {receiver}, my transfer {reference} left the bank on {day}. Has it arrived? Yours, {sender}",
            "Nothing has come. {sender} swears that {amount} euros were sent on {day} with the note {purpose}.",
            "Standing order: every month {amount} to {receiver}, text {purpose}.",
            "{sender} and {receiver} are even now, because the {amount} for the {purpose} came through on {day}.",
            "Booked {day}: plus {amount}, sent by {sender}.",
        ),
        heldout=(
            "Out of the savings of {sender} went {amount}, all of it meant for {receiver}, under code {reference}.",
            "It will be {receiver} who ends up with {amount} as soon as {day} comes; {purpose} being the cause.",
        ),
    ),
    phrases("Extract the transfer.|Read the bank transfer.|Who paid whom?|Return the payment as JSON."),
    (
        "[sent by|from|payer:|the money is from] {sender}",
        "[to|paid to|receiver:|goes to] {receiver}",
        "[{amount} euros|{amount} dollars|a sum of {amount}|amount {amount}]",
        "[for the|purpose:|text:|because of the] {purpose}",
        "[on|booked on|transfer date:|by] {day}",
        "[reference|ref.|with the reference|payment number] {reference}",
        "{sender} [paid|is the payer|transferred it]",
        "{receiver} [got the money|was paid|is the receiver]",
        "[the amount is|I sent|it was exactly] {amount}",
        "[it is for the|I am paying the|note:] {purpose}",
        "[the bank did it on|the money left on] {day}",
        "[the reference is|please quote|look for] {reference}",
    ),
)
INSURANCE_CLAIM = Subject(
    "insurance_claim",
    {
        "claimant": Part(kinds.NAME, words("claimant policyholder insured_person claimedBy")),
        "insurer": Part(INSURER, words("insurer insurance_company insurerName insured_with")),
        "damage": Part(one_of(DAMAGES), words("damage loss what_happened damageType")),
        "amount": Part(kinds.between(100, 20000, 50), words("amount claimed_amount claimSum cost")),
        "day": Part(DAY.kind, words("date date_of_damage happenedOn day")),
        "covered": Part(
            kinds.boolean("covered|insured", "not covered|not insured"),
            words("covered is_covered isInsured policy_applies"),
        ),
    },
    Wordings(
        train=(
            "{claimant} [claims|wants] {amount} euros from {insurer} for the {damage}.",
            "On {day} we found the {damage} and called {insurer} [at once|the same day].",
            "I checked your policy. The {damage} is {covered}. Regards, {insurer}",
            "Claim by {claimant}, {damage}, {day}, {amount} euros",
            "Dear {insurer}, I want to report the {damage} of {day}. The costs are {amount}. Yours, {claimant}",
            "Insured: {claimant}\nInsurer: {insurer}\nDamage: {damage}\nDate: {day}\nClaim: {amount}",
            "Does {insurer} pay for the {damage}? The workman wants {amount} euros!",
            "Because of the {damage}, {claimant} will get {amount} dollars back.",
            "{insurer} says the {damage} is {covered}[, so do not worry|, and that is final|].",
            "{amount} for one {damage}, filed on {day}.",
            "My name is {claimant}. I am with {insurer}, and I need help with the {damage}.",
            "[Good news|News], {claimant}: what happened on {day} is {covered}.",
            "The repair cost {amount}, the {damage} was {covered}, and {claimant} is still angry.",
            "Since {day} there's the {damage}. I sent photos to {insurer} and have heard nothing.",
            "- {day}\n- {damage}\n- {amount} dollars\n- {covered}",
            "An expert looked at the {damage} of {claimant} and put the loss at {amount} euros.",
            "Am I {covered}? It is about the {damage}, which came to {amount} in all.",
            "File note: {claimant}, customer of {insurer}, {covered}, event on {day}.",
            "You have to tell {insurer} about the {damage} within a week, that is before {day}.",
            "Our neighbour {claimant} got {amount} dollars out of {insurer} and was happy.",
            "I looked it up. The {damage} happened on {day}, and on that day {claimant} was {covered}.",
            "{insurer} has paid {amount} euros. With that the matter of {day} is closed.",
            "What a week! First the {damage}, then a bill over {amount}, and {insurer} never picks up the phone.",
            "{damage}? {covered}, up to {amount} euros.",
        ),
        heldout=(
            "Whatever {insurer} may think, {claimant} insists on {amount}, given how bad that {damage} looked.",
            "Filed under {covered}: one {damage}, dated {day}, put forward by {claimant}.",
        ),
    ),
    phrases("Extract the claim.|Read the insurance claim.|What is claimed?|Return the claim as JSON."),
    (
        "[claim by|insured:|policy of|I am] {claimant}",
        "[insurer|insured with|to|customer of] {insurer}",
        "[the|because of the|damage:|report of the] {damage}",
        "[{amount} euros|claims {amount}|the sum of {amount}|costs {amount}]",
        "[on|since|happened on|date:] {day}",
        "[it is|the damage is|we are|status:] {covered}",
        "{claimant} [filed the claim|wants the money|is the customer]",
        "{insurer} [is the insurer|has to pay|got the letter]",
        "[it was the|we saw the|please look at the] {damage}",
        "[the bill is|I ask for|the repair costs] {amount}",
        "[it took place on|that was on] {day}",
        "[sadly|luckily|as we know], {covered}",
    ),
)
AUCTION = Subject(
    "auction",
    {
        "item": Part(one_of(ANTIQUES), words("item object lot_title itemName")),
        "bidder": Part(kinds.NAME, words("bidder highest_bidder bidderName who_bid")),
        "bid": Part(kinds.between(20, 9000, 10), words("bid highest_bid bidAmount price")),
        "lot": Part(kinds.between(1, 900), words("lot lot_number lotNo")),
        "city": Part(kinds.CITY, words("city auction_city heldIn place")),
        "sold": Part(kinds.boolean("sold", "unsold|not sold"), words("sold is_sold wasSold")),
    },
    Wordings(
        train=(
            "{bidder} [bid|offered] {bid} euros for the {item}.",
            "Lot {lot}, the {item}, [was|is] {sold}.",
            "At the auction in {city} the {item} went up to {bid} dollars.",
            "Going once, going twice... lot {lot} goes to {bidder} for {bid}!",
            "Lot: {lot}\nItem: {item}\nHighest bid: {bid}\nBidder: {bidder}\nCity: {city}",
            "{item}, lot {lot}, {bid}, {sold}",
            "Who is {bidder}? Somebody by that name bid {bid} for lot {lot} in {city}.",
            "[I would|I'd] like to leave a bid of {bid} dollars on the {item}. My name is {bidder}.",
            "The hammer fell at {bid} euros. The {item} leaves {city} for good.",
            "We flew to {city} only to see the {item}, and in the end it stayed {sold}.",
            "{city}, lot {lot}: {sold}",
            "Nobody wanted more than {bid} for the {item}, so it is {sold}.",
            "My aunt {bidder} collects such things. She paid {bid} for the {item} from {city}.",
            "[Hello|Good morning], is lot {lot} already {sold}? I'm interested in the {item}.",
            "Next comes number {lot}: the {item}. Do I hear {bid}?",
            "With {bid} dollars, {bidder} [beat|left behind] all the others in {city}.",
            "Dear {bidder}, you were outbid on lot {lot}. The new bid is {bid} euros.",
            "Result of the {city} sale:\n- lot {lot}\n- {item}\n- {sold}",
            "How much for the {item}? {bid}. And who took it? {bidder}, by phone.",
            "{bidder} came to {city} for lot {lot} and went home with nothing.",
            "After ten minutes of bidding the {item} was {sold}; the last call, {bid}, came from {bidder}.",
            "Lot {lot} started low and ended at {bid}. A nice evening in {city}.",
            "They had the {item} from my grandmother's house in the catalogue! Lot {lot}, {city}.",
            "Bid {bid}, bidder {bidder}, lot {lot}.",
        ),
        heldout=(
            "The gavel of {city} made {bidder} owner of that {item}, at {bid} and not a penny less.",
            "Marked {sold} since yesterday: number {lot} of the catalogue, namely this {item}.",
        ),
    ),
    phrases("Extract the auction.|Read the auction result.|What was the bid?|Return the lot as JSON."),
    (
        "[the|for the|item:|this beautiful] {item}",
        "[bidder|bid by|goes to|the bidder is] {bidder}",
        "[bid {bid}|{bid} euros|{bid} dollars|for {bid}]",
        "[lot|lot number|lot no.|see lot] {lot}",
        "[in|auction in|held in|city:] {city}",
        "[it is|it was|result:|stays] {sold}",
        "[they are selling the|we looked at the|up for auction: the] {item}",
        "{bidder} [raised a hand|made the bid|is bidding]",
        "[the highest bid is|I bid|the last call was] {bid}",
        "[the lot has number|it is lot|catalogue number] {lot}",
        "[the sale is in|we are bidding in] {city}",
        "[in the end|as I hear], {sold}",
    ),
)
PRODUCT_RETURN = Subject(
    "product_return",
    {
        "customer": Part(kinds.NAME, words("customer buyer customer_name returnedBy")),
        "item": Part(one_of(RETURNS), words("item product returned_item articleName")),
        "order": Part(kinds.IDENTIFIER, words("order order_number orderId order_ref")),
        "state": Part(
            kinds.choice("damaged", "unopened", "used", "incomplete"),
            words("condition state item_state itemCondition"),
        ),
        "refund": Part(fraction(5, 250, 2), words("refund refund_amount refundTotal money_back")),
        "day": Part(DAY.kind, words("date return_date sentBackOn day")),
    },
    Wordings(
        train=(
            "I [sent|am sending] back the {item} from order {order}. It is {state}.",
            "{customer} returned the {item} on {day} and got {refund} euros back.",
            "Return for order {order}: {item}, {state}",
            "Where's my refund? I brought the {item} back on {day}, and you still owe me {refund}.",
            "Customer: {customer}\nOrder: {order}\nItem: {item}\nCondition: {state}\nRefund: {refund}",
            "The {item} came back {state}, so {customer} gets only {refund} dollars.",
            "Hello, I'm {customer}. I would like to return my {item}, order number {order}. It's {state}.",
            "On {day} the post office took the box with the {item}. The order was {order}.",
            "We have [booked|paid out] {refund} euros to you for the {item}. [Have a nice day!|]",
            "{order}, {customer}, {refund} euros back",
            "Your return reached our warehouse on {day}. As the {item} was {state}, we refund {refund}.",
            "Is it possible to send back the {item} even if it is {state}? I ordered it under {order}.",
            "{state}: {item}, handed in by {customer} on {day}.",
            "Not what I expected. The {item} goes back to you on {day}, please refund the {refund} euros.",
            "Please note the return of {customer}.\nIt came in on {day}.\nThe parcel was {state}.",
            "For the {item} I paid {refund} dollars and I want every cent of it. Order {order}!",
            "Refund {refund}. Item {item}. Date {day}.",
            "Dear {customer}, we are sorry that your {item} arrived {state}. Please keep the order number {order}.",
            "Somebody left the {item} at the counter. It looks {state} to me and belongs to order {order}.",
            "{customer} changed [her|his] mind about the {item}, so order {order} was refunded on {day}.",
            "It doesn't fit, that is all. The {item} is {state}. My name is {customer}.",
            "Credit note for {customer}: {refund} euros, order {order}, issued {day}.",
            "Since the {item} is {state}, there will be no more than {refund} for {customer}.",
            "Money back, please! {refund} for the {item}, the receipt is from {day}.",
        ),
        heldout=(
            "Order {order} did not please {customer}: back travels that {item}, {state} as anyone can see.",
            "To be handed over at the desk by {day} against {refund} in cash: one {item}, {state}.",
        ),
    ),
    phrases("Extract the return.|Read the return note.|What was sent back?|Return the product return as JSON."),
    (
        "[customer|returned by|sent back by|yours,] {customer}",
        "[the|my|item:|I return the] {item}",
        "[order|order number|from order|order no.] {order}",
        "[it is|it was|condition:|clearly] {state}",
        "[refund {refund}|{refund} euros back|{refund} dollars back|money back: {refund}]",
        "[on|sent back on|return date:|by] {day}",
        "{customer} [does not want it|bought it|wants the money back]",
        "[it is about the|I do not like the|please take back the] {item}",
        "[my order is|I ordered it as|the order was] {order}",
        "[the box was|the parcel looks|in my eyes it is] {state}",
        "[I get back|the refund is|you owe me] {refund}",
        "[the return came in on|I went to the post on] {day}",
    ),
)
STOCK_ITEM = Subject(
    "stock_item",
    {
        "product": Part(one_of(STOCK), words("product article product_name itemName")),
        "quantity": Part(kinds.between(3, 900), words("quantity in_stock stockCount pieces")),
        "warehouse": Part(kinds.CITY, words("warehouse location warehouse_city storedIn")),
        "shelf": Part(SHELF, words("shelf shelf_code shelfId place")),
        "colours": Part(several(COLOURS), words("colours available_colours colourList")),
        "supplier": Part(COMPANY, words("supplier supplied_by supplierName vendor")),
    },
    Wordings(
        train=(
            "We have {quantity} of the {product} [left|in stock] in {warehouse}.",
            "The {product} are on shelf {shelf} in {warehouse}.",
            "{product}: {quantity} pieces, shelf {shelf}",
            "How many {product} do we have? The list says {quantity}, all from {supplier}.",
            "Please order more {product} from {supplier}. There are only {quantity} left on shelf {shelf}.",
            "Article: {product}\nStock: {quantity}\nWarehouse: {warehouse}\nShelf: {shelf}\nSupplier: {supplier}",
            "{supplier} delivers the {product} in {colours}.",
            "[Drive to|Look in] {warehouse} if you need {product}. The colours there are {colours}.",
            "Shelf {shelf} is almost empty, just {quantity} pieces. It used to be full of {product}.",
            "I counted the {product} twice. [Both times I got|The result was] {quantity}. They come in {colours}.",
            "{warehouse}, {shelf}, {product}, {quantity}",
            "Hi {supplier}, when will the next {product} arrive in {warehouse}? Our customers are waiting.",
            "New in: {product}, available in {colours}, made by {supplier}.",
            "Bring {quantity} pieces from shelf {shelf} to the front, please; the {product}, I mean.",
            "What colours are there? For the {product}, {colours}. Look on shelf {shelf}.",
            "{supplier} sent us {quantity} pieces too many. They are in {warehouse} now.",
            "Stock check\n- {product}\n- {colours}\n- {quantity} on hand",
            "Nobody in {warehouse} can find the {product}! The computer says {shelf}, but there is nothing there.",
            "A lorry brought {quantity} boxes to {warehouse}. Inside: {product}. Sender: {supplier}.",
            "The customer asks for {colours}. Do we keep such {product} in {warehouse}?",
            "{shelf} = {product}, {supplier}",
            "With {quantity} on shelf {shelf}, we won't need {supplier} before spring.",
            "Put the {product} from {supplier} on {shelf}, and sort them by colour: {colours}.",
            "Sold out in most places, yet {warehouse} still has {quantity} of them, in {colours}.",
        ),
        heldout=(
            "Anyone looking for {product} should walk up to {shelf}, where {supplier} dropped off {quantity}.",
            "Dyed in {colours}, our {product} fill half of the hall at {warehouse}, {quantity} to be exact.",
        ),
    ),
    phrases("Extract the stock item.|Read the stock list.|What is in stock?|Return the article as JSON."),
    (
        "[the|article:|we keep|more] {product}",
        "[{quantity} pieces|{quantity} left|only {quantity}|stock: {quantity}]",
        "[in|warehouse|stored in|kept in] {warehouse}",
        "[shelf|on shelf|place|see shelf] {shelf}",
        "[in|colours:|comes in|available in] {colours}",
        "[from|supplier:|made by|delivered by] {supplier}",
        "[they want|it is about the|the list shows] {product}",
        "[we counted|the number is|in stock:] {quantity}",
        "[the warehouse is in|the goods lie in] {warehouse}",
        "[the shelf is|you find them on|go to] {shelf}",
        "[the colours are|you can choose] {colours}",
        "{supplier} [is the supplier|sends them|makes them]",
    ),
)
SUBSCRIPTION = Subject(
    "subscription",
    {
        "subscriber": Part(kinds.NAME, words("subscriber member subscriber_name accountHolder")),
        "service": Part(SERVICE, words("service subscription service_name serviceTitle")),
        "price": Part(fraction(2, 60, 2), words("price fee price_per_period feeAmount")),
        "period": Part(
            kinds.choice("weekly", "monthly", "yearly"), words("period billing_period billedHow interval")
        ),
        "end": Part(DATE, words("end_date ends runsUntil valid_until")),
        "active": Part(
            kinds.boolean("active|running", "cancelled|stopped|not active"), words("active is_active isRunning")
        ),
    },
    Wordings(
        train=(
            "{subscriber} has a {period} subscription to {service}.",
            "I pay {price} euros for {service}, [billed|charged] {period}.",
            "Your subscription to {service} [ends|runs out] on {end}.",
            "Please cancel {service} by {end}. [Thank you|Thanks], {subscriber}",
            "{service}, {price}, {period}, until {end}",
            "Service: {service}\nMember: {subscriber}\nFee: {price}\nBilling: {period}\nStatus: {active}",
            "Is my {service} account still {active}? I'm {subscriber}.",
            "The account of {subscriber} has been {active} for a while; the end date says {end}.",
            "{price} dollars for {service}? That's too much for me, I never read it anyway.",
            "Dear {subscriber}, thank you for choosing {service}. Your plan is {active} and runs until {end}.",
            "We raised the {period} fee to {price} euros. [Nothing else changes|The rest stays as it was].",
            "According to my bank, {service} still takes {price} from my card, and the website calls it {active}.",
            "{subscriber}: {service}, {active}",
            "Until {end} you can use {service} free of charge. After that it costs {price}, payable {period}.",
            "My daughter {subscriber} wants {service} for her birthday; it is {price} dollars.",
            "Don't forget that {service} renews on {end}! Price: {price}.",
            "Status {active}. Next bill: {price}. Billing: {period}.",
            "I, {subscriber}, hereby end my contract with {service}. Last day: {end}.",
            "We get {service} at home[, you know|]. It's a {period} thing, and {subscriber} pays for it.",
            "Look at the list: {service} is {active}, and so we lose {price} each time.",
            "What does {service} cost if I pay {period}? Somebody told me {price} euros.",
            "{end} is the last day of the offer, {subscriber}. Then {service} goes back to the old fee.",
            "[Moved|I have moved], please note the new address. Name {subscriber}, paper {service}, paid {period}.",
            "Plan: {period}\nPrice: {price}\nEnds: {end}",
        ),
        heldout=(
            "From the wallet of {subscriber} disappear {price}, {period}, only so that {service} keeps coming.",
            "Once {end} has passed, {service} falls silent; as of today it counts as {active}.",
        ),
    ),
    phrases("Extract the subscription.|Read the contract.|What is the plan?|Return the subscription as JSON."),
    (
        "[subscriber|account of|member:|signed up by] {subscriber}",
        "[service|subscribed to|the magazine|plan at] {service}",
        "[{price} euros|fee {price}|costs {price}|for {price}]",
        "[paid|billed|it is|period:] {period}",
        "[until|ends on|valid until|by] {end}",
        "[it is|the plan is|status:|at the moment] {active}",
        "{subscriber} [subscribed|is a member|has the account]",
        "[I subscribe to|we signed up for|the service is] {service}",
        "[the fee is|we pay|they charge] {price}",
        "[the bill comes|I pay|charged] {period}",
        "[the last day is|it runs out on] {end}",
        "[as far as I know|says the app], {active}",
    ),
)
PROJECT_TASK = Subject(
    "project_task",
    {
        "task": Part(one_of(TASKS), words("task task_name todo whatToDo")),
        "project": Part(kinds.TITLE, words("project project_name projectTitle")),
        "people": Part(kinds.NAMES, words("assignees assigned_to people doneBy")),
        "due": Part(DAY.kind, words("due due_date deadline dueOn")),
        "hours": Part(kinds.SMALL, words("hours estimated_hours effortHours")),
        "status": Part(
            kinds.choice("open", "blocked", "done", "started"), words("status task_status state progress")
        ),
    },
    Wordings(
        train=(
            "{people} will [do|take care of|handle] the {task} by {due}.",
            "The {task} is {status} and [needs|takes] about {hours} hours.",
            "For the project {project}, we need the {task} on {due}.",
            "{task}, {people}, {due}, {status}",
            "Project: {project}\nTask: {task}\nAssigned to: {people}\nHours: {hours}\nStatus: {status}",
            "Can somebody finish the {task} before {due}? I plan {hours} hours for it.",
            "[Hi all|Team], the {task} goes to {people}. It should not take more than {hours} hours.",
            "{hours} hours for the {task}? That's a joke. Give me until {due}.",
            "How is the {task} going? In the tool it is still {status}.",
            "I spent {hours} hours on the {task}, now it's {status}.",
            "Without {people} the project {project} would be lost. They look after the {task}.",
            "Deadline {due}: {task}",
            "Please move the {task} to {status}. The people on it are {people}.",
            "{due} is the last chance for the {task}, {people} [promised|said] so in the meeting.",
            "Today's minutes. {project}: the {task} is {status}. Next step on {due}.",
            "Everyone waits for the {task}. {people}, please hurry; you have until {due}!",
            "The client of the project {project} wants to see the {task}, though it's {status}.",
            "Status of the {task} is {status}, remaining effort {hours} h, due {due}.",
            "{task} ({hours} h)",
            "Who can help {people} with the {task}? The project is called {project}.",
            "Assigned: {people}\nDue: {due}\nState: {status}",
            "As to {project}, I would say {hours} more hours, then the {task} can be presented.",
            "My calendar says {due}, the boss says tomorrow, and the {task} is {status}. Help!",
            "Reminder for {people}: {task}, project {project}, {due}.",
        ),
        heldout=(
            "Nothing but the {task} keeps {people} from their holidays; {due} is when it falls due, {status} or not.",
            "Under the heading {project} stands one entry, the {task}, worth {hours} hours of work.",
        ),
    ),
    phrases("Extract the task.|Read the task.|What has to be done?|Return the task as JSON."),
    (
        "[the|task:|work on the|we need the] {task}",
        "[project|for the project|part of|project name:] {project}",
        "[by|assigned to|given to|people:] {people}",
        "[due|until|before|deadline] {due}",
        "[{hours} hours|about {hours} hours|effort {hours} hours]",
        "[it is|status:|still|the card says] {status}",
        "[next comes the|please finish the|my job is the] {task}",
        "[the project is called|it belongs to|we work on] {project}",
        "{people} [will do it|got the task|should help]",
        "[it has to be ready on|they want it on] {due}",
        "[it takes {hours} hours|we planned {hours} hours|{hours} hours of work]",
        "[set it to|in the list it is|marked as] {status}",
    ),
)
SERVER_INCIDENT = Subject(
    "server_incident",
    {
        "server": Part(SERVER, words("server host server_name machineName")),
        "time": Part(kinds.TIME, words("time started_at startTime since")),
        "minutes": Part(kinds.between(2, 400), words("minutes downtime_minutes outageMinutes duration")),
        "cause": Part(one_of(OUTAGES), words("cause root_cause reason whatCausedIt")),
        "severity": Part(kinds.choice("minor", "major", "critical"), words("severity level severity_level impact")),
        "solved": Part(
            kinds.boolean("solved|fixed", "unsolved|not fixed|not solved"), words("solved is_solved isFixed closed")
        ),
    },
    Wordings(
        train=(
            "Server {server} [went down|crashed|stopped] at {time}. [Cause|Reason]: {cause}.",
            "{server} was offline for {minutes} minutes because of the {cause}.",
            "At {time} we had a {severity} outage on {server}.",
            "[ALERT|Alert] {server}, {time}, {severity}",
            "Host: {server}\nStart: {time}\nDowntime: {minutes} min\nCause: {cause}\nSeverity: {severity}",
            "The {cause} is {solved}[, you can log in again or ask me|, I will keep you posted|].",
            "Did anyone touch {server}? Since {time} nothing works, and it looks {severity} to me.",
            "{minutes} minutes without {server}! The customers were furious. The incident was {severity}.",
            "Hi, the {cause} on {server} is {solved}. It lasted {minutes} minutes.",
            "Incident report: {cause}, {server}, {minutes} min, {solved}",
            "I got a call at {time}. It was {server} again, the same {cause} as last month.",
            "A {severity} incident, the third this week. We lost {minutes} minutes, all due to the {cause}.",
            "Status: {solved}. Affected: {server}. Level: {severity}.",
            "Please restart {server}. The {cause} from {time} has left it hanging.",
            "{time} first alarm\n{minutes} minutes of downtime\nhost {server}\nnow {solved}",
            "We apologise for the outage of {minutes} minutes. The {cause} was found at {time}.",
            "Don't panic, it's {severity}. Only {server} is affected[, nothing else|].",
            "Is {server} back? They say the {cause} is {solved}, but my screen stays empty.",
            "Our monitoring marked {server} as {severity} at {time}; the ticket is {solved}.",
            "Who's on call tonight? The {cause} on {server} is {severity}, come quickly.",
            "{cause}, {time}, {severity}",
            "From {time} on, {server} didn't answer for {minutes} minutes. Then it came back by itself.",
            "The night shift writes: {severity}, {minutes} minutes, {cause}.",
            "Problem {solved}: {server} had the {cause}, nothing worse.",
        ),
        heldout=(
            "It took {minutes} minutes until {server} recovered from the shock; the {cause} remains {solved}.",
            "Shortly past {time} the lights of {server} turned red, {severity} in the eyes of the technician.",
        ),
    ),
    phrases("Extract the incident.|Read the incident report.|What went wrong?|Return the outage as JSON."),
    (
        "[server|host|on server|affected:] {server}",
        "[at|since|started at|alarm at] {time}",
        "[{minutes} minutes|down for {minutes} minutes|{minutes} min of downtime]",
        "[the|because of the|cause:|due to the] {cause}",
        "[it is|severity:|level|rated as] {severity}",
        "[it is|the problem is|now|ticket:] {solved}",
        "{server} [is down|does not answer|had a problem]",
        "[it began at|the first call came at] {time}",
        "[it lasted {minutes} minutes|after {minutes} minutes|offline {minutes} minutes]",
        "[it was the|we found the|blame the] {cause}",
        "[I would call it|they say it is|the impact is] {severity}",
        "[as of now|says the admin], {solved}",
    ),
)
SOFTWARE_RELEASE = Subject(
    "software_release",
    {
        "program": Part(PROGRAM, words("program software app_name productName")),
        "version": Part(VERSION, words("version release version_number releaseNo")),
        "day": Part(DAY.kind, words("date release_date releasedOn day")),
        "features": Part(several(FEATURES), words("features new_features whatsNew changes")),
        "size": Part(fraction(1, 900), words("size size_mb downloadSize megabytes")),
        "stable": Part(
            kinds.boolean("stable|ready for everyone", "not stable|unstable|only for testers"),
            words("stable is_stable isStable production_ready"),
        ),
    },
    Wordings(
        train=(
            "Version {version} of {program} [comes out|will be released|appears] on {day}.",
            "{program}, version {version}, is here! New: {features}.",
            "The new {program} has {features}, and the download is {size} MB.",
            "Should I update {program} to {version}? Is it {stable}?",
            "Program: {program}\nVersion: {version}\nReleased: {day}\nSize: {size} MB\nNew: {features}",
            "Release notes, {day}: {features}",
            "We're proud to show you {program}, release {version}. It is {stable}.",
            "{size} megabytes, that's a lot for {features}.",
            "Finally, {features}! I have waited for this since {program} started. Get it on {day}.",
            "{program}, {version}, {size} MB, {stable}",
            "On {day} your copy of {program} will update itself. Nothing to do for you.",
            "Careful: {version} is {stable}. It came out on {day} and brings {features}.",
            "[Dear users|Hello everybody], {program} now weighs only {size} MB. Enjoy {features}.",
            "I installed {version} yesterday. So far it's {stable}, and I love {features}.",
            "What is new in {program}? Mostly {features}, they told us on {day}.",
            "Tagged {version}, built on {day}, {size} MB.",
            "No changes to {program} before {day}, please. The current build, {version}, is {stable}.",
            "Changelog\n## {version}\n- {features}",
            "Their app is called {program}. A friend says it's {stable} and takes {size} MB on the phone.",
            "Tell the press: {program}, out on {day}, with {features}.",
            "{stable}: {program} ({version})",
            "As of {day} we no longer support anything older than {version}.",
            "You get {features} if you download {size} MB. The version is {version}.",
            "{day} | {program} | {version} | {features}",
        ),
        heldout=(
            "Whoever upgrades {program} gains {features}, at the price of {size} MB more on the disk.",
            "Since {day} the build named {version} has been on offer; engineers call it {stable}.",
        ),
    ),
    phrases("Extract the release.|Read the release notes.|What was released?|Return the software release as JSON."),
    (
        "[program|the app|install|software:] {program}",
        "[version|release|version number|updated to] {version}",
        "[on|released on|since|out on] {day}",
        "[with|new:|it brings|now has] {features}",
        "[{size} MB|{size} megabytes|size {size} MB|download of {size} MB]",
        "[it is|this build is|as we think,|status:] {stable}",
        "[the program is called|we use|the update is for] {program}",
        "[I have version|the number is|look for release] {version}",
        "[it comes out on|the release date is] {day}",
        "[the new features are|you get|what changed:] {features}",
        "[it takes {size} MB|the file has {size} MB|it needs {size} MB]",
        "[the makers call it|so far], {stable}",
    ),
)
SALES_LEAD = Subject(
    "sales_lead",
    {
        "contact": Part(kinds.NAME, words("contact contact_person leadName prospect")),
        "company": Part(COMPANY, words("company company_name organisation worksFor")),
        "interest": Part(one_of(OFFERINGS), words("interest interested_in product wantsToBuy")),
        "budget": Part(kinds.between(1000, 90000, 500), words("budget budget_euro maxBudget can_spend")),
        "warmth": Part(kinds.choice("cold", "warm", "hot"), words("temperature lead_status warmth leadRating")),
        "phone": Part(PHONE, words("phone phone_number callBackNumber tel")),
    },
    Wordings(
        train=(
            "{contact} from {company} [is interested in|asked about|wants] {interest}.",
            "New lead: {contact}, {company}, {interest}, budget {budget}",
            "Please call {contact} back on {phone}. It's about {interest}.",
            "{company} could spend {budget} euros on {interest}. To me the lead is {warmth}.",
            "Contact: {contact}\nCompany: {company}\nPhone: {phone}\nInterest: {interest}\nLead: {warmth}",
            "I met {contact} at the fair[ in Hall 3|]. The firm, {company}, has {budget} dollars for us.",
            "Hello, this is {contact}. We at {company} are looking for {interest}. Can you help?",
            "{phone} ({contact}), {warmth}",
            "Who takes over {company}? The lead is {warmth} and worth {budget}.",
            "Our budget for {interest} is {budget} dollars, and not more. Call me on {phone}.",
            "[Great|Good] talk today. {contact} nearly signed for {interest}. I'd call that {warmth}.",
            "I put {company} down as {warmth}. They only looked at {interest}.",
            "If {interest} cost less than {budget}, then {company} will buy.",
            "A {warmth} lead came in by phone: {phone}, somebody named {contact}.",
            "{interest} for {company}; ring {phone}",
            "The boss of {company} is {contact}. She decides on everything up to {budget} euros.",
            "Note to self: send {contact} the brochure about {interest}, then try {phone}.",
            "Is {contact} still {warmth}? We have heard nothing from {company} since spring.",
            "You can reach {company} at {phone}. Ask for {contact}.",
            "Told me on the train: {company} is shopping for {interest}, {budget} in the bag.",
            "Lead rating {warmth}, possible sale {budget}, topic {interest}.",
            "{contact} has {budget} euros left this year and no idea what to do with it. Number: {phone}.",
            "Dear colleagues, {company} wrote to us again because of {interest}. Person in charge: {contact}.",
            "From {warmth} to sold in one week! Thanks to {contact} we got {budget}.",
        ),
        heldout=(
            "Over at {company}, one {contact} keeps {budget} aside for {interest}.",
            "Try dialling {phone}; behind it sits a {warmth} prospect by the name of {contact}.",
        ),
    ),
    phrases("Extract the lead.|Read the sales note.|Who wants to buy?|Return the lead as JSON."),
    (
        "[contact|talk to|person:|ask for] {contact}",
        "[company|from|of the firm|works for] {company}",
        "[interested in|wants|looking for|topic:] {interest}",
        "[budget {budget}|{budget} euros|up to {budget}|can spend {budget}]",
        "[lead:|the lead is|rated|quite] {warmth}",
        "[phone|call|tel.|number] {phone}",
        "{contact} [wants to buy|is our contact|asked us]",
        "[the company is|we visited|the order would come from] {company}",
        "[they need|we could sell them|the talk was about] {interest}",
        "[they have {budget}|the budget is {budget}|not more than {budget}]",
        "[I would call it|our boss says it is] {warmth}",
        "[you reach them at|the number is|please ring] {phone}",
    ),
)
QUOTATION = Subject(
    "quotation",
    {
        "company": Part(COMPANY, words("company offered_by contractor offeringCompany")),
        "customer": Part(kinds.NAME, words("customer client customer_name offeredTo")),
        "work": Part(one_of(WORKS), words("work service job_description workToDo")),
        "price": Part(fraction(40, 9000, 2), words("price total_price offerPrice quoted_amount")),
        "discount": Part(kinds.between(2, 40), words("discount discount_percent percentOff rebate")),
        "until": Part(DATE, words("valid_until validUntil expires offer_ends")),
    },
    Wordings(
        train=(
            "{company} offers the {work} for {price} euros.",
            "Our offer for the {work}: {price} dollars, valid until {until}.",
            "Dear {customer}, we can do the {work} for {price}. Kind regards, {company}",
            "You get {discount} percent off if you order the {work} by {until}.",
            "Offer\nCustomer: {customer}\nWork: {work}\nPrice: {price}\nDiscount: {discount} %\nValid until: {until}",
            "{company}, {work}, {price}, {discount} %",
            "How much would the {work} be? {company} asks {price} euros[, which is a lot|].",
            "{price} dollars minus {discount} percent, that's what {company} told {customer}.",
            "Hi, {customer} here. I need a price for the {work}. {company} said {price}, can you do better?",
            "The offer of {company} ends on {until}. [Hurry up!|So decide soon.]",
            "I have three offers for the {work}. The cheapest, {price} euros, is by {company}.",
            "With {discount} % off, even the {work} is cheap. Have a look, {customer}!",
            "{until}: last day for the {work} at {price} euros",
            "{customer} turned down {company} and will have the {work} done by a cousin.",
            "As a regular client, {customer} is granted {discount} percent by {company}.",
            "Is the price of {price} still good after {until}? It's about the {work}.",
            "For {customer}: {work}, {price}. For all others: no discount.",
            "Quoted {price}, rebate {discount} percent, expires {until}.",
            "We looked at your house on Monday. The {work} will cost {price} euros, and {discount} % of it is on us.",
            "Please send your answer to {company} before {until}. They can start the {work} right away.",
            "Why so dear? {price} for the {work}! Your firm must be mad. {customer}",
            "My wife likes {company} better, because they took {discount} percent off the {work}.",
            "Thank you for your request, {customer}. This offer holds until {until}. Price: {price}.",
            "- {work}\n- {price} dollars\n- offer ends {until}",
        ),
        heldout=(
            "Should {customer} say yes no later than {until}, that {work} comes {discount} percent cheaper.",
            "Asked about the cost of {work}, {company} named {price} to {customer}.",
        ),
    ),
    phrases("Extract the offer.|Read the quotation.|What does the work cost?|Return the quotation as JSON."),
    (
        "[offer of|by|company:|done by] {company}",
        "[for|customer:|dear|offered to] {customer}",
        "[the|for the|work:|price of the] {work}",
        "[{price} euros|{price} dollars|for {price}|price {price}]",
        "[{discount} percent off|{discount} % discount|minus {discount} percent|rebate {discount} %]",
        "[until|valid until|offer ends|expires on] {until}",
        "{company} [will do it|made the offer|sent us a price]",
        "{customer} [asked for it|is the customer|wanted an offer]",
        "[we need the|they would do the|it concerns the] {work}",
        "[it would cost|they ask|the price is] {price}",
        "[we take off {discount} percent|you save {discount} percent|{discount} % cheaper]",
        "[the last day is|you can accept it until] {until}",
    ),
)
EXPENSE_REPORT = Subject(
    "expense_report",
    {
        "employee": Part(kinds.NAME, words("employee employee_name submittedBy traveller")),
        "city": Part(kinds.CITY, words("city destination trip_city travelledTo")),
        "expenses": Part(several(EXPENSES), words("expenses expense_types costItems spent_on")),
        "total": Part(fraction(20, 2500, 2), words("total total_amount sumOfExpenses costs")),
        "day": Part(DAY.kind, words("date trip_date travelDay day")),
        "approved": Part(
            kinds.boolean("approved|accepted", "rejected|not approved"),
            words("approved is_approved isAccepted cleared"),
        ),
    },
    Wordings(
        train=(
            "{employee} spent {total} euros in {city} on {day}.",
            "My trip to {city} cost {total}. That includes {expenses}.",
            "The expenses of {employee} are {approved}.",
            "[Hi|Hello], could you pay me back {total} dollars for {expenses}? Thanks, {employee}",
            "Employee: {employee}\nTrip: {city}, {day}\nItems: {expenses}\nTotal: {total}",
            "{city}, {day}, {total} euros, {approved}",
            "I was in {city} on {day} and paid for {expenses} myself.",
            "Receipts enclosed: {expenses}. Sum: {total}. Name: {employee}.",
            "Why was my report {approved}? It was the trip to {city}, {total} in all.",
            "{total} dollars for {expenses}! [What did you do there|Where on earth did you stay], {employee}?",
            "Trip on {day}, {approved} yesterday. The money, {total} dollars, goes to {employee} next week.",
            "{employee} went to {city}. We will refund {expenses}.",
            "Travel costs {city}: {total}",
            "Your claim of {day} is {approved}. Best, the accounts team. PS: greetings to {employee}.",
            "Nobody told me that {expenses} would not be paid. I was in {city} for the firm!",
            "Accounting writes that {total} euros are {approved}[, the rest has to wait|].",
            "A day in {city} isn't cheap: {expenses}, all in all {total} euros.",
            "Please check the report by {employee}. The date is {day}, the sum {total}.",
            "Submitted {day}. Status: {approved}. Costs: {expenses}.",
            "what: {expenses}\nhow much: {total}\nwho: {employee}",
            "With the customer in {city}, {employee} had to pay everything: {expenses}.",
            "Is {total} right? I added up {expenses} from {day} and got less.",
            "{approved}: {employee}, {city}, {total}",
            "We sent {employee} to the fair, {day}, and the bill for {expenses} came last week.",
        ),
        heldout=(
            "Having come home from {city}, {employee} handed in slips for {expenses}, worth {total}.",
            "Marked {approved} by the boss: what {employee} laid out on {day}, {total} to the cent.",
        ),
    ),
    phrases("Extract the expenses.|Read the expense report.|What did the trip cost?|Return the expenses as JSON."),
    (
        "[employee|report by|expenses of|paid by] {employee}",
        "[in|trip to|travelled to|city:] {city}",
        "[for|costs:|receipts for|spent on] {expenses}",
        "[{total} euros|{total} dollars|total {total}|sum of {total}]",
        "[on|trip of|date:|handed in on] {day}",
        "[it is|the report is|status:|so far] {approved}",
        "{employee} [went there|sent the report|paid for it]",
        "[I was in|the firm sent me to|the customer is in] {city}",
        "[I paid for|it includes|what I bought:] {expenses}",
        "[I spent|please pay back|all in all] {total}",
        "[the trip was on|I travelled on] {day}",
        "[the boss looked at it|as the accounts team says], {approved}",
    ),
)
SUBJECTS: tuple[Subject, ...] = (
    BANK_TRANSFER,
    INSURANCE_CLAIM,
    AUCTION,
    PRODUCT_RETURN,
    STOCK_ITEM,
    SUBSCRIPTION,
    PROJECT_TASK,
    SERVER_INCIDENT,
    SOFTWARE_RELEASE,
    SALES_LEAD,
    QUOTATION,
    EXPENSE_REPORT,
)
