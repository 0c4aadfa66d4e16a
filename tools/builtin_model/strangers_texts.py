"""What strangers want to know of texts: requests by somebody who has not seen the training data."""

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
    # Hotel
    extract(
        "Thank you for choosing Seaview Lodge in Brighton! You arrive on 2025-03-14 and leave on 2025-03-17. "
        "Breakfast is not included.",
        record(city=STRING, check_out=STRING, check_in=STRING, hotel=STRING, breakfast_included=BOOLEAN),
        {
            "city": "Brighton",
            "check_out": "2025-03-17",
            "check_in": "2025-03-14",
            "hotel": "Seaview Lodge",
            "breakfast_included": False,
        },
    ),
    extract(
        "Room: 412\nGuest: Ingrid Solberg\nNights: 3\nLate arrival: yes",
        record(guest=STRING, lateArrival=BOOLEAN, nights=INTEGER, roomNumber=INTEGER),
        {"guest": "Ingrid Solberg", "lateArrival": True, "nights": 3, "roomNumber": 412},
    ),
    # Invoice
    extract(
        "Invoice INV-2291 from Keller Plumbing: please pay 318.45 euros by 2024-11-30.",
        record(due_date=STRING, supplier=STRING, amount=NUMBER, invoice_number=STRING),
        {"due_date": "2024-11-30", "supplier": "Keller Plumbing", "amount": 318.45, "invoice_number": "INV-2291"},
    ),
    extract(
        "2 x desk lamp at 24.95, 4 x notebook at 3.15. This bill for Rosa Mendes has not been paid yet.",
        record(
            customer=STRING,
            paid=BOOLEAN,
            items=list_of(record(product=STRING, quantity=INTEGER, unit_price=NUMBER)),
        ),
        {
            "customer": "Rosa Mendes",
            "paid": False,
            "items": [
                {"product": "desk lamp", "quantity": 2, "unit_price": 24.95},
                {"product": "notebook", "quantity": 4, "unit_price": 3.15},
            ],
        },
    ),
    # Job advert
    extract(
        "Fjord Analytics is looking for a data engineer in Bergen. Please apply by 2025-02-01; "
        "working from home is possible.",
        record(job_title=STRING, location=STRING, company=STRING, remote_possible=BOOLEAN, deadline=STRING),
        {
            "job_title": "data engineer",
            "location": "Bergen",
            "company": "Fjord Analytics",
            "remote_possible": True,
            "deadline": "2025-02-01",
        },
    ),
    extract(
        "WANTED: pastry chef, 30 hours a week, 17.85 dollars an hour. Call Marcel at 555-0142.",
        record(phone=STRING, hourlyPay=NUMBER, position=STRING, hoursPerWeek=INTEGER, contactName=STRING),
        {
            "phone": "555-0142",
            "hourlyPay": 17.85,
            "position": "pastry chef",
            "hoursPerWeek": 30,
            "contactName": "Marcel",
        },
    ),
    # Recipe
    extract(
        "Lentil soup: serves 6, ready in 45 minutes. You need lentils, carrots, cumin and vinegar.",
        record(ingredients=STRINGS, dish=STRING, minutes=INTEGER, servings=INTEGER),
        {
            "ingredients": ["lentils", "carrots", "cumin", "vinegar"],
            "dish": "Lentil soup",
            "minutes": 45,
            "servings": 6,
        },
    ),
    extract(
        "Bake the cake at 175 degrees for 40 minutes. It is free of gluten but does contain nuts.",
        record(contains_nuts=BOOLEAN, gluten_free=BOOLEAN, baking_minutes=INTEGER, oven_temperature=INTEGER),
        {"contains_nuts": True, "gluten_free": True, "baking_minutes": 40, "oven_temperature": 175},
    ),
    # Bug report
    extract(
        "Version 4.2.1 crashes on my Pixel 8 whenever I rotate the screen. Severity: high. Reporter: Tomasz",
        record(severity=STRING, reporter=STRING, device=STRING, app_version=STRING),
        {"severity": "high", "reporter": "Tomasz", "device": "Pixel 8", "app_version": "4.2.1"},
    ),
    extract(
        "BUG-903 | component: checkout | assigned to: Priya Nair | reproducible: no | browser: Firefox",
        record(assignee=STRING, browser=STRING, bugId=STRING, isReproducible=BOOLEAN, component=STRING),
        {
            "assignee": "Priya Nair",
            "browser": "Firefox",
            "bugId": "BUG-903",
            "isReproducible": False,
            "component": "checkout",
        },
    ),
    # Match
    extract(
        "Harbour City scored only 1 goal on 2024-09-21, but Aston Rovers scored 3 and won.",
        record(winner=STRING, loser=STRING, winner_goals=INTEGER, loser_goals=INTEGER, match_date=STRING),
        {
            "winner": "Aston Rovers",
            "loser": "Harbour City",
            "winner_goals": 3,
            "loser_goals": 1,
            "match_date": "2024-09-21",
        },
    ),
    extract(
        "omg what a final!! Kenji Mori beat Lucas Brandt, and 7412 people watched it at Palace Arena",
        record(spectators=INTEGER, venue=STRING, runnerUp=STRING, champion=STRING),
        {"spectators": 7412, "venue": "Palace Arena", "runnerUp": "Lucas Brandt", "champion": "Kenji Mori"},
    ),
    # Parcel
    extract(
        "Your parcel JD004417 (2.4 kg) left Rotterdam on 2025-01-08 and will reach you on 2025-01-11.",
        record(weight_kg=NUMBER, delivery_date=STRING, origin=STRING, tracking_number=STRING),
        {"weight_kg": 2.4, "delivery_date": "2025-01-11", "origin": "Rotterdam", "tracking_number": "JD004417"},
    ),
    extract(
        "Carrier: SwiftPost. This goes to Amira Haddad in Dublin, who has to sign for it.",
        record(recipient=record(name=STRING, city=STRING), signatureRequired=BOOLEAN, carrier=STRING),
        {"recipient": {"name": "Amira Haddad", "city": "Dublin"}, "signatureRequired": True, "carrier": "SwiftPost"},
    ),
    # Doctor
    extract(
        "Reminder for Nora Whitfield: your eye test is on 2025-05-06 at 09:40. Your doctor will be Samuel Okafor.",
        record(doctor=STRING, time=STRING, patient=STRING, date=STRING),
        {"doctor": "Samuel Okafor", "time": "09:40", "patient": "Nora Whitfield", "date": "2025-05-06"},
    ),
    extract(
        "Weight 71.5 kg, does not smoke, allergic to penicillin. Next check-up in 6 weeks.",
        record(allergy=STRING, smoker=BOOLEAN, weeks_to_next_checkup=INTEGER, weight_kg=NUMBER),
        {"allergy": "penicillin", "smoker": False, "weeks_to_next_checkup": 6, "weight_kg": 71.5},
    ),
    # Rental
    extract(
        "For rent: bright flat on Linden Street, 3 rooms, 78 square metres. 1150 euros a month, pets welcome.",
        record(monthly_rent=INTEGER, rooms=INTEGER, pets_allowed=BOOLEAN, area_m2=INTEGER, street=STRING),
        {"monthly_rent": 1150, "rooms": 3, "pets_allowed": True, "area_m2": 78, "street": "Linden Street"},
    ),
    extract(
        "Our cottage in Keswick is free from 2025-06-01 to 2025-06-15. The deposit is 200 pounds "
        "and smoking is forbidden.",
        record(availableUntil=STRING, availableFrom=STRING, smokingAllowed=BOOLEAN, deposit=INTEGER, town=STRING),
        {
            "availableUntil": "2025-06-15",
            "availableFrom": "2025-06-01",
            "smokingAllowed": False,
            "deposit": 200,
            "town": "Keswick",
        },
    ),
    # Weather
    extract(
        "Reykjavik at 07:00: -4 degrees, wind of 22 km/h, snow is expected.",
        record(temperature=INTEGER, snow_expected=BOOLEAN, wind_kmh=INTEGER, city=STRING),
        {"temperature": -4, "snow_expected": True, "wind_kmh": 22, "city": "Reykjavik"},
    ),
    extract(
        "Monday will be sunny with 21 degrees, Tuesday rainy with 16 degrees and Wednesday cloudy with 18 degrees. "
        "That was the outlook for Tasmania.",
        record(region=STRING, forecast=list_of(record(day=STRING, sky=STRING, degrees=INTEGER))),
        {
            "region": "Tasmania",
            "forecast": [
                {"day": "Monday", "sky": "sunny", "degrees": 21},
                {"day": "Tuesday", "sky": "rainy", "degrees": 16},
                {"day": "Wednesday", "sky": "cloudy", "degrees": 18},
            ],
        },
    ),
    # Book
    extract(
        'I could not put down "The Glass Orchard" by Miriam Holt, all 384 pages of it. '
        "It was published by Corvid Press in 2011.",
        record(author=STRING, year=INTEGER, pages=INTEGER, title=STRING, publisher=STRING),
        {
            "author": "Miriam Holt",
            "year": 2011,
            "pages": 384,
            "title": "The Glass Orchard",
            "publisher": "Corvid Press",
        },
    ),
    extract(
        "Night Trains, translated from Polish by Adam Kos, costs 14.95 dollars. Sorry, it is out of stock.",
        record(inStock=BOOLEAN, price=NUMBER, translator=STRING, originalLanguage=STRING),
        {"inStock": False, "price": 14.95, "translator": "Adam Kos", "originalLanguage": "Polish"},
    ),
    # Film
    extract(
        "Tonight at 20:15: Silent Harbour, directed by Agnes Lindqvist. Genre: thriller. Length: 112 minutes.",
        record(director=STRING, runtime_minutes=INTEGER, genre=STRING, starts_at=STRING, film_title=STRING),
        {
            "director": "Agnes Lindqvist",
            "runtime_minutes": 112,
            "genre": "thriller",
            "starts_at": "20:15",
            "film_title": "Silent Harbour",
        },
    ),
    extract(
        "Paper Moonlight (2019), rating 7.9 out of 10. With Leo Tanaka, Sofia Bellini and Grace Oduya.",
        record(cast=STRINGS, rating=NUMBER, movie=STRING, releaseYear=INTEGER),
        {
            "cast": ["Leo Tanaka", "Sofia Bellini", "Grace Oduya"],
            "rating": 7.9,
            "movie": "Paper Moonlight",
            "releaseYear": 2019,
        },
    ),
    # Car
    extract(
        "For sale: 2016 Skoda, diesel, 98500 km on the clock. I want 7900 euros for it.",
        record(price_eur=INTEGER, mileage_km=INTEGER, brand=STRING, fuel=STRING, year=INTEGER),
        {"price_eur": 7900, "mileage_km": 98500, "brand": "Skoda", "fuel": "diesel", "year": 2016},
    ),
    extract(
        "License plate: KX21 RDO. New brakes fitted, 640 pounds in total. The owner is Helen Carver, phone 555-0178.",
        record(totalCost=INTEGER, owner=record(phone=STRING, name=STRING), licensePlate=STRING),
        {"totalCost": 640, "owner": {"phone": "555-0178", "name": "Helen Carver"}, "licensePlate": "KX21 RDO"},
    ),
    # Pet
    extract(
        "Missing since 2025-04-02: our grey cat Biscuit, who wears a red collar. Please ring Yusuf!",
        record(collar_color=STRING, pet_name=STRING, contact=STRING, fur_color=STRING, missing_since=STRING),
        {
            "collar_color": "red",
            "pet_name": "Biscuit",
            "contact": "Yusuf",
            "fur_color": "grey",
            "missing_since": "2025-04-02",
        },
    ),
    extract(
        "Luna, a Beagle, is 4 years old and weighs 11.3 kg. She is fully vaccinated.",
        record(vaccinated=BOOLEAN, weight=NUMBER, breed=STRING, ageYears=INTEGER, name=STRING),
        {"vaccinated": True, "weight": 11.3, "breed": "Beagle", "ageYears": 4, "name": "Luna"},
    ),
    # Course
    extract(
        '"Pottery for Beginners" starts on 2025-09-10 in room B204. Clara Voss teaches at most 12 people.',
        record(teacher=STRING, room=STRING, max_participants=INTEGER, start_date=STRING, course_title=STRING),
        {
            "teacher": "Clara Voss",
            "room": "B204",
            "max_participants": 12,
            "start_date": "2025-09-10",
            "course_title": "Pottery for Beginners",
        },
    ),
    extract(
        "subject=Linear Algebra; credits=6; exam=oral; lecturer=Hugo Stein; online=false",
        record(online=BOOLEAN, lecturer=STRING, credits=INTEGER, examType=STRING, subject=STRING),
        {"online": False, "lecturer": "Hugo Stein", "credits": 6, "examType": "oral", "subject": "Linear Algebra"},
    ),
    # Concert
    extract(
        "Velvet Foxes live in Graz on 2025-10-04! Doors open at 19:00, tickets cost 34.75 euros.",
        record(doors_open=STRING, ticket_price=NUMBER, city=STRING, band=STRING, concert_date=STRING),
        {
            "doors_open": "19:00",
            "ticket_price": 34.75,
            "city": "Graz",
            "band": "Velvet Foxes",
            "concert_date": "2025-10-04",
        },
    ),
    extract(
        "The orchestra plays works by Brahms, Sibelius and Bartok. Joanna Reyes conducts; the hall has 860 seats.",
        record(conductor=STRING, seats=INTEGER, composers=STRINGS),
        {"conductor": "Joanna Reyes", "seats": 860, "composers": ["Brahms", "Sibelius", "Bartok"]},
    ),
    # Survey
    extract(
        "Respondent: 58\nAge: 34\nWould recommend us: yes\nOverall mood: neutral",
        record(
            mood=one_of("happy", "neutral", "unhappy"),
            would_recommend=BOOLEAN,
            respondent_id=INTEGER,
            age=INTEGER,
        ),
        {"mood": "neutral", "would_recommend": True, "respondent_id": 58, "age": 34},
    ),
    extract(
        "In Norwich, Patrick Doyle asked 240 people what they like to drink. 173 of them prefer tea.",
        record(preferTea=INTEGER, peopleAsked=INTEGER, interviewer=STRING, city=STRING),
        {"preferTea": 173, "peopleAsked": 240, "interviewer": "Patrick Doyle", "city": "Norwich"},
    ),
    # Sensor
    extract(
        "2025-02-19 03:15 sensor=greenhouse-2 temperature=18.6 humidity=71 battery=ok",
        record(humidity=INTEGER, temperature=NUMBER, battery_ok=BOOLEAN, sensor_id=STRING, time=STRING),
        {"humidity": 71, "temperature": 18.6, "battery_ok": True, "sensor_id": "greenhouse-2", "time": "03:15"},
    ),
    extract(
        "Readings: CO2 417, NO2 23, O3 61. Alarm: off. Station: Delta.",
        record(station=STRING, alarmOn=BOOLEAN, readings=list_of(record(gas=STRING, value=INTEGER))),
        {
            "station": "Delta",
            "alarmOn": False,
            "readings": [{"gas": "CO2", "value": 417}, {"gas": "NO2", "value": 23}, {"gas": "O3", "value": 61}],
        },
    ),
    # Server log
    extract(
        "[2025-01-30 22:41] ERROR service=payment-api host=eu-west-7 msg=timeout after 5000 ms",
        record(host=STRING, timeout_ms=INTEGER, level=one_of("INFO", "WARNING", "ERROR"), service=STRING),
        {"host": "eu-west-7", "timeout_ms": 5000, "level": "ERROR", "service": "payment-api"},
    ),
    extract(
        "GET /orders/55 returned status 404 after 12.7 ms for user mkowalski",
        record(statusCode=INTEGER, user=STRING, durationMs=NUMBER, path=STRING, method=STRING),
        {"statusCode": 404, "user": "mkowalski", "durationMs": 12.7, "path": "/orders/55", "method": "GET"},
    ),
    # Address
    extract(
        "Please send the chairs to Oliver Grant, 27 Mill Road, Cambridge CB1 2AD.",
        record(postal_code=STRING, city=STRING, recipient=STRING, house_number=INTEGER, street=STRING),
        {
            "postal_code": "CB1 2AD",
            "city": "Cambridge",
            "recipient": "Oliver Grant",
            "house_number": 27,
            "street": "Mill Road",
        },
    ),
    extract(
        "We moved! We live in Valparaiso, Chile, on floor 9 now. The name on the doorbell is Fuentes.",
        record(country=STRING, doorbellName=STRING, floor=INTEGER, town=STRING),
        {"country": "Chile", "doorbellName": "Fuentes", "floor": 9, "town": "Valparaiso"},
    ),
    # Bank transfer
    extract(
        "Transfer of 1250.75 EUR from Lena Fischer to Bright Dental on 2025-03-03, reference 88-1204.",
        record(receiver=STRING, currency=STRING, reference=STRING, amount=NUMBER, sender=STRING),
        {
            "receiver": "Bright Dental",
            "currency": "EUR",
            "reference": "88-1204",
            "amount": 1250.75,
            "sender": "Lena Fischer",
        },
    ),
    extract(
        "hey, I just sent Carlos 45 dollars from my savings account. The bank says he will have it by 2025-07-09",
        record(arrivesBy=STRING, payee=STRING, sum=INTEGER),
        {"arrivesBy": "2025-07-09", "payee": "Carlos", "sum": 45},
    ),
    # Flight
    extract(
        "Flight LH2471 to Porto leaves Munich at 14:20 from gate K17.",
        record(gate=STRING, departure_time=STRING, origin=STRING, destination=STRING, flight_number=STRING),
        {
            "gate": "K17",
            "departure_time": "14:20",
            "origin": "Munich",
            "destination": "Porto",
            "flight_number": "LH2471",
        },
    ),
    extract(
        "Anna Reid has seat 14A and Paul Reid has seat 14B. Checked bags: 2. Booking code: QX7PLM.",
        record(bookingCode=STRING, checkedBags=INTEGER, passengers=list_of(record(name=STRING, seat=STRING))),
        {
            "bookingCode": "QX7PLM",
            "checkedBags": 2,
            "passengers": [{"name": "Anna Reid", "seat": "14A"}, {"name": "Paul Reid", "seat": "14B"}],
        },
    ),
    # Restaurant
    extract(
        "Hello, a table for 5 on 2025-08-22 at 19:30 please, under the name Castellano. We want to sit outside.",
        record(reservation_name=STRING, outside=BOOLEAN, time=STRING, date=STRING, guests=INTEGER),
        {"reservation_name": "Castellano", "outside": True, "time": "19:30", "date": "2025-08-22", "guests": 5},
    ),
    extract(
        "Little Saigon in Montreal gets 4 stars from me. Our waiter Julien was lovely, but they do not take cards.",
        record(acceptsCards=BOOLEAN, waiter=STRING, stars=INTEGER, restaurant=STRING),
        {"acceptsCards": False, "waiter": "Julien", "stars": 4, "restaurant": "Little Saigon"},
    ),
    # Museum
    extract(
        '"Colours of Fez" can be seen until 2025-12-07. Adults pay 14 euros and children 6 euros.',
        record(child_price=INTEGER, adult_price=INTEGER, last_day=STRING, exhibition=STRING),
        {"child_price": 6, "adult_price": 14, "last_day": "2025-12-07", "exhibition": "Colours of Fez"},
    ),
    extract(
        "Object no. 1907-33. Found in: Thebes. Material: bronze. Lent by: Walter Krug. Hall: 5.",
        record(material=STRING, lender=STRING, hall=INTEGER, objectNumber=STRING, foundIn=STRING),
        {"material": "bronze", "lender": "Walter Krug", "hall": 5, "objectNumber": "1907-33", "foundIn": "Thebes"},
    ),
    # Library
    extract(
        'Dear Fiona Black, "Deep Rivers" was due on 2025-01-20. The late fee is now 2.75 dollars.',
        record(late_fee=NUMBER, borrower=STRING, due_on=STRING, book_title=STRING),
        {"late_fee": 2.75, "borrower": "Fiona Black", "due_on": "2025-01-20", "book_title": "Deep Rivers"},
    ),
    extract(
        "Borrowed:\n- Winter Atlas\n- Bees of Europe\n- Cooking with Fire\nCard 60213, category: student",
        record(category=one_of("adult", "student", "senior"), cardNumber=INTEGER, borrowedTitles=STRINGS),
        {
            "category": "student",
            "cardNumber": 60213,
            "borrowedTitles": ["Winter Atlas", "Bees of Europe", "Cooking with Fire"],
        },
    ),
    # Support ticket
    extract(
        "From: Derek Hale\nPriority: urgent\nMy LaserPro 300 shows the error code E-52 again.",
        record(error_code=STRING, printer_model=STRING, priority=STRING, customer=STRING),
        {"error_code": "E-52", "printer_model": "LaserPro 300", "priority": "urgent", "customer": "Derek Hale"},
    ),
    extract(
        "Hi, Salma here. Order 70355 came without the charger, so I want my money back. "
        "You can reach me at salma@quickmail.org.",
        record(email=STRING, wantsRefund=BOOLEAN, orderNumber=INTEGER, missingItem=STRING),
        {"email": "salma@quickmail.org", "wantsRefund": True, "orderNumber": 70355, "missingItem": "charger"},
    ),
    # Stock
    extract(
        "There are 136 boxes on shelf C7. Order more from Hansen Tools when only 40 boxes are left.",
        record(reorder_level=INTEGER, supplier=STRING, boxes_in_stock=INTEGER, shelf=STRING),
        {"reorder_level": 40, "supplier": "Hansen Tools", "boxes_in_stock": 136, "shelf": "C7"},
    ),
    extract(
        "sku=BLU-778;qty=0;warehouse=Antwerp;fragile=true",
        record(isFragile=BOOLEAN, quantity=INTEGER, sku=STRING, warehouse=STRING),
        {"isFragile": True, "quantity": 0, "sku": "BLU-778", "warehouse": "Antwerp"},
    ),
    # Garden
    extract(
        "Plant these bulbs in October, 15 cm deep and 8 cm apart. They will flower in April.",
        record(flowering_month=STRING, planting_month=STRING, spacing_cm=INTEGER, depth_cm=INTEGER),
        {"flowering_month": "April", "planting_month": "October", "spacing_cm": 8, "depth_cm": 15},
    ),
    extract(
        "Monstera: water it every 7 days. It grows up to 2.5 metres tall and is poisonous to cats.",
        record(poisonous=BOOLEAN, maxHeightMetres=NUMBER, wateringIntervalDays=INTEGER, plant=STRING),
        {"poisonous": True, "maxHeightMetres": 2.5, "wateringIntervalDays": 7, "plant": "Monstera"},
    ),
    # Train
    extract(
        "Attention please: the 08:12 from Ghent to Bruges is 15 minutes late. It will leave from platform 4.",
        record(delay_minutes=INTEGER, platform=INTEGER, to_city=STRING, from_city=STRING, planned_time=STRING),
        {"delay_minutes": 15, "platform": 4, "to_city": "Bruges", "from_city": "Ghent", "planned_time": "08:12"},
    ),
    extract(
        "Seat: 61\nCoach: 9\nPassenger: Mateo Silva\nReturn ticket: no\nFare: 27.35",
        record(passengerName=STRING, fare=NUMBER, coach=INTEGER, seat=INTEGER, returnTicket=BOOLEAN),
        {"passengerName": "Mateo Silva", "fare": 27.35, "coach": 9, "seat": 61, "returnTicket": False},
    ),
    # Gym
    extract(
        "Hi Robin, your membership at IronWorks ends on 2025-06-30. Stay with us for only 39.95 dollars a month!",
        record(monthly_fee=NUMBER, end_date=STRING, gym=STRING, member=STRING),
        {"monthly_fee": 39.95, "end_date": "2025-06-30", "gym": "IronWorks", "member": "Robin"},
    ),
    extract(
        "Today with my trainer Bianca: 5 sets of 8 squats each, with 62.5 kg on the bar.",
        record(kilograms=NUMBER, squatsPerSet=INTEGER, sets=INTEGER, trainer=STRING),
        {"kilograms": 62.5, "squatsPerSet": 8, "sets": 5, "trainer": "Bianca"},
    ),
    # Telephone
    extract(
        "TalkEasy: 20 GB of data for 12.99 euros a month. The contract runs for 24 months; "
        "calls abroad are not included.",
        record(
            data_gb=INTEGER,
            calls_abroad_included=BOOLEAN,
            contract_months=INTEGER,
            monthly_price=NUMBER,
            plan_name=STRING,
        ),
        {
            "data_gb": 20,
            "calls_abroad_included": False,
            "contract_months": 24,
            "monthly_price": 12.99,
            "plan_name": "TalkEasy",
        },
    ),
    extract(
        "Voicemail at 16:05 from 555-0193, 48 seconds long: This is Gloria, please call me back.",
        record(callerName=STRING, durationSeconds=INTEGER, callerNumber=STRING, receivedAt=STRING),
        {"callerName": "Gloria", "durationSeconds": 48, "callerNumber": "555-0193", "receivedAt": "16:05"},
    ),
    # Meeting
    extract(
        "Team, the budget review moves to 2025-02-12 at 15:30. Room: Everest. Anneke will take the minutes.",
        record(note_taker=STRING, room=STRING, start_time=STRING, date=STRING),
        {"note_taker": "Anneke", "room": "Everest", "start_time": "15:30", "date": "2025-02-12"},
    ),
    extract(
        "Ivan chaired and Ruth was absent. The new logo was approved, and we meet again on 2025-03-26.",
        record(nextMeeting=STRING, logoApproved=BOOLEAN, absentMember=STRING, chair=STRING),
        {"nextMeeting": "2025-03-26", "logoApproved": True, "absentMember": "Ruth", "chair": "Ivan"},
    ),
    # Repair
    extract(
        "The washing machine (model WM-600) is broken. It was bought on 2022-05-18 and is still under warranty.",
        record(under_warranty=BOOLEAN, purchase_date=STRING, model=STRING),
        {"under_warranty": True, "purchase_date": "2022-05-18", "model": "WM-600"},
    ),
    extract(
        "FixIt Brothers can mend the oven in 3 days. Parts will cost 85 pounds and labour 120 pounds.",
        record(labourCost=INTEGER, partsCost=INTEGER, repairDays=INTEGER, workshop=STRING),
        {"labourCost": 120, "partsCost": 85, "repairDays": 3, "workshop": "FixIt Brothers"},
    ),
    # Podcast
    extract(
        "Episode 73 of Slow Science is out! Host Naomi Park talks to her guest Erik Lund for 52 minutes.",
        record(guest=STRING, host=STRING, length_minutes=INTEGER, podcast=STRING, episode=INTEGER),
        {
            "guest": "Erik Lund",
            "host": "Naomi Park",
            "length_minutes": 52,
            "podcast": "Slow Science",
            "episode": 73,
        },
    ),
    extract(
        "Quiet Hours is produced by Studio Birch. A new part comes out every Friday, and there are no adverts in it.",
        record(weekday=STRING, producer=STRING, hasAdverts=BOOLEAN, show=STRING),
        {"weekday": "Friday", "producer": "Studio Birch", "hasAdverts": False, "show": "Quiet Hours"},
    ),
    # Account
    extract(
        "Your plan: Premium. It renews on 2025-11-15 for 89 dollars. Automatic renewal is switched on.",
        record(price=INTEGER, auto_renewal=BOOLEAN, renewal_date=STRING, plan=STRING),
        {"price": 89, "auto_renewal": True, "renewal_date": "2025-11-15", "plan": "Premium"},
    ),
    extract(
        "username: tigerlily88\nlanguage: Portuguese\nnewsletter: no\nsigned up: 2023-08-27",
        record(signupDate=STRING, newsletter=BOOLEAN, username=STRING, language=STRING),
        {"signupDate": "2023-08-27", "newsletter": False, "username": "tigerlily88", "language": "Portuguese"},
    ),
)

READINGS = (
    Request(
        "Text: Marta runs the bakery on the corner. She opens at six every morning except Sunday. "
        "Her brother bakes the bread.\nQuestion: When does Marta open?",
        "She opens at six every morning except Sunday.",
    ),
    Request(
        "Here is our policy. Orders are packed on the day you place them. Shipping takes three to five working days. "
        "Returns are free for thirty days. How long does shipping take?",
        "Shipping takes three to five working days.",
    ),
    Request(
        "Where is the spare key?\n\nThanks for feeding the cat, Ben. The spare key is under the blue flowerpot. "
        "The food stands on the fridge.",
        "The spare key is under the blue flowerpot.",
    ),
    Request(
        "Copy the sentence that tells how much the maritime museum charges.\n\n"
        "The maritime museum lies by the old harbour. It charges eight euros for adults. "
        "Many families come on Saturdays.",
        "It charges eight euros for adults.",
    ),
    Request(
        "Passage: The Danube rises in the Black Forest. Ten countries lie along its course. "
        "It flows into the Black Sea.\nQ: Which sea does the Danube flow into?",
        "It flows into the Black Sea.",
    ),
    Request(
        "Question: Who repaired the roof? Text: The storm tore off several tiles. "
        "Our neighbour Walter repaired the roof within a day. Nobody was hurt.",
        "Our neighbour Walter repaired the roof within a day.",
    ),
    Request(
        "Read this note and answer with one sentence from it.\n\nThe boiler is checked every autumn. "
        "The filter must be changed twice a year. Call the caretaker if you smell gas.\n\n"
        "How often must the filter be changed?",
        "The filter must be changed twice a year.",
    ),
    Request(
        "My sister Paula moved to Lisbon in spring. The flat she found is tiny. "
        "She works as a nurse at a children's clinic.\n\nWhat is Paula's job?",
        "She works as a nurse at a children's clinic.",
    ),
    Request(
        "NOTICE\nThe swimming pool closes early this week. On Thursday the last swim ends at 17:00. "
        "The sauna stays open as usual.\n---\nAt what time does the last swim end on Thursday?",
        "On Thursday the last swim ends at 17:00.",
    ),
    Request(
        "Subject: school trip\n\nThe bus leaves at 07:45 from the main gate. Every child needs a raincoat. "
        "We will be back before dinner.\n\nWhat does every child need?",
        "Every child needs a raincoat.",
    ),
    Request(
        "Context: Emperor penguins breed during the Antarctic winter. They can dive for more than twenty minutes. "
        "Their chicks hatch in July.\nQuestion: How long can emperor penguins dive?\nAnswer:",
        "They can dive for more than twenty minutes.",
    ),
    Request(
        "Which sentence tells why the shop is closed? Dear customers, thank you for your visit. "
        "The shop is closed because the floor is being renewed. Our online store remains open.",
        "The shop is closed because the floor is being renewed.",
    ),
    Request(
        'I have a question about this text: "The recipe makes twelve muffins. The butter should be soft. '
        'Bake them until the tops turn golden." How many muffins does the recipe make?',
        "The recipe makes twelve muffins.",
    ),
    Request(
        "Answering machine: This is Hofer's Garage. We are closed for holidays until Monday. "
        "In an emergency, ring the towing service.\n\nUntil when is Hofer's Garage closed?",
        "We are closed for holidays until Monday.",
    ),
    Request(
        "My name is Tariq. I have played the violin since I was four. My parents run a small hotel in Amman.\n\n"
        "Since when has Tariq played the violin?",
        "I have played the violin since I was four.",
    ),
    Request(
        "Product information: The battery lasts about nine hours. Charging it fully takes ninety minutes. "
        "The charger is sold separately.\nUser question: Does the charger come with the device?",
        "The charger is sold separately.",
    ),
    Request(
        "Who won the cooking contest?\nText: Six people entered the contest. The jury tasted every dish twice. "
        "Adriana won with her pumpkin curry.",
        "Adriana won with her pumpkin curry.",
    ),
    Request(
        "According to these lines, how should wet shoes dry? Wet shoes should dry slowly, far from the heater. "
        "Use a soft brush for the mud. Polish the leather once a month.",
        "Wet shoes should dry slowly, far from the heater.",
    ),
    Request(
        "Story: An old clock hung in the hall. It stopped on the night of the fire. "
        "Nobody dared to touch the hands.\nWhen did the clock stop?",
        "It stopped on the night of the fire.",
    ),
    Request(
        "The holiday house sleeps eight people. A deposit of 300 euros is due on booking. "
        "Bed linen can be hired on site.\n\nTask: give the sentence that tells how much the deposit is.",
        "A deposit of 300 euros is due on booking.",
    ),
    Request(
        "Customer: How long is the warranty on your kettles?\nKnowledge: Our kettles are made of steel. "
        "All kettles carry a warranty of two years. Spare lids can be ordered by phone.",
        "All kettles carry a warranty of two years.",
    ),
    Request(
        "Captain Rourke sailed from Cork in 1848. The ship carried wool and timber. "
        "He reached Boston after thirty-one days.\n\nAfter how many days did Captain Rourke reach Boston?",
        "He reached Boston after thirty-one days.",
    ),
    Request(
        "<text>Bees dance inside the hive. The dance tells where flowers can be found. "
        "Old bees fly farther than young ones.</text>\n<question>What does the dance tell?</question>",
        "The dance tells where flowers can be found.",
    ),
    Request(
        "Tell me in the words of the text where the annual meeting takes place. "
        "The annual meeting takes place in the fire station. Coffee will be served from three o'clock. "
        "Members may bring a friend.",
        "The annual meeting takes place in the fire station.",
    ),
    Request(
        "The twins Olga and Vera grew up on a farm. They sell goat cheese at the weekly market. "
        "Their mother still milks the goats.\n\nWhat do Olga and Vera sell?",
        "They sell goat cheese at the weekly market.",
    ),
    Request(
        "A note on the kitchen table: Hello, this is Leo. The tickets are in the drawer. "
        "I left the car at the station.\n\nWhere did Leo leave the car?",
        "I left the car at the station.",
    ),
    Request(
        "The following is from a manual. Press the red button for three seconds. The lamp then blinks green. "
        "Wait until the noise stops. What colour does the lamp blink?",
        "The lamp then blinks green.",
    ),
    Request(
        "Question: Why did the referee stop the match?\nReport: The match began under a clear sky. "
        "The referee stopped the match because of lightning. It will be repeated next week.",
        "The referee stopped the match because of lightning.",
    ),
    Request(
        'Text: "Saffron is harvested by hand. A small bag can cost a fortune. Most saffron comes from Iran."\n\n'
        "Use the text: where does most saffron come from?",
        "Most saffron comes from Iran.",
    ),
    Request(
        "Help me with my homework. Ada Lovelace lived in London. Her father was a famous poet. "
        "She wrote the first computer program. What did Ada Lovelace write?",
        "She wrote the first computer program.",
    ),
    Request(
        "Terms: Members may cancel at any time. The fee for the current month is not refunded. "
        "Lost cards cost five dollars.\n\nWhat do lost cards cost? Quote the sentence.",
        "Lost cards cost five dollars.",
    ),
    Request(
        "Report for hikers: Fog will cover the valley until noon. Above 1500 metres the sun will shine. "
        "Snow is still lying on the northern slopes.\n\nUntil when will fog cover the valley?",
        "Fog will cover the valley until noon.",
    ),
    Request(
        "Tram line 6 was opened in 1902. Horses pulled the first cars. It connects the zoo with the airport.\n\n"
        "What does tram line 6 connect?",
        "It connects the zoo with the airport.",
    ),
    Request(
        "Read the diary page, then answer.\nTuesday was long and hot. Emil found a wounded owl behind the barn. "
        "Father made a box for the bird.\nWhat did Emil find behind the barn?",
        "Emil found a wounded owl behind the barn.",
    ),
    Request(
        "Doctor's advice: Take one tablet after breakfast. Drink plenty of water. "
        "Do not drive while you feel dizzy.\nWhen should I take the tablet?",
        "Take one tablet after breakfast.",
    ),
    Request(
        "what time does the market open?? here's the flyer: Fresh fruit and flowers on the town square! "
        "The market opens at eight. Parking is free behind the church.",
        "The market opens at eight.",
    ),
    Request(
        "Our garden has new lamps. Each lamp cost ten euros. All lamps switch on by themselves at dusk.\n\n"
        "Q: When do the lamps switch on?\nA:",
        "All lamps switch on by themselves at dusk.",
    ),
    Request(
        'Which sentence of this text answers the question "How old is the bridge?"\n\n'
        "A stone bridge crosses the river Arda. It is more than four hundred years old. "
        "Lorries must take the new road.",
        "It is more than four hundred years old.",
    ),
    Request(
        "Below is what our support team wrote. You can change your password under Account. "
        "A new password must have twelve characters. Old passwords cannot be used again. "
        "How many characters must a new password have?",
        "A new password must have twelve characters.",
    ),
    Request(
        "From an interview: Keiko Tanaka founded the firm with two friends. Today the firm employs ninety people. "
        "Its biggest customer is a railway.\n\nHow many people does the firm employ?",
        "Today the firm employs ninety people.",
    ),
)
