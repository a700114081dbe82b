# check
# n += 1 编译成读、加、写几条字节码
import dis

for step in dis.get_instructions(compile("n += 1", "", "exec")):
    print(step.opname, step.argrepr)
