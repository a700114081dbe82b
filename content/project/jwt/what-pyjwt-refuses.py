# check
# PyJWT 拒绝什么、默认放行什么；typ 不查，短密钥默认给警告
import time
import warnings

import jwt

KEY = "a-demo-key-of-at-least-32-bytes!!"
NOW = int(time.time())
GOOD = {"sub": "42", "exp": NOW + 60, "aud": "shop", "iss": "sso"}


def check(what, token, key=KEY, **changes):
    options = {"algorithms": ["HS256"], "audience": "shop", "issuer": "sso",
               "options": {"require": ["exp", "aud", "iss"]}} | changes
    try:
        print(f"{what}: accepted", jwt.decode(token, key, **options)["sub"])
    except jwt.PyJWTError as e:
        print(f"{what}: {type(e).__name__}")


def make(**changes):
    claims = {k: v for k, v in (GOOD | changes).items() if v is not None}
    return jwt.encode(claims, KEY)


check("good", make())
check("other key", make(), "another-key-of-at-least-32-bytes!!")
check("expired", make(exp=NOW - 1))
check("exp a second ago, leeway 5", make(exp=NOW - 1), leeway=5)
check("no exp, require", make(exp=None))
check("no exp", make(exp=None), options={})
check("aud of another", make(aud="bank"))
check("no audience passed", make(), audience=None)
check("other iss", make(iss="evil"))
check("other iss, no issuer passed", make(iss="evil"), issuer=None, options={})
check("no algorithms", make(), algorithms=None)
check("no aud in it, audience passed", make(aud=None), options={})
check("sub a number", make(sub=42))
check("empty key", make(), "")
check("typ at+jwt", jwt.encode(GOOD, KEY, headers={"typ": "at+jwt"}))
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    jwt.encode(GOOD, "short")
print(seen[0].category.__name__, seen[0].message)
try:
    jwt.decode(make(), "short", algorithms=["HS256"], options={"enforce_minimum_key_length": True})
except jwt.InvalidKeyError as e:
    print(type(e).__name__)
