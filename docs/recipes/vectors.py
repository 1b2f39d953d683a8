"""Runs the vectors against rules written in Python, with the standard library alone.

    python3 vectors.py node_modules/kim-domain/docs/reference/conformance

Says of each rule how many cases agree, and shows those that do not; ends in 1 when one disagrees. `RULES` names the rules
that are written here: one, from its entry in rules.md alone. Others are written beside it in the same way.
"""

import json
import re
import sys
from pathlib import Path

# A rule gives its letter, and what it found or why it has no verdict:
#   ("F", [pointer, ...]), ("C", reason, [pointer, ...]), ("N", reason), ("P",)


def members_below_minimum(draft, as_of, options):
    """members.below-minimum: a group needs enough members to be one."""
    if draft.get("bodyType") == "forum-kim":
        return ("N", "is-a-forum")
    count = member_count(draft, as_of)
    minimum = options["minimum"]
    if count["most"] is not None and count["most"] < minimum:
        if "bodyType" not in draft:
            return ("C", "not-given", ["/bodyType"])
        return ("F", [count["most_at"]])
    if count["least"] < minimum:
        return ("C", count["doubt"], count["missing"])
    return ("P",)


def member_count(draft, as_of):
    """Between which bounds the number of members lies on a day."""
    members = draft.get("members")
    present, without_id = set(), []
    for i, member in enumerate(members or []):
        if member.get("joinedOn", as_of) > as_of:
            continue
        if "id" in member:
            present.add(member["id"])
        else:
            without_id.append(f"/members/{i}/id")
    for member in draft.get("formerMembers", []):
        left_on = member.get("leftOn")
        if left_on is not None and "id" in member and member.get("joinedOn", as_of) <= as_of <= left_on:
            present.add(member["id"])
    listed = len(present)

    # The list names only some of them, which may be stated in two ways.
    in_part = draft.get("membersListed") == "some" or "members" in draft.get("partialLists", [])
    if members is not None and not in_part:
        return {
            "least": listed,
            "most": listed + len(without_id),
            "most_at": "/members",
            "doubt": "too-little-known",
            "missing": without_id or ["/members"],
        }

    stated = stated_count(draft, "anggota", as_of)
    officers = stated_count(draft, "pengurus", as_of)
    least = max([listed] + [bounds["least"] for bounds in (stated, officers) if bounds])
    contradicted = stated is not None and stated["most"] is not None and stated["most"] < least
    if contradicted:
        least = listed
    closed = stated is not None and not contradicted and stated["most"] is not None
    if contradicted or (stated is not None and stated["least"] != stated["most"]):
        doubt = "sources-disagree"
    elif members is not None:
        doubt = "partial-list"
    elif any(each.get("statedOn", as_of) <= as_of for each in draft.get("statedCounts", [])):
        doubt = "too-little-known"
    else:
        doubt = "not-given"
    return {
        "least": least,
        "most": stated["most"] if closed else None,
        "most_at": f"/statedCounts/{stated['most_at']}/count" if closed else None,
        "doubt": doubt,
        "missing": ["/members"],
    }


def stated_count(draft, basis, as_of):
    """The latest number stated on a basis; where several count, the least and the greatest."""
    made = [(i, each) for i, each in enumerate(draft.get("statedCounts", [])) if each.get("statedOn", as_of) <= as_of]
    own = [each for _, each in made if each.get("counts") == basis]
    if not own:
        return None
    latest = max((each["statedOn"] for each in own if "statedOn" in each and "count" in each), default=None)
    # A statement without its basis or its number may be any.
    counting = [
        (i, each)
        for i, each in made
        if each.get("counts", basis) == basis and (latest is None or each.get("statedOn", "") >= latest)
    ]
    bounds = [(i, each["count"], each["count"]) if "count" in each and "counts" in each else (i, 0, None) for i, each in counting]
    least = min(low for _, low, _ in bounds)
    if any(high is None for _, _, high in bounds):
        return {"least": least, "most": None, "most_at": None}
    most_at, _, most = max(bounds, key=lambda each: each[2])
    return {"least": least, "most": most, "most_at": most_at}


def over_possible_days(rule, draft, as_of, options):
    """The answer of a rule where some days are known by their bounds alone (conformance.md)."""
    days = [day for entry in draft.get("inexactDates", []) for day in places(draft, entry)][:1000]
    if "inexactDates" not in draft:
        return rule(draft, as_of, options)
    if len(days) <= 8:
        sets = [set()] + [{at} for at in range(len(days))]
    else:
        bits = [1 << bit for bit in range(len(days).bit_length()) if 1 << bit < len(days)]
        sets = [set()] + [{at for at in range(len(days)) if at & bit} for bit in bits]
    choices = []
    for apart in sets:
        choices.append([through if at in apart else first for at, (_, first, through) in enumerate(days)])
        choices.append([first if at in apart else through for at, (_, first, through) in enumerate(days)])
    stated = sorted(set(days_in([as_of, draft])))
    between = []
    for _, first, through in days:
        for day in stated:
            if first < day < through and day not in between and len(between) < 16:
                between.append(day)
    choices += [[day if first < day < through else first for _, first, through in days] for day in between]
    answers = []
    for choice in choices:
        tried = json.loads(json.dumps(draft))
        for (path, _, _), day in zip(days, choice):
            put(tried, path, day)
        answers.append(rule(tried, as_of, options))
    found = [set(answer[1]) if answer[0] == "F" else set() for answer in answers]
    if not any(found):
        return next((answer for answer in answers if answer[0] == "C"), answers[0])
    always = [pointer for pointer in answers[0][1] if all(pointer in each for each in found)] if found[0] else []
    if always:
        return ("F", always)
    count = [len(each) for each in found]
    decides = [at for at in range(len(days)) if len(days) <= 8 and (count[2 * at + 2], count[2 * at + 3]) != (count[0], count[1])]
    missing = [days[at] for at in decides] or days
    return ("C", "too-little-known", ["".join(f"/{key}" for key in path) for path, _, _ in missing[:8]])


def places(draft, entry):
    """The days that an entry of `inexactDates` is about: path, first and last day."""
    field, first, through = entry.get("field", ""), entry.get("from", ""), entry.get("through", "")
    if not re.fullmatch(r"(?!inexactDates)[a-zA-Z.\[\]]+(On|\.date|\.since|\.from|\.through)", field):
        return []
    found = [([], draft, [])]
    for name in field.split("."):
        key = name.removesuffix("[]")
        found = [
            (path + [key], (value or {}).get(key), ids)
            for path, value, ids in found
            if value is None or isinstance(value, dict)
        ]
        if name.endswith("[]"):
            found = [
                (path + [at], item, ids + [item.get("id")])
                for path, items, ids in found
                for at, item in enumerate(items or [])
            ]
    if "id" in entry:
        found = [each for each in found if entry["id"] in each[2]]
    elif "[" in field:
        dated = sorted((each for each in found if each[1] is not None), key=lambda each: each[1])
        found = dated + [each for each in found if each[1] is None and not any(each[2])]
    return [(path, first, through) for path, day, _ in found if day is None or first <= day <= through]


def days_in(value):
    """Every day that stands anywhere in a value."""
    if isinstance(value, (dict, list)):
        return [day for part in (value.values() if isinstance(value, dict) else value) for day in days_in(part)]
    return [value] if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value) else []


def put(value, path, day):
    for key in path[:-1]:
        value = value[key] if isinstance(value, list) else value.setdefault(key, {})
    value[path[-1]] = day


RULES = {"members.below-minimum": members_below_minimum}


def merge_patch(base, patch):
    """RFC 7396."""
    if not isinstance(patch, dict):
        return patch
    result = dict(base) if isinstance(base, dict) else {}
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = merge_patch(result.get(key), value)
    return result


def binding_of(definitions, rule_set, code):
    """Options and severity of a rule under a rule set; a local profile is laid over the national rules of its year."""
    name, _, year = rule_set.rpartition("-")
    national = next(each for each in definitions["ruleSets"] if each["id"] == f"nasional-{year}")
    local = next((each for each in definitions["localProfiles"] if each["id"] == name), {"bindings": {}})
    return local["bindings"].get(code) or national["bindings"].get(code)


def main(folder):
    read = lambda name: json.loads((folder / name).read_text(encoding="utf-8"))
    definitions, file = read("definitions.json"), read("rules.json")
    disagree = 0
    for code, rule in RULES.items():
        cases = wrong = 0
        for case in file["cases"]:
            order = file["ruleOrder"][case["kind"]]
            binding = binding_of(definitions, case["ruleSet"], code)
            if code not in order or binding is None:
                continue
            cases += 1
            draft = merge_patch(file["bases"][case["kind"]], case["patch"])
            answer = over_possible_days(rule, draft, case["asOf"], binding["options"])
            expected = case["expected"]
            wanted = {"letter": expected["verdicts"][order.index(code)]}
            found = {"letter": answer[0]}
            wanted["at"] = sorted(
                (each["pointer"], each["severity"]) for each in expected["issues"] if each["code"] == code
            )
            found["at"] = sorted((pointer, binding["severity"]) for pointer in answer[1]) if answer[0] == "F" else []
            if expected["rule"] == code:
                wanted["why"] = (expected.get("reason"), expected.get("missing"))
                found["why"] = (answer[1] if answer[0] in "CN" else None, answer[2] if answer[0] == "C" else None)
            if found != wanted:
                wrong += 1
                print(f"{case['id']} ({case['title']}):\n  expected {wanted}\n  found    {found}")
        disagree += wrong
        print(f"{code}: {cases - wrong} of {cases} cases agree")
    return 1 if disagree else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
