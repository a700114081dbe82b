# check: with=venv
# logout_token 有 sid 删那一个会话，只有 sub 删这个用户的全部；都没有、或拿 ID Token 冒充，都拒绝
import time
import jwt

KEY = "idp-demo-key-of-at-least-32-bytes"
EVENT = "http://schemas.openid.net/event/backchannel-logout"
local = {"c1": ("li", "s-1"), "c2": ("li", "s-2"), "c3": ("li", "s-3"),
         "c4": ("zhao", "s-4")}                 # local session: sub, sid

def backchannel_logout(token: str) -> list[str]:
    claims = jwt.decode(token, KEY, algorithms=["HS256"], audience="B",
                        issuer="idp",
                        options={"require": ["events", "iat", "exp", "jti"]})
    sub, sid = claims.get("sub"), claims.get("sid")
    if EVENT not in claims["events"] or "nonce" in claims:
        raise jwt.InvalidTokenError("not a logout token")
    if sub is None and sid is None:
        raise jwt.InvalidTokenError("neither sub nor sid")
    gone = [key for key, (user, session) in local.items()
            if sub in (None, user) and sid in (None, session)]
    for key in gone:
        del local[key]
    return gone

def send(what: str, **claims) -> None:
    now = int(time.time())
    token = {"iss": "idp", "aud": "B", "iat": now, "exp": now + 120,
             "jti": what, "events": {EVENT: {}}} | claims
    try:
        print(what, backchannel_logout(jwt.encode(token, KEY)))
    except jwt.InvalidTokenError as e:
        print(what, e)

send("sid alone:", sid="s-1")
send("both:", sub="li", sid="s-2")
send("sub alone:", sub="li")
send("neither:")
send("an ID token in disguise:", sub="li", nonce="n", events={})
print("left", list(local))
