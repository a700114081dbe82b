# check
# self.calls += 1 的字节码：读属性、相加、写属性是分开的指令
import dis


def count(self):
    self.calls += 1


for step in dis.get_instructions(count):
    if step.opname.startswith(("LOAD_ATTR", "BINARY", "STORE")):
        print(step.opname, step.argrepr)
