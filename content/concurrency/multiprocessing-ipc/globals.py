# check: timeout=120
# 全局变量：fork 的子进程看到父进程改过的值，forkserver 和 spawn 看到重新导入时的值；子进程改的父进程都看不到
import multiprocessing as mp

count = 0

def child(connection):
    global count
    seen = count
    count += 100
    connection.send(seen)

if __name__ == "__main__":
    import warnings; warnings.simplefilter("ignore", DeprecationWarning)
    count = 7
    print("default:", mp.get_start_method())
    for method in "fork", "forkserver", "spawn":
        context = mp.get_context(method)
        ours, theirs = context.Pipe()
        process = context.Process(target=child, args=(theirs,))
        process.start()
        print(method, "- child saw", ours.recv(), "- parent has", count)
        process.join()
