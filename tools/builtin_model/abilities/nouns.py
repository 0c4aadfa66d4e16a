"""What made-up tools act on, and what values are labels of."""

from tools.builtin_model.draw import words

NOUNS = words(
    """
    invoice ticket order user product playlist room note task project file folder account payment customer employee
    message report document recipe car bike flight hotel table seat course lesson student teacher exam grade book
    movie photo album video channel group team member role device sensor camera door window lamp heater robot drone
    server container image cluster job queue backup record row page post comment tag label category brand shop
    warehouse parcel delivery route driver truck train bus station stop address contact meeting appointment reminder
    alarm timer list item budget expense tax loan card contract offer coupon subscription plan license key token
    password profile badge game level score player match league tournament club patient doctor visit bed ward drug
    dose plant tree garden field crop animal cow horse dog cat fish bird ship boat port pump valve tank pipe motor
    """
)
LABELS = words(
    """
    name title customer owner city country color size weight height width length amount quantity price total code
    number reference category status priority level type format language author sender recipient topic reason comment
    description address street phone email department manager brand model version location source target destination
    team role duration distance speed limit rate score age year month day deadline material shape symbol label group
    """
)
