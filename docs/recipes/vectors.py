"""Runs the vectors against rules written in Python, with the standard library alone.

    python3 vectors.py node_modules/kim-domain/docs/reference/conformance

Says of each rule how many cases agree, and shows those that do not; ends in 1 when one disagrees. `RULES` names the rules
that are written here: one, from its entry in rules.md alone. Others are written beside it in the same way.
"""

import json
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

    if members is not None and draft.get("membersListed") != "some":
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
            answer = rule(draft, case["asOf"], binding["options"])
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
