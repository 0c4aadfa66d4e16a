"""Traits, choices, colours, topics, dishes, errands, sayings and lists of words that texts tell of things."""

from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.details import Detail, detail

TRAIT_DETAILS: tuple[Detail, ...] = (
    detail(
        "vegan|is vegan|vegan dish|plant based",
        kinds.boolean(
            "it is vegan|entirely vegan|no animal products are in it|vegans can eat it without worry|"
            "everything in it comes from plants|made without milk or eggs or meat",
            "it is not vegan|it contains meat and milk|vegans should leave it alone|there is butter and egg in it|"
            "nothing for vegans|it is made with animal products",
        ),
        "{}",
    ),
    detail(
        "has elevator|elevator|lift available|building has lift",
        kinds.boolean(
            "there is an elevator|the building has a lift|a lift takes you up|"
            "you can ride the elevator to the flat|"
            "an elevator was put in lately|no need for the stairs as there is a lift",
            "there is no elevator|the house has no lift|you have to climb the stairs|"
            "it can be reached by stairs only|"
            "without elevator|sadly nobody ever built a lift in",
        ),
        "{}",
    ),
    detail(
        "pets allowed|allows pets|pet friendly|dogs welcome",
        kinds.boolean(
            "pets are allowed|you may bring your dog|cats and dogs are welcome|animals can stay with you|"
            "the landlord likes pets|your pet is a welcome guest",
            "no pets please|pets are not allowed|you have to leave your dog at home|animals must stay outside|"
            "the landlord forbids cats and dogs|keeping animals is not permitted",
        ),
        "{}",
    ),
    detail(
        "smoking allowed|smoking|can smoke|smokers ok",
        kinds.boolean(
            "smoking is allowed|you may smoke inside|smokers are welcome|there are ashtrays on the tables|"
            "nobody minds a cigarette here|guests can light a cigarette in the room",
            "smoking is not allowed|no smoking|please do not smoke here|cigarettes are forbidden|"
            "it is a place for non-smokers|whoever smokes must go out",
        ),
        "{}",
    ),
    detail(
        "remote|is remote|remote work|work from home",
        kinds.boolean(
            "the job is fully remote|you can work from home|nobody has to come to the office|"
            "you may work from wherever you like|working from the sofa is fine|we all work remotely",
            "the job is not remote|you have to work on site|we want everybody in the office|"
            "working from home is not possible|the work is done at our desks only|no home office",
        ),
        "{}",
    ),
    detail(
        "urgent|is urgent|needs quick answer",
        kinds.boolean(
            "it is urgent|please hurry|it cannot wait|we need this as soon as possible|drop everything else for it|"
            "a quick answer is badly needed",
            "it is not urgent|there is no hurry|take your time|it can wait|whenever you find a moment|no rush at all",
        ),
        "{}",
    ),
    detail(
        "paid|is paid|invoice paid|bill settled",
        kinds.boolean(
            "it has been paid|the bill is settled|we have received the money|the payment went through|"
            "the invoice was paid in full|nothing is left to pay",
            "it has not been paid|the bill is still open|we are waiting for the money|payment is still missing|"
            "nobody has paid the invoice yet|the amount is outstanding",
        ),
        "{}",
    ),
    detail(
        "sold out|is sold out|no tickets left|fully booked",
        kinds.boolean(
            "it is sold out|there are no tickets left|every seat is taken|all tickets are gone|"
            "the house is full to the last chair|you come too late for a ticket",
            "it is not sold out|there are still tickets|you can still get a seat|tickets are left at the door|"
            "many seats are free|the box office still sells tickets",
        ),
        "{}",
    ),
    detail(
        "fragile|is fragile|handle with care|breakable",
        kinds.boolean(
            "it is fragile|handle with care|it breaks easily|there is glass inside|please do not drop it|"
            "careful because the content is delicate",
            "it is not fragile|nothing in it can break|no special care is needed|it is sturdy|"
            "you can throw it around|the content survives any fall",
        ),
        "{}",
    ),
    detail(
        "gift wrap|gift wrapped|is gift|wrap as present",
        kinds.boolean(
            "please wrap it as a gift|it is gift wrapped|put nice paper and a bow around it|it comes in gift paper|"
            "it is meant as a present so wrap it nicely|with a ribbon around it please",
            "no gift wrapping|it need not be wrapped|leave out the gift paper|a plain box is fine|"
            "it comes without wrapping paper|it is not meant as a present",
        ),
        "{}",
    ),
    detail(
        "parking|has parking|parking available|can park",
        kinds.boolean(
            "there is parking|you can park right in front|a parking space belongs to it|"
            "cars can be left in the yard|"
            "it has a car park|guests may use the garage for their cars",
            "there is no parking|you cannot park there|cars have to stay elsewhere|leave the car at home|"
            "it has no car park|finding a place for the car is up to you",
        ),
        "{}",
    ),
    detail(
        "wifi|has wifi|internet access|wlan available",
        kinds.boolean(
            "there is wifi|free wifi everywhere|you can go online there|fast internet is included|"
            "the wireless network works in every room|guests get the wifi password",
            "there is no wifi|it has no internet|you will be offline there|bring a book as nothing is online|"
            "without internet|the wireless network does not exist",
        ),
        "{}",
    ),
    detail(
        "insured|is insured|insurance covers|has insurance",
        kinds.boolean(
            "it is insured|the insurance pays for it|an insurance company covers the loss|it came with insurance|"
            "we took out an insurance|the shipment is fully covered",
            "it is not insured|no insurance pays for it|the insurance does not cover it|"
            "it travels without insurance|"
            "nobody had taken out a policy|we must bear any loss ourselves",
        ),
        "{}",
    ),
    detail(
        "furnished|is furnished|with furniture|comes furnished",
        kinds.boolean(
            "it is furnished|it comes with furniture|all furniture stays in|table and wardrobe are already there|"
            "you only have to bring your clothes|the owner leaves the furniture to you",
            "it is unfurnished|it is not furnished|the rooms are empty|bring your own furniture|"
            "it comes without furniture|there is not a chair in it",
        ),
        "{}",
    ),
    detail(
        "in stock|is available|on stock|stock available",
        kinds.boolean(
            "it is in stock|we have it on the shelf|it can be shipped right away|it is available|"
            "the warehouse still has some|you can take it home today",
            "it is out of stock|it is not in stock|the shelf is empty|currently unavailable|"
            "we have to order it first|the warehouse has none left",
        ),
        "{}",
    ),
    detail(
        "would buy again|buys again|repeat purchase|customer returns",
        kinds.boolean(
            "i would buy it again|i will order it again for sure|next time i would choose the same|"
            "i would spend the money once more|i am going to get another|anytime again",
            "i would not buy it again|never again|i will not order this a second time|i regret buying it|"
            "my next one will be of another make|no more of this for me",
        ),
        "{}",
    ),
    detail(
        "signed|is signed|has signature|contract signed",
        kinds.boolean(
            "the contract is signed|it bears a signature|everybody has signed|the signature is on the last page|"
            "the papers came back signed|they put their names under it",
            "the contract is not signed|the signature is missing|nobody has signed yet|it came back unsigned|"
            "the line for the signature is empty|they refuse to sign",
        ),
        "{}",
    ),
    detail(
        "encrypted|is encrypted|uses encryption|data encrypted",
        kinds.boolean(
            "the data is encrypted|it is stored in encrypted form|encryption is on|"
            "nobody can read it without the key|"
            "all traffic is encrypted|the disk uses encryption",
            "the data is not encrypted|it is stored as plain text|encryption is off|anybody could read it|"
            "the traffic goes unencrypted over the wire|no key is needed to read it",
        ),
        "{}",
    ),
    detail(
        "approved|is approved|has approval|request approved",
        kinds.boolean(
            "it has been approved|the boss said yes|the request went through|we got the approval|"
            "the board agreed|permission was given",
            "it has not been approved|the boss said no|the request was turned down|approval was denied|"
            "the board rejected it|permission was refused",
        ),
        "{}",
    ),
    detail(
        "first visit|is first visit|new patient|first time here",
        kinds.boolean(
            "it is the first visit|a new patient|has never been here before|we had not met before|"
            "comes for the first time|there is no file yet because of the first visit",
            "it is not the first visit|has been here before|a patient known to us|comes back to us regularly|"
            "an old acquaintance of the practice|the visits before this are on file",
        ),
        "{}",
    ),
    detail(
        "breakfast included|includes breakfast|with breakfast|free breakfast",
        kinds.boolean(
            "breakfast is included|the rate covers breakfast|in the morning guests get a free breakfast|"
            "with breakfast|you need not pay for breakfast|breakfast comes with the room",
            "breakfast is not included|without breakfast|breakfast costs extra|the rate does not cover breakfast|"
            "there is nothing to eat in the morning|guests must find breakfast elsewhere",
        ),
        "{}",
    ),
    detail(
        "wheelchair accessible|barrier free|accessible|step free access",
        kinds.boolean(
            "it is wheelchair accessible|wheelchairs can get in|a ramp leads to the door|it is free of barriers|"
            "there are no steps at the entrance|people in wheelchairs can visit it",
            "it is not wheelchair accessible|wheelchairs cannot get in|there are steps and no ramp|"
            "not suited for wheelchairs|the door is too narrow for a wheelchair|a wheelchair would get stuck",
        ),
        "{}",
    ),
    detail(
        "gluten free|is gluten free|without gluten|celiac safe",
        kinds.boolean(
            "it is gluten-free|no gluten in it|it is made without wheat|safe for people who cannot have gluten|"
            "baked with rice flour instead of wheat|free of gluten",
            "it is not gluten-free|it contains gluten|there is wheat in it|not for people who avoid gluten|"
            "made with ordinary wheat flour|full of gluten",
        ),
        "{}",
    ),
    detail(
        "refundable|is refundable|can be refunded|money back",
        kinds.boolean(
            "it is refundable|you can get your money back|cancel and we return the money|the fare can be refunded|"
            "a full refund is possible|we pay it back if you cannot come",
            "it is not refundable|no refunds|the money will not be returned|the fare is lost if you cancel|"
            "you cannot get your money back|non-refundable",
        ),
        "{}",
    ),
    detail(
        "has balcony|balcony|with balcony",
        kinds.boolean(
            "it has a balcony|there is a balcony for sunny days|a door leads out to the balcony|with a balcony|"
            "you can sit outside on your own balcony|flowers grow on its balcony",
            "it has no balcony|there is no balcony|without a balcony|a balcony is missing|"
            "you cannot sit outside as it lacks a balcony|nobody thought of a balcony",
        ),
        "{}",
    ),
    detail(
        "vaccinated|is vaccinated|has had shots|vaccination done",
        kinds.boolean(
            "it is vaccinated|it has had all its shots|the vet vaccinated it|all vaccinations are done|"
            "the vaccination card is complete|the shots are up to date",
            "it is not vaccinated|it has had no shots|the vaccination is still to be done|never vaccinated|"
            "the vaccination card is empty|the vet has yet to give the shots",
        ),
        "{}",
    ),
    detail(
        "house trained|is house trained|housebroken",
        kinds.boolean(
            "it is house-trained|it never leaves a puddle in the house|it asks when it must go out|"
            "housebroken already|"
            "it has learned to do its business outside|the carpet stays dry with this animal",
            "it is not house-trained yet|it still leaves puddles on the carpet|it has to learn to go outside|"
            "not housebroken|it wets the floor now and then|house training has not worked so far",
        ),
        "{}",
    ),
    detail(
        "under warranty|warranty valid|has warranty|guarantee valid",
        kinds.boolean(
            "it is still under warranty|the warranty covers it|the guarantee has not run out|"
            "the maker repairs it for free under the guarantee|a valid warranty exists|it comes with a warranty",
            "the warranty has run out|it is no longer under warranty|there is no guarantee on it|"
            "sold without warranty|"
            "the guarantee does not cover this|the maker gives no warranty",
        ),
        "{}",
    ),
    detail(
        "reservation required|needs booking|must reserve|booking required",
        kinds.boolean(
            "you must book ahead|a reservation is required|please reserve a place|"
            "nobody gets in without a reservation|"
            "booking is a must|call before you come to get a table",
            "no reservation is needed|you need not book|just walk in|simply come along|booking is not necessary|"
            "they take guests without a reservation",
        ),
        "{}",
    ),
    detail(
        "outdoors|is outdoors|open air|takes place outside",
        kinds.boolean(
            "it takes place outdoors|it is held in the open air|we meet outside|it happens under the open sky|"
            "dress warmly as we will be outside|everything happens on the meadow",
            "it takes place indoors|it is held inside|we meet under a roof|it does not take place outside|"
            "everything happens in the hall|we stay in the warm house for it",
        ),
        "{}",
    ),
    detail(
        "recorded|was recorded|has recording|recording available",
        kinds.boolean(
            "the meeting was recorded|there is a recording|you can watch it later|we kept a video of the talk|"
            "the recording is online|a camera ran all the time",
            "the meeting was not recorded|there is no recording|nobody recorded it|you cannot watch it later|"
            "the camera was off|without a recording",
        ),
        "{}",
    ),
    detail(
        "confidential|is confidential|keep secret|is private matter",
        kinds.boolean(
            "it is confidential|please keep it to yourself|do not tell anybody|it must stay between us|"
            "strictly secret for now|not a word of it to others",
            "it is not confidential|you may tell everybody|it is no secret|feel free to share it|"
            "it is public anyway|pass it on to whoever asks",
        ),
        "{}",
    ),
    detail(
        "reproducible|is reproducible|can reproduce|happens every time",
        kinds.boolean(
            "the bug can be reproduced|it happens every time|we could reproduce it|i can make it happen at will|"
            "the error shows up on each run|others see the same error",
            "the bug cannot be reproduced|it happens only sometimes|we could not reproduce it|i saw it only once|"
            "the error does not show up on my machine|nobody else can make it happen",
        ),
        "{}",
    ),
    detail(
        "breaking change|is breaking|breaks compatibility|incompatible",
        kinds.boolean(
            "it is a breaking change|old code has to be adapted|it breaks compatibility|existing scripts will fail|"
            "users must change their programs|the new interface is incompatible with the old",
            "it is not a breaking change|old code keeps working|nothing breaks|existing scripts run as before|"
            "users need not change anything|it is compatible with the release before",
        ),
        "{}",
    ),
    detail(
        "backed up|has backup|backup exists|is backed up",
        kinds.boolean(
            "there is a backup|the files are backed up|a copy lies in a safe place|we made a backup before|"
            "everything can be restored from the backup|the nightly backup ran",
            "there is no backup|the files are not backed up|nobody made a copy|the backup failed|"
            "without a backup|nothing can be restored",
        ),
        "{}",
    ),
    detail(
        "license needed|driving license required|needs license",
        kinds.boolean(
            "a driving license is required|you need a license|applicants must be able to drive|bring your license|"
            "only for people with a driving license|whoever applies should hold a license",
            "no driving license is required|you do not need a license|you need not be able to drive|"
            "people without a license can apply|a license is not necessary|it works without a driving license",
        ),
        "{}",
    ),
    detail(
        "used|is used|second hand|pre owned",
        kinds.boolean(
            "it is second-hand|it is used|somebody else had it before|it has been used for a while|"
            "bought at a flea market|it comes from a previous owner",
            "it is brand-new|it has never been used|still in its original box|fresh from the factory|"
            "nobody had it before|it is not second-hand",
        ),
        "{}",
    ),
    detail(
        "has garden|garden|with garden|garden access",
        kinds.boolean(
            "it has a garden|there is a garden behind it|children can play in the garden|with a garden|"
            "a green garden belongs to it|you may grow vegetables in its garden",
            "it has no garden|there is no garden|without a garden|a garden does not belong to it|"
            "you will miss a garden|there is only concrete where a garden could be",
        ),
        "{}",
    ),
    detail(
        "is direct|direct connection|nonstop|no changes",
        kinds.boolean(
            "it is a direct connection|you need not change|it goes straight through|a nonstop trip|"
            "stay in your seat to the end of the line|without changing",
            "it is not a direct connection|you have to change on the way|there is a stopover|"
            "you must switch trains|"
            "it does not go straight through|get out and change halfway",
        ),
        "{}",
    ),
    detail(
        "air conditioning|has air conditioning|is air conditioned|ac",
        kinds.boolean(
            "it is air-conditioned|there is air conditioning|the rooms are cooled in summer|with air conditioning|"
            "a cooler keeps the heat out|it stays cool as the air conditioning runs",
            "it is not air-conditioned|there is no air conditioning|it gets very hot inside|"
            "without air conditioning|"
            "nothing cools the rooms|only an open window helps against the heat",
        ),
        "{}",
    ),
    detail(
        "has pool|pool|swimming pool|can swim",
        kinds.boolean(
            "it has a swimming pool|there is a pool|you can swim in the pool|with a pool|"
            "a dip in the pool is free for guests|bring your swimsuit for the pool",
            "it has no swimming pool|there is no pool|you cannot swim there|without a pool|"
            "the pool was filled in long ago|a pool is missing",
        ),
        "{}",
    ),
    detail(
        "contains nuts|has nuts|nuts|nut warning",
        kinds.boolean(
            "it contains nuts|there are nuts in it|watch out for the nuts|not for people with a nut allergy|"
            "topped with almonds and walnuts|made with ground nuts",
            "it contains no nuts|there are no nuts in it|free of nuts|safe for people with a nut allergy|"
            "made without nuts|we do not use nuts for it",
        ),
        "{}",
    ),
    detail(
        "attended|was present|showed up|attendance",
        kinds.boolean(
            "came to the appointment|was present|showed up as agreed|did attend|was there from beginning to end|"
            "we saw the person in the room",
            "did not come to the appointment|was absent|never showed up|did not attend|we waited in vain|"
            "the chair stayed empty",
        ),
        "{}",
    ),
    detail(
        "handmade|is handmade|made by hand",
        kinds.boolean(
            "it is handmade|made by hand|no machine touched it|a craftsman made it with his own hands|"
            "every piece is crafted by hand|it was all manual work",
            "it is not handmade|made by machines|it comes from a factory|it was not made by hand|"
            "mass-produced on a line|a machine makes it",
        ),
        "{}",
    ),
    detail(
        "damaged|is damaged|has damage|arrived broken",
        kinds.boolean(
            "it is damaged|it arrived broken|the parcel was crushed|there is a crack in it|it has a dent|"
            "something had hit it hard on the way",
            "it is undamaged|it is not damaged|it arrived in one piece|there is not a scratch on it|"
            "nothing is broken|it came through without a dent",
        ),
        "{}",
    ),
    detail(
        "subtitles|has subtitles|with subtitles|subtitled",
        kinds.boolean(
            "it is shown with subtitles|there are subtitles|you can read along at the bottom|subtitled|"
            "the text runs under the picture|subtitles can be switched on",
            "it is shown without subtitles|there are no subtitles|you cannot read along|not subtitled|"
            "subtitles are missing|nobody made subtitles for it",
        ),
        "{}",
    ),
    detail(
        "child friendly|for children|kids welcome|suitable for kids",
        kinds.boolean(
            "it is good for children|kids are welcome|bring the little ones|families will like it|"
            "children have fun there|suitable for kids",
            "it is not for children|adults only|leave the kids at home|not suitable for kids|"
            "children are not admitted|no place for little ones",
        ),
        "{}",
    ),
    detail(
        "newsletter|wants newsletter|subscribed|newsletter opt in",
        kinds.boolean(
            "please send me the newsletter|has signed up for the newsletter|wants to get your news by mail|"
            "the newsletter is wanted|ticked the box for the newsletter|likes to hear about offers",
            "no newsletter please|does not want the newsletter|has cancelled the newsletter|"
            "left the newsletter box empty|send no advertising|please stop the news mails",
        ),
        "{}",
    ),
    detail(
        "has fever|fever|running temperature|feverish",
        kinds.boolean(
            "there is a fever|has a fever|is running a temperature|feels hot and feverish|the forehead is burning|"
            "came down with fever",
            "there is no fever|has no fever|the temperature is normal|not feverish|without fever|"
            "the forehead is cool",
        ),
        "{}",
    ),
    detail(
        "needs training|experience required|experience needed|must be experienced",
        kinds.boolean(
            "experience is required|you should have done this before|only for experienced people|"
            "we look for somebody with practice|not for beginners|previous experience is a must",
            "no experience is required|beginners are welcome|you need not have done it before|"
            "we will show you everything|newcomers can apply|anybody can start without practice",
        ),
        "{}",
    ),
    detail(
        "size|shirt size|clothing size|size label",
        kinds.choice("small", "medium", "large"),
        """
        it comes in {}|size {} please|the {} one fits best|i wear {}|we ordered it in {}
        {} is the size we need|of the sizes we took {}|the label in the collar says {}
        """,
    ),
    detail(
        "priority|task priority|ticket priority|priority level",
        kinds.choice("low", "medium", "high"),
        """
        its priority is {}|we gave it {} priority|this has {} priority for us|treat it with {} priority
        {} priority for this ticket|the team ranks its priority as {}|it goes to the queue with {} priority
        """,
    ),
    detail(
        "order status|delivery status|order state|current status",
        kinds.choice("pending", "shipped", "delivered", "cancelled"),
        """
        the order is {}|it is marked as {}|your order has the status {}|the shop lists the order as {}
        {} is what the order page says|the state of the order is {}|in our system the order shows as {}
        """,
    ),
    detail(
        "severity|bug severity|severity level|how severe",
        kinds.choice("minor", "major", "critical"),
        """
        the problem is {}|we rate the bug as {}|its severity is {}|it counts as {}|a bug of {} severity
        {} is how bad it is|support calls the fault {}|they classed the incident as {}
        """,
    ),
    detail(
        "season|time of year|best season|season of year",
        kinds.choice("spring", "summer", "autumn", "winter"),
        """
        it happens in {}|it is best in {}|{} is the season for it|we go there every {}|come in {}
        the nicest time of the year for it is {}|people like it most in {}|it was {} when we were there
        """,
    ),
    detail(
        "shift|work shift|shift type|assigned shift",
        kinds.choice("early", "late", "night"),
        """
        has the {} shift|works the {} shift|is on {} shift this week|the {} shift is ours
        the roster puts us on the {} shift|it is a job on the {} shift|took over the {} shift from a colleague
        """,
    ),
    detail(
        "weather|forecast|sky condition|weather outlook",
        kinds.choice("sunny", "cloudy", "rainy", "snowy", "foggy", "stormy"),
        """
        the weather is {}|it will be {}|the forecast says {}|expect a {} day|we had {} weather
        outside it is {}|{} weather is on its way|the sky made it a {} afternoon
        """,
    ),
    detail(
        "payment method|paid with|payment type|pay by",
        kinds.choice("cash", "card", "voucher", "invoice", "transfer"),
        """
        will pay by {}|payment by {}|wants to settle it by {}|payment is made by {}|the customer pays by {}
        {} is how it gets paid|as means of payment they chose {}|at the till we take {} for this
        """,
    ),
    detail(
        "course level|lesson level|skill level|class level",
        kinds.choice("beginner", "intermediate", "advanced", "expert"),
        """
        it is a course at {} level|the level is {}|made for the {} level|you should be at {} level
        {} level is needed|the lessons are of {} level|the teacher puts the group at {} level
        """,
    ),
    detail(
        "condition|item condition|state of item",
        kinds.choice("new", "good", "fair", "poor"),
        """
        its condition is {}|the seller calls the condition {}|the state of the thing is {}
        it was kept in {} condition
        {} describes its condition|we graded its condition as {}|to judge by the photos its condition is {}
        """,
    ),
    detail(
        "fuel|fuel type|runs on|engine fuel",
        kinds.choice("petrol", "diesel", "electric", "hybrid", "gas"),
        """
        the engine type is {}|it is the {} car|the drive is {}|a car of the {} kind|we rented the {} model
        {} is what moves it|under the hood it is {}|the papers of the car say {}
        """,
    ),
    detail(
        "meal plan|board type|meals included",
        kinds.choice("none", "breakfast", "half-board", "full-board"),
        """
        the meal plan is {}|booked with the meal plan {}|for meals they chose {}|the meals we took are {}
        {} is the board that comes with it|as to board the hotel noted {}|under meals the form says {}
        """,
    ),
    detail(
        "cabin class|travel class|seat class|class booked",
        kinds.choice("economy", "premium", "business", "first"),
        """
        flies in {} class|the ticket is for {} class|we sit in {} class|{} class was booked
        they travel {} class|got a seat in {} class|the upgrade put us in {} class
        """,
    ),
    detail(
        "delivery speed|shipping speed|shipping option|shipping method",
        kinds.choice("standard", "express", "overnight"),
        """
        please send it by {} delivery|{} shipping was chosen|it goes out with {} delivery|delivery is {}
        we ship this {}|for shipping the customer picked {}|{} delivery is already paid
        """,
    ),
    detail(
        "sentiment|review sentiment|tone of review|opinion",
        kinds.choice("positive", "neutral", "negative"),
        """
        the review is {}|the feedback sounds {}|the tone of the text is {}|the customer is {} about it
        {} words all through|the opinion in the letter is {}|readers would call the comment {}
        """,
    ),
    detail(
        "mood|current mood|feeling|how they feel",
        kinds.choice("happy", "sad", "angry", "calm", "nervous", "tired"),
        """
        feels {}|is {} today|woke up {}|the mood is {}|looks {} to me|seems rather {}
        {} is the word for this mood|i have been {} all day|everybody in the room was {}
        """,
    ),
    detail(
        "contract type|employment type|kind of contract|job type",
        kinds.choice("permanent", "temporary", "freelance"),
        """
        the position is {}|it is a {} job|the contract is {}|they offer {} employment
        {} work is on offer|the firm hires on a {} basis|whoever gets the post will be {}
        """,
    ),
    detail(
        "room type|kind of room|room category",
        kinds.choice("single", "double", "twin", "suite"),
        """
        the room is of the type {}|they booked a {}|we want a {} for our stay|for the room please take {}
        of the rooms they chose the {}|the hotel keeps a {} for them|{} is the room category
        """,
    ),
    detail(
        "difficulty|difficulty level|how hard|trail grade",
        kinds.choice("easy", "moderate", "hard"),
        """
        it is {} to do|the difficulty is {}|hikers call it {}|the guide book rates it {}|it is of {} difficulty
        {} for most people|we found it {}|the path is graded {}
        """,
    ),
    detail(
        "noise level|noise|how loud|loudness",
        kinds.choice("quiet", "normal", "loud"),
        """
        it is {} there|the street is {}|neighbors say the place is {}|the noise is {}|it sounds {}
        {} is how it is at night|when it runs it is {}|with the windows open it gets {}
        """,
    ),
    detail(
        "gearbox|transmission|gear type|transmission type",
        kinds.choice("manual", "automatic"),
        """
        the gearbox is {}|it has {} transmission|shifting is {}|it comes with {} gears|the car is {}
        {} gears are built in|you drive it with {} shifting|for the transmission they chose {}
        """,
    ),
    detail(
        "wind direction|wind from|wind comes from|wind bearing",
        kinds.choice("north", "east", "south", "west"),
        """
        the wind blows from the {}|wind from the {}|the breeze comes from the {}|out of the {} blows a strong wind
        the {} wind is blowing|the weather vane shows wind from {}|it is windy with gusts from the {}
        """,
    ),
    detail(
        "time of day|part of day|day period|preferred slot",
        kinds.choice("morning", "noon", "afternoon", "evening"),
        """
        the {} suits us best|it should be in the {} hours|they prefer the {}|we plan it for the {}
        {} is a good time for it|of all times of the day take the {}|it takes place around the {}
        """,
    ),
    detail(
        "seat preference|seat type|preferred seat|seat position",
        kinds.choice("window", "middle", "aisle"),
        """
        wants the {} seat|the {} seat if possible|prefers to sit at the {} position|sits in the {} seat
        the {} seat is taken|please book the {} seat|{} is the seat of choice
        """,
    ),
    detail(
        "spice level|spiciness|how spicy|heat level",
        kinds.choice("mild", "medium", "hot"),
        """
        make it {}|the sauce is {}|the curry tastes {}|spiced {}|on the tongue it is {}
        {} is how spicy we want it|the cook makes it {}|as for the chili it should be {}
        """,
    ),
    detail(
        "log level|logging level|verbosity|log severity",
        kinds.choice("debug", "info", "warning", "error"),
        """
        the log level is {}|it logs at {} level|logging is set to {}|the line was written with level {}
        set the logger to {}|{} is the level of the message|the entry stands in the log as {}
        """,
    ),
    detail(
        "environment|deploy environment|target environment|deploy stage",
        kinds.choice("development", "staging", "production"),
        """
        it runs in {}|it was deployed to {}|the {} system is affected|we saw it on {}|this concerns {}
        {} is where it is installed|the rollout goes to {}|the servers in {} have it
        """,
    ),
    detail(
        "theme|color scheme|ui theme|display mode",
        kinds.choice("light", "dark", "auto"),
        """
        the theme is {}|switch the screen to {} mode|uses the {} theme|the display is set to {}
        {} mode is on|the window opens in {} mode|the app should look {}
        """,
    ),
    detail(
        "user role|access role|account role|permission level",
        kinds.choice("viewer", "editor", "moderator", "owner"),
        """
        the account has the role {}|gets the rights of the {}|works in it as {}|was made {} of the page
        {} is the role we gave out|logs in as {}|should be {} and nothing else
        """,
    ),
    detail(
        "frequency|repeat|repeats|recurrence|how often",
        kinds.choice("daily", "weekly", "monthly", "yearly"),
        """
        it repeats {}|it comes back {}|it is a {} thing|we do it {}|it is scheduled {}|please send it {}
        {} is how often it runs|the series goes on {}
        """,
    ),
    detail(
        "room view|view from room|window view|looks out on",
        kinds.choice("sea", "garden", "street", "mountain", "courtyard"),
        """
        the windows look out on the {}|with a view of the {}|you see the {} from the bed|it faces the {}
        the {} lies before the window|overlooking the {}|draw the curtains and you see the {}
        """,
    ),
    detail(
        "property type|building type|kind of home|home type",
        kinds.choice("apartment", "house", "cottage", "studio", "villa"),
        """
        the {} is for rent|this {} could be yours|we are selling our {}|the ad offers the {} to families
        {} is what it is called in the listing|come and see the {}|the property is of the kind {}
        """,
    ),
    detail(
        "doneness|steak doneness|cooked how|meat cooking",
        kinds.choice("rare", "medium", "well-done"),
        """
        i like my steak {}|the steak should be {}|please grill the meat {}|the meat comes {}
        {} is how the steak was asked for|the guest wants the beef {}|take it from the fire when it is {}
        """,
    ),
    detail(
        "medal|medal won|award|podium medal",
        kinds.choice("gold", "silver", "bronze"),
        """
        won {}|came home with {}|the medal was {}|got the {} medal|took {} in the final
        {} was the reward|stood on the podium with {}|the jury awarded {}
        """,
    ),
    detail(
        "contact channel|preferred contact|contact by|reach by",
        kinds.choice("phone", "email", "post", "chat"),
        """
        please answer by {}|can be reached best by {}|wants to be contacted by {}|we stay in touch by {}
        {} is the best way to reach them|write down that contact goes by {}|they turned to us by {}
        """,
    ),
    detail(
        "species|pet type|kind of pet|animal type",
        kinds.choice("dog", "cat", "rabbit", "hamster", "parrot"),
        """
        the {} came in for a check|the {} is looking for a new home|their {} is very gentle|we look after the {}
        it is a {} who likes people|this {} has been with us for long|the pet is a {}
        """,
    ),
    detail(
        "marital status|family status|civil status",
        kinds.choice("single", "married", "divorced", "widowed"),
        """
        is {}|has been {} for some years|the form says {}|lives here and is {}|at present this person is {}
        {} is the civil status|told us about being {}|the registry has the person as {}
        """,
    ),
    detail(
        "age group|audience age|visitor group|ticket category",
        kinds.choice("child", "student", "adult", "senior"),
        """
        the ticket is for the group {}|belongs to the age group {}|booked at the {} rate|the {} fare applies
        {} was the category at the till|counts as {} for the museum|we charge the {} price
        """,
    ),
    detail(
        "match result|game result|outcome|game outcome",
        kinds.choice("win", "draw", "loss"),
        """
        the match ended in a {}|it was a {} for us|the game brought a {}|a {} in the end|they got a {} out of it
        the fans saw a {}|after the final whistle it stood as a {}
        """,
    ),
    detail(
        "orientation|page orientation|layout|print orientation",
        kinds.choice("portrait", "landscape"),
        """
        print it in {}|the page is in {} format|turned to {}|the sheet lies in {}|{} is how the picture is laid out
        set the paper to {}|the scan came out in {} format
        """,
    ),
    detail(
        "file format|export format|saved as|output format",
        kinds.choice("pdf", "csv", "json", "xml", "html"),
        """
        export it as {}|we need the report as {}|it was saved as {}|the download is in {} format
        {} is the format they want|please convert the file to {}|the tool writes {}
        """,
    ),
    detail(
        "traffic|traffic level|road traffic|traffic density",
        kinds.choice("light", "moderate", "heavy"),
        """
        traffic is {}|there is {} traffic on the road|we drove through {} traffic|the roads have {} traffic
        {} traffic was reported|drivers meet {} traffic|the radio called the traffic {}
        """,
    ),
    detail(
        "risk|risk level|risk class|danger level",
        kinds.choice("low", "moderate", "high"),
        """
        the risk is {}|it carries {} risk|experts see {} danger in it|the danger is {}|we judge the risk to be {}
        {} risk according to the report|investors should expect {} risk
        """,
    ),
    detail(
        "water temperature|water temp|water is|wash water",
        kinds.choice("cold", "lukewarm", "hot"),
        """
        use {} water|the water is {}|wash it in {} water|rinse with {} water|the shower runs {}
        {} water works best for it|the water from the tap came {}
        """,
    ),
    detail(
        "milk|milk type|kind of milk|milk choice",
        kinds.choice("whole", "skimmed", "oat", "soy", "almond"),
        """
        with {} milk please|takes {} milk in the coffee|made with {} milk|the milk is {}|pour in some {} milk
        {} milk goes into it|asked for {} milk
        """,
    ),
    detail(
        "trip purpose|travel purpose|purpose of trip|reason for travel",
        kinds.choice("business", "leisure", "study", "family"),
        """
        the purpose of the trip is {}|travels for {} reasons|they come for {}|it is a {} trip
        {} is why they travel|on the visa form they wrote {} as purpose|the journey is a matter of {}
        """,
    ),
    detail(
        "roast|coffee roast|roast level|bean roast",
        kinds.choice("light", "medium", "dark"),
        """
        the beans are of a {} roast|a {} roast|the coffee is roasted {}|we roast these beans {}
        {} roast is what the bag holds|coffee lovers get a {} roast here|from the drum the beans come {}
        """,
    ),
    detail(
        "test result|check result|build result|test outcome",
        kinds.choice("passed", "failed", "skipped"),
        """
        the test was {} this time|the check is marked {}|the run shows {}|the pipeline says {}
        {} is what the build reports|the job came back as {}|in the overview the test stands as {}
        """,
    ),
    detail(
        "coat color|coat|jacket color|color of coat",
        kinds.COLOUR,
        """
        wore a long coat in {}|the coat is {}|her {} coat hangs by the door|came in a jacket of {} wool
        {} is the color of the coat|look for somebody in the {} coat|on that cold day the coat was {}
        """,
        generic="color",
    ),
    detail(
        "collar color|collar|color of collar|neckband color",
        kinds.COLOUR,
        """
        its collar is {}|the {} collar makes it easy to spot|around its neck it wears something {}
        when it ran off it had on its {} collar|{} is the band around its neck|the dog got a new collar in {}
        """,
        generic="color",
    ),
    detail(
        "roof color|roof|color of roof|roof tiles color",
        kinds.COLOUR,
        """
        its roof is {}|the {} roof can be seen from afar|tiles in {} cover it|the roofer laid {} tiles
        {} is what the roof looks like|from above you see that the roof is {}|under the {} roof
        """,
        generic="color",
    ),
    detail(
        "wall color|walls|wall paint|color of walls",
        kinds.COLOUR,
        """
        the walls are {}|we painted the walls {}|{} paint went on the walls|the room has {} walls
        between {} walls you will feel at home|the wallpaper is {}|for the walls she picked {}
        """,
        generic="color",
    ),
    detail(
        "ink color|ink|pen color|written in color",
        kinds.COLOUR,
        """
        it is written in {} ink|the ink is {}|somebody used the {} pen|the teacher marks it in {}
        {} ink was used for the letter|the printer needs {} ink|the lines on the paper are {}
        """,
        generic="color",
    ),
    detail(
        "car color|vehicle color|car paint|color of car",
        kinds.COLOUR,
        """
        drives a car in {}|the car is {}|the {} car stood in front of it|the paint of the car is {}
        {} is the color of our car|the witness saw the {} car|the van was sprayed {}
        """,
        generic="color",
    ),
    detail(
        "hair color|hair|color of hair|hair dyed",
        kinds.COLOUR,
        """
        has {} hair|the hair is {}|dyed the hair {}|you will know her by the {} hair|wears a wig in {}
        {} hair falls over the shoulders|at the hairdresser the hair became {}
        """,
        generic="color",
    ),
    detail(
        "eye color|eyes|color of eyes|iris color",
        kinds.COLOUR,
        """
        the eyes are {}|has {} eyes|looks at you with {} eyes|{} eyes shine in the dark
        {} is the color of the eyes|the doll was given {} eyes
        """,
        generic="color",
    ),
    detail(
        "door color|front door|color of door|entrance door color",
        kinds.COLOUR,
        """
        the front door is {}|knock at the {} door|you enter by the {} door|someone painted the door {}
        {} is the door you are looking for|behind the {} door we are waiting for you
        """,
        generic="color",
    ),
    detail(
        "dress color|dress|gown color|color of dress",
        kinds.COLOUR,
        """
        she wore a dress in {}|the dress is {}|danced in the {} gown|the tailor made the gown in {}
        {} suits her best so the dress has that color|the bride chose {} for her gown
        """,
        generic="color",
    ),
    detail(
        "bike color|bicycle color|frame color|bike frame",
        kinds.COLOUR,
        """
        the bicycle is {}|the {} bike was stolen|its frame is painted {}|rides the {} bike to work
        {} is the frame of the bike|whoever finds the {} bicycle should call
        """,
        generic="color",
    ),
    detail(
        "cover color|book cover|binding color|jacket of book",
        kinds.COLOUR,
        """
        the cover of the book is {}|bound in {} cloth|it stands on the shelf with the {} spine|its {} cover is worn
        {} is the binding|look for the {} book cover|the publisher gave it the {} cover
        """,
        generic="color",
    ),
    detail(
        "fabric|made of fabric|cloth|textile",
        kinds.listed("cotton|wool|silk|linen|velvet|denim|leather|felt|polyester|cashmere"),
        """
        it is made of {}|woven from {}|the fabric is {}|sewn from soft {}|the tailor used {}
        {} is what it is sewn from|the label promises pure {}|it feels like {} because it is
        """,
        generic="material",
    ),
    detail(
        "table material|furniture material|built from|wood type",
        kinds.listed("oak|pine|beech|walnut|maple|ash|cherry|teak|birch|bamboo"),
        """
        the table is built from {}|carved out of {}|the joiner worked in {}|the wood is {}|it is solid {}
        {} is the wood it is made of|its top is a board of {}|legs and frame are of {}
        """,
        generic="material",
    ),
    detail(
        "metal|ring metal|jewelry metal|cast from",
        kinds.listed("gold|silver|platinum|copper|brass|steel|titanium|bronze|iron|tin"),
        """
        the ring is of {}|forged from {}|it was cast in {}|the goldsmith used {}|the metal is {}
        {} is what it is forged from|it shines like {} and it is|a band of {} holds the stone
        """,
        generic="material",
    ),
    detail(
        "language|language spoken|lesson language|held in language",
        kinds.listed(
            "English|German|French|Spanish|Italian|Dutch|Polish|Russian|Turkish|Arabic|Chinese|Japanese|Korean|"
            "Portuguese|Greek|Swedish"
        ),
        """
        the tour is in {}|it is held in {}|the guide speaks {}|you will hear {} all the time
        {} is the language of the talk|nothing but {} is spoken there|everybody should understand {}
        """,
    ),
    detail(
        "native language|mother tongue|first language|speaks at home",
        kinds.listed("Hindi|Danish|Finnish|Czech|Hungarian|Norwegian|Thai|Urdu|Hebrew|Romanian|Swahili|Welsh"),
        """
        grew up with {}|the mother tongue is {}|speaks {} at home|learned {} as a baby from the parents
        {} was the first language|the family talks in {}|dreams in {} as it is the native tongue
        """,
        generic="language",
    ),
    detail(
        "translated into|target language|translation language|translate to",
        kinds.listed("English|German|French|Spanish|Italian|Dutch|Polish|Turkish|Arabic|Chinese|Latin"),
        """
        it was translated into {}|we need it in {}|please turn the text into {}|the {} version is wanted
        {} is the language to translate to|readers of {} can enjoy it now|the translator put it into {}
        """,
        generic="language",
    ),
    detail(
        "programming language|coded in|source language|implemented in",
        kinds.listed("Python|Java|Rust|Go|Ruby|Perl|Kotlin|Swift|JavaScript|Haskell|Lua|Fortran|Scala"),
        """
        it is written in {}|the program was coded in {}|the team programs in {}|the code base is {}
        {} developers are wanted for it|you need some {} to read the source|they ported it to {}
        """,
    ),
    detail(
        "instrument|plays|instrument played|musical instrument",
        kinds.listed("violin|piano|guitar|flute|trumpet|cello|drums|harp|clarinet|accordion|saxophone|oboe|banjo"),
        """
        plays the {}|has learned the {} since childhood|takes lessons on the {}|the {} is being practiced upstairs
        on stage we heard the {}|sits in the orchestra with the {}|owns an old and fine {}
        """,
    ),
    detail(
        "profession|job|occupation|works as",
        kinds.listed(
            "teacher|nurse|plumber|lawyer|carpenter|farmer|pilot|dentist|tailor|butcher|gardener|cook|painter|"
            "librarian|waiter|firefighter|mechanic"
        ),
        """
        works as a {}|is a {} by trade|earns a living as a {}|trained to become a {}|they are looking for a {}
        {} is the profession|the job is that of a {}|after school the wish was to be a {}
        """,
    ),
    detail(
        "animal|animal seen|animal found|creature",
        kinds.listed("fox|deer|bear|wolf|hedgehog|swan|squirrel|badger|goat|horse|seal|snake|turtle"),
        """
        a {} was seen near it|we met a {} on the path|the camera caught a {}|somebody found a {} in the garden
        the {} ran across the road|the zoo is proud of its {}|it turned out to be a {}
        """,
    ),
    detail(
        "currency|paid in currency|money unit|billing currency",
        kinds.listed("euros|dollars|pounds|francs|yen|rupees|pesos|kroner|rubles|zloty|yuan|lira"),
        """
        it is paid in {}|all prices are in {}|we bill in {}|bring {} for the market|the account is kept in {}
        {} are taken at the till|the bank changed it into {}|the sum is to be sent in {}
        """,
    ),
    detail(
        "sport|plays sport|kind of sport|sport practiced",
        kinds.listed(
            "tennis|football|hockey|rugby|volleyball|basketball|golf|cricket|badminton|handball|baseball|squash"
        ),
        """
        plays {} after work|the club offers {}|we meet for {} in the hall|trains hard for {}|{} is the sport
        at school everybody loves {}|they watched {} all evening|is good at {}
        """,
    ),
    detail(
        "school subject|subject taught|favorite subject|lesson subject",
        kinds.listed(
            "mathematics|physics|chemistry|biology|history|geography|music|art|philosophy|economics|literature"
        ),
        """
        teaches {}|the lesson is {}|has good marks in {}|needs help with {}|the class learns {} now
        {} is the favorite at school|studies {} at the university|the exam is in {}
        """,
    ),
    detail(
        "flower|flowers|flower kind|bouquet of",
        kinds.listed("roses|tulips|lilies|daisies|orchids|sunflowers|carnations|violets|peonies|daffodils|poppies"),
        """
        please bring {}|a bunch of {}|we ordered {} for the table|in the vase stand {}|the garden is full of {}
        {} are her favorite flowers|the bouquet is made of {}|on the grave lie {}
        """,
    ),
    detail(
        "fruit|fruit kind|fruit wanted|kind of fruit",
        kinds.listed("apples|pears|plums|cherries|grapes|lemons|peaches|bananas|oranges|strawberries|figs|melons"),
        """
        we picked {}|the tree bears {}|the basket holds {}|the cake is topped with {}|he is fond of {}
        {} are ripe just now|at the stall you get {}|the juice is pressed from {}
        """,
    ),
    detail(
        "drink|beverage|drink ordered|to drink",
        kinds.listed("tea|coffee|water|lemonade|beer|wine|cider|cocoa|cola|juice|champagne"),
        """
        would like {} to drink|they drank {} with it|the waiter brought {}|there will be {} for the thirsty
        {} is served with it|pour me some {} please|a glass of {} goes with the meal
        """,
    ),
    detail(
        "vehicle|means of transport|travels by|gets there by",
        kinds.listed("train|bus|car|plane|ferry|bicycle|taxi|tram|motorbike|ship|helicopter"),
        """
        travels by {}|comes by {}|takes the {}|the trip is made by {}|it is best to go there by {}
        the {} is the way to get there|the whole group goes by {}|will leave the {} near the door
        """,
    ),
    detail(
        "body part|injured part|where it hurts|pain location",
        kinds.listed("knee|back|shoulder|neck|ankle|wrist|elbow|foot|hip|ear|stomach|thumb|head"),
        """
        the {} hurts|there is pain in the {}|has injured the {}|the doctor looked at the {}|cannot move the {} well
        complains about the {}|it aches around the {}|an x-ray was made of the {}
        """,
    ),
    detail(
        "room|room affected|which room|room of house",
        kinds.listed("kitchen|bathroom|bedroom|hallway|cellar|attic|garage|nursery|pantry|laundry|study"),
        """
        it happened in the {}|the {} is affected|please go to the {} first|we want to redo the {}
        you will find it in the {}|water drips into the {}|the {} needs a new floor
        """,
    ),
    detail(
        "music genre|genre|style of music|music style",
        kinds.listed("jazz|rock|pop|blues|folk|opera|reggae|techno|country|metal|soul|swing"),
        """
        they play {}|fans of {} will love it|the band is known for {}|an evening full of {}|it sounds like {}
        {} is the music of the night|the radio brings {}|her records are all {}
        """,
    ),
    detail(
        "tool|tool needed|tool used|equipment",
        kinds.listed("hammer|saw|drill|wrench|screwdriver|ladder|shovel|rake|axe|chisel|pliers"),
        """
        you need the {} for it|he borrowed the {}|please bring the {}|it was done with the {}
        the {} hangs in the shed|without the {} it cannot be done|somebody left the {} on the lawn
        """,
    ),
    detail(
        "mail subject|subject line|email topic|mail about",
        kinds.SUBJECT,
        """
        the mail is about {}|we write to you because of {}|in the subject line stands {}|my message concerns {}
        {} is what the mail deals with|with this mail we come back to {}|a line on top reads {}
        """,
        generic="subject|topic",
    ),
    detail(
        "broken item|what is broken|defect|faulty part",
        kinds.SUBJECT,
        """
        {} is broken|something is wrong with {}|please repair {}|we have trouble with {}|{} no longer works
        the fault lies with {}|the technician should look at {}|since this morning we cannot use {}
        """,
        generic="item",
    ),
    detail(
        "ordered item|item ordered|article ordered|what was ordered",
        kinds.SUBJECT,
        """
        we ordered {}|the order was for {}|{} was what the customer ordered|please deliver {}
        has bought {} in your shop|the parcel should hold {}|our purchase was {}|in the cart lies {}
        """,
        generic="item",
    ),
    detail(
        "complaint|complaint about|complained of|grievance",
        kinds.SUBJECT,
        """
        complains about {}|the complaint is about {}|is not happy with {}|was annoyed by {}|{} made the guest angry
        we heard complaints about {}|the letter grumbles over {}|{} is what spoiled it
        """,
    ),
    detail(
        "talk topic|lecture topic|speech about|presentation topic",
        kinds.SUBJECT,
        """
        the talk is about {}|speaks on {}|gives a lecture on {}|{} is the topic of the talk|the slides deal with {}
        the audience will hear about {}|the speaker has chosen {}|a speech on {} opens the evening
        """,
        generic="topic",
    ),
    detail(
        "improvement|improvement wish|suggestion|wished change",
        kinds.SUBJECT,
        """
        wishes for {} in the future|it would be better with {}|you should improve it by {}|i suggest {}
        {} would make it better|next time we would like {}|the only thing i would change is {}
        """,
    ),
    detail(
        "birthday gift|gift|present|gift idea",
        kinds.SUBJECT,
        """
        gets {} as a present|we give her {}|the gift is {}|{} would make a nice present|unwrapped {}
        the friends put money together for {}|on the gift table lay {}|wants {} for the birthday
        """,
        generic="item",
    ),
    detail(
        "lost item|what was lost|missing thing|left behind",
        kinds.SUBJECT,
        """
        has lost {}|is looking for {}|left {} on the train|{} went missing|forgot {} in the room
        if you find {} please tell us|the owner is missing {}|nobody has handed in {} so far
        """,
        generic="item",
    ),
    detail(
        "reason|cause|reason given|because of",
        kinds.SUBJECT,
        """
        because of {}|the reason is {}|it was caused by {}|{} led to it|they blame {} for it
        it all goes back to {}|on account of {} it came to this|the explanation we got was {}
        """,
    ),
    detail(
        "stolen item|stolen goods|what was stolen|loot",
        kinds.SUBJECT,
        """
        {} was stolen|thieves took {}|somebody ran away with {}|the burglars were after {}
        police are searching for {}
        the loot was {}|while nobody looked a thief grabbed {}
        """,
        generic="item",
    ),
    detail(
        "hobby|pastime|leisure interest|likes doing",
        kinds.SUBJECT,
        """
        spends the free time on {}|{} is the hobby|loves everything about {}|has a passion for {}
        on weekends it is all about {}|can talk for hours about {}|after work likes to think of {}
        """,
    ),
    detail(
        "research field|research topic|studies topic|field of study",
        kinds.SUBJECT,
        """
        does research on {}|the study looks into {}|the paper investigates {}|{} is the field of research
        the thesis deals with {}|the lab works on {}|scientists there try to understand {}
        """,
        generic="topic",
    ),
    detail(
        "new feature|feature|feature added|what is new",
        kinds.SUBJECT,
        """
        the release brings {}|{} is new in it|we have added {}|now there is {}|users get {} with the update
        the best thing about the version is {}|for the first time it offers {}
        """,
    ),
    detail(
        "painting subject|picture shows|depicts|photo subject",
        kinds.SUBJECT,
        """
        the picture shows {}|it depicts {}|on the photo you see {}|{} can be seen in the painting
        the artist painted {}|in the middle of the canvas there is {}|the drawing is of {}
        """,
    ),
    detail(
        "agenda topic|agenda item|to be discussed|discussion point",
        kinds.SUBJECT,
        """
        we will discuss {}|on the agenda is {}|the meeting is about {}|{} has to be talked over
        we need to decide on {}|let us meet because of {}|the round will argue over {}
        """,
        generic="topic",
    ),
    detail(
        "strength|best part|liked most|positive point",
        kinds.SUBJECT,
        """
        what i liked most was {}|{} was wonderful|the best part is {}|praise goes to {}|loved {} above all
        it shines through {}|the guests raved about {}|special thanks for {}
        """,
    ),
    detail(
        "starter|appetizer|first course|starter dish",
        kinds.FOOD,
        """
        we start with {}|{} comes first|as a starter there is {}|before the main dish they serve {}
        to begin with i take {}|the meal opens with {}|{} wakes the appetite
        """,
        generic="dish|food",
    ),
    detail(
        "main dish|main course|entree|main meal",
        kinds.FOOD,
        """
        the main dish is {}|as main course we chose {}|after the starter comes {}|the cook is famous for {}
        {} is the heart of the menu|on the big plates there will be {}|for the main course take {}
        """,
        generic="dish|food",
    ),
    detail(
        "dessert|sweet course|for dessert|afters",
        kinds.FOOD,
        """
        for dessert there is {}|we finish with {}|{} comes at the end of the meal|after that everybody gets {}
        the sweet end is {}|the dessert will be {}|keep some room in your stomach for {}
        """,
        generic="dish|food",
    ),
    detail(
        "breakfast dish|breakfast|morning meal|breakfast food",
        kinds.FOOD,
        """
        had {} for breakfast|in the morning there is {}|the day starts with {} on the plate|eats {} after getting up
        {} is for breakfast|room service brings {} in the morning
        """,
        generic="dish|food",
    ),
    detail(
        "lunch|lunch dish|midday meal|lunch menu",
        kinds.FOOD,
        """
        for lunch we have {}|at midday the canteen serves {}|{} is today's lunch|in the lunch break i ate {}
        the lunch menu offers {}|the kids get {} for lunch
        """,
        generic="dish|food",
    ),
    detail(
        "side dish|served with|side order|comes with side",
        kinds.FOOD,
        """
        it is served with {}|on the side there is {}|{} goes with it|add {} as a side|it comes together with {}
        next to it on the plate lies {}|as a side dish we took {}
        """,
        generic="dish|food",
    ),
    detail(
        "favorite food|favorite dish|likes to eat|loves food",
        kinds.FOOD,
        """
        loves to eat {}|the favorite food is {}|could eat {} every day|{} makes everybody at home happy
        nothing tastes better to her than {}|on birthdays the wish is always {}
        """,
        generic="dish|food",
    ),
    detail(
        "disliked food|hates food|does not eat|food to avoid",
        kinds.FOOD,
        """
        cannot stand {}|does not eat {}|please no {} for me|hates {} above all|{} goes back to the kitchen untouched
        would rather starve than eat {}|keep {} away from this guest
        """,
    ),
    detail(
        "dish brought|brings to party|potluck dish|contributes food",
        kinds.FOOD,
        """
        brings {} to the party|will make {} for the buffet|{} is what we bring along|comes with a bowl of {}
        has promised to cook {} for everybody|to the picnic she carries {}
        """,
        generic="dish|food",
    ),
    detail(
        "task|todo|task to do|errand",
        kinds.ERRAND,
        """
        please {}|do not forget to {}|somebody has to {}|we still have to {}|i want you to {}|remind me to {}
        the task is to {}|it would be great if you could {}
        """,
    ),
    detail(
        "next step|next action|follow up|action item",
        kinds.ERRAND,
        """
        the next step is to {}|after that we will {}|then it is time to {}|from here we go on to {}
        to {} is what comes next|the plan is to {} afterwards|as soon as this is done we {}
        """,
        generic="task",
    ),
    detail(
        "promise|promised to|promised task|commitment",
        kinds.ERRAND,
        """
        has promised to {}|gave me his word to {}|swore to {}|to {} was the promise|agreed to {}
        we count on her promise to {}|said yes when asked to {}
        """,
    ),
    detail(
        "forgotten task|forgot to|missed task|not done",
        kinds.ERRAND,
        """
        forgot to {}|nobody remembered to {}|we failed to {}|to {} is what they forgot|did not manage to {}
        it slipped my mind to {}|sadly there was no time to {}
        """,
    ),
    detail(
        "comment|remark|customer comment|feedback text",
        kinds.SAYING,
        """
        the comment reads {}|somebody wrote {}|in the box for remarks stands {}|the customer noted {}
        {} was the comment|under the form a guest left the words {}|their remark was {}
        """,
        generic="text|message",
    ),
    detail(
        "voicemail|message left|phone message|voice message",
        kinds.SAYING,
        """
        left the message {}|on the answering machine we heard {}|{} is on the voice mail|the caller said {}
        after the beep came the words {}|as nobody picked up the phone recorded {}
        """,
        generic="text|message",
    ),
    detail(
        "reply|answer given|answered with|response text",
        kinds.SAYING,
        """
        the answer was {}|replied {}|{} came back as an answer|wrote back {}|we got the reply {}
        when asked about it they answered {}|all they had to say in return was {}
        """,
        generic="text|message",
    ),
    detail(
        "door note|note on door|sticky note|note text",
        kinds.SAYING,
        """
        a note on the door says {}|on the slip of paper stands {}|{} was written on a yellow note
        somebody stuck a paper there with the words {}|the note reads {}|we found a note saying {}
        """,
        generic="text|message",
    ),
    detail(
        "greeting card text|card text|card message|written on card",
        kinds.SAYING,
        """
        write {} on the card|the card should say {}|{} goes on the greeting card
        with the flowers came a card saying {}
        inside the card they wrote {}|please print on the card {}
        """,
        generic="text|message",
    ),
    detail(
        "tell them|pass on|message to deliver|forward message",
        kinds.SAYING,
        """
        please tell her {}|let them know {}|pass on the words {}|give him the message {}
        {} is what you should tell them
        when you see the others say {}
        """,
        generic="text|message",
    ),
    detail(
        "ingredients|made with|recipe ingredients|contains",
        kinds.LIST,
        """
        you need {} for it|it is made with {}|into the bowl go {}|mix {} well|the ingredients are {}
        {} belong in it|the cook stirs in {}|the recipe asks for {}
        """,
    ),
    detail(
        "allergies|allergic to|allergens|known allergies",
        kinds.LIST,
        """
        is allergic to {}|cannot have {} because of allergies|{} cause a rash|known allergies are {}
        the doctor noted an allergy to {}|must stay away from {} for health reasons
        """,
    ),
    detail(
        "symptoms|symptom list|reported symptoms|suffers from",
        kinds.LIST,
        """
        suffers from {}|the symptoms are {}|has had {} since yesterday|the patient complains of {}
        {} are the signs of the illness|came to the practice with {}
        """,
    ),
    detail(
        "tags|labels|tagged with|tag list",
        kinds.LIST,
        """
        it is tagged with {}|put the tags {} on it|it carries the labels {}|{} are its tags
        file it under {}|you can find it by the keywords {}|we labeled the article with {}
        """,
    ),
    detail(
        "skills|skill set|required skills|knows about",
        kinds.LIST,
        """
        is skilled in {}|knows a lot about {}|you should be good at {}|{} are the skills we look for
        has learned {}|the profile names skills in {}|experience with {} is welcome
        """,
    ),
    detail(
        "exercises|workout|exercise list|training plan",
        kinds.LIST,
        """
        the workout has {}|today we train with {}|do {} to get fit|the exercises are {}|{} are part of the training
        the coach makes us do {}|warm up before you go on to {}
        """,
    ),
    detail(
        "missing items|items missing|not in parcel|missing parts",
        kinds.LIST,
        """
        {} are missing|we did not find {} in the parcel|the box came without {}|somebody forgot to pack {}
        please send us {} as they were not there|what is missing is {}
        """,
    ),
    detail(
        "tools needed|required tools|tool list|tools",
        kinds.LIST,
        """
        for the job you need the tools {}|bring along {} to work with|have {} at hand before you begin
        {} are the tools for it|it takes {} to build this|the fitter unpacks {}
        """,
    ),
    detail(
        "added|added features|features added|additions",
        kinds.LIST,
        """
        it adds {}|support for {} was added|we have built in {}|{} are new|the update came with {}
        newly added are {}|from now on users have {}
        """,
    ),
    detail(
        "removed|removed features|features removed|dropped",
        kinds.LIST,
        """
        it removes {}|support for {} was dropped|we took out {}|{} are gone|there is no more {}
        say goodbye to {}|no longer part of it are {}
        """,
    ),
    detail(
        "packing list|to pack|luggage|items to bring",
        kinds.LIST,
        """
        pack {} for the trip|in the suitcase are {}|please bring {}|do not leave home without {}
        {} should be in your backpack|everybody carries {} along
        """,
    ),
    detail(
        "shopping list|to buy|groceries|items to buy",
        kinds.LIST,
        """
        we need {} from the shop|please buy {}|on the shopping list are {}|get {} on your way home
        {} have run out at home|at the market look for {}
        """,
    ),
    detail(
        "toppings|topped with|pizza toppings|on top",
        kinds.LIST,
        """
        the pizza comes with {} on it|topped with {}|put {} on top|{} go on top of it|as toppings i want {}
        the baker spreads {} over the dough
        """,
    ),
    detail(
        "hobbies|interests|list of hobbies|likes",
        kinds.LIST,
        """
        is interested in {}|the hobbies are {}|likes {} in the free time|{} fill the weekends
        has a heart for {}|when not at work you meet this person with {}
        """,
    ),
    detail(
        "topics|topics covered|chapters|course content",
        kinds.LIST,
        """
        the course covers {}|you will learn about {}|the topics are {}|{} are dealt with in the lessons
        the book has chapters on {}|the program ranges over {}
        """,
    ),
    detail(
        "affected services|services down|outage list|systems affected",
        kinds.LIST,
        """
        the outage hit {}|{} cannot be reached|{} are down|users have trouble with {}|the affected services are {}
        because of the failure there was no access to {}
        """,
    ),
    detail(
        "damaged parts|broken parts|parts replaced|spare parts",
        kinds.LIST,
        """
        the mechanic replaced {}|{} had to be exchanged|the car got new {}|the broken parts are {}
        we ordered {} as spare parts|the crash destroyed {}
        """,
    ),
    detail(
        "amenities|room features|room equipment|facilities",
        kinds.LIST,
        """
        the room offers {}|guests can use {}|it is fitted with {}|the house has {} for its guests
        {} are part of the room|you will find {} in the suite
        """,
    ),
    detail(
        "medication|medicines|takes medicine|prescribed",
        kinds.LIST,
        """
        takes {} as medicine|the doctor prescribed {}|at the pharmacy you get {}|{} have to be taken after meals
        the prescription lists {}|the treatment is done with {}
        """,
    ),
    detail(
        "dependencies|depends on|required packages|requires packages",
        kinds.LIST,
        """
        it depends on {}|you have to install {} first|it needs the packages {}|{} must be on your machine
        without {} it will not build|the program makes use of the libraries {}
        """,
    ),
    detail(
        "plants|planted|garden plants|growing in garden",
        kinds.LIST,
        """
        in the garden grow {}|we planted {}|{} are doing well in the beds|water {} every evening
        the gardener put in {}|the seeds are for {}
        """,
    ),
    detail(
        "prizes|raffle prizes|can win|prizes to win",
        kinds.LIST,
        """
        you can win {}|the prizes are {}|{} wait for the winners|the raffle gives away {}
        with some luck you take home {}|as prizes there will be {}
        """,
    ),
    detail(
        "strengths|pros|advantages|good points",
        kinds.LIST,
        """
        i liked {}|its good sides are {}|{} are great|the tester praises {}|it wins points for {}
        among the good things we count {}
        """,
    ),
    detail(
        "weaknesses|cons|disadvantages|bad points",
        kinds.LIST,
        """
        i did not like {}|its bad sides are {}|{} are disappointing|the tester finds fault with {}
        it loses points for {}|there is room to improve {}
        """,
    ),
    detail(
        "exhibits|on display|exhibition shows|things shown",
        kinds.LIST,
        """
        the museum shows {}|on display are {}|visitors can look at {}|{} stand behind the glass
        the exhibition brings together {}|in the halls you walk past {}
        """,
    ),
    detail(
        "donated items|donations|donated|goods given",
        kinds.LIST,
        """
        has donated {}|people gave {} to the shelter|{} were handed in as gifts for the poor
        the charity is happy about {}|the collection brought in {}|neighbors dropped off {} for those in need
        """,
    ),
)
