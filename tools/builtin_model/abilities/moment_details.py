"""Details of when something happens, where it happens, and by which code or address it is known."""

from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.details import Detail, detail

MOMENT_DETAILS: tuple[Detail, ...] = (
    detail(
        "start time|starts at|begins at|begin time|kickoff",
        kinds.TIME,
        """
        it starts at {}|we begin at {} sharp|at {} the whole thing kicks off|from {} onwards it is running
        the first whistle blows at {}|they get going at {}|{} is when it all begins
        """,
        generic="time|hour",
    ),
    detail(
        "end time|ends at|finish time|over by",
        kinds.TIME,
        """
        it ends at {}|by {} everything will be over|we wrap up at {}|it goes on until {}|at {} we call it a day
        it should be finished at {}|{} is when the last guests have to go
        """,
        generic="time|hour",
    ),
    detail(
        "doors open|doors open at|admission from|entry from",
        kinds.TIME,
        """
        the doors open at {}|nobody gets in before {}|admission is from {}|you will be let in from {} on
        at {} the doors are unlocked for the audience|the queue starts moving into the hall at {}
        """,
        generic="time",
    ),
    detail(
        "opening time|opens at|open from|shop opens",
        kinds.TIME,
        """
        the shop opens at {}|in the morning we open at {}|from {} the counter is staffed
        they unlock the shop at {}|at {} the shutters go up|customers are welcome from {} in the morning
        {} is when the store opens
        """,
        generic="time",
    ),
    detail(
        "closing time|closes at|open until|shop closes",
        kinds.TIME,
        """
        the shop closes at {}|we shut at {}|they stay open until {}|at {} the shutters come down
        the store is open till {}|after {} nobody is behind the counter
        """,
        generic="time",
    ),
    detail(
        "departure time|departs at|leaves at|time of departure",
        kinds.TIME,
        """
        it departs at {}|the train leaves at {}|at {} it pulls out of the station|we set off at {}
        they start the journey at {}|be on board before it goes at {}|{} is when it leaves
        """,
        generic="time",
    ),
    detail(
        "arrival time|arrives at|eta|time of arrival|gets in at",
        kinds.TIME,
        """
        it arrives at {}|we get there at {}|the train pulls in at {}|expect us to be there by {}
        it is due in at {}|at {} you will have reached your destination|the journey is over at {}
        """,
        generic="time",
    ),
    detail(
        "boarding time|boarding starts|boarding at|boards at",
        kinds.TIME,
        """
        boarding starts at {}|passengers may board from {}|you can get on from {}|at {} they begin to board
        the crew lets people on the plane at {}|from {} they call the rows one by one
        """,
        generic="time",
    ),
    detail(
        "check in time|check in from|rooms ready at|earliest check in",
        kinds.TIME,
        """
        check-in is from {}|the rooms are ready at {}|guests can move in from {}|you can have your keys from {}
        from {} the front desk hands out the keys|please do not turn up for your room before {}
        """,
        generic="time",
    ),
    detail(
        "check out time|check out by|leave room by|latest check out",
        kinds.TIME,
        """
        check-out is by {}|please vacate the room by {}|the keys must be back at {}
        guests have to be out of the room by {}|we ask you to leave the room before {}
        at {} the cleaners need your room
        """,
        generic="time",
    ),
    detail(
        "alarm|alarm time|wake up at|wake up time|get up at",
        kinds.TIME,
        """
        the alarm is set for {}|the clock will wake me at {}|at {} the alarm goes off|we get up at {}
        please wake me at {}|the bedside clock rings at {}|I have to be out of bed by {}
        """,
    ),
    detail(
        "bedtime|bed time|lights out|goes to bed at",
        kinds.TIME,
        """
        bedtime is {}|the lights go out at {}|the kids go to bed at {}|at {} everybody has to be in bed
        nobody stays up later than {}|by {} the children should be asleep
        """,
    ),
    detail(
        "lunch time|lunch at|lunch served at|midday meal time",
        kinds.TIME,
        """
        lunch is at {}|the canteen serves lunch from {}|we stop for lunch at {}|at {} we all go and eat lunch
        the midday meal is on the table at {}|around {} there are sandwiches for lunch
        """,
    ),
    detail(
        "dinner time|dinner at|dinner served at|evening meal time|supper",
        kinds.TIME,
        """
        dinner is served at {}|we eat dinner at {}|at {} the evening meal is on the table
        the table for dinner is booked for {}|supper is at {}|come hungry, dinner starts at {}
        """,
    ),
    detail(
        "breakfast time|breakfast from|breakfast served from|morning meal time",
        kinds.TIME,
        """
        breakfast is served from {}|the breakfast room opens at {}|from {} you get your breakfast
        the morning meal starts at {}|there is no coffee and toast before {}|at {} the breakfast buffet is set up
        """,
    ),
    detail(
        "appointment time|appointment at|slot|booked for|time slot",
        kinds.TIME,
        """
        the appointment is at {}|the doctor can see you at {}|you are booked in for {}|we have put you down for {}
        your slot is at {}|please come to the practice at {}|at {} it is your turn
        """,
        generic="time",
    ),
    detail(
        "pickup time|picked up at|collected at|pick up at|collection time",
        kinds.TIME,
        """
        pickup is at {}|the driver collects us at {}|they will fetch you at {}|at {} the cab stands at the door
        someone will pick it up at {}|be ready to be collected at {}
        """,
        generic="time",
    ),
    detail(
        "break time|break at|coffee break|pause begins",
        kinds.TIME,
        """
        there is a break at {}|we pause at {}|at {} everybody gets a coffee|the coffee break begins at {}
        work is interrupted at {} for a breather|the interval is at {}
        """,
    ),
    detail(
        "sunrise|sunrise time|sun up|sun rises at",
        kinds.TIME,
        """
        the sun rises at {}|sunrise is at {}|at {} the sun comes up|it gets light at {}|dawn breaks at {}
        the first sunlight is seen at {}
        """,
    ),
    detail(
        "sunset|sunset time|sun down|sun sets at",
        kinds.TIME,
        """
        the sun sets at {}|sunset is at {}|at {} the sun goes down|it gets dark after {}|dusk falls at {}
        the sun sinks behind the hills at {}
        """,
    ),
    detail(
        "high tide|high tide at|high water time|tide peak",
        kinds.TIME,
        """
        high tide is at {}|the water stands highest at {}|at {} the sea reaches its highest mark
        the flood peaks at {}|boats can get in best around {}, at high water|the harbour is at its fullest at {}
        {} brings the highest water of the day
        """,
    ),
    detail(
        "low tide|low tide at|low water time|ebb time",
        kinds.TIME,
        """
        low tide is at {}|the water stands lowest at {}|at {} the sea has gone out furthest
        the mud flats lie dry at {}|you can walk across at {}, when the ebb is at its lowest
        the sand banks show at {}, with the water gone|{} brings the lowest water of the day
        """,
    ),
    detail(
        "backup time|backup runs at|nightly backup|backup scheduled",
        kinds.TIME,
        """
        the backup runs at {}|every night at {} all data is backed up|at {} a copy of the disks is made
        the nightly backup is scheduled for {}|the files are saved to tape at {}
        do not switch the server off at {}, it is copying itself then
        """,
    ),
    detail(
        "outage start|outage began|down since|went down at|failed at",
        kinds.TIME,
        """
        the outage began at {}|it has been down since {}|the server went down at {}|at {} all the alerts fired
        the site stopped answering at {}|things broke at {}|the first failed request was at {}
        """,
    ),
    detail(
        "outage end|restored at|back up at|recovered at|service resumed",
        kinds.TIME,
        """
        service was restored at {}|everything was back up at {}|at {} the site answered again
        it had recovered by {}|the outage was over at {}|users could log in again from {}
        """,
    ),
    detail(
        "last bus|last bus at|final bus|last ride home",
        kinds.TIME,
        """
        the last bus goes at {}|after {} there is no bus any more|at {} you can catch the final bus
        miss the bus at {} and you will have to walk|the final ride home is at {}
        your late way home by bus is the one at {}
        """,
    ),
    detail(
        "first bus|first bus at|earliest bus|first ride of day",
        kinds.TIME,
        """
        the first bus goes at {}|no bus runs before {}|at {} you can catch the earliest bus
        the buses start running at {}|early birds can take the bus at {}, the first of the day
        as early as {} a bus will take you into town
        """,
    ),
    detail(
        "call time|call at|phone at|ring at|callback time",
        kinds.TIME,
        """
        I will call at {}|expect my call at {}|please phone us at {}|they want to ring back at {}
        at {} the telephone will ring|a call has been arranged for {}
        """,
    ),
    detail(
        "last seen|last seen at|seen last|last online",
        kinds.TIME,
        """
        it was last seen at {}|since {} nobody has seen it|a neighbour saw it at {} for the last time
        at {} it was still there, then it vanished|it was spotted one last time at {}
        his trail ends at {}, when a camera caught him
        """,
    ),
    detail(
        "reminder time|remind at|remind me at|notify at",
        kinds.TIME,
        """
        remind me at {}|the reminder pops up at {}|at {} I want a nudge|please notify us at {}
        a reminder has been set for {}|ping me about it at {}
        """,
    ),
    detail(
        "shift start|shift begins|clock in|on duty from",
        kinds.TIME,
        """
        the shift begins at {}|I clock in at {}|we are on duty from {}|at {} the crew takes over
        staff have to be at their posts from {}|the working day starts at {}
        """,
    ),
    detail(
        "shift end|shift over|clock out|on duty until",
        kinds.TIME,
        """
        the shift is over at {}|I clock out at {}|we are on duty until {}|at {} the crew is relieved
        staff may go home at {}|the working day ends at {}
        """,
    ),
    detail(
        "quiet hours from|quiet from|no noise after|night rest begins",
        kinds.TIME,
        """
        quiet hours begin at {}|no noise after {}, please|from {} on the music must be turned down
        the neighbours want their peace from {}|loud talk is forbidden after {}|at {} the house has to fall silent
        """,
    ),
    detail(
        "deadline|submit by|hand in by|cutoff date|closing date",
        kinds.ISO_DATE,
        """
        the deadline is {}|it must be handed in by {}|we accept entries until {}
        nothing that comes after {} will be looked at|you have until {} to submit it|by {} everything must be in
        {} is the final day for submissions
        """,
        generic="date|day",
    ),
    detail(
        "due date|due by|payable by|payment due|pay by",
        kinds.ISO_DATE,
        """
        it is due on {}|payment is expected by {}|please settle it before {}|the money should reach us by {}
        by {} it has to be paid|we ask you to transfer the amount until {}|{} is when it falls due
        """,
        generic="date",
    ),
    detail(
        "invoice date|invoiced on|billed on|date of invoice",
        kinds.ISO_DATE,
        """
        it was invoiced on {}|the bill was written on {}|we billed you on {}
        on {} our bookkeeper made out the invoice|the invoice is dated {}|the bill bears the date of {}
        """,
        generic="date",
    ),
    detail(
        "paid on|payment date|date paid|settled on",
        kinds.ISO_DATE,
        """
        it was paid on {}|the money came in on {}|they settled the bill on {}|on {} the amount was transferred
        we got your payment on {}|since {} nothing is owed any more
        """,
        generic="date",
    ),
    detail(
        "order date|ordered on|order placed|date of order",
        kinds.ISO_DATE,
        """
        it was ordered on {}|they placed the order on {}|on {} the order came in|we got your order on {}
        the purchase was made on {}|you chose it in our shop on {}
        """,
        generic="date",
    ),
    detail(
        "shipping date|shipped on|dispatched on|sent on|ship date",
        kinds.ISO_DATE,
        """
        it was shipped on {}|the parcel left our warehouse on {}|we sent it off on {}
        on {} it was handed to the carrier|it went out to you on {}|it has been dispatched as of {}
        """,
        generic="date",
    ),
    detail(
        "delivery date|delivered on|expected delivery|reaches customer on",
        kinds.ISO_DATE,
        """
        it will be delivered on {}|the parcel should reach you on {}|delivery is planned for {}
        you will hold it in your hands on {}|on {} the carrier brings it to your door
        expect the postman with it on {}
        """,
        generic="date",
    ),
    detail(
        "returned on|return date|sent back on|date of return",
        kinds.ISO_DATE,
        """
        it was returned on {}|the customer sent it back on {}|on {} it came back to us|they brought it back on {}
        we got the goods back on {}|since {} the goods have been in our hands again|the buyer gave it back on {}
        """,
        generic="date",
    ),
    detail(
        "release date|released on|out since|launch date|published at",
        kinds.ISO_DATE,
        """
        it was released on {}|it has been out since {}|on {} it went public|the launch was on {}
        users have been able to download it since {}|it came out on {}|{} is when it hit the market
        """,
        generic="date",
    ),
    detail(
        "expiry date|expires on|valid until|valid through|expiration",
        kinds.ISO_DATE,
        """
        it expires on {}|it is valid until {}|after {} it is worthless|it can be used up to {}|on {} it runs out
        it loses its validity on {}|{} is when it lapses
        """,
        generic="date",
    ),
    detail(
        "valid from|effective date|effective from|in force since",
        kinds.ISO_DATE,
        """
        it is valid from {}|it takes effect on {}|from {} on it applies|it has been in force since {}
        on {} the new rules kick in|it cannot be used before {}
        """,
        generic="date",
    ),
    detail(
        "best before|use by|best before date|keeps until|shelf life end",
        kinds.ISO_DATE,
        """
        it is best before {}|eat it by {}|it keeps until {}|it will have gone off after {}
        it should be consumed before {}|up to {} it stays fresh
        """,
    ),
    detail(
        "birth date|born on|date of birth|dob|birthdate",
        kinds.ISO_DATE,
        """
        she was born on {}|he came into the world on {}|on {} the baby was born|the date of birth is {}
        the passport says born on {}|{} was the day of her birth
        """,
        generic="date",
    ),
    detail(
        "death date|died on|date of death|passed away",
        kinds.ISO_DATE,
        """
        he died on {}|she passed away on {}|on {} death came|he drew his last breath on {}|we lost her on {}
        the grave gives {} as the day of death
        """,
        generic="date",
    ),
    detail(
        "wedding date|wedding day|married on|wedding on|marriage date",
        kinds.LONG_DATE,
        """
        the wedding is on {}|they get married on {}|on {} they will say yes to each other|they tie the knot on {}
        we are invited to their wedding on {}|{} is the day of the wedding
        """,
    ),
    detail(
        "birthday|birthday on|celebrates birthday|bday",
        kinds.LONG_DATE,
        """
        her birthday is {}|on {} there is cake for the birthday child|he celebrates his birthday on {}
        they will blow out the candles on {}|{} is his birthday|do not forget her birthday on {}
        """,
    ),
    detail(
        "hire date|hired on|joined on|first day of work|employed since",
        kinds.ISO_DATE,
        """
        she was hired on {}|he joined the company on {}|she has been with us since {}
        on {} he had his first day at work|the job began on {}|she has been on the payroll since {}
        """,
        generic="date",
    ),
    detail(
        "last day|last day at work|leaves company on|exit date|final day of work",
        kinds.ISO_DATE,
        """
        her last day at work is {}|he leaves the company on {}|on {} she hands back her keys
        he will be gone from the team after {}|she works here until {}|we say goodbye to him on {}
        """,
        generic="date",
    ),
    detail(
        "created at|created on|creation date|made on|date created",
        kinds.ISO_DATE,
        """
        it was created on {}|the file was made on {}|on {} somebody set it up|it has existed since {}
        it was first saved on {}|the record was added on {}
        """,
        generic="date",
    ),
    detail(
        "updated at|updated on|last modified|last change|date modified",
        kinds.ISO_DATE,
        """
        it was last updated on {}|nobody has touched it since {}|the latest change was made on {}
        on {} it was edited once more|it was revised on {}|its most recent edit dates from {}
        """,
        generic="date",
    ),
    detail(
        "reported on|report date|filed on|date reported",
        kinds.ISO_DATE,
        """
        it was reported on {}|the complaint came in on {}|on {} a user told us about it
        we first heard of the trouble on {}|somebody filed it on {}|it was brought to our notice on {}
        """,
        generic="date",
    ),
    detail(
        "resolved on|fixed on|date resolved|solved on",
        kinds.ISO_DATE,
        """
        it was resolved on {}|we fixed it on {}|on {} the trouble was out of the world
        the matter was put right on {}|a remedy was in place on {}|it has been solved since {}
        """,
        generic="date",
    ),
    detail(
        "inspection date|inspected on|last inspection|checked on",
        kinds.ISO_DATE,
        """
        it was inspected on {}|the inspector came on {}|on {} an expert looked it over
        the last inspection took place on {}|its safety was checked on {}|it passed the test on {}
        """,
        generic="date",
    ),
    detail(
        "next service|service due|next maintenance|maintenance due",
        kinds.ISO_DATE,
        """
        the next service is due on {}|it goes to the garage on {}|it must be maintained again on {}
        on {} it wants fresh oil|a mechanic should look at it by {}|maintenance is planned for {}
        """,
    ),
    detail(
        "move in date|move in|moves in on|lease start|available from",
        kinds.ISO_DATE,
        """
        you can move in on {}|the flat is free from {}|the lease starts on {}|on {} the new tenants get the keys
        it is available from {}|they move into it on {}
        """,
        generic="date",
    ),
    detail(
        "move out date|move out|moves out on|lease end|tenancy ends",
        kinds.ISO_DATE,
        """
        they move out on {}|the lease ends on {}|on {} the old tenants hand over the keys
        the flat must be empty by {}|the tenancy is over on {}|we have to be gone from the flat by {}
        """,
        generic="date",
    ),
    detail(
        "arrival date|arriving on|stay from|check in date",
        kinds.LONG_DATE,
        """
        we arrive on {}|they will be with you from {}|the stay begins on {}|on {} the guests check in
        the first night is that of {}|the room is booked from {}|expect them on {}
        """,
        generic="date|day",
    ),
    detail(
        "departure date|leaving on|stay until|check out date",
        kinds.LONG_DATE,
        """
        we leave on {}|they will be gone on {}|the stay ends on {}|on {} the guests check out|we fly home on {}
        the room is needed until {}|they travel back on {}
        """,
        generic="date|day",
    ),
    detail(
        "event date|takes place on|held on|event day",
        kinds.LONG_DATE,
        """
        it takes place on {}|it will be held on {}|on {} it is going to happen|save {} for it|keep {} free
        come along on {}|mark {} in your calendar
        """,
        generic="date|day",
    ),
    detail(
        "registration opens|sign up from|enrolment opens|registration start",
        kinds.LONG_DATE,
        """
        registration opens on {}|you can sign up from {}|no sign-ups are taken before {}
        on {} the list for entries is opened|enrolment starts on {}|from {} you may put down your name
        """,
    ),
    detail(
        "registration closes|sign up until|enrolment ends|registration end|register by",
        kinds.LONG_DATE,
        """
        registration closes on {}|you can sign up until {}|after {} no more sign-ups are taken
        on {} the list for entries is shut|register by {}|enrolment ends on {}
        """,
    ),
    detail(
        "rsvp by|reply by|answer until|rsvp date",
        kinds.LONG_DATE,
        """
        please reply by {}|we need your answer until {}|let us know by {} whether you come
        tell us before {} if you can make it|by {} we must hear from you|send word no later than {}
        """,
    ),
    detail(
        "holiday from|vacation start|on leave from|away from",
        kinds.LONG_DATE,
        """
        the holiday begins on {}|I am away from {}|she is on leave as of {}|from {} on the desk is empty
        on {} I am off to the beach|his vacation starts on {}
        """,
    ),
    detail(
        "holiday until|vacation end|back on|on leave until|back at desk",
        kinds.LONG_DATE,
        """
        the holiday ends on {}|I will be back on {}|she is on leave until {}|on {} the desk is taken again
        he returns to work on {}|you can reach me again from {}
        """,
    ),
    detail(
        "premiere|premiere date|opening night|first shown on",
        kinds.LONG_DATE,
        """
        the premiere is on {}|it is shown for the first time on {}|opening night is {}
        on {} the curtain rises on the premiere|its first performance is on {}
        the cast meets its first audience on {}
        """,
    ),
    detail(
        "exam date|exam on|test day|examination date",
        kinds.LONG_DATE,
        """
        the exam is on {}|we sit the test on {}|on {} the pupils are examined|the written test will be held on {}
        study hard until the exam on {}|{} is the day of the exam
        """,
    ),
    detail(
        "results on|results date|results published|results out",
        kinds.LONG_DATE,
        """
        the results come out on {}|we learn how it went on {}|on {} the marks are published
        you will get your results on {}|the outcome will be announced on {}|we have to wait for the marks until {}
        {} is when they tell us who passed
        """,
    ),
    detail(
        "planting date|sown on|planted on|seeded on",
        kinds.LONG_DATE,
        """
        it was sown on {}|the seeds went into the ground on {}|we planted it on {}|on {} the bed was seeded
        the gardener put it in the soil on {}|since {} it has been in the earth
        {} saw it go into the ground as a seed
        """,
    ),
    detail(
        "harvest date|harvested on|picked on|reaped on",
        kinds.LONG_DATE,
        """
        it was harvested on {}|we brought in the crop on {}|on {} everything was ripe and picked
        the harvest was on {}|the fruit was taken off the trees on {}|by {} the field had been reaped
        {} was the day when we got the crop in
        """,
    ),
    detail(
        "founded on|founding date|established on|inception date",
        kinds.ISO_DATE,
        """
        it was founded on {}|the club has existed since {}|on {} the founders signed the papers
        it came into being on {}|it was entered in the register of companies on {}|it was established on {}
        """,
    ),
    detail(
        "signed on|signing date|contract signed|signature date",
        kinds.ISO_DATE,
        """
        it was signed on {}|both parties put their signatures under it on {}|on {} the contract was signed
        the ink was put on the paper on {}|the signatures date from {}
        a pen stroke on {} made the contract binding|the agreement bears signatures from {}
        """,
        generic="date",
    ),
    detail(
        "meeting day|meets on|meeting weekday|meet every",
        kinds.WEEKDAY,
        """
        we meet every {}|the meeting is on {}|on {} we all sit together|the group comes together each {}
        {} is when the team meets|let us meet on {}|see you at the meeting on {}
        """,
        generic="day|weekday",
    ),
    detail(
        "rest day|closed on|day off|weekly closing day",
        kinds.WEEKDAY,
        """
        we are closed on {}|{} is our day of rest|on {} nobody works here|there is no service on {}
        the cook has the day off on {}|they never open on {}|every day but {} you find us open
        """,
        generic="day|weekday",
    ),
    detail(
        "trash day|garbage day|bin day|bins collected on|rubbish pickup",
        kinds.WEEKDAY,
        """
        the bins are emptied on {}|the garbage truck comes every {}|on {} the rubbish is collected
        put the trash out for {}|{} is trash day|do not forget to roll out the bins on {}
        """,
    ),
    detail(
        "market day|market on|weekly market|stalls open",
        kinds.WEEKDAY,
        """
        the market is held on {}|every {} the farmers put up their stalls|on {} there is a market in the square
        {} is market day|fresh eggs can be bought at the stalls each {}|buy your vegetables in the square on {}
        """,
    ),
    detail(
        "training day|trains on|practice day|practice on|training weekday",
        kinds.WEEKDAY,
        """
        training is on {}|we practise every {}|on {} the team trains|the coach expects us on the pitch each {}
        {} is for practice|they work out together on {}
        """,
        generic="day|weekday",
    ),
    detail(
        "match day|plays on|game day|game on",
        kinds.WEEKDAY,
        """
        the match is on {}|they play on {}|on {} the two teams face each other|the game has been set for {}
        {} is match day|fans will fill the stands on {}
        """,
        generic="day|weekday",
    ),
    detail(
        "laundry day|wash day|washing on|laundry on",
        kinds.WEEKDAY,
        """
        the laundry is done on {}|we wash our clothes every {}|on {} the washing machine runs|{} is washing day
        fresh towels hang on the line on {}|all dirty clothes are washed on {}
        """,
    ),
    detail(
        "delivery weekday|delivers on|delivery day|brought every",
        kinds.WEEKDAY,
        """
        deliveries come on {}|the van brings new stock every {}|on {} the goods are brought|we deliver each {}
        the supplier drops by on {}|you get your box on {}
        """,
        generic="weekday",
    ),
    detail(
        "home office day|remote day|works from home|home day",
        kinds.WEEKDAY,
        """
        she works from home on {}|on {} you will not find me in the office but at my kitchen table
        {} is my home office day|every {} he stays at home to work|we are remote on {}
        her desk in the office stays empty on {}, she is online from home
        """,
    ),
    detail(
        "happy hour day|cheap day|discount day|reduced on",
        kinds.WEEKDAY,
        """
        everything is cheaper on {}|every {} we lower our prices|on {} you save money here
        the discount is given on {}|{} is for bargain hunters|come on {} to pay less
        """,
    ),
    detail(
        "payday|pay day|wages paid on|salary day",
        kinds.WEEKDAY,
        """
        wages are paid on {}|{} is payday|on {} the money is in our accounts|the staff get their pay every {}
        we wait for {}, when the boss pays us|our salaries arrive on {}
        """,
    ),
    detail(
        "origin|from city|departs from|starting point|departure city",
        kinds.CITY,
        """
        it departs from {}|we set out from {}|the journey starts in {}|from {} the trip takes us away
        they leave {} behind|{} is where the trip begins|passengers get on in {}
        """,
        generic="city|place",
    ),
    detail(
        "destination|to city|arrives in|bound for|arrival city|heading to",
        kinds.CITY,
        """
        it is bound for {}|we travel to {}|the journey ends in {}|they are heading for {}|passengers get off in {}
        {} is where the trip is going|it will take you to {}|next stop and end of the line is {}
        """,
        generic="city|place",
    ),
    detail(
        "stopover|via|layover city|changes in|transfer city",
        kinds.CITY,
        """
        it goes by way of {}|we have to change in {}|there is a stop in {} on the way
        halfway, in {}, it takes on more passengers|the route leads through {}|they break the journey in {}
        """,
    ),
    detail(
        "birthplace|born in|place of birth|birth town|native city",
        kinds.CITY,
        """
        she was born in {}|he first saw the light of day in {}|a native of {}, she speaks the dialect
        his mother gave birth to him in {}|she comes from {} by birth|in {} stands the house where he was born
        """,
        generic="city|place",
    ),
    detail(
        "home town|lives in|residence|city of residence|resides in",
        kinds.CITY,
        """
        she lives in {}|his home is in {}|they have a flat in {}|in {} they have settled down
        she has made {} her home|he resides in {} these days
        """,
        generic="city|place|town",
    ),
    detail(
        "grew up in|childhood town|raised in|childhood home",
        kinds.CITY,
        """
        she grew up in {}|he was raised in {}|in {} they spent their childhood|she went to primary school in {}
        he knows {} from his childhood|as a kid he played in the streets of {}
        """,
    ),
    detail(
        "headquarters|head office|based in|hq city|seat of company",
        kinds.CITY,
        """
        the headquarters are in {}|the firm is based in {}|its head office stands in {}|from {} the company is run
        the board sits in {}|in {} you find the main office
        """,
        generic="city|place",
    ),
    detail(
        "branch office|branch city|new branch|subsidiary location",
        kinds.CITY,
        """
        there is a branch in {}|they have opened a second office in {}|in {} they run a small subsidiary
        a new branch has been set up in {}|the company also has people in its outpost in {}
        customers in {} now have a branch round the corner
        """,
    ),
    detail(
        "venue town|venue city|held in|host city|takes place in",
        kinds.CITY,
        """
        it is held in {}|it takes place in {}|this year {} plays the host|the venue is in {}
        everybody will come together in {}|{} has been picked to host it
        """,
        generic="city|place|location",
    ),
    detail(
        "works in|city of work|job location|employed in",
        kinds.CITY,
        """
        she works in {}|his job is in {}|every morning she drives to {} to work|the post is in {}
        in {} he earns his money|the desk you would work at stands in {}
        """,
        generic="city|place",
    ),
    detail(
        "university town|studied in|city of study|student in",
        kinds.CITY,
        """
        she studied in {}|he took his degree in {}|in {} she went to university|he was a student in {}
        her student days were spent in {}|his professors taught in {}
        """,
    ),
    detail(
        "died in|place of death|city of death|death place",
        kinds.CITY,
        """
        he died in {}|she spent her last hours in {}|in {} death caught up with him|she passed away in {}
        his life came to its end in {}|{} was the place where she died
        """,
    ),
    detail(
        "made in|produced in|place of manufacture|factory city",
        kinds.CITY,
        """
        it is made in {}|the factory stands in {}|in {} it rolls off the assembly line|they manufacture it in {}
        it was put together in {}|a plant in {} produces it
        """,
    ),
    detail(
        "published in|place of publication|printed in|city of publisher",
        kinds.CITY,
        """
        it was published in {}|the publisher sits in {}|it was printed in {}|in {} it came off the press
        a small press in {} brought it out|the title page names {} as the place of printing
        """,
    ),
    detail(
        "shipped from|ships from|dispatch city|warehouse city",
        kinds.CITY,
        """
        it ships from {}|the parcel was sent off in {}|our warehouse is in {}|it left the depot in {}
        they send everything out from {}|in {} it was loaded onto the truck
        """,
        generic="city",
    ),
    detail(
        "shipped to|ship to|delivery city|city of recipient",
        kinds.CITY,
        """
        it is to be delivered to {}|the parcel goes to {}|the customer waits for it in {}|they want it sent to {}
        its recipient lives in {}|in {} it will be handed over to the buyer
        """,
        generic="city",
    ),
    detail(
        "moved from|previous city|former residence|old home town",
        kinds.CITY,
        """
        she used to live in {}|he gave up his flat in {}|they left {} for good|before that, {} was their home
        she moved away from {}|until the move they were at home in {}
        """,
    ),
    detail(
        "moved to|new city|new residence|relocated to",
        kinds.CITY,
        """
        she has moved to {}|he found a new flat in {}|they now want to settle in {}|{} is their new home
        the removal van brought everything to {}|she started afresh in {}
        """,
    ),
    detail(
        "honeymoon|honeymoon in|honeymoon place|honeymoon city",
        kinds.CITY,
        """
        they spent their honeymoon in {}|after the wedding they went to {}|newly married, they flew to {}
        {} was where they honeymooned|the honeymoon took the couple to {}|as newlyweds they strolled through {}
        """,
    ),
    detail(
        "holiday place|vacation city|holiday in|vacation spot",
        kinds.CITY,
        """
        they spend their holiday in {}|this summer we go on vacation in {}|for their holidays they have picked {}
        in {} they want to relax for a while|she has booked a holiday in {}
        {} is where we go to get away from work
        """,
    ),
    detail(
        "meeting point|meet at|meeting place|rendezvous|where to meet",
        kinds.SPOT,
        """
        we meet at {}|let us get together at {}|the group gathers at {}|wait for the others at {}
        everybody should come to {} first|our meeting point is at {}|see you all at {}
        """,
        generic="place|location",
    ),
    detail(
        "pickup spot|pickup location|pick up from|collect at|pickup place",
        kinds.SPOT,
        """
        pick me up from {}|the driver should fetch us from {}|they want to be collected at {}
        we get into the cab at {}|the ride starts from {}|at {} somebody with luggage is waiting for the car
        """,
        generic="place|location",
    ),
    detail(
        "drop off|dropoff location|drop off at|taxi to|set down at",
        kinds.SPOT,
        """
        drop me off at {}|the driver should take us to {}|they want to get out at {}|the ride goes to {}
        please bring us to {}|set the passengers down at {}
        """,
        generic="place|location",
    ),
    detail(
        "found at|where found|found near|find location",
        kinds.SPOT,
        """
        it was found near {}|somebody picked it up off the ground near {}|it turned up at {}
        a walker came across it by {}|at {} it was discovered|it lay about near {} until it was found
        """,
        generic="place|location",
    ),
    detail(
        "lost at|where lost|lost near|loss location",
        kinds.SPOT,
        """
        I lost it near {}|it must have fallen out of my pocket at {}|it went missing at {}
        she left it behind at {}|at {} he noticed that it was gone|it got lost somewhere around {}
        """,
        generic="place|location",
    ),
    detail(
        "parked at|parking spot|where parked|car location",
        kinds.SPOT,
        """
        the car is parked at {}|I left the car near {}|you will find the car next to {}|she put the car down by {}
        at {} there was a space for the car|the van stands behind {}
        """,
    ),
    detail(
        "accident site|accident at|crash location|crashed near",
        kinds.SPOT,
        """
        the accident happened near {}|they crashed at {}|in front of {} the cars collided
        the crash was close to {}|the police were called to {} because of a crash
        skid marks by {} show where the cars hit each other
        """,
    ),
    detail(
        "party at|party place|party venue|party location",
        kinds.SPOT,
        """
        the party is at {}|we celebrate at {}|come to {} for the party|the music will be playing at {}
        they throw their party at {}|everybody dances at {}
        """,
    ),
    detail(
        "overnight at|sleeps at|overnight stay|spends night at",
        kinds.SPOT,
        """
        they spend the night at {}|we will sleep at {}|for the night a room near {} is booked
        she stays overnight at {}|beds have been made up for them at {}|until the morning they rest at {}
        """,
    ),
    detail(
        "walking tour start|tour starts at|tour start point|tour begins",
        kinds.SPOT,
        """
        the tour starts at {}|from {} we begin our walk|the guide waits for the group at {}
        we set out on the tour from {}|the walk through town begins at {}
        come to {} if you want to join the tour from its first step
        """,
    ),
    detail(
        "walking tour end|tour ends at|tour end point|tour finishes",
        kinds.SPOT,
        """
        the tour ends at {}|at {} the guide says goodbye|the walk takes you as far as {}|we finish the tour at {}
        the last stop of the tour is at {}|once we get to {} the tour is over
        """,
    ),
    detail(
        "nearest landmark|next to|landmark nearby|close to",
        kinds.SPOT,
        """
        it is right next to {}|it lies a few steps from {}|you see {} from its windows|it stands opposite {}
        it is just round the corner from {}|look for it close to {}
        """,
    ),
    detail(
        "order id|order number|order ref|order no",
        kinds.IDENTIFIER,
        """
        your order is {}|the order has the number {}|we filed the order as {}
        please quote {} when you ask about the order|under {} the order is in our books|look up order {}
        order {} is on its way
        """,
        generic="id|code|reference",
    ),
    detail(
        "invoice number|invoice id|invoice no|bill number",
        kinds.IDENTIFIER,
        """
        the invoice has the number {}|invoice {} is attached|we billed it under {}
        please give {} when you pay the invoice|the bill was booked as {}|it is all on invoice {}
        """,
        generic="id|code|reference",
    ),
    detail(
        "sku|article number|item code|product code|stock code",
        kinds.IDENTIFIER,
        """
        the article is listed as {}|in the catalog it goes by {}|its product code is {}
        on the shelf look for the item {}|{} is the code of the article|the SKU is {}
        the shop sells it under the article code {}
        """,
        generic="id|code",
    ),
    detail(
        "serial number|serial no|device serial|serial",
        kinds.IDENTIFIER,
        """
        the serial number is {}|on the back of the device {} is engraved|the plate under the machine reads {}
        the device was built with the serial {}|its maker gave this unit the serial {}
        {} is stamped into the case as its serial
        """,
        generic="id|code",
    ),
    detail(
        "tracking number|tracking id|tracking code|shipment id|parcel code",
        kinds.IDENTIFIER,
        """
        you can track it with {}|the parcel travels under {}|the carrier gave it the tracking code {}
        type {} into the tracking page|follow the parcel with the help of {}
        the shipment is known to the carrier as {}
        """,
        generic="id|code",
    ),
    detail(
        "license plate|plate number|registration plate|car plate",
        kinds.IDENTIFIER,
        """
        the car has the plate {}|its license plate reads {}|look for a car with {} on its bumper|the plates say {}
        a van with the registration {} drove off|{} is written on the car's plate
        """,
        generic="id|code",
    ),
    detail(
        "seat|seat number|assigned seat|seat no",
        kinds.IDENTIFIER,
        """
        you sit in seat {}|your seat is {}|we have put you in {}, a seat by the window|seat {} is reserved for you
        the usher will lead you to seat {}|take your place in seat {}
        """,
        generic="id|code",
    ),
    detail(
        "gate|boarding gate|departure gate|gate number",
        kinds.IDENTIFIER,
        """
        it leaves from gate {}|go to gate {}|passengers should walk to gate {}|the plane waits at gate {}
        gate {} is where you board|the screen sends us to gate {}
        """,
    ),
    detail(
        "flight number|flight no|flight code|flight id|flight",
        kinds.IDENTIFIER,
        """
        we are on flight {}|the flight is {}|she takes {} with the airline|flight {} brings them there
        they have booked places on flight {}|the plane flies as {}
        """,
        generic="id|code",
    ),
    detail(
        "train number|train no|train id|train code",
        kinds.IDENTIFIER,
        """
        we take train {}|the train runs as {}|train {} will bring us there|she sits in the train {}
        get on the train with {} on its front|the railway calls this train {}
        """,
        generic="id|code",
    ),
    detail(
        "platform|track|platform number|platform no",
        kinds.IDENTIFIER,
        """
        it leaves from platform {}|go to platform {}|the train stands on track {}|platform {} is where you get on
        you have to change to track {}|we wait for it on platform {}
        """,
    ),
    detail(
        "badge id|badge number|staff badge|employee badge",
        kinds.IDENTIFIER,
        """
        she wears badge {}|his badge says {}|the badge {} opens the door for her|at the gate he showed badge {}
        {} is printed on her staff badge|security handed him badge {}
        """,
        generic="id|code",
    ),
    detail(
        "ticket id|ticket number|support ticket|ticket ref|case number",
        kinds.IDENTIFIER,
        """
        we opened ticket {} for it|the ticket is {}|support handles it as {}|please see ticket {}
        it is tracked in ticket {}|{} is the ticket that our help desk made
        """,
        generic="id|code|reference",
    ),
    detail(
        "coupon code|promo code|discount code|voucher code",
        kinds.IDENTIFIER,
        """
        use {} at the checkout to save|the coupon code is {}|with {} you pay less|enter {} to get the discount
        {} makes it cheaper for you|newsletter readers get a discount with {}
        """,
        generic="code",
    ),
    detail(
        "room|room number|room id|meeting room|room no",
        kinds.IDENTIFIER,
        """
        it is in room {}|please come to room {}|we have booked room {}|room {} has been set aside for it
        they sit in room {}|the door with {} on it leads to the room
        """,
        generic="id",
    ),
    detail(
        "batch number|batch id|lot number|batch|lot no",
        kinds.IDENTIFIER,
        """
        it comes from batch {}|the lot is {}|all bottles of batch {} are affected
        it was produced as part of lot {}|batch {} left the plant|the lid bears the batch code {}
        """,
        generic="id|code",
    ),
    detail(
        "passport number|passport id|passport no|travel document",
        kinds.IDENTIFIER,
        """
        her passport has the number {}|he travels on passport {}|the border guard wrote down {} from the passport
        passport {} was shown|{} is printed in her passport|the embassy issued her the passport {}
        """,
        generic="id",
    ),
    detail(
        "membership number|member id|member no|membership id",
        kinds.IDENTIFIER,
        """
        her membership number is {}|in the club he is known as member {}|the member card says {}
        she joined as member {}|{} is what stands on his member card|the club keeps him on its list under {}
        """,
        generic="id",
    ),
    detail(
        "customer id|customer number|client id|customer no",
        kinds.IDENTIFIER,
        """
        the customer has the number {}|we know this client as {}|customer {} wrote to us
        in our files the buyer is {}|{} is the customer who asked|the client account is {}
        """,
        generic="id",
    ),
    detail(
        "employee id|staff id|personnel number|worker id",
        kinds.IDENTIFIER,
        """
        her personnel number is {}|payroll lists him as {}|employee {} is on duty|in the staff files she is {}
        the company knows its employee as {}|he signs his time sheets as {}
        """,
        generic="id",
    ),
    detail(
        "account number|account id|bank account|account no|iban",
        kinds.IDENTIFIER,
        """
        the money goes to account {}|please transfer it to account {}|the bank account is {}
        account {} was charged|at the bank they hold the account {}|we booked the sum to account {}
        """,
        generic="id",
    ),
    detail(
        "error code|error id|failure code|fault code",
        kinds.IDENTIFIER,
        """
        it fails with error {}|the screen shows the error {}|it stopped with the code {}
        error {} turns up in the log|we keep getting {} as the error|the crash was logged as {}
        {} is the error that users see
        """,
        generic="code",
    ),
    detail(
        "branch|branch name|git branch|feature branch|source branch",
        kinds.IDENTIFIER,
        """
        the work is on branch {}|I pushed it to branch {}|check out the branch {} to try it
        the branch is called {}|branch {} holds the patch|it has not been merged from {} yet
        """,
    ),
    detail(
        "commit|commit hash|commit id|revision|commit sha",
        kinds.IDENTIFIER,
        """
        it was broken by commit {}|commit {} did it|the change went in with commit {}|see {} in the git log
        since commit {} it behaves like that|we deployed the revision {}
        """,
    ),
    detail(
        "build number|build id|ci build|build no",
        kinds.IDENTIFIER,
        """
        it happened in build {}|build {} is red|testers are using build {}|the server made the build {}
        the pipeline calls this build {}|grab the binaries of build {}
        """,
    ),
    detail(
        "issue id|issue number|bug id|bug tracker ref",
        kinds.IDENTIFIER,
        """
        the bug is filed as {}|see issue {}|it closes issue {}|issue {} describes the bug
        in the bug tracker it is {}|somebody wrote it down as bug {}
        """,
    ),
    detail(
        "contract number|contract id|contract ref|agreement no",
        kinds.IDENTIFIER,
        """
        the contract has the number {}|it is laid down in contract {}|under contract {} we owe them this
        agreement {} covers it|the lawyers filed the contract as {}|they both signed contract {}
        """,
        generic="id|reference",
    ),
    detail(
        "policy number|insurance policy|policy id|policy no",
        kinds.IDENTIFIER,
        """
        it is insured under policy {}|the insurance policy is {}|policy {} covers the damage
        the insurer runs it as {}|{} is the policy that pays for the damage
        tell the insurer that your policy is {}
        """,
        generic="id|reference",
    ),
    detail(
        "booking reference|booking code|reservation id|booking id|reservation no",
        kinds.IDENTIFIER,
        """
        the booking code is {}|your reservation is kept under {}|we confirm your booking as {}
        show {} when you claim your booking|reservation {} has been confirmed|you booked it as {}
        """,
        generic="id|code|reference",
    ),
    detail(
        "locker|locker number|locker id|locker no",
        kinds.IDENTIFIER,
        """
        the bag is in locker {}|she put her things into locker {}|locker {} is hers|the key fits locker {}
        open locker {} to get it|they gave him the locker {}
        """,
    ),
    detail(
        "door code|entry code|access code|keypad code",
        kinds.IDENTIFIER,
        """
        the door opens with {}|type {} on the keypad|to get into the building enter {}|the entry code is {}
        {} lets you in at the front door|the lock wants {}
        """,
        generic="code",
    ),
    detail(
        "shelf|shelf mark|shelf location|call number|shelf id",
        kinds.IDENTIFIER,
        """
        it stands on shelf {}|the librarian put it on shelf {}|you will find it at the shelf mark {}
        look on shelf {}|shelf {} is where it belongs|in the stacks it is at {}
        """,
    ),
    detail(
        "course code|course id|class code|module code",
        kinds.IDENTIFIER,
        """
        the course is listed as {}|students sign up for {}|the course code is {}|course {} is full
        in the timetable the class goes by {}|she teaches the course {}
        """,
    ),
    detail(
        "patient id|patient number|patient file|patient no",
        kinds.IDENTIFIER,
        """
        the patient's file is {}|the clinic runs the patient as {}|patient {} was brought in
        the wristband of the patient says {}|nurses wrote {} above the patient's bed
        the doctor asked for the chart of patient {}
        """,
    ),
    detail(
        "sample id|specimen id|lab sample no|specimen code",
        kinds.IDENTIFIER,
        """
        the sample was labelled {}|in the lab the specimen is {}|sample {} was tested
        the tube with the specimen bears {}|they froze the specimen as {}
        they took a swab and called the sample {}
        """,
    ),
    detail(
        "replacement part|part number|spare part id|part no",
        kinds.IDENTIFIER,
        """
        the spare part is {}|it needs the part {}|order part {} to repair it
        the mechanic put in {} as a spare part|part {} was worn out and replaced
        the manual calls the broken part {}
        """,
    ),
    detail(
        "sender email|from email|sender address|sent from|email from",
        kinds.MAIL,
        """
        the mail came from {}|it was sent by {}|{} wrote to us|the sender is {}|we got it from {}
        a message from {} is in the inbox|it was mailed out from {}
        """,
        generic="email|mail|address",
    ),
    detail(
        "recipient email|to email|recipient address|send to|email to",
        kinds.MAIL,
        """
        the mail goes to {}|send it to {}|it was addressed to {}|{} should receive it|the recipient is {}
        forward the message to {}|it landed in the inbox of {}
        """,
        generic="email|mail|address",
    ),
    detail(
        "cc email|cc|copy to|cc address",
        kinds.MAIL,
        """
        a copy goes to {}|please put {} in copy|{} gets a carbon copy|keep {} in the loop with a copy
        copy in {} as well|they also sent a copy to {}
        """,
    ),
    detail(
        "contact email|contact mail|contact address|questions to|inquiries email",
        kinds.MAIL,
        """
        questions are answered at {}|write to {} if you want to know more|you can contact us at {}
        for inquiries, mail {}|get in touch via {}|drop us a line at {}|{} takes your questions
        """,
        generic="email|mail",
    ),
    detail(
        "login email|login mail|account email|sign in email|registered email",
        kinds.MAIL,
        """
        log in as {}|the account was registered with {}|she signs in with {}|he uses {} for the login
        the account is tied to {}|{} was used to create the account
        """,
        generic="email|mail",
    ),
    detail(
        "billing email|invoices to|billing address mail|accounts email",
        kinds.MAIL,
        """
        invoices should go to {}|send the bill to {}|bookkeeping reads {}|we want our bills at {}
        the accounting people get their invoices at {}|{} is where they want to get the bills
        """,
        generic="email",
    ),
    detail(
        "reply to|reply email|answer to|reply address",
        kinds.MAIL,
        """
        please reply to {}|answers go to {}|your reply will be read at {}|respond to {}, not to this message
        if you want to answer, use {}|{} is waiting for your reply
        """,
        generic="email",
    ),
    detail(
        "apply at|application email|applications to|jobs email",
        kinds.MAIL,
        """
        send your application to {}|apply by writing to {}|job hunters should mail {}|we take applications at {}
        your letter and your diplomas go to {}|to get the job, write to {}
        """,
    ),
    detail(
        "backup email|recovery email|recovery address|second email",
        kinds.MAIL,
        """
        if the password is lost, a link goes to {}|the recovery address is {}
        {} is kept for emergencies with the account|as a fallback they gave {}
        you can recover the account through {}|should you be locked out, {} gets the recovery link
        """,
    ),
    detail(
        "code word|codeword|secret word|watchword",
        kinds.WORD,
        """
        the code word is {}|whisper {} to be let in|say {} to the guard|the secret word they agreed on is {}
        {} was chosen as the code word|whoever says {} belongs to us
        """,
        generic="word",
    ),
    detail(
        "user name|username|login name|user|account name",
        kinds.WORD,
        """
        her user name is {}|he logs in as {}|the user is called {} in the system|sign in with the user name {}
        on the server she goes by {}|the account belongs to the user {}
        """,
        generic="login",
    ),
    detail(
        "nickname|nick|known as|called by friends",
        kinds.WORD,
        """
        friends call her {}|his nickname is {}|everybody knows him as {}|at school they called her {}
        {} is what his pals call him|she goes by the nickname {}
        """,
    ),
    detail(
        "chat handle|handle|screen name|posts as|forum name",
        kinds.WORD,
        """
        in the chat he is {}|she posts as {}|on the forum he writes under the handle {}|her handle is {}
        {} is the screen name he picked|follow her online as {}
        """,
    ),
    detail(
        "wifi network|wifi name|ssid|network name|wlan",
        kinds.WORD,
        """
        the wifi is called {}|join the network {}|pick {} from the list of wifi networks
        guests can go online through {}|the router sends as {}|your laptop should connect to {}
        """,
    ),
    detail(
        "host name|hostname|server name|machine name|runs on host",
        kinds.WORD,
        """
        the server is called {}|it runs on the machine {}|log in to host {}|the box in the rack goes by {}
        {} is the host that serves it|we named the server {}
        """,
    ),
    detail(
        "project code name|codename|internal name|working title",
        kinds.WORD,
        """
        the project runs under the code name {}|inside the firm it is called {}|the team speaks of it as {}
        before its launch it was known as {}|{} is its working title
        only insiders know that {} means our new project
        """,
    ),
    detail(
        "call sign|callsign|radio name|radio call",
        kinds.WORD,
        """
        on the radio they answer to {}|the call sign is {}|over the radio the pilot is {}
        the tower calls the crew {}|{} is how the ship reports on the air
        when they press the talk button they say {} first
        """,
    ),
)
