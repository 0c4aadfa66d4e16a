"""Requests about texts by somebody who has not seen the training data; its author has, and chooses by them."""

from tools.builtin_model.written_requests import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    STRINGS,
    Request,
    extract,
    list_of,
    one_of,
    record,
)

EXTRACTS = (
    # hotel
    extract(
        "Hello, this is Maria Jensen. We arrive on 2025-07-14, stay for 3 nights and would like breakfast every day.",
        record(guest_name=STRING, arrival=STRING, nights=INTEGER, breakfast=BOOLEAN),
        {"guest_name": "Maria Jensen", "arrival": "2025-07-14", "nights": 3, "breakfast": True},
    ),
    extract(
        "Room 412 with sea view costs 135 EUR per night. Pets are not allowed at Bellevue Palace.",
        record(hotel=STRING, roomNumber=INTEGER, pricePerNight=NUMBER, petsAllowed=BOOLEAN),
        {"hotel": "Bellevue Palace", "roomNumber": 412, "pricePerNight": 135, "petsAllowed": False},
    ),
    # invoice
    extract(
        "Invoice INV-20931 from Northwind Paper. Please pay 482.75 EUR by 2025-03-31.",
        record(vendor=STRING, invoice_number=STRING, total=NUMBER, due_date=STRING),
        {"vendor": "Northwind Paper", "invoice_number": "INV-20931", "total": 482.75, "due_date": "2025-03-31"},
    ),
    extract(
        "Bill to: Harold Finch\n2 x desk lamp at 24.99\n5 x notebook at 3.25",
        record(
            customer=STRING,
            lineItems=list_of(record(name=STRING, quantity=INTEGER, unitPrice=NUMBER)),
        ),
        {
            "customer": "Harold Finch",
            "lineItems": [
                {"name": "desk lamp", "quantity": 2, "unitPrice": 24.99},
                {"name": "notebook", "quantity": 5, "unitPrice": 3.25},
            ],
        },
    ),
    # job advert
    extract(
        "We are looking for a data engineer in Utrecht. The salary is 5200 euros a month. Remote work: yes.",
        record(job_title=STRING, salary=INTEGER, city=STRING, remote=BOOLEAN),
        {"job_title": "data engineer", "salary": 5200, "city": "Utrecht", "remote": True},
    ),
    extract(
        "Saint Luke Clinic needs a gardener for 32 hours a week. Write to jobs@stluke.example before 2025-09-15.",
        record(employer=STRING, position=STRING, hoursPerWeek=INTEGER, contactEmail=STRING, deadline=STRING),
        {
            "employer": "Saint Luke Clinic",
            "position": "gardener",
            "hoursPerWeek": 32,
            "contactEmail": "jobs@stluke.example",
            "deadline": "2025-09-15",
        },
    ),
    # recipe
    extract(
        "Tomato Soup, ready in 35 minutes. You need tomatoes, onions, garlic and cream. Serves 4.",
        record(title=STRING, servings=INTEGER, minutes=INTEGER, ingredients=STRINGS),
        {
            "title": "Tomato Soup",
            "servings": 4,
            "minutes": 35,
            "ingredients": ["tomatoes", "onions", "garlic", "cream"],
        },
    ),
    extract(
        "Bake the banana bread for 55 minutes at 180 degrees. And yes, it is vegan!",
        record(dish=STRING, ovenTemperature=INTEGER, bakingMinutes=INTEGER, vegan=BOOLEAN),
        {"dish": "banana bread", "ovenTemperature": 180, "bakingMinutes": 55, "vegan": True},
    ),
    # bug report
    extract(
        "Reporter: Tomas Novak\nPriority: high\nComponent: login page\nThe spinner never stops after a wrong "
        "password.",
        record(component=STRING, reporter=STRING, priority=one_of("low", "medium", "high")),
        {"component": "login page", "reporter": "Tomas Novak", "priority": "high"},
    ),
    extract(
        "Since version 3.8.1 the settings menu crashes with error code E1047. I tried Firefox and Safari.",
        record(errorCode=STRING, version=STRING, browsers=STRINGS),
        {"errorCode": "E1047", "version": "3.8.1", "browsers": ["Firefox", "Safari"]},
    ),
    # match result
    extract(
        "Arsenal won 3-1 at home against Everton. The best scorer was Kofi Adams.",
        record(home_team=STRING, away_team=STRING, home_goals=INTEGER, away_goals=INTEGER),
        {"home_team": "Arsenal", "away_team": "Everton", "home_goals": 3, "away_goals": 1},
    ),
    extract(
        "Tennis final in Melbourne: after 98 minutes on court Elena Petrova defeated Julia Brandt.",
        record(winner=STRING, loser=STRING, city=STRING, durationMinutes=INTEGER),
        {"winner": "Elena Petrova", "loser": "Julia Brandt", "city": "Melbourne", "durationMinutes": 98},
    ),
    # parcel
    extract(
        "Good news! Your parcel is in Leeds and will be delivered on 2025-01-22. Weight: 2.4 kg, tracking number "
        "7Q4418820.",
        record(tracking_number=STRING, weight_kg=NUMBER, current_city=STRING, delivery_date=STRING),
        {
            "tracking_number": "7Q4418820",
            "weight_kg": 2.4,
            "current_city": "Leeds",
            "delivery_date": "2025-01-22",
        },
    ),
    extract(
        "Carrier: FastPost. Status: delayed. The box for Daniel Okafor is stuck at customs in Hamburg.",
        record(recipient=STRING, carrier=STRING, status=one_of("shipped", "delayed", "delivered")),
        {"recipient": "Daniel Okafor", "carrier": "FastPost", "status": "delayed"},
    ),
    # doctor's appointment
    extract(
        "Dear Priya Sharma, your eye exam is on 2025-05-06 at 09:40. Please come to room 12.",
        record(patient=STRING, reason=STRING, date=STRING, time=STRING, room=INTEGER),
        {"patient": "Priya Sharma", "reason": "eye exam", "date": "2025-05-06", "time": "09:40", "room": 12},
    ),
    extract(
        "Mr. Kowalski phoned from 555-0182 and moved his X-ray to 15:30. He is not insured.",
        record(phone=STRING, newTime=STRING, insured=BOOLEAN),
        {"phone": "555-0182", "newTime": "15:30", "insured": False},
    ),
    # rental
    extract(
        "Bright flat in Lisbon with 3 rooms and 68 square meters for 950 euros a month. Balcony: yes.",
        record(city=STRING, rooms=INTEGER, squareMeters=INTEGER, monthlyRent=INTEGER, balcony=BOOLEAN),
        {"city": "Lisbon", "rooms": 3, "squareMeters": 68, "monthlyRent": 950, "balcony": True},
    ),
    extract(
        "The studio on Maple Street is not furnished. You can move in on 2025-10-01, and the landlord, Greg "
        "Whitman, asks for a deposit of 1800 dollars.",
        record(landlord=STRING, street=STRING, deposit=NUMBER, furnished=BOOLEAN, available_from=STRING),
        {
            "landlord": "Greg Whitman",
            "street": "Maple Street",
            "deposit": 1800,
            "furnished": False,
            "available_from": "2025-10-01",
        },
    ),
    # weather report
    extract(
        "It is -4 degrees in Oslo with a wind of 12 km/h. Sky: cloudy.",
        record(city=STRING, temperature=NUMBER, wind_speed=NUMBER, sky=one_of("clear", "cloudy", "foggy")),
        {"city": "Oslo", "temperature": -4, "wind_speed": 12, "sky": "cloudy"},
    ),
    extract(
        "Storm warning for Galway, valid until 18:00. Expect gusts of 95 km/h and 30 mm of rain.",
        record(location=STRING, gustSpeed=INTEGER, rainfall=INTEGER, validUntil=STRING),
        {"location": "Galway", "gustSpeed": 95, "rainfall": 30, "validUntil": "18:00"},
    ),
    # book
    extract(
        "I just finished The Silent Orchard by Nora Whitfield. It came out in 2019 and has 312 pages.",
        record(title=STRING, author=STRING, pages=INTEGER, year=INTEGER),
        {"title": "The Silent Orchard", "author": "Nora Whitfield", "pages": 312, "year": 2019},
    ),
    extract(
        "ISBN 9780141439518, paperback, 8.99 pounds. We have 6 copies left.",
        record(isbn=STRING, format=one_of("hardcover", "paperback", "ebook"), price=NUMBER, copiesLeft=INTEGER),
        {"isbn": "9780141439518", "format": "paperback", "price": 8.99, "copiesLeft": 6},
    ),
    # film
    extract(
        "Harbor Lights was directed by Samuel Ortiz and runs for 124 minutes. The actors are Ana Ruiz and Peter "
        "Holm.",
        record(movie_title=STRING, director=STRING, runtime=INTEGER, actors=STRINGS),
        {
            "movie_title": "Harbor Lights",
            "director": "Samuel Ortiz",
            "runtime": 124,
            "actors": ["Ana Ruiz", "Peter Holm"],
        },
    ),
    extract(
        "Tonight at 20:15 on screen 5: Paper Moons. The film is shown without subtitles.",
        record(film=STRING, startTime=STRING, screen=INTEGER, subtitles=BOOLEAN),
        {"film": "Paper Moons", "startTime": "20:15", "screen": 5, "subtitles": False},
    ),
    # car
    extract(
        "For sale: Toyota Corolla, built in 2016, blue, 84000 km. Call me if you want to see it.",
        record(make=STRING, model=STRING, year=INTEGER, color=STRING, mileage=INTEGER),
        {"make": "Toyota", "model": "Corolla", "year": 2016, "color": "blue", "mileage": 84000},
    ),
    extract(
        "Workshop note for KX52RTB: we replaced battery, wipers and mirror. The owner, Linda Marsh, has already "
        "paid.",
        record(licensePlate=STRING, owner=STRING, replacedParts=STRINGS, paid=BOOLEAN),
        {
            "licensePlate": "KX52RTB",
            "owner": "Linda Marsh",
            "replacedParts": ["battery", "wipers", "mirror"],
            "paid": True,
        },
    ),
    # pet
    extract(
        "Our dog is called Bruno. He is a beagle, 5 years old, and he is vaccinated.",
        record(name=STRING, species=one_of("cat", "dog", "rabbit"), breed=STRING, age=INTEGER, vaccinated=BOOLEAN),
        {"name": "Bruno", "species": "dog", "breed": "beagle", "age": 5, "vaccinated": True},
    ),
    extract(
        "Found this morning: a grey cat with a red collar. Chip number: 985112004.",
        record(animal=STRING, furColor=STRING, collarColor=STRING, chipNumber=STRING),
        {"animal": "cat", "furColor": "grey", "collarColor": "red", "chipNumber": "985112004"},
    ),
    # course
    extract(
        "Carmen Diaz teaches Spanish for Beginners. The course lasts 10 weeks and starts on 2025-09-08.",
        record(course_name=STRING, teacher=STRING, start_date=STRING, weeks=INTEGER),
        {
            "course_name": "Spanish for Beginners",
            "teacher": "Carmen Diaz",
            "start_date": "2025-09-08",
            "weeks": 10,
        },
    ),
    extract(
        "code: CHEM-210 | subject: Organic Chemistry | credits: 6 | seats: 45 | online: no",
        record(subject=STRING, code=STRING, credits=INTEGER, seats=INTEGER, online=BOOLEAN),
        {"subject": "Organic Chemistry", "code": "CHEM-210", "credits": 6, "seats": 45, "online": False},
    ),
    # concert
    extract(
        "On 2025-06-20 Velvet Foxes play in Manchester! Doors open at 19:00.",
        record(band=STRING, city=STRING, date=STRING, doors_open=STRING),
        {"band": "Velvet Foxes", "city": "Manchester", "date": "2025-06-20", "doors_open": "19:00"},
    ),
    extract(
        "Venue: Blue Note Hall. You will hear Jonas Lindqvist and Mira Kaplan. Tickets are 38 euros and the show "
        "is sold out.",
        record(artists=STRINGS, venue=STRING, ticketPrice=NUMBER, soldOut=BOOLEAN),
        {
            "artists": ["Jonas Lindqvist", "Mira Kaplan"],
            "venue": "Blue Note Hall",
            "ticketPrice": 38,
            "soldOut": True,
        },
    ),
    # survey answer
    extract(
        "Respondent 204: I am 37 years old and live in Bristol. My score for your shop is 9.",
        record(respondent_id=INTEGER, score=INTEGER, age=INTEGER, city=STRING),
        {"respondent_id": 204, "score": 9, "age": 37, "city": "Bristol"},
    ),
    extract(
        "How did you hear about us? Newsletter\nWould you buy again? No\nWhat should we improve? packaging",
        record(heardFrom=STRING, wouldBuyAgain=BOOLEAN, improvement=STRING),
        {"heardFrom": "Newsletter", "wouldBuyAgain": False, "improvement": "packaging"},
    ),
    # sensor reading
    extract(
        "id=sensor-17 place=greenhouse temp=23.6 humidity=58",
        record(sensor_id=STRING, temperature=NUMBER, humidity=NUMBER, place=STRING),
        {"sensor_id": "sensor-17", "temperature": 23.6, "humidity": 58, "place": "greenhouse"},
    ),
    extract(
        "At 06:30 gauge P-3 measured a pressure of 4.1 bar. The alarm is on.",
        record(gauge=STRING, time=STRING, pressure=NUMBER, unit=STRING, alarmOn=BOOLEAN),
        {"gauge": "P-3", "time": "06:30", "pressure": 4.1, "unit": "bar", "alarmOn": True},
    ),
    # server log
    extract(
        "2025-02-11 ERROR payment-service: no answer from database after 30 seconds",
        record(date=STRING, level=one_of("INFO", "WARNING", "ERROR"), service=STRING, timeout_seconds=INTEGER),
        {"date": "2025-02-11", "level": "ERROR", "service": "payment-service", "timeout_seconds": 30},
    ),
    extract(
        "192.168.4.20 GET /api/users/88 status=404 time=17ms",
        record(clientIp=STRING, method=STRING, path=STRING, status=INTEGER),
        {"clientIp": "192.168.4.20", "method": "GET", "path": "/api/users/88", "status": 404},
    ),
    # address
    extract(
        "Please send the samples to Olivia Grant, 27 Cedar Avenue, Portland, zip code 97205.",
        record(
            recipient=STRING,
            address=record(house_number=INTEGER, street=STRING, city=STRING, zip_code=STRING),
        ),
        {
            "recipient": "Olivia Grant",
            "address": {"house_number": 27, "street": "Cedar Avenue", "city": "Portland", "zip_code": "97205"},
        },
    ),
    extract(
        "Street: Domstrasse\nPostal code: 50667\nTown: Cologne\nCountry: Germany",
        record(country=STRING, town=STRING, postalCode=STRING, streetName=STRING),
        {"country": "Germany", "town": "Cologne", "postalCode": "50667", "streetName": "Domstrasse"},
    ),
    # bank transfer
    extract(
        "Lucas Meyer sent 250 euros to Hannah Vogel. Reference: RENT-MAY.",
        record(sender=STRING, receiver=STRING, amount=NUMBER, reference=STRING),
        {"sender": "Lucas Meyer", "receiver": "Hannah Vogel", "amount": 250, "reference": "RENT-MAY"},
    ),
    extract(
        "On 2025-04-03 we paid 63.15 GBP from your account 44120987 to Greenfield Energy. Your new balance is "
        "1204.88 GBP.",
        record(accountNumber=STRING, payee=STRING, amount=NUMBER, currency=STRING, newBalance=NUMBER),
        {
            "accountNumber": "44120987",
            "payee": "Greenfield Energy",
            "amount": 63.15,
            "currency": "GBP",
            "newBalance": 1204.88,
        },
    ),
    # flight
    extract(
        "Flight BA284 from London to Denver leaves at 11:25. Please go to gate B32.",
        record(flight_number=STRING, origin=STRING, destination=STRING, gate=STRING, departure_time=STRING),
        {
            "flight_number": "BA284",
            "origin": "London",
            "destination": "Denver",
            "gate": "B32",
            "departure_time": "11:25",
        },
    ),
    extract(
        "Seat 14C: Kenji Mori, 2 bags, vegetarian meal, already checked in.",
        record(passenger=STRING, seat=STRING, bags=INTEGER, checkedIn=BOOLEAN),
        {"passenger": "Kenji Mori", "seat": "14C", "bags": 2, "checkedIn": True},
    ),
    # train
    extract(
        "The train to Edinburgh is 25 minutes late today. It will leave from platform 6.",
        record(destination=STRING, platform=INTEGER, delay_minutes=INTEGER),
        {"destination": "Edinburgh", "platform": 6, "delay_minutes": 25},
    ),
    extract(
        "Train IC715 stops in Geneva, Lausanne, Fribourg and Bern. There is no dining car on this train.",
        record(trainNumber=STRING, stops=STRINGS, diningCar=BOOLEAN),
        {"trainNumber": "IC715", "stops": ["Geneva", "Lausanne", "Fribourg", "Bern"], "diningCar": False},
    ),
    # restaurant review
    extract(
        "We loved Casa Lupo! Our waiter Marco was so kind, I give 5 stars. We had risotto and tiramisu.",
        record(restaurant=STRING, stars=INTEGER, waiter=STRING, dishes=STRINGS),
        {"restaurant": "Casa Lupo", "stars": 5, "waiter": "Marco", "dishes": ["risotto", "tiramisu"]},
    ),
    extract(
        "50 minutes of waiting and then cold noodles. Golden Wok gets a rating of 2 from me and I will not come "
        "back.",
        record(place=STRING, rating=INTEGER, waitingMinutes=INTEGER, wouldReturn=BOOLEAN),
        {"place": "Golden Wok", "rating": 2, "waitingMinutes": 50, "wouldReturn": False},
    ),
    # food order
    extract(
        "Hi, one large Margherita with olives and basil please. Bring it to 14 Elm Road.",
        record(pizza=STRING, size=one_of("small", "medium", "large"), toppings=STRINGS, delivery_address=STRING),
        {
            "pizza": "Margherita",
            "size": "large",
            "toppings": ["olives", "basil"],
            "delivery_address": "14 Elm Road",
        },
    ),
    extract(
        "Table 7: 2 cappuccino, 1 cheesecake, 3 lemonade",
        record(table=INTEGER, orders=list_of(record(product=STRING, count=INTEGER))),
        {
            "table": 7,
            "orders": [
                {"product": "cappuccino", "count": 2},
                {"product": "cheesecake", "count": 1},
                {"product": "lemonade", "count": 3},
            ],
        },
    ),
    # lost and found
    extract(
        "I lost a black umbrella on bus 42. If you find it, please call Rosa at 555-0147.",
        record(item=STRING, color=STRING, bus_line=INTEGER, contact_name=STRING, contact_phone=STRING),
        {
            "item": "umbrella",
            "color": "black",
            "bus_line": 42,
            "contact_name": "Rosa",
            "contact_phone": "555-0147",
        },
    ),
    extract(
        "Ivan Petrov handed in a wallet on 2025-03-18. Material: leather. There were 40 dollars inside.",
        record(object=STRING, material=STRING, finder=STRING, handedInOn=STRING, cashInside=INTEGER),
        {
            "object": "wallet",
            "material": "leather",
            "finder": "Ivan Petrov",
            "handedInOn": "2025-03-18",
            "cashInside": 40,
        },
    ),
    # gym
    extract(
        "Chloe Bennett has the Premium plan for 39 euros a month. Her member number is 30871. Automatic renewal: no.",
        record(
            member_name=STRING,
            member_number=INTEGER,
            plan=one_of("Basic", "Plus", "Premium"),
            monthly_fee=NUMBER,
            auto_renewal=BOOLEAN,
        ),
        {
            "member_name": "Chloe Bennett",
            "member_number": 30871,
            "plan": "Premium",
            "monthly_fee": 39,
            "auto_renewal": False,
        },
    ),
    extract(
        "Today Andre was my coach. We did squats, rowing and planks for 45 minutes and I burned 410 calories.",
        record(coach=STRING, exercises=STRINGS, durationMinutes=INTEGER, calories=INTEGER),
        {
            "coach": "Andre",
            "exercises": ["squats", "rowing", "planks"],
            "durationMinutes": 45,
            "calories": 410,
        },
    ),
    # insurance claim
    extract(
        "Claim CL-5582. Policyholder: Victor Lang. Cause: hail. The repair will cost 3400 euros.",
        record(claim_id=STRING, policyholder=STRING, repair_cost=NUMBER, cause=STRING),
        {"claim_id": "CL-5582", "policyholder": "Victor Lang", "repair_cost": 3400, "cause": "hail"},
    ),
    extract(
        "My bike was stolen in Antwerp. Yes, I told the police. It was worth 1250 euros and my policy number is "
        "H-77310.",
        record(policyNumber=STRING, stolenItem=STRING, city=STRING, value=INTEGER, policeInformed=BOOLEAN),
        {
            "policyNumber": "H-77310",
            "stolenItem": "bike",
            "city": "Antwerp",
            "value": 1250,
            "policeInformed": True,
        },
    ),
    # support ticket
    extract(
        "Hello, my order 99127 came yesterday but the charger is missing. Regards, Fatima Rahman",
        record(customer_name=STRING, order_number=INTEGER, missing_item=STRING),
        {"customer_name": "Fatima Rahman", "order_number": 99127, "missing_item": "charger"},
    ),
    extract(
        "Ticket 6043 | status: open | category: billing | assignee: Oscar",
        record(
            ticketId=INTEGER,
            category=one_of("billing", "delivery", "technical"),
            assignee=STRING,
            status=one_of("open", "pending", "closed"),
        ),
        {"ticketId": 6043, "category": "billing", "assignee": "Oscar", "status": "open"},
    ),
    # meeting
    extract(
        "Nadia, Felix and Joanna are invited. Subject: Budget review. We meet at 14:30 on 2025-08-12.",
        record(subject=STRING, date=STRING, time=STRING, participants=STRINGS),
        {
            "subject": "Budget review",
            "date": "2025-08-12",
            "time": "14:30",
            "participants": ["Nadia", "Felix", "Joanna"],
        },
    ),
    extract(
        "To do:\n- Ruth: update website\n- Ben: call supplier\nNext meeting: 2025-02-20",
        record(nextMeeting=STRING, actionItems=list_of(record(owner=STRING, task=STRING))),
        {
            "nextMeeting": "2025-02-20",
            "actionItems": [{"owner": "Ruth", "task": "update website"}, {"owner": "Ben", "task": "call supplier"}],
        },
    ),
    # garden
    extract(
        "My monstera lives in the kitchen. It is 3 years old and I water it every 7 days.",
        record(plant=STRING, room=STRING, age_years=INTEGER, watering_interval_days=INTEGER),
        {"plant": "monstera", "room": "kitchen", "age_years": 3, "watering_interval_days": 7},
    ),
    extract(
        "Crop: carrot. Variety: Nantes. Sow in March, harvest after 75 days.",
        record(variety=STRING, crop=STRING, sowingMonth=STRING, daysToHarvest=INTEGER),
        {"variety": "Nantes", "crop": "carrot", "sowingMonth": "March", "daysToHarvest": 75},
    ),
    # museum
    extract(
        "You can see Colors of Kyoto until 2025-12-07. Adults pay 14 euros, children pay 6 euros.",
        record(exhibition=STRING, adult_price=NUMBER, child_price=NUMBER, last_day=STRING),
        {"exhibition": "Colors of Kyoto", "adult_price": 14, "child_price": 6, "last_day": "2025-12-07"},
    ),
    extract(
        "Catalog number 1182. This mask was found in Benin and is made of bronze. It is not on display at the "
        "moment.",
        record(catalogNumber=INTEGER, objectType=STRING, material=STRING, foundIn=STRING, onDisplay=BOOLEAN),
        {
            "catalogNumber": 1182,
            "objectType": "mask",
            "material": "bronze",
            "foundIn": "Benin",
            "onDisplay": False,
        },
    ),
    # electricity
    extract(
        "I am Alan Cooper. On 2025-01-31 my meter with the number 5530918 showed 18442 kWh.",
        record(customer=STRING, meter_number=STRING, reading_kwh=INTEGER, reading_date=STRING),
        {
            "customer": "Alan Cooper",
            "meter_number": "5530918",
            "reading_kwh": 18442,
            "reading_date": "2025-01-31",
        },
    ),
    extract(
        "Tariff: GreenFlex. You pay 0.31 euros per kWh and a base fee of 12 euros a month. The contract ends on "
        "2026-02-28.",
        record(tariff=STRING, baseFee=NUMBER, pricePerKwh=NUMBER, contractEnd=STRING),
        {"tariff": "GreenFlex", "baseFee": 12, "pricePerKwh": 0.31, "contractEnd": "2026-02-28"},
    ),
    # school
    extract(
        "Student: Liam Foster, class: 7B, days absent: 2, passed: yes",
        record(student=STRING, class_name=STRING, passed=BOOLEAN, days_absent=INTEGER),
        {"student": "Liam Foster", "class_name": "7B", "passed": True, "days_absent": 2},
    ),
    extract(
        "Sofia Lindgren got 88 points in math, 74 in history and 91 in art.",
        record(pupil=STRING, results=list_of(record(subject=STRING, points=INTEGER))),
        {
            "pupil": "Sofia Lindgren",
            "results": [
                {"subject": "math", "points": 88},
                {"subject": "history", "points": 74},
                {"subject": "art", "points": 91},
            ],
        },
    ),
    # library
    extract(
        "Please return Night Ferry by 2025-05-19. After that day you pay 0.25 euros per day.",
        record(book_title=STRING, return_by=STRING, late_fee_per_day=NUMBER),
        {"book_title": "Night Ferry", "return_by": "2025-05-19", "late_fee_per_day": 0.25},
    ),
    extract(
        "Card L-20447 belongs to Emma Clarke and has expired. She still has 3 books and owes 4.75 dollars.",
        record(cardId=STRING, cardHolder=STRING, expired=BOOLEAN, booksOut=INTEGER, amountOwed=NUMBER),
        {"cardId": "L-20447", "cardHolder": "Emma Clarke", "expired": True, "booksOut": 3, "amountOwed": 4.75},
    ),
    # software release
    extract(
        "pixelkit 2.14.0 is out! It fixes 23 bugs and is licensed under MIT.",
        record(package=STRING, version=STRING, license=STRING, bugs_fixed=INTEGER),
        {"package": "pixelkit", "version": "2.14.0", "license": "MIT", "bugs_fixed": 23},
    ),
    extract(
        "Released: 2025-03-04\nAdded: dark mode, offline sync\nRemoved: fax export\nBreaking changes: no",
        record(releaseDate=STRING, added=STRINGS, removed=STRINGS, breakingChanges=BOOLEAN),
        {
            "releaseDate": "2025-03-04",
            "added": ["dark mode", "offline sync"],
            "removed": ["fax export"],
            "breakingChanges": False,
        },
    ),
    # shopping
    extract(
        "Can you buy 6 eggs, 2 lemons and 4 bananas at Lidl? Don't spend more than 20 euros.",
        record(store=STRING, max_spend=NUMBER, items=list_of(record(name=STRING, quantity=INTEGER))),
        {
            "store": "Lidl",
            "max_spend": 20,
            "items": [
                {"name": "eggs", "quantity": 6},
                {"name": "lemons", "quantity": 2},
                {"name": "bananas", "quantity": 4},
            ],
        },
    ),
    extract(
        "rice, shampoo, batteries - Karen needs all of it before 17:00",
        record(products=STRINGS, person=STRING, neededBefore=STRING),
        {"products": ["rice", "shampoo", "batteries"], "person": "Karen", "neededBefore": "17:00"},
    ),
    # medicine
    extract(
        "For the next 5 days take 400 mg of ibuprofen 3 times a day.",
        record(drug=STRING, dose_mg=INTEGER, times_per_day=INTEGER, days=INTEGER),
        {"drug": "ibuprofen", "dose_mg": 400, "times_per_day": 3, "days": 5},
    ),
    extract(
        "Arthur Simmons is allergic to penicillin and latex. He does not smoke. Blood type: AB.",
        record(patientName=STRING, bloodType=STRING, allergies=STRINGS, smoker=BOOLEAN),
        {
            "patientName": "Arthur Simmons",
            "bloodType": "AB",
            "allergies": ["penicillin", "latex"],
            "smoker": False,
        },
    ),
    # podcast
    extract(
        "Deep Currents, episode 58. Host: Maya Lin. Her guest is Erik Dahl, and they talk for 47 minutes.",
        record(show=STRING, episode=INTEGER, host=STRING, guest=STRING, length_minutes=INTEGER),
        {
            "show": "Deep Currents",
            "episode": 58,
            "host": "Maya Lin",
            "guest": "Erik Dahl",
            "length_minutes": 47,
        },
    ),
    extract(
        "Startup Diaries, published on 2025-02-25. Already 12400 downloads, wow! And as always: no ads.",
        record(podcast=STRING, published=STRING, downloads=INTEGER, hasAds=BOOLEAN),
        {"podcast": "Startup Diaries", "published": "2025-02-25", "downloads": 12400, "hasAds": False},
    ),
    # running race
    extract(
        "Grace Mbeki, start number 1523, finished in 01:47 and came in on place 212.",
        record(runner=STRING, start_number=INTEGER, finish_time=STRING, place=INTEGER),
        {"runner": "Grace Mbeki", "start_number": 1523, "finish_time": "01:47", "place": 212},
    ),
    extract(
        "Race: Lakeside Ten. The start is at 08:30 in Zurich and the entry fee is 35 francs. You can still register.",
        record(raceName=STRING, city=STRING, startTime=STRING, entryFee=INTEGER, registrationOpen=BOOLEAN),
        {
            "raceName": "Lakeside Ten",
            "city": "Zurich",
            "startTime": "08:30",
            "entryFee": 35,
            "registrationOpen": True,
        },
    ),
    # auction
    extract(
        "Lot 77, a teapot from 1890, was sold to bidder 305 for 860 dollars.",
        record(lot=INTEGER, item=STRING, year=INTEGER, sold_for=INTEGER, bidder=INTEGER),
        {"lot": 77, "item": "teapot", "year": 1890, "sold_for": 860, "bidder": 305},
    ),
    extract(
        "Condition: used. The highest bid is 145 euros by vintagefan88. There are 12 bids and the auction ends "
        "at 21:00.",
        record(
            highestBid=NUMBER,
            highestBidder=STRING,
            bidCount=INTEGER,
            endsAt=STRING,
            condition=one_of("new", "used", "broken"),
        ),
        {
            "highestBid": 145,
            "highestBidder": "vintagefan88",
            "bidCount": 12,
            "endsAt": "21:00",
            "condition": "used",
        },
    ),
    # charity
    extract(
        "Thank you, Paul Whitaker, for your monthly gift of 75 euros to Clean Rivers!",
        record(donor=STRING, charity=STRING, amount=NUMBER, frequency=one_of("weekly", "monthly", "yearly")),
        {"donor": "Paul Whitaker", "charity": "Clean Rivers", "amount": 75, "frequency": "monthly"},
    ),
    extract(
        "Volunteer: Aisha Bello\nDriving license: yes\nLanguages: English, French, Hausa",
        record(volunteer=STRING, languages=STRINGS, drivingLicense=BOOLEAN),
        {"volunteer": "Aisha Bello", "languages": ["English", "French", "Hausa"], "drivingLicense": True},
    ),
    # hiking
    extract(
        "We walked 11.5 km from Grindelwald to Wengen. Difficulty: moderate.",
        record(
            difficulty=one_of("easy", "moderate", "hard"),
            distance_km=NUMBER,
            route=record(start=STRING, end=STRING),
        ),
        {
            "difficulty": "moderate",
            "distance_km": 11.5,
            "route": {"start": "Grindelwald", "end": "Wengen"},
        },
    ),
    extract(
        "Eagle Rest lies at 2140 meters and has 16 beds. There is no hot water. Ask Stefan Huber for the key.",
        record(hutName=STRING, altitude=INTEGER, beds=INTEGER, hotWater=BOOLEAN, keyHolder=STRING),
        {
            "hutName": "Eagle Rest",
            "altitude": 2140,
            "beds": 16,
            "hotWater": False,
            "keyHolder": "Stefan Huber",
        },
    ),
    # contact
    extract(
        "Claire Dubois, Solaris Foods, claire@solaris.example, phone 555-0199",
        record(full_name=STRING, company=STRING, contact=record(phone=STRING, email=STRING)),
        {
            "full_name": "Claire Dubois",
            "company": "Solaris Foods",
            "contact": {"phone": "555-0199", "email": "claire@solaris.example"},
        },
    ),
    extract(
        "If the sink leaks again, call Bob Tanner at 555-0163. He is a plumber and he does not work on Sundays.",
        record(fullName=STRING, profession=STRING, phoneNumber=STRING, worksOnSundays=BOOLEAN),
        {
            "fullName": "Bob Tanner",
            "profession": "plumber",
            "phoneNumber": "555-0163",
            "worksOnSundays": False,
        },
    ),
    # warehouse
    extract(
        "SKU TX-900, garden hose: 140 in stock, aisle 12. Reorder at 40.",
        record(sku=STRING, product_name=STRING, in_stock=INTEGER, aisle=INTEGER, reorder_at=INTEGER),
        {"sku": "TX-900", "product_name": "garden hose", "in_stock": 140, "aisle": 12, "reorder_at": 40},
    ),
    extract(
        "Monika signed for the delivery from Baltic Timber at 13:05. We accepted 18 pallets and rejected 2.",
        record(supplier=STRING, signedBy=STRING, accepted=INTEGER, rejected=INTEGER, time=STRING),
        {"supplier": "Baltic Timber", "signedBy": "Monika", "accepted": 18, "rejected": 2, "time": "13:05"},
    ),
)

READINGS = (
    Request(
        "Text: The library was built in 1911. It holds more than 40000 books. On Mondays it stays closed. "
        "Question: When was the library built?",
        "The library was built in 1911.",
    ),
    Request(
        "Here is our policy. Orders are shipped within two days. Returns are free for 30 days. "
        "Gift cards cannot be refunded. How long are returns free?",
        "Returns are free for 30 days.",
    ),
    Request(
        "Read this and answer with the matching sentence.\n\nOur cafe opens at 8 in the morning. Dogs are "
        "welcome on the "
        "terrace. We only take cash.\n\nHow can I pay?",
        "We only take cash.",
    ),
    Request(
        "Text: Penguins are birds that cannot fly. They eat fish and krill. Most of them live in the southern "
        "half of "
        "the world.\nQuestion: What do penguins eat?",
        "They eat fish and krill.",
    ),
    Request(
        "Where does Tom work now? Here is his letter: I moved to Glasgow in the spring. I work at a bakery now. "
        "My sister visits me every month.",
        "I work at a bakery now.",
    ),
    Request(
        "The pool is open from May to September. Children under 12 must come with an adult. Lockers cost one euro. "
        "What do lockers cost?",
        "Lockers cost one euro.",
    ),
    Request(
        "Context: The printer is on the second floor. Paper is kept in the grey cabinet. Call Susan if the toner is "
        "empty.\nQuestion: Where is the paper kept?",
        "Paper is kept in the grey cabinet.",
    ),
    Request(
        "According to this text, who painted the picture? The picture shows a stormy harbor. It was painted by Clara "
        "Benson. A collector bought it last year.",
        "It was painted by Clara Benson.",
    ),
    Request(
        "From our handbook: Every employee gets 28 days of vacation. Overtime is paid at the end of the month. "
        "Parking is free for all staff. How many days of vacation do I get?",
        "Every employee gets 28 days of vacation.",
    ),
    Request(
        "Passage: Mount Elbert is the highest peak in Colorado. Many hikers climb it in summer. The north trail "
        "starts "
        "near a small lake.\n\nWhere does the north trail start?",
        "The north trail starts near a small lake.",
    ),
    Request(
        "Hi team, the server will be down on Friday evening. We are replacing two hard drives. Please save your work "
        "before you leave. Which sentence says what is being replaced?",
        "We are replacing two hard drives.",
    ),
    Request(
        "Text: Anna has a red bicycle. Her brother Paul rides a skateboard. Their father takes the bus. "
        "Question: How does the father travel?",
        "Their father takes the bus.",
    ),
    Request(
        "Here are the rules of the campsite. Quiet hours begin at ten. Fires are only allowed in the stone pits. "
        "Where are fires allowed?",
        "Fires are only allowed in the stone pits.",
    ),
    Request(
        "The warranty covers the motor for five years. Batteries are covered for one year. Water damage is not "
        "covered. "
        "For how long are batteries covered?",
        "Batteries are covered for one year.",
    ),
    Request(
        "Using only the text, tell me why the match was cancelled.\nText: The fans had waited for hours. The "
        "match was "
        "cancelled because of heavy rain. A new day will be announced soon.",
        "The match was cancelled because of heavy rain.",
    ),
    Request(
        "Context: Honey bees live in large groups. The queen lays all the eggs. Worker bees collect nectar from "
        "flowers.\nQuestion: Who lays the eggs?",
        "The queen lays all the eggs.",
    ),
    Request(
        "This is from the manual: Press the green button to start the machine. Hold it for three seconds to "
        "switch the "
        "language. Clean the filter once a week. How often should I clean the filter?",
        "Clean the filter once a week.",
    ),
    Request(
        "Grandma wrote: The train ride was long but pleasant. I am staying at the Rose Inn. Tomorrow I will "
        "visit the "
        "castle. Where is she staying?",
        "I am staying at the Rose Inn.",
    ),
    Request(
        "Article: The town has a new mayor. Her name is Helen Price. She wants to build more bike lanes. "
        "Question: What does the mayor want to build?",
        "She wants to build more bike lanes.",
    ),
    Request(
        "Please quote the sentence that answers my question. Text: The soup contains celery. The bread is baked "
        "without "
        "milk. The cake contains nuts. Question: What does the cake contain?",
        "The cake contains nuts.",
    ),
    Request(
        "You can cancel your plan at any time. Your data is deleted after 90 days. Invoices are sent by email. "
        "When is my data deleted?",
        "Your data is deleted after 90 days.",
    ),
    Request(
        "Notice: The elevator is out of order. A technician will come on Thursday. Please use the stairs until "
        "then.\n"
        "When will the technician come?",
        "A technician will come on Thursday.",
    ),
    Request(
        "Text: Copper is a soft metal. It conducts electricity very well. People have used it for thousands of "
        "years. "
        "Question: How well does copper conduct electricity?",
        "It conducts electricity very well.",
    ),
    Request(
        "What color is the new sofa? My roommate wrote: The new sofa arrived today. It is dark green. We put it "
        "next to "
        "the window.",
        "It is dark green.",
    ),
    Request(
        "From the tour description: The tour lasts four hours. Lunch is included in the price. You should bring "
        "a rain "
        "jacket. What should I bring?",
        "You should bring a rain jacket.",
    ),
    Request(
        "Story: Leo found a key in the garden. He showed it to his aunt. The key opened an old wooden box.\n"
        "Question: What did the key open?",
        "The key opened an old wooden box.",
    ),
    Request(
        "Our apartment has two bedrooms. The nearest bus stop is 200 meters away. Smoking is not permitted inside. "
        "How far is the nearest bus stop?",
        "The nearest bus stop is 200 meters away.",
    ),
    Request(
        "Context: The company was founded by two brothers. Its main office is in Toronto. It sells kayaks and "
        "canoes. "
        "Question: What does the company sell?",
        "It sells kayaks and canoes.",
    ),
    Request(
        "Here is the email from school. The class trip is on Wednesday. Each child needs a lunch box. The bus "
        "leaves at "
        "7:45. When does the bus leave?",
        "The bus leaves at 7:45.",
    ),
    Request(
        "Text: The comet was first seen by a student in Chile. It returns every 76 years. You need a telescope "
        "to see "
        "it. How often does the comet return?",
        "It returns every 76 years.",
    ),
)
