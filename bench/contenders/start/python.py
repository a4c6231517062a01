from contend import contend


def prepare(task):
    def run():
        import boto3

        return int(boto3.resource(task["program"]) is not None)

    return run


contend(prepare)
