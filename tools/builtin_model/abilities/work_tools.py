"""Tools of people at work: office, projects, staff, customers, sales, software and documents, one call each."""

from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.known_tools import argument, tool

HEALTH = kinds.choice("on track", "at risk", "blocked", "finished")
STAGES = kinds.choice("contacted", "negotiation", "won", "lost")
PRIORITIES = kinds.choice("low", "normal", "high")
URGENCY = kinds.boolean("urgent|very urgent", "not urgent")
FORMATS = kinds.choice("pdf", "docx", "html", "markdown", "txt")
SITES = kinds.choice("north", "south", "east", "west")
PROTOCOLS = kinds.choice("tcp", "udp")

TOOLS = (
    tool(
        "time sheet",
        "log_hours trackTime timesheet record_work_hours",
        "Log working hours on a project|Adds an entry to the time sheet.|"
        "Records the time spent on a client's project.",
        (
            argument("hours", kinds.DECIMAL, "hours spent duration num_hours", "Hours worked"),
            argument("project", kinds.TITLE, "project project_name booked_on"),
            argument("date", kinds.ISO_DATE, "date day work_date", "Day of the work (YYYY-MM-DD)", required=False),
        ),
        (
            "[Log|Book|Enter|Put] {hours} hours [on|for] {project}[.|, please.|]",
            "[Log|Book|Record] {hours} hours of work on {project} for {date}[.|]",
            "I [worked|spent] {hours} hours on {project}, [log it|write that down|put it in the time sheet][.|]",
            "On {date} I [worked|sat] {hours} hours on {project}[.|, please log that.|]",
            "Time sheet: {project}, {hours} hours[, {date}|]",
            "Can you [add|log|track] {hours} hours under {project}[?| on {date}?]",
            "{project} [took|cost] me {hours} hours, [please|] track that[.|]",
            "{hours} h on {project}",
        ),
        (
            "My time sheet still lacks {hours} hours for {project}.",
            "Would you note {hours} hours against the project {project}, worked on {date}?",
        ),
    ),
    tool(
        "sprint",
        "move_to_sprint planIssue sprint schedule_story",
        "Move an issue into a sprint|Plans a story for a sprint.|Allocates a backlog item to an iteration.",
        (
            argument("issue", kinds.IDENTIFIER, "issue story_id item backlog_item", "Key of the issue"),
            argument("sprint", kinds.SMALL, "sprint sprint_number iteration", "Number of the sprint"),
        ),
        (
            "[Move|Put|Push|Pull] [issue|story|] {issue} [to|into] sprint {sprint}[.|, please.|]",
            "[Plan|Schedule] {issue} for sprint {sprint}[.|]",
            "Sprint {sprint} [should|has to] [include|contain] {issue}[.|]",
            "Can [we|you] [take|get|move] {issue} into sprint {sprint}?",
            "{issue} [won't make it|has to wait], [move|put] it [to|in] sprint {sprint}[.|]",
            "For sprint {sprint}: [issue|story] {issue}",
            "We do {issue} in sprint {sprint}[.|, not now.|]",
        ),
        (
            "Let the team work on {issue} during iteration {sprint}.",
            "Which sprint for {issue}? Make it {sprint}.",
        ),
    ),
    tool(
        "issue assignment",
        "assign_issue setAssignee assign give_work_item",
        "Assign an issue to a person|Says who works on an issue.|"
        "Designates the colleague responsible for a work item.",
        (
            argument("issue", kinds.IDENTIFIER, "issue issue_key work_item", "The issue's key"),
            argument("who", kinds.NAME, "assignee person owner responsible"),
            argument("priority", PRIORITIES, "priority importance rank", required=False),
        ),
        (
            "[Assign|Give|Hand] {issue} to {who}[.|, please.|]",
            "[Assign|Give] {issue} to {who} with {priority} priority[.|]",
            "{who} [should|will|can] [take|do|look at|work on] {issue}[.|]",
            "{who} takes over {issue}, priority {priority}[.|]",
            "Who does {issue}? [I'd say|Let's say|Take] {who}[.|]",
            "Can {who} [take care of|handle|own] [issue|] {issue}?",
            "Assignee of {issue}: {who}",
            "I have no time for {issue}, [let|have] {who} do it[.|]",
        ),
        (
            "Make {who} responsible for {issue}.",
            "From now on {issue} belongs to {who}, and its priority is {priority}.",
            "I want {issue} on the desk of {who}.",
        ),
    ),
    tool(
        "desk",
        "reserve_desk bookDesk desk claim_workplace",
        "Reserve a desk in the office|Books a place to work for a day.|Allocates a workstation on a given floor.",
        (
            argument("day", kinds.WEEKDAY, "day weekday for_day"),
            argument("floor", kinds.SMALL, "floor level storey", "Number of the floor"),
            argument(
                "window",
                kinds.boolean("at the window|by the window", "away from the window|far from the window"),
                "near_window window by_window",
                "Whether the desk is next to a window",
                required=False,
            ),
        ),
        (
            "[Book|Reserve|Get] [me|] a desk on floor {floor} for {day}[.|, please.|]",
            "[Book|Reserve] a desk {window} for {day}, floor {floor}[.|]",
            "I [am|will be] in the office on {day}, [a desk|I need a desk] on floor {floor}[.| please]",
            "{day}, floor {floor}, [one desk|desk] {window}[.|]",
            "Is there a [free|] desk on floor {floor} this {day}? [Book|Take|Reserve] it[.|]",
            "Desk, {day}, floor {floor}",
            "On {day} I [want|would like] to sit {window}, floor {floor}[.|]",
            "Can I [have|get] a desk for {day} on floor {floor}?",
        ),
        (
            "Where do I sit on {day}? Floor {floor} suits me.",
            "I'm coming in {day}, find me a place to work {window} up on floor {floor}.",
            "Floor {floor} is where I want my desk on {day}.",
        ),
    ),
    tool(
        "project status",
        "set_project_status updateProject status mark_project",
        "Set the status of a project|Says how a project is going.|Updates the health indicator of an initiative.",
        (
            argument("project", kinds.TITLE, "project project_name initiative"),
            argument("status", HEALTH, "status health state", "How it goes"),
            argument("comment", kinds.QUOTED, "comment remark because", required=False),
        ),
        (
            "[Mark|Flag|Report] [the project|] {project} as {status}[.|]",
            "[Set|Change|Update] the status of {project} to {status}[.|, please.|]",
            "[Set|Put] {project} to {status} with the comment {comment}[.|]",
            "{project} is {status}[.|, please update it.|, tell the board.|]",
            "{project} is {status}, [the remark is|comment:|please add] {comment}",
            "[Sadly|Now|As of today], {project} is {status}[.|]",
            "Status of {project}: {status}",
            "Could you [show|list] {project} as {status} [in the report|from now on]?",
        ),
        (
            "In the project list it should say {status} next to {project}.",
            "We have to tell everybody that project {project} is {status} and add {comment}.",
        ),
    ),
    tool(
        "interview",
        "schedule_interview planInterview interview invite_candidate",
        "Schedule a job interview|Sets up a talk with a candidate.|"
        "Arranges an interview between applicant and recruiter.",
        (
            argument("candidate", kinds.NAME, "candidate applicant candidate_name", "Who applies for the job"),
            argument("date", kinds.LONG_DATE, "date interview_date on_date"),
            argument("time", kinds.TIME, "time start_time clock", "Time (HH:MM)"),
        ),
        (
            "[Schedule|Plan|Set up|Arrange] an interview with {candidate} on {date} at {time}[.|]",
            "[Invite|Ask] {candidate} [in for|for] an interview, {date}, {time}[.|, please.|]",
            "Interview {candidate}, {date} at {time}",
            "At {time} on {date} we [interview|talk to|want to meet] the applicant {candidate}[.|]",
            "Can we interview {candidate} on {date}, at {time}?",
            "{candidate} applied[ for the job|], [let's|we should] do the interview at {time} on {date}[.|]",
            "On {date} I [have time|am free] at {time}, so put the interview with {candidate} there[.|]",
        ),
        (
            "The candidate {candidate} comes in for a job talk on {date}, {time} sharp.",
            "I'd love to get to know the applicant {candidate} at {time}, the day is {date}.",
        ),
    ),
    tool(
        "pay raise",
        "raise_salary payRaise raise increase_pay",
        "Raise the salary of an employee|Gives somebody more pay.|"
        "Adjusts an employee's remuneration by a percentage.",
        (
            argument("who", kinds.NAME, "employee name staff_member"),
            argument("percent", kinds.SMALL, "percent increase rate_percent", "By how many percent"),
            argument("start", kinds.ISO_DATE, "start effective_date starting_on", required=False),
        ),
        (
            "[Raise|Increase] the [salary|pay] of {who} by {percent} percent[.|]",
            "[Raise|Increase] the [salary|pay] of {who} by {percent} percent from {start}[.|]",
            "[Give|Offer] {who} a raise of {percent} percent[.|, please.|]",
            "{who} [gets|has earned|deserves] {percent} percent more[.|, from {start} on.|]",
            "{percent} percent [more pay|raise] for {who}[.|, starting {start}|]",
            "Pay raise, {who}, {percent}%",
            "From {start} on {who} [gets|earns] {percent} percent more[.|]",
            "Could we [pay|give] {who} {percent} percent more?",
        ),
        (
            "The wages of {who} should go up by {percent} percent.",
            "As of {start}, let the salary be {percent} percent higher for our colleague {who}.",
            "Our offer to keep {who} is a salary that grows {percent}%.",
        ),
    ),
    tool(
        "job posting",
        "post_job createVacancy vacancy advertise_position",
        "Post a job|Puts an open position on the job board.|Publishes a vacancy for applicants.",
        (
            argument("role", kinds.QUOTED, "role position job_title", "Title of the job"),
            argument("city", kinds.CITY, "city office job_location"),
            argument(
                "remote",
                kinds.boolean("remote|fully remote|from home", "on site|in the office|not remote"),
                "remote home_office is_remote",
                "Whether one may work from home",
                required=False,
            ),
        ),
        (
            "[Post|Publish|Advertise] [a job|the position|an opening] {role} in {city}[.|, please.|]",
            "[Post|Publish|Advertise] the job {role} in {city}, {remote}[.|]",
            "We [are hiring|need people] in {city}: {role}[.|, {remote}.|]",
            "Vacancy in {city}, {role}[, {remote}|]",
            "Our team in {city} has an opening for {role}, [post it|put it online][.|]",
            "{role} in {city} is [open|vacant|a new position], [advertise it|publish the job][.|]",
            "Can you put the {city} job {role} on the board?",
            "For {city} we are looking for {role}, work is {remote}[.|]",
        ),
        (
            "Let people apply for {role} at our place in {city}.",
            "A new vacancy has to go out today, {remote}, titled {role}, for {city}.",
        ),
    ),
    tool(
        "training course",
        "enroll_staff bookTraining course sign_up_colleagues",
        "Enroll people in a course|Signs colleagues up for a training.|Registers staff for further education.",
        (
            argument("people", kinds.NAMES, "people participants attendees", "Who takes part"),
            argument("course", kinds.TITLE, "course training course_name"),
        ),
        (
            "[Enroll|Sign up|Register] {people} [for|in] the course {course}[.|]",
            "[Send|Put] {people} [to|into] the [training|course] {course}[.|, please.|]",
            "The course {course} [is for|should be taken by|gets new participants:] {people}",
            "Course: {course}, participants: {people}",
            "{people} [need|should take|have to do] the {course} training[.|]",
            "Can you [enroll|register] {people} for {course}?",
            "Are there [seats|places] left in the course {course}? [Sign up|Enroll] {people}[.|]",
        ),
        (
            "I want the following to attend the course {course}, namely {people}.",
            "At the training {course} there should be seats for {people}.",
        ),
    ),
    tool(
        "onboarding",
        "start_onboarding onboardEmployee onboard welcome_new_hire",
        "Start the onboarding of a new colleague|Prepares the first day of a new hire.|Initiates staff induction.",
        (
            argument("who", kinds.NAME, "new_hire newcomer hire_name", "The new colleague"),
            argument("mentor", kinds.NAME, "mentor buddy guide", "Who helps the new colleague"),
            argument("start", kinds.LONG_DATE, "first_day starts_on begin", required=False),
        ),
        (
            "[Start|Prepare|Set up] the onboarding [of|for] {who} with {mentor} as [mentor|buddy][.|]",
            "{who} [starts|joins us|begins] on {start}, [mentor|buddy] is {mentor}[.|]",
            "Onboard {who}, mentor {mentor}[, {start}|][.|]",
            "{mentor} will be the [mentor|buddy] of our new [colleague|hire] {who}[.|]",
            "On {start} our new colleague {who} [starts|comes], {mentor} [will help|is the mentor][.|]",
            "Can {mentor} be the mentor for the onboarding of {who}?",
            "We [hired|have hired] {who}, [please|] start the onboarding, {mentor} is the [guide|mentor][.|]",
        ),
        (
            "Get everything ready for the new hire {who}, whom {mentor} will look after.",
            "With {mentor} at hand as mentor, the first day for {who} should be {start}.",
        ),
    ),
    tool(
        "case escalation",
        "escalate_case escalateCase escalate pass_to_specialist",
        "Escalate a customer's case|Passes a support case on to another team.|"
        "Transfers an incident to a higher tier.",
        (
            argument("case", kinds.IDENTIFIER, "case case_id incident", "Number of the case"),
            argument("team", kinds.choice("billing", "technical", "legal", "management"), "team tier department"),
            argument("urgent", URGENCY, "urgent is_urgent hurry", required=False),
        ),
        (
            "[Escalate|Pass|Forward] [case|] {case} to the {team} team[.|, please.|]",
            "[Escalate|Pass|Forward] [case|] {case} to {team}, it is {urgent}[.|]",
            "Case {case} [is|belongs|must go] to {team}[.|, {urgent}.|]",
            "I can't solve {case}, [send|pass|escalate] it to {team}[.|]",
            "The {team} [team|people] should [look at|see|take over] case {case}[.|, it's {urgent}.|]",
            "Could you [hand|pass] case {case} on to the {team} people?",
            "Escalation: {case}, {team}[, {urgent}|]",
            "The customer of case {case} is [angry|furious], let {team} [handle|deal with] it[.|]",
        ),
        (
            "We need the help of the {team} team with case {case}.",
            "It is {urgent}, but {case} has to be seen by {team} staff.",
            "Only somebody from {team} can sort out {case}.",
        ),
    ),
    tool(
        "case reply",
        "reply_to_case answerCustomer reply respond_case",
        "Reply to a customer's case|Writes an answer into a support request.|Appends a response to an inquiry.",
        (
            argument("case", kinds.IDENTIFIER, "case request_id inquiry"),
            argument("text", kinds.QUOTED, "text answer reply_text", "What to write"),
            argument(
                "internal",
                kinds.boolean("internal|only for us", "public|visible to the customer"),
                "internal is_internal hidden",
                "Whether the customer cannot see it",
                required=False,
            ),
        ),
        (
            "[Reply|Answer|Write] {text} [to|in] [case|request] {case}[.|]",
            "[Reply to|Answer] [case|] {case} with {text}",
            "[Reply to|Answer] case {case}, {internal}: {text}",
            "In [case|request] {case}, [write|say|answer] {text}[.|]",
            "The customer of {case} is waiting, [answer|tell them|reply] {text}",
            "{text} is [my answer|the reply|what I want to answer] to case {case}[.|, {internal}.|]",
            "Reply, case {case}, {internal}, {text}",
            "Can you [respond|reply] to {case} saying {text}?",
        ),
        (
            "Let the customer behind {case} read this answer: {text}",
            "My response should be {text}, {internal}, and it goes under {case}.",
        ),
    ),
    tool(
        "satisfaction score",
        "record_satisfaction saveFeedback csat store_survey_score",
        "Record how satisfied a customer is|Stores the score of a survey.|Registers a client's contentment.",
        (
            argument("customer", kinds.NAME, "customer client respondent"),
            argument("score", kinds.SMALL, "score points satisfaction", "Points given"),
            argument("comment", kinds.QUOTED, "comment feedback words_said", required=False),
        ),
        (
            "[Record|Save|Store] a satisfaction score of {score} [for|from] {customer}[.|]",
            "{customer} gave us {score} points[.|, please record it.| in the survey.|]",
            "{customer} gave us {score} points and [said|wrote] {comment}[.|]",
            "Survey: {customer}, {score} points[, {comment}|]",
            "We got {score} points from {customer} in the survey[.|, save that.|]",
            "How satisfied is {customer}? {score} points, [save|note|record] that[.|]",
            "{score} points [by|from] our customer {customer}[, comment {comment}|][.|]",
            "The customer {customer} said {comment} and [gives|gave] [us|] {score} points[.|]",
        ),
        (
            "In the survey the satisfaction of {customer} came out at {score}.",
            "Put down {score} as the feedback score that the client {customer} chose, with the words {comment}.",
        ),
    ),
    tool(
        "callback",
        "schedule_callback requestCallback callback plan_customer_call",
        "Schedule a callback|Plans to phone a customer back.|Arranges a return call to a client.",
        (
            argument("customer", kinds.NAME, "customer caller customer_name"),
            argument("day", kinds.WEEKDAY, "day weekday call_day"),
            argument("time", kinds.TIME, "time call_time clock", "Time (HH:MM)", required=False),
        ),
        (
            "[Schedule|Plan|Arrange] a callback for {customer} on {day}[.|, please.|]",
            "[Schedule|Plan] a callback for {customer} on {day} at {time}[.|]",
            "{customer} wants to be called back on {day}[.| at {time}.|]",
            "[We|Somebody] should call {customer} back on {day}[.|, {time}.|]",
            "Callback {day}[, {time}|]: {customer}",
            "I promised {customer} that we [call|phone] back on {day}[.| at {time}.|]",
            "On {day} at {time} [we must|please] call back {customer}[.|]",
            "Can someone [ring|call] {customer} back {day}?",
        ),
        (
            "The customer {customer} expects our return call {day}.",
            "Plan it so that {customer} gets a callback at {time}, {day}.",
        ),
    ),
    tool(
        "sales lead",
        "add_lead createLead lead register_prospect",
        "Add a sales lead|Saves somebody who may buy from us.|Registers a prospective customer in the system.",
        (
            argument("name", kinds.NAME, "name prospect lead_name", "Name of the person"),
            argument("company", kinds.TITLE, "company firm organisation"),
            argument("mail", kinds.MAIL, "email mail_address e_mail", required=False),
        ),
        (
            "[Add|Create|Save] a [new|sales|] lead: {name} [from|of|at] {company}[.|]",
            "[Add|Save] {name} of {company} as a lead, {mail}",
            "{name} from {company} [is interested|wants to buy|may buy][.|, add the lead.|, mail is {mail}]",
            "I met {name} of {company}, [a possible customer|make it a lead|add a lead][.|]",
            "New lead, {company}, {name}[, {mail}|]",
            "{company} could [become a customer|buy from us], [ask for|talk to] {name}, mail {mail}",
            "At {company} [our contact|the lead] is {name}[, mail {mail}|]",
            "Could you [enter|register] {name} with the company {company} as a prospect?",
        ),
        (
            "There is a new prospect for the sales team, {name}, who works for {company}.",
            "Write to {mail} to reach {name}, the lead we found at {company}.",
            "Sales should know about the lead {name}, company {company}.",
        ),
    ),
    tool(
        "deal stage",
        "update_deal moveDeal deal set_pipeline_stage",
        "Move a deal to another stage|Says how far a sale is.|Updates the pipeline stage of an opportunity.",
        (
            argument("deal", kinds.TITLE, "deal deal_name opportunity"),
            argument("stage", STAGES, "stage phase pipeline_stage", "Stage of the sale"),
            argument("value", kinds.INTEGER, "value worth deal_value", "What the deal is worth", required=False),
        ),
        (
            "[Move|Set|Change] the deal {deal} to {stage}[.|, please.|]",
            "[Mark|Set] the deal {deal} as {stage} with a value of {value}[.|]",
            "The [deal|sale] {deal} is [now|] {stage}[.|, worth {value}.|]",
            "Deal {deal}: {stage}[, {value}|]",
            "{stage} is the new stage of [the deal|] {deal}[.|, value {value}.|]",
            "What about the {deal} deal? [It is|Make it|Put] {stage}[.|]",
            "For {value} the deal {deal} is {stage}[.|, update it.|]",
            "I just talked to {deal}, put that deal under {stage}[.|]",
        ),
        (
            "In the pipeline, {deal} has reached the stage {stage}.",
            "Let the opportunity {deal}, {value} in total, go on to {stage}.",
        ),
    ),
    tool(
        "sales offer",
        "send_quote makeOffer quote prepare_proposal",
        "Send a customer an offer|Makes a quote for some pieces of an item.|Issues a written sales proposal.",
        (
            argument("customer", kinds.NAME, "customer buyer sent_to"),
            argument("item", kinds.WORD, "item article offered_product"),
            argument("quantity", kinds.INTEGER, "quantity pieces num_items", "How many pieces"),
            argument("discount", kinds.SMALL, "discount rebate discount_percent", "In percent", required=False),
        ),
        (
            "[Send|Make|Write] {customer} [an offer|a quote] for {quantity} pieces of {item}[.|]",
            "[Send|Make] {customer} an offer for {quantity} {item} with {discount} percent [off|discount][.|]",
            "{customer} [wants|needs|asks for] a quote, {quantity} pieces of {item}[.|, {discount}% discount.|]",
            "Quote for {customer}: {quantity} x {item}[, {discount}% off|]",
            "Offer {quantity} {item} to {customer}[.|, {discount} percent discount.|]",
            "How much would {quantity} pieces of {item} be for {customer}? [Send|Prepare] a quote[.|]",
            "I need an offer over {quantity} {item}, the [buyer|customer] is {customer}[.|]",
            "{item}, {quantity} pieces, is what {customer} wants [a quote|an offer] for[.|]",
        ),
        (
            "Let {customer} know our offer on {quantity} units of {item}.",
            "Give a {discount} percent rebate in the proposal to {customer}, who orders {quantity} of our {item}.",
        ),
    ),
    tool(
        "scaling",
        "scale_service setReplicas scale resize_deployment",
        "Scale a service|Sets how many instances of an app run.|Adjusts the replica count of a workload.",
        (
            argument("service", kinds.WORD, "service workload app_name"),
            argument("count", kinds.SMALL, "replicas instances count", "How many copies run"),
        ),
        (
            "Scale [the service|] {service} [up|down|] to {count} [replicas|instances|copies][.|]",
            "[Run|Start|Give me] {count} [instances|copies|replicas] of {service}[.|, please.|]",
            "{service} [is too slow|gets a lot of traffic], [run|scale it to] {count} replicas[.|]",
            "{count} replicas [for|of] {service}[.|!|]",
            "{service}: {count} instances",
            "I [need|want] {service} [with|on] {count} replicas[.|]",
            "Could {service} [have|get|use] {count} instances?",
            "How many copies of {service} do we need? {count}[, scale it.|]",
        ),
        (
            "The load keeps growing, so {count} is the replica count that {service} should have.",
            "Resize {service} so that there are {count} instances.",
        ),
    ),
    tool(
        "feature flag",
        "set_feature_flag toggleFeature flag switch_feature",
        "Set a feature flag|Turns a feature of the app on or off for users.|"
        "Controls the activation of functionality.",
        (
            argument("flag", kinds.WORD, "flag feature feature_name", "Name of the flag"),
            argument("on", kinds.boolean("on", "off"), "enabled active turned_on"),
            argument("percent", kinds.SMALL, "percent share rollout", "Share of the users", required=False),
        ),
        (
            "[Turn|Switch] the [feature|flag] {flag} {on}[.|, please.|]",
            "[Turn|Switch] the feature {flag} {on} for {percent} percent of the users[.|]",
            "The feature [flag|] {flag} [should be|must be|goes] {on}[.|, {percent} percent of the users.|]",
            "Feature {flag} {on}[!|.|]",
            "For {percent}% of [our users|all users] the flag {flag} [should be|is to be] {on}[.|]",
            "Can we have the {flag} feature {on}[?| for {percent} percent?]",
            "I want [to see|] the feature flag {flag} {on}[.| today.|]",
        ),
        (
            "The users should find {flag} {on} when they come back, so set the flag.",
            "Let {percent} percent of the people have the feature {flag} {on}.",
        ),
    ),
    tool(
        "branch",
        "create_branch newBranch branch git_checkout_new",
        "Create a git branch|Starts a new branch of the code.|Opens a line of development in a repository.",
        (
            argument("name", kinds.IDENTIFIER, "branch_name name new_branch"),
            argument("base", kinds.WORD, "base start_point parent_branch", "Branch to start from", required=False),
            argument("repository", kinds.WORD, "repository repo code_base", "Name of the repository"),
        ),
        (
            "[Create|Make|Start|Open] a [new|] branch {name} in {repository}[.|, please.|]",
            "[Create|Make|Start] [the|a] branch {name} from {base} in [the repository|] {repository}[.|]",
            "In [the repository|the repo|] {repository}, [create|make] branch {name}[.|, based on {base}.|]",
            "New branch {name}, repo {repository}[, from {base}|]",
            "I need a branch {name} [in|of] {repository}[.|, off {base}.|]",
            "Branch off {base} in {repository}, [call it|name] {name}[.|]",
            "Can you branch {repository}? [Name it|The name is|Call it] {name}[.|]",
            "{repository} [needs|should get] a branch [named|called] {name}[.|]",
        ),
        (
            "My work on {repository} should go on a branch of its own, {name}.",
            "Take {base} as the parent of the new branch, which is {name}, repository {repository}.",
        ),
    ),
    tool(
        "code review",
        "request_review askReview review add_reviewers",
        "Request a code review|Asks people to look at a pull request.|Appoints reviewers for a proposed change.",
        (
            argument("number", kinds.INTEGER, "pull_request pr_number change_number", "Number of the request"),
            argument("reviewers", kinds.NAMES, "reviewers people reviewer_names"),
        ),
        (
            "[Request|Ask for] a [code|] review of [pull request|PR] {number} [from|by] {reviewers}[.|]",
            "[Ask|Get|I want] {reviewers} to review [pull request|PR|] {number}[.|]",
            "[Pull request|PR] {number} [is ready|needs a review|wants reviewers]: {reviewers}",
            "Reviewers [for|of] PR {number}: {reviewers}",
            "{reviewers} should [review|look at|check] [pull request|PR] {number}[.|, please.|]",
            "Can {reviewers} review my pull request {number}?",
            "Who reviews PR {number}? [Let's ask|Take|Add] {reviewers}[.|]",
            "Add {reviewers} as reviewers [to|of] [PR|pull request] {number}[.|]",
        ),
        (
            "My change is done, number {number}, and I'd like the opinion of {reviewers} on the code.",
            "Nobody may merge pull request {number} without a review by {reviewers}.",
        ),
    ),
    tool(
        "backup",
        "create_backup backupServer backup take_snapshot",
        "Make a backup of a server|Saves a copy of all data on a machine.|Creates a recovery snapshot of a host.",
        (
            argument("server", kinds.WORD, "server source machine_name"),
            argument(
                "full",
                kinds.boolean("full|complete", "partial|differential"),
                "full is_full complete",
                "Whether everything is copied",
            ),
            argument(
                "keep", kinds.SMALL, "keep_days retention days_kept", "Days until it is deleted", required=False
            ),
        ),
        (
            "[Make|Create|Start|Run] a {full} backup of {server}[.|, please.|]",
            "[Make|Create] a {full} backup of {server} and keep it [for|] {keep} days[.|]",
            "[Back up|Save] [the server|] {server}, {full}[.|, kept {keep} days.|]",
            "{full} backup, {server}[, {keep} days|]",
            "{server} needs a {full} backup[.| tonight.|, keep it {keep} days.|]",
            "Before [the update|we start|anything breaks], I want a {full} backup of {server}[.|]",
            "Could you [run|do] a {full} backup on {server}[?| for {keep} days?]",
            "For {keep} days we [keep|store] a {full} backup of {server}, [make it|start it][.|]",
        ),
        (
            "If {server} dies we lose everything, so a {full} snapshot has to be taken.",
            "Let the copy of the machine {server} be {full} and stay around {keep} days.",
        ),
    ),
    tool(
        "alert silencing",
        "silence_alert muteAlert mute suppress_alarm_rule",
        "Silence an alert|Stops the monitoring from warning about something.|"
        "Suspends a notification rule for some time.",
        (
            argument("alert", kinds.WORD, "alert alert_name rule"),
            argument("minutes", kinds.SMALL, "minutes duration for_minutes", "For how many minutes"),
            argument("reason", kinds.QUOTED, "reason why explanation", required=False),
        ),
        (
            "[Silence|Mute|Suppress] the alert {alert} for {minutes} minutes[.|, please.|]",
            "[Silence|Mute] {alert} for {minutes} minutes because of {reason}",
            "For [the next|] {minutes} minutes, [mute|silence] the alert {alert}[.|, reason {reason}|]",
            "No [more|] {alert} alerts for {minutes} minutes[!|, please.|.|]",
            "{alert} [keeps waking me up|keeps firing|is too noisy], [mute|silence] it for {minutes} minutes[.|]",
            "Mute alert {alert}, {minutes} minutes[, {reason}|]",
            "I don't want to [see|hear] the alert {alert} for {minutes} minutes[.|]",
            "Can the {alert} alert [be quiet|stay silent] for {minutes} minutes?",
        ),
        (
            "We know about {alert} already, give us {minutes} minutes without the alert.",
            "Put {reason} as the reason and let the alert {alert} be silent, {minutes} minutes long.",
        ),
    ),
    tool(
        "document sharing",
        "share_document shareDoc share grant_access",
        "Share a document with people|Lets others open a document.|Grants access rights to a document.",
        (
            argument("document", kinds.TITLE, "document doc document_title", "Title of the document"),
            argument("people", kinds.NAMES, "people shared_with recipients"),
            argument(
                "edit",
                kinds.boolean("edit|change", "only read|only view"),
                "can_edit editable write_access",
                "Whether they may change it",
                required=False,
            ),
        ),
        (
            "Share [the document|] {document} with {people}[.|, please.|]",
            "Share [the document|] {document} with {people}, they may {edit} it[.|]",
            "[Give|Grant] {people} access to [the document|] {document}[.|]",
            "{people} [want|need] to [see|open] the document {document}[.|, share it.|]",
            "Let {people} {edit} the document {document}[.|, please.|]",
            "The document {document} [is for|should be shared with] {people}[.|]",
            "Share {document}: {people}",
            "Can {people} [have|get] access to {document}, [please|so that they can {edit} it]?",
        ),
        (
            "Why can't {people} open {document}? Please share it.",
            "I'd like my document {document} to be something that {people} can {edit}.",
        ),
    ),
    tool(
        "document conversion",
        "convert_document convertFile export_as save_in_format",
        "Convert a document to another format|Exports a document as another type.|"
        "Transforms the format of a document.",
        (
            argument("document", kinds.QUOTED, "document file_title input_document"),
            argument("format", FORMATS, "format target_format file_type", "The format wanted"),
            argument("pages", kinds.SMALL, "max_pages page_limit pages", "Only the first pages", required=False),
        ),
        (
            "[Convert|Export|Turn] [the document|] {document} [to|into] {format}[.|, please.|]",
            "[Convert|Export] the first {pages} pages of {document} to {format}[.|]",
            "I need [the document|] {document} [as|in] {format}[.|, the first {pages} pages.|]",
            "{document} to {format}[, {pages} pages|]",
            "Can [you|I] [save|get|have] {document} as {format}?",
            "Make [me|] a {format} [version|file] [of|from] {document}[.|]",
            "My [boss|colleague|client] can only open {format}, [convert|export] {document}[.|]",
            "{format} is the format I [need|want] for {document}[.|]",
        ),
        (
            "The document {document} has the wrong format, it should be {format}.",
            "Out of {document} take {pages} pages and give them to me as {format}.",
        ),
    ),
    tool(
        "printing",
        "print_document printDoc print_out send_to_printer",
        "Print a document|Puts a document on paper.|Submits a print job to the office printer.",
        (
            argument("document", kinds.TITLE, "document document_name print_title"),
            argument("copies", kinds.SMALL, "copies num_copies how_many", "How many times"),
            argument(
                "colour",
                kinds.boolean("in colour|in color", "in black and white|without colour"),
                "colour color in_color",
                "Whether to print in colour",
                required=False,
            ),
        ),
        (
            "Print {copies} copies of {document}[.|, please.|]",
            "Print {copies} copies of {document} {colour}[.|, please.|]",
            "Print [the document|] {document}, {copies} copies[, {colour}|][.|]",
            "I need [the document|] {document} on paper, {copies} times[.|, {colour}.|]",
            "{copies} copies of {document}[, {colour}|][.|, please.|]",
            "Can you print {document} [for me|], {copies} copies[?|, {colour}?]",
            "We are {copies} people in the meeting, [print|a printed copy of] {document} for all[.|]",
            "{document} [should be|has to be] printed {copies} times {colour}[.|]",
        ),
        (
            "Send {document} to the printer, I want {copies} of it.",
            "How about {colour} this time? The printer should give us {copies} sheets of {document}.",
            "Let the printer make {copies} copies for me, the document is {document}.",
        ),
    ),
)

LATE_TOOLS = (
    tool(
        "visitor badge",
        "create_visitor_badge issueBadge visitor_badge register_visitor",
        "Make a badge for a visitor|Registers a visitor of the office and the host.|"
        "Issues an entrance badge to a guest.",
        (
            argument("visitor", kinds.NAME, "visitor visitor_name guest", "Name of the visitor"),
            argument("host", kinds.NAME, "host host_name visited_employee", "Whom the visitor comes to see"),
            argument("day", kinds.WEEKDAY, "day weekday visit_day", required=False),
        ),
        (),
        (
            "[Make|Create] a visitor badge for {visitor}, the host is {host}[.|]",
            "The visitor {visitor} needs a badge on {day}, [the|] host is {host}[.|]",
            "Can {visitor} get a visitor badge? {host} is the host[.|]",
            "Visitor badge: {visitor}, host {host}[, {day}|]",
        ),
    ),
    tool(
        "test run",
        "run_tests runTestSuite test_suite execute_tests",
        "Run the tests of a project|Starts a test suite.|Executes the automated tests of a program.",
        (
            argument("suite", kinds.WORD, "suite test_suite_name project", "Which tests to run"),
            argument("workers", kinds.SMALL, "workers num_workers parallel_workers", required=False),
            argument(
                "slow", kinds.boolean("with|including", "without|excluding"), "include_slow slow_tests with_slow"
            ),
        ),
        (),
        (
            "Run the tests of {suite} {slow} the slow ones[.|, please.|]",
            "[Start|Run] the {suite} test suite on {workers} workers, {slow} slow tests[.|]",
            "Do the tests of {suite} pass, {slow} the slow tests? [Please run|Run] them[.|]",
            "{suite} tests, {slow} slow ones[, {workers} workers|]",
        ),
    ),
    tool(
        "firewall",
        "open_firewall_port openPort firewall_rule allow_port",
        "Open a port in the firewall|Lets traffic through the firewall on a port.|"
        "Permits network access to a port of a host.",
        (
            argument("port", kinds.INTEGER, "port port_number firewall_port", "Number of the port"),
            argument("host", kinds.WORD, "host host_machine on_host"),
            argument("protocol", PROTOCOLS, "protocol transport network_protocol", required=False),
        ),
        (),
        (
            "[Open|Please open] port {port} in the firewall of {host}[.|]",
            "The firewall on {host} blocks port {port}, [open it|please open it][.|]",
            "Allow {protocol} traffic on port {port} of the host {host}[.|]",
            "Can you open the firewall on {host} for port {port}[?|, protocol {protocol}?]",
        ),
    ),
    tool(
        "signature",
        "request_signature requestSignature sign_request ask_to_sign",
        "Request a signature on a document|Asks somebody to sign a contract.|Sends a contract out for signature.",
        (
            argument("document", kinds.TITLE, "document contract document_name", "What has to be signed"),
            argument("signer", kinds.MAIL, "signer signer_email signer_mail", "Mail address of the signer"),
            argument("deadline", kinds.ISO_DATE, "deadline sign_by due_date", required=False),
        ),
        (),
        (
            "[Request|Get] a signature on [the document|the contract|] {document} from {signer}[.|]",
            "The contract {document} has to be signed by {signer}[.|, the deadline is {deadline}.|]",
            "Ask {signer} to sign {document}[.| by {deadline}.|]",
            "I need the signature of {signer} on the document {document}[.|]",
        ),
    ),
    tool(
        "office supplies",
        "order_office_supplies orderSupplies office_supplies restock_supplies",
        "Order office supplies|Orders things the office has run out of.|"
        "Requests new supplies for one of the office sites.",
        (
            argument("item", kinds.WORD, "item supply_item item_name", "What the office needs"),
            argument("quantity", kinds.INTEGER, "quantity number_of_boxes boxes", "How many boxes"),
            argument("site", SITES, "site office_site office", required=False),
        ),
        (),
        (
            "[Order|Get] {quantity} boxes of {item} for the office[.|, please.|]",
            "The {site} office has run out of {item}, order {quantity} boxes[.|]",
            "Office supplies: {quantity} boxes of {item}[, {site} site|]",
            "We need new supplies, {quantity} boxes of {item}[, for the {site} office|][.|]",
        ),
    ),
)
