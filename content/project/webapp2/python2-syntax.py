# "except Exception, e" is a SyntaxError up to CPython 3.13.0 and two exceptions since 3.14 (PEP 758); "raise E, None, traceback" stays a SyntaxError (CPython 3.14.10; on 3.11.2, 3.12.1 and 3.13.0 both are refused; 2026-11-26)
import ast
import sys

print("CPython", sys.version.split()[0])
for line in ("try: pass\nexcept Exception, e: pass",
             "raise ValueError, None, traceback"):
    try:
        tree = ast.parse(line)
    except SyntaxError as error:
        print(repr(line), "SyntaxError:", error.msg)
    else:
        print(repr(line), "parsed:", ast.dump(tree.body[0].handlers[0].type))
