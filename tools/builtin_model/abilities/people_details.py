"""Who does what to whom, and what things, works and companies are called."""

from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.details import Detail, detail

PEOPLE_DETAILS: tuple[Detail, ...] = (
    detail(
        "painter|painted by|artist name|painter name",
        kinds.NAME,
        """
        it was painted by {}|{} painted it in oil|the brush was held by {}|we owe the picture to {}
        the signature in the corner of the canvas is that of {}|{} stood at the easel for weeks to finish it
        the artist behind the canvas is {}|experts say {} put the colours on the canvas
        """,
        generic="name|person|artist",
    ),
    detail(
        "portrayed person|sitter|portrait of|person in picture",
        kinds.NAME,
        """
        it shows {} in a red chair|the face on the canvas is that of {}|{} sat for the portrait
        the portrait is of {}
        {} can be seen in the picture|whoever looks at it looks {} in the eye|the artist chose {} as the model
        """,
        generic="name|person",
    ),
    detail(
        "sender|sent by|sender name|from person",
        kinds.NAME,
        """
        {} sent it|it came from {}|the parcel was mailed by {}|{} took it to the post office
        {} wrote the return address
        on the back of the envelope stands {}|if nobody accepts it, it goes back to {}|it was {} who posted it
        """,
        generic="name|person",
    ),
    detail(
        "recipient|sent to|addressee|recipient name|deliver to",
        kinds.NAME,
        """
        it is addressed to {}|{} is to receive it|the courier must hand it to {}|please deliver it to {} in person
        {} is waiting for the parcel|only {} may open it|the letter is meant for {}|it goes to {}
        """,
        generic="name|person",
    ),
    detail(
        "winner|won by|winner name|champion",
        kinds.NAME,
        """
        {} won|the trophy went to {}|nobody could stop {} that night|victory belonged to {}|{} took the title home
        the crowd cheered as {} lifted the cup|in the end {} came out on top|the final was won by {}
        """,
        generic="name|person|player",
    ),
    detail(
        "loser|lost by|defeated player|beaten opponent",
        kinds.NAME,
        """
        {} lost|{} was beaten in the final|it was a bitter defeat for {}|{} left the court in tears without a prize
        the match was lost by {}|the runner-up medal could hardly comfort {}|{} had to congratulate the opponent
        there was nothing to celebrate for {}
        """,
        generic="name|person|player",
    ),
    detail(
        "host|hosted by|host name|invited by",
        kinds.NAME,
        """
        {} is hosting|the party is at the home of {}|{} has invited everybody|it is hosted by {}
        {} welcomes people at the door and cooks|the invitation came from {}
        we are all going over to the place of {}
        """,
        generic="name|person",
    ),
    detail(
        "guest|guest name|hosted person|visitor staying",
        kinds.NAME,
        """
        {} is the guest|{} will be staying in the spare room|a bed has been made up for {}|the guest is called {}
        they have {} staying with them|the guest room is taken by {}|the room was booked for {}
        """,
        generic="name|person",
    ),
    detail(
        "driver|driven by|driver name|at the wheel",
        kinds.NAME,
        """
        {} was driving|at the wheel sat {}|{} had the car keys and drove|the van was driven by {}|the driver is {}
        {} picks everybody up by car|the person steering the car was {}
        """,
        generic="name|person",
    ),
    detail(
        "passenger|passenger name|rider|driven person",
        kinds.NAME,
        """
        {} sat in the back seat|the passenger was {}|{} got a lift|a ride was given to {}|riding along was {}
        {} did not drive but slept next to the driver|the car dropped {} at the door
        """,
        generic="name|person",
    ),
    detail(
        "owner|owned by|belongs to|owner name",
        kinds.NAME,
        """
        it belongs to {}|{} owns it|it is the property of {}|the owner is {}
        it has been in the hands of {} for years
        on paper the whole thing is owned by {}|ask {} before you touch it, it is not ours
        """,
        generic="name|person",
    ),
    detail(
        "landlord|rented from|landlord name|let by",
        kinds.NAME,
        """
        the rent is paid to {}|{} lets the flat|the landlord is {}|we rent from {}|{} collects the rent
        if the boiler breaks, {} must repair it, as the flat is theirs|{} gave the keys to the tenant
        """,
        generic="name|person",
    ),
    detail(
        "tenant|rented to|tenant name|rented by|lessee",
        kinds.NAME,
        """
        {} lives there as a tenant|the flat is let to {}|{} pays the rent|the lease was taken by {}
        the tenant is {}|the landlord handed the keys to {}|{} moved in and rents it
        """,
        generic="name|person",
    ),
    detail(
        "seller|sold by|seller name|vendor person",
        kinds.NAME,
        """
        {} sold it|it was sold by {}|{} put it up for sale|the money went to {}|the seller is {}
        {} wanted to get rid of it and found a buyer|they bought it from {}|the ad had been placed by {}
        """,
        generic="name|person",
    ),
    detail(
        "buyer|sold to|bought by|buyer name|purchaser",
        kinds.NAME,
        """
        {} bought it|it was sold to {}|{} paid for it and took it home|the buyer is {}|the highest bid came from {}
        it found a new home with {}, who paid cash|in the end it was purchased by {}
        """,
        generic="name|person",
    ),
    detail(
        "handed over by|giver|handed by|passed on by",
        kinds.NAME,
        """
        {} handed it over|it was passed on by {}|we got it out of the hands of {}|{} gave it away
        {} put it into the other's hands|it was given by {}|the giver was {}
        """,
        generic="name|person",
    ),
    detail(
        "handed to|given to|receiver|taken over by",
        kinds.NAME,
        """
        it was handed to {}|{} was given it|{} took it over|they gave it to {}|it ended up in the hands of {}
        it was {} who received it|it was passed on to {}
        """,
        generic="name|person",
    ),
    detail(
        "lender|lent by|borrowed from|lender name",
        kinds.NAME,
        """
        {} lent it out|it was borrowed from {}|{} wants it back soon|it has to be returned to {}
        it is on loan from {}|the lender is {}|{} was kind enough to lend it
        """,
        generic="name|person",
    ),
    detail(
        "borrower|lent to|borrowed by|on loan to",
        kinds.NAME,
        """
        {} borrowed it|it is out on loan to {}|{} still has to bring it back|they lent it to {}
        the borrower is {}|at the moment {} has it on loan|the library card used was that of {}
        """,
        generic="name|person",
    ),
    detail(
        "witness|witnessed by|eyewitness|witness name",
        kinds.NAME,
        """
        {} saw it happen|the only witness was {}|{} watched the accident from a window|it was witnessed by {}
        the police took a statement from {}|{} can testify to what happened
        before the court {} told what could be seen
        """,
        generic="name|person",
    ),
    detail(
        "suspect|accused|suspected person|accused person",
        kinds.NAME,
        """
        {} is suspected of it|the police believe it was {}|suspicion has fallen on {}|{} stands accused
        they questioned {} as a suspect|{} was arrested for it|the charge is against {}
        """,
        generic="name|person",
    ),
    detail(
        "victim|stolen from|injured party|victim name",
        kinds.NAME,
        """
        the thieves robbed {}|it was stolen from {}|{} lost everything to the thieves|the victim was {}
        the harm was done to {}|{} was robbed|the crime left {} without a wallet
        """,
        generic="name|person",
    ),
    detail(
        "bug reporter|reported by|issue reporter|ticket opened by",
        kinds.NAME,
        """
        {} reported the bug|the ticket was opened by {}|{} noticed the error and filed it|the report came in from {}
        {} was the user who raised the issue|we heard of the fault from {}|thanks to {} for reporting it
        """,
        generic="name|person|user",
    ),
    detail(
        "assignee|assigned to|ticket assignee|assignee name",
        kinds.NAME,
        """
        it is assigned to {}|{} will work on the ticket|the task lies with {}|{} has been given the job of fixing it
        it landed on the desk of {}|it is on the plate of {} now|{} is the assignee
        """,
        generic="name|person|user",
    ),
    detail(
        "assigned by|assigner|task giver|delegated by",
        kinds.NAME,
        """
        {} assigned the task|the work was handed out by {}|{} decided who does it|the assignment was made by {}
        it was {} who delegated it|{} passed the job down|the order to do it came from {}
        """,
        generic="name|person|user",
    ),
    detail(
        "code reviewer|reviewed by|reviewer|review by",
        kinds.NAME,
        """
        {} reviewed the change|the review was done by {}|{} read the patch and left comments|the reviewer is {}
        comments on the code came from {}|{} looked it over for mistakes|before the merge it passed the eyes of {}
        """,
        generic="name|person|user",
    ),
    detail(
        "commit author|committed by|patch author|pushed by",
        kinds.NAME,
        """
        {} wrote the patch|the commit is by {}|{} pushed the branch|the code was written by {}
        the history names {} as author of the commit|the change comes from the keyboard of {}|{} committed it
        """,
        generic="name|person|user",
    ),
    detail(
        "approver|approved by|approver name|authorized by",
        kinds.NAME,
        """
        {} approved it|it got the green light from {}|{} said yes to the request|the approval was given by {}
        {} authorized the expense|without the nod from {} it would not go ahead|it was cleared by {}
        """,
        generic="name|person",
    ),
    detail(
        "rejected by|turned down by|rejecter|vetoed by",
        kinds.NAME,
        """
        {} turned it down|it was rejected by {}|{} said no|the veto came from {}|it failed because {} was against it
        {} refused to let it pass|it was {} who stopped the proposal
        """,
        generic="name|person",
    ),
    detail(
        "requester|requested by|requested by user|applicant name",
        kinds.NAME,
        """
        {} asked for it|it was requested by {}|the request came from {}|{} handed in the application
        {} put in a request|the form was filled in by {}|the applicant is {}
        """,
        generic="name|person",
    ),
    detail(
        "signer|signed by|signatory|signature name",
        kinds.NAME,
        """
        {} signed it|it carries the signature of {}|at the bottom {} put a signature|it was signed by {}
        the contract bears the pen stroke of {}|the signatory is {}|{} took the pen and signed the agreement
        """,
        generic="name|person",
    ),
    detail(
        "coach|coached by|team coach|coach name",
        kinds.NAME,
        """
        {} coaches them|the team is coached by {}|{} shouts orders from the touchline|their coach is {}
        practice is run by {}|{} picks the line-up for every match|on the bench sits {}, who trains the squad
        """,
        generic="name|person",
    ),
    detail(
        "team captain|captained by|captain name|skipper",
        kinds.NAME,
        """
        {} is the captain|{} wears the armband|the side is led onto the field by {}|they are captained by {}
        the captain of the team is {}|{} tosses the coin with the referee for the team|the armband went to {}
        """,
        generic="name|person|player",
    ),
    detail(
        "goal scorer|scored by|scorer|goal by",
        kinds.NAME,
        """
        {} scored the goal|the goal was scored by {}|the ball was put into the net by {}|{} headed it in
        it was {} who found the net|{} hit the target from far outside|the strike came off the foot of {}
        """,
        generic="name|person|player",
    ),
    detail(
        "assist by|passed by player|goal assist|set up by",
        kinds.NAME,
        """
        the pass came from {}|{} set up the goal|the assist goes to {}|{} gave the assist
        {} crossed the ball to the scorer|it was prepared by {}|{} laid the ball off for the shot
        """,
        generic="name|person|player",
    ),
    detail(
        "goalkeeper|keeper|in goal|goalie name",
        kinds.NAME,
        """
        {} stood in goal|the goalkeeper was {}|{} saved the penalty|between the posts was {}
        the gloves were worn by {}|nothing got past {} in goal|{} kept a clean sheet
        """,
        generic="name|person|player",
    ),
    detail(
        "referee|refereed by|match official|whistle by",
        kinds.NAME,
        """
        {} was the referee|the match was refereed by {}|{} blew the whistle|the red card was shown by {}
        the whistle was in the hands of {}|{} had to decide whether it was a foul|booed by the fans, referee {} left
        """,
        generic="name|person",
    ),
    detail(
        "substituted in|player in|came on|replacement player",
        kinds.NAME,
        """
        {} came on as a substitute|{} was sent on from the bench|the fresh legs were those of {}
        the replacement was {}|they brought {} onto the field|after the break {} was allowed to join in
        """,
        generic="name|person|player",
    ),
    detail(
        "substituted out|player out|taken off|replaced player",
        kinds.NAME,
        """
        {} was taken off|{} had to leave the field for a substitute|the coach took {} out of the game
        {} limped to the bench and was replaced|the player taken off was {}|it was over for {}, who made way
        """,
        generic="name|person|player",
    ),
    detail(
        "teacher|taught by|teacher name|instructor",
        kinds.NAME,
        """
        {} teaches the class|the lessons are given by {}|{} stands at the blackboard|the teacher is {}
        the children learn it from {}|homework is marked by {}|the class is taught by {}
        """,
        generic="name|person",
    ),
    detail(
        "pupil|student|taught person|pupil name",
        kinds.NAME,
        """
        {} is the pupil|{} takes lessons|the teacher explained it to {}|the lessons are for {}
        {} did the homework and handed it in|the student is called {}|a seat in the class was given to {}
        """,
        generic="name|person",
    ),
    detail(
        "mentor|mentored by|mentor name|buddy at work",
        kinds.NAME,
        """
        {} is the mentor|{} shows the newcomer the ropes|mentoring is done by {}|the new colleague learns from {}
        advice comes from {}, who acts as mentor|{} takes the trainee by the hand
        """,
        generic="name|person",
    ),
    detail(
        "new hire|new employee|newcomer|joined by",
        kinds.NAME,
        """
        {} is joining us|please welcome {} to the company|our new colleague is {}|we have just hired {}
        {} starts in the office as a newcomer|the job was given to {}|{} got the position
        """,
        generic="name|person",
    ),
    detail(
        "predecessor|replaces person|previous holder|former incumbent",
        kinds.NAME,
        """
        before that the post was held by {}|{} did the job before|{} is leaving the post|the predecessor was {}
        the chair was vacated by {}|until now {} was in charge, but no longer|{} steps down
        """,
        generic="name|person",
    ),
    detail(
        "successor|succeeded by|next holder|follow up person",
        kinds.NAME,
        """
        {} will take over the post|the successor is {}|{} steps into the vacant shoes|from then on {} is in charge
        the job passes to {}|{} was named to follow|the next to sit in the chair will be {}
        """,
        generic="name|person",
    ),
    detail(
        "patient|patient name|treated person|examined person",
        kinds.NAME,
        """
        the patient is {}|{} came in with a bad cough|{} was examined|the pills were prescribed for {}
        the doctor treated {}|{} complains about pain in the knee|the ward admitted {} last night
        """,
        generic="name|person",
    ),
    detail(
        "doctor|treated by|physician|attending doctor",
        kinds.NAME,
        """
        {} is the doctor|the treatment is in the hands of {}|{} wrote the prescription|the patient was seen by {}
        the physician on duty was {}|{} listened to the patient's heart|the diagnosis was made by {}
        """,
        generic="name|person",
    ),
    detail(
        "surgeon|operated by|operating surgeon|surgeon name",
        kinds.NAME,
        """
        {} performed the operation|the scalpel was in the hand of {}|{} operated on the hip|the surgeon was {}
        the operation was carried out by {}|the cut was stitched up by {}
        """,
        generic="name|person",
    ),
    detail(
        "dentist|dentist name|teeth checked by|tooth pulled by",
        kinds.NAME,
        """
        {} pulled the tooth|the dentist is {}|the teeth are checked by {}|{} put in the filling
        with a toothache people go to {}|the chair and the drill belong to {}, who looks after the teeth
        """,
        generic="name|person",
    ),
    detail(
        "vet|vet name|animal doctor|veterinarian",
        kinds.NAME,
        """
        {} vaccinated the dog|the vet is {}|when the cat is ill we see {}|the animal was treated by {}
        {} runs the practice for animals|the paw was bandaged by {}
        """,
        generic="name|person",
    ),
    detail(
        "emergency contact|ice contact|emergency person|call in emergency",
        kinds.NAME,
        """
        in an emergency call {}|if something happens, {} should be told|{} is the emergency contact
        {} is to be informed in case of an accident|should anything go wrong, ring {}|for emergencies there is {}
        """,
        generic="name|person|contact",
    ),
    detail(
        "contact person|contact name|questions to|point of contact",
        kinds.NAME,
        """
        for questions, turn to {}|{} will gladly answer questions|your contact is {}|{} can tell you more
        further details can be had from {}|just get in touch with {}|anything unclear can be asked of {}
        """,
        generic="name|person|contact",
    ),
    detail(
        "babysitter|sitter for kids|kids watched by|babysitter name",
        kinds.NAME,
        """
        {} looks after the kids|the babysitter is {}|{} puts the children to bed while we are out
        the little ones are in the care of {}|{} is babysitting tonight|we left the baby with {}
        """,
        generic="name|person",
    ),
    detail(
        "child|child name|looked after child|kid",
        kinds.NAME,
        """
        the child is called {}|little {} needs to be in bed early|our kid is {}|please pick {} up from kindergarten
        the youngster's name is {}|the toys belong to little {}
        """,
        generic="name|person",
    ),
    detail(
        "mother|mother name|child of mother|mum",
        kinds.NAME,
        """
        the mother is {}|{} gave birth to the baby|the baby was born to {}|mum is called {}
        {} is the mother|the child has the eyes of {}, the mother
        """,
        generic="name|person|parent",
    ),
    detail(
        "father|father name|dad|child of father",
        kinds.NAME,
        """
        the father is {}|{} is the proud father|dad is called {}|the child calls {} daddy
        {} is the dad|the father's name is {}
        """,
        generic="name|person|parent",
    ),
    detail(
        "bride|bride name|woman getting married",
        kinds.NAME,
        """
        {} is the bride|{} will wear the white dress|the bride's name is {}|the bouquet will be thrown by {}
        the bridal veil is for {}|everybody turned as {} came down the aisle in white
        """,
        generic="name|person",
    ),
    detail(
        "groom|groom name|bridegroom|man getting married",
        kinds.NAME,
        """
        {} is the groom|the groom's name is {}|nervously {} waited at the altar for the bride
        the bride is marrying {}|the man in the dark suit at the altar is {}|the bridegroom is {}
        """,
        generic="name|person",
    ),
    detail(
        "best man|best man name|groom witness|rings kept by",
        kinds.NAME,
        """
        {} is the best man|{} looks after the rings|the rings are in the pocket of {}|the best man will be {}
        the groom has asked {} to stand beside him|{} carries the wedding rings
        """,
        generic="name|person",
    ),
    detail(
        "birthday person|birthday of|birthday child|who turns older",
        kinds.NAME,
        """
        it is the birthday of {}|{} is having a birthday|we are celebrating {}, who turns a year older
        the cake with the candles is for {}|everybody sings happy birthday to {}|{} gets to blow out the candles
        """,
        generic="name|person",
    ),
    detail(
        "gift giver|gift from|present from|gift by",
        kinds.NAME,
        """
        the present is from {}|{} brought a gift|the gift was bought and wrapped by {}
        the giver of the present is {}
        on the gift tag it says it comes from {}|say thanks to {} for the present
        """,
        generic="name|person",
    ),
    detail(
        "gift recipient|gift for|present for|gift receiver",
        kinds.NAME,
        """
        the present is for {}|{} will get it as a gift|we want to surprise {} with a present|{} unwrapped the gift
        the ribbon is to be untied by {}|it is meant as a present to {}
        """,
        generic="name|person",
    ),
    detail(
        "book author|written by|author name|novelist",
        kinds.NAME,
        """
        {} wrote the book|the novel was written by {}|the author is {}|it is the work of the writer {}
        the story flowed from the pen of {}|{} worked on the manuscript for years|the cover says it is by {}
        """,
        generic="name|person|author",
    ),
    detail(
        "translator|translated by|translator name|translation by",
        kinds.NAME,
        """
        {} translated it|the translation is by {}|{} put it into English|it was translated by {}
        we can read it in our language thanks to {}|the words were carried over into English by {}
        """,
        generic="name|person",
    ),
    detail(
        "illustrator|illustrated by|pictures by|drawings by",
        kinds.NAME,
        """
        {} drew the pictures|the illustrations are by {}|{} illustrated it|it was illustrated by {}
        the drawings between the chapters come from {}|the pencil sketches were done by {}
        """,
        generic="name|person|artist",
    ),
    detail(
        "book editor|edited by|editor name|manuscript editor",
        kinds.NAME,
        """
        {} edited the text|the editor was {}|the manuscript was cut and corrected by {}|{} polished every chapter
        it was edited by {}|the red pencil was wielded by {}
        """,
        generic="name|person",
    ),
    detail(
        "dedicated to|dedication|dedicatee|book dedicated to",
        kinds.NAME,
        """
        it is dedicated to {}|the dedication reads for {}|on the opening page the writer thanks {}
        {} is honoured in the dedication|it was written in memory of {}|the work is a tribute to {}
        """,
        generic="name|person",
    ),
    detail(
        "narrator|read by|narrated by|audiobook voice",
        kinds.NAME,
        """
        {} reads it aloud|the voice in the audiobook is that of {}|it is narrated by {}|the narrator is {}
        {} spent days in the studio reading it|listeners hear {} telling the story
        """,
        generic="name|person",
    ),
    detail(
        "singer|sung by|vocals|lead vocalist",
        kinds.NAME,
        """
        {} sings|the voice is that of {}|it is sung by {}|at the microphone stands {}|the vocals are by {}
        the singer is {}|{} lends the song a voice
        """,
        generic="name|person|artist",
    ),
    detail(
        "composer|composed by|music by|melody by",
        kinds.NAME,
        """
        {} composed the music|the melody was written by {}|the score is by {}|the composer is {}
        {} found the tune at the piano|the notes were put on paper by {}
        """,
        generic="name|person|artist",
    ),
    detail(
        "lyricist|lyrics by|song words by|text writer",
        kinds.NAME,
        """
        {} wrote the lyrics|the words of the song are by {}|the lyrics come from {}|{} put the words to the tune
        the lyricist is {}|every rhyme in the song is by {}
        """,
        generic="name|person|artist",
    ),
    detail(
        "drummer|drums by|on drums|percussionist",
        kinds.NAME,
        """
        {} plays the drums|on the drums is {}|the beat is kept by {}|behind the drum kit sits {}
        the drummer is {}|the sticks are in the hands of {}
        """,
        generic="name|person|artist",
    ),
    detail(
        "conductor|conducted by|orchestra conductor|baton held by",
        kinds.NAME,
        """
        {} conducts|the orchestra is conducted by {}|the baton is in the hand of {}|the conductor is {}
        the musicians follow the hand of {}|{} leads the orchestra from the rostrum
        """,
        generic="name|person|artist",
    ),
    detail(
        "film director|directed by|director name|filmmaker",
        kinds.NAME,
        """
        {} directed the film|it was directed by {}|in the director's chair sat {}|the director is {}
        {} told the actors what to do|behind the camera was {}|{} made the film
        """,
        generic="name|person|artist",
    ),
    detail(
        "lead actor|starring|played by|main role by",
        kinds.NAME,
        """
        {} plays the main part|the star of it is {}|the leading role went to {}|starring is {}
        {} is seen in nearly every scene|the hero is played by {}|in front of the camera shines {}
        """,
        generic="name|person|artist",
    ),
    detail(
        "main character|protagonist|hero name|character name",
        kinds.NAME,
        """
        the story is about {}|the hero of the tale is {}|it follows {} through a strange adventure
        {} is the main character|in the plot {} must save the village|the protagonist is called {}
        """,
        generic="name|person",
    ),
    detail(
        "villain|antagonist|bad guy|villain name",
        kinds.NAME,
        """
        the villain is {}|the evil plans are those of {}|{} is the bad guy in the story|the hero fights against {}
        the wicked character is called {}|the kingdom suffers under the cruel {}
        """,
        generic="name|person",
    ),
    detail(
        "screenwriter|screenplay by|script by|script author",
        kinds.NAME,
        """
        {} wrote the script|the screenplay is by {}|the dialogues were written by {}|the script comes from {}
        every line the actors speak was invented by {}|the screenwriter is {}
        """,
        generic="name|person|artist",
    ),
    detail(
        "photographer|photo by|photographed by|picture credit",
        kinds.NAME,
        """
        {} took the photo|the picture was taken by {}|the camera was held by {}|photo credit goes to {}
        {} pressed the shutter|the photographer is {}|it was photographed by {}
        """,
        generic="name|person|artist",
    ),
    detail(
        "founder|founded by|company founder|started by",
        kinds.NAME,
        """
        {} founded it|it was started by {} in a garage|the founder is {}|it all began with an idea of {}
        {} set up the business|it goes back to {}, who founded it|the firm was called into being by {}
        """,
        generic="name|person",
    ),
    detail(
        "manager|managed by|manager name|line manager",
        kinds.NAME,
        """
        {} manages the department|the staff report to {}|{} is the boss there|it is managed by {}
        the manager is {}|holidays must be agreed with {}, the boss|the department is run by {}
        """,
        generic="name|person",
    ),
    detail(
        "direct report|subordinate|supervised person|supervisee",
        kinds.NAME,
        """
        the boss supervises {}|{} takes orders from the boss|{} works under the boss as an assistant
        the supervised colleague is {}|the boss wrote an appraisal of {}|{} is the subordinate
        """,
        generic="name|person",
    ),
    detail(
        "chief executive|ceo|ceo name|company head",
        kinds.NAME,
        """
        {} is the chief executive|at the top of the company stands {}|the firm is headed by {}|the CEO is {}
        the board named {} as head of the firm|shareholders put their trust in {} as chief executive
        """,
        generic="name|person",
    ),
    detail(
        "inventor|invented by|inventor name|idea by",
        kinds.NAME,
        """
        {} invented it|the invention is by {}|the patent names {}|it was thought up by {}
        {} came up with the idea|the inventor was {}|it sprang from the head of {}
        """,
        generic="name|person",
    ),
    detail(
        "discoverer|discovered by|found by scientist|discovery by",
        kinds.NAME,
        """
        {} discovered it|it was discovered by {}|the discovery was made by {}|{} came upon it by chance in the lab
        science owes the discovery to {}|{} was the scientist who found it
        """,
        generic="name|person",
    ),
    detail(
        "item finder|found by|finder name|lost item finder",
        kinds.NAME,
        """
        {} found it on a bench|it was found by {}|the lost bag was picked up by {}|the finder is {}
        luckily {} came across it and took it to the lost property office|the finder's reward goes to {}
        """,
        generic="name|person",
    ),
    detail(
        "mislaid by|item loser|missed by|person missing item",
        kinds.NAME,
        """
        {} is missing it and looking everywhere|it fell out of the pocket of {}|{} left it on the train
        {} forgot it on a bench|the person who misplaced it is {}|{} came to the office to ask for the lost bag
        """,
        generic="name|person",
    ),
    detail(
        "architect|designed by architect|architect name|building design by",
        kinds.NAME,
        """
        {} designed the building|the plans for the house were drawn by {}|the architect is {}
        the house was designed by {}|the blueprint comes from {}|{} won the contest to draw up the building
        """,
        generic="name|person",
    ),
    detail(
        "sculptor|sculpted by|statue by|carved by",
        kinds.NAME,
        """
        {} carved the statue|the sculpture is by {}|it was chiselled out of stone by {}|the sculptor is {}
        {} shaped the marble|the bronze was cast by {}
        """,
        generic="name|person|artist",
    ),
    detail(
        "cook|cooked by|chef|chef name",
        kinds.NAME,
        """
        {} cooked the meal|the chef is {}|in the kitchen stands {}|dinner was made by {}|{} stirs the pots
        compliments for the soup go to {}|the food was prepared by {}
        """,
        generic="name|person",
    ),
    detail(
        "served by|waiter|server name|waitress",
        kinds.NAME,
        """
        {} served the table|the waiter was {}|the tip is for {}|the plates were brought by {}
        {} took our order|you were served by {}|at the table we were looked after by {}
        """,
        generic="name|person",
    ),
    detail(
        "hairdresser|hair cut by|stylist|barber",
        kinds.NAME,
        """
        {} cuts the hair|the haircut was done by {}|the hairdresser is {}|the scissors are in the hands of {}
        {} washed and coloured the hair|the appointment at the salon is with {}
        """,
        generic="name|person",
    ),
    detail(
        "pilot|flown by|pilot name|flight captain",
        kinds.NAME,
        """
        {} flew the plane|in the cockpit sat {}|the pilot was {}|it was flown by {}
        {} landed the aircraft safely|the voice from the cockpit was that of {}
        """,
        generic="name|person",
    ),
    detail(
        "ship captain|skippered by|captain on board|commanded by",
        kinds.NAME,
        """
        {} commands the ship|on the bridge stands {}|the crew sails under {}|the ship's captain is {}
        at the helm of the ship is {}|{} gave the order to cast off
        """,
        generic="name|person",
    ),
    detail(
        "tour guide|guided by|guide name|tour led by",
        kinds.NAME,
        """
        {} leads the tour|the guide is {}|the group follows {} through the old town|the tour is led by {}
        {} explains the sights to the visitors|the umbrella held up in front of the group is that of {}
        """,
        generic="name|person",
    ),
    detail(
        "interviewer|interviewed by|questions asked by|interview led by",
        kinds.NAME,
        """
        {} asked the questions|the interview was conducted by {}|the interviewer was {}|{} led the interview
        the microphone was held out by {}|the questions came from {}
        """,
        generic="name|person",
    ),
    detail(
        "interviewee|interview with|interviewed person|questions answered by",
        kinds.NAME,
        """
        {} answered the questions|it is an interview with {}|the journalist spoke to {}|{} was interviewed
        {} told the reporter about life on stage|the answers were given by {}
        """,
        generic="name|person",
    ),
    detail(
        "candidate|job candidate|candidate name|applied by",
        kinds.NAME,
        """
        {} applied for the job|the candidate is {}|we got an application from {}|{} wants to work for us
        the CV is that of {}|a job interview was arranged with {}
        """,
        generic="name|person",
    ),
    detail(
        "referred by|recommended by|referrer|recommendation from",
        kinds.NAME,
        """
        {} recommended us|it was a tip from {}|the recommendation came from {}|we were referred by {}
        {} had only good things to say about it|we would not have known of it without {}
        """,
        generic="name|person",
    ),
    detail(
        "caller|called by|caller name|who called",
        kinds.NAME,
        """
        {} called|there was a phone call from {}|{} rang while you were out|the caller was {}
        on the line was {}, asking for a call back|the number on the display was that of {}
        """,
        generic="name|person",
    ),
    detail(
        "called person|call for|person to call back|callee",
        kinds.NAME,
        """
        the call was for {}|the caller wanted to speak to {}|{} was wanted on the phone
        a call back from {} is needed
        they asked to be put through to {}|the phone rang on the desk of {}
        """,
        generic="name|person",
    ),
    detail(
        "message taken by|noted by|note taker|minutes by",
        kinds.NAME,
        """
        {} took the minutes|the notes were taken by {}|{} wrote everything down|the minutes are by {}
        the record of the meeting was kept by {}|the note taker was {}
        """,
        generic="name|person",
    ),
    detail(
        "meeting chair|chaired by|chairperson|meeting led by",
        kinds.NAME,
        """
        {} chaired the meeting|the meeting was chaired by {}|{} opened the session and led the discussion
        in the chair was {}|the floor was given to speakers by {}|the chairperson was {}
        """,
        generic="name|person",
    ),
    detail(
        "speaker|talk by|speaker name|presenter",
        kinds.NAME,
        """
        {} gives the talk|the speaker is {}|on stage we will hear {}|the lecture is held by {}
        {} will show the slides|the talk is by {}|the audience listened to {}
        """,
        generic="name|person",
    ),
    detail(
        "organizer|organized by|event organizer|planned by",
        kinds.NAME,
        """
        {} organizes it|it was organized by {}|{} did all the planning|the organizer is {}
        thanks for setting it all up go to {}|the whole thing was planned by {}|{} takes care of the preparations
        """,
        generic="name|person",
    ),
    detail(
        "payer|paid by|who paid|bill settled by",
        kinds.NAME,
        """
        {} paid the bill|the bill was on {}|the money came from {}|it was paid for by {}
        {} settled the invoice|the credit card used was that of {}|{} insisted on paying
        """,
        generic="name|person",
    ),
    detail(
        "payee|paid to|payment recipient|money goes to",
        kinds.NAME,
        """
        the money goes to {}|{} gets paid|the transfer is made out to {}|the cheque was written to {}
        the sum was credited to the account of {}|the payee is {}
        """,
        generic="name|person",
    ),
    detail(
        "debtor|owed by|who owes|debt of",
        kinds.NAME,
        """
        {} owes the money|the debt is that of {}|{} still has not paid it back|the debtor is {}
        we are waiting for {} to pay off the loan|the reminder was sent to {}, who is behind with paying
        """,
        generic="name|person",
    ),
    detail(
        "creditor|owed to|who is owed|debt to",
        kinds.NAME,
        """
        the money is owed to {}|{} is still waiting to get the loan back|the creditor is {}
        the debt has to be paid back to {}|{} had lent the cash|{} wants the loan repaid
        """,
        generic="name|person",
    ),
    detail(
        "heir|inherited by|left to|heir name",
        kinds.NAME,
        """
        {} inherited it|in the will it was left to {}|the heir is {}|the house went to {} after the funeral
        the whole fortune passes to {}|{} came into the inheritance
        """,
        generic="name|person",
    ),
    detail(
        "deceased|inherited from|testator|in memory of",
        kinds.NAME,
        """
        {} has passed away|we mourn for {}|the funeral is that of {}|the will was made by {}
        it was inherited from {}|{} died in peace|the flowers lie on the grave of {}
        """,
        generic="name|person",
    ),
    detail(
        "lawyer|represented by|attorney|lawyer name",
        kinds.NAME,
        """
        {} is the lawyer|in court the client was represented by {}|the defence was led by {}
        the attorney is {}|legal advice comes from {}|{} pleaded for the accused
        """,
        generic="name|person",
    ),
    detail(
        "judge|presiding judge|ruled by|judge name",
        kinds.NAME,
        """
        {} gave the ruling|the judge was {}|the verdict was read out by {}|the court was presided over by {}
        {} struck the gavel|the sentence was passed by {}
        """,
        generic="name|person",
    ),
    detail(
        "plaintiff|claimant|sued by|complaint filed by",
        kinds.NAME,
        """
        {} has sued|the lawsuit was brought by {}|the plaintiff is {}|{} went to court to claim damages
        the complaint was filed by {}|it is {} who demands compensation
        """,
        generic="name|person",
    ),
    detail(
        "defendant|sued person|claim against|respondent",
        kinds.NAME,
        """
        the lawsuit is against {}|{} is being sued|the defendant is {}|damages are demanded from {}
        {} has to defend the case in court|the claim was served on {}
        """,
        generic="name|person",
    ),
    detail(
        "roommate|shares room with|flatmate|flatmate name",
        kinds.NAME,
        """
        the flat is shared with {}|{} is the flatmate
        the other bedroom belongs to {}, with whom the kitchen is shared
        the roommate is called {}|the rent is split with {}|{} lives in the same flat
        """,
        generic="name|person",
    ),
    detail(
        "neighbour|next door|neighbour name|lives next door",
        kinds.NAME,
        """
        {} lives next door|the neighbour is {}|on the other side of the fence lives {}|next door is {}
        the parcel was left with {} across the hall|the hedge is shared with {}
        """,
        generic="name|person",
    ),
    detail(
        "cleaner|cleaned by|cleaning person|housekeeper",
        kinds.NAME,
        """
        {} cleans the rooms|the floor is mopped by {}|the cleaner is {}|the housekeeping is done by {}
        it is {} who dusts the shelves|for clean windows we thank {}
        """,
        generic="name|person",
    ),
    detail(
        "gardener|garden kept by|garden tended by|gardener name",
        kinds.NAME,
        """
        {} looks after the garden|the roses are tended by {}|the gardener is {}|the lawn is mown by {}
        {} planted the trees|the hedges are trimmed by {}
        """,
        generic="name|person",
    ),
    detail(
        "mechanic|repaired by|fixed by technician|technician",
        kinds.NAME,
        """
        {} repaired it|it was fixed by {}|the technician was {}|{} came with the toolbox and got it running again
        the repair was done by {}|the mechanic is {}
        """,
        generic="name|person",
    ),
    detail(
        "builder|built by|made by hand by|craftsman",
        kinds.NAME,
        """
        {} built it by hand|it was made in the workshop of {}|the craftsman is {}|it was built by {}
        {} sawed and glued every piece|the handiwork is that of {}
        """,
        generic="name|person",
    ),
    detail(
        "inspector|inspected by|checked by|inspection by",
        kinds.NAME,
        """
        {} inspected it|the check was done by {}|the inspector is {}|{} ticked off every item on the form
        it was examined for faults by {}|the inspection was carried out by {}
        """,
        generic="name|person",
    ),
    detail(
        "on call engineer|on call|on duty|pager held by",
        kinds.NAME,
        """
        {} is on call|the pager is with {}|alerts go to {} at night|on duty is {}
        {} has the night shift|whoever needs help after hours wakes {}
        """,
        generic="name|person|user",
    ),
    detail(
        "deputy|covered by|stand in|substitute contact",
        kinds.NAME,
        """
        {} stands in during the holidays|the deputy is {}|in the meantime mails are answered by {}
        {} covers for the absent colleague|the holiday cover is {}|urgent matters go to {} during the absence
        """,
        generic="name|person|contact",
    ),
    detail(
        "account holder|account owner|holder name|card holder",
        kinds.NAME,
        """
        the account is held by {}|{} is the account holder|the card is issued to {}|the account was opened by {}
        it is the bank account of {}|the name printed on the card is {}
        """,
        generic="name|person",
    ),
    detail(
        "logged in user|login by|session user|signed in as",
        kinds.NAME,
        """
        {} logged in|the session belongs to {}|the user signed in is {}|someone logged in as {}
        {} typed the right password|the login was made by {}
        """,
        generic="name|person|user",
    ),
    detail(
        "deleted by|removed by|file deleter|erased by",
        kinds.NAME,
        """
        {} deleted the file|the file was removed by {}|it was {} who erased it|the deletion was done by {}
        {} moved it to the trash|it vanished after a click by {}
        """,
        generic="name|person|user",
    ),
    detail(
        "last editor|last modified by|updated by|changed by",
        kinds.NAME,
        """
        {} made the latest change|it was last edited by {}|the newest version is by {}|{} updated the page
        the most recent edit comes from {}|the page was last touched by {}
        """,
        generic="name|person|user",
    ),
    detail(
        "supplier|supplied by|supplier name|parts from",
        kinds.TITLE,
        """
        {} supplies the parts|we get the parts from {}|the supplier is {}|it was supplied by {}
        the goods are ordered from {}|the raw material comes from the firm {}|the warehouse is stocked by {}
        """,
        generic="company|firm",
    ),
    detail(
        "client|client company|customer company|ordered by company",
        kinds.TITLE,
        """
        we do it for {}|the client is {}|the order was placed by {}|{} hired us to do it|we work for our customer {}
        {} is the customer|the invoice is sent to the firm {}
        """,
        generic="company|firm",
    ),
    detail(
        "publisher|published by|publishing house|book publisher",
        kinds.TITLE,
        """
        {} published it|it came out at {}|the publisher is {}|the rights to print it are with {}
        it was brought out by {}|the publishing house {} put it on the market
        """,
        generic="company|firm",
    ),
    detail(
        "bank|bank name|account at|banked with",
        kinds.TITLE,
        """
        the account is at {}|the money lies with {}|the bank is {}|the loan was granted by {}
        {} keeps the savings|the cash machine belongs to {}|{} is the bank that manages the account
        """,
        generic="company|firm",
    ),
    detail(
        "airline|flown with|airline name|operated by airline",
        kinds.TITLE,
        """
        we fly with {}|the flight is operated by {}|the airline is {}|{} takes passengers there by plane
        the plane belongs to {}|the tickets were booked with the airline {}|{} runs the flight
        """,
        generic="company|firm",
    ),
    detail(
        "employer|works at|employed by|workplace name",
        kinds.TITLE,
        """
        the salary is paid by {}|the employer is {}|{} employs them|they have a job at {}
        the work contract is with {}|they earn their living at {}|{} offered them the job
        """,
        generic="company|firm",
    ),
    detail(
        "former employer|previous company|worked before at|last employer",
        kinds.TITLE,
        """
        before that they worked at {}|they quit the job at {}|the previous employer was {}|they used to work for {}
        the earlier career was at {}|{} let them go|they left {} to start afresh
        """,
        generic="company|firm",
    ),
    detail(
        "insurer|insured with|insurance company|covered by insurer",
        kinds.TITLE,
        """
        it is insured with {}|{} pays for the damage|the insurer is {}|the insurance policy is from {}
        the claim was filed with the insurer {}|should it burn down, {} will cover the loss
        """,
        generic="company|firm",
    ),
    detail(
        "charity|donated to|charity name|good cause",
        kinds.TITLE,
        """
        the donations go to {}|we are collecting for {}|the charity is called {}|the proceeds are given to {}
        {} helps people in need with the money|everything raised will be donated to {}
        """,
        generic="organization",
    ),
    detail(
        "donor organization|donated by|donor|funded by donation of",
        kinds.TITLE,
        """
        {} donated the money|the donation came from {}|the generous donor is {}
        the gift to the school was made by {}
        thanks to a donation by {} it could be built|{} gave the sum to charity
        """,
        generic="organization",
    ),
    detail(
        "manufacturer|manufactured by|maker|brand",
        kinds.TITLE,
        """
        it is made by {}|{} manufactures it|the manufacturer is {}|it rolls off the assembly line at {}
        the brand is {}|the factory belongs to {}|the label shows it comes from the maker {}
        """,
        generic="company|firm",
    ),
    detail(
        "carrier|shipped with|shipping company|parcel service",
        kinds.TITLE,
        """
        it is shipped with {}|{} delivers the parcels|the carrier is {}|the courier works for {}
        the shipment travels with {}|{} brings it to the door|the package was handed over to {} for transport
        """,
        generic="company|firm",
    ),
    detail(
        "sponsor|sponsored by|main sponsor|shirt sponsor",
        kinds.TITLE,
        """
        {} sponsors it|the shirts carry the logo of {}|the sponsor is {}|it is sponsored by {}
        without the support of {} it could not take place|the advertising banners are those of {}
        """,
        generic="company|firm",
    ),
    detail(
        "acquiring company|acquired by|acquirer|takeover by",
        kinds.TITLE,
        """
        {} is buying the rival firm|the takeover was made by {}|{} swallowed its rival|the buying company is {}
        the shares were bought up by {}|after the deal {} owns both firms
        """,
        generic="company|firm",
    ),
    detail(
        "acquired company|takeover target|bought company|company taken over",
        kinds.TITLE,
        """
        {} was taken over|the rival firm being bought is {}|{} has been swallowed by a bigger firm
        the takeover target is {}|the shareholders of {} agreed to be bought|it bought up {}
        """,
        generic="company|firm",
    ),
    detail(
        "parent company|subsidiary of|owned by company|holding company",
        kinds.TITLE,
        """
        it is a subsidiary of {}|the parent company is {}|the firm is part of the group {}|{} holds all its shares
        the profits flow up to {}|above it in the corporate tree stands {}
        """,
        generic="company|firm",
    ),
    detail(
        "competitor|rival company|competes with|main competitor",
        kinds.TITLE,
        """
        the fiercest competitor is {}|{} tries to steal its customers|it competes with {}|its rival is {}
        in the same market fights {}|it loses customers to {}
        """,
        generic="company|firm",
    ),
    detail(
        "contractor|building company|construction by|contractor name",
        kinds.TITLE,
        """
        {} does the building work|the contractor is {}|the cranes on the site belong to {}
        construction is done by {}
        the contract to build it went to {}|the roof was put on by the firm {}
        """,
        generic="company|firm",
    ),
    detail(
        "electricity provider|power company|power supplier|energy provider",
        kinds.TITLE,
        """
        the electricity comes from {}|{} sends the power bill|the energy provider is {}|we buy our power from {}
        the meter is read by {}|{} keeps the lights on
        """,
        generic="company|firm",
    ),
    detail(
        "internet provider|isp|phone company|network operator",
        kinds.TITLE,
        """
        the internet connection is from {}|{} provides the broadband|the phone contract is with {}
        the router was sent by {}|{} runs the network|the internet provider is {}
        """,
        generic="company|firm",
    ),
    detail(
        "hosting provider|hosted at|server host|cloud provider",
        kinds.TITLE,
        """
        the servers run at {}|the site is hosted at {}|the cloud provider is {}|{} hosts the website
        the data centre is operated by {}|we rent the servers from {}
        """,
        generic="company|firm",
    ),
    detail(
        "university|studied at|university name|degree from",
        kinds.TITLE,
        """
        they studied at {}|the degree was earned at {}|the university is {}|{} awarded the diploma
        the lectures are held at {}|they are enrolled as a student at {}
        """,
        generic="institution",
    ),
    detail(
        "school|school name|goes to school|attended school",
        kinds.TITLE,
        """
        the kids go to school at {}|the school is called {}|the pupils of {} are on holiday
        {} is the school they attend|the school bus goes to {}|the classroom is in the school {}
        """,
        generic="institution",
    ),
    detail(
        "hospital|hospital name|treated at|clinic",
        kinds.TITLE,
        """
        the ambulance went to {}|the operation took place at {}|the hospital is {}|the nurses of {} are on strike
        {} admitted the injured|the wound was treated at {}|the baby was born at {}
        """,
        generic="institution",
    ),
    detail(
        "film title|movie|movie title|film name",
        kinds.TITLE,
        """
        the film is called {}|tonight the cinema shows {}|we are watching {} on the big screen
        {} is a film worth seeing
        the movie {} made everybody cry|on the screen runs {}|they made a film entitled {}
        """,
        generic="title",
    ),
    detail(
        "book title|novel title|book name|title of book",
        kinds.TITLE,
        """
        the book is called {}|on the cover stands {}|the novel {} is hard to put down|{} is a thick book
        they are reading {} page by page|the author gave the novel the title {}
        """,
        generic="title",
    ),
    detail(
        "song title|song name|track title|song played",
        kinds.TITLE,
        """
        the song is called {}|the band played {}|the radio keeps playing {}|everybody sang along to {}
        the tune {} is stuck in our heads|{} is the hit that everyone hums
        """,
        generic="title",
    ),
    detail(
        "album|album title|record name|album name",
        kinds.TITLE,
        """
        the album is called {}|the track is on the record {}|their new album {} is out|{} is their latest album
        the band recorded {} in the studio|the vinyl has the title {}
        """,
        generic="title",
    ),
    detail(
        "play title|theatre play|play name|play on stage",
        kinds.TITLE,
        """
        the theatre is putting on {}|the play is called {}|on stage they perform {}|the actors rehearse {}
        the curtain rises for {}|{} is the play of the season
        """,
        generic="title",
    ),
    detail(
        "ship name|vessel|ship|vessel name",
        kinds.TITLE,
        """
        the ship is called {}|they sailed on board the {}|the {} lies in the harbour|on the bow is painted {}
        the vessel was christened {}|the cargo is on the freighter {}
        """,
        generic="title",
    ),
    detail(
        "hotel|hotel name|staying at|accommodation name",
        kinds.TITLE,
        """
        they are staying at {}|the hotel is called {}|a room was booked at {}|the reception of {} is always open
        {} has a room for us|the night will be spent at the hotel {}
        """,
        generic="title",
    ),
    detail(
        "restaurant|restaurant name|eating at|table booked at",
        kinds.TITLE,
        """
        we are eating at {}|the table is reserved at {}|the restaurant is called {}|{} serves the dinner
        the food at {} is excellent|the menu is that of the restaurant {}
        """,
        generic="title",
    ),
    detail(
        "museum|museum name|exhibited at|on display at",
        kinds.TITLE,
        """
        it hangs in {}|the museum is called {}|it can be seen at the museum {}|{} has it on display
        visitors to {} can admire it|the halls of {} hold the treasure
        """,
        generic="institution",
    ),
    detail(
        "exhibition|exhibition title|show title|exhibition name",
        kinds.TITLE,
        """
        the exhibition is called {}|they are showing it under the title {}|the special exhibition {} has opened
        {} is the exhibition everybody talks about|the posters for the exhibition read {}
        crowds queue for {} to see the rare pieces
        """,
        generic="title",
    ),
    detail(
        "band|band name|music group|performing band",
        kinds.TITLE,
        """
        the band is called {}|on stage are {}|the fans of {} queued all night|{} gave an encore
        the gig is by {}|they play together as {}|the headliner is {}
        """,
        generic="title",
    ),
    detail(
        "support act|opening band|opening act|warm up band",
        kinds.TITLE,
        """
        the opening act is {}|before the main band we hear {}|{} warmed up the crowd|the evening is opened by {}
        {} came along as support|the support band is {}
        """,
        generic="title",
    ),
    detail(
        "course title|course name|class title|enrolled course",
        kinds.TITLE,
        """
        the course is called {}|they signed up for the course {}|{} is taught in the evening class
        the lecture series has the title {}|the certificate is for the course {}|students can enroll in {}
        """,
        generic="title",
    ),
    detail(
        "podcast|podcast name|podcast title|audio show",
        kinds.TITLE,
        """
        the podcast is called {}|we listen to the podcast {} on the train|a new episode of {} is online
        {} is a podcast worth hearing|subscribers of {} get every episode at once|they talk about it in {}
        """,
        generic="title",
    ),
    detail(
        "game title|game name|video game|played game",
        kinds.TITLE,
        """
        the game is called {}|they play {} on the console|{} is the game everybody wants|the gamers got lost in {}
        the new level of the game {} is hard|on the box of the game it says {}
        """,
        generic="title",
    ),
    detail(
        "street|street name|lives on street|road name",
        kinds.TITLE,
        """
        the house stands on {} Street|turn left into {} Street|the street is called {}|the road {} is closed
        they live on a street named {}|the shop is round the corner in {} Street
        """,
        generic="address",
    ),
    detail(
        "project|project name|project title|code name",
        kinds.TITLE,
        """
        the project is called {}|the team works on the project {}|the code name is {}|internally it runs as {}
        {} is the name under which the project was started|all hours are booked on the project {}
        """,
        generic="title",
    ),
    detail(
        "home team|team at home|hosting team|home side",
        kinds.TITLE,
        """
        {} played at home|the home team was {}|the match took place in the stadium of {}|the local fans cheered {}
        {} had the home advantage|on their own ground stood {}
        """,
        generic="team",
    ),
    detail(
        "away team|visiting team|guest team|away side",
        kinds.TITLE,
        """
        {} played away|the visitors were {}|the bus brought {} to the foreign stadium|the guest team was {}
        the fans of {} had to travel far|{} came as visitors
        """,
        generic="team",
    ),
    detail(
        "product|product name|item sold|product title",
        kinds.TITLE,
        """
        the product is called {}|in the box is a {}|the customer ordered the {}|the {} is now on sale
        the shop sells the product as {}|{} is what it says on the packaging
        """,
        generic="title",
    ),
    detail(
        "app|app name|application name|app title",
        kinds.TITLE,
        """
        the app is called {}|you can install {} on the phone|{} has a new icon on the home screen
        the update is for the app {}|users of the app {} complain|the phone runs {}
        """,
        generic="title",
    ),
    detail(
        "pet name|pet|name of animal|animal called",
        kinds.NAME,
        """
        the pet is called {}|the dog listens to the name {}|the cat {} sleeps on the sofa|on the collar it says {}
        they call their rabbit {}|{} wags the tail and barks|the bowl belongs to {}, the family dog
        """,
        generic="name",
    ),
    detail(
        "pet owner|animal owner|dog owner|owner of pet",
        kinds.NAME,
        """
        the dog belongs to {}|{} walks the dog on a leash|the animal's owner is {}|the cat lives with {}
        it is {} who feeds the pet|the dog obeys only {}, its master
        """,
        generic="name|person",
    ),
    detail(
        "newspaper|newspaper name|reported in paper|magazine",
        kinds.TITLE,
        """
        it was in the newspaper {}|the reporters of {} wrote about it|the article appeared in {}
        {} printed the story
        on the front page of {} was a picture of it|the magazine is called {}
        """,
        generic="title",
    ),
    detail(
        "award|prize name|award title|award won",
        kinds.TITLE,
        """
        it won the {} Award|the award is called {}|they were honoured with the prize {}
        the jury gave it the {} Prize
        {} is the prize it received|it was nominated for the award {}
        """,
        generic="title",
    ),
    detail(
        "train name|train|train service|express train",
        kinds.TITLE,
        """
        the train is called {}|passengers board the {} Express|the night train {} is late
        on the engine is written {}
        {} is the name of the train|they travel by rail on the {}
        """,
        generic="title",
    ),
    detail(
        "invited people|invitees|invited guests|guest list",
        kinds.NAMES,
        """
        {} are invited|we have asked {} to come|on the guest list are {}|the invitations were sent to {}
        the party would be nothing without {}, so we asked them|cards went out to {}
        """,
        generic="names|people",
    ),
    detail(
        "players|player names|lineup|team members playing",
        kinds.NAMES,
        """
        {} are playing|on the field are {}|the coach picked {}|the line-up consists of {}
        {} will play from the start|the shirts have been given to {}
        """,
        generic="names|people",
    ),
    detail(
        "bench players|reserves|substitutes|players on bench",
        kinds.NAMES,
        """
        {} start on the bench|the reserves are {}|on the bench sit {}|{} must wait for a chance to come on
        as substitutes the coach named {}|not in the starting line-up but ready are {}
        """,
        generic="names|people",
    ),
    detail(
        "authors|written by people|paper authors|author list",
        kinds.NAMES,
        """
        {} wrote the paper|the authors are {}|the article was written by {}|it is a joint work of {}
        {} share the authorship|as writers it credits {}
        """,
        generic="names|people",
    ),
    detail(
        "absent members|absentees|apologies from|missing members",
        kinds.NAMES,
        """
        {} were absent|apologies were received from {}|missing were {}|{} could not come
        nobody saw {} at the meeting
        the empty chairs were those of {}|excused were {}
        """,
        generic="names|people",
    ),
    detail(
        "attendees|present members|participants present|attended by",
        kinds.NAMES,
        """
        {} were present|the meeting was attended by {}|round the table sat {}|{} took part
        those who came were {}|the list of people present shows {}
        """,
        generic="names|people",
    ),
    detail(
        "cc people|copied to|in copy|cc recipients",
        kinds.NAMES,
        """
        {} are in copy|a copy goes to {}|the mail was also copied to {}|please keep {} in the loop
        {} get a copy for information|put {} on copy
        """,
        generic="names|people",
    ),
    detail(
        "children names|children|kids of family|sons and daughters",
        kinds.NAMES,
        """
        the children are called {}|they are the parents of {}|{} are their kids|the kids of the family are {}
        the couple raised {}|bedtime stories are read to {}
        """,
        generic="names|people",
    ),
    detail(
        "jury members|jury|judged by|panel of judges",
        kinds.NAMES,
        """
        {} sit on the jury|the jury consists of {}|the points are awarded by {}|{} judge the contest
        the panel is made up of {}|the decision lies with {}, the jurors
        """,
        generic="names|people",
    ),
    detail(
        "volunteers|helpers|volunteer names|helping hands",
        kinds.NAMES,
        """
        {} have offered to help|the volunteers are {}|help came from {}|{} carry the boxes without pay
        as helpers we can count on {}|the stall is run by the volunteers {}
        """,
        generic="names|people",
    ),
    detail(
        "finalists|in the final|shortlisted people|final candidates",
        kinds.NAMES,
        """
        {} have reached the final|the finalists are {}|in the final we will see {}|the shortlist consists of {}
        the title will be fought out among {}|{} made it through the semi-finals
        """,
        generic="names|people",
    ),
    detail(
        "eliminated players|knocked out|eliminated|dropped out",
        kinds.NAMES,
        """
        {} have been eliminated|out of the contest are {}|{} were knocked out early|the tournament is over for {}
        early flights home were booked by {}, who are out|they had to say goodbye to {}
        """,
        generic="names|people",
    ),
    detail(
        "crew|crew members|sailing crew|on board crew",
        kinds.NAMES,
        """
        the crew consists of {}|the captain sails with {}|{} man the ropes|the sailors are {}
        {} serve as crew|the deck is scrubbed by {}
        """,
        generic="names|people",
    ),
    detail(
        "cast|cast members|actors|acted by",
        kinds.NAMES,
        """
        the cast consists of {}|the parts are played by {}|{} act in it|in front of the camera we see {}
        the actors are {}|the director cast {}
        """,
        generic="names|people",
    ),
    detail(
        "band members|musicians|bandmates|played by musicians",
        kinds.NAMES,
        """
        the musicians in the band are {}|{} make music together|the band is made up of {}
        {} formed the band at school
        on the band photo you see {}|the instruments are played by {}
        """,
        generic="names|people",
    ),
    detail(
        "cofounders|founders|founding team|founded by people",
        kinds.NAMES,
        """
        {} founded the start-up|the founders are {}|the start-up was set up by {}|{} had the business idea together
        the founding team consists of {}|as students {} started the business
        """,
        generic="names|people",
    ),
    detail(
        "nominees|nominated people|nominated|award nominees",
        kinds.NAMES,
        """
        {} are nominated|the nominees are {}|nominations went to {}|{} can hope for the prize
        on the list of nominated artists stand {}|the academy nominated {}
        """,
        generic="names|people",
    ),
    detail(
        "blocked users|banned users|blocked accounts|banned people",
        kinds.NAMES,
        """
        {} have been banned|the accounts of {} are blocked|access was taken away from {}|the moderators threw out {}
        {} can no longer post|the block list names {}
        """,
        generic="names|users",
    ),
    detail(
        "admins|admin users|administrators|users with admin rights",
        kinds.NAMES,
        """
        {} have admin rights|the administrators are {}|only {} may change the settings|the system is run by {}
        full access was granted to {}|{} hold the root password
        """,
        generic="names|users",
    ),
    detail(
        "injured people|injured|hurt persons|casualties",
        kinds.NAMES,
        """
        {} were hurt|the injured are {}|the ambulance took {} away|{} suffered cuts and bruises
        hurt in the crash were {}|bandages had to be put on {}
        """,
        generic="names|people",
    ),
    detail(
        "night shift staff|night workers|late shift people|on night shift",
        kinds.NAMES,
        """
        {} work the night shift|the night shift is made up of {}|through the night we have {}
        at night the desk is kept by {}
        while others sleep, {} are at work|the late roster names {}
        """,
        generic="names|people",
    ),
    detail(
        "is anonymous|anonymous|author hidden|name withheld",
        kinds.boolean(
            "the writer wants to stay anonymous|nobody knows who wrote it|it came without a signature"
            "|the author's name is kept secret|the writer did not give a name",
            "the author is known to everybody|the writer's name is printed on it|it is not anonymous"
            "|the author signed with a full name|there is no secret about who wrote it",
        ),
        "{}",
    ),
    detail(
        "is member|has membership|member|club member",
        kinds.boolean(
            "they belong to the club|they have joined the club|a membership card was issued"
            "|they pay the club fee every year|they are members in good standing",
            "they do not belong to the club|they never joined the club|they come as guests without membership"
            "|their membership has lapsed|they are not on the list of members",
        ),
        "{}",
    ),
    detail(
        "plus guest allowed|may bring guest|companion allowed|guest permitted",
        kinds.boolean(
            "you may bring somebody along|partners are welcome too|feel free to come with a friend"
            "|a companion can come as well|the invitation includes your partner",
            "please come alone|partners are not invited|no companions, please|the invitation is only for you"
            "|you cannot bring anybody along",
        ),
        "{}",
    ),
)
