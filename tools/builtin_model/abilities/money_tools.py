"""Tools of shopping, money, deliveries, health, sport and school. `LATE_TOOLS` never occur in training."""

from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.known_tools import argument, tool

SIZES = kinds.choice("small", "medium", "large")
GARMENTS = kinds.choice("shirt", "jacket", "sweater", "coat", "dress", "hoodie", "skirt")
SPENDING = kinds.choice("groceries", "rent", "travel", "clothes", "fuel", "gifts", "books")
INTERVALS = kinds.choice("weekly", "monthly", "quarterly", "yearly")
SPORTS = kinds.choice("yoga", "pilates", "boxing", "spinning", "zumba", "swimming")
EXERCISES = kinds.choice("squats", "lunges", "deadlifts", "curls", "rows", "presses")
SUBJECTS = kinds.choice("math", "biology", "history", "physics", "music", "geography", "chemistry")
LEVELS = kinds.choice("easy", "medium", "hard")
PRESSURE = kinds.between(50, 199)

TOOLS = (
    tool(
        "price alert",
        "set_price_alert priceAlert watch_price notify_when_cheaper",
        "Tell me when an article gets cheap enough|Notifies the customer once a price falls below the given limit."
        "|Watch what something costs",
        (
            argument("item", kinds.TITLE, "item article product_name", "The article to watch|What to buy"),
            argument("limit", kinds.DECIMAL, "limit max_price threshold below", "Alert below this price"),
        ),
        (
            "[Tell|Notify|Ping] me [when|once] {item} [costs less than|drops below] {limit}[ euros|][.|]",
            "Price alert for {item} at {limit}[, please|]",
            "[Watch|Keep an eye on] the price of {item}, my limit is {limit}[.|]",
            "I would only buy {item} [below|under] {limit} [euros|dollars], so let me know when it gets there[.|]",
            "{item} is too expensive for me, [alert me|write to me] [at|below] {limit}[.|]",
            "[Can|Could] you [watch|follow] {item} until it [sinks|falls] to {limit}?",
            "{limit} is all I want to pay for {item}, [tell me when|warn me if] it gets that cheap[.|]",
        ),
        (
            "If {item} ever goes for {limit} or less, I want to hear about it.",
            "Does {item} cost under {limit} one day? Then wake me up.",
        ),
    ),
    tool(
        "gift card",
        "buy_gift_card giftCard voucher send_voucher",
        "Buy a gift card for somebody|Issues a voucher of a given value and mails it to the recipient."
        "|Send a present card by mail",
        (
            argument("value", kinds.INTEGER, "value amount worth", "What the card is worth"),
            argument("mail", kinds.MAIL, "mail recipient_email to address", "Address of the recipient"),
            argument("colour", kinds.COLOUR, "colour card_color design", required=False),
        ),
        (
            "[Buy|Send] a gift card [of|over|worth] {value} [euros|dollars] [for|to] {mail}[.|, please.|]",
            "[Buy|Send] a {colour} gift card worth {value} to {mail}[.|]",
            "{mail} [gets|should get|deserves] a voucher [of|over] {value}[.|!|]",
            "Gift card, {value} [dollars|euros], {mail}",
            "[Can|Could] I have a {value} dollar gift card [sent|mailed] to {mail}?",
            "I have no present yet, so a voucher for {mail} it is, {value} [euros|bucks], in {colour}[.|]",
            "To {mail}: a gift card with {value} on it[.|]",
        ),
        (
            "How about a voucher? {value} euros, and {mail} is the one to receive it.",
            "The card should be worth {value} and reach {mail}.",
            "For {mail} I want {colour} as the card's look and {value} as what it's worth.",
        ),
    ),
    tool(
        "clothes",
        "order_clothes buyGarment clothes purchase_clothing",
        "Order a piece of clothing|Purchases a garment in the requested colour and size.|Buy something to wear",
        (
            argument("garment", GARMENTS, "garment piece clothing", "What to wear"),
            argument("colour", kinds.COLOUR, "colour color shade"),
            argument("size", SIZES, "size fit garment_size", required=False),
        ),
        (
            "[Order|Buy|Get me|I want] a {colour} {garment}[.|, please.|]",
            "[Order|Buy|I need] a {garment} in {colour}, size {size}[.|]",
            "[Do you have|Can I have] this {garment} in {colour}? [I will take it|Order it] in {size}[.|]",
            "{garment}, {colour}, {size}",
            "I [have nothing|need something] to wear, [find|order] me a {colour} {garment}[.|!|]",
            "My {garment} is torn, [get|buy] me a new one in {colour}[, {size} again|][.|]",
            "One {size} {garment} in {colour}[, please|][.|]",
        ),
        (
            "Would a {garment} suit me? Put in an order, the {colour} one.",
            "Of all colours {colour} is my favourite, so that is how the {garment} should look.",
            "I wear {size} and I'm after a {garment} that is {colour}.",
        ),
    ),
    tool(
        "shopping list",
        "add_to_shopping_list shoppingList groceries write_down_purchases",
        "Put things on the shopping list|Appends articles to the list of purchases.|Note what we must buy",
        (
            argument("items", kinds.LIST, "items articles things products", "What to buy"),
            argument("shop", kinds.TITLE, "shop store market", "Where to buy it", required=False),
        ),
        (
            "[Put|Add] {items} [on|to] [the|my|our] shopping list[.|, please.|]",
            "[We need|I need|We have run out of] {items}[, put that on the list|, note it for shopping][.|]",
            "Shopping list: {items}",
            "[Next time|When] I am at {shop} I [must|want to] [buy|get] {items}[.|]",
            "[Can|Could] you note {items} for [the shopping|shopping at {shop}]?",
            "From {shop} [we need|I have to get] {items}[.|]",
            "There is no more {items} in the house[.|!|]",
            "Don't let me forget to buy {items}[.|!|]",
        ),
        (
            "What else do we have to buy? Ah yes, {items}.",
            "The list for {shop} should also name {items}.",
            "{items} belong on the shopping list.",
        ),
    ),
    tool(
        "expense",
        "log_expense addExpense spent record_spending",
        "Log an expense|Records a sum that was spent, with its category.|Write down what I paid for something",
        (
            argument("amount", kinds.DECIMAL, "amount sum cost paid", "How much was spent"),
            argument("category", SPENDING, "category kind spent_on"),
            argument("day", kinds.ISO_DATE, "day date paid_on", "Date as YYYY-MM-DD", required=False),
        ),
        (
            "I [spent|paid] {amount} [euros|dollars|] [on|for] {category}[ on {day}|][.|]",
            "[Log|Record|Book] [an expense of|] {amount} [for|under] {category}[.|, please.|]",
            "{category}: {amount}",
            "On {day} I [spent|paid] {amount} for {category}[.|, write that down.|]",
            "[Write down|Note] that {category} [cost me|came to] {amount}[.|]",
            "Another {amount} gone for {category}[.|!|, log it.|]",
            "[Can|Could] you [add|enter] {amount} to my spending on {category}?",
            "Expense, {day}, {category}, {amount}",
        ),
        (
            "My purse is {amount} lighter, that was {category}.",
            "For {category} there went {amount}, please keep a record.",
            "What I paid on {day} was {amount}, file it with {category}.",
        ),
    ),
    tool(
        "savings goal",
        "create_savings_goal saveFor piggy_bank start_saving",
        "Create a goal to save money for|Establishes a savings target with an amount and a deadline."
        "|Put money aside for a wish",
        (
            argument("goal", kinds.QUOTED, "goal purpose wish title", "What the money is for"),
            argument("target", kinds.INTEGER, "target amount total", "The sum to reach"),
            argument("until", kinds.LONG_DATE, "until deadline by_date", required=False),
        ),
        (
            "I [want|would like|have] to save {target} [euros|dollars|] for {goal}[.|]",
            "[Create|Start|Open] a savings goal {goal} [of|with] {target}[ until {until}|][.|]",
            "Savings goal {goal}, {target}[, {until}|]",
            "By {until} I [need|must have] {target} for {goal}[.|, help me save.|]",
            "[Help me|Can you help me] put {target} aside for {goal}[?|]",
            "{goal} costs {target}, [let us start saving|I should save for that][.|]",
            "A piggy bank for {goal}, please: {target} [by|until] {until}[.|]",
        ),
        (
            "My dream is {goal}, and once {target} are saved I can afford it.",
            "Until {until} let me collect {target}; call the goal {goal}.",
            "How do I get {target} together? Make {goal} a goal.",
        ),
    ),
    tool(
        "bill splitting",
        "split_bill splitBill share_costs divide_check",
        "Split a bill among people|Apportions a total equally to the persons named.|Who of us owes how much",
        (
            argument("total", kinds.DECIMAL, "total bill amount", "Total of the bill"),
            argument("people", kinds.NAMES, "people names friends persons", "Who shares the bill"),
            argument("tip", kinds.SMALL, "tip tip_percent gratuity", "Tip in percent", required=False),
        ),
        (
            "[Split|Divide|Share] [the bill of|a bill of|] {total} [between|among] {people}[.|, please.|]",
            "[Split|Divide] {total} [between|among] {people} with {tip} percent tip[.|]",
            "[Dinner|Lunch|The taxi] was {total}, [split it between|to be shared by] {people}[.|]",
            "{people} [share|split] {total}[, tip {tip}%|][.|]",
            "How much does each [of us|] pay if the bill is {total} and we are {people}?",
            "Bill {total}, tip {tip}, {people}",
            "[We ate for|The check says] {total}, add {tip} percent for the waiter, and it goes to {people}[.|]",
        ),
        (
            "With {people} at the table and {total} to pay, what is everyone's share?",
            "Let {people} chip in equally, it is {total} in all.",
            "Put a tip of {tip} percent on top of {total}, then split it for {people}.",
        ),
    ),
    tool(
        "card freeze",
        "freeze_card setCardFrozen block_card lock_bank_card",
        "Freeze a bank card or release it|Blocks or reactivates a payment card.|Lock my card or unlock it",
        (
            argument("card", kinds.IDENTIFIER, "card card_id card_number", "Identifier of the card"),
            argument("frozen", kinds.boolean("freeze|block", "unfreeze|unblock"), "frozen blocked is_frozen"),
        ),
        (
            "{frozen} [my|the] card {card}[.|, please.|!| now.|]",
            "[Please|Quick,|I want to] {frozen} card {card}[.|!|]",
            "[Can|Could|Would] you {frozen} my [bank|credit|] card {card}[?|, please?]",
            "Card {card}: {frozen}[!|.|]",
            "[It is|This is about] the card {card}, {frozen} it[.|, please.|]",
            "[I have to|I need you to] {frozen} the [credit|debit|] card [number|with the number] {card}[.|]",
        ),
        (
            "There is something with card {card}; I would ask you to {frozen} it.",
            "What I want you to do is {frozen} {card}, that is my bank card.",
        ),
    ),
    tool(
        "loan payment",
        "loan_payment monthlyRate mortgage calculate_loan",
        "Calculate the monthly payment of a loan|Determines the instalment for a credit from term and interest."
        "|What borrowing money costs each month",
        (
            argument("amount", kinds.INTEGER, "amount principal loan_sum", "The money borrowed"),
            argument("years", kinds.SMALL, "years term duration_years"),
            argument("interest", kinds.DECIMAL, "interest rate interest_rate", "Interest in percent"),
        ),
        (
            "[What is|Calculate] the [monthly|] payment for a loan of {amount} over {years} years at {interest}%",
            "[How much|What] [do|would] I pay if I borrow {amount} at {interest} percent for {years} years?",
            "Loan {amount}, {years} years, {interest} percent",
            "I want to borrow {amount}, [interest|rate] {interest}, [term|paid back in] {years} years[.|]",
            "At {interest} percent interest, what does a loan of {amount} [cost|come to] over {years} years?",
            "My bank gives me {amount} for {years} years with {interest}% interest, what is the instalment?",
            "{years} years, {amount} [of credit|borrowed], interest [at|of] {interest}",
        ),
        (
            "A credit that runs {years} years: {interest} percent on {amount}, what leaves my account monthly?",
            "Could I afford to owe {amount} when the interest is {interest} and {years} years remain?",
        ),
    ),
    tool(
        "standing order",
        "create_standing_order standingOrder recurring_payment pay_regularly",
        "Set up a standing order|Establishes a recurring payment to a payee.|Pay somebody again and again",
        (
            argument("payee", kinds.NAME, "payee recipient receiver", "Who gets the money"),
            argument("amount", kinds.DECIMAL, "amount sum money"),
            argument("interval", INTERVALS, "interval frequency rhythm", "How often it is paid"),
            argument("start", kinds.ISO_DATE, "start first_payment start_date from_day", required=False),
        ),
        (
            "[Set up|Create|Open] a {interval} standing order [of|over] {amount} [for|to] {payee}[.|]",
            "[Pay|Give] {payee} {interval} {amount} [euros|dollars|][ from {start} on|][.|]",
            "{payee} [gets|should get|is to get] {amount} {interval}[, starting {start}|][.|]",
            "I [have|want] to pay {amount} {interval} to {payee}[.|, make it a standing order.|]",
            "Standing order: {payee}, {amount}, {interval}",
            "From {start} on [transfer|send] {amount} to {payee}, {interval}[.|]",
            "[Can|Could] {amount} go to {payee} {interval}[ by itself|, please|]?",
        ),
        (
            "I keep forgetting what I owe {payee}, so let {amount} leave my account {interval}.",
            "The {interval} payment shall be {amount} and the payee is {payee}.",
            "Beginning with {start}, there is a {interval} sum for {payee}: {amount}.",
        ),
    ),
    tool(
        "insurance claim",
        "file_insurance_claim reportDamage claim submit_claim",
        "Report damage to the insurance|Files a claim under an insurance policy.|Let the insurer pay for a loss",
        (
            argument("policy", kinds.IDENTIFIER, "policy policy_number contract", "Number of the policy"),
            argument("damage", kinds.QUOTED, "damage description loss", "What has happened"),
            argument("day", kinds.LONG_DATE, "day date_of_loss happened_on", required=False),
        ),
        (
            "[File|Submit|Make] a[n insurance|] claim [on|for|under] policy {policy}: {damage}[.|]",
            "[Report|Tell the insurance about] the damage {damage}, policy [number|] {policy}[.|]",
            "Something [broke|happened] on {day}: {damage}. [My|The] policy is {policy}[.|]",
            "My policy {policy} [should|must] [cover|pay for] {damage}[.|, file it.|]",
            "Claim {policy}, {damage}[, {day}|]",
            "I had [an accident|a loss|damage], {damage}, [insured with|the contract is] {policy}[.|]",
            "On {day} I had damage, {damage}, [please claim|claim] it on {policy}[.|]",
        ),
        (
            "Does the insurance with the number {policy} pay? {damage} is what they have to know.",
            "Let my insurer learn of {damage}; they know me as {policy}.",
            "It was {day} when it went wrong, {damage}, and I'd like my money back by policy {policy}.",
        ),
    ),
    tool(
        "travel insurance",
        "insure_trip travelInsurance trip_cover take_out_travel_insurance",
        "Take out insurance for a trip|Concludes a travel insurance contract for a place and a number of days."
        "|Get cover for a journey",
        (
            argument("place", kinds.CITY, "place destination trip_to", "Where the trip goes"),
            argument("days", kinds.SMALL, "days duration num_days length"),
            argument(
                "sports",
                kinds.boolean("including sports|with sports", "excluding sports|without sports"),
                "sports with_sports cover_sports",
                "Whether sports accidents are covered",
                required=False,
            ),
        ),
        (
            "[Insure|Cover] my [trip|journey] to {place} for {days} days[, {sports}|][.|]",
            "I am [going|flying|travelling] to {place} for {days} days and [need|want] insurance[ {sports}|][.|]",
            "Travel insurance {place}, {days} days[, {sports}|]",
            "[Get|Buy|I need] {days} days of travel insurance [for|in] {place}[.|, please.|]",
            "[Can|Could] you insure me {sports} for {days} days in {place}?",
            "What if I [fall ill|break a leg] in {place}? Insure me for {days} days[.|, please.|]",
            "{days} days in {place}, and I [have no|am without] insurance[ yet|][!|.|]",
        ),
        (
            "When I'm in {place} I'd rather be insured, that makes {days} days.",
            "The journey lasts {days} days, {place} is where it goes: take out a policy.",
            "My cover should be {sports}, the stay is {days} days long, the destination {place}.",
        ),
    ),
    tool(
        "subscription end",
        "cancel_subscription endSubscription unsubscribe stop_membership",
        "Cancel a subscription|Terminates a membership, at once or when the paid period is over."
        "|Stop paying for a service",
        (
            argument("service", kinds.TITLE, "service subscription membership provider", "What is subscribed to"),
            argument(
                "now",
                kinds.boolean("immediately|at once|right away", "at the end of the period|when it runs out"),
                "now immediate at_once cancel_now",
                "Whether it ends at once",
                required=False,
            ),
        ),
        (
            "[Cancel|End|Stop|Terminate] my [subscription to|membership with] {service}[.|, please.|]",
            "[Cancel|End|Stop] {service} {now}[.|, please.|!|]",
            "I [don't want|no longer need|never use] {service} [any more|], [cancel it|end it][ {now}|][.|]",
            "[Can|Could] you [get me out of|cancel] {service}[ {now}|][?|, please?]",
            "I am [paying|wasting money] for {service}, [end that|it should stop] {now}[.|!|]",
            "[No more|Unsubscribe from] {service}[!|.|]",
            "{service} subscription: cancel [it|] {now}[.|]",
        ),
        (
            "Let my contract with {service} finish {now}.",
            "Why do I still have a subscription for {service}? Away with it.",
            "It's over between me and {service}, quit the membership {now}.",
        ),
    ),
    tool(
        "newsletter",
        "subscribe_newsletter newsletterSignup sign_up_digest get_updates",
        "Sign up for a newsletter|Registers an address for periodic mailings on a subject."
        "|Get regular letters about a theme",
        (
            argument("theme", kinds.SUBJECT, "theme subject about", "What the letters are about"),
            argument("mail", kinds.MAIL, "mail email subscriber", "Where to send them"),
            argument("often", kinds.choice("daily", "weekly", "monthly"), "often frequency", required=False),
        ),
        (
            "[Subscribe|Sign up] {mail} [to|for] the newsletter [about|on] {theme}[.|]",
            "[Send|Mail] {mail} the {often} newsletter [about|on] {theme}[.|, please.|]",
            "I [want|would like] the newsletter on {theme}, [my address is|send it to] {mail}[.|]",
            "Newsletter {theme}, {mail}[, {often}|]",
            "{mail} [wants|would like] {often} [letters|updates|mail] about {theme}[.|]",
            "[Can|Could] {mail} get your newsletter on {theme}?",
            "Keep {mail} [informed|up to date] on {theme}[, {often}|][.|, please.|]",
        ),
        (
            "What is new with {theme}? Let {mail} know by newsletter.",
            "There should be a {often} letter on {theme} in the inbox of {mail}.",
            "Please enter {mail} as a reader of everything you write about {theme}.",
        ),
    ),
    tool(
        "delivery slot",
        "schedule_delivery deliverySlot redeliver change_delivery_time",
        "Choose when a delivery comes|Reschedules a consignment to the requested day and time."
        "|Have a package brought later",
        (
            argument("parcel", kinds.IDENTIFIER, "parcel delivery_id shipment package", "Number of the delivery"),
            argument("day", kinds.WEEKDAY, "day weekday delivery_day"),
            argument("time", kinds.TIME, "time hour at_time", "Time as HH:MM", required=False),
        ),
        (
            "[Deliver|Bring] [package|parcel|shipment] {parcel} on {day}[ at {time}|][.|, please.|]",
            "I [am not home|will be out], [please deliver|bring] {parcel} on {day} [instead|][.|]",
            "[Can|Could] [shipment|delivery|parcel] {parcel} [come|arrive] on {day} at {time}?",
            "Delivery {parcel}, {day}[, {time}|]",
            "[Move|Change|Reschedule] the delivery [of|] {parcel} to {day}[, {time}|][.|]",
            "{day} at {time} [suits me|would be good|is better] for [my package|the delivery] {parcel}[.|]",
            "I missed the driver with {parcel}, [let him|he can] come back {day}[.|]",
        ),
        (
            "On {day} somebody is here to take {parcel}, so have it delivered then.",
            "Not today! The driver with {parcel} should ring at {time}, and the day is {day}.",
            "Would {day} work as a new delivery day for {parcel}?",
        ),
    ),
    tool(
        "delivery fee",
        "delivery_fee shippingCost postage estimate_shipping",
        "What a delivery costs|Calculates the shipping charge by weight and destination."
        "|Find out the postage of a parcel",
        (
            argument("to", kinds.CITY, "to destination city target", "Where it goes"),
            argument("weight", kinds.DECIMAL, "weight kilos weight_kg", "Weight in kg"),
            argument(
                "express",
                kinds.boolean("by express|as express", "by standard mail|with normal speed"),
                "express is_express fast",
                "Whether it is sent by express",
                required=False,
            ),
        ),
        (
            "[What does|How much does] [it cost|shipping cost] to {to}[ {express}|] for {weight} [kg|kilos]?",
            "[What is|Tell me] the [postage|delivery fee|shipping cost] for {weight} kg to {to}[ {express}|][?|]",
            "Postage {to}, {weight} kg[, {express}|]",
            "How [expensive|dear] is a [box|parcel] of {weight} [kg|kilos] to {to}[ {express}|]?",
            "I have a parcel for {to} [that weighs|of] {weight} kg, what will [shipping|the fee] be {express}?",
            "{weight} kilos {express} to {to}, how much is [it|that]?",
            "To {to} with {weight} kg: [delivery fee|shipping cost|postage][?|]",
        ),
        (
            "If my box weighs {weight} kilos and goes to {to}, what will you charge me?",
            "Do you deliver in {to}, and what fee do you take when it is {weight} kg?",
            "Sent {express}, what would {weight} kg be if {to} is the destination?",
        ),
    ),
    tool(
        "blood pressure",
        "log_blood_pressure bloodPressure bp save_pressure_reading",
        "Record a blood pressure|Stores systolic and diastolic values of a measurement."
        "|Keep what the cuff on my arm showed",
        (
            argument("upper", PRESSURE, "upper systolic high", "Upper value|Systolic value"),
            argument("lower", PRESSURE, "lower diastolic low", "Lower value|Diastolic value"),
            argument("time", kinds.TIME, "time measured_at taken_at", required=False),
        ),
        (
            "[My|The] blood pressure [is|was] {upper} over {lower}[ at {time}|][.|]",
            "[Log|Record|Save|Note] [a|my] blood pressure [of|as] {upper} over {lower}[.|, please.|]",
            "Blood pressure {upper} to {lower}[, {time}|]",
            "At {time} I [measured|had] a blood pressure of {upper} over {lower}[.|]",
            "{upper} over {lower}, [write down|save] [that|this] blood pressure[.|]",
            "I [just|] took my pressure: [upper|systolic] {upper}, [lower|diastolic] {lower}[.|]",
            "[Can|Could] you [enter|note] {upper} over {lower} as [my|] blood pressure[ at {time}|]?",
        ),
        (
            "The cuff says {upper} on top and {lower} below.",
            "With {upper} above {lower} my blood pressure should go into the diary.",
            "Is a pressure of {upper} by {lower} normal? Keep it with the time {time}.",
        ),
    ),
    tool(
        "sleep",
        "log_sleep sleepDiary night_rest track_sleep",
        "Write down how I slept|Records the hours of sleep of a night.|Track bedtime and getting up",
        (
            argument("bed", kinds.TIME, "bedtime asleep_at sleep_start", "When I went to bed, HH:MM"),
            argument("up", kinds.TIME, "wake_time got_up sleep_end", "When I got up, HH:MM"),
            argument("quality", kinds.choice("good", "fair", "bad"), "quality sleep_quality", required=False),
        ),
        (
            "I [slept|was asleep|was in bed] from {bed} [to|until|till] {up}[.|]",
            "I [went to bed|fell asleep] at {bed} and [got up|woke up] at {up}[, {quality} night|][.|]",
            "[Log|Record|Track] my sleep from {bed} to {up}[ as {quality}|][.|, please.|]",
            "Sleep {bed} to {up}[, {quality}|]",
            "[Woke up|Got up] at {up}, [was in bed|slept] since {bed}[, it was {quality}|][.|]",
            "[A {quality} night,|Last night:] lights out at {bed}, alarm at {up}[.|]",
            "[Can|Could] you note that I slept [between|from] {bed} and {up}?",
        ),
        (
            "My eyes closed at {bed} and opened at {up}.",
            "It was {up} when I left the bed I had gone to at {bed}.",
            "The quality of my sleep was {quality}, bedtime {bed}, and out again by {up}.",
        ),
    ),
    tool(
        "gym class",
        "book_gym_class gymClass join_class reserve_fitness_spot",
        "Book a place in a gym class|Reserves participation in a fitness course of the studio."
        "|Join others for sport at the gym",
        (
            argument("sport", SPORTS, "sport class_name activity", "Kind of class"),
            argument("day", kinds.WEEKDAY, "day weekday class_day"),
            argument("spots", kinds.SMALL, "spots places num_people", "How many people come", required=False),
        ),
        (
            "[Book|Reserve|Get] [me|us] [into|a place in] the {sport} class on {day}[.|, please.|]",
            "[Book|Reserve] {spots} [places|spots] for {sport} on {day}[.|]",
            "I [want|would like] to [do|try|join] {sport} [on|this] {day}[.|]",
            "{sport} on {day}, {spots} people[, please|]",
            "[Is there|Do you have] room [for {spots} of us|for me] in {sport} on {day}? [Book it|Sign up][.|]",
            "{day} {sport} class[, {spots} spots|, please|]",
            "We are {spots} and want to [go to|come to] {sport} on {day}[.|]",
            "I need to move more, [put me down for|sign me up for] {sport} on {day}[.|]",
        ),
        (
            "On {day} I'm free, so let it be {sport} at the gym.",
            "Who teaches {sport}? Have the {day} class keep a place for me.",
            "There'll be {spots} of us at the {day} class, and it's {sport}.",
        ),
    ),
    tool(
        "exercise set",
        "log_set exerciseSet lift record_exercise",
        "Log a set of an exercise|Records the repetitions and the load of a strength exercise."
        "|Note what I lifted at training",
        (
            argument("exercise", EXERCISES, "exercise movement exercise_name"),
            argument("reps", kinds.SMALL, "reps repetitions count", "How many times"),
            argument("load", kinds.DECIMAL, "load weight kg", "Weight in kg", required=False),
        ),
        (
            "I [did|made|just finished] {reps} {exercise}[ with {load} kg|][.|!|]",
            "[Log|Record|Note] {reps} {exercise}[ at {load} kilos|][.|, please.|]",
            "{reps} {exercise}, {load} kg",
            "{exercise}: {reps} [reps|times][, {load} kg|]",
            "With {load} [kg|kilos] I [managed|got] {reps} {exercise}[.|!|]",
            "[Add|Enter] a set of {exercise}, {reps} [reps|repetitions][, load {load}|][.|]",
            "[Done with|That was it for] {exercise}, {reps} of them[, weight {load} kg|][.|]",
        ),
        (
            "My legs are shaking after {exercise}, I counted {reps}.",
            "The bar weighed {load} kilos and went up {reps} times, those were {exercise}.",
            "How many {exercise} was that? Put {reps} into the log.",
        ),
    ),
    tool(
        "prescription",
        "refill_prescription renewPrescription refill order_medicine",
        "Refill a prescription|Requests further packages of a prescribed medicine."
        "|Get more of a drug at the pharmacy",
        (
            argument("medicine", kinds.WORD, "medicine drug medication", "Name of the medicine"),
            argument("packs", kinds.SMALL, "packs quantity packages boxes"),
            argument("place", kinds.CITY, "pharmacy pickup_city place", "Where to pick it up", required=False),
        ),
        (
            "[Refill|Renew] my prescription [for|of] {medicine}, {packs} [packs|boxes][.|, please.|]",
            "I [need|am out of] {medicine}, [get|order] {packs} [packs|boxes][ at the pharmacy in {place}|][.|]",
            "[Order|Get me|Request] {packs} [packs|boxes|packages] of {medicine}[ in {place}|][.|, please.|]",
            "{medicine}, {packs} packs[, {place}|]",
            "[Can|Could] I [have|pick up] {packs} more [packs|boxes] of {medicine}[ in {place}|]?",
            "My {medicine} is [running out|almost gone], {packs} [new|more] packs[, please|][.|]",
            "The pharmacy in {place} should [have|prepare] {packs} packs of {medicine} [for me|][.|]",
        ),
        (
            "The doctor says to keep taking {medicine}, so a refill of {packs} boxes would be good.",
            "How soon can I collect my drug? It is {medicine}, and {packs} packs.",
            "In {place} I'd like to fetch what was prescribed: {medicine}, {packs} in number.",
        ),
    ),
    tool(
        "pill",
        "add_pill_reminder pillSchedule medication_plan plan_intake",
        "Plan when to take a pill|Schedules the daily intake of a medication.|Remember my tablets every day",
        (
            argument("pill", kinds.WORD, "pill tablet medication drug_name", "Name of the pill"),
            argument("time", kinds.TIME, "time daily_at intake_time", "Time of day, HH:MM"),
            argument(
                "food",
                kinds.boolean("with food|with a meal", "without food|on an empty stomach"),
                "food with_food after_meal",
                "Whether to take it with a meal",
                required=False,
            ),
        ),
        (
            "I [must|have to|should] take {pill} [every day|daily] at {time}[, {food}|][.|]",
            "[Plan|Schedule|Set up] {pill} [every day|daily|] at {time}[ {food}|][.|, please.|]",
            "{pill} at {time}[, {food}|]",
            "[Remind me of|Don't let me forget] my [pill|tablet] {pill} at {time}[.|!|]",
            "At {time} it is [time for|always] one {pill}[, {food}|][.|]",
            "My doctor [wants|told] me to take {pill} {food} at {time}[.|]",
            "{food}, {time}, one {pill} [a day|daily]",
            "[Can|Could] you put {pill} {food} on my [pill|medication] plan for {time}?",
        ),
        (
            "I swallow {pill} when the clock shows {time}, please plan that.",
            "My new tablets are called {pill}; {time} is the hour, and they go down {food}.",
            "Daily intake of {pill} shall be {time}.",
        ),
    ),
    tool(
        "course enrolment",
        "enroll_course enrollStudent join_course sign_up_student",
        "Enroll a student in a course|Registers a participant for a course of the school."
        "|Sign somebody up to learn something",
        (
            argument("student", kinds.NAME, "student participant student_name", "Who wants to learn"),
            argument("course", kinds.TITLE, "course course_title class_title"),
            argument(
                "online",
                kinds.boolean("online|from home", "on site|in the classroom"),
                "online is_online remote",
                "Whether the student takes part online",
                required=False,
            ),
        ),
        (
            "[Enroll|Register|Sign up] {student} [in|for] the course {course}[, {online}|][.|]",
            "{student} [wants|would like] to [take|attend|join] {course}[ {online}|][.|]",
            "[Put|Get] {student} into {course}[, please|, {online}|][.|]",
            "Course {course}: {student}[, {online}|]",
            "[Can|Could|May] {student} [join|attend|take] {course}[ {online}|]?",
            "[Is there|Do you have] a place in {course}? [It is for|Enroll] {student}[.|]",
            "For {student} one place in {course}[, {online}|, please|][.|]",
        ),
        (
            "The course is {course} and the new student is {student}.",
            "Next term {course} will have one more participant, namely {student}.",
            "Learning {online} suits {student}, so {course} it shall be.",
        ),
    ),
    tool(
        "homework",
        "add_homework assignHomework schoolwork note_assignment",
        "Note a homework|Registers an assignment for a school subject together with its due date."
        "|What I must do for school",
        (
            argument("subject", SUBJECTS, "subject school_subject lesson", "School subject"),
            argument("work", kinds.QUOTED, "work homework assignment", "What has to be done"),
            argument("due", kinds.WEEKDAY, "due due_day hand_in", "When it must be ready", required=False),
        ),
        (
            "[Homework|My homework] in {subject}: {work}[, due {due}|][.|]",
            "[Note|Write down|Add] the {subject} homework {work}[ for {due}|][.|]",
            "[For|In] {subject} we [have|must do] {work}[ by {due}|][.|]",
            "{subject}, {work}[, {due}|]",
            "By {due} I have to [hand in|finish] {work} for {subject}[.|]",
            "Our {subject} teacher [gave us|wants] {work}[, she collects it on {due}|][.|]",
            "[Can|Could] you [save|note] {work} as homework in {subject}?",
            "{work} is [the|my] homework for {subject} [this time|][.|]",
        ),
        (
            "There's an assignment called {work}, and the subject is {subject}.",
            "What was it we had to do? Yes, {work}, that was {subject}.",
            "On {due} the {subject} lesson begins with {work}, so keep that homework in mind.",
        ),
    ),
    tool(
        "absence",
        "report_absence markAbsent sick_note excuse_pupil",
        "Report that a pupil is absent|Records the absence of a student on a certain day."
        "|Tell the school that a child stays home",
        (
            argument("pupil", kinds.NAME, "pupil student child", "Who is missing"),
            argument("day", kinds.LONG_DATE, "day date absent_on"),
            argument(
                "excused",
                kinds.boolean("excused|with an excuse", "unexcused|without an excuse"),
                "excused is_excused has_note",
                required=False,
            ),
        ),
        (
            "{pupil} [is|was|will be] [absent|missing|not at school] on {day}[, {excused}|][.|]",
            "[Report|Mark|Enter] {pupil} [as|] absent on {day}[, {excused}|][.|, please.|]",
            "On {day} {pupil} [cannot come|did not come|stays at home][, {excused}|][.|]",
            "Absence: {pupil}, {day}[, {excused}|]",
            "My child {pupil} is [ill|sick] and [misses|will miss] school on {day}[.|]",
            "[Can|Could] you [excuse|mark] {pupil} for {day}? [A fever|A bad cold|The dentist][.|]",
            "No school for {pupil} on {day}[, {excused}|][.|]",
        ),
        (
            "The seat of {pupil} stays empty on {day}.",
            "Who was missing on {day}? That was {pupil}, and {excused}.",
            "Please tell the school about {day}, when it has to do without {pupil}.",
        ),
    ),
    tool(
        "school quiz",
        "create_quiz quizMe test_questions generate_exam",
        "Make a quiz about something|Generates a number of examination questions on a subject.|Test what I know",
        (
            argument("about", kinds.SUBJECT, "about quiz_subject theme", "What is asked about"),
            argument("count", kinds.SMALL, "count num_questions questions", "How many questions"),
            argument("level", LEVELS, "level difficulty grade", required=False),
        ),
        (
            "[Make|Create|Write|Give me] a quiz with {count} questions [about|on] {about}[.|, please.|]",
            "[Make|Create] a {level} quiz [about|on] {about}, {count} questions[.|]",
            "[Ask|Quiz] me {count} {level} questions [about|on] {about}[.|!|]",
            "Quiz: {about}, {count} questions[, {level}|]",
            "{count} [questions|quiz questions] [about|on] {about}[, {level}|, please|]",
            "I have a test on {about}, [quiz me|ask me something], {count} questions[, {level}|][.|]",
            "[Can|Could] you test me on {about} with {count} [{level}|] questions?",
        ),
        (
            "How much do I know about {about}? Find out with {count} questions.",
            "My pupils need {count} questions to see whether {about} has been understood.",
            "Let it be {level} this time: a test, {count} long, and {about} is what it covers.",
        ),
    ),
)

LATE_TOOLS = (
    tool(
        "blood donation",
        "donate_blood bloodDonation give_blood register_donor",
        "Make an appointment to donate blood|Registers a donor at a blood donation centre.|Give blood in a city",
        (
            argument("place", kinds.CITY, "city place centre", "Where to donate"),
            argument("day", kinds.WEEKDAY, "day weekday donation_day"),
            argument("group", kinds.choice("A", "B", "AB", "O"), "blood_group group blood_type", required=False),
        ),
        (),
        (
            "I would like to donate blood in {place} on {day}.",
            "Can I give blood on {day} in {place}? My blood group is {group}.",
            "Blood donation, {place}, {day}",
            "{day} is the day I want to be a blood donor in {place}.",
        ),
    ),
    tool(
        "warranty",
        "register_warranty warrantyRegistration guarantee activate_warranty",
        "Register the warranty of a device|Activates the manufacturer's guarantee for a serial number."
        "|Start the warranty",
        (
            argument("device", kinds.WORD, "device model appliance", "What was bought"),
            argument("serial", kinds.IDENTIFIER, "serial serial_number serial_no"),
            argument("bought", kinds.ISO_DATE, "bought purchase_date bought_on", "When bought", required=False),
        ),
        (),
        (
            "Register the warranty for my {device}, serial number {serial}.",
            "I bought a {device} on {bought}, serial {serial}, please start the warranty.",
            "Warranty: {device}, serial {serial}",
            "Does my {device} have a warranty yet? The serial number is {serial}, register it.",
        ),
    ),
    tool(
        "tax",
        "estimate_tax incomeTax tax calculate_taxes",
        "Estimate the income tax|Calculates the tax due on a yearly income.|How much tax I have to pay",
        (
            argument("income", kinds.INTEGER, "income yearly_income salary", "Income of the year"),
            argument("children", kinds.SMALL, "children num_children kids", required=False),
            argument(
                "married",
                kinds.boolean("married", "single|not married"),
                "married is_married",
                "Whether the person is married",
            ),
        ),
        (),
        (
            "How much tax do I pay on an income of {income} if I am {married}?",
            "I am {married} and my income is {income}, what about the tax?",
            "Estimate my tax: income {income}, {married}, {children} children.",
            "Income tax for {income}, {married}",
        ),
    ),
    tool(
        "school trip",
        "plan_school_trip schoolTrip excursion organise_class_trip",
        "Plan a school trip|Organises an excursion of a class to a destination.|Take the pupils on a trip",
        (
            argument("place", kinds.CITY, "destination city trip_to", "Where the trip goes"),
            argument("pupils", kinds.SMALL, "pupils num_pupils students", "How many pupils come along"),
            argument("day", kinds.LONG_DATE, "day date trip_date", required=False),
        ),
        (),
        (
            "Plan a school trip to {place} with {pupils} pupils.",
            "On {day} we go to {place} on a school trip, {pupils} pupils.",
            "{pupils} pupils want to see {place}, can you plan the trip?",
            "School trip, {place}, {pupils} pupils, {day}",
        ),
    ),
    tool(
        "allergy",
        "add_allergy recordAllergy allergies note_intolerance",
        "Record an allergy of a patient|Enters a food intolerance into the medical file."
        "|Note who is allergic to what",
        (
            argument("patient", kinds.NAME, "patient person patient_name", "Who is allergic"),
            argument("food", kinds.FOOD, "food allergen substance", "What causes the allergy"),
            argument("severity", kinds.choice("mild", "moderate", "severe"), "severity degree", required=False),
        ),
        (),
        (
            "{patient} is allergic to {food}.",
            "Record a {severity} allergy of {patient} to {food}.",
            "Please note that the patient {patient} has an allergy, the food is {food}.",
            "Allergy: {patient}, {food}, {severity}",
        ),
    ),
)
