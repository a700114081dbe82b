# check: timeout=60
# stdout=PIPE 又先 wait：子进程输出超过管道容量就互等；communicate 边读边等，没有这个问题
import subprocess, sys

for size in 1000, 100_000:
    child = subprocess.Popen([sys.executable, "-c", f"print('x' * {size})"], stdout=subprocess.PIPE)
    try:
        child.wait(timeout=60 if size == 1000 else 5)
        end = "ended"
    except subprocess.TimeoutExpired as e:
        end = type(e).__name__
    out, _ = child.communicate()
    run = subprocess.run(child.args, capture_output=True)
    print(f"output {size}: wait first:", end, "- communicate:", len(out), "bytes, exit", child.returncode, "- run(capture_output=True):", len(run.stdout))
