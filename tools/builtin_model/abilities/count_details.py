"""Counts, sums, measures and numbers of everyday things, mostly in short forms beside the noun they belong to."""

from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.details import Detail, detail

COUNT_DETAILS: tuple[Detail, ...] = (
    detail(
        "table number|table|table no|assigned table",
        kinds.between(2, 60),
        """
        table {}|table {} wants the bill|we sit at table {}|they put us at table {} by the window
        two coffees for table {}|your table is number {}|the soup goes to table {}
        table {} is still waiting for its starters|please seat them at {}, the table next to the bar
        """,
    ),
    detail(
        "lot number|lot|auction lot|lot no",
        kinds.between(2, 900),
        """
        lot {} came next|lot {} was a silver clock|under lot {} you find an old mirror|the hammer fell on lot {}
        we are waiting for lot {}|he only came for lot {}|lot number {} went to a dealer
        in the catalogue it is lot {}
        """,
    ),
    detail(
        "bidder number|bidder|bidder no|winning bidder",
        kinds.between(2, 600),
        """
        bidder {} took it|sold to bidder {}|the hall heard bidder {} shout|it went to bidder number {}
        bidder {} would not give up|the paddle with {} went up last|sold, to number {} in the back row
        bidder {} got the painting in the end
        """,
    ),
    detail(
        "seat number|seat|seat no|reserved seat",
        kinds.between(2, 120),
        """
        seat {}|my seat is {}|you sit in seat {}|seat {} is by the aisle|somebody was already sitting in seat {}
        the ticket says seat {}|she booked seat number {}|we moved him to seat {}
        """,
    ),
    detail(
        "row number|row|seat row|row no",
        kinds.between(2, 60),
        """
        row {}|row {} please|we are in row {}|our places are in row {}|you find us in row {}, near the stage
        row {} boards now|the whole of row {} stood up|row number {} has the best view
        """,
    ),
    detail(
        "swim lane|lane number|lane|lane no",
        kinds.between(2, 10),
        """
        lane {}|she swims in lane {}|the girl in lane {} touched first|lane {} is closed for the club
        he starts from lane {}|in lane {} we have the champion|they drew lane {} for the final
        move over to lane {}
        """,
    ),
    detail(
        "bowling alley lane|bowling lane|alley number|alley",
        kinds.between(2, 40),
        """
        we are bowling on alley {}|alley {} is yours till ten|the pins on alley {} are stuck
        alley number {} is booked for the kids|you two play on alley {}|go over to alley {}
        alley {} got the strike of the night|shoes on and off to alley {}
        """,
    ),
    detail(
        "platform|departure platform|platform nr|arrival platform",
        kinds.between(2, 30),
        """
        platform {}|the express now goes from platform {}|platform {} today
        change at the main station to platform {}|hurry, it is platform {}|they are standing on platform {}
        the last train waits at platform {}|meet me on platform {}, by the kiosk
        """,
    ),
    detail(
        "episode number|episode|episode no|podcast episode",
        kinds.between(2, 400),
        """
        episode {}: a new start|episode {} is out|we stopped at episode {}|in episode {} they finally meet
        I fell asleep during episode {}|welcome to episode {} of our podcast|the best one is episode {}
        episode number {} had me in tears
        """,
    ),
    detail(
        "season number|season|series number|season no",
        kinds.between(2, 25),
        """
        season {}|season {} starts on Friday|we are halfway through season {}|he dies in season {}
        season {} was the weakest|they have just filmed season {}|no spoilers, I am only on season {}
        everybody talks about season {}
        """,
    ),
    detail(
        "chapter number|chapter|chapter no|current chapter",
        kinds.between(2, 70),
        """
        chapter {}|read chapter {} for Monday|I am on chapter {}|chapter {} is about the war
        in chapter {} the thief comes back|we skipped chapter {}|the test covers chapter {}
        chapter {} was hard going
        """,
    ),
    detail(
        "page number|page|page no|bookmark page",
        kinds.between(5, 900),
        """
        page {}|turn to page {}|see page {}|I am on page {}|the recipe is on page {}|there is a typo on page {}
        on page {} you find a map|open your books at page {}|my bookmark is at page {}
        """,
    ),
    detail(
        "bus number|bus line|bus|bus route number",
        kinds.between(2, 400),
        """
        bus {}|take bus {}|bus {} stops right outside|the number {} bus takes you there|I missed bus {}
        bus {} was late again|we got on the number {} bus|get off the {} bus at the church
        """,
    ),
    detail(
        "tram line|tram number|tram|streetcar line",
        kinds.between(2, 40),
        """
        tram {}|tram {} goes to the zoo|hop on tram {}|line {} of the tram is out of service
        take tram number {} to the end|the {} tram comes every few minutes|we rode tram {} all the way
        tram {} does not run on Sundays
        """,
    ),
    detail(
        "coach number|train coach|carriage number|coach",
        kinds.between(2, 40),
        """
        coach {}|your places are in coach {}|coach {} is the quiet one|the dining car is next to coach {}
        carriage {} has no heating|get into carriage {} at the rear|we are sitting in coach {}
        the family in carriage {} has a dog
        """,
    ),
    detail(
        "cabin number|cabin|cabin no|ship cabin",
        kinds.between(100, 999),
        """
        cabin {}|they sleep in cabin {}|cabin {} has a view of the sea|the steward knocked at cabin {}
        please bring towels to cabin {}|our cabin is {}|we swapped to cabin {} below deck
        the lady from cabin {} was seasick
        """,
    ),
    detail(
        "locker number|locker|locker no|gym locker",
        kinds.between(2, 400),
        """
        locker {}|my things are in locker {}|locker {} will not open|put your bag in locker {}
        he lost the key to locker {}|she has got locker {} at the gym|the police opened locker {}
        your shoes are still in locker {}
        """,
    ),
    detail(
        "membership number|member number|member no|member id",
        kinds.INTEGER,
        """
        member {}|member number {}|my membership number is {}|she joined as member {}
        the card says member no. {}|I am member {} of the club|we cannot find any member {}
        please renew membership {}
        """,
    ),
    detail(
        "order number|order no|order|order ref",
        kinds.INTEGER,
        """
        order {}|order {} has not arrived|where is order {}|my order number is {}|I want to cancel order {}
        order no. {} was shipped today|please add a lamp to order {}|we packed order {} this morning
        """,
    ),
    detail(
        "support ticket number|ticket number|ticket no|ticket",
        kinds.between(100, 9999),
        """
        ticket {}|ticket {} is still open|we closed ticket {}|see ticket {} for the whole story
        she is working on ticket {}|ticket number {} was sent back|he opened ticket {} about the printer
        any news on ticket {}
        """,
    ),
    detail(
        "raffle number|raffle ticket|winning ticket number|raffle no",
        kinds.between(10, 990),
        """
        raffle number {} wins the ham|I have raffle number {}|the first prize goes to raffle ticket {}
        who has raffle ticket {}|raffle ticket {} got the bike|they drew {} at the raffle
        {} was the lucky number in the raffle|my raffle ticket was {}, so close
        """,
    ),
    detail(
        "queue number|queue ticket|waiting number|now serving",
        kinds.between(2, 300),
        """
        now serving {}|number {}, please come in|we drew queue number {}|your queue number is {}
        the board calls number {}|I am number {} in the queue|next is {}, please step forward
        they just called {}, that is us
        """,
    ),
    detail(
        "invoice number|invoice no|invoice|bill number",
        kinds.between(100, 9999),
        """
        invoice {}|invoice {} is overdue|please pay invoice {}|we never got invoice {}
        attached you find invoice {}|invoice number {} was settled in cash|there is a mistake in invoice {}
        our invoice no. {} of last week
        """,
    ),
    detail(
        "classroom number|classroom|classroom no|lesson room",
        kinds.between(2, 400),
        """
        classroom {}|maths is in classroom {}|the exam will be held in classroom {}
        the projector in classroom {} is broken|parents meet in classroom {}|classroom {} smells of paint
        we were sent to classroom {}|her German lessons are in classroom {}
        """,
    ),
    detail(
        "ward number|ward|hospital ward|ward no",
        kinds.between(2, 40),
        """
        ward {}|he is on ward {}|she was moved to ward {}|visitors for ward {} use the lift
        ward {} is short of nurses|the night shift on ward {}|ask for grandma on ward {}
        after the surgery they kept her on ward {}
        """,
    ),
    detail(
        "bed number|bed|bed no|patient bed",
        kinds.between(2, 60),
        """
        bed {}|bed {} needs a new drip|the patient in bed {} cannot sleep|put her in bed {}
        tea for bed {} please|bed number {} is free again|the man in bed {} snores
        doctor, could you look at bed {}
        """,
    ),
    detail(
        "flat number|flat|apartment number|flat no",
        kinds.between(2, 200),
        """
        flat {}|flat {} is to let|the couple in flat {} moved out|we live in flat {}|ring the bell of flat {}
        water is dripping from flat {}|deliver it to flat {} please|somebody in flat {} plays the drums
        apartment {} has a leak
        """,
    ),
    detail(
        "floor number|floor|on floor|office floor",
        kinds.between(2, 60),
        """
        floor {}|get out on floor {}|our office is on floor {}|the lift got stuck at floor {}
        accounting moved to floor {}|up on floor {} they have a canteen|press {} in the lift for our floor
        the toilets on floor {} are out of order
        """,
    ),
    detail(
        "plot number|garden plot|allotment number|plot",
        kinds.between(2, 300),
        """
        plot {}|plot {} is full of weeds|we rent plot {} in the gardens|the beans on plot {} look great
        plot number {} has its own shed|our plot is number {}|she grows roses on plot {}
        someone left the tap running at plot {}
        """,
    ),
    detail(
        "pitch number|campsite pitch|pitch|pitch no",
        kinds.between(2, 300),
        """
        pitch {}|your tent goes on pitch {}|we camp on pitch {}|pitch {} is right by the lake
        the van on pitch {} is too loud|pitch number {} has power and water|can we stay on pitch {} until Sunday
        they gave us pitch {} under the trees
        """,
    ),
    detail(
        "stall number|market stall|stall|stall no",
        kinds.between(2, 150),
        """
        stall {}|stall {} sells cheese|we are at stall {} on the market|the honey from stall {} is the best
        come and see us at stall {}|stall number {} had the cheapest cherries|she runs stall {} with her mum
        you get the tomatoes at stall {}
        """,
    ),
    detail(
        "booth number|booth|fair booth|exhibition booth",
        kinds.between(2, 500),
        """
        booth {}|visit us at booth {}|our booth is {}|booth {} gives away pens
        they show the new model at booth {}|we rented booth {} for the fair
        booth number {} is the one with the robot|you can find our team at booth {}
        """,
    ),
    detail(
        "counter number|counter|service counter|window number",
        kinds.between(2, 30),
        """
        counter {}|go to counter {}|counter {} is now open|you pick it up at counter {}
        the clerk at counter {} was friendly|passports are done at counter {}|please proceed to counter {}
        I was sent from counter {} to the exit
        """,
    ),
    detail(
        "till number|till|checkout number|cash desk",
        kinds.between(2, 30),
        """
        till {}|till {} is closing|please come to till {}|there is a customer waiting at till {}
        till {} is out of change|the cashier at till {} called for help|refunds are handled at till {}
        till number {} was short tonight
        """,
    ),
    detail(
        "aisle number|aisle|store aisle|aisle no",
        kinds.between(2, 40),
        """
        aisle {}|the rice is in aisle {}|spill in aisle {}|you find the nails in aisle {}|aisle {} is blocked
        coffee has moved to aisle {}|somebody dropped a jar in aisle {}|try aisle {}, down on the left
        """,
    ),
    detail(
        "shelf number|shelf|shelf no|storage shelf",
        kinds.between(2, 90),
        """
        shelf {}|it is on shelf {}|the spare bulbs lie on shelf {}|shelf {} is empty|put it back on shelf {}
        look on shelf {} in the cellar|shelf number {} came off the wall|the returns are kept on shelf {}
        """,
    ),
    detail(
        "dock number|loading dock|dock|loading bay",
        kinds.between(2, 60),
        """
        dock {}|back up to dock {}|the trailer is at dock {}|dock {} is blocked by a van|unload at dock {}
        the driver was sent to dock {}|dock number {} is for frozen goods|our pickup is at dock {} after lunch
        """,
    ),
    detail(
        "parking bay|bay number|parking bay number|parking spot number",
        kinds.between(2, 700),
        """
        bay {}|we left the car in bay {}|bay {} is reserved for the doctor|your car stands in bay {}
        she parks in bay {}|someone has taken parking bay {}|parking bay {} comes with the flat
        the rental is waiting in bay {}
        """,
    ),
    detail(
        "court number|court|tennis court|court no",
        kinds.between(2, 24),
        """
        court {}|they play on court {}|court {} is wet|the final is on court {}|we booked court {} for an hour
        the noise comes from court {}|next match on court {}|both girls warmed up on court {}
        """,
    ),
    detail(
        "golf hole|hole number|hole|hole no",
        kinds.between(2, 18),
        """
        hole {}|he lost his ball on hole {}|at hole {} she took the lead|hole {} has a big lake
        we gave up after hole {}|the crowd stood around hole {}|hole number {} is the longest
        it started to pour on hole {}
        """,
    ),
    detail(
        "bib number|start number|runner number|race bib",
        kinds.between(2, 4000),
        """
        bib {}|the runner with bib {} fell|start number {}|she runs with start number {}
        pin bib {} on your chest|who saw bib {} at the finish|my bib says {}|start number {} did not show up
        """,
    ),
    detail(
        "race number|race|race no|race of the day",
        kinds.between(2, 12),
        """
        race {}|race {} starts in ten minutes|she won race {}|the favourite fell in race {}
        my money is on the grey in race {}|race {} was called off|in race {} anything can happen
        who are you backing in race {}
        """,
    ),
    detail(
        "round number|round|round no|boxing round",
        kinds.between(2, 20),
        """
        round {}|he went down in round {}|the fight was over in round {}|round {} goes to the boy from the docks
        they were still standing in round {}|ring the bell for round {}|she made it to round {} of the cup
        in round {} he landed a left hook
        """,
    ),
    detail(
        "week number|week|calendar week|week no",
        kinds.between(2, 52),
        """
        week {}|it arrives in week {}|we are closed in week {}|week {} is exam time
        the plan for week {} is on the board|I am away in week {}|in week {} of the course we cook fish
        holidays start in week {}
        """,
    ),
    detail(
        "lesson number|lesson|lesson no|unit number",
        kinds.between(2, 80),
        """
        lesson {}|today we do lesson {}|lesson {} is about the past tense|I got stuck at lesson {}
        lesson {} was easy|she has finished lesson {} of her piano book|repeat lesson {} at home
        from lesson {} on it gets harder
        """,
    ),
    detail(
        "exercise number|exercise|exercise no|task number",
        kinds.between(2, 99),
        """
        exercise {}|exercise {} is homework|I cannot solve exercise {}|do exercise {} in pairs
        the answer to exercise {} is wrong|exercise number {} took me all evening|she left out exercise {}
        please look at exercise {} again
        """,
    ),
    detail(
        "question number|question|question no|quiz question",
        kinds.between(2, 99),
        """
        question {}|question {} was a trick|nobody knew question {}|I left question {} blank
        for question {} you may use a map|we got question {} right|now question {}, for the car
        let us go back to question {}
        """,
    ),
    detail(
        "track number|album track|song number|track no",
        kinds.between(2, 24),
        """
        track {} on the album|track {} is the single|skip to track {}|my favourite song is track {}
        track {} has that great bass line|the record jumps on track {}|play track {} again
        she wrote track {} in the bath
        """,
    ),
    detail(
        "volume number|volume|volume no|book volume",
        kinds.between(2, 40),
        """
        volume {}|volume {} is missing from the set|I am reading volume {}|in volume {} the dragon returns
        volume {} came out last year|the library only has volume {}|lend me volume {} when you are done
        she collects them and needs volume {}
        """,
    ),
    detail(
        "issue number|issue|magazine issue|issue no",
        kinds.between(2, 700),
        """
        issue {}|issue {} has a cat on the cover|our story is in issue {}|I never got issue {}
        issue {} comes out on Thursday|he has kept every copy up to issue {}
        the interview was printed in issue {}|issue {} is sold out
        """,
    ),
    detail(
        "exit number|exit|motorway exit|exit no",
        kinds.between(2, 150),
        """
        exit {}|take exit {}|we leave the motorway at exit {}|exit {} is closed|you missed exit {}
        there is a diner just off exit {}|drive on until exit {}|traffic is backed up to exit {}
        """,
    ),
    detail(
        "highway number|highway|road number|route number",
        kinds.between(2, 900),
        """
        highway {}|follow highway {} north|we broke down on highway {}|highway {} is icy
        a truck lost its load on highway {}|stay on route {} until the bridge|route {} runs along the coast
        they live off highway {}
        """,
    ),
    detail(
        "case number|case|case no|court case",
        kinds.between(10, 9900),
        """
        case {}|case {} was dismissed|the judge heard case {}|we took on case {} last month
        the file on case {} is lost|case number {} goes to trial|she is the lawyer in case {}
        new evidence turned up in case {}
        """,
    ),
    detail(
        "exhibit number|exhibit|exhibit no|museum exhibit",
        kinds.between(2, 300),
        """
        exhibit {}|exhibit {} is a bronze mask|please do not touch exhibit {}
        exhibit {} is on loan from a museum abroad|the knife is exhibit {}|children love exhibit {}
        the guide stopped at exhibit {}|exhibit number {} turned out to be a fake
        """,
    ),
    detail(
        "engine number|fire engine|fire engine number|engine unit",
        kinds.between(2, 60),
        """
        engine {} is on its way|fire engine {} got there first|engine {} had a flat tyre
        the crew of engine {} saved the cat|send out engine {}|engine {} is back at the station
        he rides on engine {}|engine {} pumped water all night
        """,
    ),
    detail(
        "channel number|channel|tv channel|channel no",
        kinds.between(2, 200),
        """
        channel {}|it is on channel {}|switch over to channel {}|the match is shown on channel {}
        there is only snow on channel {}|the truckers talk on channel {}|she reads the news on channel {}
        put the radio on channel {}, please
        """,
    ),
    detail(
        "radio frequency|radio fm|fm frequency|station frequency",
        kinds.DECIMAL,
        """
        tune in to {} FM|{} FM plays jazz all night|you are listening to {} FM|our station is at {} on the dial
        we broadcast on {} FM|{} FM gave away two tickets|the pirates sent on {} FM|find us at {} FM
        """,
    ),
    detail(
        "district number|district|city district|precinct",
        kinds.between(2, 40),
        """
        district {}|they live in district {}|the power is out in district {}|district {} has the best bakeries
        she grew up in district {}|rents in district {} are high|our school is in district {}
        the polls in district {} have closed
        """,
    ),
    detail(
        "camera number|camera|camera no|cctv camera",
        kinds.between(2, 90),
        """
        camera {}|camera {} is offline|you can see him on camera {}|camera {} points at the gate
        the thief walked past camera {}|someone sprayed paint on camera {}|cut to camera {}
        the tape from camera {} is blank
        """,
    ),
    detail(
        "machine number|machine|machine no|faulty machine",
        kinds.between(2, 90),
        """
        machine {}|machine {} is down|there is oil under machine {}|he works at machine {}
        machine {} makes a funny noise|stop machine {} at once|the belt on machine {} has torn
        machine number {} ate my coin
        """,
    ),
    detail(
        "batch number|batch|batch no|production batch",
        kinds.between(10, 990),
        """
        batch {}|batch {} was recalled|the cans come from batch {}|there was glass in batch {}
        batch {} tastes sour|we threw away batch {}|check the lid for batch {}
        batch number {} left the plant in May
        """,
    ),
    detail(
        "kennel number|kennel|kennel no|cage number",
        kinds.between(2, 80),
        """
        kennel {}|the beagle is in kennel {}|kennel {} needs clean straw|a puppy got out of kennel {}
        the two old dogs share kennel {}|please feed kennel {}|kennel {} is empty since the adoption
        in kennel {} there is a very shy spaniel
        """,
    ),
    detail(
        "pin code|pin|pin number|card pin",
        kinds.between(1000, 9999),
        """
        the pin is {}|pin {}|type {} as the pin|my pin is {}, do not tell anybody|the gate opens with pin {}
        she changed her pin to {}|enter pin {} and press the green key|{} is the pin for the tablet
        """,
    ),
    detail(
        "festival stage|stage number|stage|stage no",
        kinds.between(2, 12),
        """
        stage {}|the band plays on stage {}|we dance in front of stage {}|stage {} has sound problems
        the rapper was moved to stage {}|who is on stage {} tonight|on stage {} they start at nine
        the mud at stage {} is knee deep
        """,
    ),
    detail(
        "school grade|grade|grade level|school year",
        kinds.between(2, 12),
        """
        grade {}|she is in grade {}|he teaches grade {}|grade {} goes to the museum|a pupil from grade {} won
        the boys of grade {} sing a song|the book is for grade {}|next year she starts grade {}
        """,
    ),
    detail(
        "group number|group|group no|assigned group",
        kinds.between(2, 40),
        """
        group {}|you are in group {}|group {} meets at the fountain|group {} has lost its guide
        the beginners are in group {}|we lost against group {}|group {} boards the second bus
        join group {} if you are slow
        """,
    ),
    detail(
        "agenda item|agenda point|item number|agenda item number",
        kinds.between(2, 30),
        """
        agenda item {}|agenda item {} is the roof|we got no further than agenda item {}
        agenda item {} was put off|let us jump to item {} on the agenda|there was a quarrel over agenda item {}
        item {} on the agenda is the budget|please bring slides for agenda item {}
        """,
    ),
    detail(
        "hymn number|hymn|hymn no|song book number",
        kinds.between(2, 600),
        """
        hymn {}|we now sing hymn {}|hymn {} was her favourite|please rise for hymn {}|the organ began hymn {}
        hymn {} has too many verses|open the book at hymn {}|they closed the service with hymn {}
        """,
    ),
    detail(
        "key number|key|key no|spare key number",
        kinds.between(2, 300),
        """
        key {}|key {} opens the cellar|I cannot find key {}|hang key {} back on the board|she handed in key {}
        key number {} is bent|key {} is for the bike shed|the caretaker gave me key {}
        """,
    ),
    detail(
        "coat peg|coat number|cloakroom number|peg number",
        kinds.between(2, 400),
        """
        my coat hangs at number {}|cloakroom ticket {}|peg {} is yours|the grey coat on peg {}|hang it on peg {}
        I gave in cloakroom ticket {} and got the wrong hat|there is an umbrella on peg {}
        his satchel hangs on peg {}
        """,
    ),
    detail(
        "zone number|zone|fare zone|zone no",
        kinds.between(2, 20),
        """
        zone {}|the airport is in zone {}|your ticket is only valid to zone {}|zone {} costs more
        we live out in zone {}|parking in zone {} is free|boarding zone {}, please|the alarm came from zone {}
        """,
    ),
    detail(
        "build number|build|build no|app build",
        kinds.between(100, 9900),
        """
        build {}|build {} crashes on start|we are testing build {}|build {} went out last night
        the bug came in with build {}|please update to build {}|roll back to build {}
        build {} runs fine on my phone
        """,
    ),
    detail(
        "error code|error number|error no|error",
        kinds.between(10, 990),
        """
        error {}|error {} again|the screen says error {}|it stops with error {}|what does error {} mean
        the washing machine shows error {}|I keep getting error {}|the call ended in error {}
        """,
    ),
    detail(
        "take number|take|film take|take no",
        kinds.between(2, 60),
        """
        take {}|take {}, action|we used take {} in the end|take {} was the funniest
        in take {} a dog ran into the picture|they kept take {}|the actor laughed in take {}
        after take {} we broke for lunch
        """,
    ),
    detail(
        "game level|level number|level|current level",
        kinds.between(2, 150),
        """
        level {}|I am on level {}|she cannot get past level {}|level {} has a nasty boss
        we reached level {} last night|level {} is all ice|he is a level {} wizard|the sword needs level {}
        """,
    ),
    detail(
        "customer number|customer no|client number|customer id",
        kinds.INTEGER,
        """
        customer {}|customer number {}|my customer number is {}|customer {} called again
        we owe customer {} an apology|customer no. {} has moved house|customer {} never pays on time
        please quote customer number {} when you write
        """,
    ),
    detail(
        "badge number|badge|officer badge|badge no",
        kinds.between(100, 9900),
        """
        badge {}|the officer with badge {}|he wears badge {}|her badge number is {}|badge {} was reported lost
        the door opened for badge {}|I wrote down badge {}|officer {} was very polite
        """,
    ),
    detail(
        "hall number|hall|exhibition hall|hall no",
        kinds.between(2, 25),
        """
        hall {}|hall {} is full of tractors|the toys are in hall {}|we queue outside hall {}
        from hall {} take the shuttle|hall {} is too warm|lunch is served in hall {}
        the opening speech takes place in hall {}
        """,
    ),
    detail(
        "article number|article no|catalogue number|article",
        kinds.INTEGER,
        """
        article {} in the catalogue|article number {}|please send me article {}|article no. {} is sold out
        what is the price of article {}|the green one is article {}|article {} comes without screws
        I would like to swap article {}
        """,
    ),
    detail(
        "rule number|rule|rule no|rule broken",
        kinds.between(2, 60),
        """
        rule {}|that is against rule {}|rule {} says no pets|read rule {} again|they broke rule {}
        rule {} was dropped last year|nobody likes rule {}|according to rule {} we play on
        """,
    ),
    detail(
        "well number|well|well no|borehole",
        kinds.between(2, 40),
        """
        well {}|well {} has run dry|they drew water from well {}|the pump at well {} is broken
        well {} tested clean|a goat fell into well {}|well number {} gives the sweetest water
        drilling at well {} goes on
        """,
    ),
    detail(
        "points total|points|total points|points scored",
        kinds.between(3, 400),
        """
        she got {} points|{} points in all|he ended on {} points|with {} points they won the quiz
        that makes {} points|{} points for our team|we made {} points and came last|her points came to {}
        the judges gave him {} points
        """,
    ),
    detail(
        "home score|home team score|goals home|home goals",
        kinds.between(2, 12),
        """
        the home side scored {}|{} for the home team|the home team put away {}|the hosts got {}
        the hosts went home happy with {} goals|{} goals for the hosts|on home grass they managed {}
        the home crowd saw {} of their own go in
        """,
    ),
    detail(
        "away score|away team score|goals away|away goals",
        kinds.between(2, 12),
        """
        the visitors scored {}|{} for the visitors|the away team got {}|{} goals by the away side
        the guests hit back with {}|the guests took {} goals home on the coach|the away fans cheered {} times
        the visiting side netted {}
        """,
    ),
    detail(
        "assists|assist count|num assists|season assists",
        kinds.between(2, 40),
        """
        {} assists|she has {} assists|he set up {} goals|{} assists in one season|they count {} assists for her
        his passes led to {} goals|with {} assists she tops the list|the winger ended on {} assists
        """,
    ),
    detail(
        "rebounds|rebound count|num rebounds|rebounds taken",
        kinds.between(2, 30),
        """
        {} rebounds|he grabbed {} rebounds|she came down with {} rebounds|{} rebounds for the tall guy
        our centre pulled in {} rebounds|the coach praised her {} rebounds|{} rebounds tonight, nobody had more
        they finished with {} rebounds
        """,
    ),
    detail(
        "runs|runs scored|num runs|cricket runs",
        kinds.between(2, 300),
        """
        {} runs|she made {} runs|he was out for {}, bowled|they need {} runs to win|{} runs before tea
        the opener hit {} runs|we were all out for {} runs|they put {} runs on the board
        """,
    ),
    detail(
        "wickets|wickets taken|wicket count|num wickets",
        kinds.between(2, 10),
        """
        {} wickets|he took {} wickets|they lost {} wickets before lunch|{} wickets fell in the morning
        her spin brought {} wickets|we won by {} wickets|the young bowler has {} wickets
        with {} wickets down they slowed
        """,
    ),
    detail(
        "strokes|golf strokes|stroke count|golf score",
        kinds.between(60, 130),
        """
        {} strokes|he went round in {}|she needed {} strokes|a round of {} strokes|her card shows {} strokes
        he signed for {} strokes|it took me {} strokes, rain and all|we finished eighteen holes in {} strokes
        """,
    ),
    detail(
        "aces|ace count|num aces|aces served",
        kinds.between(2, 40),
        """
        {} aces|she served {} aces|he hit {} aces past him|{} aces helped her through
        with {} aces he won the set|the big man has {} aces already|they counted {} aces
        her serve was on fire, {} aces
        """,
    ),
    detail(
        "saves|saves made|goalkeeper saves|num saves",
        kinds.between(2, 50),
        """
        {} saves|the keeper made {} saves|she stopped {} shots|{} saves kept us in the match
        our goalie had {} saves|he kept out {} balls|they thanked her for {} saves
        it took {} saves to hold the draw
        """,
    ),
    detail(
        "yellow cards|yellow card count|num yellow cards|bookings",
        kinds.between(2, 14),
        """
        {} yellow cards|the referee showed {} yellow cards|he has {} yellow cards this year
        {} players saw yellow|it was rough, with {} yellow cards|{} bookings in the first half
        our defender is on {} bookings|they got {} yellow cards between them
        """,
    ),
    detail(
        "corner kicks|corners|num corners|corner count",
        kinds.between(2, 20),
        """
        {} corners|we had {} corners|they won {} corners|{} corner kicks and not a goal|she took {} corner kicks
        the match saw {} corners|from {} corners they made nothing|our side forced {} corners
        """,
    ),
    detail(
        "medals|medal count|num medals|medals won",
        kinds.between(2, 90),
        """
        {} medals|they brought home {} medals|she has won {} medals|{} medals hang on her wall
        our swimmers took {} medals|the small nation got {} medals|he retired with {} medals|a haul of {} medals
        """,
    ),
    detail(
        "gold medals|gold count|num gold|golds won",
        kinds.between(2, 40),
        """
        {} gold medals|she won {} golds|he has {} gold medals|{} golds at the last games
        the relay earned them {} golds|{} times gold for the sisters|our club took gold {} times
        they went home with {} golds
        """,
    ),
    detail(
        "wins|games won|win count|num wins",
        kinds.between(2, 90),
        """
        {} wins|they have {} wins|she won {} games|{} wins in a row|the team is on {} victories
        {} victories so far|after {} wins nobody laughs at them|he celebrated {} wins this year
        """,
    ),
    detail(
        "losses|games lost|defeats|num losses",
        kinds.between(2, 60),
        """
        {} losses|they lost {} games|{} defeats cost him his job|we have had {} defeats
        she lost {} matches on clay|the team suffered {} defeats|after {} losses they changed the coach
        a run of {} losses
        """,
    ),
    detail(
        "draws|draw count|games drawn|num draws",
        kinds.between(2, 30),
        """
        {} draws|we played {} draws|{} games ended in a draw|they drew {} matches|the two drew {} times
        with {} draws they are stuck in the middle|nobody won {} of the matches
        she accepted {} draws by chess masters
        """,
    ),
    detail(
        "sets won|sets|set count|num sets",
        kinds.between(2, 5),
        """
        she took it in {} sets|{} sets|it went over {} sets|he won in {} straight sets
        after {} sets they shook hands|the final lasted {} sets|{} sets were enough for her
        they fought through {} sets
        """,
    ),
    detail(
        "penalty minutes|minutes in penalty box|penalty time|box minutes",
        kinds.between(2, 40),
        """
        {} penalty minutes|he sat out {} minutes for tripping|she collected {} penalty minutes
        a penalty of {} minutes|{} minutes in the box for him|they handed out {} penalty minutes
        sent off the ice for {} minutes|the team took {} penalty minutes
        """,
    ),
    detail(
        "push ups|pushups|push up count|num pushups",
        kinds.between(5, 200),
        """
        {} push-ups|I did {} push-ups|she manages {} push-ups|drop and give me {} push-ups
        {} push-ups before breakfast|he was made to do {} push-ups|then come {} push-ups
        we finished with {} push-ups
        """,
    ),
    detail(
        "rowing minutes|minutes rowed|rowing time|row minutes",
        kinds.between(5, 120),
        """
        {} minutes of rowing|I rowed for {} minutes|{} minutes on the rowing machine
        she sat in the boat rowing for {} minutes|rowing, {} minutes|we did {} minutes of hard rowing
        warm up by rowing {} minutes|he rows {} minutes each morning
        """,
    ),
    detail(
        "km run|run km|running distance|distance run km",
        kinds.DECIMAL,
        """
        I ran {} km|{} km of running|she jogged {} km|a run of {} kilometers|{} km along the canal on foot
        we did a slow {} km run|he trained with a {} km run|my longest run was {} km
        """,
    ),
    detail(
        "cycling km|km cycled|bike distance|ride km",
        kinds.between(5, 300),
        """
        {} km by bike|we cycled {} km|she rode {} km|{} km in the saddle|a bike tour of {} km
        he pedals {} km to work and back|our ride came to {} km|after {} km on the bike my legs hurt
        """,
    ),
    detail(
        "reps|repetitions|rep count|num reps",
        kinds.between(4, 60),
        """
        {} reps|do {} reps|she did {} reps with each arm|{} repetitions and then rest|he stopped at {} reps
        we go for {} reps today|lift it for {} reps|push on until you reach {} reps
        """,
    ),
    detail(
        "weight lifted|kilos lifted|lift kg|deadlift kg",
        kinds.between(20, 300),
        """
        she lifted {} kilos|{} kilos on the bar|he got {} kg over his head|a deadlift of {} kg
        her best lift is {} kg|{} kg off the ground, well done|they loaded the bar with {} kg|I benched {} kg
        """,
    ),
    detail(
        "jump height|high jump cm|jump cm|height jumped",
        kinds.between(90, 240),
        """
        she jumped {} cm|he cleared {} cm|the bar lies at {} cm|{} cm in the high jump|he failed at {} cm
        over {} cm with room to spare|her leap of {} cm won the day|the pony jumped {} cm
        """,
    ),
    detail(
        "throw distance|throw m|metres thrown|distance thrown",
        kinds.DECIMAL,
        """
        she threw it {} metres|a throw of {} m|{} metres with the javelin|his disc flew {} metres
        the shot landed at {} m|the best throw was {} m|her throw was measured at {} metres
        he threw the ball {} m
        """,
    ),
    detail(
        "finishing place|finish place|place|finish position|rank",
        kinds.between(2, 300),
        """
        place {}|he came home in position {}|she finished number {}|we ended up in position {}
        position {} for the rookie|her best finish was place {}|place {} out of a big field
        he crossed the line as number {}
        """,
    ),
    detail(
        "goal minute|minute|match minute|scored in minute",
        kinds.between(2, 90),
        """
        in minute {} the ball went in|the winner fell in minute {}|minute {}: goal|he scored in minute {}
        it was minute {} when she struck|they equalised in minute {}|a header in minute {} decided it
        just before, in minute {}, we had hit the post
        """,
    ),
    detail(
        "shots on goal|shots|shot count|num shots",
        kinds.between(2, 50),
        """
        {} shots on goal|we had {} shots|they fired {} shots at the keeper|{} shots and nothing went in
        she took {} shots|it took {} shots to beat him|our forwards tried {} shots|the stats say {} shots
        """,
    ),
    detail(
        "international caps|caps|cap count|national team games",
        kinds.between(2, 180),
        """
        {} caps|she has {} caps|he won {} caps for his country|{} games for the national team
        after {} caps she retired|the captain is on {} caps|with {} caps he holds the record
        he was capped {} times
        """,
    ),
    detail(
        "golf handicap|handicap|player handicap|hcp",
        kinds.between(2, 54),
        """
        handicap {}|she plays off {}|his handicap is {}|I am down to handicap {}
        with a handicap of {} you are welcome|the pro has a handicap of {}|her handicap went up to {}
        {} is my handicap on a good day
        """,
    ),
    detail(
        "pins knocked down|pins|pin count|bowling pins",
        kinds.between(2, 10),
        """
        {} pins|she knocked down {} pins|{} pins fell|he left some and got {} pins|the ball took out {} pins
        with her first ball she hit {} pins|only {} pins went over|my little one got {} pins
        """,
    ),
    detail(
        "chess rating|elo|chess elo|player rating",
        kinds.between(800, 2800),
        """
        her chess rating is {}|he has an Elo of {}|rated {} in chess|an Elo of {} at the age of ten|{} Elo
        she climbed to {} on the chess list|his Elo dropped to {}|players under {} Elo start in the open group
        """,
    ),
    detail(
        "chess moves|moves|move count|moves played",
        kinds.between(8, 120),
        """
        it was mate after {} moves|{} moves|the game took {} moves|she won in {} moves
        he resigned after {} moves|they played {} moves and agreed to stop|a short game of {} moves
        the endgame began {} moves in
        """,
    ),
    detail(
        "high score|best score|record score|top score",
        kinds.between(500, 9900),
        """
        the high score is {}|a new high score, {}|{} is the score to beat|she holds the high score with {}
        nobody has topped {} on this machine|my best score is {}|he set a record score of {}
        {} at the top of the list, that is me
        """,
    ),
    detail(
        "lives left|lives|remaining lives|num lives",
        kinds.between(2, 9),
        """
        {} lives left|I have {} lives|you start with {} lives|he is down to {} lives|{} lives and no map
        she still had {} lives|cats have {} lives|the game gives you {} lives
        """,
    ),
    detail(
        "coins collected|coins|coin count|num coins",
        kinds.between(2, 900),
        """
        {} coins|she collected {} coins|the chest has {} coins in it|{} coins buy you a shield
        you find {} coins behind the waterfall|he dropped {} coins|my jar holds {} coins|they dug up {} coins
        """,
    ),
    detail(
        "adult price|price adults|adult ticket price|adult fare",
        kinds.DECIMAL,
        """
        adults pay {} euros|adults {}|{} for adults|an adult ticket is {}|grown-ups get in for {}
        for adults it is {} euros|{} euros per adult|adults are charged {} dollars|the adult fare is {}
        """,
    ),
    detail(
        "child price|price children|child ticket price|price kids",
        kinds.DECIMAL,
        """
        children pay {} euros|kids {}|{} for kids|a child's ticket is {}|for children it costs {}
        the little ones get in for {}|{} dollars per child|kids under twelve are charged {}
        a seat for a child is {}
        """,
    ),
    detail(
        "student price|price students|student ticket|student rate",
        kinds.DECIMAL,
        """
        students pay {}|{} for students|with a student card it is {}|students get in for {} euros
        the student rate is {}|show your student card and pay {}|{} dollars if you are a student
        for students we ask {}
        """,
    ),
    detail(
        "senior price|price seniors|senior ticket|pensioner price",
        kinds.DECIMAL,
        """
        seniors pay {}|{} for seniors|pensioners get in for {}|a senior ticket is {} euros
        {} dollars if you are over sixty|for pensioners it costs {}|grandma pays the senior rate of {}
        the price for seniors is {}
        """,
    ),
    detail(
        "family ticket|family ticket price|price family|family fare",
        kinds.DECIMAL,
        """
        a family ticket is {}|families pay {}|{} for the whole family|the family ticket costs {} euros
        families get in for {}|mum, dad and kids together pay {}|get the family card at {}|{} dollars per family
        """,
    ),
    detail(
        "speeding fine|fine dollars|fine amount|driver fine",
        kinds.between(20, 990, 5),
        """
        fined {} dollars|fined {} euros for speeding|she paid {} for driving too fast|the speed trap cost him {}
        a speeding ticket of {} dollars|{} euros for going through red|the judge fined the driver {}
        they made him pay {} for racing
        """,
    ),
    detail(
        "starting bid|opening bid|bid from|bidding start",
        kinds.between(5, 900, 5),
        """
        bidding starts at {}|the opening bid is {}|we open at {}|starting bid {} dollars|who opens with {}
        {} to start the bidding|it starts at {} and goes up fast|nobody offered the opening {}
        """,
    ),
    detail(
        "winning bid|final bid|hammer price|highest bid",
        kinds.between(50, 9900, 10),
        """
        it went for {}|the hammer fell at {}|going, going, gone at {}|the highest bid was {}|a bid of {} won it
        {} was the last bid|she outbid them all with {}|sold for {} dollars to the lady in red
        """,
    ),
    detail(
        "membership fee|club fee|yearly fee|annual dues",
        kinds.between(10, 900, 5),
        """
        members pay {} a year|the club fee is {}|dues are {} a year|{} a year makes you a member
        membership is {} euros|joining the club costs {} per year|my yearly dues are {}
        {} dollars for a year in the club
        """,
    ),
    detail(
        "cleaning fee|cleaning charge|final cleaning|cleaning cost",
        kinds.between(10, 300, 5),
        """
        cleaning is {} extra|the final cleaning costs {}|{} for cleaning|they add {} euros for cleaning
        a cleaning fee of {} applies|we paid {} to have it cleaned|{} goes to the cleaner|final cleaning, {}
        """,
    ),
    detail(
        "breakfast price|price breakfast|breakfast cost|breakfast charge",
        kinds.DECIMAL,
        """
        breakfast is {}|{} for breakfast|breakfast costs {} per person|add {} if you want breakfast
        the buffet in the morning is {}|you pay {} extra for breakfast|with eggs the breakfast comes to {}
        we charge {} euros for breakfast
        """,
    ),
    detail(
        "pet fee|dog fee|price for dog|pet charge",
        kinds.DECIMAL,
        """
        dogs cost {} a night|bring your dog for {}|{} for a dog|the pet fee is {}|cats and dogs stay for {}
        we take {} per pet|a small dog is {} extra|{} euros if you bring a pet
        """,
    ),
    detail(
        "parking per hour|parking price hour|parking rate|hourly parking",
        kinds.DECIMAL,
        """
        parking is {} an hour|{} an hour for parking|you park for {} per hour|the meter takes {} for an hour
        an hour in the garage is {}|parking costs {} euros per hour|for {} you can leave the car an hour
        downtown parking, {} hourly
        """,
    ),
    detail(
        "toll|road toll|toll paid|bridge toll",
        kinds.DECIMAL,
        """
        the toll is {}|{} toll|we paid {} at the bridge|{} to use the tunnel|the toll road costs {}
        trucks pay a toll of {}|they want {} at the toll gate|crossing the bridge cost {} in tolls
        """,
    ),
    detail(
        "room rate|price per night|nightly rate|rate night",
        kinds.between(30, 700),
        """
        {} a night|rooms are {} a night|we pay {} per night|the double is {} per night
        for {} a night you get a sea view|a night there costs {}|{} euros per night with a balcony
        they lowered it to {} a night
        """,
    ),
    detail(
        "pocket money|weekly allowance|allowance|pocket money amount",
        kinds.DECIMAL,
        """
        he gets {} pocket money|{} a week in pocket money|her allowance is {}|mum gives me {} every week
        pocket money went up to {}|the twins get {} each for pocket money|{} dollars allowance per week
        she spent her {} pocket money on stickers
        """,
    ),
    detail(
        "cash in till|till float|cash float|cash counted",
        kinds.DECIMAL,
        """
        there is {} in the till|the float is {}|we start the day with {} in the till|{} in cash at closing
        I counted {} in the register|the till should hold {}|after the shift the drawer had {} in it
        petty cash is at {}
        """,
    ),
    detail(
        "bonus|bonus amount|yearly bonus|bonus paid",
        kinds.between(50, 5000, 50),
        """
        a bonus of {}|she got a {} bonus|the bonus was {} this year|{} as a Christmas bonus
        everybody receives {} on top as a bonus|they promised him a bonus of {}|bonus: {} dollars
        we split a bonus of {}
        """,
    ),
    detail(
        "commission|commission amount|agent commission|broker fee",
        kinds.between(20, 5000, 10),
        """
        the agent takes {} in commission|{} commission|a commission of {} is due|her commission came to {}
        the broker charges {}|{} goes to the broker|we paid {} to the estate agent
        he made {} commission on the sale
        """,
    ),
    detail(
        "course fee|course price|class fee|tuition fee",
        kinds.between(20, 2500, 5),
        """
        the course costs {}|{} for the course|the course fee is {}|the ten-evening course is {}
        the pottery class is {} euros|tuition is {}|we pay {} for her dance lessons|sign up for {} dollars
        """,
    ),
    detail(
        "down payment|downpayment|initial payment|first payment",
        kinds.between(50, 5000, 50),
        """
        {} down|we put {} down|a down payment of {}|you pay {} up front|they want {} up front
        first comes a payment of {}|{} at signing|she made a first payment of {}
        """,
    ),
    detail(
        "monthly instalment|instalment|installment amount|monthly payment",
        kinds.between(10, 900, 5),
        """
        {} a month in instalments|each instalment is {}|you pay it off at {} a month|instalments of {}
        twelve payments of {} each|he pays back {} every month|the sofa costs me {} a month
        monthly instalments come to {}
        """,
    ),
    detail(
        "cashback|cashback amount|cash back|money returned",
        kinds.DECIMAL,
        """
        {} cashback|you get {} cashback|cashback of {}|the card paid me {} in cashback|{} in cash back on shoes
        we earned {} cashback last month|claim your {} cashback|they send you {} cashback
        """,
    ),
    detail(
        "voucher value|gift card value|voucher amount|gift card",
        kinds.between(5, 500, 5),
        """
        a voucher for {}|a {} euro gift card|the gift card is worth {}|she won a {} dollar voucher
        {} on the voucher|we gave him a gift card over {}|there are still {} left on the gift card
        swap it for a voucher of {} euros
        """,
    ),
    detail(
        "minimum order|min order|min order value|order minimum",
        kinds.between(5, 200, 5),
        """
        minimum order {}|orders from {} up|you must order for at least {}|we deliver from {} euros
        below {} we do not deliver|spend {} or more and we bring it|the minimum order is {} dollars
        free delivery over {}
        """,
    ),
    detail(
        "menu price|set menu price|menu cost|price menu",
        kinds.DECIMAL,
        """
        the set menu is {}|{} for the lunch menu|three courses for {}|the menu costs {} a head
        you get starter, main and sweet for {}|lunch menu, {} euros|we had the menu at {}
        the chef's menu comes at {}
        """,
    ),
    detail(
        "coffee price|price coffee|cup price|espresso price",
        kinds.DECIMAL,
        """
        a coffee is {}|{} for a coffee|coffee costs {} here|they charge {} for a cup of coffee|an espresso is {}
        a flat white costs {} now|I paid {} for a latte|{} dollars for a small coffee
        """,
    ),
    detail(
        "taxi fare|cab fare|fare|taxi cost",
        kinds.DECIMAL,
        """
        the taxi was {}|{} for the cab|the driver wanted {}|a cab home is {}|the meter in the taxi said {}
        we split the fare of {}|to the airport it is {} by taxi|the cab ride cost me {}
        """,
    ),
    detail(
        "bus fare|fare bus|bus ticket price|single fare",
        kinds.DECIMAL,
        """
        the bus is {}|{} for a bus ticket|a single on the bus costs {}|bus fares went up to {}
        you need {} for the bus|drop {} into the box by the bus driver|a ride on the bus is {}
        he had no {} for the bus home
        """,
    ),
    detail(
        "haircut price|price haircut|cut price|barber price",
        kinds.DECIMAL,
        """
        a haircut is {}|{} for a haircut|the barber takes {}|a wash and cut costs {}|men's cuts from {}
        I paid {} at the hairdresser|cutting hair, {} dollars|she charges {} for a trim
        """,
    ),
    detail(
        "price per kilo|kilo price|price kg|per kg price",
        kinds.DECIMAL,
        """
        {} a kilo|{} per kilo|a kilo costs {}|cherries are {} a kilo|the butcher wants {} per kilo
        potatoes, {} the kilo|cheese at {} per kg|by the kilo it is {}
        """,
    ),
    detail(
        "service charge percent|service charge|service percent|service fee percent",
        kinds.between(2, 25),
        """
        {} percent service|{} percent is added for service|we add a service charge of {} percent
        the service charge is {} percent|service, {} percent|{} percent goes to the waiters
        on the bill there was {} percent service|service of {} percent is included
        """,
    ),
    detail(
        "rent increase|rent increase percent|rent rise|rent raise percent",
        kinds.between(2, 40),
        """
        rents went up {} percent|{} percent more rent|the landlord raised it by {} percent
        a rent rise of {} percent|our rent climbs by {} percent|{} percent on top of the old rent
        they want {} percent more for the flat|from May the rent is {} percent higher
        """,
    ),
    detail(
        "pay rise percent|pay rise|raise percent|salary increase percent",
        kinds.between(2, 20),
        """
        a {} percent pay rise|wages go up by {} percent|they want {} percent more pay
        she got a raise of {} percent|{} percent more for the nurses|the union asked for {} percent
        the boss offered him {} percent more|a raise of {} percent came through
        """,
    ),
    detail(
        "jackpot|jackpot amount|lottery jackpot|jackpot size",
        kinds.between(100, 9900, 100),
        """
        the jackpot is {}|{} in the jackpot|he cracked the jackpot of {}|the jackpot has grown to {}
        she won the {} dollar jackpot|a jackpot of {} waits|nobody got the {} jackpot
        the slot machine paid out a jackpot of {}
        """,
    ),
    detail(
        "stake|bet amount|money bet|wager",
        kinds.between(2, 500),
        """
        I bet {} on the grey horse|a stake of {}|he put {} on red|she wagered {}|{} on black, please
        they staked {} each|my bet was {} dollars|we lost a bet of {}
        """,
    ),
    detail(
        "gift limit|gift budget|present budget|max gift price",
        kinds.between(5, 100, 5),
        """
        presents up to {}|nobody spends over {} on the present|the gift limit is {}
        {} is the limit for the secret gift|keep the present under {}|gifts for {} dollars at most
        we agreed on {} for the present|buy something small, {} tops
        """,
    ),
    detail(
        "electricity bill|power bill|electric bill|electricity cost",
        kinds.DECIMAL,
        """
        the power bill is {}|{} for electricity|electricity cost us {}|we got a power bill of {}
        {} in electricity last month|for light and power you pay {}|the electricity bill came to {}
        our electric bill jumped to {}
        """,
    ),
    detail(
        "water bill|water cost|water charges|bill water",
        kinds.DECIMAL,
        """
        the water bill is {}|{} for water|water cost {} this quarter|we owe the waterworks {}
        the leak ran our water bill up to {}|they charge {} for water|{} in water charges
        the bill for the water says {}
        """,
    ),
    detail(
        "phone bill|mobile bill|phone cost|cell bill",
        kinds.DECIMAL,
        """
        my phone bill was {}|{} for the phone|calls abroad pushed my phone bill to {}
        the mobile costs {} a month|her phone bill came to {}|{} on the mobile bill|we pay {} for three phones
        the phone company wants {}
        """,
    ),
    detail(
        "vet bill|vet cost|vet fee|animal doctor bill",
        kinds.DECIMAL,
        """
        the vet charged {}|{} at the vet|a vet bill of {}|it was {} to get the dog vaccinated
        the vet took {} for the cat's tooth|{} for pills and stitches at the vet|we paid the vet {}
        the horse's leg cost {} in vet bills
        """,
    ),
    detail(
        "insurance premium|premium|insurance cost|insurance price",
        kinds.DECIMAL,
        """
        the insurance is {}|{} for the insurance|a premium of {}|the premium went up to {}
        we pay {} a year to the insurer|car insurance costs me {}|insuring the boat is {}|her premium is {} now
        """,
    ),
    detail(
        "insurance excess|excess|deductible|own share",
        kinds.between(50, 2000, 50),
        """
        the first {} you pay yourself|the excess is {}|a deductible of {}|with an excess of {}
        we carry {} ourselves|there is a {} deductible|the insurer pays all but {}
        after the {} excess they cover everything
        """,
    ),
    detail(
        "exchange rate|rate|conversion rate|currency rate",
        kinds.DECIMAL,
        """
        the exchange rate is {}|a euro gets you {}|we changed money at {}|{} to the dollar|at a rate of {}
        the rate slipped to {}|the bank changed it at {}|today's rate stands at {}
        """,
    ),
    detail(
        "callout fee|call out charge|visit fee|callout charge",
        kinds.between(20, 250, 5),
        """
        the call-out is {}|{} just for coming|the plumber takes {} to come out|a call-out fee of {}
        the locksmith wanted {} for the visit|coming out at night costs {}|{} for the call, work is extra
        they bill {} for the trip out
        """,
    ),
    detail(
        "grant amount|grant|funding amount|grant awarded",
        kinds.between(500, 9900, 100),
        """
        a grant of {}|we won a {} grant|the council gave us {} for the playground|{} in funding
        the project got a grant of {}|they applied for {} in funding|the arts fund pays {}
        with the {} grant we fixed the roof
        """,
    ),
    detail(
        "sponsor money|sponsorship amount|sponsored amount|sponsor amount",
        kinds.between(50, 5000, 50),
        """
        the sponsor gives {}|{} from our sponsor|the bank sponsors us with {}|we have sponsors for {}
        a local baker sponsored {}|the shirts are sponsored with {}|sponsor money, {}|she found a sponsor for {}
        """,
    ),
    detail(
        "cost per person|price per person|per head cost|per person",
        kinds.DECIMAL,
        """
        {} each for all of us|{} per person|it is {} a head|per person it comes to {}|everybody chips in {}
        we each owe {}|the trip is {} per person|split between us it is {} each
        """,
    ),
    detail(
        "guide price|estimate|estimated value|valuation",
        kinds.between(50, 9000, 50),
        """
        valued at {}|the estimate is {}|experts put it at {}|it is worth around {}
        the catalogue says {} for the vase|an estimated {} dollars|they guessed it would bring {}
        she had the ring valued at {}
        """,
    ),
    detail(
        "monthly savings|saved per month|savings amount|money saved",
        kinds.between(10, 900, 5),
        """
        we save {} a month|{} goes into savings|I put {} aside every month|she saves {} of her pay
        that saves you {}|he has put away {}|by cooking at home we saved {}|{} saved by the end of the month
        """,
    ),
    detail(
        "debt|debt amount|money owed|amount owed",
        kinds.between(5, 5000, 5),
        """
        he owes me {}|I still owe you {}|debts of {}|she is {} in debt|you owe us {} for the tickets
        they paid off {} of debt|my brother owes {} for the bike|{} is what I owe her
        """,
    ),
    detail(
        "damage cost|damage amount|cost of damage|damage dollars",
        kinds.between(50, 9900, 50),
        """
        damage of {}|the flood did {} worth of damage|{} in damage|it caused {} dollars of damage
        the hail damage was put at {}|the dent means {} of damage|they claim {} for the damage
        the fire left {} in damage
        """,
    ),
    detail(
        "drive minutes|minutes by car|driving minutes|drive time",
        kinds.between(3, 120),
        """
        {} minutes by car|it is a {} minute drive|you drive {} minutes|by car it takes {} minutes
        {} minutes on the road and you are there|we sat in the car for {} minutes|a drive of {} minutes
        from the airport drive {} minutes
        """,
    ),
    detail(
        "walk minutes|minutes on foot|walking minutes|walking time",
        kinds.between(2, 90),
        """
        {} minutes on foot|a {} minute walk|you walk {} minutes|on foot it is {} minutes
        the shops are {} minutes away on foot|we strolled for {} minutes|{} minutes of walking
        {} minutes along the river on foot
        """,
    ),
    detail(
        "hours of sleep|sleep hours|hours slept|sleep time",
        kinds.between(2, 14),
        """
        {} hours of sleep|I slept {} hours|she needs {} hours of sleep|only {} hours in bed last night
        he snored for {} hours|the baby slept {} hours|after {} hours of sleep I felt new
        my watch says I slept for {} hours
        """,
    ),
    detail(
        "overtime hours|overtime|extra hours|hours overtime",
        kinds.between(2, 60),
        """
        {} hours of overtime|I did {} hours overtime|she stayed {} hours longer this week|overtime: {} hours
        they owe me {} hours of overtime|he clocked {} extra hours|we worked {} extra hours
        {} hours on top of my normal week
        """,
    ),
    detail(
        "break minutes|break length|minutes break|pause minutes",
        kinds.between(3, 60),
        """
        a {} minute break|{} minutes break|we take {} minutes off for lunch|let us stop for {} minutes
        after that you rest {} minutes|break, {} minutes|back in {} minutes, grab a coffee
        the interval lasts {} minutes
        """,
    ),
    detail(
        "sick days|days sick|sick leave days|days ill",
        kinds.between(2, 40),
        """
        {} sick days|she was ill for {} days|off sick for {} days|he took {} sick days
        {} days in bed with the flu|I have had {} sick days this year|the doctor wrote her off for {} days
        our boss missed {} days with a bad back
        """,
    ),
    detail(
        "rainy days|days of rain|rain days|wet days",
        kinds.between(2, 28),
        """
        {} rainy days|it rained on {} days|{} days of rain|we had {} wet days|rain on {} days this month
        {} days without a dry hour|the holiday had {} days of rain|all but the {} rainy days were lovely
        """,
    ),
    detail(
        "months old|age months|baby age|baby age months",
        kinds.between(2, 30),
        """
        {} months old|the baby is {} months|our little one is now {} months old|at {} months she can sit
        he started crawling at {} months|a baby of {} months|{} months and already two teeth
        she turned {} months on Monday
        """,
    ),
    detail(
        "child age|age child|kid age|person age",
        kinds.between(2, 16),
        """
        my daughter is {}|our son just turned {}|aged {}, she loves trains|a boy of {}|the kid is {} years old
        a {} year old girl|he is {} and in love with dinosaurs|she will be {} in June
        """,
    ),
    detail(
        "age|person age|aged|age in years",
        kinds.between(18, 99),
        """
        aged {}|she is {} years of age|he turned {} on Saturday|at {} he still rides a bike|a man of {}
        a {} year old teacher|she died at the age of {}|{} years old and never been ill
        the winner, {}, could not believe it
        """,
    ),
    detail(
        "weeks pregnant|pregnancy week|pregnancy weeks|weeks along",
        kinds.between(5, 40),
        """
        {} weeks pregnant|she is {} weeks along|pregnant in week {}|at {} weeks the baby kicks
        the scan was at {} weeks|{} weeks into her pregnancy|the twins came after {} weeks
        the midwife says {} weeks
        """,
    ),
    detail(
        "years in office|term years|office years|years as mayor",
        kinds.between(2, 30),
        """
        {} years in office|the mayor ruled for {} years|he was mayor for {} years|she led the town {} years
        elected for {} years|after {} years in office he stood down|her term lasts {} years
        {} years as president were enough
        """,
    ),
    detail(
        "days left|days until|days to go|countdown days",
        kinds.between(2, 300),
        """
        {} days to go|only {} days left|{} days until the wedding|in {} days we move|Christmas is {} days away
        there are {} days left to sign up|{} more sleeps, says my son|the countdown stands at {} days
        """,
    ),
    detail(
        "meditation minutes|minutes meditated|quiet minutes|meditation time",
        kinds.between(3, 60),
        """
        {} minutes of meditation|I meditate {} minutes|she sat still for {} minutes
        breathe and relax for {} minutes|{} quiet minutes|meditation, {} minutes
        he closed his eyes for {} minutes|we meditated for {} minutes together
        """,
    ),
    detail(
        "shelf life days|keeps days|days fresh|shelf life",
        kinds.between(2, 90),
        """
        keeps {} days in the fridge|good for {} days|it stays fresh {} days|eat it within {} days
        shelf life {} days|the milk lasts {} days|after {} days throw it away|once opened it keeps {} days
        """,
    ),
    detail(
        "soaking hours|soak hours|soak time|hours in water",
        kinds.between(2, 48),
        """
        soak the beans for {} hours|{} hours in water|leave them soaking {} hours|beans need {} hours in water
        soak it {} hours|after {} hours of soaking drain them|put the peas in water for {} hours
        the shirt soaked for {} hours
        """,
    ),
    detail(
        "marinating hours|marinade hours|marinate time|marinating time",
        kinds.between(2, 48),
        """
        marinate for {} hours|{} hours in the marinade|the chicken sits in yoghurt for {} hours
        leave the meat in the sauce {} hours|marinating takes {} hours|marinated for {} hours
        turn the ribs after {} hours in the marinade|let it take on flavour for {} hours
        """,
    ),
    detail(
        "steeping minutes|steep minutes|steep time|tea minutes",
        kinds.between(2, 15),
        """
        let the tea steep {} minutes|{} minutes for the tea|steep for {} minutes
        the tea bag stays in for {} minutes|black tea takes {} minutes|pour on water and let it draw {} minutes
        after {} minutes take out the leaves|brew the tea {} minutes
        """,
    ),
    detail(
        "charging hours|charge hours|hours to charge|charging time",
        kinds.between(2, 24),
        """
        it charges in {} hours|{} hours to charge|plug it in for {} hours|charging takes {} hours
        the battery is full after {} hours|{} hours on the charger|leave the bike on the plug for {} hours
        an empty one takes {} hours to fill up
        """,
    ),
    detail(
        "drying hours|dry time hours|hours to dry|drying time",
        kinds.between(2, 72),
        """
        let the paint dry {} hours|{} hours to dry|it dries in {} hours|the glue needs {} hours to dry
        dry to the touch after {} hours|the varnish has to dry for {} hours|leave the clay to dry {} hours
        drying takes {} hours
        """,
    ),
    detail(
        "sprint seconds|sprint time|race time seconds|seconds for sprint",
        kinds.DECIMAL,
        """
        she ran it in {} seconds|{} seconds for the sprint|he won in {} seconds|the clock stopped at {}
        a sprint in {} seconds|her time was {} seconds|with {} seconds she beat them all
        {} seconds from start to finish
        """,
    ),
    detail(
        "community service hours|service hours|hours of service|community hours",
        kinds.between(10, 400, 10),
        """
        {} hours of community service|she has to do {} hours of community service
        the judge gave him {} hours of unpaid work|sentenced to {} hours sweeping the park
        community service, {} hours|he served his {} hours in a soup kitchen|{} hours of picking up litter
        she finished her {} hours at the shelter
        """,
    ),
    detail(
        "volunteer hours|hours volunteered|volunteering hours|hours given",
        kinds.between(2, 300),
        """
        {} volunteer hours|she volunteered {} hours|we gave {} hours of our free time
        {} hours of helping out for free|he put in {} hours at the food bank|our scouts did {} volunteer hours
        volunteers worked {} hours|unpaid, they helped for {} hours
        """,
    ),
    detail(
        "practice minutes|minutes practised|practice time|piano minutes",
        kinds.between(5, 180, 5),
        """
        practise {} minutes a day|{} minutes of piano|she practised for {} minutes
        he plays scales for {} minutes|{} minutes on the violin|I managed {} minutes of practice
        the drums, {} minutes every evening|{} minutes of practice before dinner
        """,
    ),
    detail(
        "low temperature|low temp|overnight low|min temperature",
        kinds.between(2, 18),
        """
        lows of {}|down to {} degrees at night|the low is {} degrees|{} degrees before sunrise
        it dropped to {} degrees|at night it cools to {} degrees|the coldest hour had {} degrees
        a low of {} is forecast
        """,
    ),
    detail(
        "high temperature|high temp|daytime high|max temperature|temperature degrees",
        kinds.between(19, 42),
        """
        highs of {}|up to {} degrees by day|a high of {}|it got up to {} degrees
        the afternoon reached {} degrees|it peaked at {} degrees|{} degrees at the hottest hour
        tomorrow climbs to {} degrees
        """,
    ),
    detail(
        "water temperature|water temp|sea temperature|pool temperature",
        kinds.between(8, 40),
        """
        the water is {} degrees|the sea has {} degrees|{} degrees in the pool|we swam at {} degrees
        the lake warmed to {} degrees|water at {} degrees|{} degrees warm, the bay is lovely
        her bath was {} degrees
        """,
    ),
    detail(
        "fever|body temperature|fever degrees|body temp",
        kinds.DECIMAL,
        """
        a fever of {}|her temperature is {}|he is running a temperature of {}|{} under the arm
        the child has {} fever|the fever went up to {}|the thermometer in her mouth said {}
        with {} of fever he stayed home
        """,
    ),
    detail(
        "core temperature|meat temperature|core temp|inside temperature",
        kinds.between(45, 95),
        """
        {} degrees inside|take the meat out at {} degrees|the roast is done at {} degrees|core temperature {}
        pull it when the core hits {}|the turkey should reach {} degrees at the bone
        {} degrees in the middle and it is pink|the probe in the steak read {}
        """,
    ),
    detail(
        "fridge temperature|fridge temp|fridge degrees|cold store temp",
        kinds.between(2, 12),
        """
        the fridge is at {} degrees|{} degrees in the fridge|keep the fridge at {}|set the fridge to {} degrees
        it must be stored at {} degrees|the cold room has {} degrees|our fridge went up to {} degrees
        chilled at {} degrees
        """,
    ),
    detail(
        "uv index|uv|uv level|sun index",
        kinds.between(2, 12),
        """
        UV index {}|the UV index is {}|UV {} at noon|a UV of {}, wear a hat|with UV {} stay in the shade
        the sun is strong, UV {}|the UV index climbs to {}|UV reached {} on the beach
        """,
    ),
    detail(
        "wave height|waves m|swell m|wave height m",
        kinds.DECIMAL,
        """
        waves of {} metres|{} metre waves|the swell is {} m|surf of {} metres|the sea stood at {} m
        waves got up to {} metres|the buoy measured waves of {} m|a swell of {} metres rolled in
        """,
    ),
    detail(
        "air pressure|pressure hpa|barometer|pressure",
        kinds.between(960, 1050),
        """
        {} hPa|the barometer is at {}|air pressure {}|the pressure fell to {} hPa|a low of {} hPa
        {} on the barometer and falling|we read {} hPa at the station|the high brought {} hPa
        """,
    ),
    detail(
        "noise level|decibels|noise db|loudness",
        kinds.between(20, 130),
        """
        {} decibels|the party reached {} decibels|noise of {} dB|it is {} decibels loud
        the mower makes {} decibels|we measured {} dB at the window|the dishwasher hums at {} dB
        above {} decibels you need ear plugs
        """,
    ),
    detail(
        "driving speed|speed|speed driven|car speed",
        kinds.between(20, 220),
        """
        he was doing {}, said the policeman|she drove at {}|{} km an hour in the village|clocked at {} km/h
        the radar caught her at {}|they raced along at {} km an hour|going {} in front of the school
        the bus crawled along at {} km/h
        """,
    ),
    detail(
        "mph|speed mph|miles per hour|pitch speed",
        kinds.between(15, 180),
        """
        {} mph|it flew at {} mph|she threw it at {} miles per hour|at {} mph the car shakes|a serve of {} mph
        we cruised at {} mph|{} miles an hour down the hill|the limit on this road is {} mph
        """,
    ),
    detail(
        "fish length|fish cm|catch length|length of fish",
        kinds.between(10, 190),
        """
        the pike was {} cm|a {} cm trout|he caught an eel of {} cm|from nose to tail the fish had {} cm
        the carp measured {} cm|{} cm of salmon|mine was {} cm, I let it swim|she landed a fish of {} cm
        """,
    ),
    detail(
        "boat length|boat feet|length feet|boat length ft",
        kinds.between(10, 180),
        """
        a {} foot boat|{} feet from bow to stern|the yacht is {} feet long|she sails a {} footer
        the boat measures {} feet|a sloop of {} feet|our ketch has {} feet
        it is a boat of {} feet with two masts
        """,
    ),
    detail(
        "waist size|waist|waist inches|trouser waist",
        kinds.between(24, 54),
        """
        waist {}|his waist is {} inches|trousers with a {} inch waist|jeans in waist {}|I take a {} waist
        the tailor measured {} inches round the waist|her waist is {}|a belt for a {} inch waist
        """,
    ),
    detail(
        "chest size|chest|chest inches|jacket chest",
        kinds.between(30, 56),
        """
        chest {}|a {} inch chest|his chest is {} inches|round the chest he measures {}
        the jacket is made for a {} chest|chest size {}|breathing in, she has {} inches round the chest
        with a chest of {} he needs a bigger one
        """,
    ),
    detail(
        "ceiling height|ceiling cm|room height|ceiling height cm",
        kinds.between(190, 480),
        """
        the ceiling is {} cm high|ceilings of {} cm|{} cm up to the ceiling|a ceiling height of {} cm
        the beam hangs at {} cm|rooms with {} cm to the ceiling|the loft is only {} cm high
        from floor to ceiling, {} cm
        """,
    ),
    detail(
        "shelf width|width cm|shelf width cm|width",
        kinds.between(20, 300),
        """
        {} cm wide|the shelf is {} cm wide|a width of {} cm|it measures {} cm across
        from side to side it has {} cm|we need one {} cm across|{} cm across, it just fits the wall
        the door lets through {} cm
        """,
    ),
    detail(
        "tyre pressure|tire pressure|pressure bar|tyre bar",
        kinds.DECIMAL,
        """
        {} bar in the tyres|tyre pressure {}|pump them up to {} bar|the front tyres need {} bar
        inflate to {} bar|the back wheel had only {} bar|{} bar for the bike
        the air in the tyres is down to {} bar
        """,
    ),
    detail(
        "birth weight|baby weight|birth weight g|newborn weight",
        kinds.between(1900, 4900, 10),
        """
        {} grams at birth|the baby weighed {} grams|born with {} grams|a girl of {} grams
        she came into the world weighing {} g|the newborn is {} grams|{} g and healthy
        our son weighed in at {} g
        """,
    ),
    detail(
        "bag weight|baggage kg|luggage weight|suitcase kg",
        kinds.between(5, 40),
        """
        my suitcase weighs {} kg|{} kg of baggage|the bag is {} kilos|luggage up to {} kg|you may check in {} kg
        her rucksack weighed {} kilos|{} kilos in that suitcase|the scales at the airport said {} kg
        """,
    ),
    detail(
        "pumpkin weight|pumpkin kg|weight of pumpkin|pumpkin kilos",
        kinds.between(5, 600),
        """
        the pumpkin weighs {} kg|a {} kilo pumpkin|{} kilos of pumpkin|her pumpkin made it to {} kg
        the winning pumpkin had {} kilos|a giant pumpkin of {} kg|grandpa grew a pumpkin of {} kilos
        a pumpkin weighing {} kg won
        """,
    ),
    detail(
        "blood sugar|glucose|glucose level|blood glucose",
        kinds.between(60, 300),
        """
        blood sugar {}|her blood sugar is {}|a glucose of {}|glucose {} before breakfast|his sugar shot up to {}
        the strip showed a sugar of {}|after lunch her sugar was {}|the meter read a glucose level of {}
        """,
    ),
    detail(
        "oxygen saturation|oxygen|spo2|oxygen percent",
        kinds.between(80, 100),
        """
        oxygen at {} percent|saturation {}|his oxygen is {}|{} percent oxygen in the blood
        the clip on her finger shows {} percent|oxygen dropped to {} percent|on the mask he gets to {} percent
        she saturates at {} percent
        """,
    ),
    detail(
        "sun factor|spf|sunscreen factor|sun protection",
        kinds.between(6, 60),
        """
        factor {}|SPF {}|sun cream with factor {}|I use factor {}|put on SPF {} before you go out
        the kids need factor {}|a lotion with SPF {}|she burns even with factor {}
        """,
    ),
    detail(
        "paint litres|litres of paint|paint liters|paint amount",
        kinds.between(2, 90),
        """
        {} litres of paint|we used {} litres of white paint|the walls took {} litres|buy {} litres of paint
        it took {} litres to paint the fence|{} litres of varnish on the floor|the tin holds {} litres of paint
        paint, {} litres
        """,
    ),
    detail(
        "cement bags|bags of cement|num bags|cement count",
        kinds.between(2, 200),
        """
        {} bags of cement|we mixed {} bags of cement|the floor swallowed {} bags of cement
        he carried {} bags of cement up|cement, {} bags|order {} bags of cement|{} bags of cement got wet
        load {} bags of cement on the van
        """,
    ),
    detail(
        "bricks|brick count|num bricks|bricks needed",
        kinds.between(50, 9900, 10),
        """
        {} bricks|the wall takes {} bricks|we laid {} bricks today|{} bricks for the chimney
        they delivered {} bricks|a stack of {} bricks|he used {} old bricks|you will need {} bricks
        """,
    ),
    detail(
        "tiles|tile count|num tiles|tiles needed",
        kinds.between(10, 900),
        """
        {} tiles|the bathroom needs {} tiles|{} tiles blew off the roof|we stuck {} tiles to the wall
        I bought {} blue tiles|{} tiles cracked|the floor takes {} tiles|a box of {} tiles
        """,
    ),
    detail(
        "wool balls|balls of wool|yarn balls|balls of yarn",
        kinds.between(2, 30),
        """
        {} balls of wool|the jumper takes {} balls of wool|I knitted it from {} balls|{} balls of yarn
        buy {} balls of the soft yarn|she used {} balls of grey wool|the cat stole {} balls of wool
        wool, {} balls
        """,
    ),
    detail(
        "stitches|stitch count|num stitches|stitches cast on",
        kinds.between(3, 240),
        """
        cast on {} stitches|{} stitches|he got {} stitches in his chin|the cut needed {} stitches
        knit {} stitches|the scarf is {} stitches wide|you should have {} stitches on the needle
        the wound was closed with {} stitches
        """,
    ),
    detail(
        "pallets taken|pallets|num pallets|pallets loaded",
        kinds.between(2, 60),
        """
        we took {} pallets and that was it|{} pallets|they loaded {} pallets|{} pallets of bricks
        our truck fits {} pallets|{} pallets went to the port|{} pallets of juice came in
        he signed for {} pallets|another {} pallets are due tomorrow
        """,
    ),
    detail(
        "crates of beer|beer crates|crates|num crates",
        kinds.between(2, 80),
        """
        {} crates of beer|we bought {} crates of beer|the party drank {} crates|bring {} crates
        {} crates of lemonade|they carried {} crates down the stairs|{} empty crates in the cellar
        a delivery of {} crates
        """,
    ),
    detail(
        "bottles|bottle count|num bottles|bottles of wine",
        kinds.between(2, 300),
        """
        {} bottles of wine|{} bottles|we emptied {} bottles|she bought {} bottles of oil
        the rack holds {} bottles|they filled {} bottles|{} bottles of water for the hike|a case with {} bottles
        """,
    ),
    detail(
        "loaves|loaves of bread|bread count|num loaves",
        kinds.between(2, 400),
        """
        {} loaves of bread|the baker made {} loaves|{} loaves|we sold {} loaves before nine|slice {} loaves
        {} loaves fit in the oven|she ordered {} loaves of rye|there are {} loaves left on the rack
        """,
    ),
    detail(
        "cups of flour|flour cups|cups flour|cups",
        kinds.SMALL,
        """
        {} cups of flour|take {} cups of flour|add {} cups of flour|first {} cups of flour go in
        stir {} cups of flour into the butter|it calls for {} cups of flour|measure {} cups of flour
        flour, {} cups
        """,
    ),
    detail(
        "tablespoons of oil|tablespoons oil|oil tablespoons|tbsp oil",
        kinds.SMALL,
        """
        {} tablespoons of oil|heat {} tablespoons of oil|add {} spoons of oil|{} spoonfuls of olive oil
        fry it in {} tablespoons of oil|oil, {} tablespoons|pour {} tablespoons of oil over the leaves
        whisk in {} tablespoons of oil
        """,
    ),
    detail(
        "garlic cloves|cloves of garlic|cloves|clove count",
        kinds.SMALL,
        """
        {} cloves of garlic|crush {} cloves of garlic|she puts in {} garlic cloves
        with {} cloves of garlic it is strong|peel {} cloves|garlic, {} cloves|{} cloves, finely chopped
        I used {} cloves of garlic
        """,
    ),
    detail(
        "eggs used|num eggs|eggs|eggs needed",
        kinds.SMALL,
        """
        {} eggs|beat {} eggs|the cake takes {} eggs|crack {} eggs into a bowl|{} eggs, boiled hard
        we had {} eggs for breakfast|she broke {} eggs on the way|separate {} eggs
        """,
    ),
    detail(
        "coffees drunk|coffees|cups of coffee|coffee count",
        kinds.SMALL,
        """
        {} coffees|I had {} coffees today|she drinks {} cups of coffee a day|{} coffees to go
        after {} coffees my hands shake|he ordered {} coffees|{} cups of coffee kept me awake
        make that {} coffees, black
        """,
    ),
    detail(
        "glasses of water|water glasses|glasses|glass count",
        kinds.SMALL,
        """
        {} glasses of water|drink {} glasses of water|I drank {} glasses of water|{} glasses a day keep you fit
        she emptied {} glasses|{} glasses of water since noon|he carried in {} glasses
        we put out {} glasses of water
        """,
    ),
    detail(
        "slices|slice count|num slices|slices eaten",
        kinds.SMALL,
        """
        {} slices|cut it into {} slices|he ate {} slices of cake|{} slices of toast|there are {} slices left
        {} slices of ham on top|I had {} slices and felt sick|she took {} slices of pizza
        """,
    ),
    detail(
        "pizzas|pizza count|num pizzas|pizzas ordered",
        kinds.SMALL,
        """
        {} pizzas|we ordered {} pizzas|{} pizzas with extra cheese|they ate {} pizzas between them
        send {} pizzas to the office|the boy on the bike brought {} pizzas|{} pizzas for the whole team
        make it {} pizzas
        """,
    ),
    detail(
        "grandchildren|grandchild count|num grandchildren|grandkids",
        kinds.between(2, 40),
        """
        {} grandchildren|she has {} grandchildren|he plays with his {} grandchildren|a granny of {}
        {} grandkids came to the party|they are proud of {} grandchildren|her {} grandchildren call every day
        grandfather to {} kids
        """,
    ),
    detail(
        "children|kids|num children|number of kids",
        kinds.between(2, 12),
        """
        {} kids|they have {} children|a mother of {}|she raised {} kids|a family with {} children
        father to {} kids, he never sleeps|we bring {} kids along|{} children run around the house
        """,
    ),
    detail(
        "hens|chickens|num hens|hen count",
        kinds.between(2, 300),
        """
        {} hens|she keeps {} hens|{} chickens in the yard|the fox took {} hens|we got {} hens from the farm
        a coop for {} hens|{} chickens scratch in the dirt|his {} hens lay all winter
        """,
    ),
    detail(
        "cows|cow count|num cows|dairy cows",
        kinds.between(2, 500),
        """
        {} cows|they milk {} cows|the farm has {} cows|{} cows stand in the meadow|he bought {} cows
        {} cows broke through the fence|a barn for {} cows|with {} cows you get up early
        """,
    ),
    detail(
        "beehives|hives|hive count|num hives",
        kinds.between(2, 150),
        """
        {} beehives|she looks after {} hives|{} hives at the edge of the wood|he lost {} hives in winter
        the orchard has {} hives|bees fly from {} hives|we moved {} hives to the heath
        {} hives gave us all that honey
        """,
    ),
    detail(
        "jars of honey|jars|jar count|honey jars",
        kinds.between(2, 400),
        """
        {} jars of honey|we filled {} jars|{} jars of jam|she sold {} jars|he gave away {} jars of honey
        {} jars stand in the pantry|the plums made {} jars|order {} jars of pickles
        """,
    ),
    detail(
        "fish caught|fish count|num fish|fish",
        kinds.between(2, 90),
        """
        {} fish|we caught {} fish|he came home with {} fish|{} trout in one afternoon|{} fish in the bucket
        the tank has {} fish in it|she pulled out {} fish|the net held {} fish
        """,
    ),
    detail(
        "birds seen|bird count|num birds|birds counted",
        kinds.between(2, 900),
        """
        {} birds|we saw {} birds|{} geese flew over|she counted {} storks|{} gulls sat on the pier
        I spotted {} birds before breakfast|a flock of {} birds|{} swans are on the pond
        """,
    ),
    detail(
        "puppies|litter size|num puppies|puppy count",
        kinds.between(2, 14),
        """
        {} puppies|she had {} puppies|a litter of {}|{} puppies in a basket|our dog gave birth to {} puppies
        all {} puppies found a home|the vet counted {} puppies on the scan|{} pups were born last night
        """,
    ),
    detail(
        "beds|bed count|num beds|beds in room",
        kinds.between(2, 90),
        """
        {} beds|a room with {} beds|the clinic has {} beds|{} beds are made up|we need {} more beds
        the hostel offers {} beds|there are {} beds in the dorm|they set up {} beds in the gym
        """,
    ),
    detail(
        "bedrooms|bedroom count|num bedrooms|bedrooms total",
        kinds.between(2, 12),
        """
        {} bedrooms|a house with {} bedrooms|it has {} bedrooms|upstairs there are {} bedrooms
        {} bedrooms and a big kitchen|a {} bedroom cottage|we are looking for {} bedrooms
        all {} bedrooms look out on the sea
        """,
    ),
    detail(
        "chairs|chair count|num chairs|chairs needed",
        kinds.between(2, 400),
        """
        {} chairs|we need {} chairs|put out {} chairs|{} chairs round the table|she rented {} chairs
        they folded up {} chairs|I counted {} chairs|bring in {} chairs from the shed
        """,
    ),
    detail(
        "parcels delivered|parcels|parcel count|num parcels",
        kinds.between(2, 300),
        """
        {} parcels|he delivered {} parcels|{} parcels for the neighbours|the van holds {} parcels
        she dropped off {} parcels|{} parcels came back|we sent {} parcels before Christmas
        {} parcels to go until I am done
        """,
    ),
    detail(
        "missed calls|missed call count|num missed calls|calls missed",
        kinds.between(2, 60),
        """
        {} missed calls|I have {} missed calls|you rang {} times|{} missed calls from mum
        my phone shows {} missed calls|she tried me {} times|after {} missed calls I got worried
        he called {} times and hung up
        """,
    ),
    detail(
        "emails sent|emails|email count|mails sent",
        kinds.between(2, 900),
        """
        {} emails|we sent {} emails|she wrote {} emails today|{} emails went out|they fired off {} mails
        {} mails before lunch|the newsletter went to {} inboxes|I answered {} emails on the train
        """,
    ),
    detail(
        "meetings|meeting count|num meetings|meetings held",
        kinds.between(2, 40),
        """
        {} meetings|I had {} meetings today|{} meetings and no time for work|they met {} times
        the board held {} meetings|she sat through {} meetings|we need {} more meetings
        there are {} meetings in my diary
        """,
    ),
    detail(
        "signatures|signature count|num signatures|signatures collected",
        kinds.between(10, 9900),
        """
        {} signatures|we collected {} signatures|{} people signed|{} names on the petition
        the petition has {} signatures|she handed in {} signatures|they are short of {} signatures
        with {} signatures it goes to the council
        """,
    ),
    detail(
        "votes against|against|no votes|votes no",
        kinds.between(2, 900),
        """
        {} against|{} votes against|{} voted no|{} hands went up against it|against the plan were {}
        the noes had {}|{} members were against|{} said no to the new road
        """,
    ),
    detail(
        "abstentions|abstained|abstention count|num abstentions",
        kinds.between(2, 200),
        """
        {} abstentions|{} abstained|{} people did not want to say yes or no|with {} abstentions it passed
        {} members abstained|we counted {} abstentions|{} kept their hands down|there were {} abstentions
        """,
    ),
    detail(
        "volunteers|volunteer count|num volunteers|helpers",
        kinds.between(2, 300),
        """
        {} volunteers|{} helpers turned up|we have {} volunteers|{} volunteers cleaned the beach
        they need {} helpers|the race relies on {} volunteers|she leads {} volunteers
        without our {} helpers nothing works
        """,
    ),
    detail(
        "passengers|passenger count|num passengers|people on board",
        kinds.between(2, 400),
        """
        {} passengers|{} people on board|the ferry took {} passengers|{} passengers got off
        the bus carries {} passengers|she flew with {} passengers|{} travellers missed the connection
        there is room for {} passengers
        """,
    ),
    detail(
        "crew members|crew size|crew|num crew",
        kinds.between(2, 60),
        """
        a crew of {}|{} crew|the ship has {} sailors|{} crew members on deck|they sail with {} hands
        the captain needs {} men|the plane flies with {} crew|{} of us work on board
        """,
    ),
    detail(
        "patients seen|patients|patient count|num patients",
        kinds.between(2, 90),
        """
        {} patients|the doctor saw {} patients|{} patients today|she treats {} patients
        we had {} patients in the morning|the dentist looked at {} patients|{} patients are waiting
        he visited {} patients at home
        """,
    ),
    detail(
        "complaints|complaint count|num complaints|complaints received",
        kinds.between(2, 400),
        """
        {} complaints|we got {} complaints|{} people complained|there were {} complaints about noise
        {} complaints landed on my desk|they answered {} complaints|she dealt with {} angry customers
        after {} complaints they turned it off
        """,
    ),
    detail(
        "basket items|items in basket|cart items|items",
        kinds.between(2, 60),
        """
        {} items in the basket|you have {} items in your cart|my cart has {} things in it
        {} articles are waiting in your basket|the basket shows {} items|she put {} things in her cart
        {} items and not a single vegetable in the trolley|the cart is full with {} items
        """,
    ),
    detail(
        "views|view count|num views|video views",
        kinds.between(50, 9900),
        """
        {} views|the video has {} views|it was watched {} times|{} people saw the clip|we reached {} views
        the trailer got {} views|after one night it stood at {} views|her song has {} views
        """,
    ),
    detail(
        "shares|share count|num shares|times shared",
        kinds.between(2, 3000),
        """
        {} shares|the post was shared {} times|{} people shared it|{} shares in an hour
        they passed the link on {} times|it got {} shares|our photo has {} shares|friends shared it {} times
        """,
    ),
    detail(
        "photos taken|photos|photo count|num photos",
        kinds.between(2, 2000),
        """
        {} photos|I took {} photos|she sent me {} photos|{} pictures of the same cat
        we have {} photos from the trip|the album holds {} photos|he deleted {} photos|{} snaps of the sunset
        """,
    ),
    detail(
        "songs played|songs|song count|num songs",
        kinds.between(2, 60),
        """
        {} songs|they played {} songs|the album has {} songs|she sang {} songs|{} songs and an encore
        he wrote {} songs last year|the choir knows {} songs|a set of {} songs
        """,
    ),
    detail(
        "encores|encore count|num encores|times encored",
        kinds.between(2, 8),
        """
        {} encores|they gave {} encores|the crowd got {} encores|after {} encores the lights went on
        she came back for {} encores|{} encores, people would not leave|the pianist played {} encores
        it took {} encores to calm them
        """,
    ),
    detail(
        "showings|screenings|performances|num performances",
        kinds.between(2, 200),
        """
        {} performances|the play ran for {} performances|{} shows are sold out|they show it {} times
        the film gets {} showings|after {} nights the curtain fell for good|{} screenings this week
        we gave {} performances in the barn
        """,
    ),
    detail(
        "books read|books|book count|num books",
        kinds.between(2, 400),
        """
        {} books|I read {} books this year|she borrowed {} books|{} books on the night table|he owns {} books
        the bag was heavy with {} books|you may take out {} books|they donated {} books
        """,
    ),
    detail(
        "pages read|pages done|pages finished|read pages",
        kinds.between(5, 400),
        """
        I read {} pages|{} pages before bed|she got through {} pages|{} pages today
        he managed {} pages on the bus|I have read {} pages so far|after {} pages I fell asleep
        {} pages and I am hooked
        """,
    ),
    detail(
        "correct answers|right answers|num correct|answers right",
        kinds.between(2, 60),
        """
        {} right answers|she got {} right|{} answers were correct|he answered {} correctly
        with {} correct answers you pass|{} correct and the rest wrong|I knew {} of the answers
        our table had {} right
        """,
    ),
    detail(
        "mistakes|mistake count|num mistakes|mistakes made",
        kinds.between(2, 60),
        """
        {} mistakes|she made {} mistakes|{} spelling mistakes|there are {} mistakes in your essay
        I found {} mistakes|he got {} words wrong|{} mistakes in the dictation
        the learner driver made {} mistakes
        """,
    ),
    detail(
        "attempts|tries|attempt count|num attempts",
        kinds.SMALL,
        """
        {} attempts|it took me {} tries|you have {} attempts|on my {} attempts I fell every time
        after {} attempts the engine started|she passed after {} tries|they needed {} attempts
        {} goes at it and still no luck
        """,
    ),
    detail(
        "absences|days absent|absence count|days missed",
        kinds.between(2, 40),
        """
        {} absences|he missed {} days of school|{} days absent|she was absent {} times
        his report shows {} absences|{} times his chair stayed empty|the teacher noted {} absences
        with {} absences you fail the class
        """,
    ),
    detail(
        "credits|credit points|course credits|num credits",
        kinds.between(2, 180),
        """
        {} credits|the class is worth {} credits|she has {} credits|you need {} credits to graduate
        {} credit points for the lab|he earned {} credits this term|the seminar gives {} credits
        I am short of {} credits
        """,
    ),
    detail(
        "rain chance|chance of rain|rain percent|rain probability",
        kinds.between(5, 95, 5),
        """
        {} percent chance of rain|rain, {} percent|a {} percent chance of showers
        the chance of rain is {} percent|it rains with a chance of {} percent|{} percent for rain tomorrow
        they give rain {} percent|the odds of rain are {} percent
        """,
    ),
    detail(
        "cotton percent|cotton|cotton share|cotton content",
        kinds.between(10, 98),
        """
        {} percent cotton|it is {} percent cotton|the shirt has {} percent cotton
        {} percent of the cloth is cotton|cotton, {} percent|made with {} percent cotton
        the label says {} percent cotton|woven from {} percent cotton
        """,
    ),
    detail(
        "fat percent|fat content|fat|percent fat",
        kinds.between(2, 60),
        """
        {} percent fat|milk with {} percent fat|the cheese has {} percent fat|fat, {} percent
        cream of {} percent fat|the yoghurt contains {} percent fat|the mince is {} percent fat
        only {} percent of it is fat
        """,
    ),
    detail(
        "occupancy percent|occupancy|percent full|rooms taken percent",
        kinds.between(20, 99),
        """
        {} percent full|the hotel is {} percent full|occupancy is {} percent|{} percent of the beds are taken
        booked to {} percent|we are at {} percent for August|{} percent of the rooms are let
        the hall was {} percent full
        """,
    ),
    detail(
        "approval percent|approval|approval rating|in favour percent",
        kinds.between(10, 95),
        """
        {} percent approve|approval of {} percent|{} percent are happy with the mayor
        her approval is at {} percent|{} percent like the plan|in the poll {} percent said yes
        he is backed by {} percent|the government sank to {} percent approval
        """,
    ),
    detail(
        "exam percent|exam result percent|grade percent|test percent",
        kinds.between(20, 99),
        """
        I got {} percent in the exam|{} percent on the test|she scored {} percent
        her exam came back with {} percent|with {} percent he passed|maths, {} percent
        you need {} percent to pass|he only managed {} percent in French
        """,
    ),
    detail(
        "price cut percent|reduced percent|sale percent|percent off",
        kinds.between(5, 80, 5),
        """
        {} percent off|everything is {} percent off|reduced by {} percent|we take {} percent off
        coats are {} percent cheaper|{} percent less on all shoes|save {} percent today
        get {} percent off with this code
        """,
    ),
    detail(
        "tablets left|pills left|tablets|pill count",
        kinds.between(2, 120),
        """
        {} tablets left|there are {} pills in the box|{} tablets|I have {} pills left|take {} tablets with you
        she counted {} tablets|the pack holds {} pills|the chemist gave him {} tablets
        """,
    ),
    detail(
        "doses given|doses|dose count|num doses",
        kinds.between(2, 900),
        """
        {} doses|they gave {} doses|{} doses of the vaccine|the clinic received {} doses|we have used {} doses
        {} doses are in the fridge|nurses handed out {} doses|she has had {} doses
        """,
    ),
    detail(
        "drops|eye drops|drop count|num drops",
        kinds.SMALL,
        """
        {} drops|put {} drops in each eye|{} drops in a glass of water|she takes {} drops at night
        add {} drops of lemon|give the dog {} drops|the baby gets {} drops|{} drops of oil on the chain
        """,
    ),
    detail(
        "insulin units|units of insulin|insulin|insulin dose",
        kinds.between(2, 60),
        """
        {} units of insulin|she injects {} units|insulin, {} units|he needs {} units before dinner
        the pen was set to {} units|{} units after breakfast|the pump gave her {} units
        they put him on {} units of insulin
        """,
    ),
    detail(
        "solar panels|panels|panel count|num panels",
        kinds.between(2, 400),
        """
        {} solar panels|{} panels on the roof|we put up {} panels|the school has {} solar panels
        the sun falls on {} panels|they installed {} panels|hail broke {} panels|a field with {} solar panels
        """,
    ),
    detail(
        "kwh used|kwh|power used kwh|energy kwh",
        kinds.between(5, 9000),
        """
        {} kWh|we used {} kWh|the house takes {} kWh a month|{} kWh since January|the fridge eats {} kWh a year
        our roof made {} kWh|the car charged {} kWh|it cost us {} kWh to heat
        """,
    ),
    detail(
        "meter reading|reading|meter count|meter value",
        kinds.INTEGER,
        """
        the meter reads {}|meter reading {}|{} on the gas meter|I read {} off the meter
        the water meter stands at {}|my reading is {}|the man from the gas board noted {}
        last month the meter was at {}
        """,
    ),
    detail(
        "containers|container count|num containers|containers unloaded",
        kinds.between(2, 900),
        """
        {} containers|the ship unloaded {} containers|{} containers on deck|a train with {} containers
        they stacked {} containers|customs opened {} containers|the crane moved {} containers
        {} containers fell overboard
        """,
    ),
    detail(
        "flights cancelled|cancelled flights|num cancelled|flights dropped",
        kinds.between(2, 300),
        """
        {} flights were cancelled|they cancelled {} flights|{} flights did not take off
        the airline dropped {} flights|fog grounded {} planes|{} cancelled flights on Friday
        the strike stopped {} flights|because of ice {} flights were called off
        """,
    ),
    detail(
        "bikes rented|bikes|bike count|num bikes",
        kinds.between(2, 200),
        """
        {} bikes|we rented {} bikes|the shop rents out {} bikes|{} bikes stand outside the school
        reserve {} bikes for us|somebody stole {} bikes|a shed for {} bikes|they repaired {} bikes
        """,
    ),
    detail(
        "arrests|arrest count|num arrests|people arrested",
        kinds.between(2, 90),
        """
        {} arrests|police arrested {} people|{} men were arrested|there were {} arrests
        the raid ended with {} arrests|they took {} suspects away|{} people spent the night in a cell
        officers led off {} fans
        """,
    ),
    detail(
        "potholes|pothole count|num potholes|holes fixed",
        kinds.between(2, 300),
        """
        {} potholes|they filled {} potholes|our street has {} potholes|{} holes in the road
        the council fixed {} potholes|she reported {} potholes|I steered round {} potholes
        after winter there were {} potholes
        """,
    ),
    detail(
        "street lamps|lamps|lamp count|street lights",
        kinds.between(2, 400),
        """
        {} street lamps|they put up {} street lights|{} lamps are out|the road is lit by {} lamps
        the storm knocked down {} street lamps|we swapped {} lamps for new ones|{} lights along the path
        the village has {} street lamps
        """,
    ),
    detail(
        "litres of water|water litres|liters water|water l",
        kinds.between(2, 900),
        """
        {} litres of water|the bath takes {} litres of water|carry {} litres of water|we used {} litres of water
        {} litres of rain water in the barrel|the cow drinks {} litres|bring {} litres of drinking water
        {} litres of water ran down the drain
        """,
    ),
    detail(
        "litres of milk|milk litres|liters milk|milk l",
        kinds.between(2, 900),
        """
        {} litres of milk|the cows gave {} litres of milk|we buy {} litres of milk|{} litres of milk went sour
        milk, {} litres|the dairy takes {} litres of milk|she poured away {} litres of milk
        from {} litres of milk you get a cheese
        """,
    ),
    detail(
        "petrol litres|litres of petrol|fuel litres|liters petrol",
        kinds.DECIMAL,
        """
        {} litres of petrol|I filled up with {} litres at the pump|{} litres of fuel
        she filled the car with {} litres|the pump stopped at {} litres|he bought {} litres of diesel
        petrol, {} litres|the can held {} litres of petrol
        """,
    ),
    detail(
        "blocks walked|blocks|city blocks|num blocks",
        kinds.SMALL,
        """
        {} blocks|walk {} blocks|it is {} blocks from here|go {} blocks and turn left|we live {} blocks apart
        she ran {} blocks to catch the bus|{} blocks down the street|after {} blocks you see the park
        """,
    ),
    detail(
        "miles|distance miles|miles driven|num miles",
        kinds.between(2, 900),
        """
        {} miles|we drove {} miles|it is {} miles to the coast|{} miles on dirt roads
        the nearest shop is {} miles off|she hiked {} miles|{} miles to go|he has {} miles to work
        """,
    ),
    detail(
        "metres to go|metres|distance metres|meters",
        kinds.between(10, 900, 10),
        """
        {} metres|after {} metres turn left|it is {} metres from the door|{} metres down the lane
        keep {} metres away|the dog was {} metres behind us|she stopped {} metres short of the top
        {} metres on, there is a well
        """,
    ),
    detail(
        "founded|founding year|opening year|year opened",
        kinds.between(1750, 2023),
        """
        founded {}|open since {}|the shop opened in {}|est. {}|since {} a family business
        it opened its doors in {}|started up in {}|our bakery goes back to {}
        """,
    ),
    detail(
        "year of death|died in|death year|year died",
        kinds.between(1700, 2023),
        """
        she died in {}|he passed away in {}|dead since {}|they buried him in {}|{} was the year he died
        his last year was {}|killed in the war in {}|on the stone it says she died in {}
        """,
    ),
    detail(
        "film year|release year|released in|year released",
        kinds.between(1925, 2024),
        """
        a film from {}|released in {}|it hit the cinemas in {}|the {} remake is better|the record came out in {}
        a song from {}|in {} it was number one|shot in colour and shown in {}
        """,
    ),
    detail(
        "wedding year|year married|married in|marriage year",
        kinds.between(1940, 2024),
        """
        they married in {}|married since {}|their wedding was in {}|she said yes in {}|in {} they tied the knot
        {} was the year of our wedding|we got married back in {}|the ring says we married in {}
        """,
    ),
    detail(
        "graduation year|class of|year graduated|school leaving year",
        kinds.between(1950, 2024),
        """
        class of {}|she graduated in {}|he left school in {}|I finished college in {}|her diploma is from {}
        the year group of {} meets again|we took our finals in {}|in {} I got my degree
        """,
    ),
    detail(
        "vintage|wine year|wine vintage|harvest year",
        kinds.between(1950, 2023),
        """
        a {} red|the wine is from {}|a bottle of the {}|grapes picked in {}|vintage {}
        they opened a {} for the toast|{} was a good year for wine|this riesling is a {}
        """,
    ),
    detail(
        "deaths|dead|death toll|people killed",
        kinds.between(2, 300),
        """
        {} dead|{} people died|{} were killed|the storm cost {} lives|the death toll is {}|the fire left {} dead
        {} lost their lives|police spoke of {} dead
        """,
    ),
    detail(
        "survivors|survivor count|rescued|people rescued",
        kinds.between(2, 300),
        """
        {} survivors|{} people survived|they pulled {} people out alive|{} were saved from the water
        the boat picked up {} survivors|firemen rescued {} people|{} got out in time
        the helicopter brought {} to safety
        """,
    ),
    detail(
        "homes without power|households without power|power cuts|homes affected",
        kinds.between(5, 9900),
        """
        {} homes without power|{} households sit in the dark|the storm cut power to {} homes
        {} homes lost electricity|the lights went out in {} homes|power is back in {} homes
        {} families had no light|blackout in {} houses
        """,
    ),
    detail(
        "tents|tent count|num tents|tents pitched",
        kinds.between(2, 200),
        """
        {} tents|we put up {} tents|{} tents stand in the field|the wind took {} tents|scouts pitched {} tents
        a camp of {} tents|she lent us {} tents|there is space for {} tents
        """,
    ),
    detail(
        "candles|candle count|num candles|candles on cake",
        kinds.between(2, 99),
        """
        {} candles|{} candles on the cake|she blew out {} candles|we lit {} candles
        the church was lit by {} candles|he bought {} candles|put {} candles on it
        after {} candles I ran out of matches
        """,
    ),
    detail(
        "balloons|balloon count|num balloons|balloons blown up",
        kinds.between(2, 400),
        """
        {} balloons|we blew up {} balloons|{} red balloons|the kids let go of {} balloons
        {} balloons hang from the ceiling|she ordered {} balloons|{} balloons popped|tie {} balloons to the gate
        """,
    ),
    detail(
        "invitations|invitations sent|num invitations|invites",
        kinds.between(5, 300),
        """
        {} invitations|we sent out {} invitations|{} invites are in the post|she wrote {} invitations by hand
        print {} invitations|they handed out {} invitations|{} people were invited|we invited {} friends
        """,
    ),
    detail(
        "wheels|wheel count|num wheels|wheels on vehicle",
        kinds.between(2, 32),
        """
        {} wheels|a truck with {} wheels|it rolls on {} wheels|the cart has {} wheels
        the trailer runs on {} wheels|he changed {} wheels|a vehicle on {} wheels|they stole {} wheels
        """,
    ),
    detail(
        "gears|gear count|num gears|bike gears",
        kinds.between(3, 30),
        """
        {} gears|a bike with {} gears|it has {} gears|{} gears and two brakes|the gearbox has {} gears
        you can shift through {} gears|my old one had {} gears|she rides with {} gears
        """,
    ),
    detail(
        "load limit kg|max load|lift limit|lift load kg",
        kinds.between(100, 3000, 50),
        """
        the lift takes {} kg|at most {} kg|it carries up to {} kilos|do not load more than {} kg
        maximum load {} kg|the shelf holds {} kg|the bridge bears {} kilos|beyond {} kg the alarm goes off
        """,
    ),
    detail(
        "portion grams|portion size|portion g|grams per portion",
        kinds.between(30, 600, 10),
        """
        a portion is {} grams|{} g per portion|{} grams each|a portion weighs {} g
        we serve {} grams of meat per plate|each portion comes to {} grams|{} grams a head is enough
        the steak is {} grams
        """,
    ),
    detail(
        "protein grams|protein g|protein|grams of protein",
        kinds.between(2, 120),
        """
        {} grams of protein|it has {} g of protein|protein, {} g|the shake gives you {} grams of protein
        you get {} g of protein out of it|eat {} grams of protein a day|beans bring {} g of protein
        {} g protein per serving
        """,
    ),
    detail(
        "salt grams|grams of salt|salt g|salt amount",
        kinds.between(2, 90),
        """
        {} grams of salt|add {} g of salt|salt, {} g|stir {} grams of salt into the water
        the dough gets {} g of salt|no more than {} grams of salt|it contains {} g of salt
        weigh {} grams of salt
        """,
    ),
)
